//! BackendTLSPolicies and XBackendTrafficPolicies become DestinationRules (`backend_policies.go`).

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::GENERATED;
use super::facts::Facts;
use crate::istio::context::Context;
use crate::istio::gateway::waypoint::hosts_of_entry;
use crate::istio::head::gateway_api::PolicyTarget;
use crate::istio::host;
use crate::istio::reason::Reason;
use crate::istio::verdict::ConfigName;
use crate::{Kind, Object, ObjectName, Str};

/// What istiod makes of all policies.
#[derive(Debug, Default)]
pub struct Policies {
    /// By namespace and name.
    pub rules: BTreeMap<ObjectName, DestinationRule>,
    reasons: HashMap<ConfigName, Reason>,
}

/// A DestinationRule that istiod makes of the policies of a service.
#[derive(Clone, Debug)]
pub struct DestinationRule {
    pub host: Str,
    /// The oldest of each kind first.
    pub sources: Vec<Arc<Object>>,
}

/// The oldest policy of each target, of BackendTLSPolicies.
type Oldest<'a> = HashMap<(&'a Str, &'a PolicyTarget), &'a Arc<Object>>;

impl Policies {
    pub fn new(context: &Context) -> Self {
        let mut policies = Self::default();
        let mut oldest = Oldest::new();
        let kinds = [Kind::BackendTlsPolicy, Kind::XBackendTrafficPolicy];
        for object in kinds.iter().flat_map(|kind| context.all(*kind)) {
            let reason = policies.add(context, object, &mut oldest);
            policies.reasons.insert(ConfigName::of(object), reason);
        }
        policies
    }

    fn add<'a>(&mut self, context: &Context, object: &'a Arc<Object>, oldest: &mut Oldest<'a>) -> Reason {
        if Facts::of(object).is_some_and(|facts| facts.is_ignored()) {
            return Reason::IgnoredByAnnotation {};
        }
        let reasons = targets(object).iter().map(|target| match resolve(context, object, target, oldest) {
            Ok((name, hosts)) => {
                let service = hosts.first().cloned().unwrap_or_default();
                hosts.into_iter().for_each(|host| self.shape(object, target, &name, host));
                Reason::PolicyOfService { service }
            }
            Err(reason) => reason,
        });
        reasons.min_by_key(Reason::outcome).unwrap_or_else(|| Reason::TargetNotFound { target: Str::default() })
    }

    fn shape(&mut self, object: &Arc<Object>, target: &PolicyTarget, name: &ObjectName, host: Str) {
        let generated = ObjectName::new(name.namespace.clone(), generated_name(&name.name, target, &host));
        let rule = self.rules.entry(generated).or_insert_with(|| DestinationRule { host, sources: Vec::new() });
        rule.sources.push(Arc::clone(object));
    }

    /// What became of a policy.
    pub fn reason(&self, object: &Object) -> Reason {
        let missing = || Reason::TargetNotFound { target: Str::default() };
        self.reasons.get(&ConfigName::of(object)).cloned().unwrap_or_else(missing)
    }
}

fn generated_name(name: &str, target: &PolicyTarget, host: &str) -> Str {
    match target.kind.as_str() {
        "ServiceEntry" => smol_str::format_smolstr!("{name}~{}~{GENERATED}", host.replace('.', "-")),
        _ => smol_str::format_smolstr!("{name}~{GENERATED}"),
    }
}

pub fn targets(object: &Object) -> &[PolicyTarget] {
    use crate::istio::head::gateway_api::{BackendTlsPolicy, XBackendTrafficPolicy};
    let tls = object.head().map(|head: &BackendTlsPolicy| head.target_refs.as_slice());
    tls.or_else(|| object.head().map(|head: &XBackendTrafficPolicy| head.target_refs.as_slice())).unwrap_or_default()
}

/// The target's name and hosts, or why the policy has no say there. Of BackendTLSPolicies with one target the oldest counts.
fn resolve<'a>(
    context: &Context,
    object: &'a Arc<Object>,
    target: &'a PolicyTarget,
    oldest: &mut Oldest<'a>,
) -> Result<(ObjectName, Vec<Str>), Reason> {
    let namespace = &object.name().namespace;
    let name = ObjectName::new(namespace.clone(), target.name.clone());
    let is_tls = object.kind() == Kind::BackendTlsPolicy;
    let by = if is_tls { *oldest.entry((namespace, target)).or_insert(object) } else { object };
    let hosts = match (target.group.as_str(), target.kind.as_str()) {
        ("", "Service") => service_hosts(context, &name, &target.section_name),
        ("networking.istio.io", "ServiceEntry") if is_tls => {
            context.get(Kind::ServiceEntry, &name).map(|object| hosts_of_entry(object))
        }
        _ => None,
    };
    let hosts = hosts.ok_or_else(|| Reason::TargetNotFound { target: target.name.clone() })?;
    match Arc::ptr_eq(by, object) {
        true => Ok((name, hosts)),
        false => Err(Reason::OlderPolicy { target: target.name.clone(), by: ConfigName::of(by) }),
    }
}

fn service_hosts(context: &Context, name: &ObjectName, port: &str) -> Option<Vec<Str>> {
    let service = context.service(name)?.as_service()?;
    let has_port = port.is_empty() || service.ports.iter().any(|of| of.name == port);
    has_port.then(|| vec![host::of_service(&name.name, &name.namespace, &context.domain)])
}
