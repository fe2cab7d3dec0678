//! Which Gateways a proxy serves (`PushContext.mergeGateways`, `filterStrictGatewayMerging`).

use super::config::{Config, Managed, Serves};
use crate::istio::context::Context;
use crate::istio::flags;
use crate::istio::reason::Reason;
use crate::istio::subject::{Subject, Target};
use crate::proxy::Role;

/// Each Gateway, in the order of merging, with the Services through which the proxy serves it, or why it does not.
pub fn select<'a>(context: &Context, subject: &'a Subject, configs: &[Config]) -> Vec<Result<Vec<&'a Target>, Reason>> {
    let mut selected: Vec<_> = configs.iter().map(|config| serves(context, subject, config)).collect();
    if context.istiod.flags.is_on(flags::STRICT_GATEWAY_MERGING) {
        separate(configs, &mut selected);
    }
    selected
}

/// Gateways, and the waypoints that are gateways between networks (`SetGatewaysForProxy`).
pub fn is_gateway(subject: &Subject) -> bool {
    let is_east_west = || subject.labels.get("gateway.istio.io/managed") == Some("istio.io-eastwest-controller");
    subject.role == Role::Gateway || (subject.role == Role::Waypoint && is_east_west())
}

fn serves<'a>(context: &Context, subject: &'a Subject, config: &Config) -> Result<Vec<&'a Target>, Reason> {
    let is_scoped = context.istiod.flags.is_on(flags::SCOPE_GATEWAY_TO_NAMESPACE);
    if is_scoped && config.namespace != subject.namespace() {
        let (namespace, own) = (config.namespace.clone(), subject.namespace().into());
        return Err(Reason::GatewayOfOtherNamespace { namespace, own });
    }
    match &config.serves {
        Serves::Labels(selector) => match selector.missing(&subject.labels) {
            None => Ok(subject.targets.iter().collect()),
            Some((key, _)) => {
                let found = subject.labels.get(key).unwrap_or("missing").into();
                Err(Reason::NotSelected { selector: selector.clone(), key: key.clone(), found })
            }
        },
        Serves::Services { namespace, hosts } => {
            let is_behind =
                |target: &&Target| target.service.name().namespace == *namespace && hosts.contains(&target.host);
            let targets: Vec<_> = subject.targets.iter().filter(is_behind).collect();
            let of_others = || Reason::NotBehindGatewayService { service: hosts.first().cloned().unwrap_or_default() };
            if targets.is_empty() { Err(of_others()) } else { Ok(targets) }
        }
    }
}

/// A proxy that istiod runs for a Gateway of the Gateway API serves Istio's own Gateways of that namespace only.
fn separate(configs: &[Config], selected: &mut [Result<Vec<&Target>, Reason>]) {
    let is_managed = |(config, selected): (&Config, &Result<_, _>)| {
        (selected.is_ok() && config.gateway_api == Some(Managed::ByIstiod)).then(|| config.namespace.clone())
    };
    let namespaces: Vec<_> = configs.iter().zip(&*selected).filter_map(is_managed).collect();
    let Some(own) = namespaces.first() else { return };
    for (config, selected) in configs.iter().zip(selected).filter(|(_, selected)| selected.is_ok()) {
        if config.gateway_api.is_none() && !namespaces.contains(&config.namespace) {
            *selected = Err(Reason::StrictGatewayMerging { namespace: config.namespace.clone(), own: own.clone() });
        }
    }
}
