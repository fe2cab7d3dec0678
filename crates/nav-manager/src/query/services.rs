use nav_mesh::id::InvalidId;
use nav_mesh::{ClusterId, ObjectName, ServiceId};

use super::{Error, ServiceView};
use crate::fleet::{Service, Snapshot};

/// Which services are wanted. The empty filter wants all.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    namespace: String,
    cluster: Option<ClusterId>,
    /// In small letters.
    words: Vec<String>,
}

impl Filter {
    /// What is empty filters nothing. Words of `q` are separated by spaces, and a service must mention each.
    pub(crate) fn new(namespace: &str, cluster: &str, q: &str) -> Result<Self, InvalidId> {
        let cluster = (!cluster.is_empty()).then(|| cluster.parse()).transpose()?;
        let words = q.split_whitespace().map(str::to_lowercase).collect();
        Ok(Self { namespace: namespace.to_owned(), cluster, words })
    }

    /// The only cluster that is asked for.
    pub(crate) fn cluster(&self) -> Option<&ClusterId> {
        self.cluster.as_ref()
    }

    /// By namespace and name. Nothing is made for a service that is not wanted: there may be very many.
    fn wanted<'a>(&self, snapshot: &'a Snapshot) -> impl Iterator<Item = &'a Service> {
        let namespace = self.namespace.as_str();
        let from_there = snapshot.services.starting(move |name| name.namespace.as_str() < namespace);
        let in_it = from_there.take_while(move |service| namespace.is_empty() || service.id.0.namespace == namespace);
        in_it.filter(|service| self.wants(service))
    }

    fn wants(&self, service: &Service) -> bool {
        match &self.cluster {
            None => self.words.iter().all(|word| service.mentions(word)),
            Some(cluster) => {
                let has_it = service.clusters.contains_key(cluster);
                has_it && self.words.iter().all(|word| service.mentions_in(cluster, word))
            }
        }
    }
}

/// Some services that follow one another in a list.
#[derive(Clone, Debug)]
pub(crate) struct Page<'a> {
    pub(crate) services: Vec<ServiceView<'a>>,
    /// How many services the whole list has.
    pub(crate) total: usize,
    /// What the page ends with, if others follow.
    pub(crate) next: Option<&'a ObjectName>,
}

/// The services of the list that come `after` a name, at most `size`, which is not zero.
pub(crate) fn page<'a>(snapshot: &'a Snapshot, filter: &Filter, after: Option<&ObjectName>, size: usize) -> Page<'a> {
    let list: Vec<&Service> = filter.wanted(snapshot).collect();
    let begin = after.map_or(0, |after| list.partition_point(|service| service.id.0 <= *after));
    let end = list.len().min(begin + size);
    let view = |service: &&'a Service| ServiceView::new(service, filter.cluster());
    Page {
        services: list[begin..end].iter().map(view).collect(),
        total: list.len(),
        next: (end < list.len()).then(|| &list[end - 1].id.0),
    }
}

/// The whole list; with a cluster in the filter, only what that cluster has is told.
pub(crate) fn services<'a>(snapshot: &'a Snapshot, filter: &Filter) -> impl Iterator<Item = ServiceView<'a>> {
    filter.wanted(snapshot).map(|service| ServiceView::new(service, filter.cluster()))
}

pub(crate) fn service<'a>(snapshot: &'a Snapshot, id: &str) -> Result<ServiceView<'a>, Error> {
    let id: ServiceId = id.parse()?;
    let service = snapshot.service(&id.0).ok_or(Error::NoService(id))?;
    Ok(ServiceView::new(service, None))
}
