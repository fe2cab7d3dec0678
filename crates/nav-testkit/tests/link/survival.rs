//! Edges, networks and the manager fail at random, in the middle of everything; afterwards all is as if nothing had
//! happened.
//!
//! `NAVIGATOR_SEED` repeats the choices of an earlier run; in the middle of what they come is up to the machine.

mod fault;
mod fleet;
mod picture;
mod process;

use std::time::Duration;

use fastrand::Rng;
use nav_testkit::waiting::{PATIENCE, eventually};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use crate::harness::Folder;
use fault::Fault;
use fleet::{CLUSTERS, Fleet, Protocol};
use picture::Picture;

const ROUNDS: usize = 50;

type Folders = [Folder; CLUSTERS.len()];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_fifty_faults_the_objects_are_equal_again_in_every_field() {
    survives(Protocol::Auto).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_fifty_faults_the_states_are_equal_again_in_every_field() {
    survives(Protocol::Plain).await;
}

async fn survives(protocol: Protocol) {
    let seed = std::env::var("NAVIGATOR_SEED");
    let seed = seed.map_or_else(|_| fastrand::u64(..), |seed| seed.parse().expect("NAVIGATOR_SEED is a number"));
    tell(format_args!("NAVIGATOR_SEED={seed}"));
    let mut rng = Rng::with_seed(seed);
    let folders = CLUSTERS.map(|_| Folder::new(rng.u64(..), 6));
    let paths = folders.each_ref().map(Folder::path);
    let mut fleet = Fleet::start(paths.clone(), protocol).await;

    let unrest = Unrest::begin(folders, rng.fork());
    for round in 1..=ROUNDS {
        let (fault, target) = (Fault::any(&mut rng), rng.usize(..CLUSTERS.len()));
        let was_linked = fleet.strike(fault, target, &mut rng).await;
        tell(format_args!("round {round}: {fault:?} of {}, linked: {was_linked}", CLUSTERS[target]));
    }
    fleet.heal();
    let healed = Instant::now();
    let folders = unrest.end().await;

    let expected = undisturbed(paths, protocol, &folders).await;
    let equal = async || (Picture::of(fleet.manager()).await == expected).then_some(());
    eventually("the states to be equal", equal).await;
    for cluster in CLUSTERS {
        fleet.manager().lists(&format!("{cluster} HEALTHY")).await;
    }
    tell(format_args!("{} instances equal {:?} after the last fault", expected.instances.len(), healed.elapsed()));
    assert!(healed.elapsed() < PATIENCE, "{:?}", healed.elapsed());
    let held = fleet.manager().fleet.snapshot();
    eventually("the edges' own indexes", async || (picture::told_by(&fleet).services == held.services).then_some(()))
        .await;
}

/// What new edges tell a new manager of the same folders.
async fn undisturbed(paths: fleet::Paths, protocol: Protocol, folders: &Folders) -> Picture {
    let control = Fleet::start(paths, protocol).await;
    for (cluster, folder) in CLUSTERS.iter().zip(folders) {
        let is_told = async || (control.manager().services(cluster).await == folder.service_names()).then_some(());
        eventually("the state of an undisturbed edge", is_told).await;
    }
    Picture::of(control.manager()).await
}

/// Clusters that change all the time.
struct Unrest {
    enough: CancellationToken,
    changing: JoinSet<Folders>,
}

impl Unrest {
    fn begin(folders: Folders, rng: Rng) -> Self {
        let (enough, mut changing) = (CancellationToken::new(), JoinSet::new());
        changing.spawn(change(folders, rng, enough.clone()));
        Self { enough, changing }
    }

    async fn end(mut self) -> Folders {
        self.enough.cancel();
        self.changing.join_next().await.expect("it was running").expect("no panic")
    }
}

async fn change(mut folders: Folders, mut rng: Rng, enough: CancellationToken) -> Folders {
    while !enough.is_cancelled() {
        folders.iter_mut().for_each(|folder| folder.mutate());
        sleep(Duration::from_millis(rng.u64(5..40))).await;
    }
    folders
}

#[expect(clippy::print_stderr, reason = "a failure is understood by what came before it")]
fn tell(line: std::fmt::Arguments<'_>) {
    eprintln!("{line}");
}
