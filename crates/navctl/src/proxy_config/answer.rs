//! Where the configuration comes from: a server, or a file.

use std::io::Read;
use std::path::Path;

use anyhow::Context;
use bytes::Bytes;
use nav_envoy::Parts;
use nav_envoy::answer::{Answer, PartFailure, Proxy as Kind};
use nav_proto::api::v1::{GetProxyConfigRequest, GetProxyConfigResponse};
use nav_proto::proxy::{Section, Wanted, v1};

use super::asked::Proxy;
use super::pod;
use crate::client::{self, Client};
use crate::console::Console;
use crate::exit::Usage;
use crate::output::{timestamp, warn};

/// Of what was asked of a proxy's `/clusters`.
pub(super) const NO_DUMP: &str = "the proxy's /clusters tells only endpoints: give its /config_dump?include_eds";

/// What the standard input is called.
const STANDARD_INPUT: &str = "-";

/// Which configuration is wanted, and of what.
pub(super) struct Ask<'a> {
    pub(super) proxy: &'a Proxy,
    /// As it is called on the command line.
    pub(super) command: &'a str,
    pub(super) client: &'a Client,
}

impl Ask<'_> {
    /// What the proxy told, decoded as far as it is wanted: by the server, or here.
    pub(super) async fn sections(
        &self,
        sections: &[Section],
        raw: bool,
        console: &mut Console<'_>,
    ) -> anyhow::Result<v1::ProxyConfig> {
        match &self.proxy.file {
            Some(file) => {
                let answer = read(file)?;
                let is_enough = sections == [Section::Endpoints] || !answer.parts.config_dump.is_empty();
                anyhow::ensure!(is_enough, "{NO_DUMP}");
                Ok(decoded(answer, sections, raw))
            }
            None => self.server(sections, raw, console).await,
        }
    }

    /// What the proxy told, as it told it.
    pub(super) async fn dumps(&self, console: &mut Console<'_>) -> anyhow::Result<Answer> {
        match &self.proxy.file {
            Some(file) => read(file),
            None => self.server(&[Section::Dumps], false, console).await.map(of_dumps),
        }
    }

    async fn server(
        &self,
        sections: &[Section],
        raw: bool,
        console: &mut Console<'_>,
    ) -> anyhow::Result<v1::ProxyConfig> {
        if self.proxy.target.is_empty() {
            let command = self.command;
            return Err(Usage(format!(
                "whose configuration? Name a pod, `navctl {command} POD.NAMESPACE`, or a file with -f"
            ))
            .into());
        }
        let place = pod::find(self, console).await?;
        let request = GetProxyConfigRequest {
            section: sections.iter().map(|section| word(*section).to_owned()).collect(),
            raw,
            max_age: self.proxy.max_age.map(|age| u32::try_from(age.as_secs()).unwrap_or(u32::MAX)),
            ..GetProxyConfigRequest::default()
        };
        let answer = self.client.get(&["instances", &place.id, "proxy-config"], &request).await?;
        let GetProxyConfigResponse { proxy_config, freshness, .. } = client::read(answer)?;
        warn(console, &freshness)?;
        Ok(proxy_config.unwrap_or_default())
    }
}

/// As the API takes it.
fn word(section: Section) -> &'static str {
    Section::ALL.iter().find(|(of, _)| *of == section).map_or("", |(_, word)| word)
}

fn read(file: &Path) -> anyhow::Result<Answer> {
    if file == Path::new(STANDARD_INPUT) {
        let mut text = Vec::new();
        std::io::stdin().read_to_end(&mut text).context("cannot read the standard input")?;
        return Answer::of_file(text.into()).context("cannot use what the standard input holds");
    }
    let text = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    Answer::of_file(text.into()).with_context(|| format!("cannot use {}", file.display()))
}

/// Decoded in this process.
pub(super) fn decoded(answer: Answer, sections: &[Section], raw: bool) -> v1::ProxyConfig {
    let wanted = Wanted::new(sections.iter().copied(), raw);
    nav_proto::proxy::message(&answer.into(), &wanted)
}

fn of_dumps(config: v1::ProxyConfig) -> Answer {
    let v1::ProxyConfig { fetched_at, failures, redactions, mut dumps, ztunnel, .. } = config;
    let mut part = |name: &str| dumps.remove(name).map(Bytes::from).unwrap_or_default();
    Answer {
        proxy: if ztunnel.is_some() { Kind::Ztunnel } else { Kind::Envoy },
        fetched_at: fetched_at.and_then(timestamp).map(|at| at.to_string()).unwrap_or_default(),
        parts: Parts {
            config_dump: part("config_dump"),
            clusters: part("clusters"),
            server_info: part("server_info"),
            certs: part("certs"),
        },
        failures: failures
            .into_iter()
            .map(|failure| PartFailure { part: failure.part, reason: failure.reason })
            .collect(),
        redactions,
        problem: None,
    }
}
