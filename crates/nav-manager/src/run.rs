//! The composition root: binds, builds the parts, runs them until told to stop.

use std::time::Duration;

use nav_mesh::Timestamp;
use nav_runtime::admin;
use nav_runtime::health::Health;
use nav_runtime::listen::{self, Bound, ServeOptions};
use nav_runtime::metrics::Metrics;
use nav_runtime::tasks::{OnEnd, Tasks};
use tokio_util::sync::CancellationToken;

use crate::api;
use crate::clock;
use crate::config::Config;
use crate::fleet::{Aging, Fleet};
use crate::link::Links;
use crate::proxy::Proxies;
use crate::{metrics, operate};

/// How often clusters that are long gone are looked for.
const FORGET_INTERVAL: Duration = Duration::from_secs(60);

/// How often it is looked which clusters have become stale: time is told in seconds.
const AGE_INTERVAL: Duration = Duration::from_secs(1);

/// A manager whose ports are bound; it answers once [`run`](Self::run).
pub struct Manager {
    /// Where edges connect: `http://…` or `https://…`.
    pub edge_url: String,
    /// Where people and programs ask.
    pub url: String,
    pub admin_url: String,
    pub fleet: Fleet,
    pub links: Links,
    config: Config,
    edges: Bound,
    people: Bound,
    operators: Bound,
    metrics: Metrics,
    stopping: CancellationToken,
}

/// Binds everything, so that a taken port fails here. `stopping` ends the manager.
pub fn build(config: Config, stopping: CancellationToken) -> anyhow::Result<Manager> {
    let edges = listen::bind("edges", &config.edge_binding()?)?;
    let people = listen::bind("people and programs", &config.people_binding()?)?;
    let operators = listen::bind("health and metrics", &config.admin_binding()?)?;
    let metrics = Metrics::new("manager");
    let fleet = Fleet::default();
    metrics::register(&metrics, fleet.clone());
    let links = Links::new(fleet.clone(), config.limits()?, &metrics, stopping.clone());
    Ok(Manager {
        edge_url: edges.url(),
        url: people.url(),
        admin_url: operators.url(),
        fleet,
        links,
        config,
        edges,
        people,
        operators,
        metrics,
        stopping,
    })
}

impl Manager {
    /// Serves until the token is cancelled and everything has ended, at the latest a little after the grace period.
    pub async fn run(self) -> anyhow::Result<()> {
        let Self {
            edge_url: _,
            url: _,
            admin_url: _,
            fleet,
            links,
            config,
            edges,
            people,
            operators,
            metrics,
            stopping,
        } = self;
        let health = Health::new(stopping.clone());
        let options = config.serve_options();
        let answering = api::Options {
            stale_after: config.stale_after,
            config_clusters: config.config_clusters(),
            max_event_clients: config.max_event_clients,
            stopping: stopping.clone(),
            ..api::Options::default()
        };
        let proxies = Proxies::new(links.clone(), config.proxy_limits()?);
        let api = metrics.with_registry(|registry| api::router(fleet.clone(), proxies, answering, registry));
        let mut tasks = Tasks::new(stopping.clone());
        tasks.spawn(
            "edge listener",
            OnEnd::Fatal,
            serve_edges(edges, links.clone(), options.clone(), stopping.clone()),
        );
        tasks.spawn("listener", OnEnd::Fatal, listen::serve(people, api, options.clone(), stopping.clone()));
        let admin = operate::routes(fleet.clone(), links.clone()).merge(admin::router(health.clone(), metrics));
        tasks.spawn("admin listener", OnEnd::Fatal, listen::serve(operators, admin, options.clone(), stopping.clone()));
        tasks.spawn("aging", OnEnd::Fatal, age(fleet.clone(), clock::now, config.stale_after, stopping.clone()));
        tasks.spawn("forgetting", OnEnd::Fatal, forget(fleet, links.clone(), config.forget_after, stopping.clone()));
        // Both ports accept from the moment they are bound.
        health.part("listeners").set_ready();
        tasks.run_until_done(options.drain + Duration::from_secs(1)).await
    }
}

async fn serve_edges(
    bound: Bound,
    links: Links,
    options: ServeOptions,
    stopping: CancellationToken,
) -> anyhow::Result<()> {
    listen::serve(bound, links.router(), options, stopping).await?;
    links.drained().await;
    Ok(())
}

/// Notes which clusters become stale, or are so no longer: no message of an edge tells that.
async fn age(
    fleet: Fleet,
    clock: impl Fn() -> Timestamp,
    stale_after: Duration,
    stopping: CancellationToken,
) -> anyhow::Result<()> {
    let (mut aging, mut ticks) = (Aging::default(), tokio::time::interval(AGE_INTERVAL));
    while stopping.run_until_cancelled(ticks.tick()).await.is_some() {
        fleet.aged(&aging.look(&fleet.snapshot(), clock(), stale_after));
    }
    Ok(())
}

async fn forget(fleet: Fleet, links: Links, after: Duration, stopping: CancellationToken) -> anyhow::Result<()> {
    let mut ticks = tokio::time::interval(FORGET_INTERVAL);
    while stopping.run_until_cancelled(ticks.tick()).await.is_some() {
        for cluster in fleet.forget_gone_before(clock::ago(after)) {
            links.forgotten(&cluster);
            tracing::info!(%cluster, "cluster forgotten: its edge has been gone for too long");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
