use nav_mesh::{Kind, ObjectName};

use super::{App, Cluster};
use crate::fleet::manifest::{self, Manifest};

/// What happened to one object.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Put(Manifest),
    Gone(Kind, ObjectName),
}

/// Where a marked pod is to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    pub service: ObjectName,
    pub pod: ObjectName,
}

/// The label that [`Cluster::mark`] sets.
pub const MARK: &str = "bench.navigator.dev/mark";

impl Cluster {
    /// Something happens to a pod, as likely as in real life.
    pub fn churn(&mut self) -> Vec<Change> {
        let pod = self.rng.usize(..self.size.pods);
        let (app, place) = self.locate(pod);
        match self.rng.u32(..10) {
            0..5 => self.turn(app, place),
            5..7 => self.restart(app, place),
            _ => self.replace(app, place),
        }
    }

    /// Labels the pod of this number.
    pub fn mark(&mut self, pod: usize, mark: u64) -> (Marked, Vec<Change>) {
        let (app, place) = self.locate(pod % self.size.pods);
        self.apps[app].pods[place].mark = mark;
        let App { namespace, name, pods, .. } = &self.apps[app];
        let service = ObjectName::new(namespace.as_str(), name.as_str());
        let pod = ObjectName::new(namespace.as_str(), pods[place].name.as_str());
        (Marked { service, pod }, vec![self.put_pod(app, place)])
    }

    /// The pod of this number becomes ready, or ceases to be.
    pub fn flip(&mut self, pod: usize) -> Vec<Change> {
        let (app, place) = self.locate(pod % self.size.pods);
        self.turn(app, place)
    }

    /// App and place among its pods.
    fn locate(&self, pod: usize) -> (usize, usize) {
        (pod % self.size.services, pod / self.size.services)
    }

    fn turn(&mut self, app: usize, place: usize) -> Vec<Change> {
        let pod = &mut self.apps[app].pods[place];
        pod.ready = !pod.ready;
        vec![self.put_pod(app, place), self.put_slice(app, place)]
    }

    fn restart(&mut self, app: usize, place: usize) -> Vec<Change> {
        self.apps[app].pods[place].restarts += 1;
        vec![self.put_pod(app, place)]
    }

    fn replace(&mut self, app: usize, place: usize) -> Vec<Change> {
        let successor = self.new_pod(app, place);
        let App { namespace, pods, .. } = &mut self.apps[app];
        let gone = std::mem::replace(&mut pods[place], successor);
        let gone = ObjectName::new(namespace.as_str(), gone.name);
        vec![self.put_pod(app, place), self.put_slice(app, place), Change::Gone(Kind::Pod, gone)]
    }

    fn put_pod(&self, app: usize, place: usize) -> Change {
        let app = &self.apps[app];
        Change::Put(manifest::pod(self, app, &app.pods[place]))
    }

    fn put_slice(&self, app: usize, place: usize) -> Change {
        Change::Put(manifest::slice(self, &self.apps[app], App::slice_of(place)))
    }
}
