use super::*;

/// One of each.
fn failures() -> Vec<Failure> {
    let word = str::to_owned;
    let second = Duration::from_secs(1);
    let forbidden = |right| Failure::Forbidden { right, namespace: word("shop"), told: word("no right") };
    vec![
        Failure::UnknownPod,
        Failure::NoProxy,
        Failure::PodNotRunning(word("Succeeded")),
        Failure::ProxyNotRunning { container: word("istio-proxy"), state: word("CrashLoopBackOff") },
        Failure::Off,
        Failure::NoAgent,
        forbidden(Right::PortForward),
        forbidden(Right::Exec),
        Failure::NoServer,
        Failure::NoWay(word("it answers 500: no kubelet")),
        Failure::TimedOut { what: "clusters", within: second },
        Failure::NotOpened(second),
        Failure::Busy(second),
        Failure::TooLarge { what: "clusters", limit: ByteSize::mib(1) },
        Failure::TooDense { what: "clusters", limit: ByteSize::mib(1) },
        Failure::ValueTooLarge("clusters"),
        Failure::NoAnswer { port: 15000, reason: word("connection refused") },
        Failure::WrongAnswer { path: "/certs", what: word("HTTP 404 Not Found") },
        Failure::NoJson("clusters"),
        Failure::BrokenOff { path: "/certs", reason: word("unexpected end of file") },
        Failure::AgentFailed(word("connection refused")),
        Failure::NotInFiles { what: "config_dump", place: word("proxies/shop.cart/config_dump.json") },
        Failure::Unreadable { file: word("east.tar"), reason: word("permission denied") },
    ]
}

#[test]
fn each_failure_has_a_code_a_word_and_a_sentence() {
    let told = |failure: &Failure| {
        let (code, reason) = failure.kind();
        format!("{code:?} {reason}\n  {failure}")
    };
    let told: Vec<String> = failures().iter().map(told).collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn the_api_s_documentation_has_every_word() {
    let documentation = include_str!("../../../../../docs/API.md");
    for failure in failures() {
        let (_, reason) = failure.kind();
        assert!(documentation.contains(&format!("`{reason}`")), "docs/API.md has no {reason}");
    }
}
