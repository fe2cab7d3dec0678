//! Telling without looking whether two sides hold the same objects.

use std::fmt;

/// 128 bits that stand for everything an object says: objects with equal fingerprints are equal.
///
/// Who makes an object known gives it its fingerprint (an edge; see `nav_proto::link`). The default, zero, stands for none: of
/// objects that came over the plain protocol, or were just decoded.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 16]);

impl Fingerprint {
    pub fn new(hash: u128) -> Self {
        Self(hash.to_le_bytes())
    }

    pub fn is_some(self) -> bool {
        self != Self::default()
    }

    fn get(self) -> u128 {
        u128::from_le_bytes(self.0)
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.get())
    }
}

/// How many objects there are, and the sum of their fingerprints modulo 2^128: equal on two sides that hold the same objects,
/// in whatever order they came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Digest {
    pub count: u64,
    pub sum: u128,
}

impl Digest {
    pub fn add(&mut self, fingerprint: Fingerprint) {
        self.count += 1;
        self.sum = self.sum.wrapping_add(fingerprint.get());
    }

    /// Takes out what was [`add`](Self::add)ed.
    pub fn remove(&mut self, fingerprint: Fingerprint) {
        self.count -= 1;
        self.sum = self.sum.wrapping_sub(fingerprint.get());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn a_digest_does_not_depend_on_the_order_nor_on_what_was_there_meanwhile(
            hashes in proptest::collection::vec(proptest::prelude::any::<u128>(), 0..20), gone in proptest::prelude::any::<u128>(),
        ) {
            let (mut forwards, mut backwards) = (Digest::default(), Digest::default());
            forwards.add(Fingerprint::new(gone));
            hashes.iter().for_each(|hash| forwards.add(Fingerprint::new(*hash)));
            forwards.remove(Fingerprint::new(gone));
            hashes.iter().rev().for_each(|hash| backwards.add(Fingerprint::new(*hash)));
            proptest::prop_assert_eq!(forwards, backwards);
        }
    }
}
