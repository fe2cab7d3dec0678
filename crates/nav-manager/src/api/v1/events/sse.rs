use std::future::ready;
use std::time::Duration;

use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use futures::{Stream, StreamExt, stream};
use nav_proto::api::v1 as api;

use super::Told;

/// How long a client waits before it connects again.
const RETRY: Duration = Duration::from_secs(1);

/// Server-sent events, as browsers' `EventSource` reads them.
pub(super) fn response(told: impl Stream<Item = Told> + Send + 'static) -> Response {
    let first = stream::once(ready(Ok(Event::default().retry(RETRY))));
    // Proxies that gather answers would hold events back.
    ([("x-accel-buffering", "no")], Sse::new(first.chain(told.map(event)))).into_response()
}

fn event(told: Told) -> Result<Event, axum::Error> {
    match told {
        Told::Event(event) => {
            let name = if event.reload { "reload" } else { "change" };
            Event::default().event(name).id(&event.id).json_data(event)
        }
        // Browsers tell their pages of nothing that has no data, and these could not know a connection that hangs from a quiet one.
        Told::Alive { id } => {
            Event::default().event("alive").id(&id).json_data(api::Event { id, ..api::Event::default() })
        }
    }
}
