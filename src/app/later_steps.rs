//! Steps of the pages after the first. What they do is written beside their names and not in the reducer: so it is part of
//! what is fetched later, and the first screen does not wait for it.

use std::rc::Rc;

use yew::AttrValue;

use super::{
    beside::{self, BesideStep},
    keeping::Keeping,
    sitting::{Sitting, Step},
};
use crate::{
    content::Role,
    domain::{Date, Grade},
    engine::{self, Change},
    i18n::Locale,
    session::{Action, Page, State, takes},
};

impl Step {
    fn doing(what: impl FnOnce(&mut Sitting) + 'static) -> Self {
        Self::Do(Box::new(what))
    }

    /// It is this day.
    pub fn today(today: Option<Date>) -> Self {
        Self::doing(move |sitting| sitting.today = today)
    }

    /// The words of the other language of the statement are here, or could not be fetched.
    pub fn read(locale: Option<Locale>) -> Self {
        Self::doing(|sitting| {
            sitting.other_failed = locale.is_none();
            if locale.is_some() {
                sitting.other_locale = locale;
            }
        })
    }

    /// Typed into a field for a number or a day.
    pub fn typed(question: &'static str, text: String) -> Self {
        Self::doing(move |sitting| {
            sitting.wrong.retain(|(known, _)| *known != question);
            if takes(question, &text) {
                sitting.act(Action::Write(question, text));
                sitting.refused = 0;
            } else {
                sitting.wrong.push((question, text));
            }
        })
    }

    /// Shows the statements that one role answers best, or all.
    pub fn show_role(role: Option<Role>) -> Self {
        Self::doing(move |sitting| sitting.role = role)
    }

    /// Supposes a change of an answer, or no longer. It never becomes an answer.
    pub fn suppose(change: Change, on: bool) -> Self {
        Self::doing(move |sitting| sitting.what_if = engine::suppose(&sitting.what_if, change, on))
    }

    /// Supposes nothing any more.
    pub fn suppose_nothing() -> Self {
        Self::doing(|sitting| sitting.what_if.clear())
    }

    /// Looks at the statements with this goal.
    pub fn aim_at(goal: Grade) -> Self {
        Self::doing(move |sitting| sitting.goal = goal)
    }

    /// Something happened to the files that are open beside the assessment.
    pub fn beside(step: BesideStep) -> Self {
        Self::doing(|sitting| {
            let (beside, notice) = beside::after(&sitting.beside, step);
            sitting.beside = Rc::new(beside);
            if notice.is_some() {
                sitting.notice = notice;
            }
        })
    }

    /// It stands like this with keeping.
    pub fn kept(keeping: Keeping) -> Self {
        Self::doing(|sitting| sitting.keeping = keeping)
    }

    /// Goes on with what was kept; true if that is older than what was kept last.
    pub fn resume(state: State, is_older: bool) -> Self {
        Self::doing(move |sitting| sitting.resume(state, is_older))
    }

    /// The same without an act of the visitor's: focus stays where it is, and a page that the host asked for is shown.
    pub fn resume_unasked(state: State, is_older: bool) -> Self {
        Self::doing(move |sitting| {
            let (moves, page) = (sitting.moves, sitting.target.page);
            sitting.resume(state, is_older);
            sitting.moves = moves;
            if page != Page::Start {
                sitting.show(page);
            }
        })
    }

    /// Saved the version with this number, and in which file, as far as that is known.
    pub fn saved(edit: u32, file: Option<AttrValue>) -> Self {
        Self::doing(move |sitting| {
            if let Some(name) = file {
                sitting.saved_in = Some((sitting.session.which, name));
            }
            // what was said while it was saved is in no file yet
            if sitting.session.edit == edit {
                sitting.act(Action::Save);
            }
        })
    }
}
