use std::collections::BTreeMap;

use nav_proto::api::v1::{Condition, ConfigObject};

use super::column::{Column, Item, Place, across_namespaces, column, elastic, list, named, wide};
use crate::output::{Cell, Tone, absolute, age};

impl Item for ConfigObject {
    const COLUMNS: &'static [Column<Self>] = &[
        across_namespaces(named(column("NAMESPACE", |object, _| (&object.namespace).into()))),
        named(column("NAME", |object, _| (&object.name).into())),
        named(column("KIND", |object, _| (&object.kind).into())),
        wide(column("MESH", |object, _| (&object.mesh).into())),
        elastic(column("CLUSTER", |object, _| (&object.cluster).into())),
        elastic(column("HOSTS", |object, _| list(&object.hosts).into())),
        elastic(column("STATUS", |object, _| status(&object.conditions))),
        column("AGE", |object, now| age(object.created_at, now).into()),
        wide(column("GENERATION", |object, _| generation(object).into())),
        wide(column("GROUP", |object, _| (&object.group).into())),
        wide(column("CREATED", |object, _| absolute(object.created_at).into())),
    ];

    fn place(&self) -> Place {
        let Self { id, mesh, cluster, namespace, kind, name, .. } = self.clone();
        Place { id, mesh, cluster, namespace, kind, name }
    }

    fn labels(&self) -> Vec<&BTreeMap<String, String>> {
        vec![&self.labels]
    }
}

/// `NAME.NAMESPACE`, from its id.
pub(crate) fn config_name(id: &str) -> String {
    let mut parts = id.rsplit(':');
    let (name, namespace) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if namespace.is_empty() { name.to_owned() } else { format!("{name}.{namespace}") }
}

/// From an id, whose cluster may have colons.
pub(crate) fn config_kind(id: &str) -> &str {
    id.rsplit(':').nth(2).unwrap_or_default()
}

/// What is not as it should be, else that all is well; nothing where no controller said anything.
fn status(conditions: &[Condition]) -> Cell {
    let unmet: Vec<String> = conditions.iter().filter(|condition| tone(condition) != Tone::Good).map(not_met).collect();
    match (conditions, unmet.as_slice()) {
        ([], _) => "".into(),
        (_, []) => Cell::new("ok", Tone::Good),
        (_, unmet) => Cell::new(&unmet.join(","), Tone::Bad),
    }
}

/// Whether the condition tells something good, which of some is that they do not hold.
pub(crate) fn tone(condition: &Condition) -> Tone {
    const TROUBLES: [&str; 3] = ["Conflicted", "OverlappingRoutes", "PartiallyInvalid"];
    let wanted = if TROUBLES.contains(&condition.r#type.as_str()) { "False" } else { "True" };
    match condition.status.as_str() {
        status if status == wanted => Tone::Good,
        "Unknown" => Tone::Doubtful,
        _ => Tone::Bad,
    }
}

fn not_met(condition: &Condition) -> String {
    let Condition { r#type, status, reason, .. } = condition;
    let claim = if status == "False" { format!("not {type}") } else { format!("{type} {status}") };
    if reason.is_empty() { claim } else { format!("{claim} ({reason})") }
}

fn generation(object: &ConfigObject) -> String {
    if object.generation == 0 { String::new() } else { object.generation.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(conditions: &[(&str, &str, &str)], text: &str, tone: Tone) {
        let condition = |(kind, status, reason): &(&str, &str, &str)| Condition {
            r#type: (*kind).to_owned(),
            status: (*status).to_owned(),
            reason: (*reason).to_owned(),
            ..Condition::default()
        };
        let conditions: Vec<_> = conditions.iter().map(condition).collect();
        assert_eq!(status(&conditions), Cell::new(text, tone));
    }

    #[test]
    fn the_status_tells_what_is_not_as_it_should_be() {
        check(&[], "", Tone::Plain);
        check(&[("Accepted", "True", "Accepted"), ("Conflicted", "False", "")], "ok", Tone::Good);
        check(&[("Accepted", "False", "NoMatchingParent")], "not Accepted (NoMatchingParent)", Tone::Bad);
        check(&[("Programmed", "Unknown", "Pending")], "Programmed Unknown (Pending)", Tone::Bad);
        check(&[("Conflicted", "True", "")], "Conflicted True", Tone::Bad);
    }
}
