use nav_envoy::answer::{self, PartFailure, Proxy};
use nav_envoy::ztunnel::Ztunnel;
use nav_envoy::{Problem, ProxyConfig};

use super::v1;

/// What a proxy told, and what it says.
#[derive(Clone, Debug)]
pub struct Answer {
    pub told: answer::Answer,
    pub config: Config,
}

#[derive(Clone, Debug)]
pub enum Config {
    Envoy(Box<ProxyConfig>),
    Ztunnel(Box<Ztunnel>),
}

/// Reads all of it: work that grows with it.
impl From<answer::Answer> for Answer {
    fn from(told: answer::Answer) -> Self {
        let config = match told.proxy {
            Proxy::Envoy => Config::Envoy(Box::new(ProxyConfig::decode(told.parts.clone()))),
            Proxy::Ztunnel => Config::Ztunnel(Box::new(Ztunnel::decode(told.parts.config_dump.clone()))),
        };
        Self { told, config }
    }
}

impl Answer {
    /// What of it could not be read.
    pub(super) fn problems(&self) -> impl Iterator<Item = Problem> + '_ {
        let of_parts = match &self.config {
            Config::Envoy(config) => &config.problems,
            Config::Ztunnel(ztunnel) => &ztunnel.problems,
        };
        let of_all = self.told.problem.map(|problem| Problem { at: "answer".to_owned(), text: problem.to_string() });
        of_all.into_iter().chain(of_parts.iter().cloned())
    }

    /// How many bytes the proxy told.
    pub fn text_len(&self) -> usize {
        self.told.parts.named().iter().map(|(_, text)| text.len()).sum()
    }
}

pub(super) fn failure(failure: &PartFailure) -> v1::PartFailure {
    let PartFailure { part, reason } = failure.clone();
    v1::PartFailure { part, reason }
}

pub(super) fn problem(Problem { at, text }: Problem) -> v1::Problem {
    v1::Problem { at, text }
}
