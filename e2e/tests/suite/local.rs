//! `navctl local`: what it lists, and how soon.

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use nav_e2e::{Cluster, Kubeconfig, Navctl, Outcome, eventually};
use serde_json::Value;

use crate::bookinfo::Services;
use crate::{SOON, bookinfo, shared_cluster};

#[tokio::test]
async fn lists_exactly_the_pods_that_kubectl_shows_behind_each_service() -> Outcome {
    let cluster = shared_cluster().await?;
    let expected = bookinfo::deploy(cluster, "at-rest").await?;
    let navctl = Navctl::local(&[cluster.kubeconfig()]).await?;
    bookinfo::shows(&navctl, "at-rest", &expected).await?;
    Ok(())
}

#[tokio::test]
async fn scaling_a_deployment_shows_within_seconds() -> Outcome {
    let cluster = shared_cluster().await?;
    let before = bookinfo::deploy(cluster, "scaled").await?;
    let navctl = Navctl::local(&[cluster.kubeconfig()]).await?;
    bookinfo::shows(&navctl, "scaled", &before).await?;
    for (replicas, pods) in [("6", 8), ("0", 2)] {
        let latency = scale(cluster, &navctl, replicas, pods).await?;
        report(&format!("scaling to {replicas} showed after {latency:.2?}"));
        let expected = bookinfo::scaled(cluster, "scaled", "reviews", pods).await?;
        bookinfo::shows(&navctl, "scaled", &expected).await?;
        assert!(latency < Duration::from_secs(5), "scaling to {replicas} showed only after {latency:.2?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_context_whose_token_comes_from_a_plugin_is_read_like_any_other() -> Outcome {
    let cluster = shared_cluster().await?;
    let expected = bookinfo::deploy(cluster, "by-plugin").await?;
    let folder = nav_e2e::folder("kubeconfig")?;
    let navctl = Navctl::local(&[&cluster.kubeconfig().with_plugin(folder.join("plugin"))?]).await?;
    bookinfo::shows(&navctl, "by-plugin", &expected).await?;
    Ok(())
}

#[tokio::test]
async fn a_context_that_never_answers_disturbs_no_other() -> Outcome {
    let cluster = shared_cluster().await?;
    let expected = bookinfo::deploy(cluster, "beside-silence").await?;
    let silence = TcpListener::bind("127.0.0.1:0")?;
    let folder = nav_e2e::folder("kubeconfig")?;
    let url = format!("https://{}", silence.local_addr()?);
    let silent = Kubeconfig::write(folder.join("silent"), "silent", &url, None, "unread")?;
    let navctl = Navctl::local(&[&silent, cluster.kubeconfig()]).await?;
    bookinfo::shows(&navctl, "beside-silence", &expected).await?;
    let look = async || health(&navctl).await;
    let expected = BTreeMap::from([("shared".to_owned(), true), ("silent".to_owned(), false)]);
    eventually("only the silent cluster is unhealthy", SOON, look, |health| *health == expected).await?;
    Ok(())
}

/// Whether each cluster is healthy.
async fn health(navctl: &Navctl) -> Result<BTreeMap<String, bool>> {
    let answer = navctl.get("clusters").await?;
    let clusters = answer["clusters"].as_array().context("the answer has no clusters")?;
    let healthy = |cluster: &Value| cluster["syncStatus"] == "SYNC_STATUS_HEALTHY";
    Ok(clusters
        .iter()
        .map(|cluster| (cluster["clusterId"].as_str().unwrap_or_default().to_owned(), healthy(cluster)))
        .collect())
}

/// Scales one of the versions of reviews, and answers how long it takes from then until navctl shows so many `pods` of
/// all: the controllers' time and kubectl's own included.
async fn scale(cluster: &Cluster, navctl: &Navctl, replicas: &str, pods: usize) -> Result<Duration> {
    let start = Instant::now();
    cluster.kubectl(&["scale", "deployment/reviews-v1", "--namespace=scaled", "--replicas", replicas]).await?;
    let look = async || bookinfo::shown_by_navctl(navctl, "scaled").await;
    let changed = |shown: &Services| shown.get("reviews").is_some_and(|instances| instances.len() == pods);
    eventually("navctl shows the change", SOON, look, changed).await?;
    Ok(start.elapsed())
}

#[expect(clippy::print_stdout, reason = "a measurement, for whoever reads the test's output")]
pub(crate) fn report(measured: &str) {
    println!("{measured}");
}
