//! What a command is about: `TYPE`, `TYPE NAME` or `TYPE/NAME`.

mod name;

pub(crate) use name::{Reading, readings};

use std::ffi::OsStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Arg, Command};

use nav_mesh::kind::{KINDS, KindInfo};

use crate::exit::Usage;
use crate::resources::{self, Detail, Resource, ResourceName};

/// A resource, perhaps only its objects of one kind, perhaps one of them.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) resource: &'static Resource,
    pub(crate) kind: Option<&'static str>,
    pub(crate) name: Option<String>,
}

impl Target {
    /// With the name that stands after it.
    pub(crate) fn named(self, name: Option<String>) -> Result<Self, Usage> {
        match (self.name.as_deref(), name) {
            (Some(first), Some(second)) => Err(Usage(format!(
                "{first:?} and {second:?} are two names; ask for one, or leave both out to list all"
            ))),
            (Some(""), None) => Err(Usage(self.nameless())),
            (None, Some(name)) if name.is_empty() => Err(Usage(self.nameless())),
            (first, second) => Ok(Self { name: second.or_else(|| first.map(str::to_owned)), ..self }),
        }
    }

    /// What to do where a name is missing.
    pub(crate) fn nameless(&self) -> String {
        format!("which {}? Give its name; `navctl get {}` lists them", self.one(), self.word())
    }

    /// The name itself, as `bookinfo/reviews` does.
    pub(crate) fn says_namespace(&self) -> bool {
        let readings = self.name.iter().flat_map(|name| readings(self.resource, name));
        readings.into_iter().any(|reading| reading.namespace.is_some())
    }

    /// The name itself, as `vs/reviews` does.
    pub(crate) fn says_kind(&self) -> bool {
        let readings = self.name.iter().flat_map(|name| readings(self.resource, name));
        readings.into_iter().any(|reading| reading.kind.is_some())
    }

    /// Where else there may be what is not found; empty, or begins with `; `.
    pub(crate) fn hint(&self) -> String {
        let Some(kind) = self.kind else { return String::new() };
        if self.resource.path() == resources::WORKLOADS.path() {
            return "; workloads are known by their pods".to_owned();
        }
        let first = |kind: &'static str| kind.split('.').next();
        let namesake =
            KINDS.iter().map(|info| info.kind.as_str()).find(|other| *other != kind && first(other) == first(kind));
        namesake.map_or_else(String::new, |other| format!("; {other} is another kind"))
    }

    pub(crate) fn has_namespace(&self) -> bool {
        let is_cluster_wide = |info: &KindInfo| Some(info.kind.as_str()) == self.kind && !info.namespaced;
        self.resource.has_namespace() && !KINDS.iter().any(is_cluster_wide)
    }

    /// What several of them are called.
    pub(crate) fn many(&self) -> String {
        self.kind.map_or_else(|| self.resource.many.to_owned(), |kind| format!("{kind} objects"))
    }

    pub(crate) fn one(&self) -> &'static str {
        self.kind.unwrap_or(self.resource.one)
    }

    /// How a command names it.
    pub(crate) fn word(&self) -> &'static str {
        self.kind.unwrap_or(self.resource.word)
    }
}

/// Reads any name of a resource as the word that answers and events call it by.
pub(crate) fn type_word() -> impl TypedValueParser<Value = &'static str> {
    let value = |resource: &'static Resource| {
        let others = resource.names.iter().filter(|name| **name != resource.word);
        PossibleValue::new(resource.word).aliases(others.copied())
    };
    let values = PossibleValuesParser::new(resources::RESOURCES.map(value));
    values.map(|name| resources::named(&name).expect("names of resources are names").resource.word)
}

/// Reads any name of a kind of config objects as the kind, and knows what there is to complete.
#[derive(Clone, Copy)]
pub(crate) struct ConfigKindParser;

impl ConfigKindParser {
    fn is_kind(name: &ResourceName) -> bool {
        name.resource.path() == resources::CONFIG.path() && name.kind.is_some()
    }
}

impl TypedValueParser for ConfigKindParser {
    type Value = &'static str;

    fn parse_ref(&self, command: &Command, _: Option<&Arg>, value: &OsStr) -> Result<&'static str, clap::Error> {
        let word = value.to_string_lossy();
        let kind = resources::named(&word).filter(|name| Self::is_kind(name)).and_then(|name| name.kind);
        let unknown = format!("{word:?} is no kind of config; there are VirtualService, dr, httproute and so on\n");
        kind.ok_or_else(|| clap::Error::raw(ErrorKind::InvalidValue, unknown).with_cmd(command))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let names = resources::names().iter().filter(|name| Self::is_kind(name) && !name.text.contains('.'));
        Some(Box::new(names.map(|name| PossibleValue::new(name.text.as_str()))))
    }
}

/// Reads a target, and knows what there is to complete and to suggest.
#[derive(Clone, Copy)]
pub(crate) struct TargetParser {
    pub(crate) only_detailed: bool,
}

impl TargetParser {
    fn wants(self, resource: &Resource) -> bool {
        !self.only_detailed || resource.detail != Detail::None
    }

    fn usual(self) -> impl Iterator<Item = &'static Resource> {
        resources::RESOURCES.into_iter().filter(move |resource| self.wants(resource))
    }

    fn unknown(self, word: &str) -> String {
        if let Some(found) = resources::named(word) {
            let path = found.resource.path();
            return format!("of {path} there is no more to tell than `navctl get {path} -o wide` does\n");
        }
        let usual: Vec<&str> = self.usual().map(Resource::path).collect();
        format!(
            "{word:?} is nothing to ask for; there are {}, and kinds such as deploy, vs or httproute\n",
            usual.join(", ")
        )
    }
}

impl TypedValueParser for TargetParser {
    type Value = Target;

    fn parse_ref(&self, command: &Command, _: Option<&Arg>, value: &OsStr) -> Result<Target, clap::Error> {
        let text = value.to_string_lossy();
        let (word, name) = text.split_once('/').map_or((&*text, None), |(word, name)| (word, Some(name.to_owned())));
        let found = resources::named(word).filter(|found| self.wants(found.resource));
        let unknown = || clap::Error::raw(ErrorKind::InvalidValue, self.unknown(word)).with_cmd(command);
        let found = found.ok_or_else(unknown)?;
        Ok(Target { resource: found.resource, kind: found.kind, name })
    }

    /// For shells to complete.
    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let is_short = |name: &&ResourceName| !name.text.contains('.');
        let names = resources::names().iter().filter(is_short).filter(|name| self.wants(name.resource));
        Some(Box::new(names.map(|name| PossibleValue::new(name.text.as_str()))))
    }
}
