//! What edges tell, read on a thread of its own.

use bytes::Bytes;
use nav_envoy::redact::{Redacted, Redaction};
use nav_envoy::{Parts, answer};
use nav_proto::proxy::Answer;
use nav_proto::types::v1alpha1::ProxyConfig;

use super::NoAnswer;
use crate::clock;
use crate::link::off_loop;

/// Of the document that a native edge delivers.
pub(super) async fn of_native(document: Bytes) -> Result<Answer, NoAnswer> {
    Ok(off_loop(|| answer::Answer::parse(document).map(Answer::from)).await?)
}

/// Of an edge of the plain protocol: only what the proxy itself told counts, and nobody has redacted it.
pub(super) async fn of_plain(told: ProxyConfig, redaction: Redaction) -> Result<Answer, NoAnswer> {
    let ProxyConfig { raw_config_dump, raw_clusters, .. } = told;
    if raw_config_dump.is_empty() {
        return Err(NoAnswer::NoDump);
    }
    Ok(off_loop(move || Answer::from(redacted(&raw_config_dump, &raw_clusters, &redaction))).await)
}

fn redacted(config_dump: &str, clusters: &str, redaction: &Redaction) -> answer::Answer {
    let [dump, clusters] = [config_dump, clusters].map(|text| redaction.text(text.as_bytes()));
    let redactions = dump.count + clusters.count;
    let [config_dump, clusters] = [dump, clusters].map(|Redacted { text, .. }| Bytes::from(text));
    let parts = Parts { config_dump, clusters, ..Parts::default() };
    answer::Answer { parts, redactions, fetched_at: clock::now().to_string(), ..answer::Answer::default() }
}

/// What it takes in memory, about: what is read of a text takes as much again.
pub(super) fn weight(answer: &Answer) -> usize {
    2 * answer.text_len()
}
