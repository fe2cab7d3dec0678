mod fake;

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
};

use nav_mesh::{Kind, ObjectName, status::KindState};
use serde_json::{Value, json};
use tokio::{select, time::timeout};

use self::fake::{Answer, Question, server};
use super::*;

const SERVICES: &str = "/api/v1/services";

/// What a cluster that only knows services answers, but for the services themselves.
fn discovery(question: &Question<'_>) -> Answer {
    match question.path {
        "/api/v1" => Answer::Json(resources(&["services"])),
        _ => Answer::Refused(404, "the server could not find the requested resource"),
    }
}

fn resources(plurals: &[&str]) -> Value {
    let resource =
        |plural: &&str| json!({"name": plural, "singularName": "", "namespaced": true, "kind": "", "verbs": []});
    json!({"groupVersion": "v1", "resources": plurals.iter().map(resource).collect::<Vec<_>>()})
}

fn service(name: &str) -> Value {
    json!({"metadata": {"name": name, "namespace": "shop", "resourceVersion": "5"}, "spec": {}})
}

fn added(object: Value) -> Value {
    json!({"type": "ADDED", "object": object})
}

/// Ends a streamed list.
fn complete() -> Value {
    let annotations = json!({"k8s.io/initial-events-end": "true"});
    let metadata = json!({"resourceVersion": "10", "annotations": annotations});
    json!({"type": "BOOKMARK", "object": {"apiVersion": "v1", "kind": "Service", "metadata": metadata}})
}

fn list(items: &[Value], next_page: &str) -> Answer {
    Answer::Json(json!({"metadata": {"resourceVersion": "10", "continue": next_page}, "items": items}))
}

