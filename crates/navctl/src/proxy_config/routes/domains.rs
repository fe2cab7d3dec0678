//! Domains of a virtual host, as istioctl shortens them.

/// Of more it says how many.
const SHOWN: usize = 2;

/// A service's names mean the same as their shortest one.
const SUFFIXES: [&str; 2] = [".svc.cluster.local", ".svc"];

/// Of several domains the first ones without a port, unless they only say at greater length what another does.
pub(super) fn shown(domains: &[String]) -> String {
    if let [only] = domains {
        return only.clone();
    }
    let plain: Vec<&str> = domains.iter().map(String::as_str).filter(|domain| !has_port(domain)).collect();
    let is_longer = |domain: &&str| {
        !SUFFIXES.iter().any(|suffix| domain.strip_suffix(suffix).is_some_and(|shorter| plain.contains(&shorter)))
    };
    let distinct: Vec<&str> = plain.iter().copied().filter(is_longer).collect();
    match distinct.len().checked_sub(SHOWN) {
        Some(more) if more > 0 => format!("{} + {more} more...", distinct[..SHOWN].join(", ")),
        _ => distinct.join(", "),
    }
}

/// Of what has colons, only an IPv6 address in brackets has none.
fn has_port(domain: &str) -> bool {
    match domain.matches(':').count() {
        0 => false,
        count => count <= 2 || !domain.ends_with(']'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(domains: &[&str], expected: &str) {
        let domains: Vec<String> = domains.iter().map(|domain| (*domain).to_owned()).collect();
        assert_eq!(shown(&domains), expected);
    }

    #[test]
    fn the_only_domain_is_shown_whatever_it_is() {
        check(&["cart:8080"], "cart:8080");
        check(&[], "");
    }

    #[test]
    fn ports_and_longer_forms_of_a_name_are_left_out() {
        check(
            &["cart.shop.svc.cluster.local", "cart", "cart.shop.svc", "cart.shop", "10.0.0.1"],
            "cart, cart.shop + 1 more...",
        );
        check(&["cart", "cart:80", "cart.shop.svc"], "cart, cart.shop.svc");
        check(&["a.svc", "a"], "a");
    }

    #[test]
    fn addresses_of_ipv6_have_colons_but_no_port() {
        check(&["[fd00:10::1]", "[fd00:10::1]:80", "a:80"], "[fd00:10::1]");
        check(&["[::1]", "a"], "a");
    }
}
