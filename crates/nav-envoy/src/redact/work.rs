//! How much was looked at, counted in tests only: no text may make that grow faster than itself.

#[cfg(test)]
use std::cell::Cell;

#[cfg(test)]
thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

/// So many bytes were looked at, or written.
#[cfg(test)]
pub(super) fn note(bytes: usize) {
    BYTES.set(BYTES.get() + bytes);
}

#[cfg(not(test))]
#[inline(always)]
pub(super) fn note(_: usize) {}

/// What was noted since this was last asked in this thread.
#[cfg(test)]
pub(super) fn taken() -> usize {
    BYTES.take()
}