/// Runs against the server until `is_done`; the clock is paused, so pauses cost nothing.
async fn watched(client: Client, is_done: impl Fn(&Index) -> bool) -> Index {
    let index = Index::new();
    let running = run(client, index.clone(), CancellationToken::new());
    let done = async {
        // States that do not change progress are looked at from time to time.
        while !is_done(&index) {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let done = timeout(Duration::from_secs(600), done);
    select! {
        ended = running => panic!("it ended by itself: {ended:?}"),
        done = done => assert!(done.is_ok(), "states: {:?}", states(&index)),
    }
    index
}

fn names(index: &Index) -> Vec<String> {
    index.read(|cluster| cluster.objects(Kind::Service).map(|object| object.name().name.to_string()).collect())
}

fn states(index: &Index) -> BTreeMap<Kind, KindState> {
    index.report().into_iter().map(|report| (report.kind, report.state)).collect()
}

fn state(index: &Index) -> KindState {
    states(index).remove(&Kind::Service).expect("every kind is reported")
}

fn is_failing(index: &Index, kind: Kind) -> bool {
    matches!(states(index)[&kind], KindState::Failing(_))
}

fn is_settled(index: &Index) -> bool {
    index.subscribe().borrow().settled
}

#[tokio::test(start_paused = true)]
async fn a_kind_that_is_not_served_is_absent_and_the_others_are_read() {
    let client = server(|question| match question.path {
        SERVICES => Answer::Events(vec![added(service("cart")), complete()]),
        _ => discovery(question),
    });
    let index = watched(client, is_settled).await;
    assert_eq!(names(&index), ["cart"]);
    for (kind, state) in states(&index) {
        let expected = if kind == Kind::Service { KindState::Synced } else { KindState::Absent };
        assert_eq!(state, expected, "{kind}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_refuses_to_stream_lists_is_listed_page_by_page() {
    let client = server(|question| match question.path {
        SERVICES if question.is_streamed_list() => Answer::Refused(
            422,
            "sendInitialEvents is forbidden for watch unless the WatchList feature gate is enabled",
        ),
        SERVICES if question.is_watch() => Answer::Events(vec![added(service("later"))]),
        SERVICES if question.parameter("continue") == Some("page-2") => list(&[service("b")], ""),
        SERVICES => {
            assert_eq!(question.parameter("limit"), Some("100"));
            list(&[service("a")], "page-2")
        }
        _ => discovery(question),
    });
    let index = watched(client, |index| names(index).len() == 3).await;
    assert_eq!(names(&index), ["a", "b", "later"]);
    assert_eq!(state(&index), KindState::Synced);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_never_says_that_its_stream_is_complete_is_listed_page_by_page() {
    let client = server(|question| match question.path {
        SERVICES if question.is_streamed_list() => Answer::EventsThenEnd(vec![added(service("a"))]),
        SERVICES if question.is_watch() => Answer::Events(vec![]),
        SERVICES => list(&[service("a"), service("b")], ""),
        _ => discovery(question),
    });
    let index = watched(client, is_settled).await;
    assert_eq!(names(&index), ["a", "b"]);
}

#[tokio::test(start_paused = true)]
async fn a_malformed_object_costs_itself() {
    let odd = json!({"metadata": {"name": "odd", "namespace": "shop", "resourceVersion": "5"}, "spec": {"ports": 80}});
    let client = server(move |question| match question.path {
        SERVICES if question.is_streamed_list() => {
            Answer::Events(vec![added(service("a")), added(odd.clone()), added(service("b")), complete()])
        }
        _ => discovery(question),
    });
    let index = watched(client, is_settled).await;
    assert_eq!(names(&index), ["a", "b"]);
    let report = index.report().into_iter().find(|report| report.kind == Kind::Service).expect("it is reported");
    assert_eq!(report.skipped[0].name, ObjectName::new("shop", "odd"));
    assert!(report.skipped[0].reason.contains("spec.ports"), "{}", report.skipped[0].reason);
}

#[tokio::test(start_paused = true)]
async fn a_watch_that_is_too_old_to_resume_starts_with_a_new_list() {
    let lists = AtomicUsize::new(0);
    let client = server(move |question| match question.path {
        SERVICES if question.is_streamed_list() => {
            let gone = json!({"type": "ERROR", "object": {"kind": "Status", "code": 410, "message": "too old"}});
            match lists.fetch_add(1, Ordering::Relaxed) {
                0 => Answer::Events(vec![added(service("old")), complete(), gone]),
                _ => Answer::Events(vec![added(service("new")), complete()]),
            }
        }
        _ => discovery(question),
    });
    let index = watched(client, |index| names(index) == ["new"]).await;
    assert_eq!(state(&index), KindState::Synced);
}

#[tokio::test(start_paused = true)]
async fn a_watch_that_breaks_off_is_resumed_where_it_broke() {
    let client = server(|question| match question.path {
        SERVICES if question.is_streamed_list() => Answer::EventsThenEnd(vec![added(service("a")), complete()]),
        SERVICES => {
            assert_eq!(question.parameter("resourceVersion"), Some("10"));
            Answer::Events(vec![added(service("b"))])
        }
        _ => discovery(question),
    });
    assert_eq!(names(&watched(client, |index| names(index).len() == 2).await), ["a", "b"]);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_cannot_be_reached_fails_every_kind_with_the_reason_until_it_can() {
    let questions = AtomicUsize::new(0);
    let client = server(move |question| match (questions.fetch_add(1, Ordering::Relaxed), question.path) {
        (0..100, _) => Answer::Unreachable,
        (_, SERVICES) => Answer::Events(vec![added(service("a")), complete()]),
        _ => discovery(question),
    });
    let failed = std::sync::Mutex::new(None);
    let index = watched(client, |index| {
        if let KindState::Failing(reason) = state(index) {
            *failed.lock().expect("not poisoned") = Some(reason);
        }
        is_settled(index)
    });
    assert_eq!(names(&index.await), ["a"]);
    let reason = failed.into_inner().expect("not poisoned").expect("it failed first");
    assert!(reason.contains("connection refused"), "{reason}");
}

#[tokio::test(start_paused = true)]
async fn objects_are_kept_while_their_kind_cannot_be_read() {
    check_kept(
        500,
        "etcd is down",
        |state| matches!(state, KindState::Failing(reason) if reason.contains("etcd is down")),
    )
    .await;
    check_kept(403, "no right", |state| *state == KindState::Forbidden("no right".to_owned())).await;
}

/// The first watch breaks off, and can only be resumed with this answer.
async fn check_kept(code: u16, message: &'static str, is_expected: impl Fn(&KindState) -> bool) {
    let client = server(move |question| match question.path {
        SERVICES if question.parameter("resourceVersion") == Some("10") => Answer::Refused(code, message),
        SERVICES => Answer::EventsThenEnd(vec![added(service("a")), complete()]),
        _ => discovery(question),
    });
    let index = watched(client, |index| is_expected(&state(index))).await;
    assert_eq!(names(&index), ["a"]);
}

#[tokio::test(start_paused = true)]
async fn a_forbidden_kind_is_read_once_the_right_is_granted() {
    let questions = AtomicUsize::new(0);
    let client = server(move |question| match question.path {
        SERVICES if questions.fetch_add(1, Ordering::Relaxed) < 5 => Answer::Refused(403, "no right"),
        SERVICES => Answer::Events(vec![added(service("a")), complete()]),
        _ => discovery(question),
    });
    let index = watched(client, |index| state(index) == KindState::Synced).await;
    assert_eq!(names(&index), ["a"]);
}

#[tokio::test(start_paused = true)]
async fn a_kind_is_read_at_the_preferred_version_else_at_one_that_serves_it() {
    let client = server(move |question| match question.path {
        "/apis/networking.istio.io" => {
            let versions = json!([{"version": "v1alpha3"}, {"version": "v1beta1"}, {"version": "v1"}]);
            Answer::Json(json!({"versions": versions, "preferredVersion": {"version": "v1"}}))
        }
        "/apis/networking.istio.io/v1" => Answer::Json(resources(&["gateways"])),
        "/apis/networking.istio.io/v1beta1" => Answer::Json(resources(&["gateways", "virtualservices"])),
        "/apis/networking.istio.io/v1beta1/virtualservices" => Answer::Events(vec![added(service("a")), complete()]),
        "/apis/networking.istio.io/v1/gateways" => Answer::Events(vec![complete()]),
        _ => discovery(question),
    });
    let index = watched(client, |index| states(index)[&Kind::VirtualService] == KindState::Synced).await;
    let json = index.read(|cluster| {
        let object = cluster.get(Kind::VirtualService, &ObjectName::new("shop", "a")).expect("it is read");
        object.as_config().expect("a config object").json().to_owned()
    });
    assert!(json.contains(r#""apiVersion":"networking.istio.io/v1beta1""#), "{json}");
    assert_eq!(states(&index)[&Kind::Gateway], KindState::Synced);
}

#[tokio::test(start_paused = true)]
async fn a_kind_whose_crd_is_deleted_becomes_absent_and_comes_back_with_it() {
    let gone = AtomicUsize::new(0);
    let client = server(move |question| match question.path {
        // Resuming the first watch tells that the resource is gone; it comes back a few looks later.
        SERVICES if question.parameter("resourceVersion") == Some("10") => {
            gone.store(1, Ordering::Relaxed);
            Answer::Refused(404, "the server could not find the requested resource")
        }
        SERVICES if gone.load(Ordering::Relaxed) == 0 => Answer::EventsThenEnd(vec![added(service("old")), complete()]),
        SERVICES => Answer::Events(vec![added(service("new")), complete()]),
        "/api/v1" if (1..4).contains(&gone.load(Ordering::Relaxed)) => {
            gone.fetch_add(1, Ordering::Relaxed);
            Answer::Json(resources(&[]))
        }
        _ => discovery(question),
    });
    let was_absent = std::cell::Cell::new(false);
    let index = watched(client, |index| {
        was_absent.set(was_absent.get() || (state(index) == KindState::Absent && names(index).is_empty()));
        assert!(!is_failing(index, Kind::Service), "nothing failed");
        names(index) == ["new"]
    });
    assert_eq!(state(&index.await), KindState::Synced);
    assert!(was_absent.get());
}

#[tokio::test(start_paused = true)]
async fn a_kind_whose_version_is_no_longer_served_is_read_at_another_and_kept_meanwhile() {
    let gone = AtomicBool::new(false);
    let client = server(move |question| match question.path {
        "/apis/networking.istio.io" => Answer::Json(json!({"versions": [{"version": "v1"}, {"version": "v1beta1"}]})),
        "/apis/networking.istio.io/v1" if !gone.load(Ordering::Relaxed) => Answer::Json(resources(&["gateways"])),
        "/apis/networking.istio.io/v1beta1" => Answer::Json(resources(&["gateways"])),
        "/apis/networking.istio.io/v1/gateways" if question.is_streamed_list() => {
            Answer::EventsThenEnd(vec![added(service("old")), complete()])
        }
        "/apis/networking.istio.io/v1/gateways" => {
            gone.store(true, Ordering::Relaxed);
            Answer::Refused(404, "the server could not find the requested resource")
        }
        "/apis/networking.istio.io/v1beta1/gateways" => {
            Answer::Events(vec![added(service("old")), added(service("new")), complete()])
        }
        _ => discovery(question),
    });
    let gateways = |index: &Index| index.read(|cluster| cluster.count(Kind::Gateway));
    let was_read = AtomicBool::new(false);
    let index = watched(client, |index| {
        assert!(!was_read.fetch_or(gateways(index) > 0, Ordering::Relaxed) || gateways(index) > 0, "emptied");
        assert!(!is_failing(index, Kind::Gateway), "nothing failed");
        gateways(index) == 2
    });
    assert_eq!(states(&index.await)[&Kind::Gateway], KindState::Synced);
}

#[tokio::test(start_paused = true)]
async fn a_kind_that_is_served_by_word_only_is_told_as_failing_and_kept() {
    let was_listed = AtomicBool::new(false);
    let client = server(move |question| match question.path {
        SERVICES if was_listed.swap(true, Ordering::Relaxed) => Answer::Refused(404, "not found"),
        SERVICES => Answer::EventsThenEnd(vec![added(service("a")), complete()]),
        _ => discovery(question),
    });
    let index = watched(client, |index| is_failing(index, Kind::Service)).await;
    assert_eq!(names(&index), ["a"]);
}

#[tokio::test(start_paused = true)]
async fn a_watch_that_ends_in_good_order_again_and_again_is_not_renewed_without_end() {
    let renewals = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&renewals);
    let client = server(move |question| match question.path {
        SERVICES if question.is_streamed_list() => Answer::EventsThenEnd(vec![added(service("cart")), complete()]),
        SERVICES => {
            counted.fetch_add(1, Ordering::Relaxed);
            Answer::EventsThenEnd(vec![])
        }
        _ => discovery(question),
    });
    let index = Index::new();
    let minute = timeout(Duration::from_secs(60), run(client, index.clone(), CancellationToken::new())).await;
    assert!(minute.is_err(), "it goes on");
    assert_eq!(names(&index), ["cart"]);
    let renewals = renewals.load(Ordering::Relaxed);
    assert!((2..=5600).contains(&renewals), "{renewals} renewals in a minute");
}
