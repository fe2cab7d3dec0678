use std::path::PathBuf;
use std::time::Duration;

use fastrand::Rng;
use nav_edge::config::LinkArgs;
pub(super) use nav_edge::link::Protocol;
use nav_testkit::network::{Faulty, Weather};
use tokio::time::{sleep, timeout};

use super::fault::Fault;
use super::process::Process;
use crate::harness::{Edge, Manager};

pub(super) const CLUSTERS: [&str; 2] = ["east", "west"];

pub(super) type Paths = [PathBuf; CLUSTERS.len()];

/// Short, so that fifty rounds with dead connections do not take minutes.
const KEEPALIVE: Duration = Duration::from_millis(300);

/// Edges over files, a network for each, and one manager.
pub(super) struct Fleet {
    protocol: Protocol,
    manager: Process<Manager>,
    sites: [Site; CLUSTERS.len()],
}

/// Of one cluster.
pub(super) struct Site {
    id: &'static str,
    files: PathBuf,
    protocol: Protocol,
    network: Faulty,
    /// `None` while it is killed.
    edge: Option<Process<Edge>>,
}

impl Fleet {
    pub(super) async fn start(paths: Paths, protocol: Protocol) -> Self {
        let manager = start_manager();
        let [east, west] = paths;
        let east = Site::start("east", east, &manager, protocol).await;
        let west = Site::start("west", west, &manager, protocol).await;
        Self { protocol, manager, sites: [east, west] }
    }

    pub(super) fn protocol(&self) -> Protocol {
        self.protocol
    }

    pub(super) fn manager(&self) -> &Manager {
        &self.manager
    }

    pub(super) fn edges(&self) -> impl Iterator<Item = (&'static str, &Edge)> {
        self.sites.iter().filter_map(|site| Some((site.id, &**site.edge.as_ref()?)))
    }

    /// Lets a fault happen, if possible to a link that works; tells whether it did.
    pub(super) async fn strike(&mut self, fault: Fault, target: usize, rng: &mut Rng) -> bool {
        self.sites[target].network.set(Weather::Clear);
        let is_linked = self.sites[target].is_linked_soon().await;
        pause(rng).await;
        let site = &mut self.sites[target];
        match fault {
            Fault::Cut(how) => site.network.cut(how),
            Fault::Weather(weather) => site.network.set(weather),
            Fault::KilledEdge => {
                site.edge = None;
                pause(rng).await;
                site.start_edge();
            }
            Fault::KilledManager => self.replace_manager(),
        }
        pause(rng).await;
        is_linked
    }

    fn replace_manager(&mut self) {
        self.manager = start_manager();
        for site in &self.sites {
            site.network.lead_to(self.manager.addr);
        }
    }

    /// Ends the last faults.
    pub(super) fn heal(&self) {
        self.sites.iter().for_each(|site| site.network.set(Weather::Clear));
    }
}

impl Site {
    async fn start(id: &'static str, files: PathBuf, manager: &Manager, protocol: Protocol) -> Self {
        let network = Faulty::before(manager.addr).await;
        let mut site = Self { id, files, protocol, network, edge: None };
        site.start_edge();
        site
    }

    fn start_edge(&mut self) {
        let (manager, files) = (self.network.url(), self.files.clone());
        let protocol = self.protocol;
        let settings = |link: &mut LinkArgs| (link.keepalive, link.protocol) = (KEEPALIVE, protocol);
        let start = || Edge::with(manager, self.id, files, settings);
        self.edge = Some(Process::start(start));
    }

    /// An edge that was struck several times in a row pauses for long; that is not waited for.
    async fn is_linked_soon(&self) -> bool {
        let Some(edge) = &self.edge else { return false };
        timeout(Duration::from_millis(800), edge.is_live()).await.is_ok()
    }
}

fn start_manager() -> Process<Manager> {
    Process::start(|| Manager::with(|config| config.keepalive = KEEPALIVE))
}

/// Part of the story: faults come at any moment.
async fn pause(rng: &mut Rng) {
    sleep(Duration::from_millis(rng.u64(..100))).await;
}
