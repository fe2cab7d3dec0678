//! How much memory our processes have allocated, minute by minute.

use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::fleet::Fleet;
use crate::local::report;

const INTERVAL: Duration = Duration::from_secs(60);

/// No process may come to so many times of what it had at first.
const ABSURD: u64 = 3;

#[derive(Default)]
pub(crate) struct Memory {
    /// In kB, by process id: what each had once it knew all there is to it.
    first: BTreeMap<u32, u64>,
    last_look: Option<Instant>,
}

impl Memory {
    /// Reports it if that is due; fails if a process has grown beyond reason.
    pub(crate) fn look_at(&mut self, fleet: &Fleet) -> Result<()> {
        if self.last_look.is_some_and(|last| last.elapsed() < INTERVAL) {
            return Ok(());
        }
        self.last_look = Some(Instant::now());
        for (name, process) in fleet.processes() {
            let now = allocated(process)?;
            let first = *self.first.entry(process).or_insert(now);
            report(&format!("{name} has allocated {now} kB, at first {first} kB"));
            ensure!(now < first * ABSURD, "{name} grows: it had {first} kB at first and has {now} kB now");
        }
        Ok(())
    }
}

/// In kB: resident, and not backed by a file as its code is.
fn allocated(process: u32) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).context("a process without memory")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
