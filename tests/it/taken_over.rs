//! What comes from elsewhere is taken over, and taken back: what was read in a statement that somebody
//! already has, what was filled in in a questionnaire, a picture.

use scopecheck::{
    domain::{Answer, DocumentState, Grade, Rating, Reply, ReportSettings},
    session::{Action, LONGEST_LOGO, select::read_statement, snapshot},
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
    assert!(taken.is_unsaved());
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

#[test]
fn what_was_filled_in_leaves_what_was_said_meanwhile() {
    let statement = |value| Action::Rate("incident.quick", Some(Rating::Graded(value)));
    let before = after(&sitting(&json!({})), [statement(Grade::Partially)]);
    let mut filled_in = (*before.assessment).clone();
    let answer = Answer { note: "from the workshop".into(), ..Answer::default() };
    filled_in.answers.insert("problem.quick".into(), answer.clone());
    filled_in.documents.insert("policy".into(), DocumentState::There);

    // while the workbook is read
    let settings = ReportSettings { assessor: "Ines Birch".into(), ..ReportSettings::default() };
    let now = after(&before, [statement(Grade::Fully), Action::SetReport(Box::new(settings))]);
    let filled_in = Box::new(filled_in);
    let taken = after(&now, [Action::TakeOverFilledIn(before.assessment.clone(), filled_in)]);

    let mut expected = (*now.assessment).clone();
    expected.answers.insert("problem.quick".into(), answer);
    expected.documents.insert("policy".into(), DocumentState::There);
    assert_eq!(*taken.assessment, expected);
    assert!(taken.is_unsaved(), "no file holds it yet");
    assert_eq!(after(&taken, [Action::Undo]).assessment, now.assessment);
}

#[test]
fn a_picture_that_arrives_late_leaves_the_other_settings() {
    let settings = ReportSettings { footer: "Birch & Co".into(), ..ReportSettings::default() };
    let logo = "data:image/png;base64,AAAA".to_owned();
    let steps = [Action::SetReport(Box::new(settings.clone())), Action::SetLogo(logo.clone())];
    let state = after(&sitting(&json!({})), steps);
    assert_eq!(state.assessment.report, ReportSettings { logo, ..settings });
    let huge = "x".repeat(LONGEST_LOGO as usize + 1);
    assert_eq!(after(&state, [Action::SetLogo(huge)]).assessment.report.logo, "");
}
