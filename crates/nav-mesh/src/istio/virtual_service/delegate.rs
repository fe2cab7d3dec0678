//! VirtualServices without hosts, whose routes others take in (`pilot/pkg/model/virtualservice_controller.go`,
//! `mergeVirtualServices`; `virtualservice.go`, `MergeHTTPRoutes`).

mod conflict;

use std::ops::Range;
use std::sync::Arc;

use foldhash::HashMap;

use self::conflict::conflicts;
use super::RouteId;
use super::entry::{export_to, gateway};
use crate::istio::context::Context;
use crate::istio::head::{self, HttpMatch, HttpRoute};
use crate::istio::host;
use crate::istio::selector::Selector;
use crate::istio::visibility::ExportTo;
use crate::{Kind, Object, ObjectName, Str};

/// One route of a VirtualService that names another.
#[derive(Clone, Debug)]
pub struct Delegation {
    /// Known once the root has its place.
    pub root: RouteId,
    pub delegate: ObjectName,
    pub outcome: Taken,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// These routes of the root came of it.
    Routes(Range<usize>),
    NotExported(ExportTo),
    /// Each of its routes asks for what the root's route rules out.
    Conflict,
}

/// All that can be delegated to.
pub(super) struct Delegates<'a> {
    by_name: HashMap<&'a ObjectName, Delegate<'a>>,
    domain: &'a Str,
}

struct Delegate<'a> {
    export_to: ExportTo,
    routes: &'a [HttpRoute],
}

impl<'a> Delegates<'a> {
    pub(super) fn new(context: &'a Context) -> Self {
        let delegate = |object: &'a Arc<Object>| {
            let head: &head::VirtualService = object.head()?;
            let delegate = Delegate { export_to: export_to(context, head), routes: &head.http };
            head.hosts.is_empty().then_some((object.name(), delegate))
        };
        let by_name = context.all(Kind::VirtualService).iter().filter_map(delegate).collect();
        Self { by_name, domain: &context.domain }
    }

    /// The routes of a root with those of its delegates in the place of the routes that name them. `None`: it names none.
    pub(super) fn merge(
        &self,
        root: &Object,
        head: &head::VirtualService,
    ) -> Option<(Vec<HttpRoute>, Vec<Delegation>)> {
        head.http.iter().any(|route| route.delegate.is_some()).then(|| {
            let (mut routes, mut delegations) = (Vec::new(), Vec::new());
            for route in &head.http {
                let Some(named) = &route.delegate else {
                    routes.push(route.clone());
                    continue;
                };
                delegations.extend(self.take(&root.name().namespace, route, named, &mut routes));
            }
            (routes, delegations)
        })
    }

    /// `None`: there is no such delegate, and the route is left out.
    fn take(
        &self,
        root: &Str,
        route: &HttpRoute,
        named: &head::Delegate,
        routes: &mut Vec<HttpRoute>,
    ) -> Option<Delegation> {
        let namespace = if named.namespace.is_empty() { root } else { &named.namespace };
        let name = ObjectName::new(namespace.clone(), named.name.clone());
        let delegate = self.by_name.get(&name)?;
        let outcome = if delegate.is_seen_from(namespace, root) {
            let start = routes.len();
            routes.extend(delegate.routes.iter().filter_map(|leaf| self.merged(route, root, leaf, namespace)));
            if routes.len() > start { Taken::Routes(start..routes.len()) } else { Taken::Conflict }
        } else {
            Taken::NotExported(delegate.export_to.clone())
        };
        Some(Delegation { root: 0, delegate: name, outcome })
    }

    /// A delegate's route within the root's; names in it are those of its own namespace.
    fn merged(&self, root: &HttpRoute, root_namespace: &str, leaf: &HttpRoute, namespace: &str) -> Option<HttpRoute> {
        let (root, mut merged) = (self.resolved(root, root_namespace), self.resolved(leaf, namespace));
        merged.r#match = merged_matches(&root.r#match, &merged.r#match)?;
        merged.mirror = merged.mirror.or(root.mirror);
        if merged.mirrors.is_empty() {
            merged.mirrors = root.mirrors;
        }
        Some(merged)
    }

    fn resolved(&self, route: &HttpRoute, namespace: &str) -> HttpRoute {
        let mut route = route.clone();
        let weighted = route.route.iter_mut().chain(&mut route.mirrors).filter_map(|one| one.destination.as_mut());
        weighted.chain(&mut route.mirror).for_each(|to| to.host = host::resolve(&to.host, namespace, self.domain));
        let gateways = route.r#match.iter_mut().flat_map(|matched| &mut matched.source.gateways);
        gateways.for_each(|name| *name = gateway(name, namespace));
        route
    }
}

impl Delegate<'_> {
    /// Unlike elsewhere, `~` beside a name does not hide it.
    fn is_seen_from(&self, own: &str, root: &str) -> bool {
        let is_own = own == root && self.export_to.contains(ExportTo::PRIVATE);
        self.export_to.is_public() || self.export_to.contains(root) || is_own
    }
}

/// `None`: a match of the delegate fits none of the root's (`mergeHTTPMatchRequests`).
fn merged_matches(root: &[HttpMatch], leaf: &[HttpMatch]) -> Option<Vec<HttpMatch>> {
    if root.is_empty() || leaf.is_empty() {
        return Some(if root.is_empty() { leaf } else { root }.to_vec());
    }
    let within = |leaf: &HttpMatch| -> Option<Vec<HttpMatch>> {
        let fitting = root.iter().filter(|root| !conflicts(root, leaf));
        let merged: Vec<HttpMatch> = fitting.map(|root| merged_match(root, leaf)).collect();
        (!merged.is_empty()).then_some(merged)
    };
    leaf.iter().map(within).collect::<Option<Vec<_>>>().map(|lists| lists.concat())
}

fn merged_match(root: &HttpMatch, leaf: &HttpMatch) -> HttpMatch {
    let mut merged = leaf.clone();
    let (from, to) = (&root.source, &mut merged.source);
    to.source_labels = both(&from.source_labels, &to.source_labels);
    if to.port == 0 {
        to.port = from.port;
    }
    if to.source_namespace.is_empty() {
        to.source_namespace = from.source_namespace.clone();
    }
    if to.gateways.is_empty() {
        to.gateways = from.gateways.clone();
    }
    merged
}

/// Of a key that both have, the second's value.
fn both(first: &Selector, second: &Selector) -> Selector {
    first.iter().chain(second.iter()).map(|(key, value)| (key.clone(), value.clone())).collect()
}

#[cfg(test)]
mod tests;
