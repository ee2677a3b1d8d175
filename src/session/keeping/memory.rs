//! A shelf that lasts as long as the element: for visitors who keep nothing, and where nothing may be kept.

use std::{cell::RefCell, collections::BTreeMap};

use super::{Refused, Shelf};

/// A shelf in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory(RefCell<BTreeMap<String, String>>);

impl Shelf for Memory {
    fn keys(&self) -> Result<Vec<String>, Refused> {
        Ok(self.0.borrow().keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, Refused> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refused> {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Refused> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }
}
