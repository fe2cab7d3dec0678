//! `navctl record`: what clusters hold and what happens to them, written down for `navctl demo --recording`.

use std::path::PathBuf;
use std::time::Duration;

use nav_edge::index::Index;
use nav_edge::record::{self, Writer};
use nav_runtime::flags::positive_duration;
use nav_runtime::tasks::{OnEnd, Tasks};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::cli::say;
use crate::contexts;
use crate::together::Cluster;

/// A person waits for the prompt.
const GRACE: Duration = Duration::from_secs(1);

#[derive(clap::Args, Debug)]
pub(crate) struct Record {
    /// Where the recording is written: a folder that is new or empty
    #[arg(value_name = "DIR", env = "NAVIGATOR_RECORD_DIR")]
    folder: PathBuf,
    #[command(flatten)]
    chosen: contexts::Chosen,
    /// How long to record [default: until Ctrl-C]
    #[arg(long = "for", env = "NAVIGATOR_RECORD_FOR", value_name = "TIME", value_parser = positive_duration)]
    duration: Option<Duration>,
}

pub(crate) async fn run(record: Record, stopping: CancellationToken) -> anyhow::Result<()> {
    let Record { folder, chosen, duration } = record;
    let mut tasks = Tasks::new(stopping.child_token());
    let clusters = contexts::clusters(&chosen, "")?;
    let writer = Writer::create(&folder, clusters.iter().map(|cluster| cluster.id.clone()).collect())?;
    let names: Vec<&str> = clusters.iter().map(|cluster| cluster.id.as_str()).collect();
    say(format_args!("recording {} (Ctrl-C ends it)", names.join(", ")));
    let mut indexes = Vec::new();
    for Cluster { id, source } in clusters {
        let index = Index::new();
        let reading = nav_edge::source::run(source, index.clone(), watch::Sender::default(), tasks.token());
        tasks.spawn(format!("source of {id}"), OnEnd::Ignore, reading);
        indexes.push((id, index));
    }
    if let Some(duration) = duration {
        tasks.spawn("timer", OnEnd::Ignore, end_after(duration, tasks.token()));
    }
    let ending = tasks.token();
    let recorded = record::run(writer, indexes, |line| say(format_args!("{line}")), ending.clone()).await;
    ending.cancel();
    tasks.run_until_done(GRACE).await?;
    recorded
}

async fn end_after(duration: Duration, ending: CancellationToken) -> anyhow::Result<()> {
    if ending.run_until_cancelled(tokio::time::sleep(duration)).await.is_some() {
        ending.cancel();
    }
    Ok(())
}
