//! The state of a sitting, with the way back and forth.

use std::rc::Rc;

use super::{Field, Page, snapshot::Leftovers};
use crate::domain::Assessment;

/// How many steps can be taken back.
pub const MOST_STEPS_BACK: usize = 100;

/// Everything that a sitting holds. Cheap to clone; the parts are compared by pointer where they
/// did not change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// What the visitor said.
    pub assessment: Rc<Assessment>,
    /// What an opened file held and this version does not know.
    pub leftovers: Rc<Leftovers>,
    /// Which of the assessments of this sitting it is: another number as soon as a file is opened or the
    /// visitor starts again, so that nothing said in one can land in another.
    pub which: u32,
    /// The number of what was said last. Two states of a sitting with the same number say the same.
    pub edit: u32,
    /// The page where the visitor is, so that a way back leads there, too.
    pub here: Page,
    /// What a new assessment begins with: empty, unless the host of the element prefers something.
    pub beginning: Rc<Assessment>,
    saved: u32,
    made_on: Page,
    field: Option<Field>,
    history: Rc<History>,
}

/// What was before, and what was taken back.
#[derive(Clone, Debug, Default, PartialEq)]
struct History {
    /// The oldest first.
    past: Vec<Version>,
    /// What would come next last.
    future: Vec<Version>,
    /// The greatest numbers so far, those of what was taken back included.
    last_edit: u32,
    last_which: u32,
}

/// An assessment as it was at one time.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// What was said.
    pub assessment: Rc<Assessment>,
    /// What belongs to it and this version of the program does not know.
    pub leftovers: Rc<Leftovers>,
    /// The page on which it became like this.
    pub made_on: Page,
    /// As [`State::which`].
    pub which: u32,
    /// As [`State::edit`].
    pub edit: u32,
}

impl State {
    /// A sitting that begins with this assessment, which some file holds.
    #[must_use]
    pub fn of(assessment: Rc<Assessment>) -> Self {
        Self { assessment, ..Self::default() }
    }

    /// Lets new assessments begin like this. The present one does, too, if nothing was said or opened yet; that
    /// is no step of the visitor's. False if it stays as it is.
    pub fn begin_with(&mut self, beginning: Assessment) -> bool {
        let is_new = self.edit == 0 && self.assessment == self.beginning;
        self.beginning = Rc::new(beginning);
        if is_new {
            self.assessment = self.beginning.clone();
        }
        is_new
    }

    /// True if the assessment says no more than one that was just begun.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.assessment == self.beginning || *self.assessment == Assessment::default()
    }

    /// True if the last step was typing, which may go on.
    #[must_use]
    pub const fn is_typing(&self) -> bool {
        self.field.is_some()
    }

    /// True if something was said that no file holds yet.
    #[must_use]
    pub const fn is_unsaved(&self) -> bool {
        self.edit != self.saved
    }

    /// True if there is something to be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.history.past.is_empty()
    }

    /// True if something was taken back that can be done again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.history.future.is_empty()
    }

    /// The page on which the last step was made: what taking it back changes stands there.
    #[must_use]
    pub const fn made_on(&self) -> Page {
        self.made_on
    }

    /// The steps before this state, the oldest first, and those that were taken back, the next one last.
    #[must_use]
    pub fn steps(&self) -> (&[Version], &[Version]) {
        (&self.history.past, &self.history.future)
    }

    /// This state as one of the versions.
    #[must_use]
    pub fn version(&self) -> Version {
        Version {
            assessment: self.assessment.clone(),
            leftovers: self.leftovers.clone(),
            made_on: self.made_on,
            which: self.which,
            edit: self.edit,
        }
    }

    /// The state after the same assessment became another. What is typed into one `field` is one step,
    /// however many keys it took.
    #[must_use]
    pub fn followed_by(&self, assessment: Assessment, field: Option<Field>) -> Self {
        let mut history = (*self.history).clone();
        history.future.clear();
        history.last_edit = history.last_edit.wrapping_add(1);
        if field.is_none() || field != self.field {
            history.push(self.version());
        }
        Self {
            assessment: Rc::new(assessment),
            edit: history.last_edit,
            made_on: self.here,
            field,
            history: Rc::new(history),
            ..self.clone()
        }
    }

    /// The state after another assessment came into the place of this one; unsaved if no file holds it.
    #[must_use]
    pub fn replaced_by(
        &self,
        assessment: Assessment,
        leftovers: Rc<Leftovers>,
        is_in_file: bool,
    ) -> Self {
        let mut next = self.followed_by(assessment, None);
        let mut history = (*next.history).clone();
        history.last_which = history.last_which.wrapping_add(1);
        next.which = history.last_which;
        next.history = Rc::new(history);
        next.leftovers = leftovers;
        if is_in_file {
            next.mark_saved();
        }
        next
    }

    /// A state with steps before and after it that were kept: each with the page on which it was made. It
    /// is another assessment than all of this sitting so far, and nothing of that can be taken back.
    #[must_use]
    pub fn resumed(&self, mut now: Version, past: Vec<Version>, future: Vec<Version>) -> Self {
        let (mut edit, which) = (self.history.last_edit, self.history.last_which.wrapping_add(1));
        let mut number = |version: &mut Version| {
            edit = edit.wrapping_add(1);
            (version.edit, version.which) = (edit, which);
        };
        let (mut past, mut future) = (past, future);
        past.iter_mut().chain(&mut future).for_each(&mut number);
        number(&mut now);
        let history = History { past, future, last_edit: edit, last_which: which };
        let saved = self.saved;
        let (here, beginning) = (self.here, self.beginning.clone());
        let history = Rc::new(history);
        Self { saved, here, beginning, history, ..Self::default() }.at(now)
    }

    /// The state before the last step.
    pub(super) fn undone(&self) -> Option<Self> {
        let mut history = (*self.history).clone();
        let before = history.past.pop()?;
        history.future.push(self.version());
        Some(Self { history: Rc::new(history), ..self.clone() }.at(before))
    }

    /// The state after the step that was taken back last.
    pub(super) fn redone(&self) -> Option<Self> {
        let mut history = (*self.history).clone();
        let after = history.future.pop()?;
        history.push(self.version());
        Some(Self { history: Rc::new(history), ..self.clone() }.at(after))
    }

    pub(super) const fn mark_saved(&mut self) {
        self.saved = self.edit;
    }

    /// This sitting at another version. Typing goes on as a step of its own.
    fn at(self, version: Version) -> Self {
        let Version { assessment, leftovers, made_on, which, edit } = version;
        Self { assessment, leftovers, made_on, which, edit, field: None, ..self }
    }
}

impl History {
    fn push(&mut self, version: Version) {
        if self.past.len() >= MOST_STEPS_BACK {
            self.past.remove(0);
        }
        self.past.push(version);
    }
}
