use nav_mesh::{
    Body, Kind, Object, ObjectName, Str,
    object::{Endpoint, EndpointSlice},
};
use serde::Deserialize;

use super::{metadata::Metadata, parse};

#[derive(Deserialize)]
struct Text {
    #[serde(default)]
    metadata: Metadata,
    endpoints: Option<Vec<EndpointText>>,
    ports: Option<Vec<Port>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct EndpointText {
    addresses: Option<Vec<Str>>,
    conditions: Option<Conditions>,
    target_ref: Option<TargetRef>,
    node_name: Option<Str>,
    zone: Option<Str>,
}

#[derive(Default, Deserialize)]
struct Conditions {
    ready: Option<bool>,
    serving: Option<bool>,
    terminating: Option<bool>,
}

#[derive(Deserialize)]
struct TargetRef {
    kind: Option<Str>,
    name: Option<Str>,
    namespace: Option<Str>,
}

#[derive(Deserialize)]
struct Port {
    name: Option<Str>,
    /// Null: every port.
    port: Option<u16>,
}

pub(super) fn decode(json: &str) -> anyhow::Result<Object> {
    let Text { metadata, endpoints, ports } = parse(json)?;
    let (meta, _) = metadata.decode(Kind::EndpointSlice)?;
    let namespace = &meta.name.namespace;
    let slice = EndpointSlice {
        service: meta.labels.non_empty("kubernetes.io/service-name").map(Str::from),
        endpoints: endpoints.into_iter().flatten().map(|endpoint| endpoint.decode(namespace)).collect(),
        ports: ports
            .into_iter()
            .flatten()
            .filter_map(|port| Some((port.name.unwrap_or_default(), port.port?)))
            .collect(),
    };
    Ok(Object::new(meta, Body::EndpointSlice(slice)))
}

impl EndpointText {
    fn decode(self, namespace: &Str) -> Endpoint {
        let Conditions { ready, serving, terminating } = self.conditions.unwrap_or_default();
        Endpoint {
            addresses: self.addresses.unwrap_or_default().into(),
            ready,
            serving,
            terminating,
            pod: self.target_ref.and_then(|target| target.pod(namespace)),
            node: self.node_name.unwrap_or_default(),
            zone: self.zone.unwrap_or_default(),
        }
    }
}

impl TargetRef {
    /// The pod it names; a reference without a namespace stays within the slice's.
    fn pod(self, namespace: &Str) -> Option<ObjectName> {
        let name = self.name.filter(|_| self.kind.as_deref() == Some("Pod"))?;
        let namespace = self.namespace.filter(|own| !own.is_empty()).unwrap_or_else(|| namespace.clone());
        Some(ObjectName { namespace, name })
    }
}
