//! What a full assessment takes to evaluate, beside a budget, and how that grows with the questionnaire:
//! with ten and a hundred times the questions it takes about ten and a hundred times as long.
//!
//! For people, run by `cargo xtask bench`; never a test.

mod measure;

use std::{collections::BTreeMap, process::ExitCode};

use measure::{Case, boxed};
use scopecheck::{
    content::{Kind, QUESTIONS, Question, documents_of},
    domain::{Answer, Assessment, Choice, Date, DocumentState, Edition, Grade, Rating, Tier},
    engine::{Bank, evaluate, readiness_by},
};

/// How many times the questions of the content.
const TIMES: [usize; 3] = [1, 10, 100];

fn cases() -> Vec<Case> {
    let day = Date::new(2026, 11, 22);
    let (full, older) = (answered(QUESTIONS), answered(QUESTIONS));
    let older = Assessment { edition: Edition::E2011, ..older };
    let grown = |run: fn(&Bank, &Assessment)| {
        TIMES.map(|times| {
            let questions = multiplied(times);
            let (bank, assessment) = (Bank::of(Edition::E2018, questions), answered(questions));
            boxed(move || run(&bank, &assessment))
        })
    };
    vec![
        Case {
            name: "evaluate: everything answered",
            budget: 1_000,
            runs: vec![boxed(move || evaluate(&full, day))],
        },
        Case {
            name: "evaluate: everything answered, 2011",
            budget: 1_000,
            runs: vec![boxed(move || evaluate(&older, day))],
        },
        Case {
            name: "bands, capability and count of all questions",
            budget: 50_000,
            runs: grown(|bank, assessment| {
                std::hint::black_box(readiness_by(bank, assessment));
            })
            .into(),
        },
        Case {
            name: "arranging the questions",
            budget: 50_000,
            runs: TIMES
                .map(|times| {
                    let questions = multiplied(times);
                    boxed(move || Bank::of(Edition::E2018, questions))
                })
                .into(),
        },
    ]
}

/// The questions of the content so many times, each time under other ids. They stay for the whole run.
fn multiplied(times: usize) -> &'static [Question] {
    let copies = (0..times).flat_map(|copy| QUESTIONS.iter().map(move |it| copied(it, copy)));
    copies.collect::<Vec<_>>().leak()
}

fn copied(question: &Question, copy: usize) -> Question {
    let id = match copy {
        0 => question.id,
        copy => format!("{}{copy}", question.id).leak(),
    };
    Question { id, ..*question }
}

/// Every statement graded with half of its evidence ticked, every document there.
fn answered(questions: &[Question]) -> Assessment {
    let grades = Grade::ALL.iter().map(|(grade, _)| *grade).cycle();
    let graded = |question: &&Question| matches!(question.kind, Kind::Grade | Kind::Attribute);
    let answers: BTreeMap<_, _> = questions
        .iter()
        .filter(graded)
        .zip(grades)
        .map(|(question, grade)| {
            let evidence = question.evidence.iter().step_by(2).map(|(id, _)| (*id).to_owned());
            let rating = Some(Rating::Graded(grade));
            let answer = Answer { rating, evidence: evidence.collect(), ..Answer::default() };
            (question.id.to_owned(), answer)
        })
        .collect();
    let there = documents_of(Edition::E2018).map(|it| (it.id.to_owned(), DocumentState::There));
    Assessment {
        tier: Some(Tier::Deep),
        answers,
        documents: there.collect(),
        ..Assessment::default()
    }
}

fn main() -> ExitCode {
    let sizes = TIMES.map(|times| format!("{times} x"));
    measure::run("microseconds, times the questions", &sizes, cases())
}
