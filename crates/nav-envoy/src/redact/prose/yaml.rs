//! Lines of `name: value`, also where they are commented out.

use std::ops::Range;

use super::judge;
use crate::redact::{
    marker::Reason,
    rules::{Field, Role, Rule, Verdict},
    text::{Found, Scanner},
    work,
};

pub(super) struct Yaml<'a> {
    scanner: &'a Scanner<'a>,
    text: &'a str,
    item: Item,
    /// What all lines are that are indented by more.
    block: Option<Block>,
    /// A secret that goes on in the lines that are indented by more, and where it was put.
    open: Option<(usize, usize)>,
}

/// What is known of an item of a list, or of a mapping.
struct Item {
    indent: usize,
    /// What its name says of its value.
    told: Verdict,
    is_key: bool,
    /// Values that a line below may tell to be secret.
    values: Vec<Value>,
}

struct Value {
    at: Range<usize>,
    indent: usize,
    of_key: bool,
}

#[derive(Clone, Copy)]
struct Block {
    indent: usize,
    reason: Reason,
    /// It is one text, not a mapping.
    is_text: bool,
}

/// A line's name, and where its value is.
struct Pair {
    field: Field,
    indent: usize,
    at: Range<usize>,
}

impl<'a> Yaml<'a> {
    pub(super) fn new(scanner: &'a Scanner<'a>, text: &'a str) -> Self {
        Self { scanner, text, item: Item::new(0), block: None, open: None }
    }

    pub(super) fn find(&mut self, found: &mut Vec<Found>) {
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            let content = line.trim_end();
            let indent = content.len() - content.trim_start_matches([' ', '-', '\t', '#']).len();
            if indent < content.len() {
                self.item.begin(indent, content[..indent].contains('-'));
                self.line(at + indent..at + content.len(), indent, found);
            }
            at += line.len();
        }
    }

    fn line(&mut self, content: Range<usize>, indent: usize, found: &mut Vec<Found>) {
        self.block = self.block.filter(|block| indent > block.indent);
        self.open = self.open.filter(|(outer, _)| indent > *outer);
        let pair = self.pair(&content, indent);
        match (self.block, pair) {
            _ if self.goes_on(content.end, found) => {}
            (Some(Block { reason, is_text: false, .. }), Some(pair)) if pair.field.is_sealed_in(reason) => {
                self.value(Verdict::Secret(reason), pair.at, found);
            }
            (Some(Block { is_text: false, .. }), Some(_)) => {}
            (Some(Block { reason, is_text, .. }), _) => {
                let quote = if is_text { "" } else { "\"" };
                judge(self.scanner, self.text, Verdict::Secret(reason), content, quote, found);
            }
            (None, Some(pair)) => self.named(&pair, found),
            (None, None) => {}
        }
    }

    fn pair(&self, content: &Range<usize>, indent: usize) -> Option<Pair> {
        let text = &self.text[content.clone()];
        let (name, value) = text.split_once(": ").or_else(|| Some((text.strip_suffix(':')?, "")))?;
        let name = name.trim_end().trim_matches(['"', '\'']);
        let value = value.trim();
        let is_name = !name.contains([' ', '{', '[', '=']);
        let field = Field::of(name.as_bytes());
        is_name.then(|| Pair { field, indent, at: content.end - value.len()..content.end })
    }

    /// A secret that began in a line above has this one in it as well.
    fn goes_on(&mut self, end: usize, found: &mut [Found]) -> bool {
        let open = self.open.and_then(|(_, place)| found.get_mut(place));
        open.map(|secret| secret.at.end = end).is_some()
    }

    fn named(&mut self, pair: &Pair, found: &mut Vec<Found>) {
        let unquoted = self.text[pair.at.clone()].trim_matches(['"', '\'']);
        let verdict = self.item.verdict(pair.field);
        let (said, above) = self.item.learn(pair, unquoted, verdict);
        for at in above {
            self.value(said, at, found);
        }
        let is_text = unquoted.starts_with(['|', '>']);
        let is_block = is_text || (unquoted.is_empty() && !matches!(pair.field.rule, Rule::Said(_)));
        match verdict {
            _ if pair.field.rule == Rule::Public => {}
            Verdict::Secret(reason) if is_block => {
                self.block = Some(Block { indent: pair.indent, reason, is_text });
            }
            _ => self.open = self.value(verdict, pair.at.clone(), found).map(|place| (pair.indent, place)),
        }
    }

    /// The value, with its quotes, becomes one in quotes: without them a marker would be a list. Where it was put, if it may go on.
    fn value(&self, verdict: Verdict, at: Range<usize>, found: &mut Vec<Found>) -> Option<usize> {
        let value = &self.text[at.clone()];
        if value.starts_with(['{', '[']) {
            let cleaned = self.scanner.deeper().and_then(|scanner| scanner.string(value, verdict))?;
            found.push(Found { at, replacement: cleaned.text, count: cleaned.count });
            return None;
        }
        let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
        let closing = quote.and_then(|quote| Some(1 + value.get(1..)?.rfind(quote)?));
        if let Some(closing) = closing {
            judge(self.scanner, self.text, verdict, at.start + 1..at.start + closing, "", found);
            return None;
        }
        judge(self.scanner, self.text, verdict, at, "\"", found).then(|| found.len() - 1)
    }
}

impl Item {
    fn new(indent: usize) -> Self {
        Self { indent, told: Verdict::Text, is_key: false, values: Vec::new() }
    }

    /// A line of it, or of the next.
    fn begin(&mut self, indent: usize, is_next: bool) {
        if is_next || indent < self.indent {
            *self = Self::new(indent);
        }
    }

    fn verdict(&self, field: Field) -> Verdict {
        match field.verdict() {
            Verdict::Text if field.role == Role::Value => self.told,
            Verdict::Text if field.rule == Rule::OfKey && self.is_key => Verdict::Secret(Reason::Jwk),
            verdict => verdict,
        }
    }

    /// Takes note of what a line says of the others. What values above it are, and where they stand.
    fn learn(&mut self, pair: &Pair, unquoted: &str, verdict: Verdict) -> (Verdict, Vec<Range<usize>>) {
        let of_key = pair.field.rule == Rule::OfKey;
        match pair.field.role {
            Role::Name => self.told = Field::of(unquoted.as_bytes()).verdict(),
            Role::KeyType => self.is_key = true,
            Role::Value => self.told = Verdict::Text,
            _ => {}
        }
        match pair.field.role {
            Role::Name if matches!(self.told, Verdict::Secret(_)) => {
                return (self.told, self.above(|value| !value.of_key && value.indent == pair.indent));
            }
            Role::KeyType => return (Verdict::Secret(Reason::Jwk), self.above(|value| value.of_key)),
            role if (of_key || role == Role::Value) && verdict == Verdict::Text => {
                self.values.push(Value { at: pair.at.clone(), indent: pair.indent, of_key });
            }
            _ => {}
        }
        (Verdict::Text, Vec::new())
    }

    /// Each value is asked for once.
    fn above(&mut self, is_meant: impl Fn(&Value) -> bool) -> Vec<Range<usize>> {
        work::note(self.values.len());
        self.values.drain(..).filter(is_meant).map(|value| value.at).collect()
    }
}
