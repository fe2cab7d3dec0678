use std::fs;
use std::path::Path;
use std::sync::Arc;

use nav_mesh::{Body, Kind, Meta, Object, ObjectName, kind::KINDS, object::Pod, status::KindState};
use nav_runtime::tasks::{OnEnd, Tasks};

use super::*;
use crate::source::recording::{self, Options, Playback, Recording, State};

fn demo() -> Recording {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/recording");
    Recording::read(&folder).expect("it can be played")
}

fn cluster(id: &str) -> ClusterId {
    id.parse().expect("an id")
}

fn pod(name: &str) -> Object {
    let pod = Body::Pod(Box::<Pod>::default());
    Object::new(Meta::named(Kind::Pod, ObjectName::new("shop", name)), pod)
}

/// An index that was read, with these pods.
fn index(names: impl IntoIterator<Item = String>) -> Index {
    let index = Index::new();
    index.reset(Kind::Pod, names.into_iter().map(|name| pod(&name)).collect(), Vec::new());
    for info in KINDS {
        index.set_state(info.kind, KindState::Synced);
    }
    index
}

fn writer(folder: &Path, clusters: &[(ClusterId, Index)]) -> anyhow::Result<Writer> {
    Writer::create(folder, clusters.iter().map(|(id, _)| id.clone()).collect())
}

/// A folder, and what was said while a recording was made in it.
struct Recorded {
    parent: tempfile::TempDir,
    said: Mutex<Vec<String>>,
}

impl Recorded {
    /// Records until `meanwhile` is over.
    async fn make(clusters: Vec<(ClusterId, Index)>, meanwhile: impl Future) -> anyhow::Result<Self> {
        let recorded = Self { parent: tempfile::tempdir().expect("a folder"), said: Mutex::default() };
        let stopping = CancellationToken::new();
        let say = |line: &str| recorded.said.lock().push(line.replace(&recorded.folder().display().to_string(), "DIR"));
        let folder = recorded.folder();
        let recording = run(writer(&folder, &clusters)?, clusters, say, stopping.clone());
        let (result, ()) = tokio::join!(recording, async {
            meanwhile.await;
            stopping.cancel();
        });
        result.map(|()| recorded)
    }

    fn folder(&self) -> std::path::PathBuf {
        self.parent.path().join("mine")
    }

    fn read(&self) -> Recording {
        Recording::read(&self.folder()).expect("it can be played")
    }
}

/// What an index holds, but for what it stamped on that.
fn held(index: &Index) -> State {
    let unstamped = |object: &Arc<Object>| {
        let mut object = Object::new(object.meta.clone(), object.body.clone());
        object.meta.observed_at = None;
        ((object.kind(), object.name().clone()), Ok(Arc::new(object)))
    };
    index.read(|cluster| follower::all(cluster).map(unstamped).collect())
}

/// Time passes for the test's clock, which moves when everybody waits.
async fn pass(time: Duration) {
    tokio::time::sleep(time).await;
}

#[tokio::test(start_paused = true)]
async fn what_was_recorded_of_the_demo_ends_as_the_demo_does() {
    let playback = Playback::start(demo(), Options::default()).expect("it can be played");
    let (mut tasks, mut clusters) = (Tasks::new(CancellationToken::new()), Vec::new());
    for track in playback.tracks() {
        let (id, index) = (track.cluster().clone(), Index::new());
        tasks.spawn(id.to_string(), OnEnd::Fatal, recording::run(track, index.clone(), tasks.token()));
        clusters.push((id, index));
    }
    let to_the_end = pass(playback.recording().length() + Duration::from_secs(1));
    let recorded = Recorded::make(clusters.clone(), to_the_end).await.expect("it is recorded").read();
    assert_eq!(recorded.all_problems(), std::collections::BTreeSet::new());
    for (id, index) in &clusters {
        let timeline = &recorded.clusters()[id];
        assert!(timeline.state_at(recorded.length()) == held(index), "{id} ends in another way");
        assert!(timeline.state_at(Duration::ZERO) != held(index), "nothing happened in {id}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_recorder_says_what_it_does_and_writes_what_people_can_read() {
    let (east, west) = (index(["a".to_owned()]), Index::new());
    west.set_problems(["no route to host".to_owned()].into());
    let clusters = vec![(cluster("east"), east.clone()), (cluster("west/1"), west.clone())];
    let recorded = Recorded::make(clusters, async {
        pass(Duration::from_millis(1500)).await;
        east.apply(pod("b"));
        east.delete(Kind::Pod, &ObjectName::new("shop", "a"));
        west.set_problems(std::collections::BTreeSet::new());
        pass(Duration::from_secs(20)).await;
    });
    let recorded = recorded.await.expect("it is recorded");
    insta::assert_snapshot!("said", recorded.said.lock().join("\n"));
    let timeline = fs::read_to_string(recorded.folder().join("timeline.yaml")).expect("it is there");
    insta::assert_snapshot!("timeline", timeline);
    let about = fs::read_to_string(recorded.folder().join("recording.yaml")).expect("it is there");
    let about: Vec<_> = about.lines().filter(|line| !line.starts_with("start:")).collect();
    insta::assert_snapshot!("about", about.join("\n"));
}

#[tokio::test(start_paused = true)]
async fn what_a_killed_recorder_leaves_can_be_played() {
    let east = index(["a".to_owned()]);
    let recorded = Recorded::make(vec![(cluster("east"), east.clone())], async {
        for name in ["b", "c", "d"] {
            pass(Duration::from_secs(1)).await;
            east.apply(pod(name));
        }
        pass(Duration::from_secs(1)).await;
    });
    let recorded = recorded.await.expect("it is recorded");
    let path = recorded.folder().join("timeline.yaml");
    let whole = fs::read_to_string(&path).expect("it is there");
    for length in 0..whole.len() {
        fs::write(&path, &whole[..length]).expect("writable");
        let recording = recorded.read();
        assert!(recording.all_problems().len() <= 1, "{:?}", recording.all_problems());
        let pods = recording.clusters()[&cluster("east")].state_at(recording.length()).of_kind(Kind::Pod).count();
        let whole_entries = whole[..length].matches("---").count().saturating_sub(1);
        assert!(pods > whole_entries, "{pods} pods of the first {length} bytes");
    }
}

#[test]
fn a_folder_that_holds_something_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("thesis.txt"), "").expect("writable");
    let refused = writer(folder.path(), &[]).map(drop).expect_err("not empty");
    let refused = refused.to_string().replace(&folder.path().display().to_string(), "DIR");
    assert_eq!(refused, "DIR is not empty: name a folder that is new, or empty it");
    assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 1);
}

