//! The query API of the public project (`navigator.frontend.v1alpha1`). Frozen: what is new belongs into
//! [`v1`](super::v1).

mod answers;
mod convert;
mod grpc;
mod rest;

pub(super) use rest::routes;
