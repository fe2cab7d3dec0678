//! The API server, asked directly: by hundreds of requests at once, where kubectl would take minutes.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Certificate, Client, Method, RequestBuilder, Response, StatusCode};
use serde_json::Value;

use crate::api_server::ADMIN_TOKEN;

/// Objects are taken as they are: looking for fields that nobody knows takes the server longer than the rest.
const UNCHECKED: &str = "fieldValidation=Ignore";

/// The administrator's way to an API server.
#[derive(Clone)]
pub struct Api {
    url: String,
    client: Client,
}

impl Api {
    pub(crate) fn new(url: String, authority: &Path) -> Result<Self> {
        let authority = Certificate::from_pem_bundle(&fs::read(authority)?)?;
        Ok(Self { url, client: Client::builder().tls_certs_only(authority).build()? })
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
        let response = self.change(method, path, body).await?;
        let status = response.status();
        let answer = response.text().await?;
        let is_late = match status {
            StatusCode::NOT_FOUND | StatusCode::CONFLICT => true,
            StatusCode::FORBIDDEN => answer.contains("NamespaceTerminating"),
            _ => false,
        };
        ensure!(is_late || status.is_success(), "{path}: the API server answered {status}: {answer}\nto {body}");
        Ok(!is_late)
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

/// The body of a successful answer.
async fn accepted(path: &str, response: Response) -> Result<String> {
    let status = response.status();
    let body = response.text().await?;
    ensure!(status.is_success(), "{path}: the API server answered {status}: {body}");
    Ok(body)
}
