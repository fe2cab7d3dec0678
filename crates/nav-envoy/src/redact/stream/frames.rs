//! Where in a text a value stands, and what that says of it.

use super::fields::Fields;
use crate::{
    json::unescape,
    redact::{
        forms,
        held::{Awaits, Waiting},
        marker::Reason,
        rules::{Field, Role, Rule, Verdict},
        text::inner,
    },
};

/// How deep containers are told apart. What lies deeper is all taken as values of the innermost one that is known.
const MAX_DEPTH: usize = 256;

#[derive(Debug)]
pub(super) struct Frames {
    /// Never empty: the text itself is the outermost.
    frames: Vec<Frame>,
    deeper: usize,
    fields: Fields,
    /// Whether code is secret.
    code: bool,
}

/// A container that has not ended yet.
#[derive(Clone, Copy, Debug)]
struct Frame {
    is_object: bool,
    expects_key: bool,
    /// The field whose value comes next, or in whose array all this is.
    field: Field,
    /// What holds for all within.
    around: Around,
    /// What the name beside a value says of it.
    told: Field,
    is_key: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Around {
    sealed: Option<Reason>,
    /// For this container only.
    opening: Option<Reason>,
    holds_code: bool,
    /// Names say nothing here.
    public: bool,
}

/// What is to be done with a token.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Judged {
    /// Nothing.
    Plain,
    Is(Verdict),
    Waits(Awaits),
}

impl Frames {
    pub(super) fn new(code: bool) -> Self {
        // A text that begins in the midst of an object is read as one.
        let outermost = Frame::new(true, Field::NONE, Around::default());
        Self { frames: vec![outermost], deeper: 0, fields: Fields::default(), code }
    }

    pub(super) fn depth(&self) -> usize {
        self.frames.len()
    }

    fn innermost(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("the outermost is never taken away")
    }

    pub(super) fn mark(&mut self, mark: u8) {
        match mark {
            b'{' | b'[' => self.begin(mark == b'{'),
            b'}' | b']' => self.end(),
            b':' => self.innermost().expects_key = false,
            _ => {
                let frame = self.innermost();
                frame.expects_key = frame.is_object;
            }
        }
    }

    fn begin(&mut self, is_object: bool) {
        if self.frames.len() > MAX_DEPTH {
            self.deeper += 1;
            return;
        }
        let code = self.code;
        let frame = self.innermost();
        let (around, field) = (frame.around_value(code), frame.field);
        frame.expects_key = frame.is_object;
        self.frames.push(Frame::new(is_object, if is_object { Field::NONE } else { field }, around));
    }

    fn end(&mut self) {
        if self.deeper > 0 {
            self.deeper -= 1;
        } else if self.frames.len() > 1 {
            self.frames.pop();
        }
    }

    pub(super) fn string(&mut self, raw: &[u8]) -> Judged {
        let inner = inner(raw);
        if self.innermost().expects_key && self.deeper == 0 {
            return self.key(inner);
        }
        let code = self.code;
        let frame = self.innermost();
        frame.expects_key = frame.is_object;
        if let Some(awaits) = frame.learn(inner) {
            return Judged::Waits(awaits);
        }
        match frame.verdict(code) {
            Verdict::Text if forms::is_plain(inner) => Judged::Plain,
            verdict => Judged::Is(verdict),
        }
    }

    fn key(&mut self, inner: &[u8]) -> Judged {
        let field = self.fields.of(inner);
        let frame = self.innermost();
        let rule = if frame.around.public { Rule::Nothing } else { field.rule };
        (frame.field, frame.expects_key) = (Field { rule, ..field }, false);
        if field.is_plain { Judged::Plain } else { Judged::Is(Verdict::Text) }
    }

    /// A number may be a password. What is no JSON at all is taken for a string without its quotes.
    pub(super) fn literal(&mut self, raw: &[u8]) -> Judged {
        let is_word = matches!(raw, b"true" | b"false" | b"null");
        if !is_word && !is_number(raw) {
            return self.string(raw);
        }
        let code = self.code;
        let frame = self.innermost();
        frame.expects_key = frame.is_object;
        match frame.verdict(code) {
            verdict @ Verdict::Secret(reason) if !is_word && reason.may_be_number() => Judged::Is(verdict),
            _ => Judged::Plain,
        }
    }

