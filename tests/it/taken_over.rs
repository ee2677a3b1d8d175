//! A statement that somebody already has: what was read in it is taken over, and taken back.

use scopecheck::{
    domain::Reply,
    session::{Action, select::read_statement, snapshot},
};
use serde_json::json;

use super::{sessions::after, wording::sitting};

/// A statement that they already have, as pasted.
const PASTED: &str = "The service management system of Birch Cloud Ltd supporting the delivery of \
    mail and backup services to external customers from Leeds and Hull.";

#[test]
fn what_was_read_in_a_statement_is_taken_over_and_taken_back() {
    let said = json!({ "customers": "internal",
        "services": [{ "name": "mail", "in_catalogue": "yes" }] });
    let state = sitting(&said);
    let read = read_statement(&state.assessment, PASTED, "en").unwrap();
    assert!(read.is_news);
    let questions: Vec<_> = read.rows.iter().map(|row| row.question.id).collect();
    assert_eq!(
        questions,
        [
            "scope.organization",
            "scope.services",
            "scope.activities",
            "scope.customers",
            "scope.locations"
        ]
    );
    let taken = after(&state, [Action::TakeOverRead(Box::new(read.recognized))]);
    let scope = &taken.assessment.scope;
    assert_eq!(scope.organization, "Birch Cloud Ltd");
    assert_eq!(scope.locations, ["Leeds", "Hull"]);
    // what was said of a service stays with it, what the text does not say stays
    assert_eq!(scope.services[0].in_catalogue, Some(Reply::Yes));
    assert_eq!(scope.technology, "AlderStack");
    assert!(taken.unsaved);
    let again = read_statement(&taken.assessment, PASTED, "en").unwrap();
    assert!(!again.is_news);
    assert_eq!(after(&taken, [Action::Undo]).assessment, state.assessment);
}

#[test]
fn a_text_that_says_nothing_of_a_scope_is_not_taken_over() {
    assert!(read_statement(&sitting(&json!({})).assessment, " ... ", "en").is_none());
}

#[test]
fn what_was_read_fits_into_a_file_however_long_it_is() {
    let long = "Birch ".repeat(4_000);
    let text = format!(
        "The service management system of {long} Ltd supporting the delivery of {long} services \
         from {long}."
    );
    let read = read_statement(&sitting(&json!({})).assessment, &text, "en").unwrap();
    let taken = after(&sitting(&json!({})), [Action::TakeOverRead(Box::new(read.recognized))]);
    let file = snapshot::write(&taken.assessment, &taken.leftovers);
    let opened = snapshot::read(file.as_bytes()).unwrap();
    assert_eq!(opened.assessment, *taken.assessment);
}
