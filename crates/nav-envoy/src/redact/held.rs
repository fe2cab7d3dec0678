//! Output that waits: a value whose name comes after it cannot be judged yet.

use std::ops::Range;

use super::{marker::Reason, rules::Verdict, work};

/// Output from the first string on that is not judged yet.
#[derive(Debug, Default)]
pub(super) struct Held {
    text: Vec<u8>,
    /// By the depth of the object whose end decides.
    waiting: Vec<Vec<Waiting>>,
    count: usize,
    /// What is to stand in the place of what.
    replaced: Vec<(Range<usize>, Vec<u8>)>,
    replaced_bytes: usize,
}

/// A string whose secrets depend on what else is in an object around it.
#[derive(Debug)]
struct Waiting {
    /// Where it stands as it was written.
    at: Range<usize>,
    suspense: Suspense,
}

/// What a string waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Suspense {
    /// How deep the object is whose end decides.
    pub(super) decides: usize,
    /// It is a private part of the object of that depth, if that is a JSON Web Key.
    pub(super) of_key: bool,
    /// What is to be done about it if nothing comes.
    pub(super) otherwise: Verdict,
}

/// What an object turned out to be at its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ended {
    pub(super) depth: usize,
    pub(super) is_key: bool,
    /// What its name says of its values.
    pub(super) told: Verdict,
    /// How deep the next is that may say something of all that is in it.
    pub(super) outer: Option<usize>,
}

impl Ended {
    fn verdict(&self, suspense: Suspense) -> Verdict {
        let is_of_this = suspense.of_key && suspense.decides == self.depth;
        match self.told {
            _ if is_of_this && self.is_key => Verdict::Secret(Reason::Jwk),
            Verdict::Text => suspense.otherwise,
            told => told,
        }
    }

    /// Whether all that waited for it goes on to wait for the next.
    fn says_nothing(&self) -> Option<usize> {
        self.outer.filter(|_| !self.is_key && !matches!(self.told, Verdict::Secret(_)))
    }
}

impl Held {
    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// What all that waits takes.
    pub(super) fn bytes(&self) -> usize {
        self.text.len() + self.count * size_of::<Waiting>() + self.replaced_bytes
    }

    pub(super) fn wait(&mut self, raw: &[u8], suspense: Suspense) {
        let at = self.text.len()..self.text.len() + raw.len();
        self.text.extend_from_slice(raw);
        self.of_depth(suspense.decides).push(Waiting { at, suspense });
        self.count += 1;
    }

    fn of_depth(&mut self, depth: usize) -> &mut Vec<Waiting> {
        if self.waiting.len() <= depth {
            self.waiting.resize_with(depth + 1, Vec::new);
        }
        &mut self.waiting[depth]
    }

    /// Writes to `out`, or behind what waits.
    pub(super) fn write(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        let text = if self.is_empty() { out } else { &mut self.text };
        text.extend_from_slice(bytes);
    }

    /// Judges what an object decides that ends, and lets go what need not wait any longer. `judge` says what is to stand in a string's
    /// place.
    pub(super) fn judge(
        &mut self,
        ended: Ended,
        out: &mut Vec<u8>,
        mut judge: impl FnMut(&[u8], Verdict) -> Option<Vec<u8>>,
    ) {
        let waiting = std::mem::take(self.of_depth(ended.depth));
        if let Some(outer) = ended.says_nothing() {
            return self.hand_on(waiting, outer);
        }
        work::note(waiting.len());
        self.count -= waiting.len();
        for Waiting { at, suspense } in waiting {
            if let Some(replacement) = judge(&self.text[at.clone()], ended.verdict(suspense)) {
                self.replaced_bytes += size_of::<(Range<usize>, Vec<u8>)>() + replacement.len();
                self.replaced.push((at, replacement));
            }
        }
        if self.is_empty() {
            self.let_go(out);
        }
    }

    /// The fewer go to the more: their order does not matter.
    fn hand_on(&mut self, mut waiting: Vec<Waiting>, outer: usize) {
        let before = self.of_depth(outer);
        if before.len() < waiting.len() {
            std::mem::swap(before, &mut waiting);
        }
        work::note(waiting.len());
        before.append(&mut waiting);
    }

    fn let_go(&mut self, out: &mut Vec<u8>) {
        self.replaced.sort_unstable_by_key(|(at, _)| at.start);
        let mut written = 0;
        for (at, replacement) in self.replaced.drain(..) {
            out.extend_from_slice(&self.text[written..at.start]);
            out.extend_from_slice(&replacement);
            written = at.end;
        }
        out.extend_from_slice(&self.text[written..]);
        self.text.clear();
        self.replaced_bytes = 0;
    }
}
