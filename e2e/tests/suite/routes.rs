//! Every route of `/api/v1`, compared with what kubectl says of the shared mesh.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use nav_e2e::{Cluster, Navctl, Outcome, eventually};
use serde_json::Value;

use crate::SOON;
use crate::json::text;
use crate::mesh::{Mesh, shared_mesh};

/// Navctl over the mesh, once all of it is told.
pub(crate) async fn over(mesh: &Mesh) -> Result<Navctl> {
    let navctl = Navctl::local(&[mesh.cluster.kubeconfig()]).await?;
    let is_told = async || {
        let cluster = navctl.find_v1(&format!("clusters/{}", mesh.cluster.name())).await?;
        let cluster = cluster.unwrap_or_default();
        let pending =
            list(&cluster, "/cluster/kinds").iter().filter(|kind| text(kind, "/state") == "KIND_STATE_PENDING");
        Ok((
            text(&cluster, "/cluster/freshness").to_owned(),
            list(&cluster, "/cluster/kinds").is_empty(),
            pending.count(),
        ))
    };
    eventually("the whole mesh to be told", SOON, is_told, |told| *told == ("FRESHNESS_CURRENT".to_owned(), false, 0))
        .await?;
    Ok(navctl)
}

/// Empty where nothing is there.
fn list<'a>(value: &'a Value, pointer: &str) -> &'a [Value] {
    value.pointer(pointer).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Namespace and name of every object of a kind, as kubectl lists them.
async fn named(cluster: &Cluster, resource: &str) -> Result<BTreeSet<(String, String)>> {
    let objects = cluster.get(&[resource, "--all-namespaces"]).await?;
    let name =
        |object: &Value| (text(object, "/metadata/namespace").to_owned(), text(object, "/metadata/name").to_owned());
    Ok(list(&objects, "/items").iter().map(name).collect())
}

#[tokio::test]
async fn every_route_of_the_document_answers() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = over(mesh).await?;
    let document = navctl.get_v1("openapi.json").await?;
    let paths = document["paths"].as_object().context("the document has paths")?;
    // Events come as a stream, and a proxy is asked for its configuration where one runs: other tests do that.
    let is_told_elsewhere = |path: &str| path.ends_with("/events") || path.ends_with("/proxy-config");
    for path in paths.keys().filter(|path| !is_told_elsewhere(path)) {
        let path = path.trim_start_matches("/api/v1/");
        let answer = match path.split_once("/{id}") {
            Some((list, part)) => {
                let items = navctl.all(list).await?;
                let id = text(items.first().with_context(|| format!("{list} is empty"))?, "/id");
                navctl.get_v1(&format!("{list}/{}{part}", id.replace('/', "%2F"))).await?
            }
            None => navctl.get_v1(&format!("{path}?q=istio")).await?,
        };
        assert_eq!(text(&answer, "/freshness/0/freshness"), "FRESHNESS_CURRENT", "{path}: {answer:#}");
    }
    Ok(())
}

#[tokio::test]
async fn a_cluster_is_told_with_its_versions_its_control_planes_and_every_kind() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = over(mesh).await?;
    let version: Value = serde_json::from_str(&mesh.cluster.kubectl(&["version", "--output=json"]).await?)?;
    let look = async || navctl.get_v1(&format!("clusters/{}", mesh.cluster.name())).await;
    let is_known =
        |told: &Value| text(told, "/cluster/kubernetesVersion") == text(&version, "/serverVersion/gitVersion");
    let told = eventually("the version", SOON, look, is_known).await?;

    let istiods = list(&told, "/cluster/controlPlanes").iter();
    let revisions: BTreeSet<_> = istiods.map(|istiod| (text(istiod, "/name"), text(istiod, "/revision"))).collect();
    assert_eq!(revisions, BTreeSet::from([("istiod", "default"), ("istiod-canary", "canary")]));
    let nodes = named(&mesh.cluster, "nodes").await?;
    assert_eq!(told["cluster"]["nodes"], nodes.len());
    for kind in list(&told, "/cluster/kinds") {
        let state = text(kind, "/state");
        assert!(["KIND_STATE_SYNCED", "KIND_STATE_ABSENT"].contains(&state), "{kind}");
    }
    Ok(())
}

