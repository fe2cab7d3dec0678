//! What a table does not say of the answer that it is made of.

use std::io;

use jiff::Timestamp;
use nav_proto::proxy::v1::{ExtensionConfig, ProxyConfig, Update, UpdateError, UpdateState};

use crate::console::Console;
use crate::output::ago;

/// Problems that are told; there may be thousands in a broken dump.
const SHOWN: usize = 10;

/// Tells it where it does not mix with the table.
pub(super) fn tell(config: &ProxyConfig, console: &mut Console<'_>) -> io::Result<()> {
    let notes = sentences(config, console.now());
    notes.iter().try_for_each(|note| writeln!(console.err, "{}", note.replace(char::is_control, " ")))
}

fn sentences(config: &ProxyConfig, now: Timestamp) -> Vec<String> {
    let failures = config
        .failures
        .iter()
        .map(|failure| format!("The proxy did not tell its {}: {}", failure.part, failure.reason));
    let updates = updates(config).filter_map(|(sort, name, update)| of_update(sort, name, update.as_ref()?));
    updates.chain(failures).chain(problems(config)).chain(fetched(config, now)).collect()
}

fn fetched(config: &ProxyConfig, now: Timestamp) -> Option<String> {
    let age = config.fetched_at.map(|at| format!("Fetched {}", ago(Some(at), now)));
    let redactions = match config.redactions {
        0 => None,
        1 => Some("one text in it is redacted".to_owned()),
        count => Some(format!("{count} texts in it are redacted")),
    };
    let told: Vec<String> = age.into_iter().chain(redactions).collect();
    (!told.is_empty()).then(|| format!("{}.", told.join("; ")))
}

fn problems(config: &ProxyConfig) -> impl Iterator<Item = String> {
    let shown =
        config.problems.iter().take(SHOWN).map(|problem| format!("Not understood: {}: {}", problem.at, problem.text));
    let more = config.problems.len().saturating_sub(SHOWN);
    shown.chain((more > 0).then(|| format!("And {more} more that are not understood.")))
}

type Named<'a> = (&'static str, &'a str, &'a Option<Update>);

fn updates(config: &ProxyConfig) -> impl Iterator<Item = Named<'_>> {
    let listeners = config.listeners.iter().map(|it| ("listener", it.name.as_str(), &it.update));
    let routes = config.routes.iter().map(|it| ("routes", it.name.as_str(), &it.update));
    let scopes = config.scopes.iter().map(|it| ("scope", it.name.as_str(), &it.update));
    let clusters = config.clusters.iter().map(|it| ("cluster", it.name.as_str(), &it.update));
    let secrets = config.secrets.iter().map(|it| ("secret", it.name.as_str(), &it.update));
    let ecds = config.ecds.iter().map(|it| ("filter", filter_name(it), &it.update));
    listeners.chain(routes).chain(scopes).chain(clusters).chain(secrets).chain(ecds)
}

fn filter_name(of: &ExtensionConfig) -> &str {
    let extension = of.filter.as_ref().and_then(|filter| filter.extension.as_ref());
    extension.map_or("", |extension| &extension.name)
}

fn of_update(sort: &str, name: &str, update: &Update) -> Option<String> {
    let what = if name.is_empty() { format!("A {sort} without a name") } else { format!("The {sort} {name}") };
    match (update.state(), &update.error) {
        (UpdateState::Rejected, error) => Some(format!("{what} was refused by the proxy{}", why(error.as_ref()))),
        (_, Some(error)) => Some(format!(
            "The latest update of {} was refused by the proxy{}; what it had before goes on",
            what.replacen("The ", "the ", 1),
            why(Some(error))
        )),
        (UpdateState::Warming, None) => Some(format!("{what} is warming: it is not in use yet")),
        (UpdateState::Draining, None) => Some(format!("{what} is draining: it only ends what it has begun")),
        _ => None,
    }
}

fn why(error: Option<&UpdateError>) -> String {
    error.filter(|error| !error.details.is_empty()).map(|error| format!(": {}", error.details)).unwrap_or_default()
}
