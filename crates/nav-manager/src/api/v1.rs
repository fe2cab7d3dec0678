//! Navigator's own query API (`navigator.api.v1`).

mod config;
mod convert;
mod freshness;
mod grpc;
mod instances;
mod paging;
mod rest;
mod services;

pub(super) use rest::routes;
