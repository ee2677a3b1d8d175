//! What can happen to one element: steps, where they lead, what is told. What follows is in
//! [`super::sitting`].

use yew::AttrValue;

use super::{
    beside::BesideStep,
    keeping::{HostWish, Keeping},
    later::Later,
};
use crate::{
    content::Role,
    domain::{Date, Grade},
    engine::Change,
    i18n::{Locale, Message},
    platform::Failed,
    session::{Action, Page, State},
};

/// Where to go, and which control to focus there instead of the heading.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Target {
    pub page: Page,
    /// The stable id of a question.
    pub question: Option<&'static str>,
    /// The place of a question of somebody's own set, which has no id that is known here.
    pub own: Option<u16>,
    /// The page that Continue leads back to, for those who came from there to change an answer.
    pub back: Option<Page>,
}

impl From<Page> for Target {
    fn from(page: Page) -> Self {
        Self { page, question: None, own: None, back: None }
    }
}

/// Something to tell the visitor once, at the top of the page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Notice {
    /// Something went wrong.
    pub bad: bool,
    pub title: Message,
    pub lines: Vec<Message>,
    /// Offers to take back what was just done.
    pub undo: bool,
}

/// Something that happened.
pub(super) enum Step {
    /// The visitor did something to the assessment.
    Act(Action),
    /// Goes to a page.
    Go(Target),
    /// Wanted to go on, but something has to be corrected.
    Refused,
    /// Typed into a field for a number or a day.
    Typed(&'static str, String),
    /// Tells something, or no longer.
    Tell(Option<Notice>),
    /// The words of another language are here.
    Speak(Locale),
    /// The words of the other language of the statement are here, or could not be fetched.
    Read(Option<Locale>),
    /// What comes after the first screen is here, or could not be fetched.
    Arrived(Option<Later>),
    /// All words of the language are here, or could not be fetched.
    Completed(Option<Locale>),
    /// Shows the statements that one role answers best, or all.
    ShowRole(Option<Role>),
    /// Supposes a change of an answer, or no longer. It never becomes an answer.
    Suppose(Change, bool),
    /// Supposes nothing any more.
    SupposeNothing,
    /// Looks at the statements with this goal.
    AimAt(Grade),
    /// Something happened to the files that are open beside the assessment.
    Beside(Box<BesideStep>),
    /// It is this day.
    Today(Option<Date>),
    /// Received a link or code with an assessment, or has decided about it. Nothing is opened yet.
    Received(Option<AttrValue>),
    /// A link with an assessment leads there, or nobody said where.
    ShareAt(Option<AttrValue>),
    /// It stands like this with keeping.
    Kept(Keeping),
    /// Goes on with what was kept; true if that is older than what was kept last.
    Resume(Box<State>, bool),
    /// The host wishes that answers are kept, or not.
    Host(HostWish),
    /// Saved the version with this number, and in which file, as far as that is known.
    Saved(u32, Option<AttrValue>),
    /// The host brought a question set of its own, as JSON; empty for none any more.
    #[allow(dead_code, reason = "the element's attribute for it is not wired yet")]
    OwnSet(AttrValue),
    /// Chose a file: its name and its bytes, unless the browser could not read it.
    ChoseFile(String, Result<Vec<u8>, Failed>),
}
