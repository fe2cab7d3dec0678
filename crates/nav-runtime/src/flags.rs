//! What the flags of several daemons have in common.

use std::time::Duration;

use clap::builder::Resettable;
use clap::{Args, Command};

/// Reads `10s`, `1m 30s` and the like; nothing, because no daemon could work with an interval or patience of nothing.
pub fn positive_duration(text: &str) -> Result<Duration, String> {
    let duration = humantime::parse_duration(text).map_err(|error| error.to_string())?;
    if duration.is_zero() { Err("it must be longer than nothing".to_owned()) } else { Ok(duration) }
}

/// Flags at their defaults, whatever the environment says: for daemons inside other commands, and for tests.
///
/// # Panics
/// If a flag has no default.
pub fn defaults<T: Args>() -> T {
    let command = T::augment_args(Command::new("defaults")).mut_args(|arg| arg.env(Resettable::Reset));
    let matches = command.try_get_matches_from(["defaults"]).expect("every flag has a default");
    T::from_arg_matches(&matches).expect("defaults are valid")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_of_nothing_is_refused() {
        assert_eq!(positive_duration("1m 30s"), Ok(Duration::from_secs(90)));
        assert!(positive_duration("0s").is_err());
        assert!(positive_duration("soon").is_err());
    }

    #[derive(Args)]
    struct Flags {
        /// `PATH` is always set: a default that listened to the environment would show it.
        #[arg(long, env = "PATH", default_value = "default")]
        flag: String,
    }

    #[test]
    fn defaults_do_not_listen_to_the_environment() {
        assert_eq!(defaults::<Flags>().flag, "default");
    }
}
