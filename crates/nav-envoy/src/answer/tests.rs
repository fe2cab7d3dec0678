use super::*;

fn written(failures: &[PartFailure]) -> String {
    let parts = [("config_dump", r#"{"configs": [{"a": {}}]}"#), ("clusters", "{}")];
    let parts = parts.iter().enumerate().map(|(index, (name, text))| part(name, index == 0) + text);
    head(Proxy::Envoy, "2026-01-01T00:00:00Z") + &parts.collect::<String>() + &tail(failures, 3)
}

#[test]
fn what_is_written_piece_by_piece_is_read_without_a_copy() {
    let failure = PartFailure { part: "certs".to_owned(), reason: "no \"answer\"\nin time\\".to_owned() };
    let text = Bytes::from(written(std::slice::from_ref(&failure)));
    assert!(serde_json::from_slice::<serde_json::Value>(&text).is_ok());
    let answer = Answer::of_file(text.clone()).unwrap();
    assert_eq!(
        (answer.proxy, answer.fetched_at.as_str(), answer.redactions),
        (Proxy::Envoy, "2026-01-01T00:00:00Z", 3)
    );
    assert_eq!((answer.failures, answer.problem), (vec![failure], None));
    assert_eq!(
        (&answer.parts.config_dump[..], &answer.parts.clusters[..]),
        (&br#"{"configs": [{"a": {}}]}"#[..], &b"{}"[..])
    );
    assert!(text.as_ptr_range().contains(&answer.parts.config_dump.as_ptr()));
    assert!(answer.parts.certs.is_empty());
}

#[test]
fn an_answer_that_is_cut_off_is_read_and_says_so() {
    let text = written(&[]);
    let (before, _) = text.split_once(r#","redactions""#).unwrap();
    let answer = Answer::parse(before.to_owned().into()).unwrap();
    assert_eq!(answer.problem.map(|problem| problem.what), Some("the text ends too early"));
    assert!(!answer.parts.config_dump.is_empty());
}

#[track_caller]
fn check(text: &str, part: fn(&Parts) -> &Bytes, proxy: Proxy) {
    let answer = Answer::of_file(text.to_owned().into()).unwrap();
    assert_eq!((answer.proxy, &part(&answer.parts)[..]), (proxy, text.as_bytes()), "{text}");
}

#[test]
fn files_are_what_their_fields_are() {
    check(r#" {"configs": []}"#, |parts| &parts.config_dump, Proxy::Envoy);
    check(r#"{"configs": [{"@type": "x", "versionInfo": "1"}"#, |parts| &parts.config_dump, Proxy::Envoy);
    check(r#"{"cluster_statuses": []}"#, |parts| &parts.clusters, Proxy::Envoy);
    check(r#"{"clusterStatuses": []}"#, |parts| &parts.clusters, Proxy::Envoy);
    check(r#"{"certificates": []}"#, |parts| &parts.certs, Proxy::Envoy);
    check(r#"{"workloads": {}, "certificates": []}"#, |parts| &parts.config_dump, Proxy::Ztunnel);
}

#[track_caller]
fn fails(file: &[u8]) -> String {
    Answer::of_file(Bytes::copy_from_slice(file)).unwrap_err().to_string()
}

#[test]
fn what_is_something_else_is_told_as_what_it_seems_to_be() {
    let told = [
        fails(b" \n"),
        fails(b"\x1f\x8b\x08\x00"),
        fails(b"LISTENER NAME   PORT"),
        fails(b"[{}]"),
        fails(br#"{"apiVersion": "v1", "kind": "Pod"}"#),
        fails(br#"{"state": "LIVE", "command_line_options": {}}"#),
        fails(br#"{"colour": "red"}"#),
        fails(br#"{"navigatorProxyAnswer": 2}"#),
        fails(br#"{"navigatorProxyAnswer": 1, "failures": [{"part": "config_dump", "reason": "it timed out"}]}"#),
    ];
    insta::assert_snapshot!(told.join("\n"));
}
