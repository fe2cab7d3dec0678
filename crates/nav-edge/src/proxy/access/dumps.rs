//! What proxies answered to somebody else, in the files that the cluster is read from.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream};
use nav_mesh::{ObjectName, Timestamp};
use tokio::fs::File;
use tokio::sync::{mpsc, oneshot};
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::io::ReaderStream;

use super::Body;
use crate::clock;
use crate::config::SourceArgs;
use crate::proxy::failure::Failure;
use crate::proxy::part::{Part, Sort};
use crate::proxy::target::Target;
use crate::source::recording::Track;
use crate::source::{files, proxies};

const BUFFER: usize = 64 * 1024;

/// Where the dumps of a cluster are.
#[derive(Clone)]
pub(in crate::proxy) enum Dumps {
    Files(Vec<PathBuf>),
    Recording(Track),
}

/// Those of one proxy.
pub(in crate::proxy) struct Dump {
    dumps: Dumps,
    pod: ObjectName,
    sort: Sort,
    pub(super) written_at: Timestamp,
}

struct Found {
    written_at: Timestamp,
    body: Body,
}

impl Dumps {
    /// `None`: the cluster is read from its API server.
    pub(super) fn of(source: &SourceArgs) -> Option<Self> {
        let files = (!source.files.is_empty()).then(|| Self::Files(source.files.clone()));
        source.recording.clone().map(Self::Recording).or(files)
    }

    pub(super) async fn open(&self, target: &Target) -> Result<Dump, Failure> {
        let Target { pod, sort, .. } = target.clone();
        let Found { written_at, .. } = self.find(&pod, sort, Part::ConfigDump).await?;
        Ok(Dump { dumps: self.clone(), pod, sort, written_at })
    }

    async fn find(&self, pod: &ObjectName, sort: Sort, part: Part) -> Result<Found, Failure> {
        let found = match self {
            Self::Recording(track) => track.proxy_answer(pod, part.name()).map(recorded),
            Self::Files(roots) => in_files(roots, &proxies::places(pod, part.name(), sort.path(part))).await?,
        };
        let place = || proxies::place(pod, part.name()).display().to_string();
        found.ok_or_else(|| Failure::NotInFiles { what: part.name(), place: place() })
    }
}

impl Dump {
    pub(super) async fn ask(&self, part: Part) -> Result<Body, Failure> {
        Ok(self.dumps.find(&self.pod, self.sort, part).await?.body)
    }
}

fn recorded((text, written_at): (Bytes, Timestamp)) -> Found {
    Found { written_at, body: stream::once(async move { Ok(text) }).boxed() }
}

async fn in_files(roots: &[PathBuf], places: &[PathBuf]) -> Result<Option<Found>, Failure> {
    if let Some(path) = proxies::find(roots, places) {
        return read(&path).await.map(Some).map_err(|error| unreadable(&path, &error));
    }
    for root in roots.iter().filter(|root| root.is_file()) {
        if let Some(found) = archived(root.clone(), places.to_vec()).await {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// `None` also for what cannot be read as an archive: that is told as a problem of the cluster.
async fn archived(archive: PathBuf, places: Vec<PathBuf>) -> Option<Found> {
    let (found, finding) = oneshot::channel();
    let (pieces, queue) = mpsc::channel(1);
    tokio::task::spawn_blocking(move || {
        let is_wanted = |name: &Path| places.iter().any(|place| name.ends_with(place));
        let read = files::first_in_archive(&archive, is_wanted, |written_at, file| {
            found.send(clock::of_unix_seconds(written_at)).ok();
            pass_on(file, &pieces).map_err(|error| unreadable(&archive, &error))
        });
        if let Ok(Some(Err(failure))) = read {
            // Who has gone does not want to know.
            pieces.blocking_send(Err(failure)).ok();
        }
    });
    let written_at = finding.await.ok()?;
    Some(Found { written_at, body: ReceiverStream::new(queue).boxed() })
}

fn pass_on(file: &mut dyn Read, pieces: &mpsc::Sender<Result<Bytes, Failure>>) -> io::Result<()> {
    let mut buffer = vec![0; BUFFER];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 || pieces.blocking_send(Ok(Bytes::copy_from_slice(&buffer[..read]))).is_err() {
            return Ok(());
        }
    }
}

async fn read(path: &Path) -> io::Result<Found> {
    let file = File::open(path).await?;
    let written_at = clock::of(file.metadata().await?.modified()?);
    let path = path.to_owned();
    let body = ReaderStream::with_capacity(file, BUFFER).map_err(move |error| unreadable(&path, &error));
    Ok(Found { written_at, body: body.boxed() })
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::Unreadable { file: path.display().to_string(), reason: error.to_string() }
}
