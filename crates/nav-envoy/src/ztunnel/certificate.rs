//! Certificates that a ztunnel holds for others.

use bytes::Bytes;
use jiff::Timestamp;

use super::text;
use crate::dump::Problem;
use crate::json::Value;
use crate::secret::{Certificate, Chain};
use crate::source::Source;

/// Whose certificate it is, and how far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// `spiffe://…`
    pub identity: String,
    /// `Available`, `Initializing`, `Unavailable: WHY`.
    pub state: String,
    /// The leaf first.
    pub chain: Vec<Certificate>,
    pub roots: Vec<Certificate>,
    pub raw: Bytes,
}

impl Identity {
    pub(super) fn read(source: &Source, value: Value<'_>) -> (Self, Vec<Problem>) {
        let identity = value.get("identity").text();
        let mut problems = Vec::new();
        let mut list = |name: &str| {
            let read = value.get(name).items().map(certificates);
            read.flat_map(|chain| {
                problems.extend(chain.problems);
                chain.certificates
            })
            .collect::<Vec<_>>()
        };
        let (mut chain, mut roots) = (list("certChain"), list("rootCerts"));
        // Older ones had the root at the end of the chain.
        if roots.is_empty() && chain.len() > 1 {
            roots.extend(chain.pop());
        }
        let at = format!("config_dump, certificates of {identity}");
        let problems = problems.into_iter().map(|text| Problem { at: at.clone(), text }).collect();
        (Self { identity, state: text(value.get("state")), chain, roots, raw: source.raw(value) }, problems)
    }
}

/// What ztunnel tells of a certificate counts; the rest is the certificate's own.
fn certificates(value: Value<'_>) -> Chain {
    let mut chain = Chain::of_pem(value.get("pem").text().as_bytes());
    for certificate in &mut chain.certificates {
        certificate.not_before = seconds(value.get("validFrom")).unwrap_or(certificate.not_before);
        certificate.not_after = seconds(value.get("expirationTime")).unwrap_or(certificate.not_after);
    }
    chain
}

fn seconds(time: Value<'_>) -> Option<i64> {
    Some(time.str()?.parse::<Timestamp>().ok()?.as_second())
}
