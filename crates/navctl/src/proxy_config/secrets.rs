//! The table of secrets: certificates, never keys.

use jiff::Timestamp;
use nav_proto::proxy::Section;
use nav_proto::proxy::v1::{Certificate, ProxyConfig, Secret, UpdateState};

use super::columns::{Column, View, column, table, whole, wide};
use super::listing::{Listing, listed, state_of};
use crate::output::{Table, absolute, timestamp};

/// All that came by xDS.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Secrets {}

/// In this order.
const STATES: [(UpdateState, &str); 2] = [(UpdateState::Warming, "WARMING"), (UpdateState::Active, "ACTIVE")];

impl Listing for Secrets {
    const SECTION: Section = Section::Secrets;

    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        let rows: Vec<Row<'_>> = found(config).flat_map(|(secret, state)| rows(secret, state, view)).collect();
        let has_trust_domains =
            !rows.is_empty() && rows.iter().all(|row| !row.of(|it| it.trust_domain.clone()).is_empty());
        let trust_domain =
            has_trust_domains.then(|| column("TRUST DOMAIN", |row: &Row<'_>| row.of(|it| it.trust_domain.clone())));
        let columns: Vec<_> = columns().into_iter().chain(trust_domain).chain(wide_columns()).collect();
        table(&columns, &rows, view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        found(config).map(|(secret, _)| secret.raw.as_str()).collect()
    }
}

fn found(config: &ProxyConfig) -> impl Iterator<Item = (&Secret, &'static str)> {
    STATES.iter().flat_map(|(state, word)| {
        let of_state = config.secrets.iter().filter(|secret| state_of(&secret.update) == *state);
        of_state.map(move |secret| (secret, *word))
    })
}

struct Row<'a> {
    /// With the sort before it, where tables of several sorts follow each other.
    called: String,
    state: &'static str,
    certificate: Option<&'a Certificate>,
    is_valid: bool,
}

/// One for the first certificate, or for the first of each trust domain.
fn rows<'a>(secret: &'a Secret, state: &'static str, view: View) -> Vec<Row<'a>> {
    let prefix = if view.is_mixed { "secret/" } else { "" };
    let row = |certificate: Option<&'a Certificate>| {
        let is_valid = certificate.is_some_and(|certificate| is_valid(certificate, view.now));
        Row { called: format!("{prefix}{}", secret.name), state, certificate, is_valid }
    };
    if secret.trust_domains.is_empty() {
        return vec![row(secret.certificates.first())];
    }
    let of_domain =
        |domain: &String| secret.certificates.iter().find(|certificate| certificate.trust_domain == *domain);
    secret.trust_domains.iter().map(|domain| row(of_domain(domain))).collect()
}

pub(super) fn is_valid(certificate: &Certificate, now: Timestamp) -> bool {
    let begins = certificate.not_before.and_then(timestamp).is_some_and(|begins| begins < now);
    begins && certificate.not_after.and_then(timestamp).is_some_and(|ends| now < ends)
}

impl Row<'_> {
    fn of(&self, text: impl Fn(&Certificate) -> String) -> String {
        self.certificate.map(text).unwrap_or_default()
    }
}

fn columns<'a>() -> [Column<Row<'a>>; 7] {
    [
        column("RESOURCE NAME", |row| row.called.clone()),
        whole(column("TYPE", |row| row.of(|it| if it.ca { "CA" } else { "Cert Chain" }.to_owned()))),
        whole(column("STATUS", |row| row.state.to_owned())),
        whole(column("VALID CERT", |row| row.is_valid.to_string())),
        column("SERIAL NUMBER", |row| row.of(|it| format!("{:0>32}", it.serial))),
        whole(column("NOT AFTER", |row| row.of(|it| absolute(it.not_after)))),
        whole(column("NOT BEFORE", |row| row.of(|it| absolute(it.not_before)))),
    ]
}

fn wide_columns<'a>() -> [Column<Row<'a>>; 4] {
    [
        wide("SUBJECT", |row| row.of(|it| it.subject.clone())),
        wide("SUBJECT ALT NAMES", |row| row.of(|it| listed(it.subject_alt_names.iter().map(String::as_str)))),
        wide("ISSUER", |row| row.of(|it| it.issuer.clone())),
        wide("KEY", |row| row.of(|it| it.key.clone())),
    ]
}
