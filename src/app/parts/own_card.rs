//! A question of somebody's own set with its grade: it looks and behaves like a statement of the check.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    graded::{later_box, note_field, reason_field},
    words_id,
};
use crate::{
    app::screen::{Ui, own_id},
    content::text,
    domain::{Answer, Choice, Grade, OwnQuestion, OwnSet, Rating},
    session::{Action, OwnAction, OwnSaid, select::rating_label},
};

#[derive(PartialEq, Properties)]
pub(in crate::app) struct OwnCardProps {
    pub ui: Ui,
    pub set: Rc<OwnSet>,
    /// The place of the question in the set.
    pub place: u16,
    pub answer: Answer,
}

/// Answering one prints only this one again.
#[component]
pub(in crate::app) fn OwnCard(props: &OwnCardProps) -> Html {
    let (ui, answer) = (&props.ui, &props.answer);
    let Some(question) = props.set.questions.get(usize::from(props.place)) else {
        return html! { <div /> };
    };
    let id = own_id(props.place);
    html! {
        <div class="card">
            { rating(props, question, &id) }
            if answer.rating == Some(Rating::Absent) {
                { reason_field(ui, &id, answer, does(props, OwnSaid::Reason)) }
            }
            <div class="card-foot">
                { why(props, question) }
                { note_field(ui, &id, answer, does(props, OwnSaid::Note)) }
                { later_box(ui, &id, answer, does(props, OwnSaid::Later)) }
            </div>
        </div>
    }
}

/// A callback that says something to the question.
fn does<T: 'static>(props: &OwnCardProps, said: fn(T) -> OwnSaid) -> Callback<T> {
    let (set, place) = (props.set.clone(), props.place);
    props.ui.on(move |value| {
        Action::Own(Box::new(OwnAction { set: set.clone(), place, said: said(value) }))
    })
}

/// The language of the set's words, where they are not in that of the page.
fn foreign(props: &OwnCardProps) -> Option<String> {
    let is_here = props.set.languages.iter().any(|it| it == props.ui.locale.tag());
    props.set.languages.first().filter(|_| !is_here).cloned()
}

fn rating(props: &OwnCardProps, question: &OwnQuestion, id: &str) -> Html {
    let (set, tag) = (&props.set, props.ui.locale.tag());
    let hint = set.say(&question.hint, tag).to_owned();
    let hint_id = (!hint.is_empty()).then(|| [id, "-hint"].concat());
    html! {
        <fieldset class="question" aria-describedby={hint_id.clone()}>
            <legend id={words_id(id)} lang={foreign(props)}>{ set.say(&question.text, tag).to_owned() }</legend>
            if let Some(hint_id) = hint_id {
                <p class="hint" id={hint_id} lang={foreign(props)}>{ hint }</p>
            }
            <div class="options">{ options(props, question, id) }</div>
        </fieldset>
    }
}

/// The words for grades are the set's own where it has some.
fn options(props: &OwnCardProps, question: &OwnQuestion, id: &str) -> Html {
    let on_rate = does(props, OwnSaid::Rating);
    let grades = Grade::ALL.iter().map(|(grade, _)| Rating::Graded(*grade));
    let absent = question.may_be_absent.then_some(Rating::Absent);
    let ratings = grades.chain([Rating::Unknown]).chain(absent);
    let option = |(index, rating): (usize, Rating)| {
        // the first one carries the question's id: that is where ways to it lead
        let input_id = if index == 0 { id.to_owned() } else { [id, "-", rating.key()].concat() };
        let onchange = on_rate.reform(move |_: Event| Some(rating));
        html! {
            <div class="option" key={rating.key()}>
                <input type="radio" id={input_id.clone()} name={id.to_owned()} value={rating.key()}
                    checked={props.answer.rating == Some(rating)} {onchange} />
                { label(props, question, rating, input_id) }
            </div>
        }
    };
    ratings.enumerate().map(option).collect()
}

fn label(props: &OwnCardProps, question: &OwnQuestion, rating: Rating, input_id: String) -> Html {
    let ui = &props.ui;
    let own = question.options.iter().find(|(grade, _)| Rating::Graded(*grade) == rating);
    match own {
        Some((_, words)) => {
            let words = props.set.say(words, ui.locale.tag()).to_owned();
            html! { <label for={input_id} lang={foreign(props)}>{ words }</label> }
        }
        None => {
            let words = match rating {
                Rating::Absent => ui.t(text::STATEMENT_ABSENT),
                rating => ui.t(rating_label(rating)),
            };
            html! { <label for={input_id}>{ words }</label> }
        }
    }
}

fn why(props: &OwnCardProps, question: &OwnQuestion) -> Html {
    let (ui, set) = (&props.ui, &props.set);
    let why = set.say(&question.why, ui.locale.tag()).to_owned();
    html! {
        if !why.is_empty() {
            <details class="help">
                <summary>{ ui.t(text::UI_WHY) }</summary>
                <p lang={foreign(props)}>{ why }</p>
            </details>
        }
    }
}
