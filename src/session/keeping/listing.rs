//! What is kept on a device.

use std::collections::BTreeSet;

use super::{
    Refused, Shelf,
    keeper::{id_of, places, remove},
};
use crate::session::snapshot::{self, Opened};

/// So many days after it was changed last an assessment is taken away.
pub const DAYS_KEPT: u32 = 90;

const MILLISECONDS_OF_A_DAY: u64 = 24 * 60 * 60 * 1000;

/// An assessment on the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// What it is kept under.
    pub id: String,
    /// When it was kept last, in milliseconds since 1970; 0 where that cannot be read.
    pub at: u64,
    /// What it holds, `None` if it cannot be read.
    pub opened: Option<Opened>,
    /// A newer version of this program wrote it.
    pub is_newer: bool,
}

/// Everything that is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listing {
    /// What was changed last comes first.
    pub kept: Vec<Listed>,
    /// How many were taken away because their time is over.
    pub expired: u32,
}

/// Lists what is kept, and takes away what has not been changed for [`DAYS_KEPT`] days. `now` is in
/// milliseconds since 1970. A clock that went back makes nothing older.
///
/// # Errors
/// If the device refuses.
pub fn list(shelf: &dyn Shelf, now: u64) -> Result<Listing, Refused> {
    let keys = shelf.keys()?;
    let ids: BTreeSet<&str> = keys.iter().filter_map(|key| id_of(key)).collect();
    let mut listing = Listing::default();
    for id in ids {
        let found = places(shelf, id)?;
        let is_newer = found.newer;
        let kept = found.kept();
        let at = kept.as_ref().map_or(0, |kept| kept.at);
        let is_over = now.saturating_sub(at) > u64::from(DAYS_KEPT) * MILLISECONDS_OF_A_DAY;
        if kept.is_some() && is_over && !is_newer {
            remove(shelf, id)?;
            listing.expired = listing.expired.saturating_add(1);
            continue;
        }
        let opened = kept.and_then(|kept| snapshot::read_kept(kept.file.as_bytes()).ok());
        listing.kept.push(Listed { id: id.to_owned(), at, opened, is_newer });
    }
    listing.kept.sort_by(|one, other| (other.at, &other.id).cmp(&(one.at, &one.id)));
    Ok(listing)
}
