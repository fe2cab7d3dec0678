//! The plain protocol: whole states, for a manager that knows nothing better.

mod cadence;
mod opening;
mod replies;
mod reports;
mod session;
mod state;

pub(super) use opening::open;
pub(super) use reports::StateReports;
pub(super) use session::Session;
pub(super) use state::Fit;
