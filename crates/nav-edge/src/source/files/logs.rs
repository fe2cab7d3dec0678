//! The logs that `kubectl cluster-info dump` writes between the objects when it writes to standard output.

/// Before a log, at the start of a line; the rest of the line names the container.
const START: &str = "==== START logs for container ";

/// After a log, with the same rest of the line; a log need not end with a line's end.
const END: &str = "==== END logs for container ";

/// A text without the logs in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stripped<'a> {
    /// What is between the logs, each with the line it starts at.
    pub(super) parts: Vec<(usize, &'a str)>,
    /// The container whose log has no end: the text is cut short there.
    pub(super) cut_in: Option<&'a str>,
}

/// Takes out the logs; `None` if there are none.
pub(super) fn strip(text: &str) -> Option<Stripped<'_>> {
    let mut stripped = Stripped { parts: Vec::new(), cut_in: None };
    let (mut rest, mut line) = (text, 1);
    while let Some(log) = find_start(rest) {
        stripped.parts.push((line, &rest[..log]));
        let named = rest[log + START.len()..].lines().next().unwrap_or_default();
        let Some(end) = find_end(&rest[log..], named) else {
            stripped.cut_in = Some(named.trim_end_matches([' ', '=']));
            return Some(stripped);
        };
        line += rest[..log + end].matches('\n').count();
        rest = &rest[log + end..];
    }
    stripped.parts.push((line, rest));
    (stripped.parts.len() > 1).then_some(stripped)
}

fn find_start(text: &str) -> Option<usize> {
    if text.starts_with(START) { Some(0) } else { text.find(&format!("\n{START}")).map(|at| at + 1) }
}

/// Where what follows the log begins.
fn find_end(text: &str, named: &str) -> Option<usize> {
    let end = format!("{END}{named}\n");
    text.find(&end).map(|at| at + end.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(container: &str, text: &str) -> String {
        format!("{START}{container} of pod shop/cart-0 ====\n{text}{END}{container} of pod shop/cart-0 ====\n")
    }

    #[test]
    fn what_is_between_the_logs_is_left_with_its_lines() {
        let text = format!("{{\n}}\n{}{}{{}}\n", log("cart", "a\nb\n"), log("proxy", "no line's end"));
        let stripped = strip(&text).expect("it has logs");
        assert_eq!(stripped, Stripped { parts: vec![(1, "{\n}\n"), (7, ""), (9, "{}\n")], cut_in: None });
    }

    #[test]
    fn a_log_that_holds_another_s_lines_ends_with_its_own() {
        let text = log("outer", &log("inner", "{}\n")) + "{}";
        assert_eq!(strip(&text).map(|stripped| stripped.parts), Some(vec![(1, ""), (6, "{}")]));
    }

    #[test]
    fn a_text_that_ends_within_a_log_is_cut_short() {
        let text = format!("{{}}\n{START}cart of pod shop/cart-0 ====\nhello");
        let expected = Stripped { parts: vec![(1, "{}\n")], cut_in: Some("cart of pod shop/cart-0") };
        assert_eq!(strip(&text), Some(expected));
    }

    #[test]
    fn a_text_without_logs_stays_as_it_is() {
        assert_eq!(strip(&format!("note: \"{START}\"\n")), None);
    }
}
