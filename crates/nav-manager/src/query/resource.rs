use std::str::FromStr;

use super::Error;

/// What there is to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Resource {
    Mesh,
    Cluster,
    Namespace,
    Service,
    Workload,
    Instance,
    Config,
}

const RESOURCES: [(&str, Resource); 7] = [
    ("mesh", Resource::Mesh),
    ("cluster", Resource::Cluster),
    ("namespace", Resource::Namespace),
    ("service", Resource::Service),
    ("workload", Resource::Workload),
    ("instance", Resource::Instance),
    ("config", Resource::Config),
];

impl FromStr for Resource {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let found = RESOURCES.iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
        found.map(|(_, resource)| *resource).ok_or_else(|| {
            let names: Vec<_> = RESOURCES.iter().map(|(name, _)| *name).collect();
            Error::invalid("types", format!("there is no type {text:?}; there are {}", names.join(", ")))
        })
    }
}

/// The types that a question names, separated by commas; all of them where it names none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Resources(Vec<Resource>);

impl Resources {
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
        names.map(str::parse).collect::<Result<_, _>>().map(Self)
    }

    pub(crate) fn contains(&self, resource: Resource) -> bool {
        self.0.is_empty() || self.0.contains(&resource)
    }
}
