//! One element's way to what is kept: which assessment of the sitting stands where, and what it wrote last.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use super::{Keeping, shelf::Browser};
use crate::{
    content::text,
    platform,
    session::{
        State,
        keeping::{
            KeepProblem, Mark, Memory, Removed, Shelf, Texts, keep, load, move_all, record, resume,
        },
    },
};

/// Shared by the parts of one element, and equal only to itself.
#[derive(Clone, Default)]
pub(in crate::app) struct Device(pub(super) Rc<RefCell<Held>>);

impl PartialEq for Device {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// How far the visitor lets the device go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::app) enum Standing {
    /// Nothing of the browser's storage is touched.
    #[default]
    Memory,
    /// It was looked at, but nothing is written.
    Looked,
    /// What is said is kept.
    On,
}

#[derive(Default)]
pub(super) struct Held {
    pub(super) standing: Standing,
    /// Other assessments of this sitting, as long as nothing is kept.
    pub(super) memory: Memory,
    /// Who writes: this element.
    pub(super) writer: String,
    /// The assessments of the sitting by their number.
    pub(super) known: BTreeMap<u32, Known>,
    pub(super) texts: Texts,
    /// What was taken away last, and how it stood before.
    pub(super) removed: Option<(Removed, Standing, BTreeMap<u32, Known>)>,
    pub(super) keeping: Keeping,
}

/// Where an assessment of the sitting is kept.
#[derive(Clone)]
pub(super) struct Known {
    pub(super) id: String,
    mark: Option<Mark>,
}

impl Held {
    pub(super) fn shelf(&self) -> &dyn Shelf {
        if self.standing == Standing::Memory { &self.memory } else { &Browser }
    }

    fn id(&mut self, which: u32) -> &mut Known {
        let new = || Known { id: platform::unique_name(), mark: None };
        self.known.entry(which).or_insert_with(new)
    }

    /// Writes what was said; false where nothing was.
    fn write(&mut self, session: &State) -> Result<bool, KeepProblem> {
        if session.is_blank() && !self.known.contains_key(&session.which) {
            return Ok(false);
        }
        let [file, steps] = record(session, &mut self.texts);
        if self.writer.is_empty() {
            self.writer = platform::unique_name();
        }
        let Known { id, mark } = self.id(session.which);
        let (id, mark) = (id.clone(), mark.clone());
        let by = (self.writer.as_str(), platform::now());
        let mark = keep(self.shelf(), &id, [&file, &steps], by, mark.as_ref())?;
        self.id(session.which).mark = Some(mark);
        Ok(true)
    }

    /// What is told after something was `done`; true if that wrote what was said.
    fn told(&mut self, done: Result<bool, KeepProblem>, session: &State) -> Keeping {
        let is_on = self.standing == Standing::On;
        self.keeping.is_on = is_on;
        self.keeping.problem = done.err();
        self.keeping.changes = self.keeping.changes.wrapping_add(1);
        self.keeping.edit = (is_on && done.is_ok()).then_some(session.edit);
        let [.., hour, minute] = platform::local_time(platform::now());
        self.keeping.pill = match done {
            Ok(true) if is_on => Some(text::kept_pill_saved(format!("{hour:02}:{minute:02}"))),
            Ok(false) if is_on => Some(text::KEPT_PILL_ON.into()),
            Err(_) if is_on => Some(text::KEPT_PILL_PROBLEM.into()),
            _ => None,
        };
        self.keeping.clone()
    }
}

impl Device {
    /// How far the visitor lets it go.
    pub fn standing(&self) -> Standing {
        self.0.borrow().standing
    }

    /// How it stands with keeping.
    pub fn keeping(&self) -> Keeping {
        self.0.borrow().keeping.clone()
    }

    /// What the assessment of the sitting is kept under, if it is.
    pub fn current(&self, session: &State) -> Option<String> {
        self.0.borrow().known.get(&session.which).map(|known| known.id.clone())
    }

