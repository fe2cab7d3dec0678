//! What the process uses, read from `/proc/self` at each scrape. Where there is no `/proc`, there are no such metrics.

use std::{fmt, fs};

use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeMetric},
    metrics::{counter::ConstCounter, gauge::ConstGauge},
};

/// `/proc` counts time in ticks of USER_HZ, which the kernel fixes at 100 for every architecture Rust builds for.
const TICKS_PER_SECOND: f64 = 100.0;

#[derive(Debug)]
pub(super) struct ProcessCollector;

impl Collector for ProcessCollector {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        for sample in samples() {
            encode_sample(&mut encoder, &sample)?;
        }
        Ok(())
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Sample {
    name: &'static str,
    help: &'static str,
    value: Value,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Value {
    /// The encoder adds `_total` to the name.
    Counter(f64),
    Gauge(f64),
}

fn encode_sample(encoder: &mut DescriptorEncoder<'_>, sample: &Sample) -> fmt::Result {
    let metric: &dyn EncodeMetric = match sample.value {
        Value::Counter(value) => &ConstCounter::new(value),
        Value::Gauge(value) => &ConstGauge::new(value),
    };
    let Sample { name, help, .. } = sample;
    metric.encode(encoder.encode_descriptor(name, help, None, metric.metric_type())?)
}

fn samples() -> Vec<Sample> {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let stat = read("/proc/self/stat");
    let system_stat = read("/proc/stat");
    let rows = [
        ("process_resident_memory_bytes", "Memory held in RAM", resident(&read("/proc/self/status")).map(Value::Gauge)),
        (
            "process_cpu_seconds",
            "Processor time used, by the process and by the kernel for it",
            cpu_seconds(&stat).map(Value::Counter),
        ),
        ("process_threads", "Threads", threads(&stat).map(Value::Gauge)),
        (
            "process_start_time_seconds",
            "When the process started, in seconds since 1970",
            start_seconds(&stat, &system_stat).map(Value::Gauge),
        ),
        ("process_open_fds", "File descriptors open", open_fds().map(Value::Gauge)),
        ("process_max_fds", "File descriptors allowed", max_fds(&read("/proc/self/limits")).map(Value::Gauge)),
    ];
    let present = rows.into_iter().filter_map(|(name, help, value)| Some(Sample { name, help, value: value? }));
    present.collect()
}

/// What the process holds in RAM; `None` where there is no `/proc`.
pub fn resident_bytes() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    resident(&status).map(|bytes| bytes as u64)
}

fn resident(status: &str) -> Option<f64> {
    let kibibytes: f64 = value_after(status, "VmRSS:")?;
    Some(kibibytes * 1024.0)
}

fn cpu_seconds(stat: &str) -> Option<f64> {
    let user = stat_field(stat, 14)?;
    let kernel = stat_field(stat, 15)?;
    Some((user + kernel) / TICKS_PER_SECOND)
}

fn threads(stat: &str) -> Option<f64> {
    stat_field(stat, 20)
}

fn start_seconds(stat: &str, system_stat: &str) -> Option<f64> {
    let booted = value_after(system_stat, "btime")?;
    let after_boot = stat_field(stat, 22)? / TICKS_PER_SECOND;
    Some(booted + after_boot)
}

fn open_fds() -> Option<f64> {
    let descriptors = fs::read_dir("/proc/self/fd").ok()?.count();
    let without_the_listing_itself = descriptors.saturating_sub(1);
    Some(without_the_listing_itself as f64)
}

/// `None` also for "unlimited".
fn max_fds(limits: &str) -> Option<f64> {
    value_after(limits, "Max open files")
}

/// The first word after `label`, in the line that starts with it.
fn value_after(text: &str, label: &str) -> Option<f64> {
    let rest = text.lines().find_map(|line| line.strip_prefix(label))?;
    rest.split_whitespace().next()?.parse().ok()
}

/// A field of `/proc/self/stat` by its number in proc(5), from 3 on: the name before it may hold spaces and brackets.
fn stat_field(stat: &str, number: usize) -> Option<f64> {
    let (_, after_name) = stat.rsplit_once(')')?;
    after_name.split_whitespace().nth(number - 3)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAT: &str = "4242 (nav ) ctl) S 1 4242 4242 0 -1 4194560 2193 0 3 0 125 75 0 0 20 0 17 0 30000 1 2 3";

    #[test]
    fn memory_is_given_in_bytes() {
        let status = "Name:\tnavctl\nVmHWM:\t    9000 kB\nVmRSS:\t    2048 kB\n";
        assert_eq!(resident(status), Some(2_097_152.0));
    }

    #[test]
    fn a_process_name_with_brackets_and_spaces_does_not_shift_the_fields() {
        assert_eq!(threads(STAT), Some(17.0));
    }

    #[test]
    fn processor_time_is_user_and_kernel_time_together() {
        assert_eq!(cpu_seconds(STAT), Some(2.0));
    }

    #[test]
    fn the_start_is_counted_from_the_boot_of_the_machine() {
        let system_stat = "cpu  1 2 3\nbtime 1700000000\nprocesses 5\n";
        assert_eq!(start_seconds(STAT, system_stat), Some(1_700_000_300.0));
    }

    #[test]
    fn the_soft_limit_is_the_one_that_counts() {
        let limits = "Limit   Soft Limit  Hard Limit  Units\nMax open files            1024      4096     files\n";
        assert_eq!(max_fds(limits), Some(1024.0));
    }

    #[test]
    fn what_the_system_does_not_tell_is_absent() {
        assert_eq!(resident(""), None);
        assert_eq!(cpu_seconds(""), None);
        assert_eq!(start_seconds(STAT, ""), None);
        assert_eq!(max_fds("Max open files   unlimited   unlimited   files\n"), None);
    }
}
