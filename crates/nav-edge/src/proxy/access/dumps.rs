//! What proxies answered to somebody else, in the files that the cluster is read from.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use bytes::{Bytes, BytesMut};
use futures::{StreamExt, TryStreamExt, stream};
use nav_mesh::{ObjectName, Timestamp};
use tokio::sync::{mpsc, oneshot};
use tokio_stream::wrappers::ReceiverStream;

use super::Body;
use crate::clock;
use crate::config::SourceArgs;
use crate::proxy::failure::Failure;
use crate::proxy::part::{Part, Sort};
use crate::proxy::target::Target;
use crate::source::files;
use crate::source::proxies::{self, Stored, Unpacked};
use crate::source::recording::Track;

const PIECE: usize = 64 * 1024;

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

/// A part that was found, and when it was written.
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
        let [own, _] = proxies::own_places(pod, part.name());
        let found = match self {
            Self::Recording(track) => track.proxy_answer(pod, part.name()).map(|found| stored(found, own.clone())),
            Self::Files(roots) => in_files(roots, &proxies::places(pod, part.name(), sort.path(part))).await?,
        };
        found.ok_or_else(|| Failure::NotInFiles { what: part.name(), place: own.display().to_string() })
    }
}

impl Dump {
    pub(super) async fn ask(&self, part: Part) -> Result<Body, Failure> {
        Ok(self.dumps.find(&self.pod, self.sort, part).await?.body)
    }
}

fn stored((stored, written_at): (Stored, Timestamp), place: PathBuf) -> Found {
    Found { written_at, body: body(stored, place) }
}

async fn in_files(roots: &[PathBuf], places: &[PathBuf]) -> Result<Option<Found>, Failure> {
    if let Some(path) = proxies::find(roots, places) {
        return dated(path).await.map(Some);
    }
    for root in roots.iter().filter(|root| root.is_file()) {
        if let Some(found) = archived(root.clone(), places.to_vec()).await {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

async fn dated(path: PathBuf) -> Result<Found, Failure> {
    let modified = tokio::fs::metadata(&path).await.and_then(|metadata| metadata.modified());
    let written_at = modified.map_err(|error| unreadable(&path, &error))?;
    Ok(stored((Stored::File(path.clone()), clock::of(written_at)), path))
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
    let mut file = Unpacked::new(file)?;
    let mut buffer = vec![0; PIECE];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 || pieces.blocking_send(Ok(Bytes::copy_from_slice(&buffer[..read]))).is_err() {
            return Ok(());
        }
    }
}

/// Piece by piece, each read and unpacked on a thread that may wait.
fn body(stored: Stored, place: PathBuf) -> Body {
    let pieces = stream::try_unfold(None, move |reader| {
        let stored = stored.clone();
        let reading = tokio::task::spawn_blocking(move || piece(reader.map_or_else(|| stored.open(), Ok)?));
        async { reading.await.expect("reading does not panic") }
    });
    pieces.map_err(move |error| unreadable(&place, &error)).boxed()
}

type Reader = Box<dyn Read + Send>;

/// `None` at the end.
fn piece(mut reader: Reader) -> io::Result<Option<(Bytes, Option<Reader>)>> {
    let mut piece = BytesMut::zeroed(PIECE);
    let length = reader.read(&mut piece)?;
    piece.truncate(length);
    Ok((length > 0).then(|| (piece.freeze(), Some(reader))))
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::Unreadable { file: path.display().to_string(), reason: error.to_string() }
}
