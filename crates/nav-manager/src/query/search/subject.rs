use std::net::IpAddr;

/// What a hit is about, and all that a word can be found in. The order of its fields decides between hits that are equally good.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Subject {
    /// Empty for what is merged across clusters.
    pub(crate) cluster: String,
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) mesh: String,
    pub(crate) id: String,
    /// Those that have it, of what is merged across clusters.
    pub(crate) clusters: Vec<String>,
    /// Addresses and host names.
    pub(crate) hosts: Vec<String>,
    /// Written `key=value`.
    pub(crate) labels: Vec<String>,
}

/// Where a word was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Match {
    pub(crate) field: MatchField,
    pub(crate) value: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MatchField {
    Name,
    Address,
    Host,
    Label,
    /// The cluster, namespace or kind.
    Place,
}

/// How a text holds a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Beginning,
    Part,
}

impl Subject {
    /// Where the word, which is in small letters, fits best, and how far that is from being its name: a name that begins with it
    /// comes before a host that does, and a host before a label.
    pub(super) fn best_match(&self, word: &str) -> (u32, Match) {
        let names = std::iter::once((MatchField::Name, &self.name));
        let hosts = self.hosts.iter().map(|host| (host_field(host), host));
        let labels = self.labels.iter().map(|label| (MatchField::Label, label));
        let places = [&self.cluster, &self.namespace, &self.kind, &self.mesh].into_iter().chain(&self.clusters);
        let all = names.chain(hosts).chain(labels).chain(places.map(|place| (MatchField::Place, place)));
        let fits = all.filter_map(|(field, text)| Some((distance(field, fit(text, word)?), field, text)));
        let best = fits.min_by_key(|(distance, field, _)| (*distance, *field));
        // What spans several of them, as a whole id, is found in none alone.
        let (distance, field, text) = best.unwrap_or((OF_ID, MatchField::Name, &self.id));
        (distance, Match { field, value: text.clone() })
    }
}

/// A word that only the id as a whole holds.
const OF_ID: u32 = 1;

fn distance(field: MatchField, fit: Fit) -> u32 {
    match (field, fit) {
        (MatchField::Name | MatchField::Address | MatchField::Host, Fit::Whole) => 0,
        (MatchField::Name, Fit::Beginning) => 1,
        (MatchField::Name, Fit::Part) => 2,
        (MatchField::Address | MatchField::Host, Fit::Beginning) => 3,
        (MatchField::Address | MatchField::Host, Fit::Part) => 4,
        (MatchField::Label, _) => 5,
        (MatchField::Place, Fit::Whole) => 6,
        (MatchField::Place, _) => 7,
    }
}

fn host_field(host: &str) -> MatchField {
    if host.parse::<IpAddr>().is_ok() { MatchField::Address } else { MatchField::Host }
}

fn fit(text: &str, word: &str) -> Option<Fit> {
    let text = text.to_lowercase();
    match text.find(word)? {
        0 if text.len() == word.len() => Some(Fit::Whole),
        0 => Some(Fit::Beginning),
        _ => Some(Fit::Part),
    }
}
