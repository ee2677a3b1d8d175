//! When what has to happen.

use yew::prelude::*;

use crate::{
    app::{
        parts::picture,
        screen::{Screen, Ui},
    },
    content::{MILESTONES, text},
    domain::{Assessment, Date},
    engine::{self, Basis, Evaluation, MilestoneDates, PlannedStep, Timeline, TimelineWarning},
    i18n::Message,
    report::picture::PictureKind,
    session::select::{day_message, days_message},
};

pub(super) fn timeline(
    screen: &Screen,
    assessment: &Assessment,
    evaluation: &Evaluation,
    steps: &[PlannedStep],
) -> Html {
    let (ui, today) = (screen.ui, screen.sitting.today);
    let timeline = engine::timeline(assessment, evaluation, steps, today);
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::PLAN_TIMELINE) }</h2>
            if let Some(timeline) = timeline {
                { lines(ui, &timeline, today, drawn(screen, assessment, evaluation)) }
            } else {
                <p>{ ui.t(text::PLAN_TIMELINE_NONE) }</p>
            }
        </section>
    }
}

/// What stands in the fields counts, which may not be an answer.
fn drawn(screen: &Screen, assessment: &Assessment, evaluation: &Evaluation) -> Html {
    let Screen { ui, sitting, example, .. } = *screen;
    picture(&Screen { ui, sitting, assessment, example }, evaluation, PictureKind::Timeline)
}

fn lines(ui: &Ui, timeline: &Timeline, today: Option<Date>, picture: Html) -> Html {
    let basis = match timeline.basis {
        Basis::Wish(day) => text::plan_timeline_back(day_message(day)),
        Basis::Today(day) => text::plan_timeline_forward(day_message(day)),
    };
    let list = |milestones: &[MilestoneDates]| {
        html! { <ol class="cycle">{ for milestones.iter().map(|it| line(ui, it, today)) }</ol> }
    };
    html! {
        <>
            <p>{ ui.say(basis) }</p>
            <div role="status">{ warning(ui, timeline.warning) }</div>
            { picture }
            { list(&timeline.before) }
            { computed(ui, timeline) }
            <h3 aria-level={ui.level(3)}>{ ui.t(text::PLAN_TIMELINE_AFTER) }</h3>
            <p>{ ui.t(text::PLAN_TIMELINE_AFTER_TEXT) }</p>
            { list(&timeline.after) }
        </>
    }
}

fn warning(ui: &Ui, warning: Option<TimelineWarning>) -> Html {
    let message: Message = match warning {
        None => return Html::default(),
        Some(TimelineWarning::WishPast) => text::PLAN_WISH_PAST.into(),
        Some(TimelineWarning::TooLate { latest, from, to }) => {
            text::plan_late(day_message(latest), day_message(from), day_message(to))
        }
        Some(TimelineWarning::Tight { comfortable, latest }) => {
            text::plan_tight(day_message(comfortable), day_message(latest))
        }
    };
    html! { <p class="verdict is-open">{ ui.say(message) }</p> }
}

fn line(ui: &Ui, dates: &MilestoneDates, today: Option<Date>) -> Html {
    let MilestoneDates { milestone, from, to, .. } = *dates;
    let is_past = today.is_some_and(|today| to < today);
    let when = days_message(from, to);
    html! {
        <li class={if is_past { "station is-past" } else { "station" }} key={milestone.id}>
            <span class="sign" aria-hidden="true" />
            <span class="station-name">{ ui.t(milestone.name) }</span>
            <span class="station-when">
                <span>{ ui.say(when) }</span>{ " " }
                if is_past {
                    <span class="station-state">{ ui.t(text::CERTIFICATE_CYCLE_PAST) }</span>
                }
            </span>
            <span class="station-what quiet">{ ui.t(milestone.what) }</span>
        </li>
    }
}

fn computed(ui: &Ui, timeline: &Timeline) -> Html {
    let distances = timeline.before.iter().filter_map(distance);
    html! {
        <details class="help">
            <summary>{ ui.t(text::RESULT_COMPUTED) }</summary>
            <ul>{ for distances.map(|it| html! { <li>{ ui.say(it) }</li> }) }</ul>
            <p>{ ui.t(text::PLAN_TIMELINE_RULE) }</p>
            <p>{ ui.t(text::PLAN_TIMELINE_START) }</p>
            <p>{ ui.t(text::PLAN_TIMELINE_RECORDS) }</p>
            <p>{ ui.t(text::PLAN_TIMELINE_LEFT_OUT) }</p>
        </details>
    }
}

fn distance(dates: &MilestoneDates) -> Option<Message> {
    let id = dates.milestone.before?;
    let before = MILESTONES.iter().find(|it| it.id == id)?.name;
    let (name, weeks) = (dates.milestone.name, dates.weeks);
    Some(match weeks.low == weeks.high {
        true => text::plan_timeline_distance_same(before, weeks.low, name),
        false => text::plan_timeline_distance(before, weeks.high, weeks.low, name),
    })
}
