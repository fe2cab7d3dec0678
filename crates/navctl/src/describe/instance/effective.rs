//! What all config that applies to an instance comes to.

use nav_proto::api::v1::{
    Authorization, AuthorizationStep, EffectiveConfig, MutualTls, OrderedConfig, PortMode, ProxyRole,
};

use crate::output::{Cell, Header, Table, Tone};
use crate::resources::{config_kind, config_name};

pub(super) fn facts(effective: &EffectiveConfig, role: ProxyRole) -> Vec<(&'static str, Cell)> {
    let EffectiveConfig { sidecar, mutual_tls, authorization, envoy_filters: _, extensions: _ } = effective;
    let sidecar = match role {
        ProxyRole::Sidecar if sidecar.is_empty() => "none: it sees all that is exported to its namespace".to_owned(),
        _ => config_name(sidecar),
    };
    let mut facts =
        vec![("Sidecar", sidecar.into()), ("Mutual TLS", mutual_tls.as_ref().map(mode).unwrap_or_default().into())];
    facts.extend(authorization.iter().flat_map(rest));
    facts
}

/// `STRICT, but PERMISSIVE at port 8080`.
fn mode(mutual_tls: &MutualTls) -> String {
    let exceptions = mutual_tls.ports.iter().map(|PortMode { port, mode }| format!("{mode} at port {port}"));
    let exceptions: Vec<String> = exceptions.collect();
    match exceptions.as_slice() {
        [] => mutual_tls.mode.clone(),
        exceptions => format!("{}, but {}", mutual_tls.mode, exceptions.join(", ")),
    }
}

/// What the steps do not say.
fn rest(authorization: &Authorization) -> impl Iterator<Item = (&'static str, Cell)> {
    let Authorization { steps: _, denies_the_rest, denies_connections, guarded_services } = authorization;
    let others = match (denies_the_rest, names(guarded_services)) {
        (true, _) => Cell::new("what no ALLOW policy matches is denied", Tone::Doubtful),
        (false, services) if services.is_empty() => "what no policy denies is allowed".into(),
        (false, services) => {
            Cell::new(&format!("what no ALLOW policy matches is denied, to {services}"), Tone::Doubtful)
        }
    };
    let connections = Cell::new("denied, where the proxy does not read the requests on them", Tone::Doubtful);
    [("Authorization", others)].into_iter().chain(denies_connections.then_some(("Connections", connections)))
}

fn names(ids: &[String]) -> String {
    ids.iter().map(|id| config_name(id)).collect::<Vec<_>>().join(", ")
}

/// What each is asked about is told where that is not all, at waypoints.
pub(super) fn steps(authorization: &Authorization) -> Table {
    let is_apart = |step: &AuthorizationStep| step.connections_only || !step.services.is_empty();
    let are_apart = authorization.steps.iter().any(is_apart);
    let row = |found: &AuthorizationStep| -> Vec<Cell> {
        let AuthorizationStep { step, id, dry_run, services, connections_only } = found;
        let enforced = if *dry_run { Cell::new("no: dry run", Tone::Doubtful) } else { "yes".into() };
        let about = match (connections_only, services.as_slice()) {
            (true, _) => "connections".to_owned(),
            (false, []) => "all requests".to_owned(),
            (false, services) => names(services),
        };
        let cells = [step.into(), config_name(id).into(), enforced];
        cells.into_iter().chain(are_apart.then(|| about.into())).collect()
    };
    let headers = [Header::whole("STEP"), Header::named("NAME"), Header::whole("ENFORCED")];
    Table {
        headers: headers.into_iter().chain(are_apart.then(|| Header::wrapped("ASKED ABOUT"))).collect(),
        rows: authorization.steps.iter().map(row).collect(),
    }
}

pub(super) fn envoy_filters(effective: &EffectiveConfig) -> Table {
    let row = |of: &OrderedConfig| vec![config_name(&of.id).into(), priority(of)];
    Table {
        headers: vec![Header::named("NAME"), Header::whole("PRIORITY")],
        rows: effective.envoy_filters.iter().map(row).collect(),
    }
}

pub(super) fn extensions(effective: &EffectiveConfig) -> Table {
    let row = |of: &OrderedConfig| {
        vec![config_kind(&of.id).into(), config_name(&of.id).into(), (&of.phase).into(), priority(of)]
    };
    Table {
        headers: vec![Header::whole("KIND"), Header::named("NAME"), Header::whole("PHASE"), Header::whole("PRIORITY")],
        rows: effective.extensions.iter().map(row).collect(),
    }
}

fn priority(of: &OrderedConfig) -> Cell {
    of.priority.map(|priority| priority.to_string()).unwrap_or_default().into()
}
