//! The budgets, measured: scenarios against processes of `navctl` as they are shipped.
//!
//! Whatever it starts ends with it, however it ends: see the module `run` of nav-e2e.

mod kubernetes;
mod manager;
mod mesh;
mod process;
mod report;
mod samples;
mod scenario;
mod visible;
mod watcher;

use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use nav_e2e::Failure;
use nav_testkit::fleet::Protocol;

use report::{Lines, Report};
use scenario::{Scenario, Setup};

/// The one that `navctl` is shipped with: what is measured in this process is to cost the same there. Not in tests, which want to see
/// memory go at once.
#[cfg(not(test))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Measures what Navigator may use and how fast it has to be.
#[derive(Parser, Debug)]
#[command(max_term_width = 100)]
struct Args {
    /// Only these scenarios.
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Scenario>,
    /// What simulated edges speak.
    #[arg(long, value_enum, default_value_t)]
    protocol: Protocol,
    /// How long CPU time and bytes are counted.
    #[arg(long, value_name = "TIME", default_value = "60s", value_parser = humantime::parse_duration)]
    window: Duration,
    /// The same objects for the same number.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Where the results go, as JSON.
    #[arg(long, value_name = "FOLDER", default_value = "target/bench")]
    out: PathBuf,
}

#[tokio::main]
async fn main() -> Result<ExitCode, Failure> {
    let args = Args::parse();
    let scenarios = if args.only.is_empty() { Scenario::usual() } else { args.only };
    let setup = Setup { protocol: args.protocol, window: args.window, seed: args.seed };
    let commit = option_env!("NAVIGATOR_COMMIT").unwrap_or("unknown").to_owned();
    let mut report = Report { commit, ..Report::default() };
    for scenario in scenarios {
        run(scenario, setup, &mut report).await;
    }
    let path = report.save(&args.out)?;
    say(format_args!("\n{}\n{} budgets missed; as JSON: {}", report.table(), report.misses(), path.display()));
    Ok(if report.misses() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What one scenario fails in costs that scenario.
async fn run(scenario: Scenario, setup: Setup, report: &mut Report) {
    say(format_args!("{}", scenario.name()));
    let start = Instant::now();
    let mut lines = Lines { scenario: scenario.name(), report };
    if let Err(error) = scenario.run(setup, &mut lines).await {
        // Keeps the logs, and says where.
        let failure = format!("{}: {:?}", scenario.name(), Failure::from(error));
        say(format_args!("  {failure}"));
        report.failures.push(failure);
    }
    say(format_args!("  took {} s", start.elapsed().as_secs()));
}

#[expect(clippy::print_stdout, reason = "standard output is this program's voice")]
fn say(line: fmt::Arguments<'_>) {
    println!("{line}");
}
