//! Navigator's own query API (`navigator.api.v1`).
//!
//! [`routes`] is the table that both doors are made from; each module beside it answers for one sort of things.

mod answer;
mod clusters;
mod config;
mod convert;
mod events;
mod freshness;
mod instances;
mod lists;
mod meshes;
mod namespaces;
mod page_token;
mod proxy_config;
mod rest;
mod routes;
mod search;
mod services;
mod verdicts;
mod workloads;

pub(super) use events::Clients;
#[cfg(test)]
pub(super) use routes::ROUTES;
pub(super) use routes::routes;
