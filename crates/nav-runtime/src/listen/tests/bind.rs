use super::*;
use crate::listen::require_safe;

#[tokio::test]
async fn port_0_becomes_a_real_one() {
    let bound = bound(None);
    assert_ne!(bound.local_addr().port(), 0);
    assert_eq!(bound.scheme(), "http");
}

#[tokio::test]
async fn a_listener_on_every_address_is_found_on_loopback() {
    let bound = bind("edges", &Binding { addr: SocketAddr::from(([0, 0, 0, 0], 0)), tls: None }).unwrap();
    assert_eq!(bound.url(), format!("http://127.0.0.1:{}", bound.local_addr().port()));
}

#[tokio::test]
async fn a_taken_port_says_so_and_what_to_do() {
    let holder = bound(None);
    let addr = holder.local_addr();
    let error = bind("edges", &Binding { addr, tls: None }).unwrap_err();
    let text = format!("{error:#}");
    assert!(text.contains(&format!("cannot listen on {addr} for edges")), "{text}");
    assert!(text.contains("end the process that holds the port"), "{text}");
}

#[tokio::test]
async fn an_address_of_another_machine_is_refused_with_advice() {
    // From the block kept for documentation: no machine has it.
    let addr = SocketAddr::from(([192, 0, 2, 1], 0));
    let error = bind("people", &Binding { addr, tls: None }).unwrap_err();
    let text = format!("{error:#}");
    assert!(text.contains("choose an address of this machine"), "{text}");
}

fn check_safety(addr: &str, tls: bool, insecure: bool, safe: bool) {
    let result = require_safe(addr.parse().unwrap(), tls, insecure, "--listen");
    assert_eq!(result.is_ok(), safe, "{addr} tls={tls} insecure={insecure}");
}

#[test]
fn plain_text_is_safe_on_loopback_only() {
    check_safety("127.0.0.1:8081", false, false, true);
    check_safety("[::1]:8081", false, false, true);
    check_safety("[::ffff:127.0.0.1]:8081", false, false, true);
    check_safety("0.0.0.0:8081", false, false, false);
    check_safety("[::]:8081", false, false, false);
    check_safety("10.1.2.3:8081", false, false, false);
}

#[test]
fn beyond_loopback_takes_tls_or_the_flag_that_says_insecure() {
    check_safety("0.0.0.0:8081", true, false, true);
    check_safety("0.0.0.0:8081", false, true, true);
}

#[test]
fn the_refusal_of_plain_text_names_the_flag_and_both_ways_out() {
    let addr = "0.0.0.0:8081".parse().unwrap();
    let text = require_safe(addr, false, false, "--listen").unwrap_err().to_string();
    for word in ["--listen 0.0.0.0:8081", "TLS certificate", "--insecure"] {
        assert!(text.contains(word), "{word} is missing in: {text}");
    }
}
