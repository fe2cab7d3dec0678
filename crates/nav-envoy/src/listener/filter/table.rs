//! What is known of which filter.

use Reader::{Detailed, Fixed, Summary};

use super::{
    Detail, Filter, HttpConnectionManager, JwtAuthentication, Rbac, TcpProxy, authorize, code, limit, traffic,
};
use crate::extension::Config;
use crate::json::Value;
use crate::source::Source;

/// What is known of one filter's configuration.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) summary: String,
    pub(super) detail: Detail,
    pub(super) is_decoded: bool,
}

#[derive(Clone, Copy)]
enum Reader {
    /// What it does, whatever its configuration is.
    Fixed(&'static str),
    /// What it does, by its configuration.
    Summary(fn(Value<'_>) -> String),
    Detailed(fn(&Source, Value<'_>) -> Reading),
}

/// By type, sorted.
#[rustfmt::skip]
const FILTERS: &[(&str, Reader)] = &[
    ("envoy.extensions.common.matching.v3.ExtensionWithMatcher", Detailed(matched)),
    ("envoy.extensions.filters.http.api_key_auth.v3.ApiKeyAuth", Summary(authorize::api_key_auth)),
    ("envoy.extensions.filters.http.aws_request_signing.v3.AwsRequestSigning", Summary(authorize::aws_request_signing)),
    ("envoy.extensions.filters.http.bandwidth_limit.v3.BandwidthLimit", Summary(limit::bandwidth_limit)),
    ("envoy.extensions.filters.http.basic_auth.v3.BasicAuth", Fixed("asks for a password")),
    ("envoy.extensions.filters.http.buffer.v3.Buffer", Summary(limit::buffer)),
    ("envoy.extensions.filters.http.composite.v3.Composite", Fixed("a filter that is chosen for each request")),
    ("envoy.extensions.filters.http.compressor.v3.Compressor", Summary(traffic::compressor)),
    ("envoy.extensions.filters.http.cors.v3.Cors", Fixed("CORS as routes say")),
    ("envoy.extensions.filters.http.credential_injector.v3.CredentialInjector", Summary(authorize::credential_injector)),
    ("envoy.extensions.filters.http.csrf.v3.CsrfPolicy", Fixed("checks the origin of changes")),
    ("envoy.extensions.filters.http.decompressor.v3.Decompressor", Summary(traffic::decompressor)),
    ("envoy.extensions.filters.http.dynamic_forward_proxy.v3.FilterConfig", Summary(traffic::dynamic_forward_proxy)),
    ("envoy.extensions.filters.http.dynamic_modules.v3.DynamicModuleFilter", Summary(code::dynamic_module)),
    ("envoy.extensions.filters.http.ext_authz.v3.ExtAuthz", Summary(authorize::ext_authz)),
    ("envoy.extensions.filters.http.ext_proc.v3.ExternalProcessor", Summary(authorize::ext_proc)),
    ("envoy.extensions.filters.http.fault.v3.HTTPFault", Summary(limit::fault)),
    ("envoy.extensions.filters.http.gcp_authn.v3.GcpAuthnFilterConfig", Summary(authorize::gcp_authn)),
    ("envoy.extensions.filters.http.golang.v3alpha.Config", Summary(code::golang)),
    ("envoy.extensions.filters.http.grpc_http1_bridge.v3.Config", Fixed("gRPC for HTTP/1.1 clients")),
    ("envoy.extensions.filters.http.grpc_json_transcoder.v3.GrpcJsonTranscoder", Summary(traffic::grpc_json_transcoder)),
    ("envoy.extensions.filters.http.grpc_stats.v3.FilterConfig", Fixed("counts gRPC messages")),
    ("envoy.extensions.filters.http.grpc_web.v3.GrpcWeb", Fixed("gRPC-Web for gRPC")),
    ("envoy.extensions.filters.http.header_to_metadata.v3.Config", Summary(traffic::header_to_metadata)),
    ("envoy.extensions.filters.http.health_check.v3.HealthCheck", Summary(traffic::health_check)),
    ("envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication", Detailed(jwt_authentication)),
    ("envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit", Summary(limit::local_rate_limit)),
    ("envoy.extensions.filters.http.lua.v3.Lua", Summary(code::lua)),
    ("envoy.extensions.filters.http.oauth2.v3.OAuth2", Summary(authorize::oauth2)),
    ("envoy.extensions.filters.http.original_src.v3.OriginalSrc", Fixed("uses the client's address upstream")),
    ("envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaFilterConfig", Summary(limit::rate_limit_quota)),
    ("envoy.extensions.filters.http.ratelimit.v3.RateLimit", Summary(limit::rate_limit)),
    ("envoy.extensions.filters.http.rbac.v3.RBAC", Detailed(rbac)),
    ("envoy.extensions.filters.http.router.v3.Router", Fixed("sends requests where their routes say")),
    ("envoy.extensions.filters.http.set_filter_state.v3.Config", Summary(traffic::set_filter_state)),
    ("envoy.extensions.filters.http.set_metadata.v3.Config", Summary(traffic::set_metadata)),
    ("envoy.extensions.filters.http.stateful_session.v3.StatefulSession", Summary(traffic::stateful_session)),
    ("envoy.extensions.filters.http.upstream_codec.v3.UpstreamCodec", Fixed("writes requests to upstreams")),
    ("envoy.extensions.filters.http.wasm.v3.Wasm", Summary(code::wasm)),
    ("envoy.extensions.filters.listener.http_inspector.v3.HttpInspector", Fixed("tells HTTP from other protocols")),
    ("envoy.extensions.filters.listener.local_ratelimit.v3.LocalRateLimit", Summary(limit::local_connection_limit)),
    ("envoy.extensions.filters.listener.original_dst.v3.OriginalDst", Fixed("takes the destination from before redirection")),
    ("envoy.extensions.filters.listener.original_src.v3.OriginalSrc", Fixed("uses the client's address upstream")),
    ("envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol", Fixed("reads the PROXY protocol")),
    ("envoy.extensions.filters.listener.set_filter_state.v3.Config", Summary(traffic::set_filter_state)),
    ("envoy.extensions.filters.listener.tls_inspector.v3.TlsInspector", Fixed("reads SNI and ALPN")),
    ("envoy.extensions.filters.network.connection_limit.v3.ConnectionLimit", Summary(limit::connection_limit)),
    ("envoy.extensions.filters.network.dubbo_proxy.v3.DubboProxy", Summary(traffic::dubbo_proxy)),
    ("envoy.extensions.filters.network.dynamic_modules.v3.DynamicModuleNetworkFilter", Summary(code::dynamic_module)),
    ("envoy.extensions.filters.network.echo.v3.Echo", Fixed("sends everything back")),
    ("envoy.extensions.filters.network.ext_authz.v3.ExtAuthz", Summary(authorize::ext_authz)),
    ("envoy.extensions.filters.network.ext_proc.v3.NetworkExternalProcessor", Summary(authorize::ext_proc)),
    ("envoy.extensions.filters.network.golang.v3alpha.Config", Summary(code::golang)),
    ("envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager", Detailed(http_connection_manager)),
    ("envoy.extensions.filters.network.kafka_broker.v3.KafkaBroker", Summary(traffic::counted)),
    ("envoy.extensions.filters.network.local_ratelimit.v3.LocalRateLimit", Summary(limit::local_connection_limit)),
    ("envoy.extensions.filters.network.mongo_proxy.v3.MongoProxy", Summary(traffic::counted)),
    ("envoy.extensions.filters.network.mysql_proxy.v3.MySQLProxy", Summary(traffic::counted)),
    ("envoy.extensions.filters.network.postgres_proxy.v3alpha.PostgresProxy", Summary(traffic::counted)),
    ("envoy.extensions.filters.network.ratelimit.v3.RateLimit", Summary(limit::rate_limit)),
    ("envoy.extensions.filters.network.rbac.v3.RBAC", Detailed(rbac)),
    ("envoy.extensions.filters.network.redis_proxy.v3.RedisProxy", Summary(traffic::redis_proxy)),
    ("envoy.extensions.filters.network.set_filter_state.v3.Config", Summary(traffic::set_filter_state)),
    ("envoy.extensions.filters.network.sni_cluster.v3.SniCluster", Fixed("to the cluster that SNI names")),
    ("envoy.extensions.filters.network.sni_dynamic_forward_proxy.v3.FilterConfig", Summary(traffic::dynamic_forward_proxy)),
    ("envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy", Detailed(tcp_proxy)),
    ("envoy.extensions.filters.network.thrift_proxy.v3.ThriftProxy", Summary(traffic::thrift_proxy)),
    ("envoy.extensions.filters.network.wasm.v3.Wasm", Summary(code::wasm)),
    ("envoy.extensions.filters.network.zookeeper_proxy.v3.ZooKeeperProxy", Summary(traffic::counted)),
    ("envoy.extensions.network_filters.peer_metadata.Config", Fixed("tells who the peer is")),
    ("envoy.extensions.network_filters.peer_metadata.UpstreamConfig", Fixed("tells who the upstream is")),
    ("envoy.tcp.metadataexchange.config.MetadataExchange", Summary(traffic::metadata_exchange)),
    ("io.istio.http.connect_authority.Config", Fixed("keeps the authority of CONNECT")),
    ("io.istio.http.connect_baggage.Config", Fixed("reads who the peer is from CONNECT's baggage")),
    ("io.istio.http.peer_metadata.Config", Summary(traffic::peer_metadata)),
    ("io.istio.network.authn.Config", Fixed("keeps the peer's identity for policies")),
    ("istio.envoy.config.filter.http.alpn.v2alpha1.FilterConfig", Summary(traffic::istio_alpn)),
    ("istio.envoy.config.filter.http.authn.v2alpha1.FilterConfig", Fixed("keeps the peer's identity for policies")),
    ("istio.set_internal_dst_address.v1.Config", Fixed("takes the destination that CONNECT names")),
    ("stats.PluginConfig", Summary(traffic::istio_stats)),
];

pub(super) fn read(source: &Source, config: Config<'_>) -> Reading {
    let type_name = config.type_name();
    let Ok(found) = FILTERS.binary_search_by_key(&type_name.as_ref(), |(name, _)| name) else {
        return Reading::default();
    };
    match FILTERS[found].1 {
        Fixed(summary) => Reading { summary: summary.to_owned(), is_decoded: true, ..Reading::default() },
        Summary(summary) => Reading { summary: summary(config.value), is_decoded: true, ..Reading::default() },
        Detailed(read) => read(source, config.value),
    }
}

fn http_connection_manager(source: &Source, config: Value<'_>) -> Reading {
    let manager = HttpConnectionManager::read(source, config);
    Reading { summary: manager.summary(), detail: Detail::Http(Box::new(manager)), is_decoded: true }
}

fn tcp_proxy(_source: &Source, config: Value<'_>) -> Reading {
    let proxy = TcpProxy::read(config);
    Reading { summary: proxy.summary(), detail: Detail::Tcp(proxy), is_decoded: true }
}

fn jwt_authentication(_source: &Source, config: Value<'_>) -> Reading {
    let authentication = JwtAuthentication::read(config);
    Reading { summary: authentication.summary(), detail: Detail::Jwt(authentication), is_decoded: true }
}

fn rbac(source: &Source, config: Value<'_>) -> Reading {
    match Rbac::read(source, config) {
        Some(rbac) => Reading { summary: rbac.summary(), detail: Detail::Rbac(rbac), is_decoded: true },
        None => Reading { summary: "by a tree of matchers".to_owned(), ..Reading::default() },
    }
}

/// A filter that is used for some requests only. The condition is to be seen in the configuration.
fn matched(source: &Source, config: Value<'_>) -> Reading {
    let filter = Filter::read(source, config.get("extension_config"));
    let summary = format!("where matched: {}", filter.summary);
    Reading { summary, detail: filter.detail, is_decoded: filter.extension.is_decoded }
}

#[cfg(test)]
mod tests;
