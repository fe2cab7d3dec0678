//! Where the configuration comes from: a server, or a file.

use std::io::{self, Read};
use std::path::Path;

use anyhow::{Context, anyhow};
use bytes::Bytes;
use nav_envoy::Parts;
use nav_envoy::answer::{Answer, PartFailure, Proxy as Kind};
use nav_envoy::redact::{Redacted, Redaction};
use nav_proto::api::v1::{GetProxyConfigRequest, GetProxyConfigResponse, ProxyRole};
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

/// As long as a hash of SHA-256; shorter ones are guessed.
const KEY_BYTES: usize = 32;

/// Which configuration is wanted, and of what.
pub(super) struct Ask<'a> {
    pub(super) proxy: &'a Proxy,
    /// As it is called on the command line.
    pub(super) command: &'a str,
    /// Whom it can be asked of; `None`: of any proxy.
    pub(super) kind: Option<Kind>,
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
                self.expect(answer.proxy)?;
                let is_enough = sections == [Section::Endpoints] || !answer.parts.config_dump.is_empty();
                anyhow::ensure!(is_enough, "{NO_DUMP}");
                Ok(decoded(answer, sections, raw))
            }
            None => self.server(sections, raw, console).await.map(|(_, config)| config),
        }
    }

    /// What the proxy told, as it told it.
    pub(super) async fn dumps(&self, console: &mut Console<'_>) -> anyhow::Result<Answer> {
        match &self.proxy.file {
            Some(file) => read(file).and_then(|answer| self.expect(answer.proxy).map(|()| answer)),
            None => {
                let (kind, config) = self.server(&[Section::Dumps], false, console).await?;
                Ok(of_dumps(kind, config))
            }
        }
    }

    /// Envoys and ztunnels have nothing in common.
    fn expect(&self, kind: Kind) -> anyhow::Result<()> {
        match (kind, self.kind) {
            (Kind::Ztunnel, Some(Kind::Envoy)) => Err(anyhow!(
                "this is a ztunnel, which has no {}; `navctl proxy-config ztunnel` tells its workloads, services, policies and certificates",
                self.command
            )),
            (Kind::Envoy, Some(Kind::Ztunnel)) => Err(anyhow!(
                "this is an Envoy, not a ztunnel; `navctl proxy-config listeners` and so on tell what it does"
            )),
            _ => Ok(()),
        }
    }

    async fn server(
        &self,
        sections: &[Section],
        raw: bool,
        console: &mut Console<'_>,
    ) -> anyhow::Result<(Kind, v1::ProxyConfig)> {
        if self.proxy.target.is_empty() {
            let command = self.command;
            return Err(Usage(format!(
                "whose configuration? Name a pod, as `navctl proxy-config {command} POD.NAMESPACE`, or a file with -f"
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
        let GetProxyConfigResponse { instance, proxy_config, freshness } = client::read(answer)?;
        warn(console, &freshness)?;
        let is_ztunnel = instance.is_some_and(|instance| instance.proxy_role() == ProxyRole::Ztunnel);
        let kind = if is_ztunnel { Kind::Ztunnel } else { Kind::Envoy };
        self.expect(kind)?;
        Ok((kind, proxy_config.unwrap_or_default()))
    }
}

/// As the API takes it.
fn word(section: Section) -> &'static str {
    Section::ALL.iter().find(|(of, _)| *of == section).map_or("", |(_, word)| word)
}

fn read(file: &Path) -> anyhow::Result<Answer> {
    let is_input = file == Path::new(STANDARD_INPUT);
    let what = if is_input { "the standard input".to_owned() } else { file.display().to_string() };
    let text = if is_input { input() } else { std::fs::read(file) };
    let text = text.map_err(|source| Unreadable { what: what.clone(), source })?;
    of_file(&text).with_context(|| format!("cannot use {what}"))
}

/// Whoever made a file, it is redacted here: one that says it has been may not be what an edge made of it, and if it is, nothing changes.
fn of_file(text: &[u8]) -> anyhow::Result<Answer> {
    let mut key = [0; KEY_BYTES];
    getrandom::fill(&mut key)?;
    let Redacted { text, count } = Redaction::new(&key, false).text(text);
    let answer = Answer::of_file(text.into())?;
    Ok(Answer { redactions: answer.redactions + count, ..answer })
}

fn input() -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    io::stdin().read_to_end(&mut text).map(|_| text)
}

/// Other errors of input and output are those of writing.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {what}")]
struct Unreadable {
    what: String,
    source: io::Error,
}

/// Decoded in this process.
pub(super) fn decoded(answer: Answer, sections: &[Section], raw: bool) -> v1::ProxyConfig {
    let wanted = Wanted::new(sections.iter().copied(), raw);
    nav_proto::proxy::message(&answer.into(), &wanted)
}

fn of_dumps(proxy: Kind, config: v1::ProxyConfig) -> Answer {
    let v1::ProxyConfig { fetched_at, failures, redactions, mut dumps, .. } = config;
    Answer {
        proxy,
        fetched_at: fetched_at.and_then(timestamp).map(|at| at.to_string()).unwrap_or_default(),
        parts: Parts::from_named(|name| dumps.remove(name).map(Bytes::from).unwrap_or_default()),
        failures: failures
            .into_iter()
            .map(|failure| PartFailure { part: failure.part, reason: failure.reason })
            .collect(),
        redactions,
        problem: None,
    }
}
