//! One pass over the text. Each mistake is noted once, the first one kept, and the parser goes on as if it had seen what it expected.

use super::{Document, Kind, MAX_DEPTH, Node, Problem};

pub(super) fn parse(bytes: &[u8], depth: usize) -> Document<'_> {
    let bytes = &bytes[..bytes.len().min(u32::MAX as usize)];
    // Pretty-printed dumps have a value or key for every 16 bytes at most. What is not used of it is never touched.
    let expected = if depth == MAX_DEPTH { bytes.len() / 16 } else { 0 };
    let nodes = Vec::with_capacity(expected);
    let mut parser = Parser { bytes, depth, at: 0, nodes, open: Vec::new(), problem: None };
    parser.run();
    let Parser { nodes, problem, .. } = parser;
    Document { bytes, nodes, problem }
}

/// As many blanks as are compared at once.
const INDENT: &[u8; 8] = b"        ";

struct Parser<'a> {
    bytes: &'a [u8],
    /// What is deeper is kept as bytes.
    depth: usize,
    at: usize,
    nodes: Vec<Node>,
    /// The containers around `at`, outermost first.
    open: Vec<Open>,
    problem: Option<Problem>,
}

/// A container that has not ended yet.
#[derive(Clone, Copy)]
struct Open {
    node: usize,
    is_object: bool,
    expects: Expects,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Expects {
    /// An element, or the key of a field; or the end, if nothing came yet.
    First,
    Key,
    Colon,
    Value,
    CommaOrEnd,
}

impl Parser<'_> {
    fn run(&mut self) {
        while let Some(byte) = self.next_byte() {
            match byte {
                b'{' | b'[' => self.begin(byte == b'{'),
                b'}' | b']' => self.end(byte == b'}'),
                b',' | b':' => self.separator(byte),
                b'"' => self.string(),
                _ => self.literal(),
            }
            if self.open.is_empty() && !self.nodes.is_empty() {
                break;
            }
        }
        if self.nodes.is_empty() {
            self.complain("the text is empty");
        }
        if !self.open.is_empty() {
            self.complain("the text ends too early");
        }
        while !self.open.is_empty() {
            self.close();
        }
        if self.next_byte().is_some() {
            self.complain("there is more after the end");
        }
    }

