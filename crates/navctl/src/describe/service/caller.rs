//! The instance whose requests to a service are meant.

use nav_proto::api::v1::ListRequest;

use super::super::Subject;
use crate::client::Pages;
use crate::exit::Usage;
use crate::find::Query;
use crate::resources::{INSTANCES, Row, View};
use crate::scope::Scope;
use crate::target::Target;

/// Candidates that are told.
const SHOWN: usize = 10;

/// Its id; empty where none is asked for. It may be anywhere, wherever the service is.
pub(super) async fn id(subject: &Subject<'_>) -> anyhow::Result<String> {
    let Some(name) = &subject.more.caller else { return Ok(String::new()) };
    let target = Target { resource: &INSTANCES, kind: None, name: Some(name.clone()) };
    let query = Query { target, scope: Scope::default(), request: ListRequest::default(), limit: usize::MAX };
    let found = query.rows(subject.client, &View::default(), &mut Pages::default(), subject.now).await?;
    found.expect_named(&query)?;
    match found.rows.as_slice() {
        [row] => Ok(row.place.id.clone()),
        rows => Err(Usage(several(name, rows)).into()),
    }
}

fn several(name: &str, rows: &[Row]) -> String {
    let ids: String = rows.iter().take(SHOWN).map(|row| format!("\n  --caller {}", row.place.id)).collect();
    let more = rows.len().saturating_sub(SHOWN);
    let rest = if more == 0 { String::new() } else { format!("\n  and {more} more") };
    format!("--caller {name:?} may be {} instances; say which:{ids}{rest}", rows.len())
}
