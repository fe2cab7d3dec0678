//! What an object gets when it enters the index: the time, and the fingerprint that it travels under.

use std::time::SystemTime;

use nav_mesh::{Body, Object, Timestamp, object::ConfigObject, status::Skipped};
use nav_proto::link;

/// The time by this machine's clock.
pub(super) fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
    Timestamp::from_unix_seconds(seconds).expect("clocks stay within the years that have four digits")
}

/// The object as it will travel; if something had to be left out of it for that, what is told of it.
pub(super) fn stamped(mut object: Object, observed_at: Option<Timestamp>) -> (Object, Option<Skipped>) {
    object.meta.observed_at = observed_at;
    let mut encoded = link::encode(&object);
    let mut cut = None;
    if encoded.len() > link::MAX_OBJECT && object.kind().is_config() {
        let reason = format!("its {} bytes are too many to be sent: its spec is left out", encoded.len());
        cut = Some(Skipped { name: object.name().clone(), reason: reason.into() });
        object.body = Body::Config(ConfigObject::with_shed_spec("{}"));
        encoded = link::encode(&object);
    }
    object.fingerprint = link::fingerprint(&encoded);
    (object, cut)
}

#[cfg(test)]
mod tests {
    use nav_mesh::{Kind, Meta, ObjectName};

    use super::*;

    fn sidecar(json: String) -> Object {
        let name = ObjectName::new("shop", "default");
        Object::new(Meta::named(Kind::Sidecar, name), Body::Config(ConfigObject::new(json)))
    }

    #[test]
    fn an_object_that_is_too_large_to_travel_goes_without_its_spec_and_says_so() {
        let (object, cut) = stamped(sidecar("x".repeat(link::MAX_OBJECT)), None);
        assert!(object.as_config().expect("a config object").spec_shed);
        assert!(cut.expect("it is told").reason.contains("its spec is left out"));
        assert!(stamped(sidecar("{}".to_owned()), None).1.is_none());
    }

    #[test]
    fn the_fingerprint_is_that_of_the_bytes_that_travel() {
        let (object, _) = stamped(sidecar("{}".to_owned()), Some(now()));
        assert_eq!(link::decode(&link::encode(&object)).expect("an object"), object);
    }
}
