//! What all config that applies to an instance comes to.

use nav_proto::api::v1::{Authorization, AuthorizationStep, EffectiveConfig, MutualTls, PortMode, ProxyRole};

use crate::output::{Cell, Header, Table, Tone};
use crate::resources::config_name;

pub(super) fn facts(effective: &EffectiveConfig, role: ProxyRole) -> Vec<(&'static str, Cell)> {
    let EffectiveConfig { sidecar, mutual_tls, authorization } = effective;
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
    let Authorization { steps: _, denies_the_rest, denies_connections } = authorization;
    let others = match denies_the_rest {
        true => Cell::new("what no ALLOW policy matches is denied", Tone::Doubtful),
        false => "what no policy denies is allowed".into(),
    };
    let connections = Cell::new("denied, where the proxy does not read the requests on them", Tone::Doubtful);
    [("Authorization", others)].into_iter().chain(denies_connections.then_some(("Connections", connections)))
}

pub(super) fn steps(authorization: &Authorization) -> Table {
    let row = |found: &AuthorizationStep| -> Vec<Cell> {
        let AuthorizationStep { step, id, dry_run } = found;
        let enforced = if *dry_run { Cell::new("no: dry run", Tone::Doubtful) } else { "yes".into() };
        vec![step.into(), config_name(id).into(), enforced]
    };
    Table {
        headers: vec![Header::whole("STEP"), Header::named("NAME"), Header::whole("ENFORCED")],
        rows: authorization.steps.iter().map(row).collect(),
    }
}
