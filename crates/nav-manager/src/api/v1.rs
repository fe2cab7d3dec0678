//! Navigator's own query API (`navigator.api.v1`).

mod convert;
mod freshness;
mod grpc;
mod page_token;
mod rest;
mod services;

pub(super) use rest::routes;
