//! The model of one simulated cluster: which objects there are, and how they change.

mod app;
mod churn;

use std::str::FromStr;

use fastrand::Rng;
use nav_mesh::{ClusterId, ObjectName};

use super::manifest::{self, Manifest};
use super::{Rules, Size};

pub(super) use app::{App, Pod};
pub use churn::{Change, MARK, Marked};

/// One cluster. The same seed and id make the same one; services and config are called the same in every cluster.
#[derive(Clone, Debug)]
pub struct Cluster {
    pub id: ClusterId,
    /// What its mesh is called; `None`: no mesh configuration tells it.
    mesh: Option<String>,
    size: Size,
    rules: Rules,
    rng: Rng,
    apps: Vec<App>,
    /// How many pods there ever were: none gets the address of another.
    born: u32,
}

impl Cluster {
    /// # Panics
    /// If `id` is not a cluster's id.
    pub fn new(id: &str, size: Size, seed: u64) -> Self {
        let rng = Rng::with_seed(seed ^ manifest::hash(id));
        let id = ClusterId::from_str(id).expect("a valid cluster id");
        let apps = (size.first_service..).take(size.services).map(|number| App::new(number, size.namespaces)).collect();
        let mut cluster = Self { id, mesh: None, size, rules: Rules::default(), rng, apps, born: 0 };
        for number in 0..size.pods {
            let app = number % size.services;
            let pod = cluster.new_pod(app, number / size.services);
            cluster.apps[app].pods.push(pod);
        }
        cluster
    }

    /// The same cluster with a mesh configuration.
    #[must_use]
    pub fn in_mesh(self, mesh: &str) -> Self {
        Self { mesh: Some(mesh.to_owned()), ..self }
    }

    /// The same cluster with Istio's objects that bear on one another, in these numbers.
    #[must_use]
    pub fn with_rules(self, rules: Rules) -> Self {
        Self { rules, ..self }
    }

    pub fn pods(&self) -> usize {
        self.size.pods
    }

    pub fn services(&self) -> impl Iterator<Item = ObjectName> + '_ {
        self.apps.iter().map(|app| ObjectName::new(app.namespace.as_str(), app.name.as_str()))
    }

    /// Every object, those that others refer to first.
    pub fn manifests(&self) -> impl Iterator<Item = Manifest> + '_ {
        let apps = self.apps.iter();
        let namespaces = app::namespaces(self.size.namespaces).map(|name| manifest::namespace(self, &name));
        let mesh = self.mesh.iter().map(|mesh| manifest::mesh(self, mesh));
        let nodes = (0..self.size.nodes).map(|number| manifest::node(self, number));
        let services = apps.clone().map(|app| manifest::service(self, app));
        let slices = apps.clone().flat_map(|app| (0..app.slices()).map(|number| manifest::slice(self, app, number)));
        let pods = apps.flat_map(|app| app.pods.iter().map(|pod| manifest::pod(self, app, pod)));
        let config = (0..self.size.config).map(|number| manifest::config(self, number));
        let rules = manifest::rules(self, self.rules);
        namespaces.chain(mesh).chain(nodes).chain(services).chain(slices).chain(pods).chain(config).chain(rules)
    }

    pub(super) fn app(&self, number: usize) -> &App {
        &self.apps[number % self.apps.len()]
    }

    /// Every fourth app has a second version, in a Deployment of its own.
    fn new_pod(&mut self, app: usize, place: usize) -> Pod {
        let version = if app.is_multiple_of(4) { 1 + place as u32 % 2 } else { 1 };
        self.born += 1;
        let suffix: String = (0..5).map(|_| *self.rng.choice(manifest::NAME_LETTERS).expect("letters")).collect();
        Pod {
            name: format!("{}-{suffix}", self.apps[app].replica_set(version)),
            number: self.born,
            version,
            node: self.rng.usize(..self.size.nodes),
            ready: true,
            restarts: 0,
            mark: 0,
        }
    }
}

#[cfg(test)]
mod tests;
