//! Which annotations are kept: they are most of a pod's text, and few of them say anything to us.

use std::collections::BTreeMap;

use nav_mesh::{Str, StringMap};

pub(super) type Annotations = BTreeMap<Str, Str>;

/// How much of a pod's annotations is kept, keys and values together.
const POD_LIMIT_BYTES: usize = 8 * 1024;

/// Who annotates Services for cloud load balancers.
const LOAD_BALANCER_DOMAINS: [&str; 8] = [
    "service.beta.kubernetes.io",
    "service.kubernetes.io",
    "cloud.google.com",
    "networking.gke.io",
    "kubernetes.digitalocean.com",
    "load-balancer.hetzner.cloud",
    "metallb.io",
    "metallb.universe.tf",
];

pub(super) fn of_istio(annotations: Annotations) -> StringMap {
    annotations.into_iter().filter(|(key, _)| is_of_istio(key)).collect()
}

pub(super) fn of_service(annotations: Annotations) -> StringMap {
    let is_kept = |key: &str| is_of_istio(key) || LOAD_BALANCER_DOMAINS.contains(&domain(key));
    annotations.into_iter().filter(|(key, _)| is_kept(key)).collect()
}

/// All but kubectl's own, up to the limit; and whether any was left out. Istio's come first, then the smallest, so that
/// one that is huge does not push out those that say something.
pub(super) fn of_pod(annotations: Annotations) -> (StringMap, bool) {
    let total = annotations.len();
    let mut kept: Vec<(Str, Str)> =
        annotations.into_iter().filter(|(key, _)| domain(key) != "kubectl.kubernetes.io").collect();
    kept.sort_by_key(|(key, value)| (!is_of_istio(key), key.len() + value.len()));
    let mut bytes = 0;
    kept.retain(|(key, value)| {
        let fits = bytes + key.len() + value.len() <= POD_LIMIT_BYTES;
        bytes += if fits { key.len() + value.len() } else { 0 };
        fits
    });
    let cut = kept.len() < total;
    (kept.into_iter().collect(), cut)
}

fn is_of_istio(key: &str) -> bool {
    domain(key).strip_suffix("istio.io").is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// The part of a key that says whose it is.
fn domain(key: &str) -> &str {
    key.split_once('/').map_or("", |(domain, _)| domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn annotations(pairs: &[(&str, &str)]) -> Annotations {
        pairs.iter().map(|(key, value)| (Str::from(*key), Str::from(*value))).collect()
    }

    fn keys(kept: &StringMap) -> Vec<&str> {
        kept.iter().map(|(key, _)| key.as_str()).collect()
    }

    #[test]
    fn istio_s_annotations_are_told_by_their_domain() {
        let all =
            [("istio.io/rev", ""), ("sidecar.istio.io/inject", ""), ("notistio.io/x", ""), ("istio.io.evil/x", "")];
        assert_eq!(keys(&of_istio(annotations(&all))), ["istio.io/rev", "sidecar.istio.io/inject"]);
    }

    #[test]
    fn a_service_keeps_what_istio_and_clouds_say() {
        let kept = of_service(annotations(&[
            ("networking.istio.io/exportTo", "."),
            ("service.beta.kubernetes.io/aws-load-balancer-type", "nlb"),
            ("cloud.google.com/neg", "{}"),
            ("meta.helm.sh/release-name", "cart"),
            ("kubectl.kubernetes.io/last-applied-configuration", "{}"),
        ]));
        let expected = [
            "cloud.google.com/neg",
            "networking.istio.io/exportTo",
            "service.beta.kubernetes.io/aws-load-balancer-type",
        ];
        assert_eq!(keys(&kept), expected);
    }

    #[test]
    fn a_pod_keeps_all_but_kubectl_s() {
        let (kept, cut) = of_pod(annotations(&[("team", "a"), ("kubectl.kubernetes.io/restartedAt", "x")]));
        assert_eq!((keys(&kept), cut), (vec!["team"], true));
        let (kept, cut) = of_pod(annotations(&[("team", "a")]));
        assert_eq!((keys(&kept), cut), (vec!["team"], false));
    }

    #[test]
    fn a_huge_annotation_of_a_pod_is_left_out_before_istio_s_and_small_ones() {
        let huge = "x".repeat(POD_LIMIT_BYTES);
        let status = "s".repeat(POD_LIMIT_BYTES / 2);
        let (kept, cut) = of_pod(annotations(&[("aaa", &huge), ("sidecar.istio.io/status", &status), ("team", "a")]));
        assert_eq!((keys(&kept), cut), (vec!["sidecar.istio.io/status", "team"], true));
    }

    #[test]
    fn a_huge_annotation_of_istio_s_leaves_room_for_the_others() {
        let huge = "x".repeat(POD_LIMIT_BYTES);
        let (kept, cut) = of_pod(annotations(&[("sidecar.istio.io/userVolume", &huge), ("team", "a")]));
        assert_eq!((keys(&kept), cut), (vec!["team"], true));
    }
}
