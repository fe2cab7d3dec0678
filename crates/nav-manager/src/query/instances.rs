use nav_mesh::{ClusterId, ClusterInstance, InstanceName};

use super::Filter;
use super::filter::Text;
use super::list::{self, Page, Place, Range};
use crate::fleet::Snapshot;

/// Instances are listed cluster by cluster.
pub(crate) type InstancePlace = Place<ClusterId, InstanceName>;

/// Pods and bare addresses by cluster, namespace and name.
pub(crate) fn instance_page<'a>(
    snapshot: &'a Snapshot,
    filter: &Filter,
    range: Range<'_, InstancePlace>,
) -> Page<(ClusterId, &'a ClusterInstance), InstancePlace> {
    let clusters = snapshot.contents.iter().filter(|(id, _)| filter.is_of_cluster(id));
    let sections = clusters.map(|(id, contents)| (id.clone(), contents.instances.of_namespace(&filter.namespace)));
    let mut text = Text::default();
    let mentions = |cluster: &ClusterId, found: &ClusterInstance| {
        let id = format_args!("{cluster}:{}", found.instance.name());
        text.mentions(&filter.words, id, found.instance.labels())
    };
    list::page(sections, (!filter.words.is_empty()).then_some(mentions), range)
}
