//! `navctl events`: what changes, as it does.

use std::io;

use clap::ValueEnum;
use nav_proto::api::v1::{Event, ResourceChange, ResourceType, WatchEventsRequest};

use crate::ask::AskArgs;
use crate::client::Client;
use crate::console::Console;
use crate::output::{Cell, timestamp};
use crate::resources::word;
use crate::scope::Scope;
use crate::target::type_word;

const EXAMPLES: &str = "Examples:
  navctl events                                     everything, everywhere
  navctl events --type service,config -n shop
  navctl events --type instance --cluster east -o json

It goes on until it is interrupted. A lost connection is taken up where it ended.";

#[derive(clap::Args, Clone, Debug)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct Follow {
    /// Only of these types
    #[arg(long = "type", env = "NAVIGATOR_TYPES", value_name = "TYPES", value_delimiter = ',', value_parser = type_word(), ignore_case = true, help_heading = "Which")]
    types: Vec<&'static str>,
    /// Only config objects and workloads of this kind
    #[arg(long, env = "NAVIGATOR_KIND", value_name = "KIND", help_heading = "Which")]
    kind: Option<String>,
    #[command(flatten)]
    scope: Scope,
    /// A line for each change, or each event as JSON
    #[arg(
        long,
        short,
        env = "NAVIGATOR_EVENTS_OUTPUT",
        value_enum,
        value_name = "FORMAT",
        default_value = "lines",
        help_heading = "How"
    )]
    output: Output,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
enum Output {
    /// For people
    Lines,
    /// For programs
    Json,
}

/// Until it is interrupted.
pub(crate) async fn run(args: Follow, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
    let mut events = client.events(args.request(client)).await?;
    writeln!(console.err, "Listening to {}.", client.server())?;
    loop {
        if let Some(event) = events.next().await?.event(client.server(), console.err)? {
            args.print(&event, console)?;
        }
        console.out.flush()?;
    }
}

impl Follow {
    fn request(&self, client: &Client) -> WatchEventsRequest {
        let (types, kind) = (self.types.join(","), self.kind.clone().unwrap_or_default());
        let request = WatchEventsRequest { types, kind, ..WatchEventsRequest::default() };
        self.scope.clone().on(client.server()).narrow(request)
    }

    fn print(&self, event: &Event, console: &mut Console<'_>) -> anyhow::Result<()> {
        let is_empty = event.changes.is_empty() && !event.reload;
        match self.output {
            // That the connection lives is no news.
            _ if is_empty => {}
            Output::Lines => print_lines(event, console)?,
            Output::Json => writeln!(console.out, "{}", serde_json::to_string(event)?)?,
        }
        Ok(())
    }
}

fn print_lines(event: &Event, console: &mut Console<'_>) -> io::Result<()> {
    let time = event.at.and_then(timestamp).map(|at| at.strftime("%H:%M:%SZ").to_string()).unwrap_or_default();
    if event.reload {
        writeln!(console.out, "{time}   too much changed to tell: whatever is shown must be asked for anew")?;
    }
    for change in &event.changes {
        writeln!(console.out, "{time}   {}", Cell::from(line(change)).text)?;
    }
    Ok(())
}

/// `service bookinfo:reviews changed in east`.
fn line(change: &ResourceChange) -> String {
    let ResourceChange { cluster, namespace, name, kind, id, gone, .. } = change;
    let is_somewhere = !cluster.is_empty() && change.r#type() != ResourceType::Cluster;
    let place = if is_somewhere { format!(" in {cluster}") } else { String::new() };
    let what = word(change.r#type());
    if name.is_empty() {
        let parts = [("", kind), ("of namespace ", namespace)].into_iter().filter(|(_, text)| !text.is_empty());
        let parts: String = parts.map(|(word, text)| format!(" {word}{text}")).collect();
        return format!("{what} any{parts} may have changed{place}");
    }
    format!("{what} {id} {}{place}", if *gone { "is gone" } else { "changed" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_a_sentence() {
        let named = |id: &str, gone| ResourceChange {
            r#type: ResourceType::Service.into(),
            cluster: "east".to_owned(),
            namespace: "bookinfo".to_owned(),
            name: "reviews".to_owned(),
            id: id.to_owned(),
            gone,
            ..ResourceChange::default()
        };
        let much = ResourceChange {
            r#type: ResourceType::Config.into(),
            cluster: "west".to_owned(),
            namespace: "shop".to_owned(),
            kind: "Sidecar".to_owned(),
            ..ResourceChange::default()
        };
        let cluster = ResourceChange {
            r#type: ResourceType::Cluster.into(),
            cluster: "west".to_owned(),
            name: "west".to_owned(),
            id: "west".to_owned(),
            ..ResourceChange::default()
        };
        let changes = [named("bookinfo:reviews", false), named("bookinfo:reviews", true), much, cluster];
        let lines = changes.map(|change| line(&change));
        insta::assert_snapshot!(lines.join("\n"), @r"
        service bookinfo:reviews changed in east
        service bookinfo:reviews is gone in east
        config any Sidecar of namespace shop may have changed in west
        cluster west changed
        ");
    }
}
