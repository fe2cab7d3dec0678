use std::sync::{Arc, OnceLock};

use nav_mesh::kind::KINDS;
use nav_mesh::{ClusterId, Kind, Object, ObjectName, Str};
use parking_lot::Mutex;

use super::Source;
use super::known::{self, Known};
use crate::fleet::{Runs, Snapshot};

/// How many objects all that is kept may be made of, together, subjects included: each takes about 2 KB. What is asked about first
/// counts from the next question on.
const MAX_OBJECTS: usize = 200_000;

/// What istiods know, kept until something changes that it was made of.
#[derive(Clone, Default)]
pub(super) struct Contexts {
    /// The one that was asked for last comes last.
    kept: Arc<Mutex<Vec<Arc<Kept>>>>,
}

struct Kept {
    key: Key,
    made_of: MadeOf,
    /// Made by who asks first. Who asks for the same waits for it, who asks for another does not.
    known: OnceLock<Arc<Known>>,
}

#[derive(Clone, PartialEq, Eq)]
struct Key {
    config: ClusterId,
    istiod: Option<(ClusterId, ObjectName)>,
    revision: Str,
    /// Which may follow from how the istiod was found.
    mesh_config: ObjectName,
}

/// All that goes into it, as it was held: what is held still is the same.
struct MadeOf {
    settings: [Option<Arc<Object>>; 2],
    objects: Vec<(ClusterId, Kind, Runs<Object>)>,
}

impl Contexts {
    pub(super) fn get(&self, snapshot: &Snapshot, source: &Source) -> Arc<Known> {
        let kept = self.keep(Key::of(source), MadeOf::of(snapshot, source));
        Arc::clone(kept.known.get_or_init(|| Arc::new(Known::new(snapshot, source))))
    }

    /// The one that is kept already, or a new one in its place.
    fn keep(&self, key: Key, made_of: MadeOf) -> Arc<Kept> {
        // Let go of after the lock: a large one takes a while to free.
        let mut gone = Vec::new();
        let mut kept = self.kept.lock();
        let before = kept.iter().position(|kept| kept.key == key).map(|at| kept.remove(at));
        let current = match before {
            Some(before) if before.made_of.is_same(&made_of) => before,
            before => {
                gone.extend(before);
                Arc::new(Kept { key, made_of, known: OnceLock::new() })
            }
        };
        kept.push(Arc::clone(&current));
        while kept.len() > 1 && kept.iter().map(|kept| kept.len()).sum::<usize>() > MAX_OBJECTS {
            gone.push(kept.remove(0));
        }
        drop(kept);
        current
    }
}

impl Kept {
    fn len(&self) -> usize {
        self.made_of.len() + self.known.get().map_or(0, |known| known.subjects.len())
    }
}

impl Key {
    fn of(source: &Source) -> Self {
        let Source { config, istiod, revision, found_by: _ } = source.clone();
        Self { config, istiod, revision, mesh_config: known::mesh_config_name(source) }
    }
}

impl MadeOf {
    fn of(snapshot: &Snapshot, source: &Source) -> Self {
        let settings = [known::deployment(snapshot, source), known::mesh_config(snapshot, source)];
        let of_cluster = |id: ClusterId| {
            let kinds = KINDS.iter().map(|info| info.kind).filter(|kind| is_read(*kind, id == source.config));
            let inventory = snapshot.inventories.get(&id).cloned().unwrap_or_default();
            let objects: Vec<_> = kinds
                .map(|kind| (id.clone(), kind, inventory.objects.get(&kind).cloned().unwrap_or_default()))
                .collect();
            objects
        };
        let members = known::members(snapshot, &source.config);
        Self {
            settings: settings.map(|object| object.cloned()),
            objects: members.into_iter().flat_map(of_cluster).collect(),
        }
    }

    fn len(&self) -> usize {
        self.objects.iter().map(|(_, _, objects)| objects.len()).sum()
    }

    fn is_same(&self, other: &Self) -> bool {
        let held =
            |settings: &[Option<Arc<Object>>; 2]| settings.each_ref().map(|object| object.as_ref().map(Arc::as_ptr));
        held(&self.settings) == held(&other.settings)
            && self.objects.len() == other.objects.len()
            && self
                .objects
                .iter()
                .zip(&other.objects)
                .all(|((id, _, this), (other_id, _, other))| id == other_id && this.is_same(other))
    }
}

/// Whether it counts of a cluster: of all but the config cluster only the services do.
fn is_read(kind: Kind, is_config_cluster: bool) -> bool {
    kind == Kind::Service || (is_config_cluster && (kind.is_config() || kind == Kind::Namespace))
}