    /// Keeps from now on, beginning with what is here.
    pub fn begin(&self, session: &State) -> Keeping {
        let mut held = self.0.borrow_mut();
        // whether it may at all is known before something has to be written
        let allowed = Browser.keys().and_then(|_| move_all(&held.memory, &Browser));
        let done = allowed.map_err(KeepProblem::from).and_then(|()| {
            held.standing = Standing::On;
            held.write(session)
        });
        held.told(done, session)
    }

    /// Looks at what is kept and writes nothing.
    pub fn look(&self, session: &State) -> Keeping {
        let mut held = self.0.borrow_mut();
        held.standing = Standing::Looked;
        held.told(Ok(false), session)
    }

    /// Writes the assessment of `session`; only another one of the sitting while nothing is kept.
    pub fn save(&self, session: &State) -> Keeping {
        let mut held = self.0.borrow_mut();
        let done = if held.standing == Standing::Looked { Ok(false) } else { held.write(session) };
        held.told(done, session)
    }

    /// True if something of `session` is not kept that could be. Nobody is asked twice where somebody else
    /// wrote: the visitor decides.
    pub fn is_behind(&self, session: &State) -> bool {
        let held = self.0.borrow();
        let decides =
            matches!(held.keeping.problem, Some(KeepProblem::Elsewhere | KeepProblem::Gone));
        held.standing == Standing::On && held.keeping.edit != Some(session.edit) && !decides
    }

    /// Writes what was said in an assessment that another one comes in the place of.
    pub fn leave(&self, before: &State) -> Keeping {
        let mut held = self.0.borrow_mut();
        let done = if held.standing == Standing::Looked { Ok(false) } else { held.write(before) };
        // what somebody else wrote to it stays, and the visitor has gone on
        let is_device =
            |problem: &KeepProblem| matches!(problem, KeepProblem::Denied | KeepProblem::Full);
        held.keeping.problem = done.err().filter(is_device);
        held.keeping.edit = None;
        held.keeping.changes = held.keeping.changes.wrapping_add(1);
        held.keeping.clone()
    }

    /// What is told if somebody else wrote to the assessment of the sitting, or took it away.
    pub fn looked_again(&self, session: &State) -> Option<Keeping> {
        let mut held = self.0.borrow_mut();
        let Known { id, mark: Some(mark) } = held.known.get(&session.which)? else { return None };
        let problem = match load(held.shelf(), id) {
            Ok(Some(kept)) if kept.mark == *mark => return None,
            Ok(Some(_)) => KeepProblem::Elsewhere,
            Ok(None) => KeepProblem::Gone,
            Err(_) => return None,
        };
        Some(held.told(Err(problem), session))
    }

    /// Writes nothing any more; what is kept stays.
    pub fn stop(&self, session: &State) -> Keeping {
        let mut held = self.0.borrow_mut();
        held.standing = Standing::Memory;
        held.known.clear();
        held.told(Ok(false), session)
    }

    /// Goes on with what is kept under `id`, or, without one, with what somebody else wrote to the assessment of
    /// the sitting. `None` if it cannot be read.
    pub fn open(&self, session: &State, id: Option<&str>) -> Option<(State, bool)> {
        let mut held = self.0.borrow_mut();
        let id = match id {
            Some(id) => id.to_owned(),
            None => held.known.get(&session.which)?.id.clone(),
        };
        let kept = load(held.shelf(), &id).ok()??;
        let state = resume(session, [&kept.file, &kept.steps])?;
        if held.standing == Standing::Looked {
            held.standing = Standing::On;
        }
        held.known.insert(state.which, Known { id, mark: Some(kept.mark) });
        let is_on = held.standing == Standing::On;
        held.keeping = Keeping {
            is_on,
            edit: is_on.then_some(state.edit),
            pill: is_on.then(|| text::KEPT_PILL_ON.into()),
            problem: None,
            changes: held.keeping.changes.wrapping_add(1),
        };
        Some((state, kept.is_older))
    }

    /// Keeps the assessment of the sitting under a name of its own, beside what somebody else wrote.
    pub fn part(&self, session: &State) -> Keeping {
        self.0.borrow_mut().known.remove(&session.which);
        self.save(session)
    }
}
