use nav_mesh::{ClusterId, ClusterInstance, InstanceName};

use super::Filter;
use super::filter::Search;
use super::list::{self, Page, Place, Wanted};
use crate::fleet::Snapshot;

/// Instances are listed cluster by cluster.
pub(crate) type InstancePlace = Place<ClusterId, InstanceName>;

/// Pods and bare addresses by cluster, namespace and name.
pub(crate) fn instance_page<'a>(
    snapshot: &'a Snapshot,
    filter: &Filter,
    wanted: Wanted<'_, InstancePlace>,
) -> Page<(ClusterId, &'a ClusterInstance), InstancePlace> {
    let clusters = snapshot.inventories.iter().filter(|(id, _)| filter.is_of_cluster(id));
    let sections = clusters.map(|(id, inventory)| (id.clone(), inventory.instances.of_namespace(&filter.namespace)));
    let mut search = Search::new(&filter.words);
    let is_found = |cluster: &ClusterId, ClusterInstance { instance, .. }: &ClusterInstance| {
        search.finds(instance.labels(), format_args!("{cluster}:{}", instance.name()), instance.ips())
    };
    list::page(sections, (!filter.words.is_empty()).then_some(is_found), wanted)
}
