//! The commands that ask a server.

use std::io;

use crate::client::Client;
use crate::client_config::ServerArgs;
use crate::console::{Colour, Console, Standard};
use crate::describe::{self, Describe};
use crate::events::{self, Follow};
use crate::get::{self, Get};
use crate::proxy_config::{self, ProxyConfig};
use crate::search::{self, Search};

#[derive(clap::Subcommand, Debug)]
pub(crate) enum Question {
    /// List services, instances, config and so on, of all clusters
    Get(Box<Get>),
    /// Tell all that is known of one thing
    Describe(Box<Describe>),
    /// Tell what a proxy really does: its configuration, as it has it now
    #[command(visible_alias = "pc")]
    ProxyConfig(Box<ProxyConfig>),
    /// Look for words in everything
    Search(Box<Search>),
    /// Tell what changes, as it does
    Events(Box<Follow>),
}

/// What they have in common.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct AskArgs {
    #[command(flatten)]
    server: ServerArgs,
    /// Whether states have a colour beside their word
    #[arg(
        long,
        env = "NAVIGATOR_COLOR",
        value_enum,
        value_name = "WHEN",
        default_value = "auto",
        help_heading = "How"
    )]
    color: Colour,
}

/// Asks the server that the flags choose.
pub(crate) async fn run(question: Question) -> anyhow::Result<()> {
    let args = question.args();
    let client = Client::new(args.server.choose()?)?;
    let mut standard = Standard::new(args.color);
    question.ask(&client, &mut standard.console()).await
}

impl Question {
    fn args(&self) -> &AskArgs {
        match self {
            Self::Get(get) => &get.ask,
            Self::Describe(describe) => &describe.ask,
            Self::ProxyConfig(args) => args.ask(),
            Self::Search(search) => &search.ask,
            Self::Events(follow) => &follow.ask,
        }
    }

    pub(crate) async fn ask(self, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
        let answered = match self {
            Self::Get(get) => get::run(*get, client, console).await,
            Self::Describe(describe) => describe::run(*describe, client, console).await,
            Self::ProxyConfig(args) => proxy_config::run(*args, client, console).await,
            Self::Search(search) => search::run(*search, client, console).await,
            Self::Events(follow) => events::run(*follow, client, console).await,
        };
        answered.map_err(|error| if error.is::<io::Error>() { error.context("cannot write the answer") } else { error })
    }
}
