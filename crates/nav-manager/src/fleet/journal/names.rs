use std::collections::BTreeMap;

use nav_mesh::{InstanceName, ObjectName, Str};

/// More of one type and place are told as any of them: who shows that many shows a list, which is asked for as a whole.
const MAX_NAMED: usize = 200;

/// What a thing is called among those of its type in its place; all empty for a cluster and a mesh.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    pub namespace: Str,
    /// Of workloads and config objects.
    pub kind: Str,
    pub name: Str,
}

/// Things of one type and place, each told once.
#[derive(Debug, PartialEq, Eq)]
pub enum Names<N> {
    /// With what became of each last: whether it is gone.
    Each(BTreeMap<N, bool>),
    /// Too many to name.
    Any,
}

impl<N> Default for Names<N> {
    fn default() -> Self {
        Self::Each(BTreeMap::new())
    }
}

impl<N: Ord> Names<N> {
    pub fn add(&mut self, name: N, is_gone: bool) {
        let Self::Each(names) = self else { return };
        names.insert(name, is_gone);
        if names.len() > MAX_NAMED {
            *self = Self::Any;
        }
    }

    /// Each with whether it is gone; `None` for any.
    pub fn told(self) -> impl Iterator<Item = (Option<N>, bool)> {
        let (names, any) = match self {
            Self::Each(names) => (names, None),
            Self::Any => (BTreeMap::new(), Some((None, false))),
        };
        names.into_iter().map(|(name, is_gone)| (Some(name), is_gone)).chain(any)
    }

    /// How many changes it takes to tell them.
    pub fn count(&self) -> usize {
        match self {
            Self::Each(names) => names.len(),
            Self::Any => 1,
        }
    }
}

impl Name {
    /// What it takes beside itself, at most.
    pub(super) fn bytes(&self) -> usize {
        let Self { namespace, kind, name } = self;
        namespace.len() + kind.len() + name.len()
    }
}

impl From<&ObjectName> for Name {
    fn from(ObjectName { namespace, name }: &ObjectName) -> Self {
        Self { namespace: namespace.clone(), name: name.clone(), kind: Str::default() }
    }
}

/// An address is called as its id ends.
impl From<&InstanceName> for Name {
    fn from(instance: &InstanceName) -> Self {
        match instance {
            InstanceName::Pod(pod) => pod.into(),
            InstanceName::Address { namespace, .. } => {
                let id = instance.to_string();
                let name = id[namespace.len()..].trim_start_matches(':').into();
                Self { namespace: namespace.clone(), name, kind: Str::default() }
            }
        }
    }
}
