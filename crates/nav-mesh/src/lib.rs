//! The domain: Kubernetes and Istio objects as Navigator keeps them, and what is derived from them.
//!
//! ```text
//! Object ──apply/delete/reset──► ClusterIndex ──service(name)──► ClusterService { instances }
//!                                             └─instances(names)─► ClusterInstance { services }
//! ```
//!
//! Everything here is synchronous and pure. This crate does no I/O, spawns nothing, reads no clock and never sees a
//! protobuf type: edges fill a [`ClusterIndex`] from a Kubernetes API server or from files, the manager fills one per
//! cluster from what edges send, and both ask it the same questions.

pub mod fingerprint;
pub mod id;
pub mod index;
pub mod istio;
pub mod kind;
pub mod meta;
pub mod object;
pub mod proxy;
pub mod service;
pub mod share;
pub mod status;
pub mod workload;

pub use fingerprint::{Digest, Fingerprint};
pub use id::{ClusterId, InstanceId, InstanceName, MeshId, ObjectName, ServiceId};
pub use index::{Changes, ClusterIndex, Objects};
pub use kind::Kind;
pub use meta::{Meta, StringMap, Timestamp, Uid};
pub use object::{Body, Object};
pub use service::{ClusterInstance, ClusterService, Instance};
pub use share::Pool;

/// The string of this crate: 24 bytes, up to 23 of them inline, and cheap to clone. Names, labels and IPs mostly fit.
pub type Str = smol_str::SmolStr;
