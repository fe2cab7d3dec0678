//! What is measured. Each scenario starts what it needs and ends it.

mod edge;
mod events;
mod fleet;
mod istio_rules;
mod latency;
mod mesh;
mod proxy;
mod proxy_link;
mod public;
mod queries;
mod services;
mod ui;
mod verdicts;
mod wire;

use std::time::Duration;

use anyhow::Result;
use clap::ValueEnum;
use nav_testkit::fleet::Protocol;

use crate::report::Lines;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Scenario {
    /// An edge over a real API server with 5,000 pods
    #[value(name = "edge-5k")]
    Edge5k,
    /// The same with 20,000 pods
    #[value(name = "edge-20k")]
    Edge20k,
    /// An edge over a real mesh: 2,000 pods of Deployments, injected by istiod, at rest and during rollouts
    #[value(name = "mesh-2k")]
    Mesh2k,
    /// From a change in an edge's index until the manager shows it, also under load
    Latency,
    /// Bytes between edge and manager
    Wire,
    /// A manager with a hundred clusters: memory, and everyone reconnecting
    Manager,
    /// The services API with 10,000 services in each of ten clusters
    Services,
    /// The web UI over as many services, in a real browser
    Ui,
    /// Two hundred clients that follow events, at fifty changes a second
    Events,
    /// Lists, searches and single things of 300 clusters with 300,000 pods
    Queries,
    /// Which config objects apply to a workload and whom one affects, with 10,000 services
    IstioRules,
    /// The same asked of a manager
    Verdicts,
    /// Decoding the configuration of a proxy with 3,000 clusters and 1,000 listeners
    Proxy,
    /// Such proxies asked for through a manager and an edge: ten at once, and changes meanwhile
    ProxyLink,
    /// The public project's manager, for comparison: NAV_PUBLIC_MANAGER names its program
    Public,
}

/// What all scenarios go by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setup {
    pub(crate) protocol: Protocol,
    /// How long CPU time and bytes are counted.
    pub(crate) window: Duration,
    pub(crate) seed: u64,
}

impl Scenario {
    /// Those that run when nobody asks for one by its name.
    pub(crate) fn usual() -> Vec<Self> {
        let has_public = public::program().is_some();
        Self::value_variants().iter().copied().filter(|scenario| has_public || *scenario != Self::Public).collect()
    }

    pub(crate) fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    pub(crate) async fn run(self, setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
        match self {
            Self::Edge5k => edge::run(edge::SMALL, setup, lines).await,
            Self::Edge20k => edge::run(edge::LARGE, setup, lines).await,
            Self::Mesh2k => mesh::run(setup, lines).await,
            Self::Latency => latency::run(setup, lines).await,
            Self::Wire => wire::run(setup, lines).await,
            Self::Manager => fleet::run(setup, lines).await,
            Self::Services => services::run(setup, lines).await,
            Self::Ui => ui::run(setup, lines).await,
            Self::Events => events::run(setup, lines).await,
            Self::Queries => queries::run(setup, lines).await,
            Self::IstioRules => istio_rules::run(setup, lines),
            Self::Verdicts => verdicts::run(setup, lines).await,
            Self::Proxy => proxy::run(lines),
            Self::ProxyLink => proxy_link::run(setup, lines).await,
            Self::Public => public::run(setup, lines).await,
        }
    }
}

impl Setup {
    /// What was counted within the window, as it would be in a minute.
    fn a_minute(self, counted: f64) -> f64 {
        counted * 60.0 / self.window.as_secs_f64()
    }
}
