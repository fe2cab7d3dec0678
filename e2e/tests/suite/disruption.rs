//! What happens to API servers in real life, and must not empty anything.

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::{Context, Result};
use nav_e2e::{Cluster, Edge, Kubeconfig, Line, Navctl, Outcome, eventually, throughout};
use serde_json::Value;

use crate::audit::{Audit, watches};
use crate::bookinfo::Services;
use crate::reading::{is_told_unreadable, settles};
use crate::{SOON, bookinfo, rights};

/// An edge renews each watch after a minute.
const EVERY_WATCH_RENEWED: Duration = Duration::from_secs(100);

#[tokio::test]
async fn an_api_server_restart_is_survived() -> Outcome {
    let mut cluster = Cluster::start("restarted").await?;
    let shop = Shop::in_cluster(&cluster, cluster.kubeconfig()).await?;
    shop.stays("with the API server", cluster.restart_api_server()).await?;
    shop.still_follows(&cluster).await?;
    Ok(())
}

#[tokio::test]
async fn an_etcd_restart_is_survived() -> Outcome {
    let mut cluster = Cluster::start("etcd-restarted").await?;
    let shop = Shop::in_cluster(&cluster, cluster.kubeconfig()).await?;
    shop.stays("with etcd", cluster.restart_etcd()).await?;
    shop.still_follows(&cluster).await?;
    Ok(())
}

/// The edge's connections are silent, not broken, while all this happens: it comes back with the revision it knew.
#[tokio::test]
async fn an_edge_that_missed_what_etcd_has_compacted_away_catches_up() -> Outcome {
    let mut cluster = Cluster::start("compacted").await?;
    let line = Line::to(cluster.kubeconfig()).await?;
    let shop = Shop::in_cluster(&cluster, line.kubeconfig()).await?;
    line.hold();
    let miss = async {
        let after = change_services(&cluster).await?;
        cluster.compact().await?;
        // The server that served these watches would still know: its cache reaches further back than etcd.
        cluster.restart_api_server().await?;
        Ok(after)
    };
    let after = shop.stays("unseen", miss).await?;
    line.release();
    shop.loses_only_ratings(bookinfo::shows(&shop.manager, "shop", &after)).await?;
    let log = shop.edge.log()?;
    assert!(log.contains("too old resource version"), "no watch was refused for its age:\n{log}");
    Ok(())
}

#[tokio::test]
async fn nothing_goes_away_while_every_watch_times_out() -> Outcome {
    let audit = Audit::of(rights::EDGE)?;
    let [policy, log] = audit.flags();
    let cluster = Cluster::start_with("timeouts", &[&policy, &log]).await?;
    let shop = Shop::in_cluster(&cluster, &rights::shipped_rights(&cluster).await?).await?;
    settles(&shop.edge, &["synced", "absent"], &[]).await?;
    let watched = watches(&audit.used_rights()?);
    assert!(watched.contains("watch pods"), "{watched:?}");
    let look = async || audit.ended_watches();
    let all_ended = |ended: &BTreeSet<String>| ended.is_superset(&watched);
    let time_out = eventually("every watch ended in good order", EVERY_WATCH_RENEWED, look, all_ended);
    shop.stays("with the watches", time_out).await?;
    shop.still_follows(&cluster).await?;
    Ok(())
}

/// More pods than a page of a list holds, in more EndpointSlices than one.
#[tokio::test]
async fn a_server_that_refuses_streaming_lists_is_read_by_pages() -> Outcome {
    let cluster = Cluster::start_with("paged", &["--feature-gates=WatchList=false"]).await?;
    let streaming = "/api/v1/pods?watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&timeoutSeconds=1";
    let answer = cluster.kubectl(&["get", "--raw", streaming]).await;
    assert!(format!("{answer:?}").contains("WatchList feature gate"), "this server was to refuse: {answer:?}");

    bookinfo::deploy(&cluster, "shop").await?;
    cluster.kubectl(&["scale", "deployment/reviews-v1", "--namespace=shop", "--replicas=600"]).await?;
    let expected = bookinfo::scaled(&cluster, "shop", "reviews", 602).await?;
    let navctl = Navctl::local(&[cluster.kubeconfig()]).await?;
    bookinfo::shows(&navctl, "shop", &expected).await?;
    Ok(())
}

