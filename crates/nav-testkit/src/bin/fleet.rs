//! Many simulated clusters against a manager, until it is interrupted.

use std::error::Error;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use clap::Parser;
use nav_testkit::fleet::{Churn, Fleet, Protocol, Size, Target};
use nav_testkit::network::{Cut, Faulty, Weather};
use tokio::time::{Instant, interval, sleep_until};

/// Hundreds of edges from one process, against any manager on this machine that speaks either protocol.
#[derive(Parser, Debug)]
#[command(max_term_width = 100)]
struct Args {
    /// Where the manager takes edges: http://127.0.0.1:PORT.
    #[arg(long, value_name = "URL")]
    manager: String,
    #[arg(long, value_name = "N", default_value_t = 100)]
    clusters: usize,
    /// Pods of each cluster.
    #[arg(long, value_name = "N", default_value_t = 2000)]
    pods: usize,
    /// Services of each cluster; EndpointSlices come on top.
    #[arg(long, value_name = "N", default_value_t = 400)]
    services: usize,
    /// Istio's objects of each cluster.
    #[arg(long, value_name = "N", default_value_t = 300)]
    config: usize,
    /// The share of its pods that a cluster changes.
    #[arg(long, value_name = "N%/min", default_value = "0%/min")]
    churn: Churn,
    #[arg(long, value_enum, default_value_t)]
    protocol: Protocol,
    /// The largest state over the plain protocol, in bytes.
    #[arg(long, value_name = "BYTES", default_value_t = 10 * 1024 * 1024)]
    max_state: usize,
    /// So many edges have a slow network, a few kilobytes at a time.
    #[arg(long, value_name = "N", default_value_t = 0)]
    slow: usize,
    /// Cut every connection so often.
    #[arg(long, value_name = "TIME", value_parser = humantime::parse_duration)]
    cut_every: Option<Duration>,
    /// Restart every edge so often.
    #[arg(long, value_name = "TIME", value_parser = humantime::parse_duration)]
    restart_every: Option<Duration>,
    /// The pause between two restarts; none restarts all at once.
    #[arg(long, value_name = "TIME", default_value = "0s", value_parser = humantime::parse_duration)]
    stagger: Duration,
    /// The same fleet for the same number.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

/// How often a line is printed.
const REPORTS: Duration = Duration::from_secs(5);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse();
    let manager = manager(&args.manager)?;
    let (fast, slow) = (Faulty::before(manager).await, Faulty::before(manager).await);
    slow.set(Weather::Slow);
    let fleet = Fleet::new(args.clusters, Size::new(args.pods, args.services, args.config), args.seed);
    say(format_args!("{} clusters, {} objects", fleet.edges.len(), fleet.objects()));
    let target = |network: &Faulty| Target { max_state: args.max_state, ..Target::new(network.url(), args.protocol) };
    let (fast_target, slow_target) = (target(&fast), target(&slow));
    for (number, edge) in fleet.edges.iter().enumerate() {
        edge.link(if number < args.slow { &slow_target } else { &fast_target });
    }
    let _churning = fleet.churn(args.churn);
    tokio::select! {
        () = report(&fleet, [&fast, &slow]) => {}
        () = cut(&fast, args.cut_every) => {}
        () = restart(&fleet, &fast_target, args.restart_every, args.stagger) => {}
        interrupted = tokio::signal::ctrl_c() => interrupted?,
    }
    Ok(())
}

fn manager(url: &str) -> anyhow::Result<SocketAddr> {
    let addr = url.trim_start_matches("http://").trim_end_matches('/');
    addr.parse().with_context(|| format!("--manager is http://IP:PORT, not {url:?}"))
}

async fn report(fleet: &Fleet, networks: [&Faulty; 2]) {
    let (start, mut ticks) = (Instant::now(), interval(REPORTS));
    loop {
        ticks.tick().await;
        let traffic = networks.map(Faulty::traffic);
        let [up, down] = [traffic.map(|t| t.up), traffic.map(|t| t.down)].map(|bytes| bytes.iter().sum::<u64>() / 1024);
        let (live, all, seconds) = (fleet.count_live(), fleet.edges.len(), start.elapsed().as_secs());
        say(format_args!("{seconds} s: {live}/{all} live, {up} KiB to the manager, {down} KiB from it"));
    }
}

async fn cut(network: &Faulty, every: Option<Duration>) {
    loop {
        pause(every).await;
        network.cut(Cut::Reset);
    }
}

async fn restart(fleet: &Fleet, target: &Target, every: Option<Duration>, stagger: Duration) {
    loop {
        pause(every).await;
        fleet.restart(target, stagger).await;
    }
}

/// For ever where nothing is to happen.
async fn pause(time: Option<Duration>) {
    match time {
        Some(time) => sleep_until(Instant::now() + time).await,
        None => std::future::pending().await,
    }
}

#[expect(clippy::print_stdout, reason = "standard output is this program's voice")]
fn say(line: std::fmt::Arguments<'_>) {
    println!("{line}");
}
