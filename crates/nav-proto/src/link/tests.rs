mod objects;

use nav_mesh::{Body, ClusterIndex, Kind, Meta, Object, ObjectName};
use proptest::prelude::*;
use prost::Message;

use super::*;

proptest! {
    #[test]
    fn an_object_survives_the_way_to_bytes_and_back(object in objects::any()) {
        let encoded = encode(&object);
        let decoded = decode(&encoded).expect("it was just encoded");
        prop_assert_eq!(decoded.fingerprint, fingerprint(&encoded));
        prop_assert_eq!(Object { fingerprint: object.fingerprint, ..decoded }, object);
    }

    #[test]
    fn bytes_that_are_no_object_are_refused_and_nothing_else_happens(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = decode(&bytes);
    }
}

fn named(kind: Kind, name: &str) -> Object {
    Object::new(Meta::named(kind, ObjectName::new("shop", name)), Body::MutatingWebhook)
}

#[test]
fn every_kind_is_known_by_the_name_it_prints() {
    for info in nav_mesh::kind::KINDS {
        assert_eq!(kind(&info.kind.to_string()), Some(info.kind));
    }
    assert_eq!(kind("Secret"), None);
}

#[test]
fn a_kind_of_a_newer_sender_is_told_apart_from_a_broken_object() {
    let newer = v1::Object { kind: "Teapot".into(), name: "a".into(), ..Default::default() }.encode_to_vec();
    assert!(matches!(decode(&newer), Err(Unusable::UnknownKind(kind)) if kind == "Teapot"));
    assert!(matches!(decode(&encode(&named(Kind::MutatingWebhook, ""))), Err(Unusable::Nameless)));
    assert!(matches!(decode(&encode(&named(Kind::Pod, "a"))), Err(Unusable::WrongBody)));
    assert!(matches!(decode(b"\xff"), Err(Unusable::Malformed(_))));
}

#[test]
fn fields_that_only_a_newer_sender_knows_cost_nothing() {
    let mut encoded = encode(&named(Kind::MutatingWebhook, "a"));
    let known = decode(&encoded).expect("an object");
    // Field 200, a varint.
    encoded.extend([0xc0, 0x0c, 0x01]);
    let newer = decode(&encoded).expect("an object");
    assert!(newer.says_the_same(&known));
    assert_ne!(newer.fingerprint, known.fingerprint);
}

#[test]
fn the_kinds_that_differ_are_found_and_those_of_a_newer_peer_do_not_count() {
    let mut index = ClusterIndex::default();
    let object = decode(&encode(&named(Kind::MutatingWebhook, "a"))).expect("an object");
    index.apply(object);
    let mut theirs = digests(&index);
    theirs.push(v1::KindDigest { kind: "Teapot".into(), count: 1, ..Default::default() });
    assert_eq!(differing(|kind| index.digest(kind), &theirs), []);
    assert_eq!(differing(|kind| index.digest(kind), &[]), [Kind::MutatingWebhook]);
    index.delete(Kind::MutatingWebhook, &ObjectName::new("shop", "a"));
    assert_eq!(differing(|kind| index.digest(kind), &theirs), [Kind::MutatingWebhook]);
    assert_eq!(differing(|kind| index.digest(kind), &digests(&index)), []);
}
