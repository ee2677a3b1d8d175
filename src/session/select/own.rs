//! What the pages of somebody's own question set show.

use std::collections::BTreeMap;

use super::TaskState;
use crate::{
    domain::{Answer, Assessment, OwnSet, QuestionId},
    session::Page,
};

/// A section of a set in the list of all sections.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnTask {
    /// Where it leads.
    pub page: Page,
    /// Its name in the visitor's language.
    pub title: String,
    /// How far it is.
    pub state: TaskState,
    /// How many of its questions are flagged to be looked at again.
    pub later: u32,
}

/// A question to which something is still to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    /// Its place in the set.
    pub place: usize,
    /// It is to be looked at again.
    pub later: bool,
}

static NOTHING: BTreeMap<QuestionId, Answer> = BTreeMap::new();

/// What was said to a set.
#[must_use]
pub fn own_answers<'a>(
    set: &OwnSet,
    assessment: &'a Assessment,
) -> &'a BTreeMap<QuestionId, Answer> {
    assessment.own_sets.get(&set.id).map_or(&NOTHING, |kept| &kept.answers)
}

/// The page of the section at this place.
#[must_use]
pub fn own_page(section: usize) -> Option<Page> {
    u8::try_from(section).ok().map(Page::Own)
}

/// The place of the section in which a question is asked.
#[must_use]
pub fn own_page_of(set: &OwnSet, question: usize) -> Option<usize> {
    let section = &set.questions.get(question)?.section;
    set.sections.iter().position(|it| it.id == *section)
}

/// The sections of a set with their state.
#[must_use]
pub fn own_tasks(set: &OwnSet, assessment: &Assessment, language: &str) -> Vec<OwnTask> {
    let answers = own_answers(set, assessment);
    let sections = set.sections.iter().enumerate();
    let tasks = sections.filter_map(|(place, section)| {
        let (mut n, mut of, mut later) = (0, 0, 0);
        for (_, question) in set.asked_in(&section.id) {
            let answer = answers.get(&question.id);
            of += 1;
            n += u32::from(answer.is_some_and(|it| it.rating.is_some()));
            later += u32::from(answer.is_some_and(|it| it.later));
        }
        let state = match n {
            0 => TaskState::Open,
            n if n < of => TaskState::Started(n, of),
            _ => TaskState::Done,
        };
        let title = set.say(&section.title, language).to_owned();
        Some(OwnTask { page: own_page(place)?, title, state, later })
    });
    tasks.collect()
}

/// The questions that nothing was said to, or that are to be looked at again, in the order of the set's pages.
#[must_use]
pub fn own_open(set: &OwnSet, assessment: &Assessment) -> Vec<OpenQuestion> {
    let answers = own_answers(set, assessment);
    let asked = set.sections.iter().flat_map(|section| set.asked_in(&section.id));
    let open = asked.filter_map(|(place, question)| {
        let answer = answers.get(&question.id);
        let later = answer.is_some_and(|it| it.later);
        let is_open = later || answer.is_none_or(|it| it.rating.is_none());
        is_open.then_some(OpenQuestion { place, later })
    });
    open.collect()
}