#[tokio::test]
async fn an_api_server_of_two_minor_releases_ago_is_shown_and_followed() -> Outcome {
    let cluster = Cluster::older("older").await?;
    let [api_server, kubectl] = versions(&cluster).await?;
    assert_eq!(api_server + 2, kubectl, "minor releases of API server and kubectl");
    let shop = Shop::in_cluster(&cluster, cluster.kubeconfig()).await?;
    shop.still_follows(&cluster).await?;
    is_told_unreadable(&shop.manager, &[]).await?;
    Ok(())
}

/// The minor releases of a cluster's API server and of the suite's kubectl.
async fn versions(cluster: &Cluster) -> Result<[u32; 2]> {
    let versions: Value = serde_json::from_str(&cluster.kubectl(&["version", "--output=json"]).await?)?;
    let minor = |version: &str| -> Result<u32> {
        Ok(versions[version]["minor"].as_str().context("kubectl tells no version")?.parse()?)
    };
    Ok([minor("serverVersion")?, minor("clientVersion")?])
}

/// An edge and a manager that show bookinfo.
struct Shop {
    manager: Navctl,
    edge: Edge,
    before: Shown,
}

#[derive(Clone, Debug, PartialEq)]
struct Shown {
    services: Services,
    /// How many VirtualServices the edge holds.
    routes: usize,
}

impl Shop {
    async fn in_cluster(cluster: &Cluster, kubeconfig: &Kubeconfig) -> Result<Self> {
        let before = Shown { services: bookinfo::deploy(cluster, "shop").await?, routes: 1 };
        let mut manager = Navctl::manager().await?;
        let edge = Edge::start(&mut manager, kubeconfig).await?;
        let shop = Self { manager, edge, before };
        let look = async || shop.shown().await;
        eventually("bookinfo is shown", SOON, look, |shown| *shown == shop.before).await?;
        Ok(shop)
    }

    async fn shown(&self) -> Result<Shown> {
        let services = bookinfo::shown_by_navctl(&self.manager, "shop").await?;
        Ok(Shown { services, routes: self.edge.reading("VirtualService").await?.objects })
    }

    /// Does `action`; meanwhile nothing that is shown may change.
    async fn stays<R>(&self, with: &str, action: impl Future<Output = Result<R>>) -> Result<R> {
        let unchanged = |shown: &Shown| *shown == self.before;
        throughout(&format!("nothing changes {with}"), async || self.shown().await, unchanged, action).await
    }

    /// A change is shown. Until then the edge may still be on its way back from what has happened.
    async fn still_follows(&self, cluster: &Cluster) -> Result<()> {
        let follow = async {
            let changed = change_services(cluster).await?;
            bookinfo::shows(&self.manager, "shop", &changed).await
        };
        self.loses_only_ratings(follow).await
    }

    /// Does `action`; meanwhile all stays that [`change_services`] leaves there.
    async fn loses_only_ratings(&self, action: impl Future<Output = Result<()>>) -> Result<()> {
        let holds = |shown: &Shown| self.before.is_all_there_but_ratings(shown);
        throughout("only ratings goes away", async || self.shown().await, holds, action).await
    }
}

impl Shown {
    fn is_all_there_but_ratings(&self, now: &Self) -> bool {
        let mut staying = self.services.iter().filter(|(name, _)| *name != "ratings");
        let stays = |name, pods: &BTreeSet<_>| now.services.get(name).is_some_and(|now| pods.is_subset(now));
        now.routes == self.routes && staying.all(|(name, pods)| stays(name, pods))
    }
}

/// One service more, one less, and one with more pods.
async fn change_services(cluster: &Cluster) -> Result<Services> {
    cluster.kubectl(&["delete", "service/ratings", "--namespace=shop"]).await?;
    cluster.kubectl(&["expose", "deployment/ratings-v1", "--namespace=shop", "--name=scores", "--port=9080"]).await?;
    cluster.kubectl(&["scale", "deployment/reviews-v1", "--namespace=shop", "--replicas=4"]).await?;
    bookinfo::scaled(cluster, "shop", "reviews", 6).await
}
