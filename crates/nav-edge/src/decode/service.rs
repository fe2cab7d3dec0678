use std::collections::BTreeMap;

use nav_mesh::{
    Body, Kind, Object, Str, StringMap,
    object::{Service, ServicePort, ServiceType},
};
use serde::Deserialize;

use super::{annotations, metadata::Metadata, parse};

#[derive(Deserialize)]
struct Text {
    #[serde(default)]
    metadata: Metadata,
    spec: Option<Spec>,
    status: Option<Status>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Spec {
    r#type: Option<Str>,
    #[serde(rename = "clusterIP")]
    cluster_ip: Option<Str>,
    #[serde(rename = "clusterIPs")]
    cluster_ips: Option<Vec<Str>>,
    #[serde(rename = "externalIPs")]
    external_ips: Option<Vec<Str>>,
    external_name: Option<Str>,
    ports: Option<Vec<PortText>>,
    selector: Option<BTreeMap<Str, Str>>,
    publish_not_ready_addresses: Option<bool>,
    traffic_distribution: Option<Str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PortText {
    name: Option<Str>,
    port: Option<u16>,
    target_port: Option<NumberOrName>,
    node_port: Option<u16>,
    protocol: Option<Str>,
    app_protocol: Option<Str>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected the number or the name of a port")]
enum NumberOrName {
    Number(u16),
    Name(Str),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    load_balancer: Option<LoadBalancer>,
}

#[derive(Deserialize)]
struct LoadBalancer {
    ingress: Option<Vec<Ingress>>,
}

#[derive(Deserialize)]
struct Ingress {
    ip: Option<Str>,
    hostname: Option<Str>,
}

/// The `clusterIP` of a headless service.
pub(crate) const HEADLESS: &str = "None";

pub(super) fn decode(json: &str) -> anyhow::Result<Object> {
    let Text { metadata, spec, status } = parse(json)?;
    let (meta, annotations) = metadata.decode(Kind::Service)?;
    let spec = spec.unwrap_or_default();
    let service = Service {
        annotations: annotations::of_service(annotations),
        service_type: service_type(spec.r#type.as_deref()),
        headless: spec.cluster_ip.as_deref() == Some(HEADLESS),
        cluster_ips: cluster_ips(spec.cluster_ip, spec.cluster_ips.unwrap_or_default()),
        external_ips: spec.external_ips.unwrap_or_default().into(),
        load_balancer: status.and_then(|status| status.load_balancer).map(LoadBalancer::addresses).unwrap_or_default(),
        external_name: spec.external_name.unwrap_or_default(),
        ports: spec.ports.into_iter().flatten().map(PortText::decode).collect(),
        selector: StringMap::from_iter(spec.selector.unwrap_or_default()),
        publish_not_ready: spec.publish_not_ready_addresses.unwrap_or_default(),
        traffic_distribution: spec.traffic_distribution.unwrap_or_default(),
    };
    Ok(Object::new(meta, Body::Service(service.into())))
}

/// A manifest without a type means `ClusterIP`; a type that is not known here stays unknown.
fn service_type(text: Option<&str>) -> ServiceType {
    match text {
        None | Some("" | "ClusterIP") => ServiceType::ClusterIp,
        Some("NodePort") => ServiceType::NodePort,
        Some("LoadBalancer") => ServiceType::LoadBalancer,
        Some("ExternalName") => ServiceType::ExternalName,
        Some(_) => ServiceType::Unknown,
    }
}

/// `clusterIPs` repeats `clusterIP` as its first; old servers and hand-written manifests have the latter only.
fn cluster_ips(primary: Option<Str>, all: Vec<Str>) -> Box<[Str]> {
    let ips = if all.is_empty() { primary.into_iter().collect() } else { all };
    ips.into_iter().filter(|ip| !ip.is_empty() && ip != HEADLESS).collect()
}

impl LoadBalancer {
    fn addresses(self) -> Box<[Str]> {
        let ingress = self.ingress.into_iter().flatten();
        ingress
            .flat_map(|Ingress { ip, hostname }| ip.into_iter().chain(hostname))
            .filter(|it| !it.is_empty())
            .collect()
    }
}

impl PortText {
    fn decode(self) -> ServicePort {
        let target_port = match self.target_port {
            Some(NumberOrName::Number(number)) => number.to_string().into(),
            Some(NumberOrName::Name(name)) => name,
            None => Str::default(),
        };
        ServicePort {
            name: self.name.unwrap_or_default(),
            port: self.port.unwrap_or_default(),
            target_port,
            node_port: self.node_port.unwrap_or_default(),
            protocol: self.protocol.unwrap_or_else(|| "TCP".into()),
            app_protocol: self.app_protocol.unwrap_or_default(),
        }
    }
}
