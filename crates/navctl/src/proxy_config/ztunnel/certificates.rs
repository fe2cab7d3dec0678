//! Certificates that a ztunnel has for the identities on its node.

use nav_proto::proxy::Section;
use nav_proto::proxy::v1::{Certificate, ProxyConfig, ZtunnelCertificate};

use crate::output::{Table, absolute};
use crate::proxy_config::columns::{Column, View, column, table, whole, wide};
use crate::proxy_config::listing::Listing;
use crate::proxy_config::secrets::is_valid;

/// All of them.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Certificates {}

impl Listing for Certificates {
    const SECTION: Section = Section::Ztunnel;

    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        let rows: Vec<Row<'_>> =
            super::of(config).flat_map(|of| &of.certificates).flat_map(|of| rows(of, view)).collect();
        table(&columns(), &rows, view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        super::of(config).flat_map(|of| &of.certificates).map(|of| of.raw.as_str()).collect()
    }
}

struct Row<'a> {
    of: &'a ZtunnelCertificate,
    sort: &'static str,
    certificate: Option<&'a Certificate>,
    is_valid: bool,
}

fn rows(of: &ZtunnelCertificate, view: View) -> Vec<Row<'_>> {
    if of.chain.is_empty() {
        return vec![Row { of, sort: NONE, certificate: None, is_valid: false }];
    }
    let chain = of.chain.iter().enumerate().map(|(place, certificate)| (sort(of, place), certificate));
    let roots = of.roots.iter().map(|certificate| ("Root", certificate));
    let row = |(sort, certificate)| Row {
        of,
        sort,
        certificate: Some(certificate),
        is_valid: is_valid(certificate, view.now),
    };
    chain.chain(roots).map(row).collect()
}

/// Older ztunnels have the root at the end of the chain.
fn sort(of: &ZtunnelCertificate, place: usize) -> &'static str {
    match place {
        0 => "Leaf",
        last if last + 1 == of.chain.len() && of.roots.is_empty() => "Root",
        _ => "Intermediate",
    }
}

const NONE: &str = "NA";

impl Row<'_> {
    fn told(&self, text: fn(&Certificate) -> String) -> String {
        self.certificate.map(text).filter(|text| !text.is_empty()).unwrap_or_else(|| NONE.to_owned())
    }
}

fn columns<'a>() -> [Column<Row<'a>>; 9] {
    [
        column("CERTIFICATE NAME", |row| row.of.identity.clone()),
        whole(column("TYPE", |row| row.sort.to_owned())),
        column("STATUS", |row| state(row.of).to_owned()),
        whole(column("VALID CERT", |row| row.is_valid.to_string())),
        column("SERIAL NUMBER", |row| row.told(|it| it.serial.clone())),
        whole(column("NOT AFTER", |row| row.told(|it| absolute(it.not_after)))),
        whole(column("NOT BEFORE", |row| row.told(|it| absolute(it.not_before)))),
        wide("SUBJECT ALT NAMES", |row| row.told(|it| it.subject_alt_names.join(","))),
        wide("WHY", |row| if state(row.of) == row.of.state { String::new() } else { row.of.state.clone() }),
    ]
}

/// Without the reason.
fn state(of: &ZtunnelCertificate) -> &str {
    if of.state.contains("Unavailable") { "Unavailable" } else { &of.state }
}
