//! Gateways: those that istiod makes, and those that Istio's charts bring.

use std::collections::BTreeSet;

use anyhow::Result;
use nav_e2e::{Navctl, Outcome, eventually};
use serde_json::Value;

use crate::SOON;
use crate::json::text;
use crate::mesh::{Mesh, shared_mesh};

const KIND: &str = "Gateway.gateway.networking.k8s.io";
const NAMESPACE: &str = "made-gateway";
/// Without the address of a load balancer a gateway never becomes Programmed, so this one has a plain Service.
const ONE_LISTENER: &str = "
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: door, annotations: {networking.istio.io/service-type: ClusterIP}}
spec:
  gatewayClassName: istio
  listeners:
  - {name: http, port: 80, protocol: HTTP}
";
const ANOTHER_LISTENER: &str = "  - {name: other, port: 8080, protocol: HTTP}\n";

#[tokio::test]
async fn every_sort_of_gateway_is_told_from_what_runs_beside_it() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = Navctl::local(&[mesh.cluster.kubeconfig()]).await?;
    let installed = [
        ("istio=ingressgateway", "GATEWAY Deployment/istio-ingressgateway default"),
        ("istio=egressgateway", "GATEWAY Deployment/istio-egressgateway default"),
        ("app=istiod,istio.io/rev=default", "NONE Deployment/istiod"),
        ("app=istiod,istio.io/rev=canary", "NONE Deployment/istiod-canary"),
        ("app=ztunnel", "ZTUNNEL DaemonSet/ztunnel"),
    ];
    mesh.is_told(&navctl, "istio-system", &installed).await?;
    let made = [
        ("gateway.networking.k8s.io/gateway-name=edge", "GATEWAY Deployment/edge-istio default"),
        ("app=cart,version=v1", "SIDECAR Deployment/cart-v1 default"),
        ("app=cart,version=v2", "SIDECAR Deployment/cart-v2 default"),
        ("app=checkout", "SIDECAR StatefulSet/checkout default"),
    ];
    mesh.is_told(&navctl, "shop", &made).await?;
    Ok(())
}

#[tokio::test]
async fn a_gateway_that_istiod_makes_comes_changes_and_goes() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = Navctl::local(&[mesh.cluster.kubeconfig()]).await?;
    mesh.cluster.kubectl(&["create", "namespace", NAMESPACE]).await?;
    mesh.cluster.apply_in(NAMESPACE, ONE_LISTENER).await?;
    programmed(mesh, 1).await?;
    let made = shows_what_kubectl_does(mesh, &navctl).await?;
    let uid = uid(mesh).await?;
    assert!(made.contains(&format!("{KIND} door {uid} generation 1")), "{made:#?}");

    mesh.cluster.apply_in(NAMESPACE, &format!("{ONE_LISTENER}{ANOTHER_LISTENER}")).await?;
    programmed(mesh, 2).await?;
    let changed = shows_what_kubectl_does(mesh, &navctl).await?;
    assert!(changed.contains(&format!("{KIND} door {uid} generation 2")), "{changed:#?}");

    mesh.cluster.kubectl(&["delete", "gateways.gateway.networking.k8s.io", "door", "--namespace", NAMESPACE]).await?;
    let look = async || shown_by_navctl(&navctl).await;
    eventually("nothing of the gateway is left", SOON, look, BTreeSet::is_empty).await?;
    Ok(())
}

/// Waits until istiod has noted in the Gateway's status that it acts on this generation.
async fn programmed(mesh: &Mesh, generation: i64) -> Result<()> {
    let what = format!("istiod has accepted and programmed generation {generation}");
    let noted = |status: &Value, condition: &str| {
        let conditions = status["conditions"].as_array().into_iter().flatten();
        conditions
            .into_iter()
            .any(|it| it["type"] == condition && it["status"] == "True" && it["observedGeneration"] == generation)
    };
    let look = async || Ok(gateway(mesh).await?["status"].take());
    let holds = |status: &Value| noted(status, "Accepted") && noted(status, "Programmed");
    eventually(&what, SOON, look, holds).await.map(drop)
}

async fn uid(mesh: &Mesh) -> Result<String> {
    Ok(text(&gateway(mesh).await?, "/metadata/uid").to_owned())
}

async fn gateway(mesh: &Mesh) -> Result<Value> {
    mesh.cluster.get(&["gateways.gateway.networking.k8s.io", "door", "--namespace", NAMESPACE]).await
}

/// Answers the objects of the namespace once both show the same: a pod, a Service and the Gateway.
async fn shows_what_kubectl_does(mesh: &Mesh, navctl: &Navctl) -> Result<BTreeSet<String>> {
    let look = async || Ok((shown_by_navctl(navctl).await?, shown_by_kubectl(mesh).await?));
    let agree = |(ours, theirs): &(BTreeSet<_>, BTreeSet<_>)| ours == theirs && ours.len() == 3;
    let (shown, _) = eventually("navctl shows what kubectl does", SOON, look, agree).await?;
    Ok(shown)
}

async fn shown_by_kubectl(mesh: &Mesh) -> Result<BTreeSet<String>> {
    let kinds = "pods,services,gateways.gateway.networking.k8s.io";
    let list = mesh.cluster.get(&[kinds, "--namespace", NAMESPACE]).await?;
    let describe = |object: &Value| {
        let (name, uid) = (text(object, "/metadata/name"), text(object, "/metadata/uid"));
        match text(object, "/kind") {
            "Gateway" => format!("{KIND} {name} {uid} generation {}", object["metadata"]["generation"]),
            "Service" => format!("Service {name} {:?}", numbers(&object["spec"]["ports"])),
            kind => format!("{kind} {name}"),
        }
    };
    Ok(list["items"].as_array().into_iter().flatten().map(describe).collect())
}

async fn shown_by_navctl(navctl: &Navctl) -> Result<BTreeSet<String>> {
    let of_namespace = async |list: &str| navctl.all(&format!("{list}?namespace={NAMESPACE}")).await;
    let mut shown = BTreeSet::new();
    shown.extend(of_namespace("instances").await?.iter().map(|pod| format!("Pod {}", text(pod, "/pod"))));
    for service in of_namespace("services").await? {
        let found = navctl.find_v1(&format!("services/{}", text(&service, "/id"))).await?;
        // It may be gone by now.
        let Some(whole) = found else { continue };
        let ports = numbers(&whole["service"]["clusters"][0]["ports"]);
        shown.insert(format!("Service {} {ports:?}", text(&service, "/name")));
    }
    shown.extend(of_namespace("config").await?.iter().map(|object| {
        let part = |field: &str| text(object, field);
        format!("{} {} {} generation {}", part("/kind"), part("/name"), part("/uid"), part("/generation"))
    }));
    Ok(shown)
}

fn numbers(ports: &Value) -> BTreeSet<i64> {
    ports.as_array().into_iter().flatten().filter_map(|port| port["port"].as_i64()).collect()
}
