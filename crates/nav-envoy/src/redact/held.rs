//! Output that waits: a value whose name comes after it cannot be judged yet.

/// Pieces of output, from the first value on that is not judged yet.
#[derive(Debug, Default)]
pub(super) struct Held {
    pieces: Vec<Piece>,
    bytes: usize,
}

#[derive(Debug)]
enum Piece {
    Ready(Vec<u8>),
    Waiting(Waiting),
}

/// A string whose secrets depend on what else is in the object around it, which is the `depth`th.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) depth: usize,
    pub(super) awaits: Awaits,
    /// As it was written.
    pub(super) raw: Vec<u8>,
}

/// What makes a string that waits a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Awaits {
    /// A telling name beside it.
    Name,
    /// That it is in a JSON Web Key.
    KeyType,
}

impl Held {
    pub(super) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    pub(super) fn wait(&mut self, waiting: Waiting) {
        self.bytes += waiting.raw.len();
        self.pieces.push(Piece::Waiting(waiting));
    }

    /// Writes to `out`, or behind what waits.
    pub(super) fn write(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        match self.pieces.last_mut() {
            None => return out.extend_from_slice(bytes),
            Some(Piece::Ready(ready)) => ready.extend_from_slice(bytes),
            Some(Piece::Waiting(_)) => self.pieces.push(Piece::Ready(bytes.to_vec())),
        }
        self.bytes += bytes.len();
    }

    /// Judges what waits in the object of this depth, and lets go what need not wait any longer.
    pub(super) fn judge(&mut self, depth: usize, out: &mut Vec<u8>, mut judge: impl FnMut(&Waiting) -> Vec<u8>) {
        for piece in &mut self.pieces {
            if let Piece::Waiting(waiting) = piece
                && waiting.depth >= depth
            {
                *piece = Piece::Ready(judge(waiting));
            }
        }
        if self.pieces.iter().any(|piece| matches!(piece, Piece::Waiting(_))) {
            return;
        }
        for piece in self.pieces.drain(..) {
            if let Piece::Ready(ready) = piece {
                out.extend_from_slice(&ready);
            }
        }
        self.bytes = 0;
    }
}
