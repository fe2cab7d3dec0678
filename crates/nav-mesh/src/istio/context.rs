//! What one istiod knows, made ready for the rules (Istio's push context).

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use foldhash::HashMap;

use super::flags::{self, Flags};
use super::gateway::Gateways;
use super::gateway_api::{self, Translation};
use super::mesh_config::MeshConfig;
use super::order;
use super::reason::Reason;
use super::service_entry::Reach;
use super::traffic::Traffic;
use crate::kind::KINDS;
use crate::{ClusterId, Kind, Object, ObjectName, Objects, Str, StringMap};

/// An istiod: whose configuration it reads, and by which rules.
#[derive(Clone, Debug, Default)]
pub struct Istiod {
    /// Empty: `default`.
    pub revision: Str,
    pub mesh: MeshConfig,
    pub flags: Flags,
}

/// What one istiod knows. Made anew when its configuration or a Service changes, and shared by all questions until then; pods may
/// come and go.
pub struct Context {
    pub istiod: Istiod,
    /// The DNS domain of the clusters.
    pub domain: Str,
    namespaces: HashMap<Str, StringMap>,
    /// Config objects that the istiod takes, the oldest first.
    configs: BTreeMap<Kind, Configs>,
    /// Config objects that it does not look at.
    pub unseen: Vec<(Arc<Object>, Reason)>,
    /// Kubernetes' Services of every cluster that it knows, those of its own cluster first.
    pub services: Vec<(ClusterId, Arc<Object>)>,
    /// Positions in `services`, of those of its own cluster.
    own_services: HashMap<ObjectName, usize>,
    pub(super) gateways: OnceLock<Gateways>,
    translation: OnceLock<Translation>,
    traffic: OnceLock<Traffic>,
}

/// The config objects of a kind, the oldest first.
#[derive(Debug, Default)]
struct Configs {
    all: Vec<Arc<Object>>,
    by_namespace: HashMap<Str, Vec<Arc<Object>>>,
}

/// A cluster that an istiod knows.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    pub id: &'a ClusterId,
    pub index: &'a dyn Objects,
}

