//! How tables, and pieces of a dump, are written.

use serde_json::Value;

use super::asked::Output;
use crate::console::Console;
use crate::output::{Table, yaml};

pub(super) fn table(table: &Table, no_headers: bool, console: &mut Console<'_>) -> anyhow::Result<()> {
    let layout = table.layout(console.width, console.colour);
    if !no_headers {
        table.write_header(console.out, &layout)?;
    }
    Ok(table.write_rows(console.out, &layout)?)
}

/// As a list.
pub(super) fn pieces(pieces: &[&str], output: Output, console: &mut Console<'_>) -> anyhow::Result<()> {
    value(&pieces.iter().map(|piece| parsed(piece)).collect(), output, console)
}

/// A piece of a broken dump may be no JSON: then it is told as text.
pub(super) fn parsed(piece: &str) -> Value {
    serde_json::from_str(piece).unwrap_or_else(|_| Value::String(piece.to_owned()))
}

pub(super) fn value(value: &Value, output: Output, console: &mut Console<'_>) -> anyhow::Result<()> {
    match output {
        Output::Yaml => write!(console.out, "{}", yaml(value)?)?,
        _ => writeln!(console.out, "{value:#}")?,
    }
    Ok(())
}
