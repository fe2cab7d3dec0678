//! Which instances a config object applies to, in every cluster.

mod asked;

use std::sync::Arc;

use nav_mesh::istio::affected;
use nav_mesh::istio::subjects::Subjects;
use nav_mesh::istio::verdict::{ConfigName, Side, Verdict};
use nav_mesh::{Kind, Object, Objects, StringMap};

use self::asked::{Asked, AskedPods, asked};
use super::instances::{IsInstance, instance_fields};
use super::list::{self, Field, Made, Page, Question, Row, Wanted};
use super::verdicts::config_id;
use super::words::WordFinder;
use super::{ConfigId, ConfigRow, InstancePlace, InstanceRow, Reach};
use crate::fleet::Snapshot;
use crate::istiods::{Dialer, Istiods, Unknown, View};

/// Whom a config object affects.
#[derive(Default)]
pub(crate) struct Affected<'a> {
    rows: Vec<AffectedRow<'a>>,
    /// The istiods that read the object.
    pub(crate) views: Vec<View>,
    /// WorkloadEntries whose workloads it applies to, in order.
    pub(crate) entries: Vec<(ConfigId, How)>,
    /// Of whom it cannot be told.
    pub(crate) unknown: Vec<(Dialer, Unknown)>,
}

/// An instance that the object applies to.
#[derive(Clone, Debug)]
pub(crate) struct AffectedRow<'a> {
    pub(crate) instance: InstanceRow<'a>,
    pub(crate) how: How,
}

/// How the object affects a workload.
#[derive(Clone, Debug)]
pub(crate) struct How {
    pub(crate) verdict: Arc<Verdict>,
    /// Nothing for kinds that do not tell servers from callers.
    pub(crate) sides: &'static [Side],
}

impl How {
    fn of(affected: affected::Affected<'_>) -> Self {
        Self { verdict: affected.verdict.into(), sides: affected.sides }
    }
}

/// Where an instance stands in the list of all: its cluster's number, that of its run, and its place there.
type Standing = (usize, usize, usize);

/// Asks about every workload of the istiods that read the object, of those that are alike about one; tells of those in reach. Who is
/// out of reach matters too: the callers of a server are elsewhere.
pub(crate) fn affected<'a>(
    snapshot: &'a Snapshot,
    istiods: &Istiods,
    row: &ConfigRow<'_>,
    reach: &Reach,
) -> Affected<'a> {
    let mut found = Affected::default();
    let Some(own) = snapshot.inventories.get(row.cluster) else { return found };
    let Some(object) = own.get(row.object.kind(), row.object.name()) else { return found };
    let (asked, unknown) = asked(snapshot, istiods, row);
    let mut rows = Vec::new();
    for asked in asked {
        found.add(&mut rows, &asked, (snapshot, object), reach);
        found.views.extend(asked.views);
    }
    rows.sort_unstable_by_key(|(standing, _)| *standing);
    found.rows = rows.into_iter().map(|(_, row)| row).collect();
    found.entries.sort_by(|(a, _), (b, _)| a.name.cmp(&b.name));
    Affected { unknown, ..found }
}

impl<'a> Affected<'a> {
    fn add(
        &mut self,
        rows: &mut Vec<(Standing, AffectedRow<'a>)>,
        asked: &Asked<'a>,
        (snapshot, object): (&Snapshot, &Arc<Object>),
        reach: &Reach,
    ) {
        let entries = asked.view().entries(snapshot);
        let entries = asked.entries.iter().filter_map(|dialer| entries.get(dialer));
        let all: Vec<&Subjects> = asked.pods.iter().map(|pods| pods.subjects.subjects()).chain(entries).collect();
        for affected in asked.view().context().affected(object, &all) {
            let (of, place, name) = (affected.of, affected.place, &affected.subject.name);
            match asked.pods.get(of) {
                Some(pods) => rows.extend(pods.rows(place, How::of(affected), reach)),
                None if reach.has_cluster(&asked.view().source.config) && reach.has_namespace(&name.namespace) => {
                    let name = ConfigName { kind: Kind::WorkloadEntry, name: name.clone() };
                    self.entries.push((config_id(&asked.view().source.config, &name), How::of(affected)));
                }
                None => {}
            }
        }
    }
}

impl<'a> AskedPods<'a> {
    /// Those in reach for whom a subject stands.
    fn rows(&self, subject: usize, how: How, reach: &Reach) -> impl Iterator<Item = (Standing, AffectedRow<'a>)> {
        let (cluster, run) = self.at;
        let places = self.subjects.batch.alike[subject].iter().filter(|_| reach.has(self.cluster, &self.mesh));
        let instances = places.map(|place| (*place, self.run[*place].as_ref()));
        let in_reach = instances.filter(|(_, found)| reach.has_namespace(found.instance.namespace()));
        in_reach.map(move |(place, found)| {
            let instance = InstanceRow { cluster: self.cluster, mesh: self.mesh.clone(), found };
            ((cluster, run, place), AffectedRow { instance, how: how.clone() })
        })
    }
}

impl<'a> Affected<'a> {
    pub(crate) fn page(
        &self,
        question: &Question<AffectedRow<'a>>,
        wanted: Wanted<'_, InstancePlace>,
    ) -> Page<AffectedRow<'a>, InstancePlace> {
        list::page(&Made(&self.rows), question, wanted)
    }
}

impl<'a> IsInstance<'a> for AffectedRow<'a> {
    fn instance_row(&self) -> &InstanceRow<'a> {
        &self.instance
    }
}

impl Row for AffectedRow<'_> {
    type Place = InstancePlace;
    const NAME: &'static str = "affected instances";

    fn place(&self) -> InstancePlace {
        self.instance.place()
    }

    fn fields() -> Vec<Field<Self>> {
        let own = [
            Field { name: "rule", read: |row: &Self, tell| list::text(row.how.verdict.reason.code(), tell) },
            Field {
                name: "side",
                read: |row: &Self, tell| row.how.sides.iter().for_each(|side| list::text(side_word(*side), tell)),
            },
        ];
        own.into_iter().chain(instance_fields()).collect()
    }

    fn labels(&self) -> impl Iterator<Item = &StringMap> {
        self.instance.labels()
    }

    fn mentions(&self, finder: &mut WordFinder<'_>) -> bool {
        self.instance.mentions(finder)
    }
}

/// As questions write it.
fn side_word(side: Side) -> &'static str {
    match side {
        Side::Server => "server",
        Side::Client => "client",
    }
}
