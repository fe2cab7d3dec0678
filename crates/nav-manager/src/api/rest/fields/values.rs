//! Texts of a query as the values of a message's fields.

use std::fmt;

use serde::de::value::SeqDeserializer;
use serde::de::{Deserializer, Error, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

/// What a parameter says. A list may be written with commas, or as several parameters of one name; else the first of them counts.
pub(super) struct Values(pub(super) Vec<String>);

/// What is wrong with a value, to follow it in a sentence.
#[derive(Debug)]
pub(super) struct Unfit(&'static str);

impl Values {
    fn first(self) -> String {
        self.0.into_iter().next().unwrap_or_default()
    }
}

impl<'de> Deserializer<'de> for Values {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_string(self.first())
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        let flag = self.first().parse().map_err(|_| Unfit("is neither true nor false"))?;
        visitor.visit_bool(flag)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        let texts = self.0.iter().flat_map(|text| text.split(',')).map(str::to_owned);
        visitor.visit_seq(SeqDeserializer::new(texts))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

impl IntoDeserializer<'_, Unfit> for Values {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// All fields are texts, or lists of them, but for flags and whole numbers.
impl Error for Unfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self("is no whole number, or too large")
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Unfit {}