#[tokio::test(start_paused = true)]
async fn without_any_cluster_that_can_be_read_there_is_no_recording() {
    let folder = tempfile::tempdir().expect("a folder");
    let stopping = CancellationToken::new();
    let clusters = vec![(cluster("east"), Index::new())];
    let recording = run(writer(folder.path(), &clusters).expect("empty"), clusters, |_| (), stopping.clone());
    let (made, ()) = tokio::join!(recording, async {
        pass(Duration::from_secs(60)).await;
        stopping.cancel();
    });
    assert_eq!(made.expect_err("nothing").to_string(), "nothing was recorded: no cluster could be read");
    assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 0, "the folder can be used again");
}

#[tokio::test(start_paused = true)]
async fn more_changes_than_an_index_remembers_are_found_all_the_same() {
    let names = |count: usize| (0..count).map(|number| number.to_string());
    let (all, left) = (10_100, 10);
    let index = index(names(all));
    let mut follower = Follower::new(index.clone());
    assert_eq!(follower.beginning().await.len(), all);
    index.reset(Kind::Pod, names(left).map(|name| pod(&name)).collect(), Vec::new());
    assert_eq!(follower.changes().await.deleted.len(), all - left);
}

#[tokio::test(start_paused = true)]
async fn clusters_whose_names_differ_after_a_dot_only_are_recorded_side_by_side() {
    let ids = ["prod.eu", "prod.us", "prod", "prod.partial", "..", ".hidden"];
    let clusters = ids.map(|id| (cluster(id), index((0..50).map(|number| format!("{id}-{number}")))));
    let recorded = Recorded::make(clusters.into(), pass(Duration::from_secs(30))).await.expect("it is recorded");
    assert!(!recorded.folder().join("partial").exists());
    let recorded = recorded.read();
    assert_eq!(recorded.all_problems(), std::collections::BTreeSet::new());
    for id in ids {
        let state = recorded.clusters()[&cluster(id)].state_at(Duration::ZERO);
        let names: Vec<_> = state.of_kind(Kind::Pod).flatten().map(|pod| pod.name().name.to_string()).collect();
        assert!(names.len() == 50 && names.iter().all(|name| name.starts_with(&format!("{id}-"))), "{id}: {names:?}");
    }
}

#[test]
fn what_ends_while_a_beginning_is_written_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let clusters = [(cluster("east"), index(["a".to_owned()]))];
    let writer = writer(folder.path(), &clusters).expect("empty");
    let ended = CancellationToken::new();
    ended.cancel();
    let refused = writer.place_of(&cluster("east")).write(&[Arc::new(pod("a"))], &ended).expect_err("it ended");
    assert!(refused.to_string().starts_with("the recording ended before "), "{refused}");
    let nothing = writer.finish(std::iter::empty()).map(|_| ()).expect_err("nothing");
    assert_eq!(nothing.to_string(), "nothing was recorded: no cluster could be read");
    assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 0, "the folder can be used again");
}

#[tokio::test(start_paused = true)]
async fn the_version_of_a_cluster_is_recorded_and_played() {
    let east = index(["a".to_owned()]);
    let clusters = vec![(cluster("east"), east.clone()), (cluster("west"), index([]))];
    let recorded = Recorded::make(clusters, async {
        pass(Duration::from_secs(1)).await;
        east.set_server_version("v1.34.1".into());
    });
    let playback =
        Playback::start(recorded.await.expect("it is recorded").read(), Options::default()).expect("playable");
    let ended = CancellationToken::new();
    ended.cancel();
    for (track, version) in playback.tracks().zip(["v1.34.1", ""]) {
        let index = Index::new();
        recording::run(track, index.clone(), ended.clone()).await.expect("no error");
        assert_eq!(index.server_version(), version);
    }
}
