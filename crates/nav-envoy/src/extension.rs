//! Whatever Envoy can be extended by: its type decides what it is, its name is free text.

use std::borrow::Cow;

use bytes::Bytes;

use crate::json::Value;
use crate::source::Source;

/// A `TypedExtensionConfig`, or a filter or transport socket, which have the same shape.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extension {
    pub name: String,
    /// `envoy.extensions.filters.http.router.v3.Router`: without `type.googleapis.com/`; of a TypedStruct the type within. Empty where
    /// there is no configuration, or it is delivered apart.
    pub type_url: String,
    /// Whether all that matters of the configuration is in what was decoded. Else `raw` is all there is.
    pub is_decoded: bool,
    /// The configuration (`typed_config`) as it was written.
    pub raw: Bytes,
}

const PREFIX: &str = "type.googleapis.com/";

/// An extension's configuration with its type, unwrapped.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Config<'a> {
    /// `@type` or that within a TypedStruct.
    type_url: Value<'a>,
    pub(crate) value: Value<'a>,
}

impl<'a> Config<'a> {
    /// Of a `google.protobuf.Any`. `udpa.type.v1.TypedStruct` and `xds.type.v3.TypedStruct` hold what the proxy's own types cannot say.
    pub(crate) fn read(any: Value<'a>) -> Self {
        let is_struct = any.get("@type").str().is_some_and(|name| name.ends_with(".TypedStruct"));
        if is_struct {
            Self { type_url: any.get("type_url"), value: any.get("value") }
        } else {
            Self { type_url: any.get("@type"), value: any }
        }
    }

    /// `envoy.extensions.filters.http.router.v3.Router`
    pub(crate) fn type_name(&self) -> Cow<'a, str> {
        match self.type_url.str().unwrap_or_default() {
            Cow::Borrowed(name) => Cow::Borrowed(name.strip_prefix(PREFIX).unwrap_or(name)),
            Cow::Owned(name) => Cow::Owned(name.strip_prefix(PREFIX).unwrap_or(&name).to_owned()),
        }
    }
}

impl Extension {
    /// Of anything that has a name and a `typed_config`. Whoever knows what it is says whether it `is_decoded`.
    pub(crate) fn read(source: &Source, value: Value<'_>) -> Self {
        let any = value.get("typed_config");
        Self {
            name: value.get("name").text(),
            type_url: Config::read(any).type_name().into_owned(),
            is_decoded: false,
            raw: source.raw(any),
        }
    }
}
