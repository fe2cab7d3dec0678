//! Differences that are known, each with its reason. One that no longer occurs is wrong too.

use super::agreement::{Difference, Sort};

/// A difference that is as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exception {
    /// As `shop/cart-1`, or the beginning of it: names of pods are generated.
    pub workload: &'static str,
    /// As `DestinationRule shop/cart`.
    pub about: &'static str,
    /// Whether Istio names it.
    pub is_named: bool,
    pub because: &'static str,
}

impl Exception {
    fn is_of(&self, difference: &Difference) -> bool {
        difference.workload.starts_with(self.workload)
            && difference.about == self.about
            && matches!(difference.sort, Sort::Named { .. }) == self.is_named
    }
}

/// In a sentence each: differences without an exception, and exceptions without a difference.
pub fn unexpected(differences: &[Difference], exceptions: &[Exception]) -> Vec<String> {
    let unknown =
        differences.iter().filter(|difference| !exceptions.iter().any(|exception| exception.is_of(difference)));
    let stale = exceptions.iter().filter(|exception| !differences.iter().any(|difference| exception.is_of(difference)));
    let stale = stale.map(|Exception { workload, about, because, .. }| {
        format!("{workload}: {about} is as it has to be by now: take away the exception ({because})")
    });
    unknown.map(ToString::to_string).chain(stale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: Exception =
        Exception { workload: "shop/cart-", about: "Sidecar shop/default", is_named: false, because: "of this" };

    fn difference(name: &str) -> Difference {
        Difference {
            workload: "shop/cart-1".to_owned(),
            about: format!("Sidecar shop/{name}"),
            sort: Sort::Unnamed { reason: "SELECTED: it does".to_owned() },
        }
    }

    #[test]
    fn a_difference_without_an_exception_is_unexpected() {
        assert_eq!(unexpected(&[difference("default")], &[KNOWN]), [] as [&str; 0]);
        let told = "shop/cart-1: Sidecar shop/other is named nowhere; our verdict: SELECTED: it does";
        assert_eq!(unexpected(&[difference("default"), difference("other")], &[KNOWN]), [told]);
    }

    #[test]
    fn an_exception_without_a_difference_is_unexpected() {
        let told = "shop/cart-: Sidecar shop/default is as it has to be by now: take away the exception (of this)";
        assert_eq!(unexpected(&[], &[KNOWN]), [told]);
    }
}
