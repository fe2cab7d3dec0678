//! The web UI in a real browser, over a large fleet.

use std::ops::Range;
use std::time::Duration;

use anyhow::{Context, Result};
use nav_e2e::BrowserProgram;
use nav_mesh::{ObjectName, ServiceId};
use nav_testkit::fleet::{Cluster, Fleet, Size, Target};
use serde_json::Value;
use tokio::time::{Interval, MissedTickBehavior, interval};

use super::Setup;
use crate::manager::Manager;
use crate::report::{Lines, Unit};
use crate::samples::Samples;

const CLUSTERS: usize = 10;
const SERVICES: usize = 10_000;
const PODS: usize = 20_000;

const DEADLINE: Duration = Duration::from_secs(180);

/// Between two changes: fifty a second.
const PAUSE: Duration = Duration::from_millis(20);
/// Services whose rows are on the screen, but for the first, whose changes are timed.
const IN_SIGHT: Range<usize> = 1..25;

/// The shortest time of changes that says anything of memory.
const HEAP: Duration = Duration::from_secs(120);

const PAINT_MS: f64 = 1000.0;
const ANSWER_MS: f64 = 50.0;
const CHANGE_MS: f64 = 500.0;
const GROWTH_MIB: f64 = 4.0;

/// A frame that is seen to be late.
const LATE: Duration = Duration::from_millis(50);

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let manager = Manager::start().await?;
    let size = Size::new(PODS, SERVICES, 0);
    crate::say(format_args!("  making {CLUSTERS} clusters"));
    let site = Site { fleet: Fleet::new(CLUSTERS, size, setup.seed), services: services(size) };
    site.fleet.link(&Target::new(&manager.edge_url, setup.protocol).with_large_states());
    manager.door().syncs(CLUSTERS, SERVICES, DEADLINE).await?;

    let page = Page { url: manager.url().to_owned(), site: &site };
    paint(&page, lines).await?;
    typing(&page, lines).await?;
    scrolling(&page, lines).await?;
    change(&page, "change → screen", lines).await?;
    let under_load = async {
        change(&page, "change → screen, at 50 a second", lines).await?;
        heap(&page, &manager, setup, lines).await
    };
    tokio::select! {
        measured = under_load => measured,
        () = site.keep_changing() => Ok(()),
    }
}

/// The fleet, and its services in the order of their apps.
struct Site {
    fleet: Fleet,
    services: Vec<ObjectName>,
}

struct Page<'a> {
    url: String,
    site: &'a Site,
}

fn services(size: Size) -> Vec<ObjectName> {
    Cluster::new("any", size, 0).services().collect()
}

async fn paint(page: &Page<'_>, lines: &mut Lines<'_>) -> Result<()> {
    let samples = page.times("paint").await?;
    lines.milliseconds(format!("cold visit → first row, p50 of {}", samples.len()), samples.percentile(50), None);
    lines.milliseconds("cold visit → first row, longest", samples.percentile(100), Some(PAINT_MS));
    Ok(())
}

async fn typing(page: &Page<'_>, lines: &mut Lines<'_>) -> Result<()> {
    let samples = page.times("typing").await?;
    lines.milliseconds(format!("key → list, p50 of {}", samples.len()), samples.percentile(50), Some(ANSWER_MS));
    lines.milliseconds("key → list, p95", samples.percentile(95), Some(ANSWER_MS));
    lines.milliseconds("key → list, longest", samples.percentile(100), None);
    Ok(())
}

async fn scrolling(page: &Page<'_>, lines: &mut Lines<'_>) -> Result<()> {
    let told = page.tells("scrolling", Duration::ZERO).await?;
    let frames = times(&told)?;
    let late = frames.iter().filter(|frame| *frame > LATE).count();
    let awaiting = told.iter().filter(|frame| frame["awaiting"] == true).count();
    let share = |count: usize| count as f64 / frames.len() as f64 * 100.0;
    lines.milliseconds(format!("scrolling by {SERVICES} rows, frame, p95"), frames.percentile(95), None);
    lines.milliseconds("frame, longest", frames.percentile(100), None);
    lines.add(format!("frames beyond 50 ms, of {}", frames.len()), share(late), Unit::Percent, Some(1.0));
    lines.add("frames with a row that is not there yet", share(awaiting), Unit::Percent, None);
    Ok(())
}

