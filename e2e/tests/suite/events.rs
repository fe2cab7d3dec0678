//! Events of a real cluster, and recordings of it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use nav_e2e::{Navctl, Outcome, eventually, folder};
use serde_json::Value;

use crate::json::text;
use crate::{SOON, bookinfo, shared_cluster};

fn is_service(change: &Value, id: &str) -> bool {
    change["type"] == "RESOURCE_TYPE_SERVICE" && change["id"] == id
}

#[tokio::test]
async fn what_kubectl_does_is_told_and_whoever_comes_back_misses_none_of_it() -> Outcome {
    let cluster = shared_cluster().await?;
    let expected = bookinfo::deploy(cluster, "eventful").await?;
    let navctl = Navctl::local(&[cluster.kubeconfig()]).await?;
    bookinfo::shows(&navctl, "eventful", &expected).await?;

    let mut events = navctl.events("namespace=eventful", None).await?;
    let first = events.next().await?;
    assert_eq!((&first["reload"], first["changes"].as_array().map(Vec::len)), (&Value::Bool(false), Some(0)));
    cluster.kubectl(&["label", "service/reviews", "--namespace", "eventful", "team=alpha"]).await?;
    let (id, _) = events.until(|change| is_service(change, "eventful:reviews")).await?;
    drop(events);

    cluster.kubectl(&["delete", "service/ratings", "--namespace", "eventful"]).await?;
    let is_gone = async || navctl.find_v1("services/eventful:ratings").await;
    eventually("the service to be gone", SOON, is_gone, Option::is_none).await?;
    let mut back = navctl.events("namespace=eventful", Some(&id)).await?;
    let (_, change) = back.until(|change| is_service(change, "eventful:ratings")).await?;
    assert_eq!(change["gone"], true);
    let services = navctl.events("types=service&namespace=eventful", Some("0-0")).await?.next().await?;
    assert_eq!(services["reload"], true, "an id of another manager's run: {services}");
    Ok(())
}

/// Each service with its instances, and whether they are ready.
async fn services(navctl: &Navctl, namespace: &str) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let mut found = BTreeMap::new();
    for row in navctl.all(&format!("services?namespace={namespace}")).await? {
        let id = text(&row, "/id");
        let service = navctl.get_v1(&format!("services/{id}?mesh={}", text(&row, "/mesh"))).await?;
        let instances = service["service"]["instances"].as_array().into_iter().flatten();
        let instances = instances.map(|instance| format!("{} {}", text(instance, "/pod"), instance["ready"]));
        found.insert(id.to_owned(), instances.collect());
    }
    Ok(found)
}

#[tokio::test]
async fn a_recording_of_a_cluster_ends_as_the_cluster_did() -> Outcome {
    let cluster = shared_cluster().await?;
    let before = bookinfo::deploy(cluster, "recorded").await?;
    let live = Navctl::local(&[cluster.kubeconfig()]).await?;
    bookinfo::shows(&live, "recorded", &before).await?;

    let recording = folder("recording")?.join("bookinfo");
    let path = recording.to_string_lossy().into_owned();
    let args = ["record", "--context", &cluster.kubeconfig().context, "--for", "8s", &path];
    let (recorded, ()) = tokio::try_join!(Navctl::run(&args, Some(cluster.kubeconfig())), async {
        let begun = async || Ok(recording.join("recording.yaml").exists());
        eventually("the recording to begin", SOON, begun, |begun| *begun).await?;
        cluster.kubectl(&["scale", "deployment/reviews-v1", "--replicas=3", "--namespace", "recorded"]).await?;
        Ok(())
    })?;
    let after = bookinfo::scaled(cluster, "recorded", "reviews", 5).await?;
    bookinfo::shows(&live, "recorded", &after).await?;

    let replayed = Navctl::replay(&recording).await?;
    let expected = services(&live, "recorded").await?;
    let look = async || services(&replayed, "recorded").await;
    let told = eventually("the end of the recording", SOON, look, |told| *told == expected).await;
    told.with_context(|| format!("expected {expected:#?}; navctl record said: {recorded}"))?;
    Ok(())
}
