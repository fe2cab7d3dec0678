//! No field of the messages is always empty.

use std::collections::{BTreeMap, BTreeSet};

use prost::Message;
use prost_types::field_descriptor_proto::Label;
use prost_types::{DescriptorProto, FileDescriptorSet};
use serde_json::Value;

use super::*;

const PACKAGE: &str = ".navigator.types.v1alpha1.";

struct Messages(BTreeMap<String, DescriptorProto>);

impl Messages {
    fn read() -> Self {
        let set = FileDescriptorSet::decode(crate::DESCRIPTORS).expect("descriptors");
        let files = set.file.into_iter().filter(|file| format!(".{}.", file.package()) == PACKAGE);
        Self(files.flat_map(|file| file.message_type).map(|message| (message.name().to_owned(), message)).collect())
    }

    /// Every field of the message and of those that it holds.
    fn fields(&self, message: &str, fields: &mut BTreeSet<String>) {
        let Some(descriptor) = self.0.get(message) else { return };
        for field in &descriptor.field {
            if fields.insert(format!("{message}.{}", field.name())) {
                self.fields(short(field.type_name()), fields);
            }
        }
    }

    /// Those that say something here.
    fn filled(&self, message: &str, value: &Value, filled: &mut BTreeSet<String>) {
        let Some(descriptor) = self.0.get(message) else { return };
        for field in &descriptor.field {
            let value = &value[field.json_name()];
            if is_empty(value) {
                continue;
            }
            filled.insert(format!("{message}.{}", field.name()));
            let inner = short(field.type_name());
            match value {
                Value::Array(items) if field.label() == Label::Repeated => {
                    items.iter().for_each(|item| self.filled(inner, item, filled));
                }
                value => self.filled(inner, value, filled),
            }
        }
    }
}

fn short(type_name: &str) -> &str {
    type_name.strip_prefix(PACKAGE).unwrap_or_default()
}

/// What protobuf takes for nothing. The first word of an enumeration is never what shows a field to be filled.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(flag) => !flag,
        Value::Number(number) => number.as_u64() == Some(0),
        Value::String(text) => text.is_empty() || text.starts_with("UNKNOWN_") || text == "UNSPECIFIED",
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
    }
}

#[test]
fn every_field_of_every_message_is_filled_from_some_dump() {
    let messages = Messages::read();
    let folders = fs::read_dir(fixtures()).expect("fixtures").map(|folder| folder.expect("a folder").path());
    let dumps: Vec<Answer> = folders.map(|folder| recorded(&folder)).chain([special()]).collect();
    let mut all = BTreeSet::new();
    messages.fields("ProxyConfig", &mut all);
    let mut times: BTreeMap<&str, usize> = all.iter().map(|field| (field.as_str(), 0)).collect();
    for answer in &dumps {
        let (value, mut filled) = (serde_json::to_value(proxy_config_of(answer)).expect("JSON"), BTreeSet::new());
        messages.filled("ProxyConfig", &value, &mut filled);
        filled.iter().for_each(|field| *times.get_mut(field.as_str()).expect("a field of a message") += 1);
    }
    let table: String = times.iter().map(|(field, times)| format!("{times} {field}\n")).collect();
    insta::assert_snapshot!(table);
    let empty: Vec<_> = times.into_iter().filter(|(_, times)| *times == 0).collect();
    assert!(empty.is_empty(), "never filled: {empty:?}");
}
