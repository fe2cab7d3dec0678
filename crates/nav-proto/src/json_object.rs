//! `google.protobuf.Struct` as JSON prints it: keys in order, and whole numbers without a fraction. The one of `pbjson` has
//! neither.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Number};

/// A JSON object.
#[derive(Clone, PartialEq, prost::Message)]
pub struct JsonObject {
    #[prost(btree_map = "string, message", tag = "1")]
    pub fields: BTreeMap<String, JsonValue>,
}

/// `google.protobuf.Value`.
#[derive(Clone, PartialEq, prost::Message)]
pub struct JsonValue {
    /// `None` is not a valid value; it is read as null.
    #[prost(oneof = "JsonKind", tags = "1, 2, 3, 4, 5, 6")]
    pub kind: Option<JsonKind>,
}

#[derive(Clone, PartialEq, prost::Oneof)]
pub enum JsonKind {
    /// `google.protobuf.NullValue`, which is zero.
    #[prost(int32, tag = "1")]
    Null(i32),
    #[prost(double, tag = "2")]
    Number(f64),
    #[prost(string, tag = "3")]
    Text(String),
    #[prost(bool, tag = "4")]
    Bool(bool),
    #[prost(message, tag = "5")]
    Object(JsonObject),
    #[prost(message, tag = "6")]
    List(JsonList),
}

/// `google.protobuf.ListValue`.
#[derive(Clone, PartialEq, prost::Message)]
pub struct JsonList {
    #[prost(message, repeated, tag = "1")]
    pub values: Vec<JsonValue>,
}

impl From<Map<String, serde_json::Value>> for JsonObject {
    fn from(object: Map<String, serde_json::Value>) -> Self {
        Self { fields: object.into_iter().map(|(key, value)| (key, value.into())).collect() }
    }
}

impl From<serde_json::Value> for JsonValue {
    fn from(value: serde_json::Value) -> Self {
        use serde_json::Value;
        let kind = match value {
            Value::Null => JsonKind::Null(0),
            Value::Bool(value) => JsonKind::Bool(value),
            // The JSON mapping has no wider numbers: beyond 2^53 the last digits are lost.
            Value::Number(number) => JsonKind::Number(number.as_f64().unwrap_or_default()),
            Value::String(text) => JsonKind::Text(text),
            Value::Array(values) => JsonKind::List(JsonList { values: values.into_iter().map(Self::from).collect() }),
            Value::Object(object) => JsonKind::Object(object.into()),
        };
        Self { kind: Some(kind) }
    }
}

impl Serialize for JsonObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(&self.fields)
    }
}

impl Serialize for JsonValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.kind {
            None | Some(JsonKind::Null(_)) => serializer.serialize_unit(),
            Some(JsonKind::Number(number)) => json_number(*number).serialize(serializer),
            Some(JsonKind::Text(text)) => serializer.serialize_str(text),
            Some(JsonKind::Bool(value)) => serializer.serialize_bool(*value),
            Some(JsonKind::Object(object)) => object.serialize(serializer),
            Some(JsonKind::List(list)) => serializer.collect_seq(&list.values),
        }
    }
}

/// `None` for what JSON has no number for.
fn json_number(number: f64) -> Option<Number> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match number.fract() == 0.0 && number.abs() <= EXACT {
        true => Some(Number::from(number as i64)),
        false => Number::from_f64(number),
    }
}

impl<'de> Deserialize<'de> for JsonObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use prost::Message;

    use super::*;

    #[track_caller]
    fn check(json: &str) {
        let object: JsonObject = serde_json::from_str(json).expect("an object");
        assert_eq!(serde_json::to_string(&object).expect("JSON"), json);
        let read = JsonObject::decode(object.encode_to_vec().as_slice()).expect("protobuf");
        assert_eq!(read, object);
    }

    #[test]
    fn an_object_comes_back_as_it_was() {
        check(r#"{"a":null,"b":[1,-2,0.5,true,"x",{}],"c":{"d":"e"}}"#);
    }

    #[test]
    fn the_wire_is_that_of_google_s_struct() {
        let ours: JsonObject = serde_json::from_str(r#"{"a":[null,{"b":1.5}],"c":"d"}"#).expect("an object");
        let theirs = prost_types::Struct::decode(ours.encode_to_vec().as_slice()).expect("a Struct");
        assert_eq!(theirs.encode_to_vec(), ours.encode_to_vec());
    }
}
