//! The questionnaire, whatever was answered: it comes back from the workbook, and nobody's answers stand in
//! the one on paper.

use proptest::{prelude::*, test_runner::Config};
use scopecheck::{
    content::{Kind, asks, documents_of, may_be_absent, question, questions_of, text},
    domain::{Assessment, DocumentState, Edition, Rating, Tier},
    report::{questionnaire_document, read_questionnaire, writers},
};

use super::{
    given::{locale, locales},
    questionnaire_xlsx::{emptied, full, questionnaire},
    strategies::choice,
    strategies_of_answers::{any_answers, any_documents},
};

/// On paper: every statement with a box for each answer, and nobody's answers.
#[test]
fn it_can_be_printed() {
    let mut assessment = full(Edition::E2018, Tier::Full);
    assessment.scope.organization = "Alder & Co.".to_owned();
    for language in ["en", "de"] {
        let words = locale(language);
        let document = questionnaire_document(&assessment, &words);
        let html = writers::html(&document);
        assert!(html.contains("Alder &amp; Co.") && !html.contains("reason 1"));
        assert!(html.contains(words.get(text::QUESTIONNAIRE_TITLE)));
        for question in questions_of(Kind::Grade).filter(|it| it.tier == Tier::Full) {
            let escaped = writers::escape::in_html(words.get(question.text));
            assert!(html.contains(&escaped), "{}", question.id);
        }
        assert!(html.matches('☐').count() > 5 * 190);
        assert!(!writers::xlsx(&document, &words).unwrap().is_empty());
    }
}

/// What the questionnaire can ask for: what its edition asks, and of that what its lists offer.
fn askable(assessment: &mut Assessment) {
    let edition = assessment.edition;
    let own = |id: &str| {
        question(id)
            .filter(|it| matches!(it.kind, Kind::Grade | Kind::Attribute))
            .filter(|it| asks(edition, it))
    };
    assessment.answers.retain(|id, _| own(id).is_some());
    for (id, answer) in &mut assessment.answers {
        let question = own(id).unwrap();
        let clauses = scopecheck::content::clauses_of_question(question, edition);
        let may = question.kind == Kind::Grade && may_be_absent(edition, clauses[0]);
        answer.rating = answer.rating.filter(|rating| *rating != Rating::Absent || may);
        let known = |id: &&str| answer.evidence.iter().any(|it| it == id);
        let ticked = question.evidence.iter().map(|(id, _)| *id).filter(known);
        answer.evidence = ticked.map(ToOwned::to_owned).collect();
        for text in [&mut answer.reason, &mut answer.note] {
            text.retain(|c| !c.is_control() || c == '\n' || c == '\t');
            text.retain(|c| !('\u{fffe}'..='\u{ffff}').contains(&c));
            if text.trim().is_empty() {
                text.clear();
            }
        }
    }
    // who said what before is not asked
    assessment.answers.values_mut().for_each(|answer| answer.voices.clear());
    assessment.answers.retain(|_, answer| !answer.is_empty());
    assessment.documents.retain(|id, state| {
        let mut own = documents_of(edition).filter(|document| document.id == id);
        own.any(|document| *state != DocumentState::NoneYet || document.may_be_none)
    });
}

proptest! {
    #![proptest_config(Config::with_cases(48))]

    #[test]
    fn any_answers_survive(
        answers in any_answers(),
        documents in any_documents(),
        edition in choice::<Edition>(),
        tier in choice::<Tier>(),
        german in any::<bool>(),
    ) {
        let mut assessment =
            Assessment { edition, tier: Some(tier), answers, documents, ..Assessment::default() };
        askable(&mut assessment);
        let bytes = questionnaire(&assessment, if german { "de" } else { "en" });
        let again = read_questionnaire(&bytes, &emptied(&assessment), &locales());
        prop_assert_eq!(again.map(|it| it.assessment), Ok(assessment));
    }
}
