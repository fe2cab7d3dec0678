//! A real Kubernetes control plane on this machine, and the built `navctl` beside it, for tests that read like prose.
//!
//! A [`Cluster`] is etcd, an API server, its controllers and KWOK nodes, which make pods Running without containers.
//! [`Navctl`] and [`Edge`] are our own binary. [`eventually`] waits for something to come true and says what it saw last when it does
//! not. Whatever a test process starts or writes goes away with it, however it ends; see the module `run`.

mod api;
mod api_server;
mod cluster;
mod controllers;
mod daemon;
mod edge;
mod kubeconfig;
mod kubectl;
mod navctl;
mod process;
mod programs;
mod run;
mod waiting;

pub use api::Api;
pub use cluster::{Cluster, ISTIO_CRDS};
pub use edge::{Edge, Reading};
pub use kubeconfig::Kubeconfig;
pub use navctl::Navctl;
pub use process::Process;
pub use run::{Failure, Outcome};
pub use waiting::{eventually, throughout};
