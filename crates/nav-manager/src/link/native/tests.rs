//! What a stream of messages does to what is held: the rules of the protocol, one by one.

mod changes;
mod digest;
mod edge;
mod laws;
mod snapshot;
mod together;

use edge::{Edge, Manager, digest, named, reset};
