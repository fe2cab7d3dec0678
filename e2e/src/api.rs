//! The API server, asked directly: by hundreds of requests at once, where kubectl would take minutes.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Certificate, Client, RequestBuilder, Response, StatusCode};
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
        let response = self.send(self.client.post(format!("{}{path}?{UNCHECKED}", self.url)).json(object)).await?;
        match response.status() {
            StatusCode::CONFLICT => Ok(()),
            _ => accepted(path, response).await,
        }
    }

    /// Merges `patch` into the object, or the part of it, at `path`.
    pub async fn patch(&self, path: &str, patch: &Value) -> Result<()> {
        let request = self.client.patch(format!("{}{path}?{UNCHECKED}", self.url)).body(patch.to_string());
        let response = self.send(request.header(CONTENT_TYPE, "application/merge-patch+json")).await?;
        accepted(path, response).await
    }

    /// Whether there is anything at `path`.
    pub async fn serves(&self, path: &str) -> Result<bool> {
        Ok(self.send(self.client.get(format!("{}{path}", self.url))).await?.status().is_success())
    }

    async fn send(&self, request: RequestBuilder) -> Result<Response> {
        Ok(request.bearer_auth(ADMIN_TOKEN).send().await?)
    }
}

async fn accepted(path: &str, response: Response) -> Result<()> {
    let status = response.status();
    let body = response.text().await?;
    ensure!(status.is_success(), "{path}: the API server answered {status}: {body}");
    Ok(())
}