impl Context {
    /// `config` is the cluster whose Istio objects count; `others` are those of which only the services do.
    pub fn new(istiod: Istiod, config: Member<'_>, others: &[Member<'_>]) -> Self {
        let namespaces = config.index.all(Kind::Namespace);
        let members = std::iter::once(config).chain(others.iter().copied());
        let services = |member: Member<'_>| {
            let services = member.index.all(Kind::Service).cloned();
            services.map(|service| (member.id.clone(), service)).collect::<Vec<_>>()
        };
        let mut context = Self {
            istiod,
            domain: "cluster.local".into(),
            namespaces: namespaces.map(|of| (of.name().name.clone(), of.meta.labels.clone())).collect(),
            configs: BTreeMap::new(),
            unseen: Vec::new(),
            services: members.flat_map(services).collect(),
            own_services: HashMap::default(),
            gateways: OnceLock::new(),
            translation: OnceLock::new(),
            traffic: OnceLock::new(),
        };
        let own = context.services.iter().enumerate().filter(|(_, (cluster, _))| cluster == config.id);
        context.own_services = own.map(|(at, (_, service))| (service.name().clone(), at)).collect();
        for kind in KINDS.iter().map(|info| info.kind).filter(|kind| kind.is_config()) {
            context.take(kind, config.index);
        }
        context
    }

    fn take(&mut self, kind: Kind, cluster: &dyn Objects) {
        let mut configs = Configs::default();
        for object in cluster.all(kind) {
            match self.why_unseen(object) {
                Some(reason) => self.unseen.push((Arc::clone(object), reason)),
                None => configs.all.push(Arc::clone(object)),
            }
        }
        configs.all.sort_by(|a, b| order::by_age(&a.meta).cmp(&order::by_age(&b.meta)));
        for object in &configs.all {
            configs.by_namespace.entry(object.name().namespace.clone()).or_default().push(Arc::clone(object));
        }
        self.configs.insert(kind, configs);
    }

    /// Discovery selectors hold for the root namespace too (`pkg/kube/namespace/filter.go`); a revision restricts an object by
    /// its own label only (`pkg/config/model.go`, `LabelsInRevision`).
    fn why_unseen(&self, object: &Object) -> Option<Reason> {
        let namespace = &object.name().namespace;
        let label = object.meta.labels.non_empty("istio.io/rev");
        match label {
            _ if !self.discovers(namespace) => Some(Reason::NamespaceNotDiscovered { namespace: namespace.clone() }),
            Some(label) if label != self.revision() && !is_of_every_revision(object.kind()) => {
                Some(Reason::OtherRevision { label: label.into(), revision: self.revision().into() })
            }
            _ => self
                .is_switched_off(object.kind())
                .or_else(|| object.malformed().map(|error| Reason::Malformed { error: error.sentence().into() })),
        }
    }

    /// Of kinds that istiod only looks at when it is told to (`pilot/pkg/config/kube/gateway/controller.go`).
    fn is_switched_off(&self, kind: Kind) -> Option<Reason> {
        let flag = (kind == Kind::XBackendTrafficPolicy).then_some(flags::ALPHA_GATEWAY_API)?;
        self.istiod.flags.switched_off(flag)
    }

    /// Whether the istiod looks at a namespace; of none (cluster-wide objects) it sees all.
    pub fn discovers(&self, namespace: &str) -> bool {
        let selectors = &self.istiod.mesh.discovery_selectors;
        let labels = || self.namespaces.get(namespace).cloned().unwrap_or_default();
        namespace.is_empty() || selectors.is_empty() || selectors.iter().any(|selector| selector.selects(&labels()))
    }

    pub fn revision(&self) -> &str {
        match self.istiod.revision.as_str() {
            "" => "default",
            revision => revision,
        }
    }

    pub fn root_namespace(&self) -> &str {
        &self.istiod.mesh.root_namespace
    }

    pub fn is_root(&self, namespace: &str) -> bool {
        self.root_namespace() == namespace
    }

    /// The Service of this name in the istiod's own cluster: what objects refer to by name are these
    /// (`pilot/pkg/config/kube/gateway/controller.go`).
    pub fn own_service(&self, name: &ObjectName) -> Option<&Arc<Object>> {
        self.own_services.get(name).map(|at| &self.services[*at].1)
    }

    /// The namespaces of the config cluster, each with its labels.
    pub fn namespaces(&self) -> impl Iterator<Item = (&Str, &StringMap)> {
        self.namespaces.iter()
    }

    /// How far the mesh lets a namespace's ServiceEntries be seen.
    pub fn reach_of_entries(&self, namespace: &str) -> Reach {
        let labels = self.namespace_labels(namespace).cloned().unwrap_or_default();
        self.istiod.mesh.service_entry_visibility.reach(&labels)
    }

    pub fn namespace_labels(&self, namespace: &str) -> Option<&StringMap> {
        self.namespaces.get(namespace)
    }

    /// The config objects of a kind that the istiod takes, the oldest first.
    pub fn all(&self, kind: Kind) -> &[Arc<Object>] {
        self.configs.get(&kind).map_or(&[], |configs| &configs.all)
    }

    /// Those of one namespace.
    pub fn within(&self, kind: Kind, namespace: &str) -> &[Arc<Object>] {
        let of_kind = self.configs.get(&kind);
        of_kind.and_then(|configs| configs.by_namespace.get(namespace)).map_or(&[], Vec::as_slice)
    }

    /// What istiod makes of the Gateway API and Ingress, made ready when first asked for.
    pub fn translation(&self) -> &Translation {
        self.translation.get_or_init(|| gateway_api::translate(self))
    }

    /// Services and their routes, made ready when first asked for.
    pub fn traffic(&self) -> &Traffic {
        self.traffic.get_or_init(|| Traffic::new(self))
    }

    pub fn get(&self, kind: Kind, name: &ObjectName) -> Option<&Arc<Object>> {
        self.within(kind, &name.namespace).iter().find(|object| object.name() == name)
    }
}

