//! Answers in pages that have more than a list has.

use nav_proto::api::v1::{ListAffectedResponse, ListVerdictsResponse};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Client, read};

/// An answer that may have further pages.
pub(crate) trait Paged: DeserializeOwned {
    fn next_page_token(&self) -> &str;
    /// The items of the page that follows; all else is as the first page tells it.
    fn append(&mut self, next: Self);
}

impl Client {
    pub(crate) async fn answer<T: DeserializeOwned>(
        &self,
        segments: &[&str],
        request: &impl Serialize,
    ) -> anyhow::Result<T> {
        read(self.get(segments, request).await?)
    }

    /// All pages in one; the request is made with the token of each.
    pub(crate) async fn pages<T: Paged, R: Serialize>(
        &self,
        segments: &[&str],
        request: impl Fn(String) -> R,
    ) -> anyhow::Result<T> {
        let mut all: T = self.answer(segments, &request(String::new())).await?;
        while !all.next_page_token().is_empty() {
            all.append(self.answer(segments, &request(all.next_page_token().to_owned())).await?);
        }
        Ok(all)
    }
}

impl Paged for ListVerdictsResponse {
    fn next_page_token(&self) -> &str {
        &self.next_page_token
    }

    fn append(&mut self, next: Self) {
        self.verdicts.extend(next.verdicts);
        self.next_page_token = next.next_page_token;
    }
}

impl Paged for ListAffectedResponse {
    fn next_page_token(&self) -> &str {
        &self.next_page_token
    }

    fn append(&mut self, next: Self) {
        self.affected.extend(next.affected);
        self.next_page_token = next.next_page_token;
    }
}
