//! Three figures that are never one: how far through, how good, how sure. Then area by area, process by
//! process.

use yew::prelude::*;

use crate::{
    app::{
        parts::{areas_table, band, picture, profile},
        screen::Screen,
    },
    content::text,
    domain::{Choice, Grade, Interval, Rating, Tier},
    engine::Evaluation,
    i18n::TextKey,
    report::picture::PictureKind,
    session::select::{rating_label, sure_label, tier_of},
};

pub(super) fn readiness(screen: &Screen, evaluation: &Evaluation) -> Html {
    let (ui, readiness) = (screen.ui, &evaluation.readiness);
    let answered = &readiness.answered;
    let range = ui.locale.percent_range(readiness.met.low(), readiness.met.high());
    let (rated, system) = (readiness.rated, readiness.rated_system);
    html! {
        <section>
            { super::chapters::READINESS.heading(ui) }
            <dl class="figures">
                <div>
                    <dt>{ ui.t(text::RESULT_LABEL_ANSWERED) }</dt>
                    <dd>{ ui.say(text::tasks_started(answered.n, answered.of)) }</dd>
                </div>
                <div>
                    <dt>{ ui.t(text::RESULT_LABEL_MET) }</dt>
                    <dd>{ range.clone() }</dd>
                </div>
                <div>
                    <dt>{ ui.t(text::RESULT_LABEL_SURE) }</dt>
                    <dd>{ ui.t(sure_label(readiness.met)) }</dd>
                </div>
            </dl>
            { band(readiness.met, ui.say(text::result_met(range))) }
            if rated.n + system.n == 0 {
                <p>{ ui.t(text::RESULT_READINESS_EMPTY) }</p>
            } else if system.n == 0 {
                <p>{ ui.t(without_system(screen)) }</p>
            }
            <details class="help">
                <summary>{ ui.t(text::RESULT_COMPUTED) }</summary>
                { scale(screen) }
                <p>{ ui.say(text::result_computed_text(rated.of, system.of, rated.n, system.n)) }</p>
                <p>{ ui.t(text::RESULT_COMPUTED_EVIDENCE) }</p>
                <p>{ ui.t(text::RESULT_COMPUTED_GATES) }</p>
            </details>
            <h3 aria-level={ui.level(3)}>{ ui.t(text::RESULT_AREAS) }</h3>
            { picture(screen, evaluation, PictureKind::Areas) }
            { areas_table(screen, &readiness.areas) }
            <h3 aria-level={ui.level(3)}>{ ui.t(text::RESULT_PROFILE) }</h3>
            <p>{ ui.t(text::RESULT_PROFILE_TEXT) }</p>
            { profile(screen, readiness) }
        </section>
    }
}

/// Why nothing is known of the management system.
fn without_system(screen: &Screen) -> TextKey {
    match tier_of(screen.assessment) {
        Tier::Quick => text::RESULT_READINESS_QUICK,
        Tier::Full | Tier::Deep => text::RESULT_READINESS_NO_SYSTEM,
    }
}

/// What each grade stands for.
fn scale(screen: &Screen) -> Html {
    let ui = screen.ui;
    let row = |label: AttrValue, band: Interval| {
        let range = ui.locale.percent_range(band.low(), band.high());
        html! {
            <div>
                <dt>{ label }</dt>
                <dd>{ range }</dd>
            </div>
        }
    };
    let grades = Grade::ALL.iter().map(|(grade, _)| {
        let label = rating_label(Rating::Graded(*grade));
        row(ui.t(label), grade.interval())
    });
    html! {
        <dl class="scale">
            { for grades }
            { row(ui.t(text::RESULT_COMPUTED_UNKNOWN), Interval::WHOLE) }
        </dl>
    }
}
