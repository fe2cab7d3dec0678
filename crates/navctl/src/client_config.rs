//! Which server a command asks: flags, the environment, and a small file of named servers.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, bail};
use etcetera::BaseStrategy;
use serde::Deserialize;

/// Flags of every command that asks a server.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct ServerArgs {
    /// The server to ask: a name of the config file, or a URL [default: the config file's current one, else
    /// http://127.0.0.1:8081]
    #[arg(long, env = "NAVIGATOR_SERVER", value_name = "NAME|URL", help_heading = "Server")]
    server: Option<String>,
    /// Authority (PEM) that the server's certificate must come from [default: the system's]
    #[arg(long, env = "NAVIGATOR_CA", value_name = "FILE", help_heading = "Server")]
    ca: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) file: FileArgs,
}

#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct FileArgs {
    /// File of named servers [default: navigator/config.yaml in $XDG_CONFIG_HOME or ~/.config]
    #[arg(long, env = "NAVIGATOR_CONFIG", value_name = "FILE", help_heading = "Server")]
    config: Option<PathBuf>,
}

/// The file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ClientConfig {
    /// The server that is asked unless another is named.
    pub(crate) current: Option<String>,
    pub(crate) servers: BTreeMap<String, Entry>,
}

/// A named server.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    pub(crate) url: String,
    pub(crate) ca: Option<PathBuf>,
    /// Where commands look unless told otherwise.
    pub(crate) namespace: Option<String>,
}

/// The server of a command, and why it is this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) ca: Option<PathBuf>,
    pub(crate) namespace: Option<String>,
    pub(crate) chosen_by: String,
}

const DEFAULT_URL: &str = "http://127.0.0.1:8081";

impl ServerArgs {
    pub(crate) fn choose(&self) -> anyhow::Result<Server> {
        let (path, config) = self.file.read()?;
        let mut server = config.choose(self.server.as_deref(), &path)?;
        server.ca = self.ca.clone().or(server.ca);
        Ok(server)
    }
}

impl FileArgs {
    /// The path and what the file says; only a file that was named must be there.
    pub(crate) fn read(&self) -> anyhow::Result<(PathBuf, ClientConfig)> {
        let path = match &self.config {
            Some(path) => path.clone(),
            None => default_path()?,
        };
        match std::fs::read_to_string(&path) {
            Ok(text) => ClientConfig::parse(&text, &path).map(|config| (path, config)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && self.config.is_none() => {
                Ok((path, ClientConfig::default()))
            }
            Err(error) => Err(error).with_context(|| format!("cannot read the config file {}", path.display())),
        }
    }
}

fn default_path() -> anyhow::Result<PathBuf> {
    let strategy =
        etcetera::choose_base_strategy().context("cannot tell where the config file is; name it with --config")?;
    Ok(strategy.config_dir().join("navigator/config.yaml"))
}

impl ClientConfig {
    /// Paths in the file are relative to it.
    fn parse(text: &str, path: &Path) -> anyhow::Result<Self> {
        let mut config: Self = match text.trim() {
            "" => Self::default(),
            text => serde_saphyr::from_str(text)
                .map_err(|error| anyhow!("the config file {} is not valid: {}", path.display(), mistake(&error)))?,
        };
        if let Some(current) = config.current.as_ref().filter(|name| !config.servers.contains_key(*name)) {
            bail!("the config file {} is not valid: `current` is {current}, which is not in `servers`", path.display());
        }
        let folder = path.parent().unwrap_or_else(|| Path::new(""));
        for entry in config.servers.values_mut() {
            entry.ca = entry.ca.take().map(|ca| folder.join(ca));
        }
        Ok(config)
    }

    fn choose(&self, asked: Option<&str>, path: &Path) -> anyhow::Result<Server> {
        match (asked, &self.current) {
            (Some(url), _) if url.contains("://") => Ok(Server::at(url, "--server or NAVIGATOR_SERVER")),
            (Some(name), _) => self.named(name, &format!("server {name} of {}", path.display())),
            (None, Some(name)) => self.named(name, &format!("the current server, {name}, of {}", path.display())),
            (None, None) => Ok(Server::at(DEFAULT_URL, "the default")),
        }
    }

