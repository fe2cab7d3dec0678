//! The laws of the native link, over the real code of both sides, with a network and a clock that the test moves.

mod corruption;
mod faults;
mod memory;
mod steps;
mod world;
