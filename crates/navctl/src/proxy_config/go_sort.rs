//! The order in which Go's `sort.Slice` leaves things.
//!
//! istioctl sorts by rules that leave much open (chains by their destination alone) or contradict themselves (routes whose
//! names are no numbers are smaller than none and larger than none). What comes first is then up to the algorithm: a
//! pattern-defeating quicksort that is not stable, but always does the same. So it is this algorithm that gives the same rows in the same
//! order. The numbers below are Go's.

use std::ops::Range;

/// Shorter ranges are sorted by insertion.
const SHORT: usize = 12;

/// From here on a pivot is the median of three medians.
const LONG: usize = 50;

/// Swaps among the candidates for a pivot that mean that everything is in reverse.
const ALL_SWAPPED: usize = 12;

/// Pairs out of order that are mended before a range counts as unsorted.
const MENDED: usize = 5;

/// Sorts by `less`, which need not be an order.
pub(super) fn sort<T>(items: &mut [T], less: impl Fn(&T, &T) -> bool) {
    let limit = usize::BITS - items.len().leading_zeros();
    let all = 0..items.len();
    Sort { items, less }.quicksort(all, limit);
}

struct Sort<'a, T, F> {
    items: &'a mut [T],
    less: F,
}

/// What the candidates for a pivot tell of their range.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hint {
    Unknown,
    Increasing,
    Decreasing,
}

