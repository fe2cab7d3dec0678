//! Which config objects apply to a workload: our verdicts, and what istiod itself makes of the same mesh.

mod recorded;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fastrand::Rng;
use nav_e2e::{IstiodViews, Outcome};
use nav_testkit::oracle::agreement::Difference;
use nav_testkit::oracle::views::Views;
use nav_testkit::small_mesh::{SmallMesh, smallest};

use crate::comparison::from_environment;
use crate::local::report;

/// As many as there are without a soak.
const MESHES: u64 = 30;

/// Each mesh has a seed of its own, so that one can be looked at alone. They are the same in each run: only a soak looks for new
/// ones, and what it finds becomes a case.
#[tokio::test]
async fn istiod_agrees_with_our_verdicts_on_any_small_mesh() -> Outcome {
    let seed = from_environment("NAV_E2E_SEED")?;
    let soak: Option<jiff::SignedDuration> = from_environment("NAV_E2E_SOAK")?;
    let soak = soak.map(Duration::try_from).transpose().context("NAV_E2E_SOAK")?;
    let (start, mut views, mut count) = (Instant::now(), IstiodViews::start()?, 0);
    while seed.map_or_else(|| soak.map_or(count < MESHES, |soak| start.elapsed() < soak), |_| count == 0) {
        count += 1;
        let seed = seed.unwrap_or_else(|| if soak.is_some() { fastrand::u64(..) } else { count });
        agrees(&mut views, &SmallMesh::random(&mut Rng::with_seed(seed)))
            .await
            .with_context(|| format!("the same again: NAV_E2E_SEED={seed} cargo test -p nav-e2e any_small_mesh"))?;
    }
    report(&format!("{count} meshes took {:.1?}", start.elapsed()));
    Ok(())
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
        agrees(&mut views, &mesh).await.with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// Fails with the smallest mesh that still shows a difference.
async fn agrees(views: &mut IstiodViews, mesh: &SmallMesh) -> Result<()> {
    if differences(views, mesh).await?.is_empty() {
        return Ok(());
    }
    let differs = async |mesh: &SmallMesh| anyhow::Ok(!differences(views, mesh).await?.is_empty());
    let smallest = smallest(mesh.clone(), differs).await?;
    let told: Vec<_> = differences(views, &smallest).await?.iter().map(ToString::to_string).collect();
    bail!("{}\n{smallest}", told.join("\n"))
}

async fn differences(views: &mut IstiodViews, mesh: &SmallMesh) -> Result<Vec<Difference>> {
    let answer = views.of(&mesh.manifests).await?;
    Views::read(&answer)?.differences(&mesh.manifests)
}
