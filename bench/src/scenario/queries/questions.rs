//! The questions, as a table.

use std::time::Duration;

/// What a question makes the manager look at, and so how long it may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effort {
    /// The rows of its answer.
    Page,
    /// All there is of a kind.
    All,
    /// All there is.
    Search,
}

pub(super) struct Question {
    pub(super) effort: Effort,
    pub(super) what: &'static str,
    /// Below `/api/v1`; words in capital letters stand for something that is there.
    path: &'static str,
}

/// Something of each sort that the fleet has.
pub(super) struct Known {
    pub(super) service: String,
    pub(super) workload: String,
    pub(super) instance: String,
    pub(super) ip: String,
}

/// Those of which pages are read.
pub(super) const LISTS: [(Effort, &str); 5] = [
    (Effort::Page, "instances"),
    (Effort::Page, "services"),
    (Effort::Page, "config"),
    (Effort::All, "workloads"),
    (Effort::All, "namespaces"),
];

const fn all(what: &'static str, path: &'static str) -> Question {
    Question { effort: Effort::All, what, path }
}

const fn one(what: &'static str, path: &'static str) -> Question {
    Question { effort: Effort::Page, what, path }
}

const fn search(what: &'static str, path: &'static str) -> Question {
    Question { effort: Effort::Search, what, path }
}

pub(super) const QUESTIONS: [Question; 33] = [
    all("instances with a word", "/instances?q=cart-12"),
    all("instances with a label", "/instances?label_selector=app%3Dcart-12"),
    all("instances that are not ready", "/instances?field_selector=ready%3Dfalse"),
    all("instances, most restarts first", "/instances?sort_by=-restarts"),
    all("instances, counted", "/instances?facets=cluster,proxyRole,labels.app"),
    all("services with a word", "/services?q=cart-12"),
    all("services with a label", "/services?label_selector=app%3Dcart-12"),
    all("services in bad health", "/services?field_selector=health%3Ddegraded"),
    all("services whose versions differ", "/services?field_selector=differs%3Dversions"),
    all("services, most instances first", "/services?sort_by=-instances"),
    all("services, counted", "/services?facets=cluster,proxyRole,labels.app"),
    all("config with a word", "/config?q=cart-12"),
    all("config with a label", "/config?label_selector=app%3Dcart-12"),
    all("config of a host", "/config?field_selector=host%3Dcart-12.example.com"),
    all("config by name", "/config?sort_by=name"),
    all("config, counted", "/config?facets=cluster,kind,labels.app"),
    all("workloads with a word", "/workloads?q=cart-12"),
    all("workloads with a label", "/workloads?label_selector=app%3Dcart-12"),
    all("workloads in bad health", "/workloads?field_selector=health%3Dfailing"),
    all("workloads, most restarts first", "/workloads?sort_by=-restarts"),
    all("workloads, counted", "/workloads?facets=cluster,proxyRole,labels.app"),
    all("namespaces with a word", "/namespaces?q=shop"),
    all("namespaces with a label", "/namespaces?label_selector=team%3Dshop-1"),
    all("namespaces, most instances first", "/namespaces?sort_by=-instances"),
    all("namespaces, counted", "/namespaces?facets=cluster,dataPlane,labels.team"),
    one("one service", "/services/SERVICE?mesh=mesh-0"),
    one("one workload", "/workloads/WORKLOAD"),
    one("one instance", "/instances/INSTANCE"),
    search("search for a name", "/search?q=cart-12"),
    search("search for two letters", "/search?q=re"),
    search("search for an address", "/search?q=IP"),
    search("search for a host", "/search?q=cart-12.example.com"),
    search("search for two words", "/search?q=cart+version%3Dv2"),
];

impl Question {
    pub(super) fn path(&self, known: &Known) -> String {
        let Known { service, workload, instance, ip } = known;
        let words = [("SERVICE", service), ("WORKLOAD", workload), ("INSTANCE", instance), ("IP", ip)];
        words.iter().fold(format!("/api/v1{}", self.path), |path, (word, known)| path.replace(word, known))
    }
}

impl Effort {
    /// Half of the questions may take no longer.
    pub(super) fn budget(self) -> Duration {
        Duration::from_millis(match self {
            Self::Page => 5,
            Self::All => 250,
            Self::Search => 300,
        })
    }

    pub(super) fn times(self) -> usize {
        match self {
            Self::Page => 100,
            Self::All | Self::Search => 20,
        }
    }
}
