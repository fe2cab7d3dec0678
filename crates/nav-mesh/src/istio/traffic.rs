//! What decides where requests go, made ready once for all questions to one [`Context`].

use super::context::Context;
use super::destination_rule::DestinationRules;
use super::gateway_api::leads::Leads;
use super::gateway_api::policies::Policies;
use super::registry::Registry;
use super::sidecar::Sidecars;
use super::virtual_service::VirtualServices;

#[derive(Debug)]
pub struct Traffic {
    pub registry: Registry,
    pub sidecars: Sidecars,
    pub virtual_services: VirtualServices,
    pub destination_rules: DestinationRules,
    pub policies: Policies,
    pub leads: Leads,
}

impl Traffic {
    pub fn new(context: &Context) -> Self {
        let (registry, policies) = (Registry::new(context), Policies::new(context));
        Self {
            sidecars: Sidecars::new(context),
            virtual_services: VirtualServices::new(context, &registry),
            destination_rules: DestinationRules::new(context, &registry, &policies),
            leads: Leads::of(&context.translation().bound, &registry),
            registry,
            policies,
        }
    }
}
