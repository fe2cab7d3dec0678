//! The API server, asked directly: by hundreds of requests at once, where kubectl would take minutes.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, ensure};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Certificate, Client, Method, RequestBuilder, Response, StatusCode};
use serde_json::Value;

use crate::api_server::ADMIN_TOKEN;
use crate::http;
use crate::waiting::eventually;

/// Objects are taken as they are: looking for fields that nobody knows takes the server longer than the rest.
const UNCHECKED: &str = "fieldValidation=Ignore";

/// Longer than the server itself waits for a webhook.
const DECIDED: Duration = Duration::from_secs(30);

/// The administrator's way to an API server.
#[derive(Clone)]
pub struct Api {
    url: String,
    client: Client,
}

impl Api {
    pub(crate) fn new(url: String, authority: &Path) -> Result<Self> {
        let authority = Certificate::from_pem_bundle(&fs::read(authority)?)?;
        Ok(Self { url, client: http::client().tls_certs_only(authority).build()? })
    }

    /// Creates an object in the collection at `path`; fine if it is there already.
    pub async fn create(&self, path: &str, object: &Value) -> Result<()> {
        let response = self.change(Method::POST, path, object).await?;
        match response.status() {
            StatusCode::CONFLICT => Ok(()),
            _ => accepted(path, response).await.map(drop),
        }
    }

    /// Merges `patch` into the object, or the part of it, at `path`.
    pub async fn patch(&self, path: &str, patch: &Value) -> Result<()> {
        accepted(path, self.change(Method::PATCH, path, patch).await?).await.map(drop)
    }

    /// Creates, patches or deletes what others change too; fine if it is gone by now, or there already. Answers whether
    /// anything was done.
    pub async fn attempt(&self, method: Method, path: &str, body: &Value) -> Result<bool> {
        let look = async || Answer::read(self.change(method.clone(), path, body).await?).await;
        let what = format!("the API server decides on {method} {path} {body}");
        let answer = eventually(&what, DECIDED, look, |answer| !answer.is_temporary()).await?;
        let Answer { status, body: text } = &answer;
        ensure!(answer.is_late() || status.is_success(), "{method} {path} {body} was answered {status}: {text}");
        Ok(status.is_success())
    }

    /// What the collection at `path` holds.
    pub async fn list(&self, path: &str) -> Result<Vec<Value>> {
        let response = self.send(self.client.get(format!("{}{path}", self.url))).await?;
        let mut list: Value = serde_json::from_str(&accepted(path, response).await?)?;
        Ok(serde_json::from_value(list["items"].take())?)
    }

    /// Whether there is anything at `path`.
    pub async fn serves(&self, path: &str) -> Result<bool> {
        Ok(self.send(self.client.get(format!("{}{path}", self.url))).await?.status().is_success())
    }

    async fn change(&self, method: Method, path: &str, body: &Value) -> Result<Response> {
        let content = if method == Method::PATCH { "application/merge-patch+json" } else { "application/json" };
        let request = self.client.request(method, format!("{}{path}?{UNCHECKED}", self.url));
        self.send(request.header(CONTENT_TYPE, content).body(body.to_string())).await
    }

    async fn send(&self, request: RequestBuilder) -> Result<Response> {
        Ok(request.bearer_auth(ADMIN_TOKEN).send().await?)
    }
}

/// What the API server says of a change.
#[derive(Debug)]
struct Answer {
    status: StatusCode,
    body: String,
}

impl Answer {
    async fn read(response: Response) -> Result<Self> {
        Ok(Self { status: response.status(), body: response.text().await? })
    }

    /// Somebody else has changed it, or its namespace, so that there is nothing left to do.
    fn is_late(&self) -> bool {
        match self.status {
            StatusCode::NOT_FOUND | StatusCode::CONFLICT => true,
            StatusCode::FORBIDDEN => self.body.contains("NamespaceTerminating"),
            _ => false,
        }
    }

    /// The server, or a webhook that it asks, is too busy now; or a namespace is too new to have its service account.
    fn is_temporary(&self) -> bool {
        let is_busy = self.status.is_server_error() || self.status == StatusCode::TOO_MANY_REQUESTS;
        is_busy || self.status == StatusCode::FORBIDDEN && self.body.contains("error looking up service account")
    }
}

/// The body of a successful answer.
async fn accepted(path: &str, response: Response) -> Result<String> {
    let status = response.status();
    let body = response.text().await?;
    ensure!(status.is_success(), "{path}: the API server answered {status}: {body}");
    Ok(body)
}
