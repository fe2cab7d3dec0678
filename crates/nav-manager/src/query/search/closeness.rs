//! How far what a word was found in is from what was looked for.

use std::borrow::Cow;
use std::net::IpAddr;

use super::Searched;
use crate::query::words::{lowercase, written_labels};

/// Where a word was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Match {
    pub(crate) field: MatchField,
    pub(crate) value: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MatchField {
    Name,
    Address,
    Host,
    Label,
    /// The cluster, namespace or kind.
    Place,
}

/// How a text holds a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Beginning,
    Part,
}

/// A word that only the id as a whole holds.
const OF_ID: u32 = 1;

/// Where the word, which is in small letters, fits best, and how far that is from being its name: a name that begins with it
/// comes before a host that does, and a host before a label. What spans several of them, as a whole id, is found in none alone.
/// What is not nearer than `limit` is only told to be that far.
pub(super) fn closest<R: Searched>(row: &R, word: &str, limit: u32) -> (u32, Option<Match>) {
    let mut best: Option<(u32, MatchField, Cow<'_, str>)> = None;
    for (field, text) in texts(row) {
        let least = distance(field, Fit::Whole);
        if best.as_ref().is_some_and(|(held, ..)| *held <= least) {
            break;
        }
        if least >= limit {
            return (limit, None);
        }
        let Some(distance) = fit(&text, word).map(|fit| distance(field, fit)) else { continue };
        if best.as_ref().is_none_or(|(held, of, _)| (distance, field) < (*held, *of)) {
            best = Some((distance, field, text));
        }
    }
    match best {
        Some((distance, field, text)) => (distance, Some(Match { field, value: text.into_owned() })),
        None => (OF_ID, None),
    }
}

/// All that a word can be found in, each made when it is its turn: what may be closest first.
fn texts<R: Searched>(row: &R) -> impl Iterator<Item = (MatchField, Cow<'_, str>)> {
    let names = std::iter::once_with(|| (MatchField::Name, row.name()));
    let hosts = std::iter::once_with(|| row.hosts().map(|host| (host_field(&host), host))).flatten();
    let labels = row.searched_labels().flat_map(written_labels).map(|label| (MatchField::Label, Cow::Owned(label)));
    let places = row.places().map(|place| (MatchField::Place, Cow::Borrowed(place)));
    names.chain(hosts).chain(labels).chain(places)
}

fn distance(field: MatchField, fit: Fit) -> u32 {
    match (field, fit) {
        (MatchField::Name | MatchField::Address | MatchField::Host, Fit::Whole) => 0,
        (MatchField::Name, Fit::Beginning) => 1,
        (MatchField::Name, Fit::Part) => 2,
        (MatchField::Address | MatchField::Host, Fit::Beginning) => 3,
        (MatchField::Address | MatchField::Host, Fit::Part) => 4,
        (MatchField::Label, _) => 5,
        (MatchField::Place, Fit::Whole) => 6,
        (MatchField::Place, _) => 7,
    }
}

fn host_field(host: &str) -> MatchField {
    if host.parse::<IpAddr>().is_ok() { MatchField::Address } else { MatchField::Host }
}

fn fit(text: &str, word: &str) -> Option<Fit> {
    let text = lowercase(text);
    match text.find(word)? {
        0 if text.len() == word.len() => Some(Fit::Whole),
        0 => Some(Fit::Beginning),
        _ => Some(Fit::Part),
    }
}
