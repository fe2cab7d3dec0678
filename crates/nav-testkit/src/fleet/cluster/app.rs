use super::manifest::{NAME_LETTERS, hash};

/// What shops have services for.
const WORDS: [&str; 16] = [
    "cart",
    "catalog",
    "checkout",
    "currency",
    "details",
    "email",
    "frontend",
    "inventory",
    "ledger",
    "orders",
    "payments",
    "ratings",
    "recommender",
    "reviews",
    "search",
    "shipping",
];

const TEAMS: [&str; 8] = ["shop", "bank", "search", "logistics", "media", "identity", "growth", "data"];

/// As Kubernetes fills its slices.
const SLICE: usize = 100;

/// The system's namespaces, then those of teams.
pub(super) fn namespaces(teams: usize) -> impl Iterator<Item = String> {
    ["kube-system", "istio-system"].into_iter().map(str::to_owned).chain((0..teams).map(namespace))
}

fn namespace(number: usize) -> String {
    format!("{}-{}", TEAMS[number % TEAMS.len()], number / TEAMS.len() + 1)
}

/// A service and what runs behind it.
#[derive(Clone, Debug)]
pub(in crate::fleet) struct App {
    pub(in crate::fleet) number: usize,
    pub(in crate::fleet) namespace: String,
    pub(in crate::fleet) name: String,
    pub(in crate::fleet) pods: Vec<Pod>,
}

#[derive(Clone, Debug)]
pub(in crate::fleet) struct Pod {
    pub(in crate::fleet) name: String,
    /// Of all pods that the cluster ever had.
    pub(in crate::fleet) number: u32,
    pub(in crate::fleet) version: u32,
    pub(in crate::fleet) node: usize,
    pub(in crate::fleet) ready: bool,
    pub(in crate::fleet) restarts: u32,
    /// A label by which a version of the pod is recognized; zero for none.
    pub(in crate::fleet) mark: u64,
}

impl App {
    pub(super) fn new(number: usize, namespaces: usize) -> Self {
        let name = format!("{}-{}", WORDS[number % WORDS.len()], number / WORDS.len() + 1);
        Self { number, namespace: namespace(number % namespaces), name, pods: Vec::new() }
    }

    pub(super) fn slices(&self) -> usize {
        self.pods.len().div_ceil(SLICE).max(1)
    }

    /// The pods that the slice of this number lists.
    pub(in crate::fleet) fn slice(&self, number: usize) -> &[Pod] {
        self.pods.chunks(SLICE).nth(number).unwrap_or_default()
    }

    pub(super) fn slice_of(place: usize) -> usize {
        place / SLICE
    }

    pub(in crate::fleet) fn deployment(&self, version: u32) -> String {
        format!("{}-v{version}", self.name)
    }

    pub(in crate::fleet) fn replica_set(&self, version: u32) -> String {
        format!("{}-{}", self.deployment(version), self.template_hash(version))
    }

    pub(in crate::fleet) fn template_hash(&self, version: u32) -> String {
        let hash = hash(&self.deployment(version));
        (0..10).map(|place| NAME_LETTERS[(hash >> (place * 6)) as usize % NAME_LETTERS.len()]).collect()
    }
}

impl Pod {
    pub(in crate::fleet) fn ip(&self) -> String {
        let number = self.number + 0x100;
        format!("10.{}.{}.{}", 64 + (number >> 16), number >> 8 & 0xff, number & 0xff)
    }
}
