//! Real proxies: what they run with, what they have rejected, and that they end.

use std::io::ErrorKind;
use std::net::TcpStream;

use anyhow::{Context, Result};
use nav_e2e::{Outcome, Proxy, eventually};
use serde_json::Value;

use crate::mesh::shared_mesh;
use crate::{SOON, processes};

const ADMIN: u16 = 15000;
const GATEWAY_NAME: &str = "gateway.networking.k8s.io/gateway-name";

/// An Envoy refuses to remove the host from requests; Istio does not know that.
const REJECTED_ROUTES: &str = r"
apiVersion: v1
kind: Namespace
metadata: {name: rejecting, labels: {istio-injection: enabled}}
---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: {name: routes, namespace: rejecting}
spec:
  configPatches:
  - applyTo: ROUTE_CONFIGURATION
    match: {context: SIDECAR_OUTBOUND}
    patch: {operation: MERGE, value: {request_headers_to_remove: [host]}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: app, namespace: rejecting}
spec:
  selector: {matchLabels: {app: app}}
  template:
    metadata: {labels: {app: app}}
    spec: {containers: [{name: app, image: example/app:1}]}
";

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn a_sidecar_and_a_gateway_take_all_that_istiod_sends() -> Outcome {
    let mesh = shared_mesh().await?;
    for (namespace, selector, virtual_service) in [
        ("shop", "app=cart,version=v2", "shop/virtual-service/cart-mesh"),
        ("istio-system", "istio=ingressgateway", "shop/virtual-service/shop-public"),
    ] {
        let proxy = mesh.istiod.proxy(&mesh.cluster, namespace, selector).await?;
        let names_it = |routes: &Value| routes.to_string().contains(virtual_service);
        let what = format!("{} has routes of {virtual_service}", proxy.pod());
        eventually(&what, SOON, async || config(&proxy, "RoutesConfigDump").await, names_it).await?;
        assert_eq!(proxy.rejections().await?, 0, "{}", proxy.pod());
        assert_eq!(errors(&config(&proxy, "ListenersConfigDump").await?), Vec::<String>::new());
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn what_a_waypoint_has_rejected_is_read_through_the_api_server_too() -> Outcome {
    let mesh = shared_mesh().await?;
    let proxy = mesh.istiod.proxy(&mesh.cluster, "payments", &format!("{GATEWAY_NAME}=waypoint")).await?;
    let look = async || proxy.rejections().await;
    eventually("the waypoint has rejected something", SOON, look, |rejections| *rejections > 0).await?;
    let rejected = errors(&config(&proxy, "ListenersConfigDump").await?);
    assert!(rejected.iter().any(|details| details.contains("istio")), "no word on Istio's own filters: {rejected:?}");

    let forward = mesh.cluster.port_forward("payments", proxy.pod(), ADMIN).await?;
    // As JSON: Envoy prints the entries of a map in another order each time.
    let dump = |text: String| serde_json::from_str::<Value>(&text);
    let look = async || Ok((dump(proxy.admin("config_dump").await?)?, dump(forward.get("config_dump").await?)?));
    eventually("both ways give the same", SOON, look, |(direct, forwarded)| direct == forwarded).await?;
    Ok(())
}

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn rejected_routes_are_counted() -> Outcome {
    let mesh = shared_mesh().await?;
    mesh.cluster.apply(REJECTED_ROUTES).await?;
    let proxy = mesh.istiod.proxy(&mesh.cluster, "rejecting", "app=app").await?;
    eventually("a rejection", SOON, async || proxy.rejections().await, |rejections| *rejections > 0).await?;
    // The routes that a listener gets by name are no part of it.
    assert_eq!(errors(&config(&proxy, "ListenersConfigDump").await?), Vec::<String>::new());
    Ok(())
}

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn nothing_of_a_proxy_outlives_it() -> Outcome {
    let mesh = shared_mesh().await?;
    let proxy = mesh.istiod.proxy(&mesh.cluster, "bookinfo", "app=ratings").await?;
    let started = processes::started_by(proxy.id())?;
    let network = processes::network_of(proxy.id())?;
    let admin = proxy.admin_address();
    TcpStream::connect(admin)?;
    for running in [processes::remaining(&started)?, processes::within(&network)?] {
        for name in ["pilot-agent", "envoy"] {
            assert!(running.values().any(|it| it == name), "{name} is not among {running:?}");
        }
    }

    drop(proxy);
    let look = async || Ok((processes::remaining(&started)?, processes::within(&network)?));
    eventually("all have ended", SOON, look, |(left, within)| left.is_empty() && within.is_empty()).await?;
    let refused = TcpStream::connect(admin).map_err(|error| error.kind());
    assert!(matches!(refused, Err(ErrorKind::ConnectionRefused)), "the way to its admin port: {refused:?}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn a_pod_gets_no_second_proxy() -> Outcome {
    let mesh = shared_mesh().await?;
    let (namespace, selector) = ("bookinfo", "app=details");
    let _first = mesh.istiod.proxy(&mesh.cluster, namespace, selector).await?;
    let Err(error) = mesh.istiod.proxy(&mesh.cluster, namespace, selector).await else { panic!("a second one runs") };
    assert!(format!("{error:#}").contains("does a proxy of this pod run already?"), "{error:#}");
    Ok(())
}

/// The part of this type of what Envoy runs with.
async fn config(proxy: &Proxy, part: &str) -> Result<Value> {
    let mut dump: Value = serde_json::from_str(&proxy.admin("config_dump").await?)?;
    let part = format!("type.googleapis.com/envoy.admin.v3.{part}");
    let mut parts = dump["configs"].as_array_mut().into_iter().flatten();
    parts.find(|it| it["@type"] == *part).map(Value::take).with_context(|| format!("{} has no {part}", proxy.pod()))
}

/// Why listeners were rejected.
fn errors(listeners: &Value) -> Vec<String> {
    let dynamic = listeners["dynamic_listeners"].as_array().into_iter().flatten();
    let details = dynamic.filter_map(|listener| listener["error_state"]["details"].as_str());
    details.map(str::to_owned).collect()
}
