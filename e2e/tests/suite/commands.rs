//! The commands that ask, against a real mesh, compared with kubectl.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use nav_e2e::{Navctl, Outcome};

use crate::json::{array, text};
use crate::mesh::{Mesh, shared_mesh};
use crate::routes::over;

/// What `navctl` prints when it asks the one at `url`.
async fn ask(navctl: &Navctl, line: &str) -> Result<String> {
    let args: Vec<&str> = line.split(' ').chain(["--server", navctl.url()]).collect();
    Navctl::run(&args, None).await
}

/// The last parts of what `-o name` prints, as kubectl names the objects.
async fn names(navctl: &Navctl, line: &str) -> Result<BTreeSet<String>> {
    let printed = ask(navctl, &format!("{line} -o name")).await?;
    let name = |line: &str| line.rsplit(['/', ':']).next().unwrap_or_default().to_owned();
    Ok(printed.lines().map(name).collect())
}

async fn of_kubectl(mesh: &Mesh, resource: &str, namespace: &str) -> Result<BTreeSet<String>> {
    let list = mesh.cluster.get(&[resource, "--namespace", namespace]).await?;
    Ok(array(&list["items"]).map(|object| text(object, "/metadata/name").to_owned()).collect())
}

#[tokio::test]
async fn get_lists_by_name_what_kubectl_lists() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = over(mesh).await?;
    for (asked, resource, namespace) in [
        ("get services -n bookinfo", "services", "bookinfo"),
        ("get pods -n bookinfo", "pods", "bookinfo"),
        ("get deploy -n bookinfo", "deployments", "bookinfo"),
        ("get vs -n shop", "virtualservices.networking.istio.io", "shop"),
        ("get config -n shop --field-selector kind=DestinationRule", "destinationrules.networking.istio.io", "shop"),
    ] {
        assert_eq!(names(&navctl, asked).await?, of_kubectl(mesh, resource, namespace).await?, "{asked}");
    }
    Ok(())
}

#[tokio::test]
async fn every_resource_has_a_table() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = over(mesh).await?;
    let cluster = mesh.cluster.name();
    for (asked, word) in [
        ("get services", "productpage"),
        ("get workloads", "productpage-v1"),
        ("get instances", "productpage-v1-"),
        ("get namespaces", "bookinfo"),
        ("get config", "VirtualService"),
        ("get clusters", cluster),
        ("get meshes", "mesh1"),
    ] {
        for wide in ["", " -o wide"] {
            let table = ask(&navctl, &format!("{asked}{wide}")).await?;
            assert!(table.lines().count() > 1 && table.contains(word), "{asked}{wide}:\n{table}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn describe_and_search_tell_of_a_pod_what_kubectl_knows() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = over(mesh).await?;
    let pods = mesh.pods("bookinfo", "app=productpage").await?;
    let pod = pods.first().context("productpage has a pod")?;
    let (name, ip) = (text(pod, "/metadata/name"), text(pod, "/status/podIP"));
    let cluster = mesh.cluster.name();
    for (asked, words) in [
        (format!("describe instance {name} -n bookinfo"), vec![ip, "istio-proxy", text(pod, "/spec/nodeName")]),
        ("describe service productpage -n bookinfo".to_owned(), vec![name, cluster]),
        ("describe deploy/productpage-v1 -n bookinfo".to_owned(), vec![name]),
        (format!("describe cluster {cluster}"), vec!["istiod-canary", "HTTPRoute"]),
        (format!("search {ip}"), vec![name]),
    ] {
        let page = ask(&navctl, &asked).await?;
        for word in words {
            assert!(page.contains(word), "{asked} does not tell {word}:\n{page}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_config_object_is_described_as_its_manifest() -> Outcome {
    let mesh = shared_mesh().await?;
    let navctl = over(mesh).await?;
    let name = of_kubectl(mesh, "virtualservices.networking.istio.io", "shop").await?;
    let name = name.first().context("shop has a VirtualService")?;
    let page = ask(&navctl, &format!("describe vs {name} -n shop")).await?;
    assert!(page.contains("kind: VirtualService") && page.contains("spec:"), "{page}");
    Ok(())
}
