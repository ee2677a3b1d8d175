//! The lists for whoever goes on working with an assessment: nothing that is open is missing in them.

use proptest::prelude::*;
use scopecheck::{
    content::{Kind, clauses, question, questions_of, text},
    domain::{Answer, Assessment, DocumentState, Grade, Rating, Tier},
    engine::{Evaluation, bank, evaluate},
    i18n::Locale,
    report::{
        document::{Block, Document, Row, Table},
        hand_over::HandOver,
        report,
    },
    session::{example, select::absent_by_scope},
};
use serde_json::json;

use super::{
    given::{assessment, locale, locales, patched, sound, statement_answers, today},
    strategies::any_assessment,
};

/// Lets `look` see the lists of an assessment.
pub fn handed<T>(assessment: &Assessment, words: &Locale, look: impl Fn(&HandOver) -> T) -> T {
    let evaluation: Evaluation = evaluate(assessment, Some(today()));
    let report = report(assessment, &evaluation, words, std::slice::from_ref(words));
    look(&HandOver { assessment, evaluation: &evaluation, locale: words, report: &report })
}

fn tables(document: &Document) -> Vec<&Table> {
    document.sections.iter().flat_map(|section| section.tables()).collect()
}

pub fn rows(document: &Document) -> Vec<&Row> {
    tables(document).into_iter().flat_map(|table| &table.rows).collect()
}

/// What stands in the column of ids, which is the last.
pub fn ids(document: &Document) -> Vec<String> {
    rows(document).into_iter().map(|row| row.cells.last().unwrap().text()).collect()
}

fn has(row: &Row, words: &str) -> bool {
    row.cells.iter().any(|cell| cell.text() == words)
}

/// Everything that a document says.
pub fn all_words(document: &Document) -> String {
    let mut all = vec![document.title.clone()];
    for section in &document.sections {
        all.push(section.title.clone());
        for block in &section.blocks {
            match block {
                Block::Heading(_, words) => all.push(words.clone()),
                Block::Paragraph(line) | Block::Callout(line) => {
                    all.extend(line.iter().map(|it| it.text.clone()));
                }
                Block::List(items) => {
                    all.extend(items.iter().flatten().map(|it| it.text.clone()));
                }
                Block::Facts(facts) => all.extend(facts.iter().map(|(term, _)| term.clone())),
                Block::Quote { paragraphs, .. } => all.extend(paragraphs.clone()),
                Block::Table(table) => {
                    all.push(table.caption.clone());
                    all.extend(table.columns.iter().map(|it| it.title.clone()));
                    all.extend(table.rows.iter().flat_map(|it| &it.cells).map(|it| it.text()));
                }
                Block::Picture(picture) => all.push(picture.description.clone()),
            }
        }
    }
    all.join("\n")
}

fn check_gaps(of: &HandOver) {
    let list = of.gap_list();
    let rows = rows(&list);
    let expected: usize = of.evaluation.findings.iter().map(|it| it.reasons.len()).sum();
    assert_eq!(rows.len(), expected);
    for finding in &of.evaluation.findings {
        for (_, reason) in &finding.reasons {
            let words = of.locale.text(&reason.message());
            let clause = finding.clause.to_string();
            let is_it = |row: &&&Row| {
                has(row, &words) && row.cells.iter().any(|it| it.text().contains(&clause))
            };
            assert!(rows.iter().any(|row| is_it(&row)), "{clause}: {words}");
        }
    }
}

/// The evidence that the depth asks for: question and point.
fn evidence_asked(of: &HandOver) -> Vec<(&'static str, &'static str)> {
    let assessment = of.assessment;
    let quick = assessment.tier.is_none_or(|tier| tier == Tier::Quick);
    let mut asked = vec![];
    for part in bank(assessment.edition).parts() {
        let statements: Vec<_> =
            if quick { part.rough.iter().collect() } else { part.details().collect() };
        for statement in statements {
            let answer = assessment.answers.get(statement.question.id);
            let is_absent = answer.is_some_and(|it| it.rating == Some(Rating::Absent));
            if absent_by_scope(assessment, statement).is_none() && !is_absent {
                let evidence = statement.question.evidence.iter();
                asked.extend(evidence.map(|(id, _)| (statement.question.id, *id)));
            }
        }
    }
    asked
}

fn check_evidence(of: &HandOver) {
    let document = of.evidence_requests();
    let list = ids(&document);
    let asked_for = |question: &str, point: &str| {
        let evidence = scopecheck::content::question(question).unwrap().evidence;
        let (_, name) = evidence.iter().find(|(id, _)| *id == point).unwrap();
        let rows = rows(&document);
        let row = rows.into_iter().find(|row| row.cells.last().unwrap().text() == question);
        row.is_some_and(|row| row.cells[0].text().lines().any(|it| it == of.locale.get(*name)))
    };
    for standing in &of.evaluation.documents {
        let is_there = list.contains(&standing.document.id.to_owned());
        assert_eq!(is_there, !standing.is_fine(), "{}", standing.document.id);
    }
    let documents = of.evaluation.documents.iter();
    let documents: Vec<_> = documents.flat_map(|it| it.document.shown_by).collect();
    let mut expected = 0;
    for (question, point) in evidence_asked(of) {
        let answer = of.assessment.answers.get(question);
        let ticked = answer.is_some_and(|it| it.evidence.iter().any(|it| it == point));
        // as a document it stands in the list once, as that
        let wanted = !ticked && !documents.contains(&&(question, point));
        expected += usize::from(wanted);
        assert_eq!(asked_for(question, point), wanted, "{question}/{point}");
    }
    let missing = of.evaluation.documents.iter().filter(|it| !it.is_fine()).count();
    let names = rows(&document).into_iter().map(|row| row.cells[0].0.len());
    assert_eq!(names.sum::<usize>(), expected + missing, "nothing stands in it twice");
}

