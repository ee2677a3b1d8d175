//! The questionnaire as a workbook: written, filled in as people do, read again.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::Workbook;
use scopecheck::{
    content::{Kind, asks, documents_of, question, questions_of, text},
    domain::{Answer, Assessment, Choice, DocumentState, Edition, Grade, Rating, Tier},
    report::{FilledIn, questionnaire_xlsx, read_questionnaire},
    session::example,
};

use super::{
    given::{locale, locales},
    xlsx::{part, sheets},
};

/// Sheets with their rows, to be changed as people change them.
pub type Book = Vec<(String, Vec<Vec<String>>)>;

/// The questionnaire of an assessment.
pub fn questionnaire(assessment: &Assessment, language: &str) -> Vec<u8> {
    questionnaire_xlsx(assessment, &locale(language)).unwrap()
}

/// What another program makes of a workbook: cells alone.
pub fn saved(book: &Book) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, rows) in book {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).unwrap();
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// The blank questionnaire with a change.
pub fn filled(change: impl FnOnce(&mut Book)) -> Vec<u8> {
    let mut book = sheets(&questionnaire(&quick(), "en"));
    change(&mut book);
    saved(&book)
}

/// Nothing but the depth.
pub fn quick() -> Assessment {
    Assessment { tier: Some(Tier::Quick), ..Assessment::default() }
}

fn read(bytes: &[u8], assessment: &Assessment) -> FilledIn {
    read_questionnaire(bytes, assessment, &locales()).unwrap_or_else(|problems| {
        let words = locale("en");
        let lines = problems.iter().map(|problem| words.text(&problem.message()));
        panic!("{}", lines.collect::<Vec<_>>().join("\n"))
    })
}

/// Where the column with this key stands.
pub fn column(rows: &[Vec<String>], key: &str) -> usize {
    let key = format!("scopecheck.{key}");
    rows[0].iter().position(|cell| *cell == key).unwrap()
}

/// Says something in a row of a sheet.
pub fn say(book: &mut Book, sheet: usize, row: usize, key: &str, word: &str) {
    let rows = &mut book[sheet].1;
    let column = column(rows, key);
    rows[row][column] = word.to_owned();
}

/// The same without what the questionnaire asks.
pub fn emptied(assessment: &Assessment) -> Assessment {
    Assessment { answers: BTreeMap::new(), documents: BTreeMap::new(), ..assessment.clone() }
}

/// Every statement and document of an edition with something in each field.
pub fn full(edition: Edition, tier: Tier) -> Assessment {
    let mut assessment = Assessment { edition, tier: Some(tier), ..Assessment::default() };
    let graded = [Kind::Grade, Kind::Attribute].into_iter().flat_map(questions_of);
    for (n, question) in graded.filter(|question| asks(edition, question)).enumerate() {
        let rating = match n % 5 {
            4 => Rating::Unknown,
            n => Rating::Graded(Grade::ALL[n].0),
        };
        let evidence = question.evidence.iter().take(n % 3).map(|(id, _)| (*id).to_owned());
        let answer = Answer {
            rating: Some(rating),
            reason: format!("reason {n}\nof two lines"),
            evidence: evidence.collect(),
            note: format!("=note {n}; „Grüße“ 👩‍👩‍👧 שלום"),
            later: n % 2 == 0,
            voices: vec![],
        };
        assessment.answers.insert(question.id.to_owned(), answer);
    }
    for (n, document) in documents_of(edition).enumerate() {
        let states = DocumentState::ALL.iter().map(|(state, _)| *state);
        let may = |it: &DocumentState| *it != DocumentState::NoneYet || document.may_be_none;
        let states: Vec<_> = states.filter(may).collect();
        assessment.documents.insert(document.id.to_owned(), states[n % states.len()]);
    }
    assessment
}

