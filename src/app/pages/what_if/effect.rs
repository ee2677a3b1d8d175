//! What would follow: the headline, the gates that move, the band; as answered and as supposed.

use yew::prelude::*;

use crate::{
    app::{
        parts::{band, gate_tag, narrow_label, table},
        screen::{Screen, Ui},
    },
    content::text,
    domain::Interval,
    engine::{Gate, Outcome},
    i18n::{Message, TextKey},
    session::select::headline_message,
};

/// The one thing that is told when something is ticked.
pub(in crate::app) fn says(screen: &Screen, outcome: &Outcome) -> Html {
    let (class, says) = match count(screen) {
        0 => ("effect-says", text::WHAT_IF_NOTHING.into()),
        count => (
            "effect-says is-told",
            text::what_if_says(count, headline_message(outcome.after.headline)),
        ),
    };
    html! { <p {class} role="status">{ screen.ui.say(says) }</p> }
}

pub(in crate::app) fn effect(screen: &Screen, outcome: &Outcome) -> Html {
    let ui = screen.ui;
    if count(screen) == 0 {
        return Html::default();
    }
    html! {
        <section class="effect">
            <h2 aria-level={ui.level(2)}>{ ui.t(text::WHAT_IF_EFFECT) }</h2>
            { headlines(ui, outcome) }
            { moved(ui, outcome) }
            <h3 aria-level={ui.level(3)}>{ ui.t(text::RESULT_LABEL_MET) }</h3>
            { met(ui, outcome.before.met, text::what_if_met_before) }
            if outcome.after.met == outcome.before.met {
                <p>{ ui.t(text::WHAT_IF_MET_SAME) }</p>
            } else {
                { met(ui, outcome.after.met, text::what_if_met_after) }
            }
        </section>
    }
}

fn count(screen: &Screen) -> u32 {
    u32::try_from(screen.sitting.what_if.len()).unwrap_or(u32::MAX)
}

fn headlines(ui: &Ui, outcome: &Outcome) -> Html {
    if outcome.before.headline == outcome.after.headline {
        let same = headline_message(outcome.after.headline);
        return html! { <p>{ ui.say(text::what_if_same(same)) }</p> };
    }
    html! {
        <dl class="terms beside">
            <div>
                <dt>{ ui.t(text::WHAT_IF_BEFORE) }</dt>
                <dd>{ ui.say(headline_message(outcome.before.headline)) }</dd>
            </div>
            <div>
                <dt>{ ui.t(text::WHAT_IF_AFTER) }</dt>
                <dd>{ ui.say(headline_message(outcome.after.headline)) }</dd>
            </div>
        </dl>
    }
}

fn moved(ui: &Ui, outcome: &Outcome) -> Html {
    const COLUMNS: [TextKey; 3] = [text::WHAT_IF_GATE, text::WHAT_IF_BEFORE, text::WHAT_IF_AFTER];
    let rows: Vec<Html> = outcome.moved().map(|(before, after)| row(ui, before, after)).collect();
    let title = ui.t(text::WHAT_IF_GATES_MOVE);
    html! {
        <div>
            <h3 aria-level={ui.level(3)}>{ title.clone() }</h3>
            if rows.is_empty() {
                <p>{ ui.t(text::WHAT_IF_NO_GATE) }</p>
            } else {
                { table(
                    title,
                    "pairs",
                    &COLUMNS.map(|key| html! { ui.t(key) }),
                    html! { <tbody>{ for rows }</tbody> },
                ) }
            }
        </div>
    }
}

fn row(ui: &Ui, before: Gate, after: Gate) -> Html {
    html! {
        <tr>
            <th scope="row">{ ui.t(before.id.title()) }</th>
            <td>{ narrow_label(ui, text::WHAT_IF_BEFORE) }{ gate_tag(ui, before.state) }</td>
            <td>{ narrow_label(ui, text::WHAT_IF_AFTER) }{ gate_tag(ui, after.state) }</td>
        </tr>
    }
}

fn met(ui: &Ui, range: Interval, words: impl Fn(String) -> Message) -> Html {
    let words = ui.say(words(ui.locale.percent_range(range.low(), range.high())));
    html! {
        <div class="met">
            <p aria-hidden="true">{ words.clone() }</p>
            { band(range, words) }
        </div>
    }
}