impl<T, F: Fn(&T, &T) -> bool> Sort<'_, T, F> {
    fn less(&self, left: usize, right: usize) -> bool {
        (self.less)(&self.items[left], &self.items[right])
    }

    fn quicksort(&mut self, mut range: Range<usize>, mut limit: u32) {
        let (mut was_balanced, mut was_partitioned) = (true, true);
        while range.len() > SHORT {
            if limit == 0 {
                return self.heapsort(range);
            }
            if !was_balanced {
                self.scatter(&range);
                limit -= 1;
            }
            let (pivot, hint) = self.pivot(&range);
            if was_balanced && was_partitioned && hint == Hint::Increasing && self.mend(&range) {
                return;
            }
            if range.start > 0 && !self.less(range.start - 1, pivot) {
                range.start = self.partition_equal(&range, pivot);
                continue;
            }
            let (middle, is_partitioned) = self.partition(&range, pivot);
            was_partitioned = is_partitioned;
            let (left, right) = (range.start..middle, middle + 1..range.end);
            was_balanced = left.len().min(range.end - middle) >= range.len() / 8;
            // The shorter side first, so that the rest stays shallow.
            let (shorter, longer) = if left.len() < range.end - middle { (left, right) } else { (right, left) };
            self.quicksort(shorter, limit);
            range = longer;
        }
        self.insertion_sort(range);
    }

    fn insertion_sort(&mut self, range: Range<usize>) {
        for at in range.clone() {
            self.sink(at, range.start);
        }
    }

    /// Moves one to the left for as long as it is less, but not beyond `first`.
    fn sink(&mut self, mut at: usize, first: usize) {
        while at > first && self.less(at, at - 1) {
            self.items.swap(at, at - 1);
            at -= 1;
        }
    }

    fn heapsort(&mut self, range: Range<usize>) {
        let (first, count) = (range.start, range.len());
        for root in (0..=count.saturating_sub(1) / 2).rev() {
            self.sift_down(root, count, first);
        }
        for last in (0..count).rev() {
            self.items.swap(first, first + last);
            self.sift_down(0, last, first);
        }
    }

    fn sift_down(&mut self, mut root: usize, count: usize, first: usize) {
        while 2 * root + 1 < count {
            let left = 2 * root + 1;
            let is_right = left + 1 < count && self.less(first + left, first + left + 1);
            let child = left + usize::from(is_right);
            if !self.less(first + root, first + child) {
                return;
            }
            self.items.swap(first + root, first + child);
            root = child;
        }
    }

    /// Breaks patterns that make for bad pivots, by numbers that only depend on the length.
    fn scatter(&mut self, range: &Range<usize>) {
        let length = range.len();
        let mut random = length as u64;
        let mask = (1_u64 << (u64::BITS - random.leading_zeros())) - 1;
        let middle = range.start + length / 4 * 2;
        for at in middle - 1..=middle + 1 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let other = (random & mask) as usize;
            let other = if other >= length { other - length } else { other };
            self.items.swap(at, range.start + other);
        }
    }

    /// A range in reverse is turned round first.
    fn pivot(&mut self, range: &Range<usize>) -> (usize, Hint) {
        let (pivot, hint) = self.choose_pivot(range);
        if hint != Hint::Decreasing {
            return (pivot, hint);
        }
        self.items[range.clone()].reverse();
        (range.end - 1 - (pivot - range.start), Hint::Increasing)
    }

    fn choose_pivot(&self, range: &Range<usize>) -> (usize, Hint) {
        let quarter = range.len() / 4;
        let mut candidates = [1, 2, 3].map(|place| range.start + quarter * place);
        let mut swaps = 0;
        if range.len() >= LONG {
            candidates = candidates.map(|at| self.median([at - 1, at, at + 1], &mut swaps));
        }
        let pivot = self.median(candidates, &mut swaps);
        let hint = match swaps {
            0 => Hint::Increasing,
            ALL_SWAPPED => Hint::Decreasing,
            _ => Hint::Unknown,
        };
        (pivot, hint)
    }

    fn median(&self, [a, b, c]: [usize; 3], swaps: &mut usize) -> usize {
        let (a, b) = self.ordered(a, b, swaps);
        let (b, _) = self.ordered(b, c, swaps);
        self.ordered(a, b, swaps).1
    }

    fn ordered(&self, a: usize, b: usize, swaps: &mut usize) -> (usize, usize) {
        if self.less(b, a) {
            *swaps += 1;
            return (b, a);
        }
        (a, b)
    }

    /// Tries whether a few moves are enough; says whether they were.
    fn mend(&mut self, range: &Range<usize>) -> bool {
        let mut at = range.start + 1;
        for _ in 0..MENDED {
            while at < range.end && !self.less(at, at - 1) {
                at += 1;
            }
            if at == range.end {
                return true;
            }
            if range.len() < LONG {
                return false;
            }
            self.items.swap(at, at - 1);
            if at - range.start >= 2 {
                self.sink(at - 1, 0);
            }
            if range.end - at >= 2 {
                self.rise(at + 1, range.end);
            }
        }
        false
    }

    /// Moves to the right for as long as the next one is less.
    fn rise(&mut self, mut at: usize, end: usize) {
        while at < end && self.less(at, at - 1) {
            self.items.swap(at, at - 1);
            at += 1;
        }
    }

    /// Those that are less than the pivot, the pivot, the others; and whether they were so before.
    fn partition(&mut self, range: &Range<usize>, pivot: usize) -> (usize, bool) {
        let first = range.start;
        self.items.swap(first, pivot);
        // Between `left` and `right` are those that are yet to be looked at.
        let (mut left, mut right) = (first + 1, range.end - 1);
        let mut is_partitioned = true;
        loop {
            while left <= right && self.less(left, first) {
                left += 1;
            }
            while left <= right && !self.less(right, first) {
                right -= 1;
            }
            if left > right {
                self.items.swap(right, first);
                return (right, is_partitioned);
            }
            is_partitioned = false;
            self.items.swap(left, right);
            (left, right) = (left + 1, right - 1);
        }
    }

    /// Those that equal the pivot, then those that are greater; tells where these begin. There are none that are less.
    fn partition_equal(&mut self, range: &Range<usize>, pivot: usize) -> usize {
        let first = range.start;
        self.items.swap(first, pivot);
        let (mut left, mut right) = (first + 1, range.end - 1);
        loop {
            while left <= right && !self.less(first, left) {
                left += 1;
            }
            while left <= right && self.less(first, right) {
                right -= 1;
            }
            if left > right {
                return left;
            }
            self.items.swap(left, right);
            (left, right) = (left + 1, right - 1);
        }
    }
}

#[cfg(test)]
mod tests;
