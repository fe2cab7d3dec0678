//! Services that proxies with few clusters have one for because somebody asks for it (`pilot/pkg/model/push_context.go`,
//! `extraServicesForProxy`).

use foldhash::HashSet;

use crate::istio::attachment::Attachment;
use crate::istio::context::Context;
use crate::istio::gateway_api::facts::Facts;
use crate::istio::head::EnvoyFilter;
use crate::istio::registry::Service;
use crate::istio::subject::Subject;
use crate::{Kind, Str};

/// What an EnvoyFilter names services by, whatever its patches do.
const REFERENCED: &str = "envoyfilter.istio.io/referenced-services";

/// `HOST`, or `NAMESPACE/HOST`: those of the mesh's extension providers, and those that the proxy's EnvoyFilters name.
pub(super) struct Named(HashSet<Str>);

impl Named {
    pub(super) fn of(context: &Context, subject: &Subject) -> Self {
        let attachment = Attachment::of(context, subject).without_services();
        let filters = context.all(Kind::EnvoyFilter).iter().filter(|object| {
            object.head::<EnvoyFilter>().is_some_and(|filter| attachment.reason(object, filter).applies())
        });
        let named = filters.flat_map(|object| Facts::of(object)).flat_map(|facts| named(&facts));
        let providers = context.istiod.mesh.extension_providers.iter().filter_map(|provider| provider.service());
        Self(providers.cloned().chain(named).collect())
    }

    pub(super) fn has(&self, service: &Service) -> bool {
        let whole = || smol_str::format_smolstr!("{}/{}", service.namespace(), service.host);
        !self.0.is_empty() && (self.0.contains(&service.host) || self.0.contains(&whole()))
    }
}

fn named(facts: &Facts) -> Vec<Str> {
    facts.annotation(REFERENCED).into_iter().flat_map(|told| told.split(',')).map(Str::from).collect()
}
