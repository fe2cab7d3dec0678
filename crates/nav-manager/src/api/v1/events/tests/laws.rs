//! A client that asks again for just what events name ends with what one sees that asks for everything.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use nav_mesh::object::Deployment;
use nav_mesh::{Body, ClusterId, Meta, ObjectName};
use nav_proto::api::v1::*;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::Value;

use super::*;
use crate::api::v1::{clusters, config as config_objects, instances, meshes, namespaces, services, workloads};
use crate::builders::node;
use crate::fleet::{Aging, Update};
use crate::query;

/// By which a row is found again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    resource: i32,
    mesh: String,
    /// Empty for what is merged across clusters.
    cluster: String,
    namespace: String,
    kind: String,
    name: String,
}

type View = BTreeMap<Key, Value>;

#[derive(Clone, Debug)]
enum Step {
    Fleet(Happening),
    /// So many seconds pass, with a look at the clock before each.
    Later(i64),
    Look,
    Read,
    /// As `Look` and `Read`: then all that is shown has to be right.
    Check,
    Reconnect,
}

#[derive(Clone, Debug)]
enum Happening {
    Connected(&'static str),
    Disconnected,
    Replace(Vec<Object>),
    Update { objects: Vec<Object>, gone: Vec<Object> },
    Touch,
    Problem(bool),
    Forget,
}

fn any_object() -> impl Strategy<Value = Object> {
    let namespace = || prop::sample::select(vec!["shop", "bank"]);
    let name = || prop::sample::select(vec!["a", "b"]);
    let image = prop::sample::select(vec!["proxyv2:1", "proxyv2:2"]);
    let region = prop::sample::select(vec!["eu", "us"]);
    prop_oneof![
        (namespace(), name()).prop_map(|(namespace, name)| service(namespace, name)),
        (namespace(), name(), image, name()).prop_map(|(namespace, name, image, owner)| {
            with_pod(pod(namespace, name, Role::Sidecar), |pod| {
                pod.owner = Some(Owner { kind: "DaemonSet".into(), name: owner.into() }.into());
                let mut proxy = crate::builders::running("istio-proxy");
                proxy.spec = nav_mesh::object::ContainerSpec { image: image.into(), ..(*proxy.spec).clone() }.into();
                pod.containers = [proxy].into();
            })
        }),
        (namespace(), name(), 1..3i64).prop_map(|(namespace, name, generation)| {
            let mut object = config(Kind::VirtualService, namespace, name);
            object.meta.generation = generation;
            object
        }),
        (namespace(), name(), name(), 1..3u8)
            .prop_map(|(namespace, service, pod, ip)| { slice(namespace, service, &[(pod, &format!("10.0.0.{ip}"))]) }),
        (namespace(), name(), 1..3u8)
            .prop_map(|(namespace, service, ip)| { slice(namespace, service, &[("", &format!("10.0.0.{ip}"))]) }),
        region.prop_map(|region| node("node-1", region, "z")),
        (namespace(), any::<bool>()).prop_map(|(name, injects)| {
            let mut meta = Meta::named(Kind::Namespace, ObjectName::new("", name));
            meta.labels = injects.then_some(("istio-injection", "enabled")).into_iter().collect();
            Object::new(meta, Body::Namespace(Default::default()))
        }),
        (0..2i32).prop_map(|ready_replicas| {
            let meta = Meta::named(Kind::Deployment, ObjectName::new("shop", "istiod"));
            Object::new(meta, Body::Deployment(Deployment { ready_replicas, ..Deployment::default() }))
        }),
    ]
}

fn any_happening() -> impl Strategy<Value = Happening> {
    let objects = |max| prop::collection::vec(any_object(), 0..max);
    prop_oneof![
        2 => prop::sample::select(vec!["m1", "m2"]).prop_map(Happening::Connected),
        1 => Just(Happening::Disconnected),
        2 => objects(12).prop_map(Happening::Replace),
        8 => (objects(4), objects(2)).prop_map(|(objects, gone)| Happening::Update { objects, gone }),
        2 => Just(Happening::Touch),
        1 => any::<bool>().prop_map(Happening::Problem),
        1 => Just(Happening::Forget),
    ]
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        17 => any_happening().prop_map(Step::Fleet),
        2 => (1..60i64).prop_map(Step::Later),
        2 => Just(Step::Look),
        3 => Just(Step::Read),
        3 => Just(Step::Check),
        2 => Just(Step::Reconnect),
    ]
}

