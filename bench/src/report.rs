//! What was measured, as a table and as JSON.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use serde::Serialize;

/// One row.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Line {
    pub(crate) scenario: String,
    pub(crate) what: String,
    pub(crate) measured: f64,
    pub(crate) unit: Unit,
    /// The most it may be.
    pub(crate) budget: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(crate) enum Unit {
    #[serde(rename = "MiB")]
    Mebibytes,
    #[serde(rename = "MB")]
    Megabytes,
    #[serde(rename = "KB")]
    Kilobytes,
    #[serde(rename = "B")]
    Bytes,
    #[serde(rename = "s")]
    Seconds,
    #[serde(rename = "ms")]
    Milliseconds,
    #[serde(rename = "x")]
    Times,
    #[serde(rename = "%")]
    Percent,
}

/// The rows of a run, and the scenarios that came to nothing.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Report {
    pub(crate) commit: String,
    pub(crate) lines: Vec<Line>,
    pub(crate) failures: Vec<String>,
}

/// The rows of one scenario as they come.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    pub(crate) scenario: String,
    pub(crate) report: &'a mut Report,
}

impl Lines<'_> {
    pub(crate) fn mebibytes(&mut self, what: impl Into<String>, bytes: u64, budget: Option<f64>) {
        self.add(what, bytes as f64 / f64::from(1 << 20), Unit::Mebibytes, budget);
    }

    pub(crate) fn kilobytes(&mut self, what: impl Into<String>, bytes: f64, budget: Option<f64>) {
        self.add(what, bytes / 1000.0, Unit::Kilobytes, budget);
    }

    pub(crate) fn seconds(&mut self, what: impl Into<String>, took: Duration, budget: Option<f64>) {
        self.add(what, took.as_secs_f64(), Unit::Seconds, budget);
    }

    pub(crate) fn milliseconds(&mut self, what: impl Into<String>, took: Duration, budget: Option<f64>) {
        self.add(what, took.as_secs_f64() * 1000.0, Unit::Milliseconds, budget);
    }

    pub(crate) fn add(&mut self, what: impl Into<String>, measured: f64, unit: Unit, budget: Option<f64>) {
        let line = Line { scenario: self.scenario.clone(), what: what.into(), measured, unit, budget };
        super::say(format_args!("  {}: {}", line.what, line.figure(line.measured)));
        self.report.lines.push(line);
    }
}

impl Line {
    fn is_over(&self) -> bool {
        self.budget.is_some_and(|budget| self.measured > budget)
    }

    fn verdict(&self) -> &'static str {
        match self.budget {
            None => "",
            Some(_) if self.is_over() => "OVER",
            Some(_) => "ok",
        }
    }

    fn figure(&self, number: f64) -> String {
        let unit = match self.unit {
            Unit::Mebibytes => "MiB",
            Unit::Megabytes => "MB",
            Unit::Kilobytes => "KB",
            Unit::Bytes => "B",
            Unit::Seconds => "s",
            Unit::Milliseconds => "ms",
            Unit::Times => "x",
            Unit::Percent => "%",
        };
        let digits = if number < 10.0 { 2 } else { usize::from(number < 100.0) };
        format!("{number:.digits$} {unit}")
    }
}

impl Report {
    /// The table as Markdown, as people read it and docs/BENCHMARKS.md keeps it.
    pub(crate) fn table(&self) -> String {
        let rows = self.lines.iter().map(|line| {
            let budget = line.budget.map(|budget| format!("≤ {}", line.figure(budget))).unwrap_or_default();
            [line.scenario.clone(), line.what.clone(), budget, line.figure(line.measured), line.verdict().to_owned()]
        });
        let head = ["scenario", "what", "budget", "measured", "verdict"].map(str::to_owned);
        let rows: Vec<[String; 5]> = [head].into_iter().chain(rows).collect();
        let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
        let widths: Vec<usize> = (0..5).map(width).collect();
        let line = |row: &[String; 5]| {
            let cells = row.iter().zip(&widths).map(|(cell, width)| format!(" {cell:<width$} |"));
            format!("|{}\n", cells.collect::<String>())
        };
        let rule: String = widths.iter().map(|width| format!("{}|", "-".repeat(width + 2))).collect();
        format!("{}|{rule}\n{}", line(&rows[0]), rows[1..].iter().map(line).collect::<String>())
    }

    pub(crate) fn misses(&self) -> usize {
        self.lines.iter().filter(|line| line.is_over()).count() + self.failures.len()
    }

    /// Writes it as JSON into the folder, and tells where.
    pub(crate) fn save(&self, folder: &Path) -> Result<PathBuf> {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
        let path = folder.join(format!("{}.json", now.as_secs()));
        let write = || fs::create_dir_all(folder).and_then(|()| fs::write(&path, serde_json::to_vec_pretty(self)?));
        write().with_context(|| format!("cannot write {}", path.display()))?;
        Ok(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let mut report = Report::default();
        let mut lines = Lines { scenario: "edge".to_owned(), report: &mut report };
        lines.mebibytes("peak", 50 << 20, Some(48.0));
        lines.seconds("CPU", Duration::from_millis(250), Some(1.0));
        lines.milliseconds("p50", Duration::from_millis(120), None);
        report
    }

    #[test]
    fn the_table_says_what_is_over_its_budget() {
        let table = report().table();
        let rows: Vec<Vec<&str>> = table.lines().skip(2).map(|row| row.split('|').map(str::trim).collect()).collect();
        assert_eq!(rows[0], ["", "edge", "peak", "≤ 48.0 MiB", "50.0 MiB", "OVER", ""]);
        assert_eq!(rows[1], ["", "edge", "CPU", "≤ 1.00 s", "0.25 s", "ok", ""]);
        assert_eq!(rows[2], ["", "edge", "p50", "", "120 ms", "", ""]);
    }

    #[test]
    fn scenarios_that_came_to_nothing_count_as_missed() {
        let mut report = report();
        report.failures.push("wire: no manager".to_owned());
        assert_eq!(report.misses(), 2);
    }
}
