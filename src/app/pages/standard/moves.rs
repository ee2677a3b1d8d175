//! Where a process of an old certificate is today, and the way back: what to compare.

use yew::prelude::*;

use super::compared::{View, compared};
use crate::{
    app::screen::{Screen, Ui},
    content::text,
    domain::{Choice, Edition},
    i18n::TextKey,
    session::select::edition_name,
};

/// The editions to compare with that of today.
const OLDER: [Edition; 3] = [Edition::E2011, Edition::E2005, Edition::Bs15000];

/// Begins with the edition that the visitor's certificate or check is about.
pub(super) fn moves_section(screen: &Screen) -> Html {
    let assessment = screen.assessment;
    let own = [assessment.certificate.edition, Some(assessment.edition)];
    let older = own.into_iter().flatten().find(|edition| OLDER.contains(edition));
    html! {
        <>
            <p>{ screen.ui.t(text::STANDARD_MOVES_TEXT) }</p>
            <Moves ui={screen.ui.clone()} older={older.unwrap_or(Edition::E2011)} />
        </>
    }
}

#[derive(PartialEq, Properties)]
struct MovesProps {
    ui: Ui,
    /// The edition to begin with.
    older: Edition,
}

/// The choice is for looking only: it is no answer, and no file holds it.
#[component]
fn Moves(props: &MovesProps) -> Html {
    let ui = &props.ui;
    let chosen = use_state(|| View { older: props.older, back: false });
    let view = *chosen;
    let option = |name, key: &'static str, label, value: View| {
        let chosen = chosen.clone();
        let onchange = Callback::from(move |_: Event| chosen.set(value));
        radio(ui, name, key, label, value == view, onchange)
    };
    let editions = OLDER.map(|older| {
        option("moves-edition", older.key(), edition_name(older), View { older, ..view })
    });
    let ways = [
        ("forth", text::STANDARD_MOVES_FORTH, View { back: false, ..view }),
        ("back", text::STANDARD_MOVES_BACK, View { back: true, ..view }),
    ];
    let ways = ways.map(|(key, label, value)| option("moves-way", key, label, value));
    html! {
        <div class="moves">
            <div class="card no-print">
                { group(ui, text::STANDARD_MOVES_EDITION, editions.into_iter().collect()) }
                { group(ui, text::STANDARD_MOVES_WAY, ways.into_iter().collect()) }
            </div>
            { compared(ui, view) }
        </div>
    }
}

fn group(ui: &Ui, title: TextKey, options: Html) -> Html {
    html! {
        <fieldset class="question">
            <legend>{ ui.t(title) }</legend>
            <div class="options">{ options }</div>
        </fieldset>
    }
}

fn radio(
    ui: &Ui,
    name: &'static str,
    key: &'static str,
    label: TextKey,
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    let id = [name, "-", key].concat();
    html! {
        <div class="option" key={key}>
            <input type="radio" id={id.clone()} {name} value={key} {checked} {onchange} />
            <label for={id}>{ ui.t(label) }</label>
        </div>
    }
}
