//! The link under everything that can go wrong: hostile peers, bad networks, killed processes.
//!
//! `hostile` speaks raw bytes to the real manager, `edge` lets the real edge speak to a scripted manager, `survival` has
//! both real and the network between them broken.

mod edge;
mod harness;
mod hostile;
mod identity;
mod shutdown;
mod survival;
