//! From the root down to what is chosen.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::predicate::{self, input};
use super::{ChainMatcher, Condition, Leaf};
use crate::extension::Config;
use crate::json::Value;
use crate::listener::chain::cidr;
use crate::value_match::Comparison;

/// How many values all leaves may have together: each repeats what stands above it, so small trees can have many.
const MAX_VALUES: usize = 200_000;

pub(super) fn leaves(matcher: Value<'_>) -> ChainMatcher {
    let mut walk = Walk { leaves: Vec::new(), path: Vec::new(), room: MAX_VALUES, is_decoded: true };
    walk.matcher(matcher);
    ChainMatcher { leaves: walk.leaves, is_decoded: walk.is_decoded, ..ChainMatcher::default() }
}

struct Walk {
    leaves: Vec<Leaf>,
    /// The conditions from the root to here.
    path: Vec<Condition>,
    room: usize,
    is_decoded: bool,
}

impl Walk {
    fn matcher(&mut self, matcher: Value<'_>) {
        let (tree, list, otherwise) =
            (matcher.get("matcher_tree"), matcher.get("matcher_list"), matcher.get("on_no_match"));
        if tree.is_object() {
            self.tree(tree);
        } else if list.is_object() {
            self.list(list);
        } else {
            self.is_decoded &= otherwise.is_object();
        }
        if otherwise.is_object() {
            self.under([Condition::otherwise()], otherwise);
        }
    }

    /// What happens where some more conditions hold.
    fn under(&mut self, conditions: impl IntoIterator<Item = Condition>, on_match: Value<'_>) {
        let depth = self.path.len();
        self.path.extend(conditions);
        let (action, inner) = (on_match.get("action"), on_match.get("matcher"));
        if inner.is_object() {
            self.matcher(inner);
        } else {
            self.leaf(chain(action));
            self.is_decoded &= action.is_object();
        }
        self.path.truncate(depth);
    }

    fn leaf(&mut self, chain: String) {
        let cost = 1 + self.path.iter().map(|condition| 1 + condition.values.len()).sum::<usize>();
        if cost > self.room {
            (self.room, self.is_decoded) = (0, false);
            return;
        }
        self.room -= cost;
        self.leaves.push(Leaf { conditions: self.path.clone(), chain });
    }

    fn tree(&mut self, tree: Value<'_>) {
        let (exact, prefix) = (tree.get("exact_match_map"), tree.get("prefix_match_map"));
        let base = input(tree.get("input"));
        if exact.is_object() {
            self.map(&base, Comparison::Exact, exact.get("map").fields());
        } else if prefix.is_object() {
            // The longest prefix wins.
            let mut entries: Vec<_> = prefix.get("map").fields().collect();
            entries.sort_by_key(|(key, _)| Reverse(key.len()));
            self.map(&base, Comparison::Prefix, entries);
        } else {
            self.custom(&base, tree.get("custom_match"));
        }
    }

    fn map<'a, K: Into<String>>(
        &mut self,
        base: &Condition,
        comparison: Comparison,
        entries: impl IntoIterator<Item = (K, Value<'a>)>,
    ) {
        for (key, on_match) in entries {
            self.under([Condition { comparison, values: vec![key.into()], ..base.clone() }], on_match);
        }
    }

    fn custom(&mut self, base: &Condition, custom: Value<'_>) {
        let config = Config::read(custom.get("typed_config"));
        let type_name = config.type_name();
        if type_name.ends_with(".IPMatcher") {
            self.ranked(base, Comparison::Range, config.value.get("range_matchers"), networks);
        } else if type_name.ends_with(".ServerNameMatcher") {
            self.ranked(base, Comparison::Exact, config.value.get("domain_matchers"), domains);
        } else {
            self.is_decoded = false;
            let unknown =
                Condition { comparison: Comparison::Custom, values: vec![custom.get("name").text()], ..base.clone() };
            self.under([unknown], Value::ABSENT);
        }
    }

    /// The narrowest value wins, so values of one matcher may come far apart; those of equal rank stay together.
    fn ranked(
        &mut self,
        base: &Condition,
        comparison: Comparison,
        matchers: Value<'_>,
        values_of: fn(Value<'_>) -> Vec<(usize, String)>,
    ) {
        let mut ranked: Vec<(usize, Vec<String>, Value<'_>)> = Vec::new();
        for matcher in matchers.items() {
            let mut by_rank: BTreeMap<usize, Vec<String>> = BTreeMap::new();
            values_of(matcher).into_iter().for_each(|(rank, value)| by_rank.entry(rank).or_default().push(value));
            ranked.extend(by_rank.into_iter().map(|(rank, values)| (rank, values, matcher.get("on_match"))));
        }
        ranked.sort_by_key(|(rank, ..)| Reverse(*rank));
        for (_, values, on_match) in ranked {
            self.under([Condition { comparison, values, ..base.clone() }], on_match);
        }
    }

    fn list(&mut self, list: Value<'_>) {
        for matcher in list.get("matchers").items() {
            let (conditions, is_decoded) = predicate::read(matcher.get("predicate"));
            self.is_decoded &= is_decoded;
            self.under(conditions, matcher.get("on_match"));
        }
    }
}

/// By the length of their prefix.
fn networks(matcher: Value<'_>) -> Vec<(usize, String)> {
    let length = |range: Value<'_>| range.get("prefix_len").u32().unwrap_or_default() as usize;
    matcher.get("ranges").items().map(|range| (length(range), cidr(range))).collect()
}

/// Whole names before those that begin with an asterisk, longer ones of these first.
fn domains(matcher: Value<'_>) -> Vec<(usize, String)> {
    let rank = |domain: &String| if domain.starts_with('*') { domain.len() } else { usize::MAX };
    matcher.get("domains").texts().into_iter().map(|domain| (rank(&domain), domain)).collect()
}

/// Listeners name the chain in a `StringValue`; its name is for people.
fn chain(action: Value<'_>) -> String {
    let config = Config::read(action.get("typed_config"));
    let value = config.value.get("value").str();
    value.unwrap_or_else(|| action.get("name").text().into()).into_owned()
}
