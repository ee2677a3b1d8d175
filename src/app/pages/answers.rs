//! All answers, to be checked; each leads to its question and back here.

use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui},
        sitting::Target,
    },
    content::text,
    session::{
        Page,
        select::{AnswerGroup, AnswerRow, Given, absences, answers},
    },
};

pub(super) fn answers_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <>
            <p class="lead">{ ui.t(text::CHECK_LEAD) }</p>
            { for answers(screen.assessment).iter().map(|it| group(screen, it)) }
            <p class="actions">
                { ui.link(Page::Result, Some("button"), text::CHECK_TO_RESULT) }
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </>
    }
}

fn group(screen: &Screen, group: &AnswerGroup) -> Html {
    let ui = screen.ui;
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.say(group.title.clone()) }</h2>
            <dl class="answers">{ for group.rows.iter().map(|it| row(screen, group.page, it)) }</dl>
        </section>
    }
}

fn row(screen: &Screen, page: Page, row: &AnswerRow) -> Html {
    let ui = screen.ui;
    let target =
        Target { page, question: Some(row.question.id), own: None, back: Some(Page::Check) };
    let given = match row.question.id {
        "scope.absent" => given_lines(ui, &absences(screen.assessment)),
        _ => given_lines(ui, &row.given),
    };
    html! {
        <div class="answer" key={row.question.id}>
            <dt>{ ui.t(row.question.text) }</dt>
            <dd>
                { given }
                if row.later {
                    <span class="tag is-open">{ ui.t(text::CHECK_LATER) }</span>
                }
            </dd>
            <dd class="change">{ ui.change_link(target, row.question.text) }</dd>
        </div>
    }
}

/// An answer, each of its lines on its own.
pub(super) fn given_lines(ui: &Ui, given: &Given) -> Html {
    let line = |line: AttrValue| html! { <div>{ line }</div> };
    match given {
        Given::Nothing => html! { <span class="quiet">{ ui.t(text::UI_NOT_ANSWERED) }</span> },
        Given::Lines(lines) => lines.iter().map(|it| line(ui.say(it.clone()))).collect(),
        Given::Words(words) => words.iter().map(|it| line(AttrValue::from(it.clone()))).collect(),
    }
}
