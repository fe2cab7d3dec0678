use nav_mesh::kind::KINDS;
use nav_mesh::{ClusterId, Kind, Object, ObjectName};

use super::filter::Search;
use super::list::{self, Page, Place, Wanted};
use super::{Error, Filter};
use crate::fleet::Snapshot;

/// Config objects are listed cluster by cluster, and in each kind by kind.
pub(crate) type ConfigPlace = Place<(ClusterId, Kind), ObjectName>;

/// By cluster, kind, namespace and name; of one kind, or of all.
pub(crate) fn config_page<'a>(
    snapshot: &'a Snapshot,
    filter: &Filter,
    kind: Option<Kind>,
    wanted: Wanted<'_, ConfigPlace>,
) -> Page<((ClusterId, Kind), &'a Object), ConfigPlace> {
    let clusters = snapshot.inventories.iter().filter(|(id, _)| filter.is_of_cluster(id));
    let sections = clusters.flat_map(|(id, inventory)| {
        let kinds = inventory.config.iter().filter(|(of, _)| kind.is_none_or(|wanted| wanted == **of));
        kinds.map(|(kind, objects)| ((id.clone(), *kind), objects.of_namespace(&filter.namespace)))
    });
    let mut search = Search::new(&filter.words);
    let is_found = |(cluster, kind): &(ClusterId, Kind), object: &Object| {
        let ObjectName { namespace, name } = object.name();
        search.finds(Some(&object.meta.labels), format_args!("{cluster}:{kind}:{namespace}:{name}"), &[])
    };
    list::page(sections, (!filter.words.is_empty()).then_some(is_found), wanted)
}

/// The kind of config objects that is asked for; `None`: all.
pub(crate) fn config_kind(text: &str) -> Result<Option<Kind>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    let kind = text.parse().ok().filter(|kind: &Kind| kind.is_config());
    kind.map(Some)
        .ok_or_else(|| Error::invalid("kind", format!("{text:?} is no kind of config object; they are {}", kinds())))
}

fn kinds() -> String {
    let kinds = KINDS.iter().map(|info| info.kind).filter(|kind| kind.is_config());
    kinds.map(Kind::as_str).collect::<Vec<_>>().join(", ")
}