#[test]
fn everything_that_is_filled_in_comes_back() {
    for (edition, tier, language) in [
        (Edition::E2018, Tier::Deep, "en"),
        (Edition::E2018, Tier::Full, "de"),
        (Edition::E2011, Tier::Full, "en"),
        (Edition::E2005, Tier::Quick, "de"),
    ] {
        let full = full(edition, tier);
        let read = read(&questionnaire(&full, language), &emptied(&full));
        assert_eq!(read.assessment, full, "{edition:?} {tier:?}");
        let count = u32::try_from(full.answers.len() + full.documents.len()).unwrap();
        assert_eq!((read.rows, read.added, read.replaced), (count, count, 0));
        assert_eq!(read.other_ruleset, None);
    }
}

#[test]
fn reading_it_again_changes_nothing() {
    let example = example("en");
    let read = read(&questionnaire(&example, "de"), &example);
    assert_eq!(read.assessment, example);
    assert_eq!((read.added, read.replaced), (0, 0));
    assert!(read.rows > 100);
}

#[test]
fn a_blank_one_asks_what_the_depth_asks() {
    let rows = |tier| {
        let blank = Assessment { tier: Some(tier), ..Assessment::default() };
        let book = sheets(&questionnaire(&blank, "en"));
        let names: Vec<_> = book.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["How to fill in", "Statements", "Documents", "scopecheck"]);
        let (statements, grade) = (&book[1].1, column(&book[1].1, "grade"));
        assert!(statements[2..].iter().all(|row| row[grade].is_empty()));
        assert_eq!(book[2].1.len() - 2, documents_of(Edition::E2018).count());
        statements[2..].iter().map(|row| question(&row[0]).unwrap().tier).collect::<Vec<_>>()
    };
    let (quick, full, deep) = (rows(Tier::Quick), rows(Tier::Full), rows(Tier::Deep));
    assert!(quick.len() >= 18 && quick.iter().all(|tier| *tier == Tier::Quick));
    assert!(full.len() > 100 && full.iter().all(|tier| *tier == Tier::Full));
    assert_eq!(deep.iter().filter(|tier| **tier == Tier::Full).count(), full.len());
    assert!(deep.contains(&Tier::Deep));
}

#[test]
fn cells_are_chosen_from_lists_and_ids_are_hidden() {
    let full = Assessment { tier: Some(Tier::Full), ..quick() };
    let bytes = questionnaire(&full, "en");
    let xml = part(&bytes, "xl/worksheets/sheet2.xml");
    let rules = xml.matches("<dataValidation type=\"list\"").count();
    assert!(rules > 300, "grade and reminder of each statement: {rules}");
    assert!(xml.contains("<formula1>scopecheck!$D$1:$D$5</formula1>"), "grades");
    assert!(xml.contains("<formula1>scopecheck!$E$1:$E$6</formula1>"), "or does not occur");
    assert!(xml.contains("hidden=\"1\"") && xml.contains("topLeftCell=\"E3\""));
    assert!(xml.contains("<autoFilter ref=\"A2:L"));
    assert!(part(&bytes, "xl/workbook.xml").contains("state=\"veryHidden\""));
    assert!(part(&bytes, "xl/styles.xml").contains("numFmtId=\"49\""), "text whatever is typed");
    let (_, hidden) = sheets(&bytes).pop().unwrap();
    let words: BTreeSet<_> = hidden.iter().filter_map(|row| row.get(4)).collect();
    assert!(words.contains(&"Fully, and we can show it".to_owned()));
}

#[test]
fn empty_cells_change_nothing() {
    let mut before = quick();
    let first = sheets(&questionnaire(&before, "en"))[1].1[2][0].clone();
    let answer = Answer {
        rating: Some(Rating::Graded(Grade::Partially)),
        note: "kept".to_owned(),
        evidence: vec!["of-another-version".to_owned()],
        ..Answer::default()
    };
    before.answers.insert(first.clone(), answer.clone());
    assert_eq!(read(&filled(|_| {}), &before).assessment, before);
    let bytes = filled(|book| {
        say(book, 1, 2, "grade", "Mostly");
        say(book, 1, 2, "evidence", "1");
        say(book, 1, 3, "note", "new");
        say(book, 2, 2, "state", "Missing");
    });
    let read = read(&bytes, &before);
    assert_eq!((read.rows, read.added, read.replaced), (3, 2, 1));
    let evidence = question(&first).unwrap().evidence[0].0.to_owned();
    let expected = Answer {
        rating: Some(Rating::Graded(Grade::Largely)),
        evidence: vec![evidence, "of-another-version".to_owned()],
        ..answer
    };
    assert_eq!(read.assessment.answers[&first], expected);
    let said = locale("en").text(&read.remarks()[0]);
    assert_eq!(said, "3 rows are filled in: 2 new and 1 changed.");
}

