//! What listeners, routes, clusters and endpoints have in common.

use bytes::Bytes;
use nav_envoy::address::{Address, Protocol};
use nav_envoy::bootstrap::Locality;
use nav_envoy::cluster::Thresholds;
use nav_envoy::config_source::ConfigSource;
use nav_envoy::extension::Extension;
use nav_envoy::istio::{ConfigRef, ServiceRef};
use nav_envoy::name::ClusterName;
use nav_envoy::tls::{TlsContext, TransportSocket};
use nav_envoy::update::{State, Update, UpdateError};
use nav_envoy::value_match::{Comparison, ValueMatch};
use nav_mesh::Kind;

use super::v1;

/// Functions from words of the domain to words of the API, each made of a table.
macro_rules! words {
    ($( $function:ident: $domain:ty => $wire:ty { $( $from:ident => $to:ident ),+ $(,)? } )+) => {
        $(pub(super) fn $function(word: $domain) -> i32 {
            match word {
                $(<$domain>::$from => <$wire>::$to.into(),)+
            }
        })+
    };
}
pub(super) use words;

words! {
    state: State => v1::UpdateState {
        Static => Static, Active => Active, Warming => Warming, Draining => Draining, Rejected => Rejected,
    }
    comparison: Comparison => v1::Comparison {
        Unknown => Unspecified, Exact => Exact, Prefix => Prefix, Suffix => Suffix, Contains => Contains,
        Regex => Regex, Present => Present, Range => Range, Custom => Custom,
    }
}

/// Whether pieces of the dump are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Raw(pub(super) bool);

impl Raw {
    pub(super) fn text(self, piece: &Bytes) -> String {
        if self.0 { text(piece) } else { String::new() }
    }

    /// Of what is not decoded the piece is all there is.
    pub(super) fn unless(self, is_decoded: bool, piece: &Bytes) -> String {
        Self(self.0 || !is_decoded).text(piece)
    }
}

/// Bytes that no text can hold are replaced.
pub(super) fn text(piece: &Bytes) -> String {
    String::from_utf8_lossy(piece).into_owned()
}

pub(super) fn all<T, M>(items: &[T], message: impl Fn(&T) -> M) -> Vec<M> {
    items.iter().map(message).collect()
}

pub(super) fn count(number: usize) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}

pub(super) fn pair((key, value): &(String, String)) -> v1::Pair {
    v1::Pair { key: key.clone(), value: value.clone() }
}

pub(super) fn update(update: &Update) -> v1::Update {
    let Update { state: of, version_info, last_updated, error } = update;
    v1::Update {
        state: state(*of),
        version_info: version_info.clone(),
        last_updated: last_updated.clone(),
        error: error.as_ref().map(update_error),
    }
}

fn update_error(error: &UpdateError) -> v1::UpdateError {
    let UpdateError { details, last_update_attempt, version_info, istio_configs } = error.clone();
    let istio_configs = all(&istio_configs, config_ref);
    v1::UpdateError { details, last_update_attempt, version_info, istio_configs }
}

/// None for no address.
pub(super) fn address(address: &Address) -> Option<v1::Address> {
    let told = v1::Address { text: address.to_string(), ..v1::Address::default() };
    Some(match address {
        Address::None => return None,
        Address::Socket { address, port, protocol } => v1::Address {
            r#type: v1::AddressType::Socket.into(),
            address: address.clone(),
            port: *port,
            udp: *protocol == Protocol::Udp,
            ..told
        },
        Address::Pipe { path } => v1::Address { r#type: v1::AddressType::Pipe.into(), address: path.clone(), ..told },
        Address::Internal { listener, endpoint_id } => v1::Address {
            r#type: v1::AddressType::Internal.into(),
            address: listener.clone(),
            endpoint_id: endpoint_id.clone(),
            ..told
        },
    })
}

pub(super) fn cluster_name(name: &ClusterName) -> v1::ClusterName {
    let ClusterName { direction, port, subset, fqdn } = name.clone();
    v1::ClusterName { direction: direction.word().to_owned(), port, subset, fqdn }
}

pub(super) fn config_ref(config: &ConfigRef) -> v1::ConfigRef {
    let kind_name = Kind::of_word(&config.group, &config.kind).map_or("", |kind| kind.info().name).to_owned();
    let ConfigRef { group, version, kind, namespace, name } = config.clone();
    v1::ConfigRef { group, version, kind, namespace, name, kind_name, sources: Vec::new() }
}

pub(super) fn service_ref(service: &ServiceRef) -> v1::ServiceRef {
    let ServiceRef { host, name, namespace } = service.clone();
    v1::ServiceRef { host, name, namespace }
}

pub(super) fn extension(extension: &Extension, pieces: Raw) -> v1::Extension {
    let Extension { name, type_url, is_decoded, raw } = extension;
    v1::Extension {
        name: name.clone(),
        type_url: type_url.clone(),
        not_decoded: !is_decoded,
        raw: pieces.unless(*is_decoded, raw),
    }
}

pub(super) fn transport_socket(socket: &TransportSocket, pieces: Raw) -> v1::TransportSocket {
    let TransportSocket { name, type_url, tls, is_decoded, raw } = socket;
    v1::TransportSocket {
        name: name.clone(),
        type_url: type_url.clone(),
        tls: tls.as_ref().map(tls_context),
        not_decoded: !is_decoded,
        raw: pieces.unless(*is_decoded, raw),
    }
}

pub(super) fn config_source(source: &ConfigSource) -> v1::ConfigSource {
    let ConfigSource { specifier, api_type, transport_api_version, clusters, initial_fetch_timeout } = source.clone();
    v1::ConfigSource { specifier, api_type, transport_api_version, clusters, initial_fetch_timeout }
}

fn tls_context(tls: &TlsContext) -> v1::TlsContext {
    let TlsContext {
        certificates,
        validation,
        subject_alt_names,
        alpn,
        sni,
        auto_sni,
        require_client_certificate,
        min_version,
        max_version,
        cipher_suites,
        sds_config,
    } = tls.clone();
    v1::TlsContext {
        certificates,
        validation,
        subject_alt_names,
        alpn,
        sni,
        auto_sni,
        require_client_certificate,
        min_version,
        max_version,
        cipher_suites,
        sds_config: sds_config.as_ref().map(config_source),
    }
}

pub(super) fn value_match(value_match: &ValueMatch) -> v1::ValueMatch {
    let ValueMatch { name, comparison: by, value, ignore_case, invert, treat_missing_as_empty } = value_match.clone();
    v1::ValueMatch { name, comparison: comparison(by), value, ignore_case, invert, treat_missing_as_empty }
}

pub(super) fn locality(locality: &Locality) -> v1::Locality {
    let Locality { region, zone, sub_zone } = locality.clone();
    v1::Locality { region, zone, sub_zone }
}

pub(super) fn thresholds(thresholds: &Thresholds) -> v1::Thresholds {
    let Thresholds { priority, max_connections, max_pending_requests, max_requests, max_retries, track_remaining } =
        thresholds.clone();
    v1::Thresholds { priority, max_connections, max_pending_requests, max_requests, max_retries, track_remaining }
}
