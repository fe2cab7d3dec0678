//! Whether `istiod-views` can be believed: of the recorded mesh it tells what the real istiod told.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use nav_e2e::{IstiodViews, Outcome};
use nav_mesh::istio::verdict::ConfigName;
use nav_testkit::oracle::evidence::Evidence;
use nav_testkit::oracle::recorded::{Recorded, folder};
use nav_testkit::oracle::views::Views;
use serde_json::Value;

#[tokio::test]
async fn what_istiod_makes_of_the_recorded_mesh_is_what_it_made_when_it_was_recorded() -> Outcome {
    let recorded = Recorded::read().await;
    let objects = objects(&folder().join("objects"))?;
    let answer = IstiodViews::start()?.of(&objects).await?;
    let views = Views::read(&answer)?;
    let views = views.of_proxies(&recorded.mesh, &recorded.istiod)?;
    for proxy in &recorded.proxies {
        let name = proxy.subject.name.to_string();
        let viewed = views.get(name.as_str()).with_context(|| format!("nothing of {name}"))?;
        assert_eq!(named(&proxy.of_istiod(&recorded.istiod, &recorded.sources)), named(&viewed.evidence), "{name}");
    }
    Ok(())
}

/// Telemetry was recorded for no single proxy.
fn named(evidence: &Evidence) -> BTreeMap<&ConfigName, &BTreeSet<String>> {
    evidence.named.iter().filter(|(config, _)| config.kind != nav_mesh::Kind::Telemetry).collect()
}

/// Those that istiod reads, from lists.
fn objects(folder: &Path) -> Result<Vec<Value>> {
    let mut objects = Vec::new();
    for file in folder.read_dir()? {
        let text = fs::read_to_string(file?.path())?;
        let list: Value = serde_saphyr::from_str(&text).context("it is no YAML")?;
        objects.extend(list["items"].as_array().context("it has no items")?.iter().cloned());
    }
    Ok(objects)
}
