//! What is read of a cluster's dumps, as the real tools write them, compared with what is read of the cluster itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use nav_e2e::{Cluster, Navctl, Outcome, eventually, folder};
use serde_json::Value;

use crate::SOON;
use crate::json::{array, text};
use crate::mesh::shared_mesh;

/// Those of the scenario, which no other test changes.
const NAMESPACES: [&str; 4] = ["bookinfo", "payments", "plain", "shop"];

/// By service, its instances and whether they are ready; or by namespace, its config objects.
type Told = BTreeMap<String, BTreeSet<String>>;

#[tokio::test]
async fn a_cluster_info_dump_tells_who_is_behind_each_service_as_the_cluster_itself_does() -> Outcome {
    let cluster = &shared_mesh().await?.cluster;
    let folder = folder("cluster-info")?;
    let dumps =
        [("folder", in_folder(cluster, &folder).await?), ("stream", on_standard_output(cluster, &folder).await?)];
    let live = Navctl::local(&[cluster.kubeconfig()]).await?;
    for (name, dump) in &dumps {
        let offline = Navctl::offline(&[(cluster.name(), dump)]).await?;
        tells_the_same(name, &offline, &live, services).await?;
        let problems = problems(&offline).await?;
        let says_so = problems.iter().any(|problem| problem.contains("there are no EndpointSlices"));
        assert!(says_so, "{name}: {problems:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_bug_report_tells_services_instances_and_configuration_as_the_cluster_itself_does() -> Outcome {
    let mesh = shared_mesh().await?;
    let folder = folder("bug-report")?;
    let [output, work] = [folder.join("output"), folder.join("work")].map(|path| path.to_string_lossy().into_owned());
    fs::create_dir(&output)?;
    mesh.istiod.istioctl(&["bug-report", "--output-dir", &output, "--dir", &work]).await?;
    let archive = only_file(Path::new(&output))?;
    let live = Navctl::local(&[mesh.cluster.kubeconfig()]).await?;
    let offline = Navctl::offline(&[(mesh.cluster.name(), &archive)]).await?;
    tells_the_same("services", &offline, &live, services).await?;
    tells_the_same("configuration", &offline, &live, config).await?;
    assert_eq!(problems(&offline).await?, [""; 0]);
    Ok(())
}

async fn in_folder(cluster: &Cluster, folder: &Path) -> Result<PathBuf> {
    let path = folder.join("dump");
    let namespaces = format!("--namespaces={}", NAMESPACES.join(","));
    let output = format!("--output-directory={}", path.display());
    cluster.kubectl(&["cluster-info", "dump", &namespaces, &output]).await?;
    Ok(path)
}

async fn on_standard_output(cluster: &Cluster, folder: &Path) -> Result<PathBuf> {
    let path = folder.join("dump.txt");
    let namespaces = format!("--namespaces={}", NAMESPACES.join(","));
    fs::write(&path, cluster.kubectl(&["cluster-info", "dump", &namespaces]).await?)?;
    Ok(path)
}

fn only_file(folder: &Path) -> Result<PathBuf> {
    let first = fs::read_dir(folder)?.next().with_context(|| format!("nothing is in {}", folder.display()))?;
    Ok(first?.path())
}

/// Waits until both tell the same, and something.
async fn tells_the_same(
    what: &str,
    offline: &Navctl,
    live: &Navctl,
    told: impl AsyncFn(&Navctl) -> Result<Told>,
) -> Result<()> {
    let look = async || Ok((told(offline).await?, told(live).await?));
    let same = |(offline, live): &(Told, Told)| offline == live && live.values().any(|told| !told.is_empty());
    eventually(&format!("{what} of the dump are those of the cluster"), SOON, look, same).await.map(drop)
}

async fn services(navctl: &Navctl) -> Result<Told> {
    let mut told = Told::new();
    for namespace in NAMESPACES {
        for service in navctl.all(&format!("services?namespace={namespace}")).await? {
            let id = text(&service, "/id").to_owned();
            let whole = navctl.get_v1(&format!("services/{id}")).await?;
            let instances = array(&whole["service"]["instances"]);
            told.insert(
                id,
                instances.map(|instance| format!("{} {}", text(instance, "/id"), instance["ready"])).collect(),
            );
        }
    }
    Ok(told)
}

async fn config(navctl: &Navctl) -> Result<Told> {
    let mut told = Told::new();
    for namespace in NAMESPACES {
        let objects = navctl.all(&format!("config?namespace={namespace}")).await?;
        let name = |object: &Value| format!("{} {}", text(object, "/kind"), text(object, "/name"));
        told.insert(namespace.to_owned(), objects.iter().map(name).collect());
    }
    Ok(told)
}

async fn problems(navctl: &Navctl) -> Result<Vec<String>> {
    let answer = navctl.get_v1("services?page_size=1").await?;
    let problems = array(&answer["freshness"][0]["problems"]);
    Ok(problems.map(|problem| problem.as_str().unwrap_or_default().to_owned()).collect())
}
