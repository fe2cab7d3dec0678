use std::borrow::Cow;

use nav_mesh::id::InvalidId;
use nav_mesh::{ClusterId, InstanceId, ServiceId};

/// Why a question has no answer.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Error {
    #[error(transparent)]
    InvalidId(#[from] InvalidId),
    #[error("parameter {parameter} is not valid: {reason}")]
    InvalidParameter { parameter: Cow<'static, str>, reason: String },
    #[error("no cluster {0} is known")]
    NoCluster(ClusterId),
    #[error("no cluster has a service {0}")]
    NoService(ServiceId),
    #[error("service {service} has no instance {instance}")]
    NoInstance { service: ServiceId, instance: Box<InstanceId> },
    #[error("{0} is not available in this version of Navigator")]
    NotAvailable(&'static str),
}

impl Error {
    pub(crate) fn invalid(parameter: impl Into<Cow<'static, str>>, reason: impl Into<String>) -> Self {
        Self::InvalidParameter { parameter: parameter.into(), reason: reason.into() }
    }
}
