//! The native link's messages, and objects as they travel on it. The rules are in `proto/navigator/link/v1`.

mod digest;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use digest::{differing, digests};
pub use read::{Unusable, decode, key, kind};
pub use write::{encode, fingerprint};

#[allow(clippy::all, clippy::allow_attributes_without_reason, unreachable_pub, reason = "generated code")]
pub mod v1 {
    include!("gen/navigator.link.v1.rs");
}

/// The stream of an edge.
pub const CONNECT_PATH: &str = "/navigator.link.v1.LinkService/Connect";

/// The result of one request.
pub const DELIVER_PATH: &str = "/navigator.link.v1.LinkService/Deliver";

/// The minor versions that this build speaks, both included. Version 1 added [`Status`](v1::Status)' words on the edge itself.
pub const OLDEST_VERSION: u32 = 0;
pub const NEWEST_VERSION: u32 = 1;

/// The most that a message of [`Changes`](v1::Changes) holds, in bytes, unless it is one larger object alone.
pub const MAX_CHANGES: usize = 1024 * 1024;

/// A larger config object goes without its spec: more would not fit into any peer's idea of a message.
pub const MAX_OBJECT: usize = 4 * 1024 * 1024;

/// The most that a [`Chunk`](v1::Chunk) holds, in bytes.
pub const MAX_CHUNK: usize = 256 * 1024;
