//! Where objects come from. Every source fills an [`Index`](crate::index::Index) and keeps it up to date until told to
//! stop; none of them writes to what it reads.

pub mod files;
pub mod kube;
