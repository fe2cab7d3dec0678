//! The text around the parts, for whoever writes an answer piece by piece: [`head`], for each part [`part`] and its bytes, [`tail`].

use super::{MARK, PartFailure, Proxy, VERSION};
use crate::json::quote;

/// `fetched_at` in RFC 3339.
pub fn head(proxy: Proxy, fetched_at: &str) -> String {
    let (proxy, fetched_at) = (quote(proxy.word()), quote(fetched_at));
    format!(r#"{{"{MARK}":{VERSION},"proxy":{proxy},"fetchedAt":{fetched_at},"parts":{{"#)
}

/// What comes before the bytes of the part of that name.
pub fn part(name: &str, is_first: bool) -> String {
    format!("{}{}:", if is_first { "" } else { "," }, quote(name))
}

/// What comes after the last part.
pub fn tail(failures: &[PartFailure], redactions: u64) -> String {
    let failure = |failure: &PartFailure| {
        let (part, reason) = (quote(&failure.part), quote(&failure.reason));
        format!(r#"{{"part":{part},"reason":{reason}}}"#)
    };
    let failures: Vec<String> = failures.iter().map(failure).collect();
    format!(r#"}},"failures":[{}],"redactions":{redactions}}}"#, failures.join(","))
}
