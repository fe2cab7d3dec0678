//! Which config objects apply to a workload: our verdicts, and what istiod itself makes of the same mesh.

mod recorded;

use std::path::Path;
use std::time::{Duration, Instant};
use std::{fs, iter};

use anyhow::{Context, Result, bail};
use fastrand::Rng;
use nav_e2e::{IstiodViews, Outcome};
use nav_testkit::oracle::agreement::Difference;
use nav_testkit::oracle::views::Views;
use nav_testkit::small_mesh::{SmallMesh, smallest};
use serde_json::Value;

use crate::comparison::from_environment;
use crate::local::report;

/// As many as there are without a soak, from this seed on.
const MESHES: u64 = 30;
const FIRST: u64 = 501;
/// As many objects as are taken away from each of them, one at a time.
const REMOVALS: usize = 2;
/// How often a difference has to come again.
const REPEATS: usize = 4;

/// Each mesh has a seed of its own, so that one can be looked at alone. They are the same in each run: only a soak looks for new
/// ones, and what it finds becomes a case.
#[tokio::test]
async fn istiod_agrees_with_our_verdicts_on_any_small_mesh() -> Outcome {
    let (start, mut views, mut count) = (Instant::now(), IstiodViews::start()?, 0);
    for seed in seeds(start)? {
        count += 1;
        of_seed(&mut views, seed)
            .await
            .with_context(|| format!("the same again: NAV_E2E_SEED={seed} cargo test -p nav-e2e any_small_mesh"))?;
    }
    report(&format!("{count} meshes took {:.1?}", start.elapsed()));
    Ok(())
}

/// The one that is asked for, or random ones until a soak is over, or those of each run.
fn seeds(start: Instant) -> Result<Box<dyn Iterator<Item = u64>>> {
    let soak: Option<jiff::SignedDuration> = from_environment("NAV_E2E_SOAK")?;
    let soak = soak.map(Duration::try_from).transpose().context("NAV_E2E_SOAK")?;
    Ok(match (from_environment("NAV_E2E_SEED")?, soak) {
        (Some(seed), _) => Box::new(iter::once(seed)),
        (None, Some(soak)) => {
            Box::new(iter::repeat_with(|| fastrand::u64(..)).take_while(move |_| start.elapsed() < soak))
        }
        (None, None) => Box::new(FIRST..FIRST + MESHES),
    })
}

async fn of_seed(views: &mut IstiodViews, seed: u64) -> Result<()> {
    let rng = &mut Rng::with_seed(seed);
    let mesh = SmallMesh::random(rng);
    let mut configs: Vec<_> = mesh.configs().cloned().collect();
    rng.shuffle(&mut configs);
    configs.truncate(REMOVALS);
    agrees(views, &mesh, &configs).await
}

/// Meshes that once differed, as they shrank: each file's name says what decides there.
#[tokio::test]
async fn istiod_agrees_with_our_verdicts_on_every_mesh_that_once_differed() -> Outcome {
    let mut views = IstiodViews::start()?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/verdicts/cases");
    for file in folder.read_dir().context("no cases")? {
        let path = file.context("no cases")?.path();
        let case = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let mesh = SmallMesh { manifests: serde_json::from_str(&case).with_context(|| path.display().to_string())? };
        let configs: Vec<_> = mesh.configs().cloned().collect();
        agrees(&mut views, &mesh, &configs).await.with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// Looks at the mesh as it is, and without each of `removed`. Fails with the smallest mesh that still shows a difference.
///
/// Some of what istiod answers depends on who asks first, or on chance: what not every istiod over the mesh repeats is reported, and is no
/// difference.
async fn agrees(views: &mut IstiodViews, mesh: &SmallMesh, removed: &[Value]) -> Result<()> {
    let with = seen(views, mesh).await?;
    for removed in iter::once(None).chain(removed.iter().map(Some)) {
        let found = differences(views, mesh, &with, removed).await?;
        if found.is_empty() {
            continue;
        }
        if is_repeated(views, mesh, removed).await? {
            bail!(shrunk(views, mesh, removed).await?);
        }
        let told: Vec<_> = found.iter().map(ToString::to_string).collect();
        report(&format!("istiod does not always answer this: {}", told.join("; ")));
    }
    Ok(())
}

/// Whether other istiods over the same mesh show a difference too, every one.
async fn is_repeated(views: &mut IstiodViews, mesh: &SmallMesh, removed: Option<&Value>) -> Result<bool> {
    for _ in 0..REPEATS {
        let with = seen(views, mesh).await?;
        if differences(views, mesh, &with, removed).await?.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The differences that the smallest mesh still shows, and the mesh. One that istiod cannot serve shows none.
async fn shrunk(views: &mut IstiodViews, mesh: &SmallMesh, removed: Option<&Value>) -> Result<String> {
    let mut look = async |mesh: &SmallMesh| {
        let with = seen(views, mesh).await?;
        differences(views, mesh, &with, removed).await
    };
    let differs = async |mesh: &SmallMesh| anyhow::Ok(look(mesh).await.is_ok_and(|found| !found.is_empty()));
    let smallest = smallest(mesh.clone(), differs).await?;
    let told: Vec<_> = look(&smallest).await?.iter().map(ToString::to_string).collect();
    Ok(format!("{}\n{smallest}", told.join("\n")))
}

async fn seen(views: &mut IstiodViews, mesh: &SmallMesh) -> Result<Views> {
    Views::read(&views.of(&mesh.manifests).await?)
}

/// In the mesh as it is, or in what changes when one of its objects is taken away.
async fn differences(
    views: &mut IstiodViews,
    mesh: &SmallMesh,
    with: &Views,
    removed: Option<&Value>,
) -> Result<Vec<Difference>> {
    match removed {
        None => with.differences(&mesh.manifests),
        Some(removed) if mesh.manifests.contains(removed) => {
            let without = seen(views, &mesh.without(removed)).await?;
            with.differences_without(&without, &mesh.manifests, removed)
        }
        Some(_) => Ok(Vec::new()),
    }
}
