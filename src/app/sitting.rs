//! Everything that one element holds: the session, where the visitor is, the words.

use std::rc::Rc;

use yew::prelude::*;

pub(super) use super::step::{Notice, Step, Target};
use super::{
    beside::Beside,
    guest::Guest,
    host::HostEvent,
    keeping::{Device, Keeping},
    later::{self, Later},
};
use crate::{
    content::Role,
    domain::{Date, Grade, OwnSet},
    engine::Change,
    i18n::Locale,
    platform::{Failed, Modules},
    session::{Action, Page, State, choose_first, select::Progress},
};

/// One element's state.
#[derive(Clone)]
pub(super) struct Sitting {
    pub session: State,
    pub target: Target,
    /// How often the visitor moved; 0 means nobody did yet, and focus stays where it is.
    pub moves: u32,
    /// How often Continue was refused on this page.
    pub refused: u32,
    /// What was typed into fields for numbers and days and is none: it stays in the field and never
    /// reaches the answers.
    pub wrong: Vec<(&'static str, String)>,
    pub notice: Option<Notice>,
    /// The day, as soon as the browser said so: the rules about a certificate need it.
    pub today: Option<Date>,
    pub locale: Locale,
    /// The words of the other language of the statement, where it was needed.
    pub other_locale: Option<Locale>,
    /// Those words could not be fetched.
    pub other_failed: bool,
    /// The way to what is fetched when it is needed.
    pub modules: Modules,
    /// Every page but the first, where it is here already.
    pub later: Option<Later>,
    /// Where to go as soon as what comes later is here.
    pub waiting: Option<Target>,
    /// The file to open as soon as what comes later is here.
    pub waiting_file: Option<(String, Result<Vec<u8>, Failed>)>,
    /// The way to what is kept on the visitor's device.
    pub device: Device,
    /// How it stands with keeping.
    pub keeping: Keeping,
    /// What the host wishes.
    pub guest: Rc<Guest>,
    /// Where the language packs are, ending in a slash.
    pub assets: AttrValue,
    /// Told what happens.
    pub on_event: Callback<HostEvent>,
    /// How often that was wished for.
    pub wishes: u32,
    /// A link or code with an assessment, until the visitor has decided about it.
    pub received: Option<AttrValue>,
    /// The older rule set that an opened file was made with, and the number of its assessment.
    pub made_with: Option<(u32, String)>,
    /// The file that an assessment was saved in, by its number.
    pub saved_in: Option<(u32, AttrValue)>,
    /// How far the assessment was when it was last counted.
    pub progress: Option<Progress>,
    /// Whose statements are shown, `None` for everybody's.
    pub role: Option<Role>,
    /// Answers as they might be: a game beside the session, so that no file can hold it.
    pub what_if: Vec<Change>,
    /// Files of others, or of earlier days: looked at beside the session, and in no file.
    pub beside: Rc<Beside>,
    /// Questions that the host brought along.
    pub own_set: Option<Rc<OwnSet>>,
    /// The goal that every statement is held against in one view of the result.
    pub goal: Grade,
}

impl Sitting {
    pub fn new(
        locale: Locale,
        modules: Modules,
        on_event: Callback<HostEvent>,
        assets: AttrValue,
    ) -> Self {
        Self {
            session: State::default(),
            target: Page::Start.into(),
            moves: 0,
            refused: 0,
            wrong: vec![],
            notice: None,
            today: None,
            locale,
            other_locale: None,
            other_failed: false,
            modules,
            later: later::at_once(),
            waiting: None,
            waiting_file: None,
            device: Device::default(),
            keeping: Keeping::default(),
            guest: Rc::default(),
            on_event,
            assets,
            wishes: 0,
            received: None,
            made_with: None,
            saved_in: None,
            progress: None,
            role: None,
            what_if: vec![],
            beside: Rc::default(),
            own_set: None,
            goal: Grade::Largely,
        }
    }