/// Kinds that every istiod makes configuration of, whatever revision they ask for: the revision of a Gateway says who runs it
/// (`pilot/pkg/config/kube/gateway/controller.go`, `buildClient`).
fn is_of_every_revision(kind: Kind) -> bool {
    matches!(kind, Kind::KubernetesGateway | Kind::Ingress)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::istio::testing::{cluster, config, http, istiod_with};

    fn names(objects: &[Arc<Object>]) -> Vec<String> {
        objects.iter().map(|object| object.name().to_string()).collect()
    }

    fn context(istiod: Istiod, objects: &[Arc<Object>]) -> Context {
        let id = "east".parse().expect("an id");
        Context::new(istiod, Member { id: &id, index: &cluster(objects) }, &[])
    }

    #[test]
    fn config_objects_come_the_oldest_first() {
        let objects =
            [config("Sidecar shop/b 2", "{}"), config("Sidecar shop/a 2", "{}"), config("Sidecar plain/z 1", "{}")];
        let context = context(Istiod::default(), &objects);
        assert_eq!(names(context.all(Kind::Sidecar)), ["plain/z", "shop/a", "shop/b"]);
        assert_eq!(names(context.within(Kind::Sidecar, "shop")), ["shop/a", "shop/b"]);
    }

    #[test]
    fn what_istiod_does_not_look_at_has_a_reason() {
        let mesh = MeshConfig::parse("discoverySelectors: [{matchLabels: {mesh: 'on'}}]").expect("a mesh config");
        let istiod = Istiod { mesh, ..Istiod::default() };
        let context = context(istiod, &[config("Sidecar shop/a 1", "{}")]);
        assert_eq!(context.unseen[0].1.code(), "NAMESPACE_NOT_DISCOVERED");
        assert!(context.all(Kind::Sidecar).is_empty());
    }

    #[test]
    fn what_is_referred_to_by_name_is_of_the_istiod_s_own_cluster() {
        let [own, other] = ["east", "west"].map(|id| id.parse().expect("an id"));
        let indexes = ["shop/cart 1", "shop/remote 1"].map(|head| cluster(&[http(head)]));
        let others = [Member { id: &other, index: &indexes[1] }];
        let context = Context::new(Istiod::default(), Member { id: &own, index: &indexes[0] }, &others);
        let has = |name: &'static str| context.own_service(&ObjectName::new("shop", name)).is_some();
        assert_eq!((context.services.len(), has("cart"), has("remote")), (2, true, false));
    }

    #[test]
    fn traffic_policies_of_the_gateway_api_are_looked_at_only_by_an_istiod_that_is_told_to() {
        let policy = [config("XBackendTrafficPolicy shop/a 1", "{}")];
        let off = context(Istiod::default(), &policy);
        assert_eq!(off.unseen[0].1.code(), "SWITCHED_OFF");
        assert_eq!(off.unseen[0].1.to_string(), "PILOT_ENABLE_ALPHA_GATEWAY_API is off");
        let on = context(istiod_with(flags::ALPHA_GATEWAY_API, true), &policy);
        assert!(on.unseen.is_empty());
    }

    #[test]
    fn an_object_of_another_revision_is_not_looked_at_unless_it_is_a_gateway() {
        let labelled = |head: &str, revision: &'static str| {
            let mut object = Object::clone(&config(head, "{}"));
            object.meta.labels = [("istio.io/rev", revision)].into_iter().collect();
            Arc::new(object)
        };
        let objects = [
            labelled("Sidecar shop/a 1", "canary"),
            labelled("Sidecar shop/b 2", "stable"),
            labelled("ListenerSet shop/c 3", "stable"),
            labelled("Gateway.gateway.networking.k8s.io shop/d 4", "stable"),
        ];
        let context = context(Istiod { revision: "canary".into(), ..Istiod::default() }, &objects);
        assert_eq!(names(context.all(Kind::Sidecar)), ["shop/a"]);
        assert_eq!(names(context.all(Kind::KubernetesGateway)), ["shop/d"]);
        let unseen: Vec<_> =
            context.unseen.iter().map(|(of, reason)| (of.name().to_string(), reason.to_string())).collect();
        let expected = "its label istio.io/rev is stable, the workload's istiod has revision canary";
        for name in ["shop/b", "shop/c"] {
            assert!(unseen.contains(&(name.to_owned(), expected.to_owned())), "{unseen:?}");
        }
        assert_eq!(context.unseen[0].1.code(), "OTHER_REVISION");
    }

    #[test]
    fn a_malformed_object_is_taken_nowhere() {
        let context = context(Istiod::default(), &[config("VirtualService shop/a 1", r#"{"hosts":42}"#)]);
        assert_eq!(context.unseen[0].1.code(), "MALFORMED");
    }
}
