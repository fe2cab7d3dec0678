//! Our verdicts against what Istio told the eight proxies of `fixtures/east`.

mod described;
mod shown;
mod verdicts;
