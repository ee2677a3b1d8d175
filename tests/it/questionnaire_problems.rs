//! What in a filled-in questionnaire is refused: each damage with its cell, and nothing is taken over.

use scopecheck::{
    content::{may_be_absent, question},
    domain::{Assessment, Edition, Tier},
    report::{CellReason, read_questionnaire},
};

use super::{
    given::{locale, locales},
    questionnaire_xlsx::{Book, column, filled, questionnaire, quick, saved, say},
    xlsx::sheets,
};

/// What a visitor reads of the problems.
fn refused(bytes: &[u8]) -> Vec<String> {
    let words = locale("en");
    let problems = read_questionnaire(bytes, &quick(), &locales()).unwrap_err();
    problems.iter().map(|problem| words.text(&problem.message())).collect()
}

/// The one sentence with which a questionnaire with this change is refused.
fn check(change: impl FnOnce(&mut Book), sentence: &str) {
    assert_eq!(refused(&filled(change)), [sentence]);
}

const GRADES: &str = "Not done, In parts, Mostly, Fully, and we can show it and Don’t know";

#[test]
fn words_that_do_not_belong_are_named_by_their_cell() {
    check(
        |book| say(book, 1, 16, "grade", "Nearly"),
        &format!("At Statements!F17: “Nearly” is not possible here. Possible: {GRADES}."),
    );
    check(
        |book| say(book, 1, 2, "later", "yes"),
        "At Statements!K3: “yes” is not possible here. Possible: to come back to.",
    );
    check(
        |book| say(book, 2, 2, "state", "Maybe"),
        "At Documents!F3: “Maybe” is not possible here. Possible: In place and in use, Missing and Don’t know.",
    );
    check(
        |book| say(book, 2, 2, "state", "No occasion yet"),
        "At Documents!F3: “No occasion yet” is not possible here. Possible: In place and in use, Missing and Don’t know.",
    );
    check(
        |book| say(book, 1, 2, "grade", &"x".repeat(500)),
        &format!(
            "At Statements!F3: “{}…” is not possible here. Possible: {GRADES}.",
            "x".repeat(40)
        ),
    );
}

/// "Does not occur" only where the standard lets it.
#[test]
fn what_has_to_occur_cannot_be_absent() {
    let full = Assessment { tier: Some(Tier::Full), ..quick() };
    let mut book = sheets(&questionnaire(&full, "en"));
    let rows = book[1].1.len();
    (2..rows).for_each(|row| say(&mut book, 1, row, "grade", "Does not occur"));
    let refused = read_questionnaire(&saved(&book), &quick(), &locales()).unwrap_err();
    assert!(refused.iter().all(|it| matches!(it.reason, CellReason::NotOneOf { .. })));
    let may = |row: &usize| {
        let question = question(&book[1].1[*row][0]).unwrap();
        may_be_absent(Edition::E2018, question.clauses[0])
    };
    let may: Vec<_> = (2..rows).filter(may).collect();
    assert!(!may.is_empty() && may.len() < rows - 2);
    let mut book = sheets(&questionnaire(&full, "en"));
    may.iter().for_each(|row| say(&mut book, 1, *row, "grade", "Does not occur"));
    let read = read_questionnaire(&saved(&book), &quick(), &locales()).unwrap();
    assert_eq!(read.assessment.answers.len(), may.len());
}

#[test]
fn numbers_of_evidence_are_those_of_the_list() {
    for typed in ["3", "1, 9", "all", "-1", "1e3", "99999999999999999999"] {
        check(
            |book| say(book, 1, 2, "evidence", typed),
            &format!(
                "At Statements!H3: “{typed}” is not possible here. Enter numbers from 1 to 2, such as 1, 2, or 0 for none."
            ),
        );
    }
}

#[test]
fn texts_have_their_limits() {
    check(
        |book| say(book, 1, 2, "note", &"n".repeat(20_001)),
        "At Statements!J3: The text is longer than 20,000 characters.",
    );
    check(
        |book| say(book, 1, 2, "reason", &"r".repeat(2_001)),
        "At Statements!I3: The text is longer than 2,000 characters.",
    );
    assert!(
        read_questionnaire(
            &filled(|book| say(book, 1, 2, "note", &"n".repeat(20_000))),
            &quick(),
            &locales()
        )
        .is_ok()
    );
}

