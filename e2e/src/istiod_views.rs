//! What istiod makes of a mesh that is only told: no cluster, no API server.

use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout};
use tokio::time::timeout;

use crate::{process, programs, run};

/// As the installation of a real one has them (`istiod/installation.rs`), but for what a mesh's own Deployment of istiod says.
const FLAGS: [(&str, &str); 3] = [
    ("PILOT_ENABLE_ALPN_FILTER", "false"),
    ("PILOT_ENABLE_METADATA_EXCHANGE", "false"),
    ("PILOT_ENABLE_AMBIENT", "true"),
];

/// Generous, for a busy machine: it takes half a second.
const ANSWERED: Duration = Duration::from_secs(60);

/// The program `istiod-views`, which is asked about one mesh after the other. It ends when dropped.
pub struct IstiodViews {
    _process: Child,
    meshes: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
}

impl IstiodViews {
    pub fn start() -> Result<Self> {
        let mut command = process::command(programs::program("istiod-views")?)?;
        command.envs(FLAGS).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut command = tokio::process::Command::from(command);
        let mut process = command.process_group(run::current()?.group()).kill_on_drop(true).spawn()?;
        let meshes = process.stdin.take().expect("its standard input is piped");
        let answers = BufReader::new(process.stdout.take().expect("its standard output is piped")).lines();
        Ok(Self { _process: process, meshes, answers })
    }

    /// A line that tells what each proxy of these objects is sent, and what istiod's pages say about it.
    pub async fn of(&mut self, objects: &[Value]) -> Result<String> {
        let told = json!(objects);
        self.meshes.write_all(format!("{told}\n").as_bytes()).await.context("istiod-views does not read")?;
        let answer = timeout(ANSWERED, self.answers.next_line()).await;
        let answer = answer.with_context(|| format!("istiod-views has not answered within {ANSWERED:?}"))??;
        let answer = answer.context("istiod-views has ended")?;
        ensure!(!answer.is_empty(), "istiod-views answers nothing");
        Ok(answer)
    }
}
