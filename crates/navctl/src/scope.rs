//! Where a command looks.

mod named;

use named::{Named, NamedParser};

use nav_proto::api::v1::{ListRequest, WatchEventsRequest};

use crate::client_config::Server;
use crate::target::{Reading, Target};

#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Scope {
    /// Only in this namespace [default: the server's namespace in the config file, else all]
    #[arg(long, short, env = "NAVIGATOR_NAMESPACE", value_name = "NAMESPACE", value_parser = NamedParser, help_heading = "Where")]
    namespace: Option<Named>,
    /// In all namespaces: the default, unless the config file or NAVIGATOR_NAMESPACE names one
    #[arg(long, short = 'A', env = "NAVIGATOR_ALL_NAMESPACES", help_heading = "Where")]
    all_namespaces: bool,
    /// Only what this cluster has
    #[arg(long, env = "NAVIGATOR_CLUSTER", value_name = "ID", value_parser = NamedParser, help_heading = "Where")]
    cluster: Option<Named>,
    /// Only in this mesh
    #[arg(long, env = "NAVIGATOR_MESH", value_name = "ID", value_parser = NamedParser, help_heading = "Where")]
    mesh: Option<Named>,
}

impl Scope {
    /// With what the server's entry of the config file adds.
    pub(crate) fn on(self, server: &Server) -> Self {
        let namespace = self.namespace.or_else(|| server.namespace.as_deref().map(Named::by_default));
        let is_one = |named: &Named| !named.name.is_empty();
        Self {
            namespace: namespace.filter(|_| !self.all_namespaces).filter(is_one),
            cluster: self.cluster.filter(is_one),
            mesh: self.mesh.filter(is_one),
            ..self
        }
    }

    /// Where such things are looked for: a default namespace would hide all that are in none.
    pub(crate) fn of(self, target: &Target) -> Self {
        let namespace = self.namespace.filter(|named| named.is_asked || target.has_namespace());
        Self { namespace, ..self }
    }

    pub(crate) fn is_one_namespace(&self) -> bool {
        self.namespace.is_some()
    }

    pub(crate) fn request(&self) -> ListRequest {
        let [namespace, cluster, mesh] = [&self.namespace, &self.cluster, &self.mesh].map(text);
        ListRequest { namespace, cluster, mesh, ..ListRequest::default() }
    }

    pub(crate) fn narrow(&self, request: WatchEventsRequest) -> WatchEventsRequest {
        let ListRequest { namespace, cluster, mesh, .. } = self.request();
        WatchEventsRequest { namespace, cluster, mesh, ..request }
    }

    /// ` in namespace shop of cluster east`; empty for everywhere.
    pub(crate) fn words(&self) -> String {
        let parts = [("namespace", &self.namespace), ("cluster", &self.cluster), ("mesh", &self.mesh)];
        let parts = parts.into_iter().filter_map(|(word, named)| Some(format!("{word} {}", named.as_ref()?.name)));
        let parts: Vec<String> = parts.collect();
        if parts.is_empty() { String::new() } else { format!(" in {}", parts.join(" of ")) }
    }

    /// `it is in namespace bookinfo, but -n says shop`; `None` if the name says no other place than the flags.
    pub(crate) fn contradiction(&self, reading: &Reading) -> Option<String> {
        let parts = [
            ("namespace", "-n", &self.namespace, &reading.namespace),
            ("cluster", "--cluster", &self.cluster, &reading.cluster),
        ];
        parts.into_iter().find_map(|(word, flag, asked, read)| {
            let asked = asked.as_ref().filter(|named| named.is_asked)?;
            let read = read.as_ref().filter(|read| **read != asked.name)?;
            Some(format!("it says {word} {read}, but {flag} says {}", asked.name))
        })
    }
}

fn text(named: &Option<Named>) -> String {
    named.as_ref().map(|named| named.name.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::{CLUSTERS, CONFIG, NAMESPACES, SERVICES};

    fn asked(name: &str) -> Option<Named> {
        Some(Named { name: name.to_owned(), is_asked: true })
    }

    fn scope(flag: Option<&str>, all_namespaces: bool, of_server: Option<&str>) -> Scope {
        let server =
            Server { url: String::new(), ca: None, namespace: of_server.map(str::to_owned), chosen_by: String::new() };
        Scope { namespace: flag.and_then(asked), all_namespaces, ..Scope::default() }.on(&server)
    }

    #[test]
    fn a_flag_counts_before_the_config_file_and_all_before_both() {
        let namespace = |flag, all, of_server| scope(flag, all, of_server).request().namespace;
        assert_eq!(namespace(None, false, None), "");
        assert_eq!(namespace(None, false, Some("shop")), "shop");
        assert_eq!(namespace(Some("bank"), false, Some("shop")), "bank");
        assert_eq!(namespace(Some("bank"), true, Some("shop")), "");
    }

    #[test]
    fn an_empty_name_means_everywhere() {
        assert!(!scope(Some(""), false, Some("shop")).is_one_namespace());
        let empty = Scope { cluster: asked(""), mesh: asked(""), ..scope(None, false, None) };
        let server = Server { url: String::new(), ca: None, namespace: None, chosen_by: String::new() };
        assert_eq!(empty.on(&server).words(), "");
    }

    #[test]
    fn a_default_namespace_hides_nothing_that_is_in_none() {
        let target = |resource, kind| Target { resource, kind, name: None };
        let looks_in = |scope: Scope, target| scope.of(&target).request().namespace;
        for in_none in [target(&NAMESPACES, None), target(&CLUSTERS, None), target(&CONFIG, Some("GatewayClass"))] {
            assert_eq!(looks_in(scope(None, false, Some("shop")), in_none.clone()), "", "{in_none:?}");
            assert_eq!(looks_in(scope(Some("shop"), false, None), in_none.clone()), "shop", "{in_none:?}");
        }
        for in_one in [target(&SERVICES, None), target(&CONFIG, None), target(&CONFIG, Some("Sidecar"))] {
            assert_eq!(looks_in(scope(None, false, Some("shop")), in_one.clone()), "shop", "{in_one:?}");
        }
    }

    #[test]
    fn a_name_may_overrule_a_default_but_not_a_flag() {
        let reading = Reading { namespace: Some("bookinfo".to_owned()), ..Reading::default() };
        assert_eq!(scope(None, false, Some("shop")).contradiction(&reading), None);
        assert_eq!(scope(Some("bookinfo"), false, None).contradiction(&reading), None);
        let told = scope(Some("shop"), false, None).contradiction(&reading);
        assert_eq!(told.as_deref(), Some("it says namespace bookinfo, but -n says shop"));
    }
}
