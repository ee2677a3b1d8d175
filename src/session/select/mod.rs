//! What the pages show, as values: a page selects, then prints.

mod accessibility;
mod answers;
mod capability;
mod certificate;
mod documents;
mod editions;
mod gates;
mod labels;
mod moves;
mod own;
mod picture;
mod plan;
mod proofs;
mod read;
mod shares;
mod statement;
mod statements;
mod tasks;
mod terms;
mod titles;
mod variants;
mod what_if;
mod word_diff;

pub use accessibility::{
    COUNTED_STATES, WAYS_TO_CHECK, criteria_in, criterion_state_label, way_to_check,
};
pub use answers::{AnswerGroup, AnswerRow, Given, SHARES, absences, answers, given, rating_label};
pub use capability::{
    GOALS, LevelCell, goal_state_label, level_cells, level_name, level_old_name, level_text,
    levels_page, maturity_name, no_level, process_title,
};
pub use certificate::{
    Standing, mistake_text, progress_label, standing, state_label, state_text, station_label,
    when_message,
};
pub use documents::{documents_open, role_name};
pub use editions::{EditionChanges, edition_changes};
pub use gates::gate_reasons;
pub use labels::{
    bar_name, cause_label, day_message, days_message, document_state_label, edition_name,
    gate_state_label, headline_message, likely_label, moment_message, range_text, sure_label,
    verdict_label, verdict_text,
};
pub use moves::{Move, Place, moves};
pub use own::{OpenQuestion, OwnTask, own_answers, own_open, own_page, own_page_of, own_tasks};
pub use picture::{Names, ScopePicture, Share, scope_picture};
pub use plan::{because_message, effort_message, exact_effort_message, weeks_message};
pub use proofs::{controlled_clauses, proof, proof_given, proofs_of};
pub use read::{ReadStatement, read_statement};
pub use shares::{SharesCount, operator_name, operator_short, shares_count};
pub use statement::{
    Difference, Phrase, differences, drafted, phrase_of, phrases, scope_page, texts_of,
};
pub use statements::{
    Effort, Progress, QUICK_PAGES, absent_by_scope, as_shown, effort, is_said, page_after,
    page_of_statement, parts_on, progress, quick_grade, statement_pages, statements, tier_of,
};
pub use tasks::{Task, TaskGroup, TaskState, operated_clauses, task_state, tasks};
pub use terms::{all_words, words_on};
pub use titles::{chapter_title, page_title};
pub use variants::{Comparison, Variant, variant_names, variants};
pub use what_if::{ChangeGroup, change_group, change_message, change_place, to_be_ticked};
pub use word_diff::{Piece, word_diff};

use crate::domain::{Assessment, Reply, Service};

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