#[test]
fn words_are_understood_in_every_language_and_form() {
    for (word, rating) in [
        ("Not done", Rating::Graded(Grade::Not)),
        ("  mostly ", Rating::Graded(Grade::Largely)),
        ("F", Rating::Graded(Grade::Fully)),
        ("don't KNOW", Rating::Unknown),
        (locale("de").get(text::GRADE_P), Rating::Graded(Grade::Partially)),
    ] {
        let read = read(&filled(|book| say(book, 1, 2, "grade", word)), &quick());
        let answer = read.assessment.answers.values().next().unwrap();
        assert_eq!(answer.rating, Some(rating), "{word}");
    }
    for (typed, ticked) in [("1", 1), ("1, 2", 2), ("2;1", 2), ("1.2", 2), ("1\n2", 2), (" 2 ", 1)]
    {
        let read = read(&filled(|book| say(book, 1, 2, "evidence", typed)), &quick());
        assert_eq!(read.assessment.answers.values().next().unwrap().evidence.len(), ticked);
    }
    let mut before = quick();
    let first = sheets(&questionnaire(&before, "en"))[1].1[2][0].clone();
    let ticked = vec![question(&first).unwrap().evidence[0].0.to_owned()];
    before.answers.insert(first.clone(), Answer { evidence: ticked, ..Answer::default() });
    let none = read(&filled(|book| say(book, 1, 2, "evidence", "0")), &before);
    assert!(none.assessment.answers[&first].evidence.is_empty());
}

/// Whatever people do to a sheet without touching its ids.
#[test]
fn sheets_may_be_sorted_renamed_and_rearranged() {
    let plain = filled(|book| say(book, 1, 4, "grade", "Mostly"));
    let moved = filled(|book| {
        say(book, 1, 4, "grade", "Mostly");
        let (name, rows) = &mut book[1];
        *name = "Our workshop".to_owned();
        rows[2..].reverse();
        for row in rows.iter_mut() {
            row.reverse();
        }
        rows.insert(0, vec!["Workshop of 3 May".to_owned()]);
        rows.push(vec!["With thanks to all".to_owned()]);
        book.swap(0, 1);
    });
    assert_eq!(read(&moved, &quick()), read(&plain, &quick()));
}

#[test]
fn the_same_assessment_gives_the_same_bytes() {
    for language in ["en", "de"] {
        let example = example(language);
        assert!(questionnaire(&example, language) == questionnaire(&example, language));
    }
}

#[test]
fn nothing_typed_becomes_a_formula() {
    let mut assessment = full(Edition::E2018, Tier::Quick);
    for (answer, note) in assessment.answers.values_mut().zip(["=cmd|' /C'!A0", "+1", "-1", "@x"]) {
        answer.note = note.to_owned();
    }
    let bytes = questionnaire(&assessment, "en");
    for sheet in ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"] {
        assert!(!part(&bytes, sheet).contains("<f>"), "{sheet}");
    }
    assert_eq!(read(&bytes, &emptied(&assessment)).assessment, assessment);
}

#[test]
fn a_note_that_no_cell_can_hold_is_kept() {
    let mut assessment = full(Edition::E2018, Tier::Quick);
    let note = "😀".repeat(20_000);
    assessment.answers.values_mut().next().unwrap().note = note;
    assert_eq!(read(&questionnaire(&assessment, "en"), &assessment).assessment, assessment);
    let long = "wörter ".repeat(2_857);
    assessment.answers.values_mut().next().unwrap().note = long;
    let bytes = questionnaire(&assessment, "en");
    assert_eq!(read(&bytes, &emptied(&assessment)).assessment, assessment);
}
