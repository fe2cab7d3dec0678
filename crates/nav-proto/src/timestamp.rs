//! `google.protobuf.Timestamp` with the JSON that its mapping demands: RFC 3339 in UTC, with a `Z`. The one of `pbjson` ends
//! in `+00:00`.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

#[derive(Clone, Copy, PartialEq, Eq, Hash, prost::Message)]
pub struct Timestamp {
    /// Since 1970.
    #[prost(int64, tag = "1")]
    pub seconds: i64,
    #[prost(int32, tag = "2")]
    pub nanos: i32,
}

/// Kept as protobuf wants it: also before 1970, nanoseconds count forward.
impl From<jiff::Timestamp> for Timestamp {
    fn from(at: jiff::Timestamp) -> Self {
        let (seconds, nanos) = (at.as_second(), at.subsec_nanosecond());
        match nanos < 0 {
            true => Self { seconds: seconds - 1, nanos: nanos + 1_000_000_000 },
            false => Self { seconds, nanos },
        }
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let at = jiff::Timestamp::new(self.seconds, self.nanos).map_err(ser::Error::custom)?;
        serializer.collect_str(&at)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let at: jiff::Timestamp = text.parse().map_err(de::Error::custom)?;
        Ok(at.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(seconds: i64, nanos: i32, json: &str) {
        let at = Timestamp { seconds, nanos };
        assert_eq!(serde_json::to_value(at).expect("JSON"), json);
        assert_eq!(serde_json::from_value::<Timestamp>(json.into()).expect(json), at);
    }

    #[test]
    fn a_timestamp_is_rfc_3339_in_utc() {
        check(1_795_348_800, 0, "2026-11-22T12:00:00Z");
        check(0, 500_000_000, "1970-01-01T00:00:00.5Z");
        check(-1, 500_000_000, "1969-12-31T23:59:59.5Z");
    }

    #[test]
    fn a_timestamp_with_an_offset_is_read() {
        let read: Timestamp = serde_json::from_str(r#""2026-11-22T13:00:00+01:00""#).expect("RFC 3339");
        assert_eq!(read, Timestamp { seconds: 1_795_348_800, nanos: 0 });
    }

    #[test]
    fn a_text_that_is_no_time_is_refused() {
        serde_json::from_str::<Timestamp>(r#""yesterday""#).expect_err("no time");
    }
}
