//! How much of a proxy's configuration is told.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::common::{Raw, all};

macro_rules! sections {
    ($( $section:ident $word:literal )+) => {
        /// A part of the answer that can be asked for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Section { $($section),+ }

        impl Section {
            /// All, with the word that each is asked for by.
            pub const ALL: &[(Self, &str)] = &[$((Self::$section, $word)),+];
        }
    };
}

sections! {
    Bootstrap "bootstrap"
    Listeners "listeners"
    Routes "routes"
    Clusters "clusters"
    Endpoints "endpoints"
    Secrets "secrets"
    Ecds "ecds"
    Ztunnel "ztunnel"
    Dumps "dumps"
}

/// A word that is no section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSection(pub String);

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    sections: BTreeSet<Section>,
    pub(super) raw: Raw,
}

impl Wanted {
    /// These sections, or all but the dumps if there are none; `raw`: with the piece of the dump that each thing was decoded from.
    pub fn new(sections: impl IntoIterator<Item = Section>, raw: bool) -> Self {
        let mut sections: BTreeSet<_> = sections.into_iter().collect();
        if sections.is_empty() {
            sections = Section::ALL.iter().map(|(section, _)| *section).filter(|it| *it != Section::Dumps).collect();
        }
        Self { sections, raw: Raw(raw) }
    }

    pub(super) fn has(&self, section: Section) -> bool {
        self.sections.contains(&section)
    }

    pub(super) fn list<T, M>(&self, section: Section, items: &[T], message: impl Fn(&T) -> M) -> Vec<M> {
        if self.has(section) { all(items, message) } else { Vec::new() }
    }
}

impl FromStr for Section {
    type Err = UnknownSection;

    fn from_str(text: &str) -> Result<Self, UnknownSection> {
        let found = Self::ALL.iter().find(|(_, word)| *word == text);
        found.map(|(section, _)| *section).ok_or_else(|| UnknownSection(text.to_owned()))
    }
}

impl fmt::Display for UnknownSection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> = Section::ALL.iter().map(|(_, word)| *word).collect();
        write!(f, "{:?} is no section of a proxy's configuration; there are {}", self.0, words.join(", "))
    }
}

impl std::error::Error for UnknownSection {}