async fn change(page: &Page<'_>, what: &str, lines: &mut Lines<'_>) -> Result<()> {
    let samples = page.times("changes").await?;
    lines.milliseconds(format!("{what}, p50 of {}", samples.len()), samples.percentile(50), None);
    lines.milliseconds(format!("{what}, longest"), samples.percentile(100), Some(CHANGE_MS));
    Ok(())
}

/// Its median in the first and in the last quarter of the time; what is loaded in the beginning is not growth.
async fn heap(page: &Page<'_>, manager: &Manager, setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let (duration, cpu) = (setup.window.max(HEAP), manager.process.cpu()?);
    let told = page.tells("heap", duration).await?;
    let used: Vec<u64> = told.iter().filter_map(|line| line["bytes"].as_u64()).collect();
    let quarter = used.len() / 4;
    let (first, last) = (median(&used[..quarter])?, median(&used[used.len() - quarter..])?);
    let growth = (last as f64 - first as f64) / f64::from(1 << 20);
    lines.mebibytes("heap, first quarter", first, None);
    lines.mebibytes("heap, last quarter", last, None);
    lines.add(format!("growth in {} s of changes", duration.as_secs()), growth, Unit::Mebibytes, Some(GROWTH_MIB));
    let cpu = (manager.process.cpu()? - cpu).mul_f64(60.0 / duration.as_secs_f64());
    lines.seconds("CPU a minute of the manager meanwhile", cpu, None);
    Ok(())
}

fn median(values: &[u64]) -> Result<u64> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().context("nothing was measured: is the time too short?")
}

impl Page<'_> {
    async fn times(&self, measure: &str) -> Result<Samples> {
        times(&self.tells(measure, Duration::ZERO).await?)
    }

    /// What `ui/browser/measure.ts` finds, which may ask for changes.
    async fn tells(&self, measure: &str, duration: Duration) -> Result<Vec<Value>> {
        let seconds = duration.as_secs().to_string();
        let mut program = BrowserProgram::start("measure", &[measure, &self.url, &seconds])?;
        let mut told = Vec::new();
        while let Some(line) = program.next().await? {
            match line["change"].as_str() {
                Some(service) => self.site.change(&service.parse()?)?,
                None => told.push(line),
            }
        }
        Ok(told)
    }
}

fn times(told: &[Value]) -> Result<Samples> {
    let mut samples = Samples::default();
    for line in told {
        let ms = line["ms"].as_f64().with_context(|| format!("{line} is no sample"))?;
        samples.add(Duration::from_secs_f64(ms / 1000.0));
    }
    Ok(samples)
}

impl Site {
    /// One of its pods becomes ready, or ceases to be.
    fn change(&self, service: &ServiceId) -> Result<()> {
        let number = self.services.iter().position(|name| *name == service.0);
        self.fleet.edges[0].flip(number.with_context(|| format!("no cluster has the service {service}"))?);
        Ok(())
    }

    /// Half of it in sight.
    async fn keep_changing(&self) {
        let (mut pace, in_sight) = (steps(), self.in_sight());
        for (edge, number) in self.fleet.edges.iter().cycle().zip(0..) {
            pace.tick().await;
            match number % 2 {
                0 => edge.flip(in_sight[number / 2 % in_sight.len()]),
                _ => edge.churn(),
            }
        }
    }

    fn in_sight(&self) -> Vec<usize> {
        let mut numbers: Vec<usize> = (0..self.services.len()).collect();
        numbers.sort_by_key(|number| &self.services[*number]);
        numbers[IN_SIGHT].to_vec()
    }
}

fn steps() -> Interval {
    let mut steps = interval(PAUSE);
    steps.set_missed_tick_behavior(MissedTickBehavior::Delay);
    steps
}
