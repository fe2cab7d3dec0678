use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use nav_mesh::kind::KINDS;
use nav_mesh::{ClusterId, Kind, MeshId, Object, ObjectName, StringMap};

use super::list::{self, Field, List, Page, Place, Question, Row, Section, Sections, Wanted};
use super::search::Searched;
use super::words::{WordFinder, Words};
use super::{Error, Reach, Resource, Subject, conditions, hosts, known_cluster};
use crate::fleet::Snapshot;

/// Config objects are listed cluster by cluster, and in each kind by kind.
pub(crate) type ConfigPlace = Place<(ClusterId, Kind), ObjectName>;

/// A config object as one of its cluster.
#[derive(Clone, Debug)]
pub(crate) struct ConfigRow<'a> {
    pub(crate) cluster: &'a ClusterId,
    pub(crate) mesh: MeshId,
    pub(crate) object: &'a Object,
}

/// `cluster:kind:namespace:name`, read from the right, because only cluster ids may hold `:`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ConfigId {
    pub(crate) cluster: ClusterId,
    pub(crate) kind: Kind,
    pub(crate) name: ObjectName,
}

/// By cluster, kind, namespace and name; of one kind, or of all.
pub(crate) fn config_page<'a>(
    snapshot: &'a Snapshot,
    reach: &Reach,
    kind: Option<Kind>,
    question: &Question<ConfigRow<'a>>,
    wanted: Wanted<'_, ConfigPlace>,
) -> Page<ConfigRow<'a>, ConfigPlace> {
    list::page(&objects(snapshot, reach, kind), question, wanted)
}

/// All config objects in reach, or those of a kind.
pub(super) fn objects<'a>(snapshot: &'a Snapshot, reach: &Reach, kind: Option<Kind>) -> impl List<Row = ConfigRow<'a>> {
    let sections = reach.inventories(snapshot).flat_map(|(cluster, mesh, inventory)| {
        let kinds = inventory.config().filter(move |(of, _)| kind.is_none_or(|wanted| wanted == *of));
        kinds.map(move |(kind, objects)| (cluster, mesh.clone(), kind, objects))
    });
    Sections::whole(sections.map(|(cluster, mesh, kind, objects)| Section {
        key: (cluster.clone(), kind),
        items: objects.of_namespace(&reach.namespace),
        row: move |object| Some(ConfigRow { cluster, mesh: mesh.clone(), object }),
    }))
}

pub(crate) fn config_object<'a>(snapshot: &'a Snapshot, id: &str) -> Result<ConfigRow<'a>, Error> {
    let id: ConfigId = id.parse()?;
    let (cluster, inventory) = known_cluster(snapshot, &id.cluster)?;
    let of_kind = inventory.and_then(|inventory| inventory.objects.get(&id.kind));
    let object = of_kind.and_then(|objects| objects.get(&id.name));
    let object = object.ok_or_else(|| Error::NoConfigObject(id.clone().into()))?;
    Ok(ConfigRow { cluster, mesh: snapshot.mesh_of(cluster), object })
}

/// The kind of config objects that is asked for; `None`: all.
pub(crate) fn config_kind(text: &str) -> Result<Option<Kind>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    parse_kind(text).map(Some)
}

/// By its name, in any letters, or as API paths write it: `virtualservices`, `gateways.gateway.networking.k8s.io`.
fn parse_kind(text: &str) -> Result<Kind, Error> {
    let mut infos = KINDS.iter().filter(|info| info.kind.is_config());
    let is_meant = |written: &str| written.eq_ignore_ascii_case(text);
    let found = infos.find(|info| is_meant(info.kind.as_str()) || is_meant(info.plural) || is_meant(&info.resource()));
    found
        .map(|info| info.kind)
        .ok_or_else(|| Error::invalid("kind", format!("{text:?} is no kind of config object; they are {}", kinds())))
}

fn kinds() -> String {
    let kinds = KINDS.iter().map(|info| info.kind).filter(|kind| kind.is_config());
    kinds.map(Kind::as_str).collect::<Vec<_>>().join(", ")
}

impl FromStr for ConfigId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let form = "a config object's id is CLUSTER:KIND:NAMESPACE:NAME";
        let invalid = || Error::WrongId { id: text.chars().take(100).collect(), form };
        let mut parts = text.rsplitn(4, ':');
        let (Some(name), Some(namespace), Some(kind), Some(cluster)) =
            (parts.next().filter(|name| !name.is_empty()), parts.next(), parts.next(), parts.next())
        else {
            return Err(invalid());
        };
        let name = ObjectName::new(namespace, name);
        Ok(Self { cluster: cluster.parse().map_err(|_| invalid())?, kind: parse_kind(kind)?, name })
    }
}