    /// The next byte that is no white space; stays before it.
    fn next_byte(&mut self) -> Option<u8> {
        while let Some(byte) = self.bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(*byte);
            }
            self.at += 1;
            // A third of a dump is indentation.
            while self.bytes[self.at..].starts_with(INDENT) {
                self.at += INDENT.len();
            }
        }
        None
    }

    fn complain(&mut self, what: &'static str) {
        self.problem.get_or_insert(Problem { at: self.at, what });
    }

    fn begin(&mut self, is_object: bool) {
        if self.is_key_due() {
            self.complain("a key was expected");
            return self.skip_container(None);
        }
        self.value_begins();
        if self.open.len() == self.depth {
            if self.depth == MAX_DEPTH {
                self.complain("values are nested too deeply");
            }
            return self.skip_container(Some(Kind::Opaque));
        }
        let node = self.nodes.len();
        self.push(if is_object { Kind::Object } else { Kind::Array }, self.at, self.at);
        self.open.push(Open { node, is_object, expects: Expects::First });
        self.at += 1;
    }

    fn end(&mut self, is_object: bool) {
        let Some(open) = self.open.last().copied() else {
            self.complain("an end without a beginning");
            self.at += 1;
            return;
        };
        if open.is_object != is_object || !matches!(open.expects, Expects::First | Expects::CommaOrEnd) {
            self.complain("a container ends unexpectedly");
        }
        self.at += 1;
        self.close();
    }

    /// Ends the innermost container here. A key without a value gets null.
    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if open.is_object && matches!(open.expects, Expects::Colon | Expects::Value) {
            self.push(Kind::Null, self.at, self.at);
        }
        let next = self.nodes.len();
        let node = &mut self.nodes[open.node];
        (node.end, node.next) = (position(self.at), position(next));
    }

    fn separator(&mut self, byte: u8) {
        let expected = match self.open.last_mut() {
            Some(open) => open.separated_by(byte),
            None => false,
        };
        if !expected {
            self.complain("a separator stands where none was expected");
        }
        self.at += 1;
    }

    fn string(&mut self) {
        let start = self.at;
        let is_key = self.is_key_due();
        if !is_key {
            self.value_begins();
        }
        let (end, is_escaped) = self.end_of_string();
        self.at = end;
        self.push(Kind::String, start, end);
        if let Some(node) = self.nodes.last_mut() {
            node.is_escaped = is_escaped;
        }
        if is_key && let Some(open) = self.open.last_mut() {
            if open.expects == Expects::CommaOrEnd {
                self.problem.get_or_insert(Problem { at: start, what: "a comma was expected" });
            }
            open.expects = Expects::Colon;
        }
    }

    /// And whether there is a backslash before it.
    fn end_of_string(&mut self) -> (usize, bool) {
        let (mut at, mut is_escaped) = (self.at + 1, false);
        while let Some(found) = self.bytes.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
            match self.bytes[at + found] {
                b'"' => return (at + found + 1, is_escaped),
                _ => (at, is_escaped) = (at + found + 2, true),
            }
        }
        self.complain("a string does not end");
        (self.bytes.len(), is_escaped)
    }

    /// A number, `true`, `false`, `null`, or no JSON at all.
    fn literal(&mut self) {
        let start = self.at;
        let is_key = self.is_key_due();
        if !is_key {
            self.value_begins();
        }
        let is_over =
            |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b',' | b':' | b'"' | b'{' | b'}' | b'[' | b']');
        let rest = &self.bytes[start..];
        let length = rest.iter().position(is_over).unwrap_or(rest.len());
        let kind = kind_of(&rest[..length]);
        if is_key || kind == Kind::Opaque {
            self.complain("this is no value");
        }
        self.at += length;
        if !is_key {
            self.push(kind, start, self.at);
        }
    }

    fn is_key_due(&self) -> bool {
        let due = |open: &Open| open.is_object && !matches!(open.expects, Expects::Colon | Expects::Value);
        self.open.last().is_some_and(due)
    }

    /// A value stands here, in an array or after a key.
    fn value_begins(&mut self) {
        let Some(open) = self.open.last_mut() else { return };
        let what = match open.expects {
            Expects::Colon => "a colon was expected",
            Expects::CommaOrEnd => "a comma was expected",
            Expects::First | Expects::Key | Expects::Value => {
                open.expects = Expects::CommaOrEnd;
                return;
            }
        };
        open.expects = Expects::CommaOrEnd;
        self.complain(what);
    }

    /// Passes a container without looking into it, by counting brackets outside strings.
    fn skip_container(&mut self, kept: Option<Kind>) {
        let start = self.at;
        let mut depth = 0_usize;
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'"' => {
                    (self.at, _) = self.end_of_string();
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                break;
            }
        }
        if let Some(kind) = kept {
            self.push(kind, start, self.at);
        }
    }

    /// A node that, for now, has nothing in it.
    fn push(&mut self, kind: Kind, start: usize, end: usize) {
        let next = position(self.nodes.len() + 1);
        self.nodes.push(Node { start: position(start), end: position(end), next, kind, is_escaped: false });
    }
}

impl Open {
    /// Whether the separator was expected; goes on as if it were.
    fn separated_by(&mut self, byte: u8) -> bool {
        let (expected, next) = match (byte, self.is_object) {
            (b':', true) => (Expects::Colon, Expects::Value),
            (b',', true) => (Expects::CommaOrEnd, Expects::Key),
            (b',', false) => (Expects::CommaOrEnd, Expects::Value),
            _ => return false,
        };
        let is_expected = self.expects == expected;
        // A colon where a key is due would make the next key a value.
        if is_expected {
            self.expects = next;
        }
        is_expected
    }
}

fn kind_of(literal: &[u8]) -> Kind {
    match literal {
        b"null" => Kind::Null,
        b"true" | b"false" => Kind::Bool,
        _ if literal.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')) => Kind::Number,
        _ => Kind::Opaque,
    }
}

/// Texts are at most 4 GiB long and have fewer values than bytes.
fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
