//! Settings of ports and subsets, told once for all callers that have them.

use nav_proto::api::v1::{CallersPolicy, EffectivePolicy, PolicySetting, SettingLevel};
use serde_json::{Map, Value};

use super::super::super::lines;
use crate::output::{Cell, Header, Table};
use crate::resources::config_name;

/// A row, and the clusters of the callers that it holds for.
struct Row {
    port: u32,
    subset: String,
    /// The setting, where it was said, and by which rules.
    cells: [Cell; 3],
    callers: Vec<String>,
    value: Cell,
}

pub(super) fn table(policies: &[CallersPolicy]) -> Table {
    let mut all: Vec<Row> = Vec::new();
    for CallersPolicy { clusters, policies, .. } in policies {
        for row in policies.iter().flat_map(rows) {
            match all.iter_mut().find(|known| known.is_like(&row)) {
                Some(known) => known.callers.extend(clusters.clone()),
                None => all.push(Row { callers: clusters.clone(), ..row }),
            }
        }
    }
    all.sort_by(|a, b| (a.port, &a.subset).cmp(&(b.port, &b.subset)));
    let headers = [
        Header::whole("PORT"),
        Header::elastic("SUBSET"),
        Header::whole("SETTING"),
        Header::whole("OF"),
        Header::elastic("RULES"),
        Header::elastic("CALLERS"),
        Header::wrapped("VALUE"),
    ];
    Table { headers: headers.to_vec(), rows: all.into_iter().map(Row::into_cells).collect() }
}

impl Row {
    fn is_like(&self, other: &Self) -> bool {
        let Self { port, subset, cells, callers: _, value } = self;
        (*port, subset, cells, value) == (other.port, &other.subset, &other.cells, &other.value)
    }

    fn into_cells(self) -> Vec<Cell> {
        let Self { port, subset, cells, callers, value } = self;
        let place = [port.into(), subset.into()];
        place.into_iter().chain(cells).chain([callers.join(",").into(), value]).collect()
    }
}

/// A subset may be there for its name alone.
fn rows(policy: &EffectivePolicy) -> Vec<Row> {
    let rules: Vec<String> = policy.rules.iter().map(|id| config_name(id)).collect();
    let row = |name: &str, level: &str, value: String| Row {
        port: policy.port,
        subset: subset(policy),
        cells: [name.into(), level.into(), rules.join(",").into()],
        callers: Vec::new(),
        value: value.into(),
    };
    let of = |setting: &PolicySetting| row(&setting.name, level(setting.level()), value(setting));
    match policy.settings.as_slice() {
        [] => vec![row("", "", "as by default".to_owned())],
        settings => settings.iter().map(of).collect(),
    }
}

fn value(setting: &PolicySetting) -> String {
    let value = setting.value.as_ref().and_then(|value| serde_json::to_value(value).ok()).unwrap_or_default();
    value.as_object().map(fields).unwrap_or_default()
}

/// As YAML has it in one line.
fn flow(value: &Value) -> String {
    match value {
        Value::Object(object) => format!("{{{}}}", fields(object)),
        Value::Array(values) => format!("[{}]", values.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

fn fields(object: &Map<String, Value>) -> String {
    let fields = object.iter().map(|(name, value)| format!("{name}: {}", flow(value)));
    fields.collect::<Vec<_>>().join(", ")
}

/// `v1 of cart.shop (version=v1)`; of one rule alone all subsets are its own.
fn subset(policy: &EffectivePolicy) -> String {
    let EffectivePolicy { subset, subset_labels, subset_rule, rules, .. } = policy;
    let is_told = rules.len() > 1 && !subset.is_empty();
    let of = if is_told { format!(" of {}", config_name(subset_rule)) } else { String::new() };
    let labels = lines(subset_labels).join(",");
    let labels = if labels.is_empty() { String::new() } else { format!(" ({labels})") };
    let empty = if policy.selects_nothing { ": no endpoints" } else { "" };
    format!("{subset}{of}{labels}{empty}")
}

fn level(level: SettingLevel) -> &'static str {
    match level {
        SettingLevel::Unspecified => "",
        SettingLevel::Destination => "host",
        SettingLevel::Port => "port",
        SettingLevel::Subset => "subset",
        SettingLevel::SubsetPort => "subset's port",
    }
}
