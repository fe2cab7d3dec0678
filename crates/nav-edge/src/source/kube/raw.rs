//! Objects as the API server writes them: their text, and of their metadata what a watch itself needs.

use std::{borrow::Cow, fmt, sync::OnceLock};

use k8s_openapi::apimachinery::pkg::apis::meta::v1::ObjectMeta;
use kube::{Resource, core::DynamicResourceScope, discovery::ApiResource};
use nav_mesh::{Kind, ObjectName};
use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, Visitor, value::MapAccessDeserializer},
};
use serde_json::value::{RawValue, to_raw_value};

use crate::decode;

/// An object of any kind. Whatever its text holds, it can be listed and watched: only decoding it may fail, and that
/// costs this object alone.
#[derive(Clone, Debug)]
pub(super) struct Raw {
    text: Box<RawValue>,
    /// Holds name, namespace and resource version. Read when it is asked for: not for an object of a list.
    metadata: OnceLock<ObjectMeta>,
}

impl Raw {
    pub(super) fn json(&self) -> &str {
        self.text.get()
    }

    pub(super) fn object_name(&self, kind: Kind) -> ObjectName {
        let metadata = self.meta();
        decode::object_name(kind, metadata.namespace.as_deref(), metadata.name.as_deref())
    }
}

impl Resource for Raw {
    type DynamicType = ApiResource;
    type Scope = DynamicResourceScope;

    fn kind(resource: &ApiResource) -> Cow<'_, str> {
        resource.kind.as_str().into()
    }

    fn group(resource: &ApiResource) -> Cow<'_, str> {
        resource.group.as_str().into()
    }

    fn version(resource: &ApiResource) -> Cow<'_, str> {
        resource.version.as_str().into()
    }

    fn plural(resource: &ApiResource) -> Cow<'_, str> {
        resource.plural.as_str().into()
    }

    fn meta(&self) -> &ObjectMeta {
        self.metadata.get_or_init(|| metadata(self.json()))
    }

    fn meta_mut(&mut self) -> &mut ObjectMeta {
        self.meta();
        self.metadata.get_mut().expect("it was read just now")
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = deserializer.deserialize_newtype_struct(RAW_VALUE, Text)?;
        Ok(Self { text, metadata: OnceLock::new() })
    }
}

/// The name by which `RawValue` asks serde_json for text. It is asked for by hand because `RawValue` itself cannot be
/// read from a watch event whose `object` comes before its `type`: serde has then parsed it already.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Box<RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Deserialize::deserialize(MapAccessDeserializer::new(map))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, parsed: D) -> Result<Self::Value, D::Error> {
        to_raw_value(&serde_json::Value::deserialize(parsed)?).map_err(de::Error::custom)
    }
}

/// Empty where it is not what it should be: decoding the object will tell.
fn metadata(text: &str) -> ObjectMeta {
    #[derive(Default, Deserialize)]
    struct Envelope {
        metadata: Names,
    }
    #[derive(Default, Deserialize)]
    #[serde(default, rename_all = "camelCase")]
    struct Names {
        name: Option<String>,
        namespace: Option<String>,
        resource_version: Option<String>,
    }
    let Names { name, namespace, resource_version } =
        serde_json::from_str::<Envelope>(text).unwrap_or_default().metadata;
    ObjectMeta { name, namespace, resource_version, ..ObjectMeta::default() }
}

#[cfg(test)]
mod tests {
    use kube::{api::WatchEvent, core::ObjectList};

    use super::*;

    const POD: &str = r#"{"metadata":{"name":"a","namespace":"shop","resourceVersion":"7"},"spec":{"x":1.0}}"#;

    fn applied(event: &str) -> Raw {
        match serde_json::from_str(event).expect("an event") {
            WatchEvent::Added(raw) => raw,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_text_of_an_object_is_kept_to_the_letter() {
        let raw = applied(&format!(r#"{{"type":"ADDED","object":{POD}}}"#));
        assert_eq!(raw.json(), POD);
        assert_eq!(raw.object_name(Kind::Pod), ObjectName::new("shop", "a"));
        assert_eq!(raw.meta().resource_version.as_deref(), Some("7"));
    }

    #[test]
    fn a_watch_event_may_name_its_object_before_its_type() {
        let raw = applied(&format!(r#"{{"object":{POD},"type":"ADDED"}}"#));
        assert_eq!(raw.object_name(Kind::Pod), ObjectName::new("shop", "a"));
        assert!(raw.json().contains(r#""spec":{"x":1.0}"#), "{}", raw.json());
    }

    #[test]
    fn a_list_survives_items_of_any_shape() {
        let list = format!(r#"{{"metadata":{{}},"items":[{POD},{{"metadata":42}},"odd"]}}"#);
        let list: ObjectList<Raw> = serde_json::from_str(&list).expect("a list");
        let names: Vec<String> = list.items.iter().map(|raw| raw.object_name(Kind::Pod).to_string()).collect();
        assert_eq!(names, ["shop/a", "default/", "default/"]);
    }
}