    /// Of a string that waited, now that all of the object around it is known.
    pub(super) fn verdict_at_end(&mut self, waiting: &Waiting) -> Verdict {
        let frame = self.innermost();
        match waiting.awaits {
            Awaits::KeyType if frame.is_key => Verdict::Secret(Reason::Jwk),
            Awaits::KeyType => Verdict::Text,
            Awaits::Name => frame.told.verdict(),
        }
    }
}

impl Frame {
    fn new(is_object: bool, field: Field, around: Around) -> Self {
        Self { is_object, expects_key: is_object, field, around, told: Field::NONE, is_key: false }
    }

    /// Takes note of a string that says something of those beside it. What it has to wait for, if anything.
    fn learn(&mut self, inner: &[u8]) -> Option<Awaits> {
        match (self.field.role, self.field.rule) {
            (Role::Name, _) if self.is_object => self.told = Field::of(unescape(inner).as_bytes()),
            (Role::KeyType, _) => self.is_key = true,
            (_, Rule::OfKey) if self.is_object && self.is_open() && !self.is_key => return Some(Awaits::KeyType),
            (Role::Value, Rule::Nothing) if self.is_object && self.is_open() && self.told == Field::NONE => {
                return Some(Awaits::Name);
            }
            _ => {}
        }
        None
    }

    fn is_open(&self) -> bool {
        self.around.sealed.is_none() && self.around.opening.is_none()
    }

    /// Why the value that comes next is secret.
    fn secret(&self, code: bool) -> Option<Reason> {
        self.by_its_field(code).or_else(|| self.by_its_name()).or_else(|| self.by_what_is_around())
    }

    fn by_its_field(&self, code: bool) -> Option<Reason> {
        match self.field.rule {
            Rule::Sealed(reason) | Rule::Opening(reason) => Some(reason),
            Rule::Code if code => Some(Reason::Code),
            Rule::OfKey if self.is_key => Some(Reason::Jwk),
            _ if self.around.holds_code && self.field.role == Role::Data => Some(Reason::Code),
            _ => None,
        }
    }

    fn by_its_name(&self) -> Option<Reason> {
        match self.told.rule {
            Rule::Sealed(reason) | Rule::Opening(reason) if self.field.role == Role::Value => Some(reason),
            _ => None,
        }
    }

    fn by_what_is_around(&self) -> Option<Reason> {
        match self.field.role {
            Role::Reference => None,
            Role::Value | Role::Data => self.around.sealed.or(self.around.opening),
            _ if self.is_telling() => self.around.sealed.or(self.around.opening),
            Role::Name => None,
            _ => self.around.sealed,
        }
    }

    fn is_telling(&self) -> bool {
        self.field.rule == Rule::Telling
    }

    fn verdict(&self, code: bool) -> Verdict {
        match self.secret(code) {
            Some(reason) => Verdict::Secret(reason),
            None if self.is_telling() => Verdict::Suspect,
            None if self.field.role == Role::Value && self.told.rule == Rule::Telling => Verdict::Suspect,
            None => Verdict::Text,
        }
    }

    /// What holds within the container that comes next.
    fn around_value(&self, code: bool) -> Around {
        let holds_code = code && (self.around.holds_code || self.field.rule == Rule::HoldsCode);
        let public = self.around.public || self.field.rule == Rule::Public;
        let (sealed, opening) = match (self.field.rule, self.around.sealed) {
            _ if public => (None, None),
            (_, Some(sealed)) => (Some(sealed), None),
            (Rule::Opening(reason), None) => (None, Some(reason)),
            (_, None) => (self.secret(code), None),
        };
        Around { sealed, opening, holds_code, public }
    }
}

fn is_number(raw: &[u8]) -> bool {
    raw.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
}
