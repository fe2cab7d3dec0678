//! A real Kubernetes control plane on this machine, and the built `navctl` beside it, for tests that read like prose.
//!
//! A [`Cluster`] is etcd, an API server, its controllers and KWOK nodes, which make pods Running without containers.
//! [`Navctl`] and [`Edge`] are our own binary. [`eventually`] waits for something to come true and says what it saw last when it does
//! not. Whatever a test process starts or writes goes away with it, however it ends; see the module `run`.

mod api;
mod api_server;
mod browser;
mod cluster;
mod container;
mod controllers;
mod daemon;
mod edge;
mod etcd;
mod events;
mod http;
mod istioctl;
mod istiod;
mod istiod_views;
mod kubeconfig;
mod kubectl;
mod line;
mod navctl;
mod network;
mod port_forward;
mod ports;
mod process;
mod programs;
mod proxy;
mod run;
pub mod scenario;
mod tool;
mod waiting;

pub use api::Api;
pub use browser::BrowserProgram;
pub use cluster::{Cluster, ISTIO_CRDS};
pub use edge::{Edge, Reading};
pub use events::Events;
pub use istiod::Istiod;
pub use istiod_views::IstiodViews;
pub use kubeconfig::Kubeconfig;
pub use line::Line;
pub use navctl::Navctl;
pub use port_forward::PortForward;
pub use process::Process;
pub use proxy::Proxy;
pub use run::{Failure, Outcome, folder};
pub use waiting::{eventually, throughout};
