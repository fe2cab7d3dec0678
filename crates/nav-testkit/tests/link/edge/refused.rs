//! A state that the manager does not take is not sent again as it was.

use nav_testkit::plain::edge::{ANNOTATION, SERVICE_NAME, VIRTUAL_SERVICE_SPEC};
use nav_testkit::raw;
use tonic::Code;

use super::link;
use crate::harness::{Edge, Folder};

#[tokio::test]
async fn annotations_and_then_specs_are_left_out_of_a_state_that_is_too_large() {
    let mut folder = Folder::new(1, 3);
    folder.annotate(5000);
    let mut manager = raw::listen().await;
    let _edge = Edge::start(manager.url(), "east", folder.path());

    let (stream, whole) = link(&mut manager).await;
    assert!(whole.has(ANNOTATION) && !whole.text(VIRTUAL_SERVICE_SPEC).is_empty());
    stream.end(Code::ResourceExhausted, "message larger than max");

    let (stream, without_annotations) = link(&mut manager).await;
    assert!(!without_annotations.has(ANNOTATION) && !without_annotations.text(VIRTUAL_SERVICE_SPEC).is_empty());
    stream.end(Code::ResourceExhausted, "message larger than max");

    let (_stream, without_specs) = link(&mut manager).await;
    assert!(!without_specs.has(ANNOTATION) && without_specs.text(VIRTUAL_SERVICE_SPEC).is_empty());
    assert_eq!(without_specs.texts(SERVICE_NAME), whole.texts(SERVICE_NAME));
}

#[tokio::test]
async fn a_large_state_that_is_answered_by_a_silent_end_was_too_large() {
    let mut folder = Folder::new(1, 120);
    folder.annotate(7000);
    let mut manager = raw::listen().await;
    let _edge = Edge::start(manager.url(), "east", folder.path());
    let (stream, whole) = link(&mut manager).await;
    stream.end(Code::Ok, "");
    assert!(whole.as_ref().len() > 1 << 20);
    let (_stream, again) = link(&mut manager).await;
    assert!(whole.has(ANNOTATION) && !again.has(ANNOTATION));
}
