//! Objects for the tests of the rules, in a line each.

use std::sync::Arc;

use super::context::{Context, Istiod, Member};
use super::flags::{Flag, Flags};
use super::subject::Subject;
use super::verdict::Verdict;
use crate::object::{ConfigObject, Deployment, Pod, Service, ServicePort, ServiceType};
use crate::proxy::{Proxy, Role};
use crate::{Body, ClusterId, ClusterIndex, Kind, Meta, Object, ObjectName, Timestamp};

/// A config object from `KIND NAMESPACE/NAME AGE` and its spec as JSON; the lower the age's number, the older.
pub(crate) fn config(head: &str, spec: &str) -> Arc<Object> {
    let (meta, _) = named(head);
    let (namespace, name) = (&meta.name.namespace, &meta.name.name);
    let json = format!(r#"{{"metadata":{{"namespace":"{namespace}","name":"{name}"}},"spec":{spec}}}"#);
    Arc::new(Object::new(meta, Body::Config(ConfigObject::new(json))))
}

/// The same from the whole object as JSON, for what stands beside the spec.
pub(crate) fn whole(head: &str, json: &str) -> Arc<Object> {
    Arc::new(Object::new(named(head).0, Body::Config(ConfigObject::new(json))))
}

/// A namespace from `NAMESPACE` and its labels.
pub(crate) fn namespace(name: &str, labels: &[(&'static str, &'static str)]) -> Arc<Object> {
    let mut meta = Meta::named(Kind::Namespace, ObjectName::new("", name));
    meta.labels = labels.iter().copied().collect();
    Arc::new(Object::new(meta, Body::Namespace(crate::StringMap::default())))
}

/// What is made of `NAMESPACE/NAME` for a pod: code and sentence.
pub(crate) fn told(istiod: Istiod, objects: &[Arc<Object>], pod: &str, kind: Kind, name: &str) -> String {
    let verdicts = context_of(istiod, objects).verdicts_on(kind, &subject(objects, pod));
    let of_object = verdicts.iter().find(|verdict| verdict.object.name().to_string() == name.trim_start_matches('/'));
    let reason = &of_object.expect("a verdict on every object").reason;
    format!("{}: {reason}", reason.code())
}

/// A config object with an annotation.
pub(crate) fn annotated(object: &Object, key: &str, value: &str) -> Arc<Object> {
    let json = object.as_config().expect("a config object").json();
    let annotations = format!(r#"{{"metadata":{{"annotations":{{"{key}":"{value}"}},"#);
    let json = json.replacen(r#"{"metadata":{"#, &annotations, 1);
    Arc::new(Object::new(object.meta.clone(), Body::Config(ConfigObject::new(json))))
}

/// Metadata from the same line, with labels after it: `KIND NAMESPACE/NAME AGE app=cart,version=v1`.
pub(crate) fn named(head: &str) -> (Meta, Kind) {
    let mut words = head.split_whitespace();
    let kind: Kind = words.next().expect("a kind").parse().expect("a kind of the table");
    let (namespace, name) = words.next().and_then(|name| name.split_once('/')).expect("NAMESPACE/NAME");
    let age: i64 = words.next().expect("an age").parse().expect("a number");
    let labels = words.next().unwrap_or_default().split(',').filter_map(|pair| pair.split_once('='));
    let mut meta = Meta::named(kind, ObjectName::new(namespace, name));
    meta.created = Timestamp::from_unix_seconds(1_750_000_000 + age);
    meta.labels = labels.collect();
    (meta, kind)
}

/// A pod with a sidecar, from a line as [`named`] reads it.
pub(crate) fn pod(head: &str) -> Arc<Object> {
    pod_with(head, Role::Sidecar)
}

pub(crate) fn pod_with(head: &str, role: Role) -> Arc<Object> {
    let proxy = Some(Arc::new(Proxy::of(role)));
    let pod = Pod { phase: "Running".into(), ready: true, proxy, ..Pod::default() };
    Arc::new(Object::new(named(head).0, Body::Pod(Box::new(pod))))
}

/// A Service with what it selects, and its ports as number and target.
pub(crate) fn service(
    head: &str,
    selector: &[(&'static str, &'static str)],
    ports: &[(u16, &'static str)],
) -> Arc<Object> {
    let port = |(port, target): &(u16, &'static str)| ServicePort {
        name: smol_str::format_smolstr!("http-{port}"),
        port: *port,
        target_port: (*target).into(),
        protocol: "TCP".into(),
        ..ServicePort::default()
    };
    let service = Service {
        service_type: ServiceType::ClusterIp,
        ports: ports.iter().map(port).collect(),
        selector: selector.iter().copied().collect(),
        ..Service::default()
    };
    Arc::new(Object::new(named(head).0, Body::Service(Box::new(service))))
}

/// A workload from a line as [`named`] reads it.
pub(crate) fn workload(head: &str, role: Role) -> Subject {
    let pod = pod_with(head, role);
    let (namespace, name) = (&pod.name().namespace, &pod.name().name);
    subject(&[Arc::clone(&pod)], &format!("{namespace}/{name}"))
}

/// What the rules say of objects of one kind, by age: `NAMESPACE/NAME CODE`.
pub(crate) fn codes(context: &Context, kind: Kind, subject: &Subject) -> Vec<String> {
    let line = |verdict: &Verdict| format!("{} {}", verdict.object.name(), verdict.reason.code());
    context.verdicts_on(kind, subject).iter().map(line).collect()
}

pub(crate) fn cluster(objects: &[Arc<Object>]) -> ClusterIndex {
    let mut cluster = ClusterIndex::default();
    objects.iter().for_each(|object| drop(cluster.apply(Arc::clone(object))));
    cluster
}

/// What an istiod with Istio's defaults knows of these objects.
pub(crate) fn context(objects: &[Arc<Object>]) -> Context {
    context_of(Istiod::default(), objects)
}

/// An istiod with a switch of its own.
pub(crate) fn istiod_with(flag: Flag, is_on: bool) -> Istiod {
    let env = [(flag.name, if is_on { "true" } else { "false" })].into_iter().collect();
    Istiod { flags: Flags::of(Some(&Deployment { ready_replicas: 1, env })), ..Istiod::default() }
}

pub(crate) fn context_of(istiod: Istiod, objects: &[Arc<Object>]) -> Context {
    Context::new(istiod, Member { id: &east(), index: &cluster(objects) }, &[])
}

pub(crate) fn east() -> ClusterId {
    "east".parse().expect("an id")
}

/// The verdicts on a kind's objects for the pod `NAMESPACE/NAME` among these: a line `NAMESPACE/NAME CODE` each.
pub(crate) fn judged(kind: Kind, objects: &[Arc<Object>], pod: &str) -> Vec<String> {
    judged_by(Istiod::default(), kind, objects, pod)
}

pub(crate) fn judged_by(istiod: Istiod, kind: Kind, objects: &[Arc<Object>], pod: &str) -> Vec<String> {
    codes(&context_of(istiod, objects), kind, &subject(objects, pod))
}

/// The pod `NAMESPACE/NAME` among these.
pub(crate) fn subject(objects: &[Arc<Object>], pod: &str) -> Subject {
    let (namespace, name) = pod.split_once('/').expect("NAMESPACE/NAME");
    let pod = ObjectName::new(namespace, name);
    context(objects).subject(&east(), &cluster(objects), &pod).expect("a pod of the test")
}

/// A Service `NAMESPACE/NAME` with HTTP on port 80.
pub(crate) fn http(head: &str) -> Arc<Object> {
    service(&format!("Service {head}"), &[], &[(80, "")])
}