    fn named(&self, name: &str, chosen_by: &str) -> anyhow::Result<Server> {
        let Some(Entry { url, ca, namespace }) = self.servers.get(name).cloned() else {
            let known: Vec<&str> = self.servers.keys().map(String::as_str).collect();
            match known.as_slice() {
                [] => bail!("{chosen_by}: the file names no servers; a URL begins with http:// or https://"),
                known => bail!("{chosen_by}: there is no such server; there are {}", known.join(", ")),
            }
        };
        Ok(Server { ca, namespace, ..Server::at(&url, chosen_by) })
    }
}

/// Without the picture of the file that follows it.
fn mistake(error: &serde_saphyr::Error) -> String {
    let text = error.to_string();
    text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned()
}

impl Server {
    fn at(url: &str, chosen_by: &str) -> Self {
        Self { url: url.trim_end_matches('/').to_owned(), ca: None, namespace: None, chosen_by: chosen_by.to_owned() }
    }
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.url, self.chosen_by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "current: prod\nservers:\n  prod: {url: 'https://navigator.example/', ca: ca.pem, namespace: shop}\n  test: {url: 'http://test:8081'}\n";

    fn config() -> ClientConfig {
        ClientConfig::parse(FILE, Path::new("/etc/navigator/config.yaml")).expect("a valid file")
    }

    fn choose(config: &ClientConfig, asked: Option<&str>) -> Result<Server, String> {
        config.choose(asked, Path::new("config.yaml")).map_err(|error| error.to_string())
    }

    #[test]
    fn the_current_server_is_asked_unless_another_is_named() {
        let server = choose(&config(), None).expect("a server");
        assert_eq!(server.url, "https://navigator.example");
        assert_eq!(server.ca.as_deref(), Some(Path::new("/etc/navigator/ca.pem")));
        assert_eq!(server.namespace.as_deref(), Some("shop"));
        assert_eq!(choose(&config(), Some("test")).expect("a server").url, "http://test:8081");
    }

    #[test]
    fn a_url_needs_no_file() {
        let server = choose(&ClientConfig::default(), Some("https://elsewhere:1")).expect("a server");
        assert_eq!(server.to_string(), "https://elsewhere:1 (--server or NAVIGATOR_SERVER)");
    }

    #[test]
    fn without_a_word_the_server_of_this_machine_is_asked() {
        let server = choose(&ClientConfig::default(), None).expect("a server");
        assert_eq!(server.to_string(), "http://127.0.0.1:8081 (the default)");
    }

    #[test]
    fn a_name_that_is_not_there_lists_those_that_are() {
        let error = choose(&config(), Some("porduction")).expect_err("no such server");
        assert_eq!(error, "server porduction of config.yaml: there is no such server; there are prod, test");
        let error = choose(&ClientConfig::default(), Some("localhost:8081")).expect_err("no such server");
        assert!(error.contains("http://"), "{error}");
    }

    #[test]
    fn a_file_with_a_mistake_is_named_with_the_mistake() {
        let error = ClientConfig::parse("servers: {prod: {uri: x}}", Path::new("c.yaml")).expect_err("no such field");
        let place = "line 1 column 18: unknown field `uri`, expected one of url, ca, namespace";
        assert_eq!(format!("{error:#}"), format!("the config file c.yaml is not valid: {place}"));
        let error = ClientConfig::parse("current: gone", Path::new("c.yaml")).expect_err("no such server");
        assert!(error.to_string().contains("`current` is gone"), "{error}");
    }

    #[test]
    fn a_file_that_was_named_must_be_there() {
        let args = FileArgs { config: Some("no/such/file".into()) };
        let error = args.read().expect_err("not there").to_string();
        assert!(error.contains("no/such/file"), "{error}");
    }
}
