//! The real manager and the real edge, in this process.

mod bystander;
mod edge;
mod folder;
mod manager;
mod manifests;

pub(crate) use bystander::Bystander;
pub(crate) use edge::Edge;
pub(crate) use folder::Folder;
pub(crate) use manager::Manager;
pub(crate) use manifests::Manifests;

use nav_mesh::ClusterId;

pub(crate) fn cluster(id: &str) -> ClusterId {
    id.parse().expect("a valid id")
}
