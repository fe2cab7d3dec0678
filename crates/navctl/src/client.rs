//! The client of `/api/v1`.

mod error;
mod events;
mod list;
mod paged;
mod sse;

pub(crate) use error::Error;
pub(crate) use events::{Events, Told};
pub(crate) use list::{List, PAGE_SIZE, Pages};

use std::time::Duration;

use anyhow::Context;
use reqwest::header::{CONTENT_TYPE, ETAG, HeaderMap, HeaderValue, IF_NONE_MATCH};
use reqwest::{Certificate, Response, StatusCode, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::client_config::Server;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const ANSWER_TIMEOUT: Duration = Duration::from_secs(60);

/// Finds out within a minute that a silent peer is gone.
const KEEPALIVE: Duration = Duration::from_secs(15);

pub(crate) struct Client {
    http: reqwest::Client,
    base: Url,
    server: Server,
}

/// An answer with the tag by which it is recognised.
pub(crate) struct Tagged {
    pub(crate) tag: Option<HeaderValue>,
    pub(crate) body: Value,
}

/// The answer as the message that it is.
pub(crate) fn read<T: DeserializeOwned>(answer: Value) -> anyhow::Result<T> {
    serde_json::from_value(answer).context(NOT_UNDERSTOOD)
}

/// Of an answer that is no message of this version's.
pub(crate) const NOT_UNDERSTOOD: &str = "this navctl does not understand the server, which may be newer";

impl Client {
    pub(crate) fn new(server: Server) -> anyhow::Result<Self> {
        let base =
            Url::parse(&server.url).ok().filter(|url| ["http", "https"].contains(&url.scheme()) && url.has_host());
        let base = base
            .with_context(|| format!("{server} is no URL of a server: write http://HOST:PORT or https://HOST:PORT"))?;
        let builder = reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT).tcp_keepalive(KEEPALIVE);
        let builder = match &server.ca {
            Some(path) => builder.tls_certs_only(certificates(path)?),
            None => builder,
        };
        let http = builder.build().with_context(|| format!("cannot prepare to ask {server}"))?;
        Ok(Self { http, base, server })
    }

    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    /// Asks once; the segments follow `/api/v1`, the fields of the request that are not empty become the query.
    pub(crate) async fn get(&self, segments: &[&str], request: &impl Serialize) -> Result<Value, Error> {
        let response = self.ask(self.url(segments, request), HeaderMap::new(), Some(ANSWER_TIMEOUT)).await?;
        self.body(response).await
    }

    /// `None` if the answer is the one that the tag stands for.
    async fn get_unless(&self, url: Url, tag: Option<&HeaderValue>) -> Result<Option<Tagged>, Error> {
        let headers = tag.map(|tag| (IF_NONE_MATCH, tag.clone())).into_iter().collect();
        let response = self.ask(url, headers, Some(ANSWER_TIMEOUT)).await?;
        if response.status() == StatusCode::NOT_MODIFIED {
            return Ok(None);
        }
        let tag = response.headers().get(ETAG).cloned();
        Ok(Some(Tagged { tag, body: self.body(response).await? }))
    }

    async fn ask(&self, url: Url, headers: HeaderMap, patience: Option<Duration>) -> Result<Response, Error> {
        let request = self.http.get(url).headers(headers);
        let request = match patience {
            Some(patience) => request.timeout(patience),
            None => request,
        };
        let response = request.send().await.map_err(|error| Error::unreachable(&self.server, &error))?;
        match response.status() {
            status if status.is_success() || status == StatusCode::NOT_MODIFIED => Ok(response),
            _ => Err(Error::refused(&self.server, response).await),
        }
    }

    async fn body(&self, response: Response) -> Result<Value, Error> {
        let what =
            response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("nothing").to_owned();
        let bytes = response.bytes().await.map_err(|error| Error::unreachable(&self.server, &error))?;
        serde_json::from_slice(&bytes)
            .map_err(|_| Error::not_navigator(&self.server, format!("it answered with {what}")))
    }

    fn url(&self, segments: &[&str], request: &impl Serialize) -> Url {
        let mut url = self.base.clone();
        url.path_segments_mut().expect("http URLs have a path").pop_if_empty().extend(["api", "v1"]).extend(segments);
        let query = query(request);
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        url
    }
}

/// The fields that ask for something.
fn query(request: &impl Serialize) -> Vec<(String, String)> {
    let Ok(Value::Object(fields)) = serde_json::to_value(request) else { return Vec::new() };
    fields.into_iter().filter_map(|(name, value)| Some((name, text(value)?))).collect()
}

/// Of a list, all with commas.
fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text).filter(|text| !text.is_empty()),
        Value::Array(values) => Some(values.into_iter().filter_map(text).collect::<Vec<_>>().join(",")),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Null | Value::Object(_) => None,
    }
}

fn certificates(path: &std::path::Path) -> anyhow::Result<Vec<Certificate>> {
    let pem = std::fs::read(path).with_context(|| format!("cannot read the authority {}", path.display()))?;
    let certificates = Certificate::from_pem_bundle(&pem).ok().filter(|found| !found.is_empty());
    certificates.with_context(|| format!("{} holds no certificate (PEM)", path.display()))
}

#[cfg(test)]
mod tests {
    use nav_proto::api::v1::ListRequest;

    use super::*;

    fn client(url: &str) -> anyhow::Result<Client> {
        let server = Server { url: url.to_owned(), ca: None, namespace: None, chosen_by: "the test".to_owned() };
        Client::new(server)
    }

    #[test]
    fn ids_are_one_segment_whatever_they_hold() {
        let client = client("http://host:1/behind").expect("a client");
        let request = ListRequest { namespace: "shop & co".into(), page_size: 5, ..ListRequest::default() };
        let url = client.url(&["clusters", "arn:aws:eks:eu:1:cluster/prod"], &request);
        assert_eq!(
            url.as_str(),
            "http://host:1/behind/api/v1/clusters/arn:aws:eks:eu:1:cluster%2Fprod?namespace=shop+%26+co&pageSize=5"
        );
    }

    #[test]
    fn what_is_no_url_of_a_server_is_refused() {
        for url in ["ftp://host", "http://", "https://host:port"] {
            assert!(client(url).is_err(), "{url}");
        }
    }
}
