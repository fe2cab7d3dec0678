use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nav_mesh::ObjectName;
use xxhash_rust::xxh3::xxh3_64;

use crate::query::Error;

/// Between namespace and name; no text in UTF-8 holds it.
const SEPARATOR: u8 = 0xff;

/// Writes and reads the tokens by which the pages of one list are asked for. A token names what the page before ended with,
/// rather than a place in the list, and so stays good whatever comes or goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageToken {
    list: [u8; 8],
}

impl PageToken {
    /// For the list that is asked for by these filters.
    pub(super) fn new(filters: &[&str]) -> Self {
        Self { list: xxh3_64(filters.join("\0").as_bytes()).to_le_bytes() }
    }

    pub(super) fn after(self, last: &ObjectName) -> String {
        let name = [last.namespace.as_bytes(), last.name.as_bytes()].join(&SEPARATOR);
        URL_SAFE_NO_PAD.encode([self.list.as_slice(), &name].concat())
    }

    /// What the page before ended with; `None` for the first page.
    pub(super) fn read(self, token: &str) -> Result<Option<ObjectName>, Error> {
        if token.is_empty() {
            return Ok(None);
        }
        let (list, last) = parse(token).ok_or_else(|| {
            Error::invalid("page_token", "no answer gave it; leave it out to begin with the first page")
        })?;
        if list != self.list {
            let reason = "it belongs to another list: all filters must be those of the page before";
            return Err(Error::invalid("page_token", reason));
        }
        Ok(Some(last))
    }
}

fn parse(token: &str) -> Option<([u8; 8], ObjectName)> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (list, name) = bytes.split_first_chunk()?;
    let (namespace, name) = name.split_at(name.iter().position(|byte| *byte == SEPARATOR)?);
    Some((*list, ObjectName::new(std::str::from_utf8(namespace).ok()?, std::str::from_utf8(&name[1..]).ok()?)))
}
