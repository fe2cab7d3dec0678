//! The link under everything that can go wrong: hostile peers, bad networks, killed processes.
//!
//! `hostile` speaks raw bytes to the real manager, `edge` lets the real edge speak to a scripted manager, `survival` has
//! both real and the network between them broken. `native` is the same for the native link.

mod edge;
mod harness;
mod hostile;
mod identity;
mod native;
mod shutdown;
mod survival;