    /// Opens files beside the answers.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn lay_beside(&mut self, files: &[(String, Vec<u8>)]) {
        let is_set = |(name, _): &&(String, Vec<u8>)| name.ends_with(".questions.json");
        for (_, set) in files.iter().filter(is_set) {
            self.take_set(&String::from_utf8_lossy(set));
        }
        let files = files.iter().filter(|file| !is_set(file)).cloned();
        let files = files.map(|(name, content)| (name, Ok(content)));
        let step = super::beside::BesideStep::Arrived(files.collect());
        self.beside = Rc::new(super::beside::after(&self.beside, step).0);
    }

    /// The words for the tag, as far as they are here.
    pub fn locale_for(&self, tag: &str) -> Option<&Locale> {
        [Some(&self.locale), self.other_locale.as_ref()]
            .into_iter()
            .flatten()
            .find(|locale| locale.tag() == tag)
    }

    /// Goes to a page, or waits for it where the part with the later pages is not here yet.
    pub(super) fn go(&mut self, target: Target) {
        self.notice = None;
        if target.page != Page::Start && self.ready().is_none() {
            self.waiting = Some(target);
            self.wishes = self.wishes.wrapping_add(1);
            return;
        }
        self.target = match self.later {
            Some(later) => (later.led)(self, target),
            None => target,
        };
        self.session.here = self.target.page;
        self.moves = self.moves.wrapping_add(1);
        self.refused = 0;
        self.wrong.clear();
        self.count();
    }

    /// Counts how far it is, for the pages that show it. Not while words are typed, which answer
    /// nothing: counting looks at every question.
    pub(super) fn count(&mut self) {
        let shows = matches!(self.target.page, Page::Section(_));
        let count = |later: Later| (later.progress)(&self.session.assessment);
        self.progress = self.later.filter(|_| shows).map(count);
    }

    /// True if the visitor lets the host have what is said in this assessment.
    pub fn has_agreed(&self) -> bool {
        self.guest.agreed == Some(self.session.which)
    }

    /// What comes after the first screen, where it and its words are here.
    pub fn ready(&self) -> Option<Later> {
        self.later.filter(|_| self.locale.is_whole())
    }

    /// False if nothing changed.
    pub(super) fn act(&mut self, action: Action) -> bool {
        let made_with = match &action {
            Action::Open(file) => file.other_ruleset.clone(),
            _ => None,
        };
        let Some(session) = self.reduced(action) else { return false };
        self.session = session;
        self.made_with = made_with.map(|it| (self.session.which, it)).or(self.made_with.take());
        true
    }

    /// The session after `action`. What comes later brings all of them; until then the first screen
    /// has its own.
    fn reduced(&self, action: Action) -> Option<State> {
        match self.later {
            Some(later) => (later.reduce)(&self.session, action),
            None => choose_first(&self.session, &action),
        }
    }
}

impl Reducible for Sitting {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let mut next = (*self).clone();
        match step {
            Step::Act(action) => {
                let is_words = matches!(action, Action::Note(..) | Action::ExplainAnswer(..));
                let moves = matches!(action, Action::Undo | Action::Redo);
                if !next.act(action) {
                    return self;
                }
                // the summary of errors is about the answers as they were
                next.refused = 0;
                // another step is the last one by now
                if let Some(notice) = &mut next.notice {
                    notice.undo = false;
                }
                if let Some(later) = self.later.filter(|_| moves) {
                    (later.stepped)(&mut next, &self.session);
                } else if !is_words {
                    next.count();
                }
            }
            Step::Go(target) => next.go(target),
            Step::Refused => next.refused = self.refused.wrapping_add(1),
            Step::Tell(notice) => next.notice = notice,
            Step::Speak(locale) => {
                let before = core::mem::replace(&mut next.locale, locale);
                next.other_locale = Some(before);
            }
            Step::Arrived(later) => {
                next.later = next.later.or(later);
                next.go_on(later.is_none());
            }
            Step::Completed(words) => next.completed(words),
            Step::Do(what) => what(&mut next),
            Step::ChoseFile(name, content) => next.open(name, content),
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests;
