//! Where a command looks.

use nav_proto::api::v1::{ListRequest, WatchEventsRequest};

use crate::client_config::Server;

#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Scope {
    /// Only in this namespace [default: the server's namespace in the config file, else all]
    #[arg(long, short, env = "NAVIGATOR_NAMESPACE", value_name = "NAMESPACE", help_heading = "Where")]
    pub(crate) namespace: Option<String>,
    /// In all namespaces: the default, unless the config file or NAVIGATOR_NAMESPACE names one
    #[arg(long, short = 'A', env = "NAVIGATOR_ALL_NAMESPACES", help_heading = "Where")]
    pub(crate) all_namespaces: bool,
    /// Only what this cluster has
    #[arg(long, env = "NAVIGATOR_CLUSTER", value_name = "ID", help_heading = "Where")]
    pub(crate) cluster: Option<String>,
    /// Only in this mesh
    #[arg(long, env = "NAVIGATOR_MESH", value_name = "ID", help_heading = "Where")]
    pub(crate) mesh: Option<String>,
}

impl Scope {
    /// With what the server's entry of the config file adds.
    pub(crate) fn on(self, server: &Server) -> Self {
        let namespace = self.namespace.or_else(|| server.namespace.clone()).filter(|_| !self.all_namespaces);
        Self { namespace, ..self }
    }

    pub(crate) fn request(&self) -> ListRequest {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let (namespace, cluster, mesh) = (text(&self.namespace), text(&self.cluster), text(&self.mesh));
        ListRequest { namespace, cluster, mesh, ..ListRequest::default() }
    }

    pub(crate) fn narrow(&self, request: WatchEventsRequest) -> WatchEventsRequest {
        let ListRequest { namespace, cluster, mesh, .. } = self.request();
        WatchEventsRequest { namespace, cluster, mesh, ..request }
    }

    /// ` in namespace shop of cluster east`; empty for everywhere.
    pub(crate) fn words(&self) -> String {
        let parts = [("namespace", &self.namespace), ("cluster", &self.cluster), ("mesh", &self.mesh)];
        let parts = parts.into_iter().filter_map(|(word, name)| Some(format!("{word} {}", name.as_ref()?)));
        let parts: Vec<String> = parts.collect();
        if parts.is_empty() { String::new() } else { format!(" in {}", parts.join(" of ")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn namespace(flag: Option<&str>, all: bool, of_server: Option<&str>) -> Option<String> {
        let server =
            Server { url: String::new(), ca: None, namespace: of_server.map(str::to_owned), chosen_by: String::new() };
        let scope = Scope { namespace: flag.map(str::to_owned), all_namespaces: all, ..Scope::default() };
        scope.on(&server).namespace
    }

    #[test]
    fn a_flag_counts_before_the_config_file_and_all_before_both() {
        assert_eq!(namespace(None, false, None), None);
        assert_eq!(namespace(None, false, Some("shop")).as_deref(), Some("shop"));
        assert_eq!(namespace(Some("bank"), false, Some("shop")).as_deref(), Some("bank"));
        assert_eq!(namespace(Some("bank"), true, Some("shop")), None);
    }
}
