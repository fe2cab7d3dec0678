//! What istioctl does not tell of a route, in a few words.

use nav_proto::proxy::v1::{
    Comparison, Destination, DirectResponse, Forward, Mirror, Redirect, Retry, Rewrite, Route, ValueMatch,
    route::Action,
};

use crate::proxy_config::listing::{facts, listed};

/// Everything but the path.
pub(super) fn conditions(route: &Route) -> String {
    let Some(of) = &route.r#match else { return String::new() };
    let values = [("header", &of.headers), ("query", &of.query_parameters), ("cookie", &of.cookies)];
    let values = values.into_iter().flat_map(|(sort, matches)| matches.iter().map(move |of| value(sort, of)));
    let grpc = of.grpc.then(|| "gRPC".to_owned());
    let share = Some(&of.runtime_fraction).filter(|share| !share.is_empty()).map(|share| format!("{share}%"));
    let rest = of.tls_context.iter().chain(&of.metadata).cloned();
    values.chain(grpc).chain(share).chain(rest).collect::<Vec<_>>().join(", ")
}

fn value(sort: &str, of: &ValueMatch) -> String {
    let not = if of.invert { "not " } else { "" };
    let comparison = match of.comparison() {
        Comparison::Exact => "=",
        Comparison::Prefix => "^",
        Comparison::Suffix => "$",
        Comparison::Contains => "~",
        Comparison::Regex => " regex ",
        Comparison::Range => " in ",
        Comparison::Present => return format!("{not}{sort} {}", of.name),
        Comparison::Custom | Comparison::Unspecified => " ? ",
    };
    format!("{not}{sort} {}{comparison}{}", of.name, of.value)
}

pub(super) fn action(route: &Route) -> String {
    match &route.action {
        Some(Action::Forward(to)) => forward(to),
        Some(Action::Redirect(to)) => redirect(to),
        Some(Action::DirectResponse(DirectResponse { status, .. })) => format!("responds {status}"),
        Some(Action::FilterAction(_)) => "a filter responds".to_owned(),
        Some(Action::NonForwarding(_)) => "does not forward".to_owned(),
        None => String::new(),
    }
}

fn forward(to: &Forward) -> String {
    let header =
        Some(&to.cluster_header).filter(|name| !name.is_empty()).map(|name| format!("cluster of header {name}"));
    let plugin =
        Some(&to.cluster_specifier_plugin).filter(|name| !name.is_empty()).map(|name| format!("plugin {name}"));
    to.destinations.iter().map(destination).chain(header).chain(plugin).collect::<Vec<_>>().join(", ")
}

fn destination(to: &Destination) -> String {
    let name = if to.cluster.is_empty() { &to.cluster_header } else { &to.cluster };
    to.weight.map_or_else(|| name.clone(), |weight| format!("{weight} {name}"))
}

fn redirect(to: &Redirect) -> String {
    let scheme = if to.scheme.is_empty() { String::new() } else { format!("{}://", to.scheme) };
    let port = to.port.map(|port| format!(":{port}")).unwrap_or_default();
    let path = [&to.path, &to.prefix_rewrite, &to.regex_rewrite].into_iter().find(|path| !path.is_empty());
    let target = format!("{scheme}{}{port}{}", to.host, path.map_or("", String::as_str));
    format!("redirects {} to {target}", to.response_code)
}

fn of_forward(route: &Route, text: impl Fn(&Forward) -> String) -> String {
    match &route.action {
        Some(Action::Forward(forward)) => text(forward),
        _ => String::new(),
    }
}

pub(super) fn timeout(route: &Route) -> String {
    of_forward(route, |forward| forward.timeout.clone())
}

pub(super) fn retries(route: &Route) -> String {
    of_forward(route, |forward| forward.retry.as_ref().map(retry).unwrap_or_default())
}

fn retry(of: &Retry) -> String {
    let attempts = of.attempts.map(|attempts| format!("{attempts} ")).unwrap_or_default();
    let per_try = if of.per_try_timeout.is_empty() { String::new() } else { format!(", {} each", of.per_try_timeout) };
    format!("{attempts}on {}{per_try}", of.on)
}

pub(super) fn rewrite(route: &Route) -> String {
    of_forward(route, |forward| forward.rewrite.as_ref().map(rewritten).unwrap_or_default())
}

fn rewritten(of: &Rewrite) -> String {
    let auto_host = if of.auto_host { "auto" } else { &of.host }.to_owned();
    facts([
        ("prefix", of.prefix.clone()),
        ("regex", of.regex.clone()),
        ("template", of.template.clone()),
        ("host", auto_host),
        ("host from header", of.host_header.clone()),
        ("host from path", of.host_path_regex.clone()),
    ])
}

pub(super) fn mirrors(route: &Route) -> String {
    let name = |mirror: &Mirror| match mirror.fraction.as_str() {
        "" => mirror.cluster.clone(),
        share => format!("{share}% {}", mirror.cluster),
    };
    of_forward(route, |forward| {
        let names: Vec<String> = forward.mirrors.iter().map(name).collect();
        listed(names.iter().map(String::as_str))
    })
}
