use std::cell::RefCell;
use std::hash::Hash;

use foldhash::HashMap;

/// Answers of one question that many share: each is found once.
#[derive(Debug)]
pub(super) struct Memo<K, T>(RefCell<HashMap<K, T>>);

impl<K, T> Default for Memo<K, T> {
    fn default() -> Self {
        Self(RefCell::new(HashMap::default()))
    }
}

impl<K: Eq + Hash, T: Clone> Memo<K, T> {
    pub(super) fn get(&self, key: K, find: impl FnOnce() -> T) -> T {
        let known = self.0.borrow().get(&key).cloned();
        known.unwrap_or_else(|| {
            let found = find();
            self.0.borrow_mut().insert(key, found.clone());
            found
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_found_once() {
        let memo = Memo::default();
        assert_eq!(memo.get("a", || 1), 1);
        assert_eq!(memo.get("a", || 2), 1);
        assert_eq!(memo.get("b", || 2), 2);
    }
}