#[test]
fn rows_have_to_say_what_they_are_about() {
    check(
        |book| say(book, 1, 2, "question", "nothing.known"),
        "At Statements!A3: “nothing.known” is no statement and no document of this edition.",
    );
    check(
        |book| say(book, 1, 2, "question", "scope.organization"),
        "At Statements!A3: “scope.organization” is no statement and no document of this edition.",
    );
    check(
        |book| {
            say(book, 1, 2, "question", "");
            say(book, 1, 2, "note", "whose?");
        },
        "At Statements!A3: Something is filled in here, but the row does not say what it is about: its hidden cell is empty. Move the answer to the row of its statement or document.",
    );
    check(
        |book| {
            let rows = &mut book[1].1;
            let copy = rows[4].clone();
            rows.push(copy);
        },
        "At Statements!A21: The same statement or document is already at Statements!A5. Please keep one of the two rows.",
    );
    check(
        |book| {
            let copy = (book[2].0.clone() + " (2)", book[2].1[..3].to_vec());
            book.push(copy);
        },
        "At Documents (2)!A3: The same statement or document is already at Documents!A3. Please keep one of the two rows.",
    );
}

#[test]
fn columns_and_sheets_have_to_be_there() {
    check(
        |book| {
            let rows = &mut book[1].1;
            let gone = column(rows, "grade");
            rows.iter_mut().for_each(|row| drop(row.remove(gone)));
        },
        "At Statements: The column “Answer” is missing.",
    );
    let not_one = "This workbook is no questionnaire from Scopecheck, or its hidden sheet is gone.";
    check(|book| drop(book.pop()), not_one);
    check(|book| drop(book.drain(1..3)), not_one);
    check(|book| book.retain(|(name, _)| name == "How to fill in"), not_one);
    check(|book| book[3].1[1][1] = "zero".to_owned(), not_one);
    check(|book| book[3].1[2][1] = "2042".to_owned(), not_one);
    // documents may stay away: what is not there changes nothing
    assert!(read_questionnaire(&filled(|book| drop(book.remove(2))), &quick(), &locales()).is_ok());
}

#[test]
fn other_editions_and_newer_versions_are_refused() {
    let older = Assessment { edition: Edition::E2011, ..quick() };
    assert_eq!(
        refused(&questionnaire(&older, "en")),
        ["The questionnaire is for ISO/IEC 20000-1:2011, your check is for ISO/IEC 20000-1:2018."]
    );
    check(
        |book| book[3].1[1][1] = "2".to_owned(),
        "The file is of version 2, which is newer than this program. Open it with the newer one.",
    );
}

#[test]
fn other_rules_are_told_and_no_problem() {
    let bytes = filled(|book| {
        book[3].1[3][1] = "2020.1".to_owned();
        book[3].1[4][1] = "sha256-other".to_owned();
    });
    let read = read_questionnaire(&bytes, &quick(), &locales()).unwrap();
    assert_eq!(read.other_ruleset.as_deref(), Some("2020.1"));
    assert_eq!(read.remarks().len(), 2);
}

#[test]
fn every_problem_is_told_and_at_most_20() {
    let all = refused(&filled(|book| {
        say(book, 1, 2, "grade", "?");
        say(book, 1, 2, "evidence", "?");
        say(book, 1, 3, "grade", "Mostly");
        say(book, 2, 5, "state", "?");
    }));
    let cells = ["At Statements!F3:", "At Statements!H3:", "At Documents!F6:"];
    assert_eq!(all.len(), cells.len());
    assert!(all.iter().zip(cells).all(|(problem, cell)| problem.starts_with(cell)), "{all:?}");
    let many = refused(&filled(|book| (2..40).for_each(|row| say(book, 2, row, "state", "?"))));
    assert_eq!(many.len(), 20);
}

#[test]
fn words_of_a_language_that_is_not_there_are_refused() {
    let german = locale("de").get(scopecheck::content::text::GRADE_P).to_owned();
    let bytes = filled(|book| say(book, 1, 2, "grade", &german));
    assert!(read_questionnaire(&bytes, &quick(), &[locale("en")]).is_err());
    assert!(read_questionnaire(&bytes, &quick(), &locales()).is_ok());
}