/// Everything that there is to show, but for what changes every few seconds.
fn view(api: &Api) -> View {
    let all = || ListRequest { page_size: 500, ..ListRequest::default() };
    let known = "lists of everything have answers";
    let mut view = View::new();
    let mut add = |resource: ResourceType, rows: Vec<Value>| {
        view.extend(rows.into_iter().map(|row| (key(resource, &row), row)));
    };
    add(ResourceType::Mesh, rows(meshes::list(api, all()), "meshes"));
    add(ResourceType::Namespace, rows(namespaces::list(api, all()), "namespaces"));
    add(ResourceType::Workload, rows(workloads::list(api, all()), "workloads"));
    add(ResourceType::Instance, rows(instances::list(api, all()), "instances"));
    add(ResourceType::Config, rows(config_objects::list(api, all()), "config"));
    let details = clusters::list(api, all()).expect(known).clusters.into_iter().map(|cluster| {
        let answer = clusters::get(api, GetClusterRequest { id: cluster.id }).expect("it is listed");
        let mut cluster = answer.cluster.expect("a cluster");
        cluster.confirmed_at = None;
        serde_json::to_value(cluster).expect("JSON")
    });
    add(ResourceType::Cluster, details.collect());
    let details = services::list(api, all()).expect(known).services.into_iter().map(|service| {
        let request = GetServiceRequest { id: service.id.clone(), mesh: service.mesh.clone(), ..Default::default() };
        // The mesh without a name cannot be asked for by it.
        let detail = services::get(api, request).ok().filter(|_| !service.mesh.is_empty());
        detail
            .map_or_else(|| serde_json::to_value(&service), |detail| serde_json::to_value(detail.service))
            .expect("JSON")
    });
    add(ResourceType::Service, details.collect());
    view
}

fn rows<T: Serialize>(answer: Result<T, query::Error>, field: &str) -> Vec<Value> {
    let answer = serde_json::to_value(answer.expect("lists of everything have answers")).expect("JSON");
    answer[field].as_array().expect(field).clone()
}

fn key(resource: ResourceType, row: &Value) -> Key {
    let text = |field: &str| row[field].as_str().unwrap_or_default().to_owned();
    let id = text("id");
    let (mesh, cluster, name) = match resource {
        ResourceType::Mesh => (id.clone(), String::new(), id),
        ResourceType::Cluster => (text("mesh"), id.clone(), id),
        ResourceType::Instance => {
            let name = id.strip_prefix(&format!("{}:{}:", text("cluster"), text("namespace"))).expect("its own id");
            (text("mesh"), text("cluster"), name.to_owned())
        }
        _ => (text("mesh"), text("cluster"), text("name")),
    };
    Key { resource: resource.into(), mesh, cluster, namespace: text("namespace"), kind: text("kind"), name }
}

fn names(change: &ResourceChange, key: &Key) -> bool {
    let is_there = key.cluster.is_empty() || change.cluster.is_empty() || change.cluster == key.cluster;
    let is_named = (&change.namespace, &change.kind, &change.name) == (&key.namespace, &key.kind, &key.name);
    change.r#type == key.resource && change.mesh == key.mesh && is_there && (change.name.is_empty() || is_named)
}

