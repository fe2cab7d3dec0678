//! What a process uses, as Linux tells it.

use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};

/// Linux reports CPU time in hundredths of a second, whatever the kernel counts in.
const TICK: Duration = Duration::from_millis(10);

/// A running process under measurement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Process(pub(crate) u32);

impl Process {
    /// Resident bytes now.
    pub(crate) fn resident(self) -> Result<u64> {
        self.status("VmRSS:")
    }

    /// The most resident bytes there were since it began, or since [`forget_peak`](Self::forget_peak).
    pub(crate) fn peak(self) -> Result<u64> {
        self.status("VmHWM:")
    }

    pub(crate) fn forget_peak(self) -> Result<()> {
        fs::write(format!("/proc/{}/clear_refs", self.0), "5").context("cannot reset a peak of memory")
    }

    /// CPU time used so far, of all threads.
    pub(crate) fn cpu(self) -> Result<Duration> {
        let stat = self.read("stat")?;
        // The name before the last parenthesis may hold anything.
        let (_, fields) = stat.rsplit_once(')').context("a process has a name")?;
        let ticks = |field: usize| fields.split_whitespace().nth(field).and_then(|ticks| ticks.parse::<u32>().ok());
        let (user, system) = ticks(11).zip(ticks(12)).context("a process has used CPU time")?;
        Ok(TICK * (user + system))
    }

    fn status(self, field: &str) -> Result<u64> {
        let status = self.read("status")?;
        let value = status.lines().find_map(|line| line.strip_prefix(field));
        let kilobytes = value.and_then(|value| value.trim().strip_suffix(" kB")?.parse::<u64>().ok());
        Ok(kilobytes.with_context(|| format!("process {} tells no {field}", self.0))? * 1024)
    }

    fn read(self, file: &str) -> Result<String> {
        let path = format!("/proc/{}/{file}", self.0);
        fs::read_to_string(&path).with_context(|| format!("cannot read {path}: has the process ended?"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_tells_its_memory_and_cpu_time() {
        let own = Process(std::process::id());
        let (ballast, size) = (vec![1_u8; 64 << 20], 64 << 20);
        assert!(own.resident().expect("this process runs") >= size);
        drop(ballast);
        own.forget_peak().expect("a process may reset its own peak");
        assert!(own.peak().expect("this process runs") < size);
        assert!(own.cpu().expect("this process runs") < Duration::from_secs(3600));
    }
}
