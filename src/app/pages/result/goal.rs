//! Another view of the same answers: every statement at its goal, nothing averaged.

use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui, address},
        sitting::{Step, Target},
    },
    content::{Question, clause, question, text},
    domain::{Choice, Grade, Rating, Tier},
    engine::{GoalOfUnit, GoalState, all_at_goal},
    session::{
        Page,
        select::{GOALS, as_shown, goal_state_label, page_of_statement, rating_label, tier_of},
    },
};

pub(super) fn goal(screen: &Screen) -> Html {
    let ui = screen.ui;
    let units = all_at_goal(&as_shown(screen.assessment), screen.sitting.goal);
    let quick = tier_of(screen.assessment) == Tier::Quick;
    // the quick check asks about processes only
    let shown: Vec<_> = units.iter().filter(|it| it.process.is_some() || !quick).collect();
    let processes = || units.iter().filter(|it| it.process.is_some());
    let count = |state: fn(GoalState) -> bool| {
        u32::try_from(processes().filter(|it| state(it.state)).count()).unwrap_or(u32::MAX)
    };
    let met = count(|state| state == GoalState::Met);
    let counting = count(|state| state != GoalState::OutOfScope);
    html! {
        <details class="goal">
            <summary><h2 aria-level={ui.level(2)}>{ ui.t(text::GOAL_TITLE) }</h2></summary>
            <p>{ ui.t(text::GOAL_LEAD) }</p>
            { goals(ui, screen.sitting.goal) }
            <p role="status">{ ui.say(text::goal_count(met, counting)) }</p>
            <ul class="goals">{ for shown.into_iter().map(|it| unit(screen, it)) }</ul>
            <p class="quiet">{ ui.t(text::GOAL_CREDIT) }</p>
        </details>
    }
}

/// Which goal is a way of looking, no answer: it is forgotten with the sitting.
fn goals(ui: &Ui, chosen: Grade) -> Html {
    let options = GOALS.map(|grade| {
        let id = ["goal-", grade.key()].concat();
        let onchange = ui.send.reform(move |_: Event| Step::aim_at(grade));
        html! {
            <div class="option" key={grade.key()}>
                <input type="radio" name="goal" id={id.clone()} value={grade.key()}
                    checked={grade == chosen} {onchange} />
                <label for={id}>{ ui.t(rating_label(Rating::Graded(grade))) }</label>
            </div>
        }
    });
    html! {
        <fieldset class="question no-print">
            <legend>{ ui.t(text::GOAL_QUESTION) }</legend>
            <div class="options">{ for options }</div>
        </fieldset>
    }
}

fn unit(screen: &Screen, unit: &GoalOfUnit) -> Html {
    let ui = screen.ui;
    let class = match unit.state {
        GoalState::Met => "tag is-fine",
        GoalState::NotMet => "tag is-open",
        GoalState::Unknown | GoalState::OutOfScope => "tag is-info",
    };
    let of_process = unit.process.and_then(|id| clause(screen.assessment.edition, id));
    let name = of_process.map_or_else(|| ui.t(unit.section.title), |clause| ui.named(clause));
    let key = of_process.map_or_else(|| unit.section.id.to_owned(), |it| it.id.to_string());
    let gaps = unit.gaps.iter().filter_map(|id| question(id));
    let number = u32::try_from(unit.gaps.len()).unwrap_or(u32::MAX);
    html! {
        <li {key}>
            <span class="goal-name">{ name }</span>
            <span {class}>{ ui.t(goal_state_label(unit.state)) }</span>
            if number > 0 {
                <details class="help">
                    <summary>{ ui.say(text::goal_gaps(number)) }</summary>
                    <ul>{ for gaps.map(|it| gap(screen, it)) }</ul>
                </details>
            }
        </li>
    }
}

/// A statement that lacks something, where it can be answered.
fn gap(screen: &Screen, question: &'static Question) -> Html {
    let ui = screen.ui;
    let words = ui.t(question.text);
    let target = page_of_statement(question).filter(|_| !screen.example).map(|page| Target {
        page,
        question: Some(question.id),
        own: None,
        back: Some(Page::Result),
    });
    let content = match target {
        Some(target) => html! {
            <a href={address(target.page)} onclick={ui.on_go(target)}>{ words }</a>
        },
        None => html! { { words } },
    };
    html! { <li key={question.id}>{ content }</li> }
}
