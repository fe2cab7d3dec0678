//! Protobuf bindings, the JSON mapping of what the query API answers, and the conversions between wire types and the
//! domain. Wire types go no further than the modules `link` and `api` of this crate's callers.
//!
//! The bindings are generated from `proto/`; `tests/generated.rs` keeps them current.

pub mod codec;
mod json_object;
pub mod link;
pub mod plain;
pub mod proxy;
pub mod redact;
mod timestamp;

pub use json_object::{JsonKind, JsonList, JsonObject, JsonValue};
pub use timestamp::Timestamp;

/// What edges and managers say to each other.
pub mod backend {
    #[allow(clippy::all, clippy::allow_attributes_without_reason, unreachable_pub, reason = "generated code")]
    pub mod v1alpha1 {
        include!("gen/navigator.backend.v1alpha1.rs");
    }
}

/// What people and programs ask the manager.
pub mod api {
    #[allow(clippy::all, clippy::allow_attributes_without_reason, unreachable_pub, reason = "generated code")]
    pub mod v1 {
        include!("gen/navigator.api.v1.rs");
        include!("gen/navigator.api.v1.serde.rs");
    }
}

/// What clients of the public project ask the manager.
pub mod frontend {
    #[allow(clippy::all, clippy::allow_attributes_without_reason, unreachable_pub, reason = "generated code")]
    pub mod v1alpha1 {
        include!("gen/navigator.frontend.v1alpha1.rs");
        include!("gen/navigator.frontend.v1alpha1.serde.rs");
    }
}

/// What both of them use.
pub mod types {
    #[allow(clippy::all, clippy::allow_attributes_without_reason, unreachable_pub, reason = "generated code")]
    pub mod v1alpha1 {
        include!("gen/navigator.types.v1alpha1.rs");
        include!("gen/navigator.types.v1alpha1.serde.rs");
    }
}

/// Every `.proto` file with what it imports, as gRPC reflection serves them.
pub const DESCRIPTORS: &[u8] = include_bytes!("gen/descriptors.bin");