impl fmt::Display for ConfigId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { cluster, kind, name } = self;
        write!(f, "{cluster}:{kind}:{}:{}", name.namespace, name.name)
    }
}

impl ConfigRow<'_> {
    /// Host names are in small letters.
    fn may_hold_any(&self, words: &Words) -> bool {
        self.object.as_config().is_some_and(|config| words.iter().any(|word| config.json().contains(word)))
    }

    pub(crate) fn id(&self) -> ConfigId {
        ConfigId { cluster: self.cluster.clone(), kind: self.object.kind(), name: self.object.name().clone() }
    }
}

impl Row for ConfigRow<'_> {
    type Place = ConfigPlace;
    const NAME: &'static str = "config objects";

    fn place(&self) -> ConfigPlace {
        Place { section: (self.cluster.clone(), self.object.kind()), name: self.object.name().clone() }
    }

    fn fields() -> Vec<Field<Self>> {
        vec![
            Field { name: "cluster", read: |row, tell| list::text(row.cluster.as_str(), tell) },
            Field { name: "mesh", read: |row, tell| list::text(row.mesh.as_str(), tell) },
            Field { name: "kind", read: |row, tell| list::text(row.object.kind().as_str(), tell) },
            Field { name: "group", read: |row, tell| list::text(row.object.kind().info().group, tell) },
            Field { name: "namespace", read: |row, tell| list::text(row.object.name().namespace.clone(), tell) },
            Field { name: "name", read: |row, tell| list::text(row.object.name().name.clone(), tell) },
            Field {
                name: "host",
                read: |row, tell| hosts(row.object).into_iter().for_each(|host| list::text(host, tell)),
            },
            Field {
                name: "accepted",
                read: |row, tell| accepted(row.object).into_iter().for_each(|ok| list::flag(ok, tell)),
            },
            Field {
                name: "condition",
                read: |row, tell| {
                    let conditions = conditions(row.object).into_iter();
                    conditions.for_each(|found| list::text(format!("{}:{}", found.kind, found.status), tell));
                },
            },
            Field { name: "createdAt", read: |row, tell| list::time(row.object.meta.created, tell) },
        ]
    }

    fn labels(&self) -> impl Iterator<Item = &StringMap> {
        std::iter::once(&self.object.meta.labels)
    }

    fn mentions(&self, finder: &mut WordFinder<'_>) -> bool {
        let labels = Some(&self.object.meta.labels);
        finder.finds(labels, self.id(), &[] as &[&str])
            // To read the hosts costs far more than to see that no word can be one of them.
            || (self.may_hold_any(finder.words()) && finder.finds(labels, self.id(), &hosts(self.object)))
    }
}

impl Searched for ConfigRow<'_> {
    const RESOURCE: Resource = Resource::Config;

    fn subject(&self) -> Subject {
        let (name, kind) = (self.object.name(), self.object.kind());
        Subject {
            cluster: self.cluster.to_string(),
            namespace: name.namespace.to_string(),
            name: name.name.to_string(),
            kind: kind.to_string(),
            mesh: self.mesh.to_string(),
            id: self.id().to_string(),
            ..Subject::default()
        }
    }

    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.object.name().name)
    }

    fn hosts(&self) -> impl Iterator<Item = Cow<'_, str>> {
        hosts(self.object).into_iter().map(Cow::Owned)
    }

    fn places(&self) -> impl Iterator<Item = &str> {
        let namespace = self.object.name().namespace.as_str();
        [self.cluster.as_str(), namespace, self.object.kind().as_str(), self.mesh.as_str()].into_iter()
    }
}

/// Conditions that say whether an object does what it says, each with the status that it has then: the Gateway API's, and those that
/// istiod adds.
const VERDICTS: [(&str, &str); 7] = [
    ("Accepted", "True"),
    ("Programmed", "True"),
    ("ResolvedRefs", "True"),
    ("WaypointAccepted", "True"),
    ("ResolvedWaypoints", "True"),
    ("Conflicted", "False"),
    ("PartiallyInvalid", "False"),
];

/// Whether controllers accept all of it; `None`, where none said anything.
fn accepted(object: &Object) -> Option<bool> {
    let conditions = conditions(object);
    let verdicts = conditions.iter().filter_map(|condition| {
        let (_, good) = VERDICTS.iter().find(|(kind, _)| *kind == condition.kind)?;
        Some(condition.status == *good)
    });
    verdicts.reduce(|all, this| all && this)
}
