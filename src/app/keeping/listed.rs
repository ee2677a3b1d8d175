//! The list of what is kept: more on it, less, all of it as one file.

use super::{
    Keeping,
    device::{Device, Held, Standing},
};
use crate::{
    platform,
    session::{
        State,
        keeping::{
            KeepProblem, Listing, Refused, Removed, archive, forget_all, keep, list, put_back,
            record, remove,
        },
        snapshot,
    },
};

impl Held {
    /// What is told after the list changed, which says nothing of the assessment of the sitting.
    fn listed(&mut self, done: Result<(), KeepProblem>) -> Keeping {
        let keeping = &mut self.keeping;
        keeping.is_on = self.standing == Standing::On;
        keeping.changes = keeping.changes.wrapping_add(1);
        keeping.problem = done.err().or(keeping.problem);
        if !keeping.is_on {
            (keeping.edit, keeping.pill) = (None, None);
        }
        keeping.clone()
    }
}

impl Device {
    /// Puts these files on the list, each as a check of its own.
    pub fn add(&self, files: impl Iterator<Item = String>) -> Keeping {
        let mut held = self.0.borrow_mut();
        let (name, writer) = (platform::unique_name(), platform::unique_name());
        let done = files.enumerate().try_for_each(|(index, file)| {
            let id = [&name, "-", &index.to_string()].concat();
            let at = (writer.as_str(), platform::now());
            keep(held.shelf(), &id, [&file, "{}"], at, None).map(|_| ())
        });
        held.listed(done)
    }

    /// Everything on the list and the assessment of the sitting as one file.
    pub fn archive(&self, session: &State) -> String {
        let mut held = self.0.borrow_mut();
        let [now, _] = record(session, &mut held.texts);
        let current = held.known.get(&session.which).map(|known| known.id.clone());
        let kept = list(held.shelf(), platform::now()).unwrap_or_default().kept;
        let others = kept.into_iter().filter(|it| Some(&it.id) != current.as_ref());
        let others = others.filter_map(|it| it.opened);
        let others = others.map(|it| snapshot::write(&it.assessment, &it.leftovers));
        archive(&std::iter::once(now).chain(others).collect::<Vec<_>>())
    }

    /// What is kept.
    pub fn listing(&self) -> Result<Listing, Refused> {
        list(self.0.borrow().shelf(), platform::now())
    }

    /// Takes one away, with a way back.
    pub fn remove(&self, id: &str) -> Keeping {
        self.take_away(|held| remove(held.shelf(), id))
    }

    /// Takes away all that is ours and keeps nothing any more, with a way back.
    pub fn forget(&self) -> Keeping {
        self.take_away(|held| {
            let removed = forget_all(held.shelf())?;
            held.standing = Standing::Memory;
            held.known.clear();
            Ok(removed)
        })
    }

    fn take_away(&self, take: impl FnOnce(&mut Held) -> Result<Removed, Refused>) -> Keeping {
        let mut held = self.0.borrow_mut();
        let before = (held.standing, held.known.clone());
        let removed = take(&mut held).map_err(KeepProblem::from);
        let done = removed.map(|removed| held.removed = Some((removed, before.0, before.1)));
        held.listed(done)
    }

    /// Puts back what was taken away last.
    pub fn put_back(&self) -> Keeping {
        let mut held = self.0.borrow_mut();
        let mut done = Ok(());
        if let Some((removed, standing, known)) = held.removed.take() {
            (held.standing, held.known) = (standing, known);
            done = put_back(held.shelf(), &removed).map_err(KeepProblem::from);
        }
        held.listed(done)
    }
}
