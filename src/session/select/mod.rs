//! What the pages show, as values: a page selects, then prints.

mod answers;
mod labels;
mod tasks;

pub use answers::{AnswerGroup, AnswerRow, Given, answers, rating_label};
pub use labels::{bar_name, gate_state_label, headline_message, sure_label, verdict_label};
pub use tasks::{
    Task, TaskGroup, TaskState, chapter_title, controlled_clauses, operated_clauses, page_title,
    tasks,
};

use crate::{
    content::{Kind, Question, questions_of},
    domain::{Assessment, Choice, Reply},
    session::Page,
};

/// The statements that a page asks to grade.
pub fn statements(page: Page) -> impl Iterator<Item = &'static Question> {
    let chapter = page.chapter();
    questions_of(Kind::Grade).filter(move |question| {
        chapter
            .is_some_and(|chapter| question.clauses.iter().any(|clause| clause.is_within(chapter)))
    })
}

/// What was said of all services together: "all", "not all", "don't know", or `None` while it is
/// open for one of them.
#[must_use]
pub fn in_catalogue(assessment: &Assessment) -> Option<Reply> {
    let services = &assessment.scope.services;
    let any = |reply| services.iter().any(|service| service.in_catalogue == Some(reply));
    if services.is_empty() || services.iter().any(|service| service.in_catalogue.is_none()) {
        None
    } else if any(Reply::No) {
        Some(Reply::No)
    } else if any(Reply::Unknown) {
        Some(Reply::Unknown)
    } else {
        Some(Reply::Yes)
    }
}

/// The page that asks to grade a statement.
#[must_use]
pub fn page_of_statement(question: &Question) -> Option<Page> {
    let pages = Page::ALL.iter().map(|(page, _)| *page);
    pages.into_iter().find(|page| statements(*page).any(|known| known.id == question.id))
}
