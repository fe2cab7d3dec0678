use std::str::FromStr;

/// How large a simulated cluster is. EndpointSlices come on top: one for each service, or more if it has many pods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    pub pods: usize,
    pub services: usize,
    /// Its number: clusters that begin with another one have other services.
    pub first_service: usize,
    /// Istio's objects of all kinds together.
    pub config: usize,
    pub nodes: usize,
    pub namespaces: usize,
}

impl Size {
    /// A node for a hundred pods and a namespace for forty services, as clusters have them.
    pub fn new(pods: usize, services: usize, config: usize) -> Self {
        assert!(services > 0, "pods belong to services");
        let (nodes, namespaces) = ((pods / 100).max(3), (services / 40).max(2));
        Self { pods, services, first_service: 0, config, nodes, namespaces }
    }
}

/// How many config objects a cluster has that differ in scope, visibility and selectors, and so bear on one another. Those of
/// [`Size::config`] are much alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    pub virtual_services: usize,
    pub destination_rules: usize,
    pub sidecars: usize,
    /// Of each of the other kinds. With any, there are a gateway and a waypoint too.
    pub others: usize,
}

/// Of how many meshes a fleet is, and how many services each has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meshes {
    pub count: usize,
    pub services: usize,
}

/// The share of its pods that a cluster changes in a minute: `1%/min`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Churn {
    percent: f64,
}

impl Churn {
    pub fn percent_a_minute(percent: f64) -> Self {
        Self { percent }
    }

    /// How many changes a second that is for so many pods.
    pub fn a_second(self, pods: usize) -> f64 {
        pods as f64 * self.percent / 100.0 / 60.0
    }
}

impl FromStr for Churn {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = text.strip_suffix("%/min").and_then(|number| number.parse().ok());
        let percent = number.filter(|percent: &f64| percent.is_finite() && *percent >= 0.0);
        percent.map(Self::percent_a_minute).ok_or_else(|| format!("a churn is written as 1%/min, not {text:?}"))
    }
}
