//! Istio's own dump of a ztunnel, as its table tells it.

use std::fs;
use std::path::Path;

use nav_envoy::answer::{Answer, Proxy};
use nav_envoy::secret::Certificate;
use nav_envoy::ztunnel::{Connection, Identity, Service, Ztunnel};

fn file(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/ztunnel").join(name)).unwrap()
}

fn decoded() -> Ztunnel {
    let answer = Answer::of_file(file("config_dump.json").into()).unwrap();
    assert_eq!(answer.proxy, Proxy::Ztunnel);
    Ztunnel::decode(answer.parts.config_dump)
}

/// Rows below a header that begins so, in whatever order. No cell has blanks in it, but some are empty.
#[track_caller]
fn check(header: &str, ours: impl Iterator<Item = Vec<String>>) {
    let text = String::from_utf8(file("istioctl-all.txt")).unwrap();
    let below = text.lines().skip_while(|line| !line.starts_with(header)).skip(1);
    let theirs =
        below.take_while(|line| !line.is_empty()).map(|row| row.split_whitespace().map(str::to_owned).collect());
    let sorted = |mut rows: Vec<Vec<String>>| {
        rows.sort();
        rows
    };
    let ours = ours.map(|row| row.into_iter().filter(|cell| !cell.is_empty()).collect());
    assert_eq!(sorted(ours.collect()), sorted(theirs.collect()), "{header}");
}

/// Of the service that has this address, `NETWORK/ADDRESS`.
fn waypoint(of: Option<&String>, services: &[Service]) -> String {
    let Some(address) = of else { return "None".to_owned() };
    services
        .iter()
        .find(|service| service.vips.contains(address))
        .map_or_else(|| "NA".to_owned(), |service| service.name.clone())
}

#[test]
fn workloads_are_those_of_istioctl() {
    let Ztunnel { workloads, services, .. } = decoded();
    let row = workloads.into_iter().map(|it| {
        let waypoint = waypoint(it.waypoint.as_ref(), &services);
        vec![it.namespace, it.name, it.addresses.join(","), it.node, waypoint, it.protocol]
    });
    check("NAMESPACE          POD NAME", row);
}

#[test]
fn services_are_those_of_istioctl() {
    let Ztunnel { workloads, services, .. } = decoded();
    let is_healthy = |uid: &str| workloads.iter().any(|workload| workload.uid == uid && workload.status == "Healthy");
    let row = services.iter().map(|it| {
        let vips: Vec<&str> =
            it.vips.iter().filter_map(|vip| vip.split_once('/')).map(|(_, address)| address).collect();
        let healthy = it.endpoints.iter().filter(|endpoint| is_healthy(&endpoint.workload_uid)).count();
        let endpoints = format!("{healthy}/{}", it.endpoints.len());
        let waypoint = waypoint(it.waypoint.as_ref(), &services);
        vec![it.namespace.clone(), it.name.clone(), vips.join(","), waypoint, endpoints]
    });
    check("NAMESPACE      SERVICE NAME", row);
}

#[test]
fn policies_are_those_of_istioctl() {
    let row = decoded().policies.into_iter().map(|it| vec![it.namespace, it.name, it.action, it.scope]);
    check("NAMESPACE POLICY NAME", row);
}

/// But for whether they are valid now.
#[test]
fn certificates_are_those_of_istioctl() {
    let text = String::from_utf8(file("istioctl-all.txt")).unwrap();
    let rows = decoded().identities.into_iter().flat_map(certificates);
    for (row, valid) in rows.zip(["true", "false", "false", "false", "false"]) {
        let row: Vec<&str> = row.iter().map(|cell| if cell == "?" { valid } else { cell }).collect();
        assert!(text.lines().any(|line| line.split_whitespace().eq(row.iter().copied())), "{row:?}");
    }
}

fn certificates(it: Identity) -> Vec<Vec<String>> {
    let state = it.state.split([':', '(']).next().unwrap_or_default().to_owned();
    let row = |kind: &str, rest: [String; 3]| {
        [vec![it.identity.clone(), kind.to_owned(), state.clone(), "?".to_owned()], rest.to_vec()].concat()
    };
    if it.chain.is_empty() {
        return vec![row("NA", ["NA"; 3].map(str::to_owned))];
    }
    let told = |it: &Certificate| [it.serial.clone(), super::rfc_3339(it.not_after), super::rfc_3339(it.not_before)];
    let leaves = it.chain.iter().map(|certificate| row("Leaf", told(certificate)));
    leaves.chain(it.roots.iter().map(|certificate| row("Root", told(certificate)))).collect()
}

#[test]
fn connections_are_those_of_istioctl() {
    let states = decoded().states;
    let rows = states.iter().flat_map(|it| {
        let name = format!("{}.{}", it.name, it.namespace);
        let inbound = it.inbound.iter().map(|one| connection("Inbound", one, &one.destination, &one.source));
        let outbound = it.outbound.iter().map(|one| connection("Outbound", one, &one.source, &one.destination));
        inbound.chain(outbound).map(move |rest| [vec![name.clone()], rest].concat())
    });
    check("WORKLOAD ", rows);
}

fn connection(direction: &str, it: &Connection, local: &str, remote: &str) -> Vec<String> {
    [direction, local, remote, &it.original_destination, &it.protocol].map(str::to_owned).to_vec()
}
