//! What an object gets when it enters the index: a size that can travel, the time, and the fingerprint that it travels under.

use std::collections::BTreeMap;

use nav_mesh::{Body, Object, Timestamp, object::ConfigObject, status::Skipped};
use nav_proto::link;
use serde_json::value::RawValue;

/// What an encoded config object holds beside its text, at the most.
const OVERHEAD: usize = 64 * 1024;

/// The object, without its spec if it would be too large with it; and then what is told of that.
pub(super) fn fitted(mut object: Object) -> (Object, Option<Skipped>) {
    let Body::Config(config) = &object.body else { return (object, None) };
    let bytes = config.json().len();
    if bytes + OVERHEAD <= link::MAX_OBJECT {
        return (object, None);
    }
    let reason = format!("its {bytes} bytes are too many to be sent: its spec is left out");
    let cut = Skipped { name: object.name().clone(), reason: reason.into() };
    object.body = Body::Config(ConfigObject::with_shed_spec(without_spec(config.json())));
    (object, Some(cut))
}

fn without_spec(json: &str) -> String {
    let fields: Result<BTreeMap<String, Box<RawValue>>, _> = serde_json::from_str(json);
    let mut fields = fields.unwrap_or_default();
    fields.remove("spec");
    serde_json::to_string(&fields).expect("names and texts can be written")
}

/// The object as it will travel.
pub(super) fn stamped(mut object: Object, observed_at: Option<Timestamp>) -> Object {
    object.meta.observed_at = observed_at;
    object.fingerprint = link::fingerprint(&link::encode(&object));
    object
}

#[cfg(test)]
mod tests {
    use nav_mesh::{Kind, Meta, ObjectName};

    use super::*;
    use crate::clock;

    fn sidecar(json: String) -> Object {
        let name = ObjectName::new("shop", "default");
        Object::new(Meta::named(Kind::Sidecar, name), Body::Config(ConfigObject::new(json)))
    }

    #[test]
    fn an_object_that_is_too_large_to_travel_goes_without_its_spec_and_says_so() {
        let large = format!(r#"{{"kind":"Sidecar","spec":"{}"}}"#, "x".repeat(link::MAX_OBJECT));
        let (object, cut) = fitted(sidecar(large));
        let config = object.as_config().expect("a config object");
        assert_eq!((config.json(), config.spec_shed), (r#"{"kind":"Sidecar"}"#, true));
        assert!(cut.expect("it is told").reason.contains("its spec is left out"));
        assert_eq!(fitted(sidecar("{}".to_owned())), (sidecar("{}".to_owned()), None));
    }

    #[test]
    fn the_fingerprint_is_that_of_the_bytes_that_travel() {
        let object = stamped(sidecar("{}".to_owned()), Some(clock::now()));
        assert_eq!(link::decode(&link::encode(&object)).expect("an object"), object);
    }
}
