use bytes::Bytes;
use nav_envoy::{Parts, answer};
use nav_proto::types::v1alpha1::ProxyConfig;
use nav_proto::{plain, proxy};

use super::NoAnswer;
use crate::link::off_loop;

/// What a proxy told, as it came and as it was read.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) read: proxy::Answer,
    /// As an edge of the plain protocol made it.
    made: Option<ProxyConfig>,
}

impl Answer {
    /// Of the document that a native edge delivers.
    pub(super) async fn of_native(document: Bytes) -> Result<Self, NoAnswer> {
        let told = off_loop(|| answer::Answer::parse(document).map(proxy::Answer::from)).await;
        Ok(Self { read: told?, made: None })
    }

    pub(super) async fn of_plain(made: ProxyConfig) -> Self {
        let parts = Parts {
            config_dump: Bytes::copy_from_slice(made.raw_config_dump.as_bytes()),
            clusters: Bytes::copy_from_slice(made.raw_clusters.as_bytes()),
            ..Parts::default()
        };
        let told = answer::Answer { parts, ..answer::Answer::default() };
        Self { read: off_loop(|| told.into()).await, made: Some(made) }
    }

    /// As the public project's API tells it.
    pub(crate) fn plain(&self) -> ProxyConfig {
        self.made.clone().unwrap_or_else(|| plain::proxy_config_of(&self.read))
    }

    /// What it takes in memory, about: what is read of a text takes as much again.
    pub(super) fn weight(&self) -> usize {
        2 * self.read.text_len()
    }
}
