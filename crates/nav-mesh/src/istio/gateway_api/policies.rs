//! BackendTLSPolicies and XBackendTrafficPolicies become DestinationRules (`backend_policies.go`).

mod settings;

use std::collections::BTreeMap;
use std::sync::Arc;

use foldhash::HashMap;

use super::GENERATED;
use super::facts::Facts;
use crate::istio::context::Context;
use crate::istio::head::gateway_api::{BackendTlsPolicy, PolicyTarget, XBackendTrafficPolicy};
use crate::istio::reason::Reason;
use crate::istio::verdict::ConfigName;
use crate::istio::{head, host, order};
use crate::{Kind, Object, ObjectName, Str};

/// What istiod makes of all policies.
#[derive(Debug, Default)]
pub struct Policies {
    /// By namespace and name.
    pub rules: BTreeMap<ObjectName, DestinationRule>,
    /// Why those have no rule that have none.
    refusals: HashMap<ConfigName, Reason>,
}

/// A DestinationRule that istiod makes of the policies of a service.
#[derive(Clone, Debug)]
pub struct DestinationRule {
    /// The oldest first.
    pub sources: Vec<Arc<Object>>,
    pub spec: head::DestinationRule,
}

/// The oldest policy of each target: of BackendTLSPolicies for each section of it.
type Oldest<'a> = HashMap<(Kind, &'a Str, &'a PolicyTarget), &'a Arc<Object>>;

/// What a policy's target stands for.
struct Backend {
    hosts: Vec<Str>,
    /// The section's number; 0: all ports.
    port: u16,
}

impl Policies {
    pub fn new(context: &Context) -> Self {
        let kinds = [Kind::BackendTlsPolicy, Kind::XBackendTrafficPolicy];
        let mut objects: Vec<_> = kinds.iter().flat_map(|kind| context.all(*kind)).collect();
        objects.sort_by(|a, b| order::by_age(&a.meta).cmp(&order::by_age(&b.meta)));
        let (mut policies, mut oldest) = (Self::default(), Oldest::default());
        for object in objects {
            if let Some(refusal) = policies.add(context, object, &mut oldest) {
                policies.refusals.insert(ConfigName::of(object), refusal);
            }
        }
        policies
    }

    /// Why the policy shapes nothing, if it does not.
    fn add<'a>(&mut self, context: &Context, object: &'a Arc<Object>, oldest: &mut Oldest<'a>) -> Option<Reason> {
        if Facts::of(object).is_some_and(|facts| facts.is_ignored()) {
            return Some(Reason::IgnoredByAnnotation {});
        }
        let (mut shapes, mut refusals) = (false, Vec::new());
        for target in targets(object) {
            match resolve(context, object, target, oldest) {
                Ok(backend) => {
                    backend.hosts.iter().for_each(|host| self.shape(object, target, backend.port, host));
                    shapes |= !backend.hosts.is_empty();
                }
                Err(refusal) => refusals.push(refusal),
            }
        }
        let refusal = refusals.into_iter().min_by_key(Reason::outcome);
        (!shapes).then(|| refusal.unwrap_or_else(|| Reason::TargetNotFound { target: Str::default() }))
    }

    fn shape(&mut self, object: &Arc<Object>, target: &PolicyTarget, port: u16, host: &Str) {
        let name = ObjectName::new(object.name().namespace.clone(), generated_name(target, host));
        let made = || head::DestinationRule {
            host: host.clone(),
            traffic_policy: Some(head::TrafficPolicy::default()),
            ..head::DestinationRule::default()
        };
        let rule = self.rules.entry(name).or_insert_with(|| DestinationRule { sources: Vec::new(), spec: made() });
        settings::add(rule.spec.traffic_policy.get_or_insert_default(), object, port);
        if rule.sources.iter().all(|source| !Arc::ptr_eq(source, object)) {
            rule.sources.push(Arc::clone(object));
        }
    }

    /// Why a policy shapes no service at all.
    pub fn refusal(&self, object: &Object) -> Option<&Reason> {
        self.refusals.get(&ConfigName::of(object))
    }
}

fn generated_name(target: &PolicyTarget, host: &str) -> Str {
    match (target.kind.as_str(), &target.name) {
        ("ServiceEntry", name) => smol_str::format_smolstr!("{name}~{}~{GENERATED}", host.replace('.', "-")),
        (_, name) => smol_str::format_smolstr!("{name}~{GENERATED}"),
    }
}

pub fn targets(object: &Object) -> &[PolicyTarget] {
    let tls = object.head().map(|head: &BackendTlsPolicy| head.target_refs.as_slice());
    tls.or_else(|| object.head().map(|head: &XBackendTrafficPolicy| head.target_refs.as_slice())).unwrap_or_default()
}

/// What the target is, or why the policy has no say there: of the policies of a kind with one target the oldest counts.
fn resolve<'a>(
    context: &Context,
    object: &'a Arc<Object>,
    target: &'a PolicyTarget,
    oldest: &mut Oldest<'a>,
) -> Result<Backend, Reason> {
    let name = || target.name.clone();
    let backend = backend(context, object, target).ok_or_else(|| Reason::TargetNotFound { target: name() })?;
    let by = *oldest.entry((object.kind(), &object.name().namespace, target)).or_insert(object);
    match Arc::ptr_eq(by, object) {
        true => Ok(backend),
        false => Err(Reason::OlderPolicy { target: name(), by: ConfigName::of(by) }),
    }
}

fn backend(context: &Context, object: &Object, target: &PolicyTarget) -> Option<Backend> {
    let name = ObjectName::new(object.name().namespace.clone(), target.name.clone());
    let (hosts, ports): (_, Vec<(&Str, u16)>) = match (target.group.as_str(), target.kind.as_str()) {
        ("", "Service") => {
            let service = context.own_service(&name)?.as_service()?;
            let host = host::of_service(&name.name, &name.namespace, &context.domain);
            (vec![host], service.ports.iter().map(|port| (&port.name, port.port)).collect())
        }
        ("networking.istio.io", "ServiceEntry") if object.kind() == Kind::BackendTlsPolicy => {
            let entry: &head::ServiceEntry = context.get(Kind::ServiceEntry, &name)?.head()?;
            (entry.hosts.clone(), entry.ports.iter().map(|port| (&port.name, port.number)).collect())
        }
        _ => return None,
    };
    let section = &target.section_name;
    let port = if section.is_empty() { 0 } else { ports.into_iter().find(|(name, _)| *name == section)?.1 };
    Some(Backend { hosts, port })
}
