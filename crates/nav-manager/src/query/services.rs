use nav_mesh::{ObjectName, ServiceId};

use super::list::{self, Page, Place, Wanted};
use super::{Error, Filter, ServiceView};
use crate::fleet::{Service, Snapshot};

/// Services are one list.
pub(crate) type ServicePlace = Place<(), ObjectName>;

/// By namespace and name; with a cluster in the filter, only what that cluster has is told.
pub(crate) fn service_page<'a>(
    snapshot: &'a Snapshot,
    filter: &Filter,
    wanted: Wanted<'_, ServicePlace>,
) -> Page<ServiceView<'a>, ServicePlace> {
    let all = [((), snapshot.services.of_namespace(&filter.namespace))];
    let wants_some = filter.cluster().is_some() || !filter.words.is_empty();
    let is_wanted = |_: &(), service: &Service| filter.wants(service);
    let page = list::page(all.into_iter(), wants_some.then_some(is_wanted), wanted);
    page.map(|((), service)| ServiceView::new(service, filter.cluster()))
}

impl Filter {
    fn wants(&self, service: &Service) -> bool {
        match self.cluster() {
            None => self.words.iter().all(|word| service.mentions(word)),
            Some(cluster) => {
                let has_it = service.clusters.contains_key(cluster);
                has_it && self.words.iter().all(|word| service.mentions_in(cluster, word))
            }
        }
    }
}

/// The whole list; with a cluster in the filter, only what that cluster has is told.
pub(crate) fn services<'a>(snapshot: &'a Snapshot, filter: &Filter) -> impl Iterator<Item = ServiceView<'a>> {
    let services = snapshot.services.of_namespace(&filter.namespace).iter().filter(|service| filter.wants(service));
    services.map(|service| ServiceView::new(service, filter.cluster()))
}

pub(crate) fn service<'a>(snapshot: &'a Snapshot, id: &str) -> Result<ServiceView<'a>, Error> {
    let id: ServiceId = id.parse()?;
    let service = snapshot.service(&id.0).ok_or(Error::NoService(id))?;
    Ok(ServiceView::new(service, None))
}
