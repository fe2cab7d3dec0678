//! GatewayClasses: which Gateways are Istio's, and what sort of proxy runs them (`gatewaycommon/classinfo.go`).

use crate::istio::context::Context;
use crate::istio::flags;
use crate::istio::head;
use crate::{Kind, ObjectName};

/// What sort of proxy a GatewayClass of Istio stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Gateway,
    Waypoint,
    EastWest,
    /// A gateway of another cluster.
    Remote,
}

/// Its name, the controller, and the class; these need not be in the cluster.
const CLASSES: [(&str, &str, Class); 4] = [
    ("istio", "istio.io/gateway-controller", Class::Gateway),
    ("istio-waypoint", "istio.io/mesh-controller", Class::Waypoint),
    ("istio-east-west", "istio.io/eastwest-controller", Class::EastWest),
    ("istio-remote", "istio.io/unmanaged-gateway", Class::Remote),
];

impl Class {
    /// `None`: the class is another controller's.
    pub fn named(context: &Context, name: &str) -> Option<Self> {
        let object = context.get(Kind::GatewayClass, &ObjectName::new("", name));
        let head = object.and_then(|object| object.head::<head::gateway_api::GatewayClass>());
        let found = CLASSES.iter().find(|(built_in, controller, _)| match head {
            Some(head) => head.controller_name == *controller,
            None => *built_in == name,
        });
        let is_on =
            |class: &Class| *class != Self::EastWest || context.istiod.flags.is_on(flags::AMBIENT_MULTI_NETWORK);
        found.map(|(_, _, class)| *class).filter(is_on)
    }

    pub fn takes_listener_sets(self) -> bool {
        self == Self::Gateway
    }

    /// Whether istiod calls what it runs for a Gateway `NAME-CLASS`, or just `NAME`.
    pub fn is_in_name(self) -> bool {
        self == Self::Gateway || self == Self::Remote
    }
}
