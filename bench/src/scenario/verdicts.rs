//! The same large mesh behind a manager, asked as people ask.

use std::time::Duration;

use anyhow::{Context, Result};
use nav_mesh::proxy::Role;
use nav_mesh::{Kind, Object};
use nav_testkit::fleet::{Edge, Target};

use super::Setup;
use super::istio_rules::{SIZE, TRIES, cluster, spread};
use crate::manager::{Door, Manager, segment};
use crate::report::Lines;
use crate::samples::Samples;

const DEADLINE: Duration = Duration::from_secs(180);

const PODS: usize = 200;
const OBJECTS: usize = 20;

const ONE_MS: f64 = 20.0;
const AFFECTED_MS: f64 = 200.0;

const KINDS: [Kind; 4] =
    [Kind::VirtualService, Kind::DestinationRule, Kind::PeerAuthentication, Kind::AuthorizationPolicy];

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let manager = Manager::start().await?;
    crate::say(format_args!("  making a cluster"));
    let edge = Edge::new(cluster(setup.seed));
    edge.link(&Target::new(&manager.edge_url, setup.protocol).with_large_states());
    let door = manager.door();
    door.syncs(1, SIZE.services, DEADLINE).await?;

    let pods = paths(&edge, Kind::Pod, |pod| {
        let is_sidecar = pod.as_pod().is_some_and(|pod| pod.role() == Role::Sidecar);
        is_sidecar
            .then(|| format!("/api/v1/instances/{}:{}/verdicts", edge.id, pod.name().to_string().replace('/', ":")))
    });
    let before = manager.process.resident()?;
    let (_, first) = door.get(pods.first().context("the mesh has a sidecar")?).await?;
    lines.milliseconds("verdicts on a sidecar, the first question", first, None);
    lines.mebibytes(
        "RSS that it takes, parsed specs included",
        manager.process.resident()?.saturating_sub(before),
        None,
    );
    ask(door, "verdicts on a sidecar", spread(&pods, PODS), ONE_MS, lines).await?;
    for kind in KINDS {
        let objects = paths(&edge, kind, |object| {
            let id = format!("{}:{kind}:{}", edge.id, object.name().to_string().replace('/', ":"));
            Some(format!("/api/v1/config/{}/affected", segment(&id)))
        });
        ask(door, &format!("whom a {kind} affects"), spread(&objects, OBJECTS), AFFECTED_MS, lines).await?;
    }
    Ok(())
}

fn paths(edge: &Edge, kind: Kind, path: impl Fn(&Object) -> Option<String>) -> Vec<String> {
    edge.read(|index| index.objects(kind).filter_map(|object| path(object)).collect())
}

async fn ask(
    door: &Door,
    what: &str,
    paths: impl Iterator<Item = &String>,
    budget: f64,
    lines: &mut Lines<'_>,
) -> Result<()> {
    let mut samples = Samples::default();
    for path in paths {
        let mut of_one = Samples::default();
        for _ in 0..TRIES {
            let (text, took) = door.get(path).await?;
            text.with_context(|| format!("the manager has nothing at {path}"))?;
            of_one.add(took);
        }
        samples.add(of_one.percentile(50));
    }
    lines.milliseconds(format!("{what}, p50 of {}", samples.len()), samples.percentile(50), Some(budget));
    lines.milliseconds(format!("{what}, longest"), samples.percentile(100), Some(budget));
    Ok(())
}
