use super::Error;
pub(crate) use crate::fleet::Resource;

const RESOURCES: [(&str, Resource); 7] = [
    ("mesh", Resource::Mesh),
    ("cluster", Resource::Cluster),
    ("namespace", Resource::Namespace),
    ("service", Resource::Service),
    ("workload", Resource::Workload),
    ("instance", Resource::Instance),
    ("config", Resource::Config),
];

/// The types that a question names, separated by commas; all of them where it names none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Resources(Vec<Resource>);

impl Resources {
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
        names.map(resource).collect::<Result<_, _>>().map(Self)
    }

    pub(crate) fn contains(&self, resource: Resource) -> bool {
        self.0.is_empty() || self.0.contains(&resource)
    }
}

fn resource(text: &str) -> Result<Resource, Error> {
    let found = RESOURCES.iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
    found.map(|(_, resource)| *resource).ok_or_else(|| {
        let names: Vec<_> = RESOURCES.iter().map(|(name, _)| *name).collect();
        Error::invalid("types", format!("there is no type {text:?}; there are {}", names.join(", ")))
    })
}
