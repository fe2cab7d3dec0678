//! Names and values in texts that are no JSON: YAML, environments, queries of URLs, scripts.

use std::ops::Range;

use memchr::memmem;

use super::{
    forms,
    marker::{self, Reason},
    rules::{Field, Role, Rule, Verdict},
    text::{Cleaned, Found, Scanner, says_something},
};

pub(super) fn find(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    objects(scanner, text, found);
    assignments(scanner, text, found);
    let is_pair = |colon: usize| matches!(text.as_bytes().get(colon + 1), Some(b' ' | b'\n' | b'\r'));
    if memchr::memchr_iter(b':', text.as_bytes()).any(is_pair) {
        Yaml { scanner, text, told: Field::NONE, block: None }.find(found);
    }
}

/// JSON with something before it.
fn objects(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    let Some((begin, end)) = memmem::find(text.as_bytes(), b"{\"").zip(memchr::memrchr(b'}', text.as_bytes())) else {
        return;
    };
    let object = text.get(begin..=end).zip(scanner.deeper());
    if let Some(Cleaned { text, count }) = object.and_then(|(object, scanner)| scanner.parts(object)) {
        found.push(Found { at: begin..end + 1, replacement: text, count });
    }
}

/// `name=value`, `name = "value"`, `"name": "value"`.
fn assignments(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    for sign in memchr::memchr2_iter(b'=', b':', text.as_bytes()) {
        let Some((name, is_quoted)) = name_before(&text[..sign]) else { continue };
        if text.as_bytes()[sign] == b':' && !is_quoted {
            continue;
        }
        let Some(value) = value_after(text, sign + 1) else { continue };
        judge(scanner, text, Field::of(name.as_bytes()).verdict(), value, "", found);
    }
}

fn name_before(text: &str) -> Option<(&str, bool)> {
    let text = text.trim_end_matches(' ');
    let unquoted = text.strip_suffix('"').or_else(|| text.strip_suffix('\''));
    let unquoted = unquoted.map(|text| text.strip_suffix('\\').unwrap_or(text));
    let name = unquoted.unwrap_or(text);
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let length = name.bytes().rev().take_while(is_name).count();
    (length > 0).then(|| (&name[name.len() - length..], unquoted.is_some()))
}

/// Where a value stands; one without quotes follows at once.
fn value_after(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = &text[from..];
    let spaces = rest.len() - rest.trim_start_matches(' ').len();
    let (escape, quote) = match rest.as_bytes()[spaces..] {
        [b'\\', quote @ (b'"' | b'\''), ..] => (1, Some(quote)),
        [quote @ (b'"' | b'\''), ..] => (0, Some(quote)),
        _ => (0, None),
    };
    let Some(quote) = quote else {
        let length = rest.find(['&', ' ', '\n', '\r', '\t', ';', ',', '"', '\'', ')', '}']).unwrap_or(rest.len());
        return (length > 0 && !rest.starts_with(['{', '['])).then(|| from..from + length);
    };
    let begin = from + spaces + escape + 1;
    let length = text.as_bytes()[begin..].iter().position(|byte| *byte == quote);
    let end = length.map_or(text.len(), |length| begin + length - escape.min(length));
    Some(begin..end)
}

/// Adds the value if it is a secret.
fn judge(scanner: &Scanner<'_>, text: &str, verdict: Verdict, at: Range<usize>, quote: &str, found: &mut Vec<Found>) {
    let value = &text[at.clone()];
    let reason = match verdict {
        Verdict::Secret(reason) if says_something(value) => reason,
        Verdict::Suspect if forms::looks_random(value) => Reason::HighEntropy,
        _ => return,
    };
    if !marker::is_redacted(value.trim_matches('"')) {
        let mut secret = scanner.found(reason, text, at);
        secret.replacement = format!("{quote}{}{quote}", secret.replacement);
        found.push(secret);
    }
}

/// Lines of `name: value`.
struct Yaml<'a> {
    scanner: &'a Scanner<'a>,
    text: &'a str,
    /// What the last name of a pair says of the value that comes next.
    told: Field,
    /// What all lines are that are indented by more.
    block: Option<Block>,
}

#[derive(Clone, Copy)]
struct Block {
    indent: usize,
    reason: Reason,
    /// It is one text, not a mapping.
    is_text: bool,
}

impl Yaml<'_> {
    fn find(&mut self, found: &mut Vec<Found>) {
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            let content = line.trim_end();
            let begin = content.len() - content.trim_start_matches([' ', '-', '\t']).len();
            if !content.trim().is_empty() {
                self.line(at + begin..at + content.len(), begin, found);
            }
            at += line.len();
        }
    }

    fn line(&mut self, content: Range<usize>, indent: usize, found: &mut Vec<Found>) {
        self.block = self.block.filter(|block| indent > block.indent);
        let text = &self.text[content.clone()];
        let pair = text.split_once(": ").or_else(|| Some((text.strip_suffix(':')?, "")));
        let pair = pair.filter(|(name, _)| !name.contains([' ', '{', '[', '=']));
        match (self.block, pair) {
            (Some(Block { reason, is_text: false, .. }), Some((_, value))) => {
                self.value(Verdict::Secret(reason), &content, value, found);
            }
            (Some(Block { reason, is_text, .. }), _) => {
                judge(
                    self.scanner,
                    self.text,
                    Verdict::Secret(reason),
                    content,
                    if is_text { "" } else { "\"" },
                    found,
                );
            }
            (None, Some((name, value))) => self.pair(&content, indent, name, value, found),
            (None, None) => {}
        }
    }

    fn pair(&mut self, content: &Range<usize>, indent: usize, name: &str, value: &str, found: &mut Vec<Found>) {
        let field = Field::of(name.as_bytes());
        let unquoted = value.trim().trim_matches(['"', '\'']);
        let verdict = match field.verdict() {
            Verdict::Text if field.role == Role::Value => self.told.verdict(),
            verdict => verdict,
        };
        self.told = match field.role {
            Role::Name => Field::of(unquoted.as_bytes()),
            Role::Value => Field::NONE,
            _ => self.told,
        };
        let is_text = unquoted.starts_with(['|', '>']);
        match (verdict, field.rule) {
            (_, Rule::Public) => {}
            (Verdict::Secret(reason), Rule::Sealed(_)) if unquoted.is_empty() || is_text => {
                self.block = Some(Block { indent, reason, is_text });
            }
            _ => self.value(verdict, content, value, found),
        }
    }

    /// The value, with its quotes, becomes one in quotes: without them a marker would be a list.
    fn value(&self, verdict: Verdict, content: &Range<usize>, value: &str, found: &mut Vec<Found>) {
        let value = value.trim();
        let at = content.end - value.len()..content.end;
        if value.starts_with(['{', '[']) {
            let Some(cleaned) = self.scanner.deeper().and_then(|scanner| scanner.string(value, verdict)) else {
                return;
            };
            found.push(Found { at, replacement: cleaned.text, count: cleaned.count });
        } else {
            let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
            let closing = quote.and_then(|quote| Some(1 + value.get(1..)?.rfind(quote)?));
            let (at, is_quoted) = match closing {
                Some(closing) => (at.start + 1..at.start + closing, true),
                None => (at, false),
            };
            judge(self.scanner, self.text, verdict, at, if is_quoted { "" } else { "\"" }, found);
        }
    }
}
