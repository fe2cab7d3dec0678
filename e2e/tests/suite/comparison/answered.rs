//! What the API answers about every cluster.

use std::collections::BTreeSet;

use anyhow::Result;
use nav_e2e::Navctl;
use serde_json::{Value, json};

use super::records::Records;
use crate::json::{array, text};

/// All that `/api/v1` tells, as [`expected`](super::expected) names it.
pub(crate) async fn records(manager: &Navctl) -> Result<Records> {
    let mut records = Records::default();
    let mut merged = BTreeSet::new();
    for service in manager.all("services").await? {
        let id = text(&service, "/id");
        let again = if merged.insert(id.to_owned()) { "" } else { " (again)" };
        for share in array(&service["clusters"]) {
            records.add(format!("{} service {id}{again}", text(share, "/cluster")), share.clone());
        }
        add_behind(manager, id, &mut records).await?;
    }
    for instance in manager.all("instances").await? {
        records.add(format!("{} instance {}", text(&instance, "/cluster"), text(&instance, "/id")), instance);
    }
    for mut object in manager.all("config").await? {
        // Read from the object's own text, which is compared whole elsewhere.
        if let Some(object) = object.as_object_mut() {
            object.retain(|field, _| !["hosts", "conditions"].contains(&field.as_str()));
        }
        let [cluster, kind, namespace, name] =
            ["/cluster", "/kind", "/namespace", "/name"].map(|field| text(&object, field));
        records.add(format!("{cluster} {kind} {namespace}/{name}"), object);
    }
    add_freshness(manager, &mut records).await?;
    Ok(records)
}

/// Nobody, if the service is gone since it was listed.
async fn add_behind(manager: &Navctl, service: &str, records: &mut Records) -> Result<()> {
    let whole = manager.find_v1(&format!("services/{service}")).await?.unwrap_or_default();
    for instance in array(&whole["service"]["instances"]) {
        records.add(format!("{} behind {service}", text(instance, "/id")), json!({"ready": instance["ready"]}));
    }
    Ok(())
}

async fn add_freshness(manager: &Navctl, records: &mut Records) -> Result<()> {
    let answer = manager.get_v1("services?page_size=1").await?;
    for cluster in array(&answer["freshness"]) {
        let told = ["freshness", "incompleteKinds", "problems"].map(|field| (field.to_owned(), cluster[field].clone()));
        records.add(format!("{} freshness", text(cluster, "/cluster")), Value::Object(told.into_iter().collect()));
    }
    Ok(())
}
