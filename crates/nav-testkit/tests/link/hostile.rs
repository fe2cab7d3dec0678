//! What peers may do to a manager, and what becomes of it.

mod dialects;
mod duplicates;
mod messages;
mod opening;
mod requests;
mod secrets;
mod size;
