//! JSON's tokens, of any bytes: what is none is a literal.

use std::ops::Range;

use super::work;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// `{`, `[`, `}`, `]`, `:` or `,`.
    Mark(u8),
    /// With its quotes. One that the text's end cut off lacks the second.
    String,
    /// A number, `true`, `false`, `null`, or no JSON at all; without the white space around it.
    Literal,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) sort: Sort,
    pub(super) span: Range<usize>,
}

/// What comes next in a text.
pub(super) enum Next {
    Token(Token),
    /// A token begins at `from`, and does not end in the first `seen` bytes.
    Unfinished {
        from: usize,
        seen: usize,
    },
    End,
}

/// The token at or after `at`. `seen` bytes are known to hold no end of it; `is_last`: nothing comes after these bytes.
pub(super) fn next(bytes: &[u8], at: usize, seen: usize, is_last: bool) -> Next {
    let Some(from) = bytes[at..].iter().position(|byte| !is_space(*byte)).map(|spaces| at + spaces) else {
        return Next::End;
    };
    let (sort, end) = match bytes[from] {
        mark @ (b'{' | b'[' | b'}' | b']' | b':' | b',') => (Sort::Mark(mark), Ok(from + 1)),
        b'"' => (Sort::String, end_of_string(bytes, seen.max(from + 1))),
        _ => (Sort::Literal, end_of_literal(bytes, seen.max(from + 1))),
    };
    work::note(end.unwrap_or_else(|seen| seen).saturating_sub(seen.max(at)));
    match end {
        Ok(end) => Next::Token(Token { sort, span: from..trimmed(bytes, from, end) }),
        Err(_) if is_last => Next::Token(Token { sort, span: from..trimmed(bytes, from, bytes.len()) }),
        Err(seen) => Next::Unfinished { from, seen },
    }
}

fn end_of_string(bytes: &[u8], mut at: usize) -> Result<usize, usize> {
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        match bytes[at + found] {
            b'"' => return Ok(at + found + 1),
            _ if at + found + 2 > bytes.len() => return Err(at + found),
            _ => at += found + 2,
        }
    }
    Err(bytes.len())
}

fn end_of_literal(bytes: &[u8], at: usize) -> Result<usize, usize> {
    let is_over = |byte: &u8| matches!(byte, b',' | b':' | b'"' | b'{' | b'}' | b'[' | b']');
    bytes[at..].iter().position(is_over).map(|length| at + length).ok_or(bytes.len())
}

/// A literal ends before the white space after it.
fn trimmed(bytes: &[u8], from: usize, end: usize) -> usize {
    let spaces = bytes[from..end].iter().rev().take_while(|byte| bytes[from] != b'"' && is_space(**byte)).count();
    end - spaces
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}
