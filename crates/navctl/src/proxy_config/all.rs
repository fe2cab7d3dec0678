//! Everything, table after table.

use nav_proto::proxy::Section;
use nav_proto::proxy::v1::ProxyConfig;

use super::bootstrap;
use super::clusters::Clusters;
use super::columns::View;
use super::ecds::Ecds;
use super::endpoints::{self, Eds};
use super::listeners::{self, Listeners};
use super::listing::Listing;
use super::print;
use super::routes::Routes;
use super::secrets::Secrets;
use crate::console::Console;
use crate::output::Table;

/// What is told of each sort.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct All {
    #[command(flatten)]
    clusters: Clusters,
    /// Only listeners with this address; endpoints with this ADDRESS:PORT
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_ADDRESS", value_name = "ADDRESS", help_heading = "Which")]
    address: Option<String>,
    /// Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN
    #[arg(long = "type", env = "NAVIGATOR_PROXY_CONFIG_TYPE", value_name = "TYPE", help_heading = "Which")]
    kind: Option<String>,
    #[command(flatten)]
    routes: Routes,
    /// A title before each table
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_WITH_HEADERS", help_heading = "How")]
    with_headers: bool,
}

impl All {
    /// Whatever stands in the dump: so endpoints are as the proxy was told of them.
    pub(super) const SECTIONS: [Section; 7] = [
        Section::Bootstrap,
        Section::Clusters,
        Section::Listeners,
        Section::Routes,
        Section::Secrets,
        Section::Endpoints,
        Section::Ecds,
    ];

    pub(super) fn print(
        &self,
        config: &ProxyConfig,
        view: View,
        no_headers: bool,
        console: &mut Console<'_>,
    ) -> anyhow::Result<()> {
        let view = View { is_mixed: true, ..view };
        self.title("BOOTSTRAP", console)?;
        bootstrap::page(config, view).write(console)?;
        for (title, table) in self.tables(config, view) {
            writeln!(console.out)?;
            self.title(title, console)?;
            print::table(&table, no_headers, console)?;
        }
        Ok(())
    }

    fn title(&self, title: &str, console: &mut Console<'_>) -> std::io::Result<()> {
        if self.with_headers { write!(console.out, "------ {title} INFO ------\n\n") } else { Ok(()) }
    }

    fn tables(&self, config: &ProxyConfig, view: View) -> Vec<(&'static str, Table)> {
        let ecds = view.is_wide.then(|| ("ECDS", Ecds {}.table(config, view)));
        let tables = [
            ("CLUSTER", self.clusters.table(config, view)),
            ("LISTENER", self.listeners().table(config, view)),
            ("ROUTE", self.routes.table(config, view)),
            ("SECRET", Secrets {}.table(config, view)),
            ("ENDPOINTS", self.endpoints().table(config, view)),
        ];
        tables.into_iter().chain(ecds).collect()
    }

    fn listeners(&self) -> Listeners {
        let filter =
            listeners::Filter { address: self.address.clone(), port: self.clusters.port, kind: self.kind.clone() };
        Listeners { filter, verbose: self.routes.verbose, waypoint: false }
    }

    fn endpoints(&self) -> Eds {
        let filter = endpoints::Filter {
            address: self.address.clone(),
            port: self.clusters.port,
            ..endpoints::Filter::default()
        };
        Eds { filter }
    }
}
