//! Lists, all pages of them.

use std::collections::HashMap;

use nav_proto::api::v1::{ClusterFreshness, ListRequest};
use reqwest::Url;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Client, Error, Tagged};
use crate::resources::Resource;

/// The largest page that the server gives.
pub(crate) const PAGE_SIZE: i32 = 500;

/// Everything that a list holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct List {
    pub(crate) items: Vec<Value>,
    pub(crate) freshness: Vec<ClusterFreshness>,
    /// How many there are, be they asked for or not.
    pub(crate) total: u32,
}

/// Pages that were read before, so that only those that changed are sent again.
#[derive(Default)]
pub(crate) struct Pages(HashMap<Url, Tagged>);

/// What all lists have beside their items.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
struct Rest {
    next_page_token: String,
    total: u32,
    freshness: Vec<ClusterFreshness>,
}

impl Client {
    /// At most so many items; pages that are known and the same are not sent again.
    pub(crate) async fn list(
        &self,
        resource: &Resource,
        request: &ListRequest,
        limit: usize,
        known: &mut Pages,
    ) -> Result<List, Error> {
        let mut list = List::default();
        let mut request = ListRequest { page_size: PAGE_SIZE, ..request.clone() };
        let mut seen = Pages::default();
        loop {
            let url = self.url(&[resource.path()], &request);
            let page = self.page(url.clone(), known).await?;
            let Rest { next_page_token, total, freshness } = self.read(&page.body, resource, &mut list.items)?;
            seen.0.insert(url, page);
            (list.total, list.freshness) = (total, freshness);
            if next_page_token.is_empty() || list.items.len() >= limit {
                list.items.truncate(limit);
                *known = seen;
                return Ok(list);
            }
            request.page_token = next_page_token;
        }
    }

    async fn page(&self, url: Url, known: &mut Pages) -> Result<Tagged, Error> {
        let before = known.0.remove(&url);
        let tag = before.as_ref().and_then(|page| page.tag.as_ref());
        match (self.get_unless(url, tag).await?, before) {
            (Some(page), _) => Ok(page),
            (None, Some(before)) => Ok(before),
            (None, None) => Err(Error::not_navigator(self.server(), "it answered 304 to a first question".to_owned())),
        }
    }

    fn read(&self, body: &Value, resource: &Resource, items: &mut Vec<Value>) -> Result<Rest, Error> {
        let no_list =
            || Error::not_navigator(self.server(), format!("what it answered is no list of {}", resource.many));
        let page = body.get(resource.path()).and_then(Value::as_array).ok_or_else(no_list)?;
        items.extend(page.iter().cloned());
        Rest::deserialize(body).map_err(|_| no_list())
    }
}

impl List {
    /// As the server answers, all pages in one.
    pub(crate) fn into_answer(self, resource: &Resource) -> Value {
        let Self { items, freshness, total } = self;
        let fields = [
            (resource.path().to_owned(), Value::Array(items)),
            ("total".to_owned(), total.into()),
            ("freshness".to_owned(), serde_json::to_value(freshness).unwrap_or_default()),
        ];
        Value::Object(Map::from_iter(fields))
    }
}
