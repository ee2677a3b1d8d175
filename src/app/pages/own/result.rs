//! What follows from the questions of a set: bands, goals, and what is still open.

use yew::prelude::*;

use super::{foreign, kept, none, whose};
use crate::{
    app::{
        guest::{consent, contact},
        parts::own_profile,
        screen::{Screen, address},
        sitting::Target,
    },
    content::text,
    domain::{OwnSet, Rating},
    engine::{GoalState, OwnResult, OwnSectionResult, own_result},
    session::{
        Page,
        select::{
            OpenQuestion, goal_state_label, own_answers, own_open, own_page, own_page_of,
            rating_label,
        },
    },
};

pub(in crate::app) fn result(screen: &Screen) -> Html {
    let Some(set) = &screen.sitting.own_set else { return none(screen) };
    let ui = screen.ui;
    let result = own_result(set, own_answers(set, screen.assessment));
    html! {
        <>
            { whose(ui, set) }
            <p class="lead">{ ui.t(text::OWN_RESULT_LEAD) }</p>
            <section>
                <h2 aria-level={ui.level(2)}>{ ui.t(text::OWN_SECTIONS) }</h2>
                <p>{ ui.say(text::progress_summary(result.answered.n, result.answered.of)) }</p>
                { own_profile(screen, set, &result) }
            </section>
            { goals(screen, set, &result) }
            { open(screen, set) }
            { contact(screen) }
            { consent(screen) }
            { kept(screen, Some(set)) }
            <p class="actions no-print">{ ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }</p>
        </>
    }
}

/// The view without an average, against the goals of the set.
fn goals(screen: &Screen, set: &OwnSet, result: &OwnResult) -> Html {
    let ui = screen.ui;
    let count = |state: fn(GoalState) -> bool| {
        let those = result.sections.iter().filter(|section| state(section.goal));
        u32::try_from(those.count()).unwrap_or(u32::MAX)
    };
    let met = count(|state| state == GoalState::Met);
    let counting = count(|state| state != GoalState::OutOfScope);
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::OWN_GOAL_TITLE) }</h2>
            <p>{ ui.t(text::OWN_GOAL_LEAD) }</p>
            <p>{ ui.say(text::own_goal_count(met, counting)) }</p>
            <ul class="goals">{ for result.sections.iter().map(|it| goal(screen, set, it)) }</ul>
        </section>
    }
}

fn goal(screen: &Screen, set: &OwnSet, section: &OwnSectionResult) -> Html {
    let ui = screen.ui;
    let class = match section.goal {
        GoalState::Met => "tag is-fine",
        GoalState::NotMet => "tag is-open",
        GoalState::Unknown | GoalState::OutOfScope => "tag is-info",
    };
    let title = set.sections.get(section.place);
    let title = title.map_or("", |it| set.say(&it.title, ui.locale.tag())).to_owned();
    let number = u32::try_from(section.gaps.len()).unwrap_or(u32::MAX);
    let gaps = section.gaps.iter().filter_map(|place| {
        let question = set.questions.get(*place)?;
        let goal = rating_label(Rating::Graded(question.goal));
        let words = set.say(&question.text, ui.locale.tag());
        Some(way(screen, set, *place, ui.say(text::own_goal_gap(goal, words)), None))
    });
    html! {
        <li key={section.place}>
            <span class="goal-name" lang={foreign(ui, set)}>{ title }</span>
            <span {class}>{ ui.t(goal_state_label(section.goal)) }</span>
            if number > 0 {
                <details class="help">
                    <summary>{ ui.say(text::goal_gaps(number)) }</summary>
                    <ul>{ for gaps }</ul>
                </details>
            }
        </li>
    }
}

/// What nothing was said to, and what is to be looked at again.
fn open(screen: &Screen, set: &OwnSet) -> Html {
    let ui = screen.ui;
    let open = own_open(set, screen.assessment);
    let lines = open.iter().filter_map(|OpenQuestion { place, later }| {
        let question = set.questions.get(*place)?;
        let words = AttrValue::from(set.say(&question.text, ui.locale.tag()).to_owned());
        Some(way(screen, set, *place, words, later.then(|| ui.t(text::OWN_OPEN_LATER))))
    });
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::OWN_OPEN) }</h2>
            if open.is_empty() {
                <p>{ ui.t(text::OWN_OPEN_NONE) }</p>
            } else {
                <ul>{ for lines }</ul>
            }
        </section>
    }
}

/// A question as a way to where it is answered, and back here from there.
fn way(
    screen: &Screen,
    set: &OwnSet,
    place: usize,
    words: AttrValue,
    tag: Option<AttrValue>,
) -> Html {
    let ui = screen.ui;
    let page = own_page_of(set, place).and_then(own_page).unwrap_or(Page::OwnResult);
    let own = u16::try_from(place).ok();
    let target = Target { own, back: Some(Page::OwnResult), ..Target::from(page) };
    html! {
        <li key={place} lang={foreign(ui, set)}>
            <a href={address(page)} onclick={ui.on_go(target)}>{ words }</a>
            if let Some(tag) = tag {
                { " " }<span class="tag is-open">{ tag }</span>
            }
        </li>
    }
}
