//! The plain protocol's view of a cluster: [`project`] makes it from objects, [`read`] makes objects from it.
//!
//! A [`ClusterState`](crate::backend::v1alpha1::ClusterState) says less than objects do: no ports, no readiness beside
//! the containers', no nodes. What it does say survives the way there and back.

pub mod dialect;
mod project;
mod proxy_config;
mod read;
mod shed;

pub use project::project;
pub use proxy_config::{proxy_config, proxy_config_of};
pub use read::{Read, read};
pub use shed::{Shed, shed};

/// The only path of the plain protocol.
pub const CONNECT_PATH: &str = "/navigator.backend.v1alpha1.ManagerService/Connect";

/// The code of an [`ErrorMessage`](crate::backend::v1alpha1::ErrorMessage): the opening rules were broken.
pub const INVALID_CLUSTER_IDENTIFICATION: &str = "INVALID_CLUSTER_IDENTIFICATION";

/// The code of an [`ErrorMessage`](crate::backend::v1alpha1::ErrorMessage): one message could not be used.
pub const MESSAGE_PROCESSING_ERROR: &str = "MESSAGE_PROCESSING_ERROR";

/// istiod's flag that the plain protocol carries.
const SCOPE_GATEWAY_FLAG: &str = "PILOT_SCOPE_GATEWAY_TO_NAMESPACE";

#[cfg(test)]
mod tests;
