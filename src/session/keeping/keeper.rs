//! Writing into the two places of an assessment in turn, reading the last good one, taking both away.

use super::{
    Refused, Shelf,
    slot::{Slot, Unreadable},
};

/// What all keys of ours begin with: nothing else on the shelf is ever read or touched.
const OURS: &str = "scopecheck/kept/";
const PLACES: [&str; 2] = ["a", "b"];

/// What an element wrote or read last of an assessment: whatever else stands there is somebody else's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    number: u64,
    writer: String,
}

/// Why something was not kept. What was kept before still is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepProblem {
    /// The device may not keep anything.
    Denied,
    /// There is no room left on the device.
    Full,
    /// It was changed from elsewhere, from another tab, say. Nothing was written.
    Elsewhere,
    /// It was taken away from elsewhere. Nothing was written.
    Gone,
}

impl From<Refused> for KeepProblem {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Denied => Self::Denied,
            Refused::Full => Self::Full,
        }
    }
}

/// An assessment as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The text of its file.
    pub file: String,
    /// The steps before and after it.
    pub steps: String,
    /// When it was kept, in milliseconds since 1970.
    pub at: u64,
    /// To go on keeping it.
    pub mark: Mark,
    /// What was kept last is damaged; this is what was kept before.
    pub is_older: bool,
}

/// What stands in the two places of an assessment.
pub(super) struct Places {
    /// What was written last and is as it was written, with its place.
    newest: Option<(usize, Slot)>,
    /// Something stands there that cannot be read.
    pub damaged: bool,
    /// Something stands there that a newer version wrote: hands off.
    pub newer: bool,
    is_empty: bool,
}

pub(super) fn key(id: &str, place: usize) -> String {
    [OURS, id, "/", PLACES.get(place).copied().unwrap_or_default()].concat()
}

/// The assessment that a key of ours belongs to.
pub(super) fn id_of(key: &str) -> Option<&str> {
    let (id, place) = key.strip_prefix(OURS)?.rsplit_once('/')?;
    PLACES.contains(&place).then_some(id)
}

pub(super) fn places(shelf: &dyn Shelf, id: &str) -> Result<Places, Refused> {
    let mut found = Places { newest: None, damaged: false, newer: false, is_empty: true };
    for place in 0..PLACES.len() {
        let Some(text) = shelf.get(&key(id, place))? else { continue };
        found.is_empty = false;
        match Slot::read(&text) {
            Ok(slot) if found.newest.as_ref().is_none_or(|(_, it)| it.number < slot.number) => {
                found.newest = Some((place, slot));
            }
            Ok(_) => {}
            Err(Unreadable::Damaged) => found.damaged = true,
            Err(Unreadable::Newer) => found.newer = true,
        }
    }
    Ok(found)
}

impl Places {
    pub(super) fn kept(self) -> Option<Kept> {
        let (_, Slot { number, at, writer, file, steps }) = self.newest?;
        let mark = Mark { number, writer };
        Some(Kept { file, steps, at, mark, is_older: self.damaged })
    }
}

/// Keeps an assessment (its file and its steps) under `id`, at a time in milliseconds since 1970. `mark` is
/// what this `writer` wrote or read of it last, `None` for the first time.
///
/// # Errors
/// If the device refuses, or if somebody else wrote there since: what was kept is still there.
pub fn keep(
    shelf: &dyn Shelf,
    id: &str,
    [file, steps]: [&str; 2],
    (writer, at): (&str, u64),
    mark: Option<&Mark>,
) -> Result<Mark, KeepProblem> {
    let found = places(shelf, id)?;
    if found.newer {
        return Err(KeepProblem::Elsewhere);
    }
    let is_mine = match (mark, &found.newest) {
        // written, but the device did not say so
        (_, Some((_, slot))) if slot.writer == writer => true,
        (None, newest) => newest.is_none(),
        (Some(_), None) if found.is_empty => return Err(KeepProblem::Gone),
        // both are damaged: what is here is better
        (Some(_), None) => true,
        (Some(mark), Some((_, slot))) => mark.number == slot.number && mark.writer == slot.writer,
    };
    if !is_mine {
        return Err(KeepProblem::Elsewhere);
    }
    let before = found.newest.as_ref().map_or(0, |(_, slot)| slot.number);
    // what was kept last stays until the next is there
    let place = found.newest.as_ref().map_or(0, |(place, _)| 1 - place.min(&1));
    let number = before.max(mark.map_or(0, |mark| mark.number)).saturating_add(1);
    let slot = Slot {
        number,
        at,
        writer: writer.to_owned(),
        file: file.to_owned(),
        steps: steps.to_owned(),
    };
    let text = slot.write();
    shelf.set(&key(id, place), &text)?;
    // a device that says yes and does nothing is found out here and not next week
    if shelf.get(&key(id, place))?.as_deref() != Some(&text) {
        return Err(KeepProblem::Denied);
    }
    Ok(Mark { number, writer: slot.writer })
}

/// The assessment that is kept under `id`, `None` if nothing readable is.
///
/// # Errors
/// If the device refuses.
pub fn load(shelf: &dyn Shelf, id: &str) -> Result<Option<Kept>, Refused> {
    Ok(places(shelf, id)?.kept())
}

/// What was taken away, to be put back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removed(Vec<(String, String)>);

/// Takes an assessment away, with a way back.
///
/// # Errors
/// If the device refuses.
pub fn remove(shelf: &dyn Shelf, id: &str) -> Result<Removed, Refused> {
    take_away(shelf, (0..PLACES.len()).map(|place| key(id, place)))
}

fn take_away(shelf: &dyn Shelf, keys: impl Iterator<Item = String>) -> Result<Removed, Refused> {
    let mut removed = Removed::default();
    for key in keys {
        let text = shelf.get(&key)?;
        shelf.remove(&key)?;
        removed.0.extend(text.map(|text| (key, text)));
    }
    Ok(removed)
}

/// Puts back what was taken away.
///
/// # Errors
/// If the device refuses.
pub fn put_back(shelf: &dyn Shelf, removed: &Removed) -> Result<(), Refused> {
    removed.0.iter().try_for_each(|(key, text)| shelf.set(key, text))
}

/// Takes away everything that is ours and nothing else, with a way back.
///
/// # Errors
/// If the device refuses.
pub fn forget_all(shelf: &dyn Shelf) -> Result<Removed, Refused> {
    let keys = shelf.keys()?;
    take_away(shelf, keys.into_iter().filter(|key| id_of(key).is_some()))
}

/// Moves everything on `from` onto `to`, as far as nothing stands there. Where that fails, all is still on
/// `from`.
///
/// # Errors
/// If one of the devices refuses.
pub fn move_all(from: &dyn Shelf, to: &dyn Shelf) -> Result<(), Refused> {
    let keys = from.keys()?;
    for key in &keys {
        if to.get(key)?.is_none()
            && let Some(text) = from.get(key)?
        {
            to.set(key, &text)?;
        }
    }
    keys.iter().try_for_each(|key| from.remove(key))
}