fn check_open(of: &HandOver) {
    let document = of.open_assumptions();
    let open = ids(&document);
    let unknown = of.locale.get(text::GRADE_UNKNOWN);
    let state = |id: &str| {
        let rows = rows(&document);
        let row = rows.into_iter().find(|row| row.cells.last().unwrap().text() == id);
        row.unwrap_or_else(|| panic!("{id} is missing")).cells[3].text()
    };
    for (id, answer) in &of.assessment.answers {
        if answer.rating == Some(Rating::Unknown) {
            assert!(state(id).contains(unknown), "{id}");
        }
        assert!(
            !answer.later || open.contains(id) || answer.rating == Some(Rating::Absent),
            "{id}"
        );
    }
    for standing in &of.evaluation.documents {
        let is_open = matches!(standing.state, None | Some(DocumentState::Unknown));
        let id = standing.document.id.to_owned();
        // a document and a milestone may share a name, and unverified ones are named too
        assert!(!is_open || open.contains(&id), "{id}");
        assert!(standing.document.verified || open.contains(&id), "{id}");
    }
    for (question, _) in evidence_asked(of) {
        let answer = of.assessment.answers.get(question);
        let is_open = answer.is_none_or(|answer| answer.rating.is_none());
        assert!(!is_open || open.contains(&question.to_owned()), "{question}");
    }
    let operated = clauses(of.assessment.edition).iter().filter(|it| it.role.is_some());
    let nobody = operated.filter(|it| {
        let by = of.assessment.scope.party(it.id).and_then(|party| party.by);
        by.is_none_or(|by| by == scopecheck::domain::Operator::Unknown)
    });
    assert_eq!(open.iter().filter(|id| *id == "scope.parties").count(), nobody.count());
    for gate in &bank(of.assessment.edition).gates {
        let said = scopecheck::session::select::is_said(of.assessment, gate.id);
        assert!(said || open.contains(&gate.id.to_owned()), "{}", gate.id);
    }
}

fn check_all(assessment: &Assessment, words: &Locale) {
    handed(assessment, words, |of| {
        check_gaps(of);
        check_evidence(of);
        check_open(of);
    });
}

#[test]
fn nothing_is_missing_in_the_lists_of_the_example() {
    for words in locales() {
        check_all(&example(words.tag()), &words);
        check_all(&Assessment::default(), &words);
    }
}

#[test]
fn all_is_well_where_all_is_said_and_shown() {
    let mut all = assessment(patched(sound(), &json!({ "tier": "full" })));
    all.answers = statement_answers(Grade::Fully);
    for (id, answer) in &mut all.answers {
        let evidence = question(id).unwrap().evidence.iter();
        answer.evidence = evidence.map(|(id, _)| (*id).to_owned()).collect();
    }
    let documents = evaluate(&all, None).documents;
    let there = |it: &scopecheck::engine::DocumentStanding| {
        (it.document.id.to_owned(), DocumentState::There)
    };
    all.documents = documents.iter().map(there).collect();
    let words = locale("de");
    handed(&all, &words, |of| {
        assert!(rows(&of.evidence_requests()).is_empty());
        let said = all_words(&of.evidence_requests());
        assert!(said.contains(words.get(text::HAND_OVER_EVIDENCE_NONE)), "{said}");
        let open = of.open_assumptions();
        assert!(!ids(&open).iter().any(|id| all.answers.contains_key(id)));
    });
}

#[test]
fn notes_and_what_another_version_asked_come_along() {
    let words = locale("en");
    let mut own = assessment(patched(sound(), &json!({ "tier": "full" })));
    let question = questions_of(Kind::Grade).find(|it| it.tier == Tier::Full).unwrap();
    let note = "Ask Ms Öztürk 👩‍💻 — שלום";
    let answer = |rating| Answer { rating, note: note.to_owned(), ..Answer::default() };
    own.answers.insert(question.id.to_owned(), answer(Some(Rating::Graded(Grade::Not))));
    own.answers.insert("of.another".to_owned(), answer(Some(Rating::Unknown)));
    handed(&own, &words, |of| {
        let gaps = of.gap_list();
        let row = rows(&gaps).into_iter().find(|row| has(row, question.id)).unwrap();
        assert!(has(row, note));
        assert!(!row.cells[2].is_empty(), "the step that closes it");
        let open = of.open_assumptions();
        let row = rows(&open).into_iter().find(|row| row.cells[0].text() == "of.another").unwrap();
        assert!(has(row, note) && has(row, words.get(text::GRADE_UNKNOWN)));
    });
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn nothing_is_missing_in_any_list(assessment in any_assessment()) {
        check_all(&assessment, &locale("en"));
    }
}
