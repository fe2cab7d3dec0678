//! Subsets without endpoints: requests that a route sends there fail.

use super::{Rule, RuleId};
use crate::istio::context::{Context, Member};
use crate::istio::head::Subset;
use crate::istio::registry::endpoints::{self, has_any};
use crate::{Object, Str, StringMap};

/// The subsets of a DestinationRule that select no endpoint of any service that it is for, as the clusters that the istiod knows
/// are now. None where there is no such service, or one whose endpoints clients find by themselves.
///
/// It says nothing of whom the rule applies to: ask for the verdict too.
pub fn selecting_nothing(context: &Context, object: &Object, members: &[Member<'_>]) -> Vec<Str> {
    let rules = &context.traffic().destination_rules;
    let of_rule = |id: &RuleId| rules.get(*id).selecting_nothing(context, members);
    rules.of_source(object).iter().flat_map(of_rule).collect()
}

impl Rule {
    fn selecting_nothing(&self, context: &Context, members: &[Member<'_>]) -> Vec<Str> {
        let subsets = &self.head().subsets;
        let found = if subsets.is_empty() { None } else { self.endpoints(context, members) };
        let Some(endpoints) = found else { return Vec::new() };
        let is_empty = |subset: &&Subset| !has_any(&subset.labels, &endpoints);
        subsets.iter().filter(is_empty).map(|subset| subset.name.clone()).collect()
    }

    fn endpoints(&self, context: &Context, members: &[Member<'_>]) -> Option<Vec<StringMap>> {
        let mut services = context.traffic().registry.within(&self.host).peekable();
        services.peek()?;
        let all: Option<Vec<_>> = services.map(|service| endpoints::labels(context, service, members)).collect();
        all.map(|all| all.into_iter().flatten().collect())
    }
}
