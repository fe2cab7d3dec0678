use nav_envoy::route::{Action, Destination, DirectResponse, Forward, Mirror, Redirect, Retry, Rewrite};

use crate::proxy::common::{all, pair};
use crate::proxy::v1;

/// None for an action that is not known.
pub(super) fn message(action: &Action) -> Option<v1::route::Action> {
    use v1::route::Action as Told;
    Some(match action {
        Action::Unknown => return None,
        Action::Forward(to) => Told::Forward(forward(to)),
        Action::Redirect(to) => Told::Redirect(redirect(to)),
        Action::DirectResponse(response) => Told::DirectResponse(direct_response(response)),
        Action::Filter => Told::FilterAction(true),
        Action::NonForwarding => Told::NonForwarding(true),
    })
}

fn forward(to: &Forward) -> v1::Forward {
    let Forward {
        destinations,
        total_weight,
        weights_runtime_prefix,
        cluster_header,
        cluster_specifier_plugin,
        timeout,
        idle_timeout,
        max_stream_duration,
        retry: policy,
        mirrors,
        rewrite: changed,
        hash_policies,
        priority,
        metadata_match,
        upgrades,
        cors_origins,
        cluster_not_found_response_code,
        internal_redirect,
        rate_limits,
    } = to;
    v1::Forward {
        destinations: all(destinations, destination),
        cluster_header: cluster_header.clone(),
        cluster_specifier_plugin: cluster_specifier_plugin.clone(),
        timeout: timeout.clone(),
        idle_timeout: idle_timeout.clone(),
        max_stream_duration: max_stream_duration.clone(),
        retry: policy.as_ref().map(retry),
        mirrors: all(mirrors, mirror),
        rewrite: rewrite(changed),
        hash_policies: hash_policies.clone(),
        priority: priority.clone(),
        metadata_match: all(metadata_match, pair),
        upgrades: upgrades.clone(),
        cors_origins: cors_origins.clone(),
        cluster_not_found_response_code: cluster_not_found_response_code.clone(),
        internal_redirect: *internal_redirect,
        rate_limits: rate_limits.clone(),
        total_weight: *total_weight,
        weights_runtime_prefix: weights_runtime_prefix.clone(),
    }
}

fn destination(destination: &Destination) -> v1::Destination {
    let Destination { cluster, cluster_header, weight, metadata_match, header_changes, host_rewrite } = destination;
    v1::Destination {
        cluster: cluster.clone(),
        cluster_header: cluster_header.clone(),
        weight: *weight,
        metadata_match: all(metadata_match, pair),
        header_changes: header_changes.clone(),
        host_rewrite: host_rewrite.clone(),
    }
}

pub(super) fn retry(retry: &Retry) -> v1::Retry {
    let Retry {
        on,
        attempts,
        per_try_timeout,
        per_try_idle_timeout,
        status_codes,
        back_off,
        host_selection_retry_max_attempts,
        host_predicates,
    } = retry.clone();
    v1::Retry {
        on,
        attempts,
        per_try_timeout,
        per_try_idle_timeout,
        status_codes,
        back_off,
        host_selection_retry_max_attempts,
        host_predicates,
    }
}

pub(super) fn mirror(mirror: &Mirror) -> v1::Mirror {
    let Mirror { cluster, cluster_header, fraction } = mirror.clone();
    v1::Mirror { cluster, cluster_header, fraction: fraction.unwrap_or_default() }
}

/// None where nothing is changed.
fn rewrite(rewrite: &Rewrite) -> Option<v1::Rewrite> {
    let Rewrite { prefix, regex, template, host, auto_host, host_header, host_path_regex } = rewrite.clone();
    let told = v1::Rewrite { prefix, regex, template, host, auto_host, host_header, host_path_regex };
    (told != v1::Rewrite::default()).then_some(told)
}

fn redirect(to: &Redirect) -> v1::Redirect {
    let Redirect { scheme, host, port, path, prefix_rewrite, regex_rewrite, strip_query, response_code } = to.clone();
    v1::Redirect { scheme, host, port, path, prefix_rewrite, regex_rewrite, strip_query, response_code }
}

fn direct_response(response: &DirectResponse) -> v1::DirectResponse {
    let DirectResponse { status, body } = response.clone();
    v1::DirectResponse { status, body }
}
