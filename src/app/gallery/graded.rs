//! Statements with their grades, those of the check and those of somebody's own set.

use std::rc::Rc;

use yew::prelude::*;

use super::{Example, states};
use crate::{
    app::{
        parts::{Graded, OwnCard, summary},
        screen::Screen,
    },
    domain::{Answer, Grade, Rating, Voice},
    session::Page,
};

const STATEMENT: &str = "incident.records";

pub(super) fn examples() -> Vec<Example> {
    let mut all: Vec<Example> = answers()
        .into_iter()
        .map(|(state, answer)| {
            Example::part(&["graded/", state].concat(), move |screen| {
                graded(screen, answer.clone())
            })
        })
        .collect();
    all.extend(answers().into_iter().filter(|(state, _)| *state != "voices").map(
        |(state, answer)| {
            Example::part(&["own-card/", state].concat(), move |screen| own(screen, answer.clone()))
        },
    ));
    let page = Page::Section(4);
    all.push(Example::part("summary/empty", move |screen| summary(screen, page)));
    all.push(
        Example::part("summary/half-way", move |screen| summary(screen, page))
            .said(states::half_way),
    );
    all
}

/// Each way in which a statement can be answered.
fn answers() -> Vec<(&'static str, Answer)> {
    let rated = |rating| Answer { rating: Some(rating), ..Answer::default() };
    let graded = |grade| rated(Rating::Graded(grade));
    let voice = |by: &str, grade, note: &str| Voice {
        by: by.into(),
        rating: Some(Rating::Graded(grade)),
        note: note.into(),
        ..Voice::default()
    };
    vec![
        ("open", Answer::default()),
        ("not", graded(Grade::Not)),
        ("largely", graded(Grade::Largely)),
        ("unknown", rated(Rating::Unknown)),
        ("absent", Answer { reason: "staffed around the clock".into(), ..rated(Rating::Absent) }),
        (
            "everything",
            Answer {
                evidence: vec!["incident-records".into()],
                note: "since May, the night shift excepted".into(),
                later: true,
                ..graded(Grade::Fully)
            },
        ),
        (
            "voices",
            Answer {
                voices: vec![
                    voice("Anna", Grade::Largely, "seen in May"),
                    voice("Bertrand-Théodore", Grade::Not, ""),
                ],
                ..graded(Grade::Not)
            },
        ),
    ]
}

fn graded(screen: &Screen, answer: Answer) -> Html {
    html! { <Graded ui={screen.ui.clone()} question={STATEMENT} may_be_absent=true {answer} /> }
}

fn own(screen: &Screen, answer: Answer) -> Html {
    let set = Rc::new(states::own_set());
    let place = set.questions.iter().position(|question| question.may_be_absent);
    let place = place.and_then(|it| u16::try_from(it).ok()).unwrap_or_default();
    html! { <OwnCard ui={screen.ui.clone()} {set} {place} {answer} /> }
}
