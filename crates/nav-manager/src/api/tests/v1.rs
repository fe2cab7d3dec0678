//! Navigator's own API.

mod errors;
mod grpc;
mod services;

use super::*;
