//! Whose configuration is asked for.

use anyhow::{Context, anyhow};
use nav_proto::api::v1::{Instance, ListRequest, ProxyRole};

use super::answer::Ask;
use crate::client::{NOT_UNDERSTOOD, Pages};
use crate::console::Console;
use crate::exit::Usage;
use crate::find::Query;
use crate::resources::{self, INSTANCES, Item, Place, SERVICES, WORKLOADS};
use crate::target::Target;

/// The pod that is meant; of what has several, one that has a proxy, ready ones first.
pub(super) async fn find(ask: &Ask<'_>, console: &mut Console<'_>) -> anyhow::Result<Place> {
    let target = target(&ask.proxy.target)?;
    let is_pod = target.resource.path() == INSTANCES.path();
    let scope = ask.proxy.scope.clone().on(ask.client.server()).of(&target);
    let query = Query { target, scope, request: ListRequest::default(), limit: usize::MAX };
    let place = query.one(&format!("proxy-config {}", ask.command), ask.client, console.now()).await?;
    if is_pod { Ok(place) } else { one_of(&query, &place, ask, console).await }
}

/// `POD`, `TYPE/NAME` or `TYPE NAME`. What is before a slash may also be a namespace.
fn target(words: &[String]) -> Result<Target, Usage> {
    let pod = |name: &str| Target { resource: &INSTANCES, kind: None, name: Some(name.to_owned()) };
    match words {
        [kind, name] => typed(kind, name)
            .ok_or_else(|| Usage(format!("a {kind} has no pods, so no proxy: name a pod, deploy/NAME or svc/NAME"))),
        [name] => Ok(name.split_once('/').and_then(|(kind, name)| typed(kind, name)).unwrap_or_else(|| pod(name))),
        _ => Err(Usage("one pod at a time".to_owned())),
    }
}

/// `None` if it is no type of things that have pods.
fn typed(kind: &str, name: &str) -> Option<Target> {
    let found = resources::named(kind)?;
    let has_pods = [INSTANCES.path(), WORKLOADS.path(), SERVICES.path()].contains(&found.resource.path());
    has_pods.then(|| Target { resource: found.resource, kind: found.kind, name: Some(name.to_owned()) })
}

async fn one_of(query: &Query, place: &Place, ask: &Ask<'_>, console: &mut Console<'_>) -> anyhow::Result<Place> {
    let name = format!("{} {}", query.target.one(), place.name);
    let found = pods(query, place, ask).await?;
    let total = found.len();
    let clusters: std::collections::BTreeSet<&str> = found.iter().map(|pod| pod.cluster.as_str()).collect();
    if clusters.len() > 1 {
        let clusters: Vec<&str> = clusters.into_iter().collect();
        return Err(anyhow!("{name} has pods in the clusters {}; say which with --cluster", clusters.join(", ")));
    }
    let with_proxy = found.into_iter().filter(|pod| pod.proxy_role() != ProxyRole::None);
    // Of equal ones the last is the maximum: so the first in order comes from the other end.
    let chosen = with_proxy.rev().max_by_key(|pod| pod.ready);
    let chosen = chosen.with_context(|| format!("none of the {total} pods of {name} has a proxy"))?;
    if total > 1 {
        writeln!(console.err, "{} is one of {total} pods of {name}.", chosen.pod)?;
    }
    Ok(chosen.place())
}

/// Those of a workload or service.
async fn pods(query: &Query, place: &Place, ask: &Ask<'_>) -> anyhow::Result<Vec<Instance>> {
    let selector = if query.target.resource.path() == SERVICES.path() {
        format!("service={}:{}", place.namespace, place.name)
    } else {
        format!("workload={},workloadKind={}", place.name, place.kind)
    };
    let request = ListRequest {
        cluster: if place.cluster.is_empty() { query.about(place).cluster } else { place.cluster.clone() },
        field_selector: selector,
        ..query.about(place)
    };
    let list = ask.client.list(&INSTANCES, &request, usize::MAX, &mut Pages::default()).await?;
    let pods = list.items.into_iter().map(serde_json::from_value);
    pods.collect::<Result<_, _>>().context(NOT_UNDERSTOOD)
}
