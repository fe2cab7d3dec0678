//! What all of the command's tables take.

use std::path::PathBuf;

use clap::ValueEnum;

use super::columns::View;
use crate::ask::AskArgs;
use crate::console::Console;
use crate::scope::Scope;

/// A table of which `L` says what it tells.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Asked<L: clap::Args> {
    #[command(flatten)]
    pub(super) proxy: Proxy,
    #[command(flatten)]
    pub(super) listing: L,
    #[command(flatten)]
    pub(super) show: Show,
}

/// Whose configuration it is.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Proxy {
    /// The pod: NAME, NAME.NAMESPACE, NAMESPACE/NAME or its id; or what has pods, as deploy/reviews or svc/cart.shop, of which
    /// one is taken
    #[arg(value_name = "[TYPE/]NAME", num_args = 0..=2, conflicts_with = "file")]
    pub(super) target: Vec<String>,
    /// Read what a proxy told from this file, or from standard input with `-`; no server is asked
    #[arg(long, short, env = "NAVIGATOR_PROXY_CONFIG_FILE", value_name = "FILE", help_heading = "Where")]
    pub(super) file: Option<PathBuf>,
    /// How old the proxy's answer may be; 0s asks it anew [default: a few seconds]
    #[arg(long, env = "NAVIGATOR_PROXY_CONFIG_MAX_AGE", value_name = "DURATION", help_heading = "How")]
    pub(super) max_age: Option<humantime::Duration>,
    #[command(flatten)]
    pub(super) scope: Scope,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

#[derive(clap::Args, Clone, Copy, Debug)]
pub(crate) struct Show {
    /// istioctl's table; a wider one; or what the proxy told, as JSON or YAML
    #[arg(
        long,
        short,
        env = "NAVIGATOR_PROXY_CONFIG_OUTPUT",
        value_enum,
        value_name = "FORMAT",
        default_value = "table",
        help_heading = "How"
    )]
    pub(super) output: Output,
    /// Tables without their first line
    #[arg(long, env = "NAVIGATOR_NO_HEADERS", help_heading = "How")]
    pub(super) no_headers: bool,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Output {
    /// As istioctl
    #[value(alias = "short")]
    Table,
    /// With more columns
    Wide,
    /// What the proxy told of what is listed, but for what was redacted
    Json,
    /// The same as YAML
    Yaml,
}

impl Show {
    pub(super) fn view(self, console: &Console<'_>) -> View {
        View { is_wide: self.output == Output::Wide, is_mixed: false, now: console.now() }
    }
}

impl Output {
    pub(super) fn is_whole(self) -> bool {
        matches!(self, Self::Json | Self::Yaml)
    }
}
