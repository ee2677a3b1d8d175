//! The browser's storage as a shelf.

use crate::{
    platform::{self, StorageFailed},
    session::keeping::{Refused, Shelf},
};

/// What the browser keeps for the site.
pub(super) struct Browser;

impl From<StorageFailed> for Refused {
    fn from(failed: StorageFailed) -> Self {
        match failed {
            StorageFailed::Denied => Self::Denied,
            StorageFailed::Full => Self::Full,
        }
    }
}

impl Shelf for Browser {
    fn keys(&self) -> Result<Vec<String>, Refused> {
        Ok(platform::stored_keys()?)
    }

    fn get(&self, key: &str) -> Result<Option<String>, Refused> {
        Ok(platform::stored(key)?)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refused> {
        Ok(platform::store(key, text)?)
    }

    fn remove(&self, key: &str) -> Result<(), Refused> {
        Ok(platform::unstore(key)?)
    }
}
