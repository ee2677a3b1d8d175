//! What can happen to one element: steps, where they lead, what is told. What follows is in
//! [`super::sitting`].

use super::{later::Later, sitting::Sitting};
use crate::{
    i18n::{Locale, Message},
    platform::Failed,
    session::{Action, Page},
};

/// Where to go, and which control to focus there instead of the heading.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Target {
    pub page: Page,
    /// The stable id of a question.
    pub question: Option<&'static str>,
    /// The place of a question of somebody's own set, which has no id that is known here.
    pub own: Option<u16>,
    /// The page that Continue leads back to, for those who came from there to change an answer, or to look something
    /// up.
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
    /// Tells something, or no longer.
    Tell(Option<Notice>),
    /// The words of another language are here.
    Speak(Locale),
    /// What comes after the first screen is here, or could not be fetched.
    Arrived(Option<Later>),
    /// All words of the language are here, or could not be fetched.
    Completed(Option<Locale>),
    /// Something that can only happen after the first screen: what those are is in [`super::later_steps`].
    Do(Box<dyn FnOnce(&mut Sitting)>),
    /// Chose a file: its name and its bytes, unless the browser could not read it.
    ChoseFile(String, Result<Vec<u8>, Failed>),
}
