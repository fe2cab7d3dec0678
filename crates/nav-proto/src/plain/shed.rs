use crate::backend::v1alpha1::ClusterState;

/// How much a state was cut down to fit its peer's message limit. What is cut first is missed least.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shed {
    #[default]
    Nothing,
    Annotations,
    /// Annotations and the specs of config objects.
    Specs,
}

impl Shed {
    pub const ALL: [Self; 3] = [Self::Nothing, Self::Annotations, Self::Specs];

    /// What is missing, for a log line.
    pub fn what(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Annotations => "annotations",
            Self::Specs => "annotations and config specs",
        }
    }
}

/// Leaves out what `shed` says. Services, instances and the heads of config objects always stay.
pub fn shed(state: &mut ClusterState, shed: Shed) {
    if shed >= Shed::Annotations {
        let instances = state.services.iter_mut().flat_map(|service| &mut service.instances);
        instances.for_each(|instance| instance.annotations.clear());
    }
    if shed >= Shed::Specs {
        state.destination_rules.iter_mut().for_each(|object| object.raw_spec.clear());
        state.envoy_filters.iter_mut().for_each(|object| object.raw_spec.clear());
        state.gateways.iter_mut().for_each(|object| object.raw_spec.clear());
        state.sidecars.iter_mut().for_each(|object| object.raw_spec.clear());
        state.virtual_services.iter_mut().for_each(|object| object.raw_spec.clear());
    }
}
