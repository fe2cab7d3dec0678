//! What several summaries say alike.

use crate::config_source::grpc_target;
use crate::json::Value;
use crate::route::words;

/// Parts of a summary, without those that have nothing to say.
pub(super) fn join(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// `text` if it holds, else nothing.
pub(super) fn when(holds: bool, text: &str) -> String {
    if holds { text.to_owned() } else { String::new() }
}

/// `label VALUE`, or nothing for no value.
pub(super) fn labelled(label: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { format!("{label} {value}") }
}

/// What `name` says of each item of a list.
pub(super) fn names(list: Value<'_>, name: &str) -> String {
    join(list.items().map(|item| item.get(name).text()))
}

/// Whom a service is asked of: `CLUSTER by gRPC`, `CLUSTER by HTTP`.
pub(super) fn asked(grpc: Value<'_>, http_uri: Value<'_>) -> String {
    if grpc.is_object() {
        format!("asks {} by gRPC", grpc_target(grpc))
    } else {
        format!("asks {} by HTTP", http_uri.get("cluster").text())
    }
}

/// A `FractionalPercent`, as `0.5%`; none is `0%`.
pub(super) fn percent(fraction: Value<'_>) -> String {
    words::percent(fraction).map_or_else(|| "0%".to_owned(), |percent| percent + "%")
}

/// Where a `DataSource`'s bytes are, as `file /a`; of inline ones how many there are.
pub(super) fn data_source(source: Value<'_>) -> String {
    let (file, variable) = (source.get("filename"), source.get("environment_variable"));
    let inline = ["inline_string", "inline_bytes"].into_iter().find_map(|name| source.get(name).str());
    match (file.str(), variable.str(), inline) {
        (Some(file), ..) => format!("file {file}"),
        (_, Some(variable), _) => format!("environment variable {variable}"),
        (.., Some(inline)) => format!("inline, {} bytes", inline.len()),
        _ => String::new(),
    }
}
