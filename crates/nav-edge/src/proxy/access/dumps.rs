//! What proxies answered to somebody else, in the files that the cluster is read from.

use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream};
use nav_mesh::{ObjectName, Timestamp};
use tokio::fs::File;
use tokio_util::io::ReaderStream;

use super::Body;
use crate::clock;
use crate::config::SourceArgs;
use crate::proxy::failure::Failure;
use crate::proxy::part::{Part, Sort};
use crate::proxy::target::Target;
use crate::source::proxies;
use crate::source::recording::Track;

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
            Self::Files(roots) => match proxies::find(roots, pod, part.name(), sort.path(part)) {
                Some(path) => Some(read(&path).await.map_err(|error| unreadable(&path, &error))?),
                None => None,
            },
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
