//! What the pages show, as values: a page selects, then prints.

mod answers;
mod certificate;
mod editions;
mod labels;
mod moves;
mod picture;
mod proofs;
mod read;
mod shares;
mod statement;
mod tasks;
mod variants;
mod word_diff;

pub use answers::{AnswerGroup, AnswerRow, Given, SHARES, answers, given, rating_label};
pub use certificate::{
    Standing, mistake_text, progress_label, standing, state_label, state_text, station_label,
    when_message,
};
pub use editions::{EditionChanges, edition_changes};
pub use labels::{
    bar_name, cause_label, day_message, edition_name, gate_state_label, headline_message,
    moment_message, sure_label, verdict_label,
};
pub use moves::{Move, Place, moves};
pub use picture::{Names, ScopePicture, Share, scope_picture};
pub use proofs::{controlled_clauses, proof, proof_given, proofs_of};
pub use read::{ReadStatement, read_statement};
pub use shares::{SharesCount, operator_name, operator_short, shares_count};
pub use statement::{
    Difference, Phrase, differences, drafted, phrase_of, phrases, scope_page, texts_of,
};
pub use tasks::{Task, TaskGroup, TaskState, chapter_title, operated_clauses, page_title, tasks};
pub use variants::{Comparison, Variant, variant_names, variants};
pub use word_diff::{Piece, word_diff};

use crate::{
    content::{Kind, Question, asks, clauses_of_question, questions_of},
    domain::{Assessment, Choice, Edition, Reply, Service},
    session::Page,
};

/// The statements that a page asks to grade. The pages are cut by the edition of 2018; others ask what
/// lives on from there.
pub fn statements(edition: Edition, page: Page) -> impl Iterator<Item = &'static Question> {
    questions_of(Kind::Grade).filter(move |question| asks(edition, question)).filter(
        move |question| {
            let today = clauses_of_question(question, Edition::E2018);
            today.into_iter().any(|clause| page.asks_about(clause))
        },
    )
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

/// The services that were named as missing in the catalogue. Where nothing else was said of any, it was
/// only said that not all are there, and not which.
#[must_use]
pub fn missing_in_catalogue(services: &[Service]) -> Vec<&str> {
    let is_other = |service: &Service| !matches!(service.in_catalogue, Some(Reply::No) | None);
    if !services.iter().any(is_other) {
        return vec![];
    }
    let missing = services.iter().filter(|service| service.in_catalogue == Some(Reply::No));
    missing.map(|service| service.name.as_str()).collect()
}

/// The page that asks to grade a statement.
#[must_use]
pub fn page_of_statement(question: &Question) -> Option<Page> {
    let today = clauses_of_question(question, Edition::E2018);
    let pages = Page::ALL.iter().map(|(page, _)| *page);
    pages.into_iter().find(|page| today.iter().any(|clause| page.asks_about(*clause)))
}
