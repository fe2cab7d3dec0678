//! Whether what came is one JSON object, and all of it. It becomes a value in a document of ours: what ended early, or went on after its
//! end, would put words into our mouth.

/// Deeper than anything a proxy tells.
const MAX_DEPTH: usize = 512;

/// What was seen of a text so far, but for what is within its strings.
#[derive(Default)]
pub(super) struct Shape {
    /// What closes the objects and arrays that are open.
    open: Vec<u8>,
    string: Option<Within>,
    is_over: bool,
    is_broken: bool,
}

/// Where in a string.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Text,
    Escape,
}

impl Shape {
    pub(super) fn see(&mut self, piece: &[u8]) {
        for byte in piece {
            match self.string {
                Some(within) => self.string = within.after(*byte),
                None => self.see_outside(*byte),
            }
        }
    }

    pub(super) fn is_object(&self) -> bool {
        self.is_over && !self.is_broken
    }

    fn see_outside(&mut self, byte: u8) {
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' => {}
            b'{' if !self.is_over => self.open(b'}'),
            _ if self.open.is_empty() => self.is_broken = true,
            b'[' => self.open(b']'),
            b'}' | b']' => self.close(byte),
            b'"' => self.string = Some(Within::Text),
            _ => {}
        }
    }

    fn open(&mut self, closer: u8) {
        if self.open.len() < MAX_DEPTH { self.open.push(closer) } else { self.is_broken = true }
    }

    fn close(&mut self, closer: u8) {
        self.is_broken |= self.open.pop() != Some(closer);
        self.is_over = self.open.is_empty();
    }
}

impl Within {
    fn after(self, byte: u8) -> Option<Self> {
        match (self, byte) {
            (Self::Text, b'"') => None,
            (Self::Text, b'\\') => Some(Self::Escape),
            _ => Some(Self::Text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same however it is cut into pieces.
    fn is_object(text: &str) -> bool {
        let seen = |size: usize| {
            let mut shape = Shape::default();
            text.as_bytes().chunks(size).for_each(|piece| shape.see(piece));
            shape.is_object()
        };
        let [one, two, all] = [1, 2, text.len().max(1)].map(seen);
        assert_eq!((one, two), (all, all), "{text}");
        all
    }

    #[test]
    fn one_object_is_one_whatever_its_strings_hold() {
        for text in ["{}", " {\n} \n", r#"{"a": [{"b": "}]"}, 1, null]}"#, r#"{"\"}{": "\\", "c": "\\\""}"#] {
            assert!(is_object(text), "{text}");
        }
    }

    #[test]
    fn what_ends_early_goes_on_or_is_something_else_is_none() {
        let cut = ["", "{", r#"{"a": "}"#, r#"{"a": [}"#, r#"{"a\"}"#];
        let longer = ["{}{}", r#"{},"x":{}"#, "{}}", r#"{"a": 1}]"#, "{} x", "{},"];
        let else_ = ["[]", "[{}]", "\"{}\"", "null", "<html>{}", "}{", r#"{"a": [1}, "failures": [2]]}"#];
        for text in [&cut[..], &longer, &else_].concat() {
            assert!(!is_object(text), "{text}");
        }
    }

    #[test]
    fn a_depth_that_no_proxy_has_is_refused_without_memory_for_it() {
        let nested = |depth: usize| format!("{{\"a\": {}{}}}", "[".repeat(depth), "]".repeat(depth));
        assert!(is_object(&nested(MAX_DEPTH - 1)));
        assert!(!is_object(&nested(MAX_DEPTH)));
    }
}
