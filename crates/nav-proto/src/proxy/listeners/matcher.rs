use nav_envoy::listener::matcher::{ChainMatcher, Condition, Leaf};

use crate::proxy::common::{Raw, all, comparison};
use crate::proxy::v1;

pub(super) fn message(matcher: &ChainMatcher, pieces: Raw) -> v1::ChainMatcher {
    let ChainMatcher { leaves, is_decoded, raw } = matcher;
    v1::ChainMatcher { leaves: all(leaves, leaf), not_decoded: !is_decoded, raw: pieces.unless(*is_decoded, raw) }
}

fn leaf(leaf: &Leaf) -> v1::ChainMatcherLeaf {
    let Leaf { conditions, chain } = leaf;
    v1::ChainMatcherLeaf { conditions: all(conditions, condition), chain: chain.clone() }
}

fn condition(condition: &Condition) -> v1::ChainCondition {
    let Condition { input, name, comparison: by, values } = condition.clone();
    v1::ChainCondition { input, values, name, comparison: comparison(by) }
}
