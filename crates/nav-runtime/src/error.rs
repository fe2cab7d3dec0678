//! Errors as one line, for log fields.

use std::{error::Error, fmt};

/// Shows an error and its causes joined by `": "`.
///
/// A cause that the text already holds is left out: many libraries repeat their source in their own message.
pub struct Chain<'a>(pub &'a (dyn Error + 'static));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = self.0.to_string();
        let mut next = self.0.source();
        while let Some(cause) = next {
            let text = cause.to_string();
            if !shown.contains(&text) {
                shown = format!("{shown}: {text}");
            }
            next = cause.source();
        }
        f.write_str(&shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(error: anyhow::Error, expected: &str) {
        assert_eq!(Chain(error.as_ref()).to_string(), expected);
    }

    #[test]
    fn causes_follow_the_error_in_order() {
        let error = anyhow::anyhow!("connection refused").context("cannot dial the manager").context("link is down");
        check(error, "link is down: cannot dial the manager: connection refused");
    }

    #[test]
    fn a_cause_that_the_error_already_tells_is_not_repeated() {
        let error = anyhow::anyhow!("connection refused").context("dial failed: connection refused");
        check(error, "dial failed: connection refused");
    }

    #[test]
    fn an_error_without_a_cause_is_shown_alone() {
        check(anyhow::anyhow!("stream ended"), "stream ended");
    }
}
