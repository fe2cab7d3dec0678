use anyhow::Context;
use serde_json::Value;

pub(crate) fn yaml(value: &Value) -> anyhow::Result<String> {
    serde_saphyr::to_string(value).context("the answer cannot be written as YAML")
}
