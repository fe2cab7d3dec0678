//! What all tables have in common.

use nav_proto::proxy::Section;
use nav_proto::proxy::v1::{ConfigRef, PathKind, ProxyConfig, RouteMatch, Update, UpdateState};

use super::columns::View;
use crate::output::Table;
use crate::resources::config_kind;

/// A sort of things in a proxy's configuration, and which of them are wanted.
pub(super) trait Listing {
    /// Where they are told.
    const SECTION: Section;

    /// What they are decoded from.
    const SOURCE: Source = Source::Answer;

    fn table(&self, config: &ProxyConfig, view: View) -> Table;

    /// The pieces of the dump that they were decoded from.
    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str>;
}

/// Of all that a proxy told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// Whatever tells most.
    Answer,
    /// Its `config_dump` and nothing else.
    Dump,
}

/// Whether the proxy acts on it: istioctl's tables have nothing else.
pub(super) fn is_in_use(update: &Option<Update>) -> bool {
    matches!(state_of(update), UpdateState::Active | UpdateState::Static)
}

pub(super) fn state_of(update: &Option<Update>) -> UpdateState {
    update.as_ref().map_or(UpdateState::Unspecified, Update::state)
}

/// `active`; `active, update refused`.
pub(super) fn state(update: &Option<Update>) -> String {
    let word = state_of(update).as_str_name().trim_start_matches("UPDATE_STATE_").to_lowercase();
    let is_refused = update.as_ref().is_some_and(|update| update.error.is_some());
    if is_refused { format!("{word}, update refused") } else { word }
}

/// Separated by commas.
pub(super) fn listed<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.collect::<Vec<_>>().join(",")
}

/// `name=value`, separated by commas.
pub(super) fn facts<const N: usize>(facts: [(&str, String); N]) -> String {
    let told = facts.into_iter().filter(|(_, value)| !value.is_empty());
    told.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(",")
}

/// What requests are chosen by, in istioctl's words, which leave out everything but the path.
pub(super) fn path(of: Option<&RouteMatch>) -> String {
    let Some(path) = of.and_then(|of| of.path.as_ref()).filter(|path| !path.value.is_empty()) else {
        return String::new();
    };
    match path.kind() {
        PathKind::Prefix => format!("{}*", path.value),
        PathKind::PathSeparatedPrefix => format!("PathPrefix:{}", path.value),
        PathKind::Exact => path.value.clone(),
        PathKind::Regex => format!("regex {}", path.value),
        PathKind::Template | PathKind::Connect | PathKind::Unspecified => String::new(),
    }
}

/// Istio's own objects as istioctl names them, `NAME.NAMESPACE`; it knows no others.
pub(super) fn managed_by(config: Option<&ConfigRef>) -> String {
    match config {
        None => String::new(),
        Some(config) if config.group == "networking.istio.io" => format!("{}.{}", config.name, config.namespace),
        Some(_) => "<unknown>".to_owned(),
    }
}

/// `HTTPRoute shop/cart, HTTPRoute shop/pay`.
fn sources(config: &ConfigRef) -> String {
    let named: Vec<_> = config.sources.iter().map(|id| format!("{} {}", config_kind(id), path_name(id))).collect();
    named.join(", ")
}

/// `VirtualService shop/cart`; `HTTPRoute shop/cart (VirtualService shop/shop~cart)` of what istiod made.
pub(super) fn config(config: Option<&ConfigRef>) -> String {
    let Some(config) = config else { return String::new() };
    let named = named(config);
    if config.sources.is_empty() { named } else { format!("{} ({named})", sources(config)) }
}

/// `NAMESPACE/NAME`, from an id.
fn path_name(id: &str) -> String {
    let mut parts = id.rsplit(':');
    let (name, namespace) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    format!("{namespace}/{name}")
}

fn named(config: &ConfigRef) -> String {
    let kind = if config.kind_name.is_empty() { &config.kind } else { &config.kind_name };
    format!("{kind} {}/{}", config.namespace, config.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(sources: &[&str]) -> ConfigRef {
        let [group, kind, kind_name] = ["networking.istio.io", "virtual-service", "VirtualService"].map(str::to_owned);
        let [namespace, name] = ["shop", "shop~cart"].map(str::to_owned);
        let sources = sources.iter().map(|id| (*id).to_owned()).collect();
        ConfigRef { group, kind, kind_name, namespace, name, sources, ..ConfigRef::default() }
    }

    #[test]
    fn what_istiod_made_is_named_by_what_it_was_made_of() {
        let known = made(&["arn:aws:eks:1:HTTPRoute:shop:cart", "east:GRPCRoute:pay:cart"]);
        assert_eq!(managed_by(Some(&known)), "shop~cart.shop");
        let expected = "HTTPRoute shop/cart, GRPCRoute pay/cart (VirtualService shop/shop~cart)";
        assert_eq!(config(Some(&known)), expected);
    }

    #[test]
    fn where_that_is_not_told_it_has_the_name_that_istiod_gave_it() {
        assert_eq!(managed_by(Some(&made(&[]))), "shop~cart.shop");
        assert_eq!(config(Some(&made(&[]))), "VirtualService shop/shop~cart");
    }
}
