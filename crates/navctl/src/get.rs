//! `navctl get`: lists, as tables and for programs.

mod print;
mod select;
mod watch;

use crate::ask::AskArgs;
use crate::client::{Client, Pages};
use crate::console::Console;
use crate::exit::Usage;
use crate::find::Query;
use crate::output::{Format, FormatParser};
use crate::resources::{Detail, View};
use crate::scope::Scope;
use crate::target::{Target, TargetParser};

use print::{print, print_detail};
use select::{Select, no_labels};

const EXAMPLES: &str = "Examples:
  navctl get services                               every service of every cluster
  navctl get svc reviews -n bookinfo                one; also bookinfo/reviews, reviews.bookinfo
  navctl get pods --sort-by=-restarts               those that restarted most come first
  navctl get pods --field-selector ready=false      whatever is not ready, anywhere
  navctl get svc --field-selector differs=versions  whose versions differ between clusters
  navctl get vs -n shop -o wide                     config of one kind: VirtualServices
  navctl get vs cart --cluster east -o yaml         the object itself, as the cluster has it
  navctl get clusters --watch                       go on, and print what changes
  navctl get svc -o 'custom-columns=NAME:.name,IN:.clusters[*].cluster'

There is no kubeconfig here: without -n, all namespaces are meant. A table is cut to fit a
terminal, and nowhere else.";

#[derive(clap::Args, Clone, Debug)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct Get {
    /// What to list: services, workloads, instances, clusters, namespaces, config, meshes, or a kind such as deploy, vs or
    /// httproute
    #[arg(value_name = "TYPE[/NAME]", value_parser = TargetParser { only_detailed: false }, hide_possible_values = true)]
    target: Target,
    /// Only the one with this name: NAME, NAMESPACE/NAME, NAME.NAMESPACE, or the id that `-o name` prints
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    scope: Scope,
    #[command(flatten)]
    select: Select,
    #[command(flatten)]
    show: Show,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

/// How they are shown.
#[derive(clap::Args, Clone, Debug)]
struct Show {
    /// table, wide, json, yaml, name or custom-columns=HEADER:.path,…
    #[arg(long, short, env = "NAVIGATOR_OUTPUT", value_name = "FORMAT", value_parser = FormatParser, hide_possible_values = true, default_value = "table", help_heading = "How")]
    output: Format,
    /// Go on and print what changes, as it does
    #[arg(long, short, env = "NAVIGATOR_WATCH", help_heading = "How")]
    watch: bool,
    /// With --watch: say of each line whether it was ADDED, MODIFIED or DELETED
    #[arg(long, env = "NAVIGATOR_OUTPUT_WATCH_EVENTS", help_heading = "How")]
    output_watch_events: bool,
    /// Tables without their first line
    #[arg(long, env = "NAVIGATOR_NO_HEADERS", help_heading = "How")]
    no_headers: bool,
    /// Labels that get a column of their own
    #[arg(
        long,
        short = 'L',
        env = "NAVIGATOR_LABEL_COLUMNS",
        value_name = "KEYS",
        value_delimiter = ',',
        help_heading = "How"
    )]
    label_columns: Vec<String>,
    /// Show all labels in a column
    #[arg(long, env = "NAVIGATOR_SHOW_LABELS", help_heading = "How")]
    show_labels: bool,
}

/// What is printed, and how.
struct Listing {
    query: Query,
    view: View,
    show: Show,
}

pub(crate) async fn run(get: Get, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
    let listing = get.listing(client)?;
    if listing.show.watch {
        return watch::run(&listing, client, console).await;
    }
    let is_detail = listing.query.target.name.is_some() && listing.show.output.is_whole();
    if is_detail && listing.query.target.resource.detail != Detail::None {
        let place = listing.query.one("get", client, console.now()).await?;
        return print_detail(&listing, &place, client, console).await;
    }
    let found = listing.query.rows(client, &listing.view, &mut Pages::default(), console.now()).await?;
    found.expect_named(&listing.query)?;
    print(&listing, found, console)
}

impl Get {
    fn listing(self, client: &Client) -> Result<Listing, Usage> {
        let Self { target, name, scope, select, show, ask: _ } = self;
        let target = target.named(name)?;
        if (show.show_labels || !show.label_columns.is_empty()) && !target.resource.has_labels {
            return Err(no_labels(target.resource));
        }
        let scope = scope.on(client.server()).of(&target);
        let view = View {
            wide: matches!(show.output, Format::Wide),
            one_namespace: scope.is_one_namespace() && !target.says_namespace(),
            label_columns: show.label_columns.clone(),
            show_labels: show.show_labels,
        };
        let request = select.request(target.resource)?;
        let query = Query { target, scope, request, limit: select.limit() };
        Ok(Listing { query, view, show })
    }
}
