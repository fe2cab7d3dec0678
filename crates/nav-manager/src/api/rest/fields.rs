mod values;

use std::collections::BTreeMap;

use axum::extract::{FromRequestParts, Query, RawPathParams};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use serde::de::value::MapDeserializer;
use tonic::Status;

use self::values::Values;
use crate::api::Failure;
use crate::query::Error;

/// A request message whose fields are the parts of the path and the query parameters of the same names. Both spellings of a
/// name are understood; parameters that are empty or unknown are ignored.
pub(crate) struct Fields<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Fields<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let invalid = |reason: String| Failure(Status::invalid_argument(reason));
        let path = RawPathParams::from_request_parts(parts, state).await.map_err(|error| invalid(error.body_text()))?;
        let query = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri);
        let Query(query) = query.map_err(|error| invalid(error.body_text()))?;
        let path = path.iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
        message(path.chain(query)).map(Self).map_err(|error| Failure(error.into_detailed_status()))
    }
}

/// The JSON mapping of protobuf reads numbers and words from strings too.
fn message<T: DeserializeOwned>(fields: impl Iterator<Item = (String, String)>) -> Result<T, Error> {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, text) in fields.filter(|(_, text)| !text.is_empty()) {
        texts.entry(camel_case(&name)).or_default().push(text);
    }
    let values = texts.iter().map(|(name, texts)| (name.as_str(), Values(texts.clone())));
    serde_path_to_error::deserialize(MapDeserializer::new(values)).map_err(|error| {
        let parameter = error.path().to_string();
        let text = texts.get(&parameter).and_then(|texts| texts.first()).cloned().unwrap_or_default();
        Error::invalid(parameter, format!("{text:?} {}", error.inner()))
    })
}

/// `page_size` and `pageSize` are one parameter.
fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let mut letters = word.chars();
        let capital = letters.next().map(|letter| letter.to_ascii_uppercase());
        name + &capital.into_iter().chain(letters).collect::<String>()
    })
}
