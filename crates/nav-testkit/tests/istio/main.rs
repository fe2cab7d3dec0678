//! Our verdicts against what Istio told the eight proxies of `fixtures/east`.

mod shown;
mod verdicts;
