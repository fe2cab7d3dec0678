//! TLS of listeners (`conversion.go`, `buildTLS`).

use std::sync::Arc;

use super::grants::{Reference, grant};
use crate::istio::context::Context;
use crate::istio::head::gateway::TlsMode;
use crate::istio::head::gateway_api::{
    KubernetesGateway, Listener, ListenerSet, ListenerTls, ListenerTlsMode, ObjectRef,
};
use crate::istio::reason::Reason;
use crate::{Object, Str};

/// The option of a listener that says how TLS ends there.
const TERMINATE_MODE: &str = "gateway.istio.io/tls-terminate-mode";

pub fn mode(owner: &Object, listener: &Listener, tls: &ListenerTls) -> TlsMode {
    let option = |key: &str| tls.options.get(key).map(Str::as_str);
    match (tls.mode, option(TERMINATE_MODE)) {
        (ListenerTlsMode::Passthrough, _) if is_automatic(owner, listener, tls) => TlsMode::AutoPassthrough,
        (ListenerTlsMode::Passthrough, _) => TlsMode::Passthrough,
        (ListenerTlsMode::Terminate, Some("MUTUAL")) => TlsMode::Mutual,
        (ListenerTlsMode::Terminate, Some("OPTIONAL_MUTUAL")) => TlsMode::OptionalMutual,
        (ListenerTlsMode::Terminate, Some("ISTIO_MUTUAL")) => TlsMode::IstioMutual,
        (ListenerTlsMode::Terminate, _) => TlsMode::Simple,
    }
}

/// Whether it is the port between networks (`IsAutoPassthrough`).
fn is_automatic(owner: &Object, listener: &Listener, tls: &ListenerTls) -> bool {
    let labels = &owner.meta.labels;
    let port = labels.get("networking.istio.io/gatewayPort").unwrap_or("15443");
    let is_option =
        tls.options.get("gateway.istio.io/listener-protocol").is_some_and(|mode| mode == "auto-passthrough");
    is_option || (labels.get("topology.istio.io/network").is_some() && port.parse() == Ok(listener.port))
}

/// The certificates that the listeners of a Gateway or ListenerSet refer to.
pub fn certificates(object: &Object) -> impl Iterator<Item = &ObjectRef> {
    let own = object.head().map(|head: &KubernetesGateway| head.listeners.as_slice());
    let listeners = own.or_else(|| object.head().map(|head: &ListenerSet| head.listeners.as_slice()));
    let tls = listeners.unwrap_or_default().iter().filter_map(|listener| listener.tls.as_ref());
    tls.flat_map(|tls| &tls.certificate_refs)
}

/// Why a listener that terminates TLS has no certificate. Whether Secrets are there is not known: they are not read.
pub fn certificate_problem(context: &Context, owner: &Arc<Object>, listener: &Listener) -> Option<Reason> {
    let tls = listener.tls.as_ref().filter(|tls| tls.mode == ListenerTlsMode::Terminate)?;
    let listener = listener.name.clone();
    let is_allowed = |to: &ObjectRef| is_allowed(context, owner, to);
    match (tls.options.get(TERMINATE_MODE).map(Str::as_str), tls.certificate_refs.as_slice()) {
        (Some("ISTIO_SIMPLE" | "ISTIO_MUTUAL"), _) | (_, []) => None,
        (_, [_, _, _, ..]) => Some(Reason::TooManyCertificates { listener }),
        (_, certificates) if certificates.iter().any(is_allowed) => None,
        (_, [first, ..]) => Some(Reason::CertificateNotAllowed { listener, certificate: first.name.clone() }),
    }
}

fn is_allowed(context: &Context, owner: &Object, to: &ObjectRef) -> bool {
    let (group, kind) = (to.group.as_deref().unwrap_or_default(), to.kind.as_deref().unwrap_or("Secret"));
    let is_granted = |reference| grant(context, &reference).is_some();
    (group, kind) == ("", "Secret") && Reference::of(owner, to, "Secret").is_none_or(is_granted)
}
