//! `navctl get --watch`: the list, then what changes of it.

mod changes;

use nav_proto::api::v1::WatchEventsRequest;

use super::Listing;
use crate::client::{self, Client, Events, Pages, Told};
use crate::console::Console;
use crate::find::Found;

use changes::Shown;

pub(super) async fn run(listing: &Listing, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
    // Before the list is read, so that no change falls between the two.
    let mut events = client.events(listing.events()).await?;
    let mut known = Pages::default();
    let mut shown = Shown::default();
    let mut is_first = true;
    loop {
        match listing.query.rows(client, &listing.view, &mut known, console.now()).await {
            Ok(found) => {
                if std::mem::take(&mut is_first) {
                    begin(listing, &found, console)?;
                }
                shown.show(listing, found, console)?;
            }
            // The events tell when the server is there again.
            Err(error) if !is_first && is_away(&error) => {}
            Err(error) => return Err(error),
        }
        console.out.flush()?;
        wait(&mut events, client, console).await?;
    }
}

/// An empty list says so before it waits for what may come.
fn begin(listing: &Listing, found: &Found, console: &mut Console<'_>) -> anyhow::Result<()> {
    found.expect_named(&listing.query)?;
    if found.rows.is_empty() {
        listing.query.tell_none(console)?;
    }
    Ok(())
}

fn is_away(error: &anyhow::Error) -> bool {
    error.downcast_ref::<client::Error>().is_some_and(client::Error::is_unreachable)
}

/// Until something may have changed, or had time to do so while the server was away.
async fn wait(events: &mut Events<'_>, client: &Client, console: &mut Console<'_>) -> anyhow::Result<()> {
    loop {
        let told = events.next().await?;
        let is_back = told == Told::Regained;
        let first = told.event(client.server(), console.err)?;
        // Of many changes at once, all are seen by asking once.
        let all = first.into_iter().chain(std::iter::from_fn(|| events.pending()));
        let changes = all.filter(|event| event.reload || !event.changes.is_empty()).count();
        if is_back || changes > 0 {
            return Ok(());
        }
    }
}

impl Listing {
    /// Clusters too, because they say how far the list can be trusted.
    fn events(&self) -> WatchEventsRequest {
        let types = [self.query.target.resource.word, "cluster"].join(",");
        let everywhere = WatchEventsRequest { types, ..WatchEventsRequest::default() };
        match self.query.target.name {
            // A name may say another place than the flags.
            Some(_) => everywhere,
            None => self.query.scope.narrow(everywhere),
        }
    }
}
