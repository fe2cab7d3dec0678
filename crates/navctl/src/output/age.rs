//! Times, as people read them.

use jiff::Timestamp;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const YEAR: i64 = 365 * DAY;

/// How ages are told, the least first.
const STEPS: [Step; 7] = [
    Step { below: 2 * MINUTE, unit: SECONDS, rest: None },
    Step { below: 10 * MINUTE, unit: MINUTES, rest: Some(SECONDS) },
    Step { below: 3 * HOUR, unit: MINUTES, rest: None },
    Step { below: 8 * HOUR, unit: HOURS, rest: Some(MINUTES) },
    Step { below: 2 * DAY, unit: HOURS, rest: None },
    Step { below: 8 * DAY, unit: DAYS, rest: Some(HOURS) },
    Step { below: 2 * YEAR, unit: DAYS, rest: None },
];

/// The smaller unit says little once the larger one is a large number.
struct Step {
    below: i64,
    unit: Unit,
    rest: Option<Unit>,
}

#[derive(Clone, Copy)]
struct Unit {
    seconds: i64,
    name: &'static str,
}

const SECONDS: Unit = Unit { seconds: 1, name: "s" };
const MINUTES: Unit = Unit { seconds: MINUTE, name: "m" };
const HOURS: Unit = Unit { seconds: HOUR, name: "h" };
const DAYS: Unit = Unit { seconds: DAY, name: "d" };
const YEARS: Unit = Unit { seconds: YEAR, name: "y" };

/// `45s`, `3d4h`, `2y30d`; empty where the time is not known. What is yet to come by another clock is now.
pub(crate) fn age(at: Option<nav_proto::Timestamp>, now: Timestamp) -> String {
    at.map(|at| span((now.as_second() - at.seconds).max(0))).unwrap_or_default()
}

/// `3m ago`.
pub(crate) fn ago(at: Option<nav_proto::Timestamp>, now: Timestamp) -> String {
    match age(at, now) {
        age if age.is_empty() => "never".to_owned(),
        age => format!("{age} ago"),
    }
}

/// RFC 3339 in UTC; empty where the time is not known.
pub(crate) fn absolute(at: Option<nav_proto::Timestamp>) -> String {
    at.and_then(timestamp).map(|at| at.to_string()).unwrap_or_default()
}

/// `None` for a time beyond the calendar.
pub(crate) fn timestamp(at: nav_proto::Timestamp) -> Option<Timestamp> {
    Timestamp::new(at.seconds, at.nanos).ok()
}

fn span(seconds: i64) -> String {
    match STEPS.iter().find(|step| seconds < step.below) {
        Some(step) => in_units(seconds, step.unit, step.rest),
        None => in_units(seconds, YEARS, Some(DAYS)),
    }
}

fn in_units(seconds: i64, unit: Unit, rest: Option<Unit>) -> String {
    let whole = format!("{}{}", seconds / unit.seconds, unit.name);
    let rest = rest.map(|rest| (seconds % unit.seconds / rest.seconds, rest.name)).filter(|(count, _)| *count > 0);
    rest.map(|(count, name)| format!("{whole}{count}{name}")).unwrap_or(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(seconds: i64, expected: &str) {
        let now = Timestamp::from_second(1_800_000_000).expect("a time");
        let at = nav_proto::Timestamp { seconds: now.as_second() - seconds, nanos: 0 };
        assert_eq!(age(Some(at), now), expected, "{seconds} seconds");
    }

    #[test]
    fn an_age_has_the_units_that_matter() {
        check(0, "0s");
        check(119, "119s");
        check(120, "2m");
        check(3 * MINUTE + 5, "3m5s");
        check(90 * MINUTE, "90m");
        check(3 * HOUR + 20 * MINUTE, "3h20m");
        check(30 * HOUR, "30h");
        check(3 * DAY + 4 * HOUR, "3d4h");
        check(47 * DAY + 4 * HOUR, "47d");
        check(2 * YEAR + 30 * DAY, "2y30d");
    }

    #[test]
    fn what_another_clock_calls_the_future_is_now() {
        check(-5, "0s");
    }

    #[test]
    fn a_time_that_is_not_known_has_no_age() {
        let now = Timestamp::UNIX_EPOCH;
        assert_eq!((age(None, now), ago(None, now), absolute(None)), ("".into(), "never".into(), "".into()));
    }
}
