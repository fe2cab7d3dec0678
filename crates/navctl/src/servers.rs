//! `navctl servers`: the servers that have names.

use crate::client_config::{ClientConfig, Entry, FileArgs};
use crate::console::Console;
use crate::output::{Cell, Header, Table};

#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Servers {
    #[command(flatten)]
    file: FileArgs,
}

pub(crate) fn run(servers: Servers, console: &mut Console<'_>) -> anyhow::Result<()> {
    let (path, config) = servers.file.read()?;
    if config.servers.is_empty() {
        writeln!(console.err, "No servers have names; {} would give them some.", path.display())?;
        return Ok(());
    }
    let table = table(&config);
    let layout = table.layout(console.width, console.colour);
    table.write_header(console.out, &layout)?;
    table.write_rows(console.out, &layout)?;
    Ok(())
}

fn table(config: &ClientConfig) -> Table {
    let row = |(name, entry): (&String, &Entry)| -> Vec<Cell> {
        let is_current = config.current.as_ref() == Some(name);
        let namespace = entry.namespace.clone().unwrap_or_default();
        vec![(if is_current { "*" } else { " " }).into(), name.into(), (&entry.url).into(), namespace.into()]
    };
    let headers = ["CURRENT", "NAME", "URL", "NAMESPACE"];
    Table { headers: headers.map(Header::whole).to_vec(), rows: config.servers.iter().map(row).collect() }
}
