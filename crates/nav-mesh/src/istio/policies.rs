//! The table of policies: kinds whose objects are judged one by one, and from both sides. "What holds for this workload" asks
//! one judge about all objects, "whom does this object affect" asks each workload's judge about one.

use std::sync::Arc;

use super::context::Context;
use super::reason::Reason;
use super::subject::Subject;
use super::{
    authorization_policy, envoy_filter, extension, head, peer_authentication, proxy_config, request_authentication,
    telemetry,
};
use crate::{Kind, Object};

/// Says why an object holds for a workload, or why not. What it takes to say so is gathered once, when the judge is made.
pub type Judge<'a> = Box<dyn Fn(&Object) -> Reason + 'a>;

pub(super) type MakeJudge = for<'a> fn(&'a Context, &'a Subject) -> Judge<'a>;

/// Who judges which kind.
pub(super) const KINDS: &[(Kind, MakeJudge)] = &[
    (Kind::EnvoyFilter, envoy_filter::judge),
    (Kind::ProxyConfig, proxy_config::judge),
    (Kind::PeerAuthentication, peer_authentication::judge),
    (Kind::RequestAuthentication, request_authentication::judge),
    (Kind::AuthorizationPolicy, authorization_policy::judge),
    (Kind::Telemetry, telemetry::judge),
    (Kind::WasmPlugin, extension::judge::<head::WasmPlugin>),
    (Kind::TrafficExtension, extension::judge::<head::TrafficExtension>),
];

/// `None`: the kind is no policy.
pub fn judge<'a>(context: &'a Context, subject: &'a Subject, kind: Kind) -> Option<Judge<'a>> {
    KINDS.iter().find(|(of, _)| *of == kind).map(|(_, make)| make(context, subject))
}

impl Context {
    /// The policies of a kind that hold for a workload, the oldest first.
    pub(super) fn holding(&self, kind: Kind, subject: &Subject) -> Vec<&Arc<Object>> {
        let judge = judge(self, subject, kind);
        let holds = |object: &&Arc<Object>| judge.as_ref().is_some_and(|judge| judge(object).applies());
        self.all(kind).iter().filter(holds).collect()
    }
}