#[tokio::test]
async fn meshes_and_namespaces_are_those_of_the_cluster() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = over(mesh).await?;
    let meshes = navctl.all("meshes").await?;
    assert_eq!(meshes.iter().map(|mesh| list(mesh, "/clusters").len()).collect::<Vec<_>>(), [1]);
    let settled = ["bookinfo", "istio-system", "kube-system", "payments", "plain", "shop"];
    let told = navctl.all("namespaces").await?;
    let planes = told.iter().map(|row| (text(row, "/name"), text(row, "/clusters/0/dataPlane")));
    let planes: BTreeMap<_, _> = planes.filter(|(name, _)| settled.contains(name)).collect();
    let mut expected = BTreeMap::new();
    for name in settled {
        let labels = mesh.cluster.get(&["namespace", name]).await?["metadata"]["labels"].take();
        let plane = match (labels["istio-injection"].as_str(), labels["istio.io/dataplane-mode"].as_str()) {
            (Some("enabled"), _) => "DATA_PLANE_SIDECAR",
            (_, Some("ambient")) => "DATA_PLANE_AMBIENT",
            _ if labels["istio.io/rev"].is_string() => "DATA_PLANE_SIDECAR",
            _ => "DATA_PLANE_NONE",
        };
        expected.insert(name, plane);
    }
    assert_eq!(planes, expected);
    Ok(())
}

#[tokio::test]
async fn workloads_are_the_deployments_with_as_many_pods_ready_as_kubectl_says() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = over(mesh).await?;
    let look = async || {
        let told = navctl.all("workloads?kind=deployment&namespace=bookinfo").await?;
        let row = |row: &Value| (text(row, "/name").to_owned(), row["readyInstances"].as_i64().unwrap_or_default());
        let told: BTreeMap<_, _> = told.iter().map(row).collect();
        let deployments = mesh.cluster.get(&["deployments", "--namespace", "bookinfo"]).await?;
        let ready = |object: &Value| object["status"]["readyReplicas"].as_i64().unwrap_or_default();
        let expected = list(&deployments, "/items").iter();
        let expected = expected.map(|object| (text(object, "/metadata/name").to_owned(), ready(object)));
        Ok((told, expected.collect::<BTreeMap<_, _>>()))
    };
    eventually("the workloads", SOON, look, |(told, expected)| !expected.is_empty() && told == expected).await?;
    Ok(())
}

#[tokio::test]
async fn an_instance_and_its_workload_are_told_as_kubectl_describes_the_pod() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = over(mesh).await?;
    let pods = mesh.pods("bookinfo", "app=productpage").await?;
    let pod = pods.first().context("productpage has a pod")?;
    let (cluster, name) = (mesh.cluster.name(), text(pod, "/metadata/name"));
    let told = navctl.get_v1(&format!("instances/{cluster}:bookinfo:{name}")).await?;
    let detail = &told["detail"];
    assert_eq!((&detail["uid"], &detail["phase"]), (&pod["metadata"]["uid"], &pod["status"]["phase"]));
    assert_eq!(detail["serviceAccount"], pod["spec"]["serviceAccountName"]);
    let names = |list: &[Value]| {
        list.iter()
            .map(|container| (text(container, "/name").to_owned(), text(container, "/image").to_owned()))
            .collect::<BTreeSet<_>>()
    };
    let of_kubectl = [list(pod, "/spec/containers"), list(pod, "/spec/initContainers")].concat();
    assert_eq!(names(list(detail, "/containers")), names(&of_kubectl));

    let workload = format!(
        "{cluster}:bookinfo:{}:{}",
        text(&told, "/instance/workload/kind"),
        text(&told, "/instance/workload/name")
    );
    let workload = navctl.get_v1(&format!("workloads/{workload}")).await?;
    assert!(list(&workload, "/instances").iter().any(|instance| instance["pod"] == pod["metadata"]["name"]));
    Ok(())
}

#[tokio::test]
async fn a_config_object_is_told_whole() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = over(mesh).await?;
    for (resource, kind) in [("virtualservices.networking.istio.io", "VirtualService"), ("httproutes", "HTTPRoute")] {
        let objects = mesh.cluster.get(&[resource, "--namespace", "shop"]).await?;
        let object = list(&objects, "/items").first().with_context(|| format!("shop has no {kind}"))?;
        let id = format!("{}:{kind}:shop:{}", mesh.cluster.name(), text(object, "/metadata/name"));
        let told = navctl.get_v1(&format!("config/{id}")).await?;
        assert_eq!((&told["object"]["spec"], &told["object"]["status"]), (&object["spec"], &object["status"]), "{id}");
        assert_eq!(told["object"]["metadata"]["managedFields"], Value::Null);
    }
    Ok(())
}

#[tokio::test]
async fn a_search_for_an_address_finds_the_pod_and_one_for_a_host_its_service() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = over(mesh).await?;
    let pods = mesh.pods("bookinfo", "app=productpage").await?;
    let pod = pods.first().context("productpage has a pod")?;
    let found = navctl.get_v1(&format!("search?q={}", text(pod, "/status/podIP"))).await?;
    assert_eq!(text(&found, "/hits/0/name"), text(pod, "/metadata/name"));
    let found = navctl.get_v1("search?q=productpage.bookinfo.svc.cluster.local&types=service").await?;
    assert_eq!(text(&found, "/hits/0/id"), "bookinfo:productpage");
    Ok(())
}
