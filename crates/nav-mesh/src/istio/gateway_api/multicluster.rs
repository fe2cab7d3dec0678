//! Services of several clusters (`multicluster.x-k8s.io`, `serviceregistry/kube/controller/serviceimportcache.go`).

use std::sync::Arc;

use crate::istio::context::Context;
use crate::istio::flags;
use crate::istio::reason::Reason;
use crate::istio::subject::Subject;
use crate::istio::verdict::Verdict;
use crate::{Kind, Object};

/// Judges ServiceExports: they are of the workloads behind their Services.
pub fn judge_exports(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let reason = |object: &Arc<Object>| {
        let is_behind = subject.targets.iter().any(|target| is_of(&target.service, object));
        context.istiod.flags.switched_off(flags::MCS_SERVICE_DISCOVERY).unwrap_or_else(|| match is_behind {
            true => Reason::Exported { service: object.name().to_string().into() },
            false => Reason::NotItsService {},
        })
    };
    context.all(Kind::ServiceExport).iter().map(|object| Verdict::new(object, reason(object))).collect()
}

/// Judges ServiceImports: each gives all clients another host of its Service.
pub fn judge_imports(context: &Context, subject: &Subject) -> Vec<Verdict> {
    let reason = |object: &Arc<Object>| {
        let name = object.name();
        let host = || smol_str::format_smolstr!("{}.{}.svc.clusterset.local", name.name, name.namespace);
        context.istiod.flags.switched_off(flags::MCS_HOST).unwrap_or_else(|| match subject.role.is_envoy() {
            true => Reason::Imported { host: host() },
            false => Reason::NoProxy {},
        })
    };
    context.all(Kind::ServiceImport).iter().map(|object| Verdict::new(object, reason(object))).collect()
}

fn is_of(service: &Object, export: &Object) -> bool {
    service.kind() == Kind::Service && service.name() == export.name()
}
