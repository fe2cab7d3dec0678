//! What the proxy told, as a file that `-f` reads.

use nav_envoy::answer::{self, Answer};

use crate::console::Console;

pub(super) fn write(of: &Answer, console: &mut Console<'_>) -> anyhow::Result<()> {
    write!(console.out, "{}", answer::head(of.proxy, &of.fetched_at))?;
    for (index, (name, text)) in of.parts.named().into_iter().filter(|(_, text)| !text.is_empty()).enumerate() {
        write!(console.out, "{}", answer::part(name, index == 0))?;
        console.out.write_all(text)?;
    }
    writeln!(console.out, "{}", answer::tail(&of.failures, of.redactions))?;
    Ok(())
}
