//! TLS, as a chain's or a cluster's transport socket has it (`transport_sockets.tls.v3`).

use bytes::Bytes;

use crate::config_source::ConfigSource;
use crate::extension::Config;
use crate::json::Value;
use crate::source::Source;
use crate::value_match::ValueMatch;

/// `DownstreamTlsContext` or `UpstreamTlsContext`, what they have in common and what they don't.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TlsContext {
    /// Names of the secrets (SDS), or file names, that it shows certificates from; `inline` for what stands there itself.
    pub certificates: Vec<String>,
    /// Of the secrets, or files, that it trusts; `trust domain NAME` for one of several.
    pub validation: Vec<String>,
    /// Where the first of its secrets that is delivered is asked for.
    pub sds_config: Option<ConfigSource>,
    /// What a peer's certificate has to say, each as `exact spiffe://…`.
    pub subject_alt_names: Vec<String>,
    pub alpn: Vec<String>,
    /// Only upstream: the name it asks for.
    pub sni: String,
    /// Only upstream: the name asked for is the request's host.
    pub auto_sni: bool,
    /// Only downstream.
    pub require_client_certificate: bool,
    /// As `TLSv1_2`; empty: Envoy's default.
    pub min_version: String,
    pub max_version: String,
    pub cipher_suites: Vec<String>,
}

/// The transport socket of a chain or cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TransportSocket {
    /// `envoy.transport_sockets.tls`.
    pub name: String,
    pub type_url: String,
    /// `None` for plain text, and for what is not known. QUIC and internal upstream sockets have the one inside.
    pub tls: Option<TlsContext>,
    pub is_decoded: bool,
    /// Its configuration as it was written.
    pub raw: Bytes,
}

/// What a sort of socket does with bytes.
#[derive(Clone, Copy)]
enum Sort {
    Tls,
    Plain,
    /// TLS of the context in this field.
    TlsOf(&'static str),
    /// As the socket in this field.
    Around(&'static str),
}

/// Sorts of sockets by the end of their type.
const SORTS: &[(&str, Sort)] = &[
    (".DownstreamTlsContext", Sort::Tls),
    (".UpstreamTlsContext", Sort::Tls),
    (".QuicDownstreamTransport", Sort::TlsOf("downstream_tls_context")),
    (".QuicUpstreamTransport", Sort::TlsOf("upstream_tls_context")),
    (".RawBuffer", Sort::Plain),
    (".InternalUpstreamTransport", Sort::Around("transport_socket")),
    (".ProxyProtocolUpstreamTransport", Sort::Around("transport_socket")),
    (".Http11ProxyUpstreamTransport", Sort::Around("transport_socket")),
    (".transport_sockets.tap.v3.Tap", Sort::Around("transport_socket")),
    (".transport_sockets.tcp_stats.v3.Config", Sort::Around("transport_socket")),
];

impl TransportSocket {
    pub(crate) fn read(source: &Source, socket: Value<'_>) -> Self {
        let any = socket.get("typed_config");
        let config = Config::read(any);
        let type_url = config.type_name().into_owned();
        let (tls, is_decoded) = inside(source, &type_url, config.value);
        Self { name: socket.get("name").text(), type_url, tls, is_decoded, raw: source.raw(any) }
    }
}

/// What is within a socket of that type, and whether the type is known.
fn inside(source: &Source, type_name: &str, config: Value<'_>) -> (Option<TlsContext>, bool) {
    match SORTS.iter().find(|(suffix, _)| type_name.ends_with(suffix)) {
        Some((_, Sort::Tls)) => (Some(TlsContext::read(config)), true),
        Some((_, Sort::TlsOf(field))) => (Some(TlsContext::read(config.get(field))), true),
        Some((_, Sort::Plain)) => (None, true),
        Some((_, Sort::Around(field))) => {
            let inner = TransportSocket::read(source, config.get(field));
            (inner.tls, inner.is_decoded)
        }
        None => (None, false),
    }
}

impl TlsContext {
    pub(crate) fn read(context: Value<'_>) -> Self {
        let common = context.get("common_tls_context");
        let (params, trust) = (common.get("tls_params"), Trust::read(common));
        Self {
            certificates: certificates(common),
            validation: trust.names(),
            sds_config: sds_config(common, trust.secret),
            subject_alt_names: trust.subject_alt_names(),
            alpn: common.get("alpn_protocols").texts(),
            sni: context.get("sni").text(),
            auto_sni: context.get("auto_host_sni").is_true(),
            require_client_certificate: context.get("require_client_certificate").is_true(),
            min_version: params.get("tls_minimum_protocol_version").text(),
            max_version: params.get("tls_maximum_protocol_version").text(),
            cipher_suites: params.get("cipher_suites").texts(),
        }
    }
}

fn certificates(common: Value<'_>) -> Vec<String> {
    let delivered = common.get("tls_certificate_sds_secret_configs").items().map(|secret| secret.get("name").text());
    let written = common.get("tls_certificates").items().map(|pair| data_source(pair.get("certificate_chain")));
    let provided = common.at(&["tls_certificate_provider_instance", "instance_name"]).str();
    delivered.chain(written).chain(provided.map(Into::into)).collect()
}

fn sds_config(common: Value<'_>, trusted: Value<'_>) -> Option<ConfigSource> {
    let mut secrets = common.get("tls_certificate_sds_secret_configs").items().chain([trusted]);
    secrets.find_map(|secret| ConfigSource::read(secret.get("sds_config")))
}

/// Where a `DataSource`'s bytes are. The bytes themselves are nobody's business.
fn data_source(source: Value<'_>) -> String {
    let place = ["filename", "environment_variable"].into_iter().find_map(|name| source.get(name).str());
    place.map_or_else(|| "inline".to_owned(), Into::into)
}

/// Whom a context trusts.
struct Trust<'a> {
    /// `CertificateValidationContext`
    context: Value<'a>,
    /// The secret with another one, or with more of it.
    secret: Value<'a>,
}

impl<'a> Trust<'a> {
    fn read(common: Value<'a>) -> Self {
        let combined = common.get("combined_validation_context");
        let holder = if combined.is_object() { combined } else { common };
        let context = if combined.is_object() { "default_validation_context" } else { "validation_context" };
        Self { context: holder.get(context), secret: holder.get("validation_context_sds_secret_config") }
    }

    fn names(&self) -> Vec<String> {
        let secret = self.secret.get("name").str().map(Into::into);
        let authority = self.context.get("trusted_ca");
        let authority = authority.is_object().then(|| data_source(authority));
        let provider = self.context.at(&["ca_certificate_provider_instance", "instance_name"]).str().map(Into::into);
        let validator = Config::read(self.context.at(&["custom_validator_config", "typed_config"])).value;
        let domains = validator.get("trust_domains").items();
        let domains = domains.map(|domain| format!("trust domain {}", domain.get("name").text()));
        [secret, authority, provider].into_iter().flatten().chain(domains).collect()
    }

    fn subject_alt_names(&self) -> Vec<String> {
        let typed = self.context.get("match_typed_subject_alt_names").items().map(|san| san.get("matcher"));
        let untyped = self.context.get("match_subject_alt_names").items();
        typed.chain(untyped).map(|matcher| ValueMatch::string(String::new(), matcher).to_string()).collect()
    }
}

#[cfg(test)]
mod tests;
