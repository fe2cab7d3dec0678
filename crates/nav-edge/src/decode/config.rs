//! Config objects: kept whole, because Istio's rules and people read any part of them.

use std::collections::BTreeMap;

use anyhow::Context as _;
use nav_mesh::{Kind, object::ConfigObject};
use serde_json::value::{RawValue, to_raw_value};

use super::parse;

/// An object whose values stay as they were written.
type Fields = BTreeMap<String, Box<RawValue>>;

pub(super) fn decode(kind: Kind, api_version: &str, json: &str) -> anyhow::Result<ConfigObject> {
    let mut fields: Fields = parse(json)?;
    add_missing(&mut fields, "apiVersion", api_version)?;
    add_missing(&mut fields, "kind", kind.info().name)?;
    if let Some(metadata) = fields.get_mut("metadata") {
        *metadata = without_noise(metadata)?;
    }
    Ok(ConfigObject::new(serde_json::to_string(&fields)?))
}

fn add_missing(fields: &mut Fields, field: &str, value: &str) -> anyhow::Result<()> {
    if !fields.contains_key(field) {
        fields.insert(field.to_owned(), to_raw_value(value)?);
    }
    Ok(())
}

/// Leaves out what repeats the object in another form.
fn without_noise(metadata: &RawValue) -> anyhow::Result<Box<RawValue>> {
    let mut fields: Fields = parse(metadata.get())?;
    fields.remove("managedFields");
    if let Some(annotations) = fields.get_mut("annotations") {
        let mut kept: Option<Fields> = parse(annotations.get()).context("metadata.annotations")?;
        if let Some(kept) = &mut kept {
            kept.remove("kubectl.kubernetes.io/last-applied-configuration");
        }
        *annotations = to_raw_value(&kept)?;
    }
    Ok(to_raw_value(&fields)?)
}
