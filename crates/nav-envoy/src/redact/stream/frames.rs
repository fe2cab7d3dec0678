//! Where in a text a value stands, and what that says of it.

use super::fields::Fields;
use crate::{
    json::unescape,
    redact::{
        forms,
        held::{Ended, Suspense},
        marker::Reason,
        rules::{Field, Role, Rule, Verdict},
        text::inner,
    },
};

/// How deep containers are told apart. What lies deeper is all secret: nothing tells names from values there.
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
    /// Its keys are names that somebody made up.
    is_named: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Around {
    sealed: Option<Reason>,
    /// Of [data](Role::Data) only.
    holds: Option<Reason>,
    /// Names say nothing here.
    public: bool,
    /// How deep the object is whose name, if it comes yet, says what all this is.
    awaits: Option<usize>,
}

/// What is to be done with a token.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Judged {
    /// Nothing.
    Plain,
    Is(Verdict),
    Waits(Suspense),
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

    /// Whether all is secret here.
    pub(super) fn is_too_deep(&self) -> bool {
        self.deeper > 0
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
        let (code, depth) = (self.code, self.depth());
        let frame = self.innermost();
        let (around, field) = (frame.around_value(code, depth), frame.field);
        frame.expects_key = frame.is_object;
        let mut inner = Frame::new(is_object, if is_object { Field::NONE } else { field }, around);
        inner.is_named = is_object && field.rule == Rule::Named;
        self.frames.push(inner);
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
        if self.is_too_deep() {
            return Judged::Is(Verdict::Secret(Reason::Secret));
        }
        if self.innermost().expects_key {
            return self.key(inner);
        }
        let (code, depth) = (self.code, self.depth());
        let frame = self.innermost();
        frame.expects_key = frame.is_object;
        let verdict = frame.verdict(code);
        frame.learn(inner);
        let suspense = |decides, of_key| Judged::Waits(Suspense { decides, of_key, otherwise: verdict });
        match frame.around.awaits {
            _ if frame.awaits_key_type() => suspense(depth, true),
            _ if frame.awaits_name() => suspense(depth, false),
            Some(decides) if !matches!(verdict, Verdict::Secret(_)) => suspense(decides, false),
            _ if verdict == Verdict::Text && forms::is_plain(inner) => Judged::Plain,
            _ => Judged::Is(verdict),
        }
    }

    fn key(&mut self, inner: &[u8]) -> Judged {
        let field = self.fields.of(inner);
        let frame = self.innermost();
        let says_nothing = frame.around.public || frame.is_named;
        let rule = if says_nothing { Rule::Nothing } else { field.rule };
        (frame.field, frame.expects_key) = (Field { rule, ..field }, false);
        if field.is_plain { Judged::Plain } else { Judged::Is(Verdict::Text) }
    }

    /// A number may be a password. What is no JSON at all is taken for a string without its quotes.
    pub(super) fn literal(&mut self, raw: &[u8]) -> Judged {
        let is_word = matches!(raw, b"true" | b"false" | b"null");
        if !is_word && (!is_number(raw) || self.is_too_deep()) {
            return self.string(raw);
        }
        let code = self.code;
        let frame = self.innermost();
        frame.expects_key = frame.is_object;
        match frame.verdict(code) {
            verdict @ Verdict::Secret(reason) if !is_word && reason.may_be_number(raw.len()) => Judged::Is(verdict),
            _ => Judged::Plain,
        }
    }

    /// A private key begins in a string of an array: what follows there are its other lines.
    pub(super) fn seal_lines(&mut self) {
        let frame = self.innermost();
        if !frame.is_object {
            frame.field = Field { rule: Rule::Sealed(Reason::PrivateKey), ..Field::NONE };
        }
    }

    /// What the container of this depth turned out to be.
    pub(super) fn ended(&self, depth: usize) -> Ended {
        let frame = &self.frames[depth - 1];
        Ended { depth, is_key: frame.is_key, told: frame.told.verdict(), outer: frame.around.awaits }
    }
}

impl Frame {
    fn new(is_object: bool, field: Field, around: Around) -> Self {
        let (told, is_key, is_named) = (Field::NONE, false, false);
        Self { is_object, expects_key: is_object, field, around, told, is_key, is_named }
    }

    /// Takes note of a string that says something of those beside it.
    fn learn(&mut self, inner: &[u8]) {
        match self.field.role {
            Role::Name if self.is_object => self.learn_name(inner),
            Role::KeyType => self.is_key = true,
            _ if self.is_object => {}
            _ => self.learn_flag(inner),
        }
    }

    /// If there are several names, the one counts that says most.
    fn learn_name(&mut self, inner: &[u8]) {
        let told = Field::of(unescape(inner).as_bytes());
        if !matches!(self.told.verdict(), Verdict::Secret(_)) {
            self.told = told;
        }
    }

    /// In a list of arguments a flag says what comes next.
    fn learn_flag(&mut self, inner: &[u8]) {
        self.told = if inner.starts_with(b"-") { Field::of(inner) } else { Field::NONE };
    }

    /// Whether it is a private part if this turns out to be a JSON Web Key.
    fn awaits_key_type(&self) -> bool {
        self.field.rule == Rule::OfKey && self.is_object && self.is_open() && !self.is_key
    }

    /// Whether a name that comes yet may say what the value is.
    fn awaits_name(&self) -> bool {
        let is_value = self.field.role == Role::Value && self.field.rule == Rule::Nothing;
        is_value && self.is_object && self.is_open() && !matches!(self.told.verdict(), Verdict::Secret(_))
    }

    fn is_open(&self) -> bool {
        self.around.sealed.is_none()
    }

    /// Why the value that comes next is secret.
    fn secret(&self, code: bool) -> Option<Reason> {
        self.by_its_field(code).or_else(|| self.by_its_name()).or_else(|| self.by_what_is_around())
    }

    fn by_its_field(&self, code: bool) -> Option<Reason> {
        match self.field.rule {
            Rule::Sealed(reason) | Rule::Said(reason) => Some(reason),
            Rule::Code if code => Some(Reason::Code),
            Rule::OfKey if self.is_key => Some(Reason::Jwk),
            _ if self.field.role == Role::Data => self.around.holds,
            _ => None,
        }
    }

    fn by_its_name(&self) -> Option<Reason> {
        match self.told.verdict() {
            Verdict::Secret(reason) if self.field.role == Role::Value || !self.is_object => Some(reason),
            _ => None,
        }
    }

    fn by_what_is_around(&self) -> Option<Reason> {
        self.around.sealed.filter(|reason| self.field.is_sealed_in(*reason))
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

    /// What holds within the container that comes next; `depth` is how deep the one around it is.
    fn around_value(&self, code: bool, depth: usize) -> Around {
        let holds = match self.field.rule {
            Rule::Holds(Reason::Code) if !code => None,
            Rule::Holds(reason) => Some(reason),
            _ => self.around.holds,
        };
        let public = self.around.public || self.field.rule == Rule::Public;
        let sealed = match self.field.rule {
            _ if public => None,
            Rule::Apart | Rule::Said(_) if self.is_object => None,
            _ => self.around.sealed.or_else(|| self.secret(code)),
        };
        let awaits = if self.awaits_name() { Some(depth) } else { self.around.awaits };
        Around { sealed, holds, public, awaits: awaits.filter(|_| sealed.is_none()) }
    }
}

fn is_number(raw: &[u8]) -> bool {
    raw.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
}