fn happen(fleet: &Fleet, id: &ClusterId, happening: Happening) {
    match happening {
        Happening::Connected(mesh) => connect(fleet, id.as_str(), mesh),
        Happening::Disconnected => fleet.disconnected(id, now()),
        Happening::Replace(objects) => drop(fleet.replace(id, now(), objects)),
        Happening::Update { objects, gone } => {
            let key = |object: &Object| (object.kind(), object.name().clone());
            let gone = gone.iter().map(|object| (key(object), None));
            let put =
                objects.into_iter().map(|object| (key(&object), Some(crate::fleet::Entry::Object(object.into()))));
            fleet.update(id, now(), Update { changed: gone.chain(put).collect(), ..Update::default() });
        }
        Happening::Touch => fleet.touch(id, now()),
        Happening::Problem(is_there) => fleet.tell_edge(id, |edge| {
            edge.problems = is_there.then(|| "no rights".into()).into_iter().collect();
        }),
        // Whether it is forgotten, events have to tell.
        Happening::Forget => drop(fleet.forget(id)),
    }
}

/// A fleet with a client that shows it.
struct World {
    api: Api,
    aging: Aging,
    client: Reader,
    shown: View,
    last_event_id: String,
    /// As it may where the journal forgets, and nowhere else.
    may_reload: bool,
}

impl World {
    fn new(journal: usize, may_reload: bool) -> Self {
        NOW.set(0);
        let api = api_over(Fleet::remembering(journal));
        let mut client = reader(&api, &all());
        let last_event_id = client.read().id;
        Self { client, shown: view(&api), aging: Aging::default(), last_event_id, may_reload, api }
    }

    fn take(&mut self, id: &ClusterId, step: Step) -> Result<(), TestCaseError> {
        match step {
            Step::Fleet(happening) => happen(&self.api.fleet, id, happening),
            Step::Later(seconds) => (0..seconds).for_each(|_| {
                self.look();
                NOW.set(NOW.get() + 1);
            }),
            Step::Look => self.look(),
            Step::Read => self.read()?,
            Step::Check => self.check()?,
            Step::Reconnect => {
                let request = WatchEventsRequest { last_event_id: self.last_event_id.clone(), ..all() };
                self.client = reader(&self.api, &request);
            }
        }
        Ok(())
    }

    fn look(&mut self) {
        let fleet = &self.api.fleet;
        fleet.aged(&self.aging.look(&fleet.snapshot(), now(), Duration::from_secs(45)));
    }

    /// Asks again for what the next event names.
    fn read(&mut self) -> Result<(), TestCaseError> {
        let (event, fresh) = (self.client.read(), view(&self.api));
        prop_assert!(self.may_reload || !event.reload);
        let is_named = |key: &Key| event.reload || event.changes.iter().any(|change| names(change, key));
        self.shown.retain(|key, _| !is_named(key));
        self.shown.extend(fresh.into_iter().filter(|(key, _)| is_named(key)));
        self.last_event_id = event.id;
        Ok(())
    }

    fn check(&mut self) -> Result<(), TestCaseError> {
        self.look();
        self.read()?;
        let (shown, fresh) = (&self.shown, view(&self.api));
        let keys: BTreeSet<_> = shown.keys().chain(fresh.keys()).collect();
        let wrong: Vec<_> = keys.into_iter().filter(|key| shown.get(*key) != fresh.get(*key)).collect();
        prop_assert!(wrong.is_empty(), "{:#?}", wrong);
        Ok(())
    }
}

fn check(mut world: World, steps: Vec<(&str, Step)>) -> Result<(), TestCaseError> {
    for (id, step) in steps {
        world.take(&cluster(id), step)?;
    }
    world.check()
}

fn any_steps() -> impl Strategy<Value = Vec<(&'static str, Step)>> {
    prop::collection::vec((prop::sample::select(vec!["east", "west"]), any_step()), 0..30)
}

proptest! {
    #[test]
    fn asking_again_for_what_events_name_is_as_good_as_asking_for_everything(steps in any_steps()) {
        check(World::new(1 << 20, false), steps)?;
    }

    #[test]
    fn where_the_journal_remembers_too_little_a_client_reloads_and_is_right_too(steps in any_steps()) {
        check(World::new(2_000, true), steps)?;
    }
}
