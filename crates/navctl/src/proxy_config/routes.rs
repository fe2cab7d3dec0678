//! The table of routes.

mod domains;
mod words;

use clap::builder::BoolishValueParser;
use nav_proto::proxy::Section;
use nav_proto::proxy::v1::{ProxyConfig, Route, RouteConfig, VirtualHost, route};

use super::columns::{Column, View, column, table, whole, wide};
use super::listeners::destination::cluster;
use super::listing::{Listing, config, is_in_use, managed_by, path, state};
use super::{flag, go_sort};
use crate::output::Table;

/// Which routes, and how they are told.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Routes {
    #[command(flatten)]
    pub(super) filter: Filter,
    /// A row for each route; `--verbose=false`: for each of their lists
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_VERBOSE", value_name = "BOOL", default_value_t = true, value_parser = BoolishValueParser::new(), action = clap::ArgAction::Set, num_args = 0..=1, default_missing_value = "true", require_equals = true, help_heading = "How")]
    pub(super) verbose: bool,
}

#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Filter {
    /// Only the list of routes with this name, as 9080 or http.8080
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_NAME", value_name = "NAME", help_heading = "Which")]
    pub(super) name: Option<String>,
}

/// Takes requests on to where they were going anyway.
const PASSTHROUGH: &str = "PassthroughCluster";

impl Listing for Routes {
    const SECTION: Section = Section::Routes;

    fn table(&self, config: &ProxyConfig, view: View) -> Table {
        let lists = self.sorted(config);
        if !self.verbose {
            let lists: Vec<_> = lists.into_iter().map(|list| List { called: called(list, view), list }).collect();
            return table(&brief(), &lists, view);
        }
        let rows: Vec<Row<'_>> = lists.into_iter().flat_map(|list| rows(list, view)).collect();
        table(&verbose(), &rows, view)
    }

    fn pieces<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a str> {
        self.sorted(config).into_iter().map(|list| list.raw.as_str()).collect()
    }
}

impl Routes {
    /// By number; those that are called otherwise stay about where they are.
    fn sorted<'a>(&self, config: &'a ProxyConfig) -> Vec<&'a RouteConfig> {
        let in_use = config.routes.iter().filter(|list| is_in_use(&list.update));
        let mut lists: Vec<_> = in_use.map(|list| (list.name.parse::<i64>().ok(), list)).collect();
        go_sort::sort(&mut lists, |(a, _), (b, _)| a.zip(*b).is_some_and(|(a, b)| a < b));
        let wanted = lists.into_iter().filter(|(_, list)| flag(&self.filter.name, |name| list.name == *name));
        wanted.map(|(_, list)| list).collect()
    }
}

/// With the sort before it, where tables of several sorts follow each other.
fn called(list: &RouteConfig, view: View) -> String {
    let prefix = if view.is_mixed { "route/" } else { "" };
    format!("{prefix}{}", list.name)
}

struct List<'a> {
    called: String,
    list: &'a RouteConfig,
}

struct Row<'a> {
    called: String,
    host: &'a VirtualHost,
    /// None: the host has none.
    route: Option<&'a Route>,
}

fn rows(list: &RouteConfig, view: View) -> impl Iterator<Item = Row<'_>> {
    list.virtual_hosts.iter().flat_map(move |host| {
        let routes = host.routes.iter().filter(|route| !is_passthrough(route));
        let nothing = host.routes.is_empty().then_some(None);
        routes.map(Some).chain(nothing).map(move |route| Row { called: called(list, view), host, route })
    })
}

fn is_passthrough(route: &Route) -> bool {
    matches!(&route.action, Some(route::Action::Forward(forward)) if cluster(forward) == Some(PASSTHROUGH))
}

fn verbose<'a>() -> [Column<Row<'a>>; 13] {
    [
        column("NAME", |row| row.called.clone()),
        column("VHOST NAME", |row| row.host.name.clone()),
        column("DOMAINS", |row| domains::shown(&row.host.domains)),
        column("MATCH", |row| row.route.map_or_else(|| "/*".to_owned(), |route| path(route.r#match.as_ref()))),
        column("VIRTUAL SERVICE", |row| {
            row.route.map_or_else(|| "404".to_owned(), |route| managed_by(route.istio_config.as_ref()))
        }),
        wide("ROUTE", |row| row.told(|route| route.name.clone())),
        wide("CONDITIONS", |row| row.told(words::conditions)),
        wide("ACTION", |row| row.told(words::action)),
        whole(wide("TIMEOUT", |row| row.told(words::timeout))),
        wide("RETRIES", |row| row.told(words::retries)),
        wide("REWRITE", |row| row.told(words::rewrite)),
        wide("MIRRORS", |row| row.told(words::mirrors)),
        wide("CONFIG", |row| row.told(|route| config(route.istio_config.as_ref()))),
    ]
}

impl Row<'_> {
    fn told(&self, text: fn(&Route) -> String) -> String {
        self.route.map(text).unwrap_or_default()
    }
}

fn brief<'a>() -> [Column<List<'a>>; 4] {
    [
        column("NAME", |row| row.called.clone()),
        whole(column("VIRTUAL HOSTS", |row| row.list.virtual_hosts.len().to_string())),
        wide("STATE", |row| state(&row.list.update)),
        wide("VERSION", |row| row.list.update.as_ref().map(|update| update.version_info.clone()).unwrap_or_default()),
    ]
}
