//! Which things, and in which order.

use nav_proto::api::v1::ListRequest;

use crate::exit::Usage;
use crate::resources::Resource;

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Select {
    /// Only with these labels: app=cart,tier!=db,'version in (v1, v2)',team,!legacy
    #[arg(long, short = 'l', env = "NAVIGATOR_SELECTOR", value_name = "LABELS", help_heading = "Which")]
    pub(super) selector: Option<String>,
    /// Only with these fields: ready=false,'status=Pending|Failed',proxyRole!=none; an unknown field lists those there are
    #[arg(long, env = "NAVIGATOR_FIELD_SELECTOR", value_name = "FIELDS", help_heading = "Which")]
    field_selector: Option<String>,
    /// Only what mentions each of these words: in its id, a label (app=cart), an address or a host
    #[arg(long, env = "NAVIGATOR_SEARCH", value_name = "WORDS", help_heading = "Which")]
    search: Option<String>,
    /// In the order of these fields, each with a `-` before it for the largest first: -restarts,name
    #[arg(long, env = "NAVIGATOR_SORT_BY", value_name = "FIELDS", allow_hyphen_values = true, help_heading = "Which")]
    sort_by: Option<String>,
    /// At most so many [default: all]
    #[arg(
        long,
        env = "NAVIGATOR_LIMIT",
        value_name = "N",
        value_parser = positive,
        allow_negative_numbers = true,
        help_heading = "Which"
    )]
    limit: Option<usize>,
}

fn positive(text: &str) -> Result<usize, &'static str> {
    let number = text.parse().ok().filter(|number| *number > 0);
    number.ok_or("it is a whole number from 1 on")
}

impl Select {
    pub(super) fn request(&self, resource: &Resource) -> Result<ListRequest, Usage> {
        if self.selector.is_some() && !resource.has_labels {
            return Err(no_labels(resource));
        }
        let fields = |text: &Option<String>, field: fn(&str, &Resource) -> String| {
            let terms = text.iter().flat_map(|text| text.split(',')).map(|term| field(term.trim(), resource));
            terms.collect::<Vec<_>>().join(",")
        };
        Ok(ListRequest {
            q: self.search.clone().unwrap_or_default(),
            label_selector: self.selector.clone().unwrap_or_default(),
            field_selector: fields(&self.field_selector, selected),
            sort_by: fields(&self.sort_by, sorted),
            ..ListRequest::default()
        })
    }

    pub(super) fn limit(&self) -> usize {
        self.limit.unwrap_or(usize::MAX)
    }
}

pub(super) fn no_labels(resource: &Resource) -> Usage {
    Usage(format!("{} have no labels: leave out -l, -L and --show-labels", resource.many))
}

/// Tables call by `NAME` what the server calls otherwise.
fn selected(term: &str, resource: &Resource) -> String {
    match term.strip_prefix("name") {
        Some(rest) if rest.starts_with(['=', '!']) => format!("{}{rest}", resource.name_field),
        _ => term.to_owned(),
    }
}

/// What is the oldest was created first.
fn sorted(term: &str, resource: &Resource) -> String {
    match term {
        "age" => "-createdAt".to_owned(),
        "-age" => "createdAt".to_owned(),
        "name" => resource.name_field.to_owned(),
        "-name" => format!("-{}", resource.name_field),
        term => term.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::{CLUSTERS, INSTANCES, SERVICES};

    fn request(field_selector: &str, sort_by: &str, resource: &Resource) -> (String, String) {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let (field_selector, sort_by) = (some(field_selector), some(sort_by));
        let select = Select { selector: None, field_selector, search: None, sort_by, limit: None };
        let ListRequest { field_selector, sort_by, .. } = select.request(resource).expect("it selects no labels");
        (field_selector, sort_by)
    }

    #[test]
    fn the_words_of_a_table_are_fields() {
        let both = |fields: &str, order: &str| (fields.to_owned(), order.to_owned());
        assert_eq!(
            request("name=a|b,ready!=true", "-age, name", &INSTANCES),
            both("pod=a|b,ready!=true", "createdAt,pod")
        );
        assert_eq!(request("name!=east", "age,-name", &CLUSTERS), both("id!=east", "-createdAt,-id"));
        assert_eq!(request("namespace=shop", "namespace,name", &SERVICES), both("namespace=shop", "namespace,name"));
        assert_eq!(request("", "", &SERVICES), both("", ""));
    }
}
