use crate::update::State;
use crate::{Parts, ProxyConfig};

fn decode(sections: &str) -> ProxyConfig {
    let config_dump = format!(r#"{{"configs": [{sections}]}}"#).into();
    ProxyConfig::decode(Parts { config_dump, ..Parts::default() })
}

fn section(entries: &str) -> String {
    format!(r#"{{"@type": "type.googleapis.com/envoy.admin.v3.EcdsConfigDump", "ecds_filters": [{entries}]}}"#)
}

fn entry(name: &str, rest: &str) -> String {
    format!(r#"{{"version_info": "v1", "ecds_filter": {{"@type": "TypedExtensionConfig", "name": "{name}"{rest}}}}}"#)
}

#[test]
fn filters_of_all_sections_are_read() {
    let buffer = r#", "typed_config": {"@type": "type.googleapis.com/envoy.extensions.filters.http.buffer.v3.Buffer", "max_request_bytes": 5}"#;
    let config = decode(&format!("{}, {}", section(&entry("a", buffer)), section(&entry("b", ""))));
    let read: Vec<_> =
        config.ecds.iter().map(|it| (it.filter.extension.name.as_str(), it.filter.summary.as_str())).collect();
    assert_eq!(read, [("a", "whole requests of up to 5 bytes"), ("b", "")]);
    assert_eq!((config.ecds[0].update.state, config.ecds[0].update.version_info.as_str()), (State::Active, "v1"));
    assert_eq!(config.problems, []);
}

#[test]
fn a_refused_filter_is_what_was_refused() {
    let refused = r#"{"error_state": {"failed_configuration": {"name": "a"}, "details": "no such type"}}"#;
    let config = decode(&section(refused));
    let update = &config.ecds[0].update;
    assert_eq!((update.state, config.ecds[0].filter.extension.name.as_str()), (State::Rejected, "a"));
    assert_eq!(update.error.as_ref().map(|error| error.details.as_str()), Some("no such type"));
}
