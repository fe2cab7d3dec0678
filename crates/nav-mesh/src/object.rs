//! Objects as they are kept: decoded once, at the rim, into what the rules and the pages need.

mod config;
mod control_plane;
mod core;
mod pod;

pub use config::ConfigObject;
pub use control_plane::{ConfigMap, Deployment, parse_bool};
pub use core::{Endpoint, EndpointSlice, Node, Service, ServicePort, ServiceType};
pub use pod::{Container, ContainerSort, ContainerSpec, ContainerState, Owner, Pod};

use crate::istio::head;
use crate::{Fingerprint, Kind, Meta, ObjectName, StringMap};

/// One object of a cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    pub fingerprint: Fingerprint,
    pub meta: Meta,
    pub body: Body,
}

/// What an object holds beside its metadata, by sort of kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Istio's annotations; what else is known of a namespace are its labels.
    Namespace(StringMap),
    Node(Box<Node>),
    Pod(Box<Pod>),
    EndpointSlice(EndpointSlice),
    Service(Box<Service>),
    ConfigMap(ConfigMap),
    Deployment(Deployment),
    /// Only the labels matter: they tie an injector or a tag to a revision.
    MutatingWebhook,
    Config(ConfigObject),
}

impl Object {
    /// An object that nobody has given a fingerprint yet.
    pub fn new(meta: Meta, body: Body) -> Self {
        Self { fingerprint: Fingerprint::default(), meta, body }
    }

    /// Whether both say the same of the cluster, whenever that was observed.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let with_fingerprint = self.fingerprint.is_some() && self.fingerprint == other.fingerprint;
        with_fingerprint || (self.body == other.body && self.meta.says_the_same(&other.meta))
    }

    pub fn kind(&self) -> Kind {
        self.meta.kind
    }

    pub fn name(&self) -> &ObjectName {
        &self.meta.name
    }

    pub fn as_pod(&self) -> Option<&Pod> {
        match &self.body {
            Body::Pod(pod) => Some(pod),
            _ => None,
        }
    }

    pub fn as_node(&self) -> Option<&Node> {
        match &self.body {
            Body::Node(node) => Some(node),
            _ => None,
        }
    }

    pub fn as_service(&self) -> Option<&Service> {
        match &self.body {
            Body::Service(service) => Some(service),
            _ => None,
        }
    }

    pub fn as_endpoint_slice(&self) -> Option<&EndpointSlice> {
        match &self.body {
            Body::EndpointSlice(slice) => Some(slice),
            _ => None,
        }
    }

    pub fn as_config_map(&self) -> Option<&ConfigMap> {
        match &self.body {
            Body::ConfigMap(map) => Some(map),
            _ => None,
        }
    }

    pub fn as_deployment(&self) -> Option<&Deployment> {
        match &self.body {
            Body::Deployment(deployment) => Some(deployment),
            _ => None,
        }
    }

    pub fn as_config(&self) -> Option<&ConfigObject> {
        match &self.body {
            Body::Config(config) => Some(config),
            _ => None,
        }
    }

    /// The head of a config object. `None` where the object is of another kind, or its head cannot be read: see
    /// [`malformed`](Self::malformed).
    pub fn head<H: head::OfKind>(&self) -> Option<&H> {
        H::of(self.parsed()?.as_ref().ok()?)
    }

    /// Why the head of a config object cannot be read.
    pub fn malformed(&self) -> Option<&head::Malformed> {
        self.parsed()?.as_ref().err()
    }

    fn parsed(&self) -> Option<&Result<head::Head, head::Malformed>> {
        let config = self.as_config()?;
        config.head.get(self.kind(), config)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_takes_a_quarter_of_a_kilobyte_and_its_body() {
        let counts = size_of::<[usize; 2]>();
        assert!(size_of::<Object>() + counts <= 256, "{}", size_of::<Object>());
        assert!(size_of::<Pod>() <= 192, "{}", size_of::<Pod>());
        assert!(size_of::<Container>() <= 56, "{}", size_of::<Container>());
    }
}
