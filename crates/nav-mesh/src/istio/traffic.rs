//! What decides where requests go, made ready once for all questions to one [`Context`].

use super::context::Context;
use super::destination_rule::DestinationRules;
use super::registry::Registry;
use super::sidecar::Sidecars;
use super::virtual_service::VirtualServices;

#[derive(Debug)]
pub struct Traffic {
    pub registry: Registry,
    pub sidecars: Sidecars,
    pub virtual_services: VirtualServices,
    pub destination_rules: DestinationRules,
}

impl Traffic {
    pub fn new(context: &Context) -> Self {
        Self {
            registry: Registry::new(context),
            sidecars: Sidecars::new(context),
            virtual_services: VirtualServices::new(context),
            destination_rules: DestinationRules::new(context),
        }
    }
}
