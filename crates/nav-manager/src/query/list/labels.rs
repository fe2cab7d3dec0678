//! Label selectors, as Kubernetes writes them.

use nav_mesh::StringMap;

use crate::query::Error;

/// `app=cart,tier!=db,version in (v1, v2),team,!legacy`: all of it must hold.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct LabelSelector(Vec<Requirement>);

#[derive(Debug, PartialEq, Eq)]
struct Requirement {
    key: String,
    test: Test,
}

#[derive(Debug, PartialEq, Eq)]
enum Test {
    Exists,
    Absent,
    In(Vec<String>),
    /// Also holds where the label is absent.
    NotIn(Vec<String>),
}

impl LabelSelector {
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let terms = split_outside_parentheses(text).into_iter().map(str::trim).filter(|term| !term.is_empty());
        terms.map(Requirement::parse).collect::<Result<_, _>>().map(Self)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn matches(&self, labels: &StringMap) -> bool {
        self.0.iter().all(|requirement| requirement.holds(labels))
    }
}

impl Test {
    /// Labels of the API have no other values.
    fn is_possible(&self) -> bool {
        match self {
            Self::Exists | Self::Absent => true,
            Self::In(values) | Self::NotIn(values) => values.iter().all(|value| is_made_of(value, "-_.")),
        }
    }
}

fn is_made_of(text: &str, others: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || others.contains(c))
}

impl Requirement {
    fn parse(term: &str) -> Result<Self, Error> {
        let invalid = || {
            let reason = "write KEY=VALUE, KEY!=VALUE, KEY in (A, B), KEY notin (A, B), KEY or !KEY";
            Error::invalid("label_selector", format!("{term:?} is no term: {reason}"))
        };
        let (key, test) = if let Some(key) = term.strip_prefix('!') {
            (key, Test::Absent)
        } else if let Some((key, value)) = term.split_once("!=") {
            (key, Test::NotIn(vec![value.trim().to_owned()]))
        } else if let Some((key, value)) = term.split_once("==").or_else(|| term.split_once('=')) {
            (key, Test::In(vec![value.trim().to_owned()]))
        } else if let Some(set) = term.strip_suffix(')') {
            parse_set(set).ok_or_else(invalid)?
        } else {
            (term, Test::Exists)
        };
        let key = key.trim();
        let is_key = !key.is_empty() && is_made_of(key, "-_./");
        (is_key && test.is_possible()).then(|| Self { key: key.to_owned(), test }).ok_or_else(invalid)
    }

    fn holds(&self, labels: &StringMap) -> bool {
        let value = labels.get(&self.key);
        let is_one_of = |values: &[String]| value.is_some_and(|value| values.iter().any(|wanted| wanted == value));
        match &self.test {
            Test::Exists => value.is_some(),
            Test::Absent => value.is_none(),
            Test::In(values) => is_one_of(values),
            Test::NotIn(values) => !is_one_of(values),
        }
    }
}

/// `KEY in (A, B` or `KEY notin (A, B`.
fn parse_set(term: &str) -> Option<(&str, Test)> {
    let (head, values) = term.split_once('(').filter(|(_, values)| !values.trim().is_empty())?;
    let values = values.split(',').map(|value| value.trim().to_owned()).collect();
    let (key, operator) = head.trim().rsplit_once(char::is_whitespace)?;
    match operator {
        "in" => Some((key, Test::In(values))),
        "notin" => Some((key, Test::NotIn(values))),
        _ => None,
    }
}

fn split_outside_parentheses(text: &str) -> Vec<&str> {
    let mut depth = 0_u32;
    text.split(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(selector: &str, labels: &[(&'static str, &'static str)], expected: bool) {
        let labels = labels.iter().copied().collect();
        assert_eq!(LabelSelector::parse(selector).expect(selector).matches(&labels), expected, "{selector}");
    }

    #[test]
    fn a_selector_selects_as_kubernetes_does() {
        let cart = [("app", "cart"), ("version", "v1")];
        for (selector, expected) in [
            ("", true),
            ("app=cart", true),
            ("app==cart", true),
            ("app=Cart", false),
            ("app=cart,version=v2", false),
            ("app!=cart", false),
            ("tier!=db", true),
            ("version in (v1, v2)", true),
            ("version notin (v1,v2),app", false),
            ("tier notin (db)", true),
            ("app,!tier", true),
            ("!app", false),
            ("app in (cart),version in (v2)", false),
        ] {
            check(selector, &cart, expected);
        }
    }

    #[test]
    fn what_is_no_selector_is_told_with_the_part_that_is_wrong() {
        for selector in ["app=cart,=x", "version of (a)", "a b", "x (a)", "!", "app=a=b", "app=cart&x", "app in ()"] {
            let error = LabelSelector::parse(selector).expect_err(selector).to_string();
            assert!(error.contains("label_selector") && error.contains("KEY"), "{error}");
        }
    }
}
