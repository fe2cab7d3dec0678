use std::fmt;
use std::num::NonZeroU64;
use std::str::FromStr;

/// A point in time with Kubernetes' resolution of a second; printed as RFC 3339 in UTC.
///
/// There are half a dozen of them in every object, mostly absent: so it takes eight bytes, and no more where it is optional.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(NonZeroU64);

/// What a [`Timestamp`] holds for the second zero: all that RFC 3339 can print is above nothing then.
const EPOCH: i64 = 1 << 60;

impl Timestamp {
    /// `None` outside the years -9999 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        jiff::Timestamp::from_second(seconds).ok().map(Self::from)
    }

    pub fn unix_seconds(self) -> i64 {
        self.0.get().cast_signed() - EPOCH
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(at: jiff::Timestamp) -> Self {
        let held = (at.as_second() + EPOCH).cast_unsigned();
        Self(NonZeroU64::new(held).expect("years have four digits, which is far above -EPOCH"))
    }
}

impl FromStr for Timestamp {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<jiff::Timestamp>().map(Self::from)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = jiff::Timestamp::from_second(self.unix_seconds()).expect("it was made from one");
        fmt::Display::fmt(&at, f)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timestamp_prints_in_utc_to_the_second() {
        let at: Timestamp = "2026-11-22T22:17:12.5+01:00".parse().expect("RFC 3339");
        assert_eq!(at.to_string(), "2026-11-22T21:17:12Z");
    }

    #[test]
    fn the_first_and_the_last_second_there_are_survive() {
        for at in [jiff::Timestamp::MIN, jiff::Timestamp::UNIX_EPOCH, jiff::Timestamp::MAX] {
            assert_eq!(Timestamp::from(at).unix_seconds(), at.as_second());
        }
        assert!(Timestamp::from(jiff::Timestamp::MIN) < Timestamp::from(jiff::Timestamp::MAX));
    }

    #[test]
    fn one_that_may_be_absent_takes_eight_bytes() {
        assert_eq!(size_of::<Option<Timestamp>>(), 8);
    }
}
