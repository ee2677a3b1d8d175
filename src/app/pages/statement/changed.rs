//! What the answers say by now that own wording does not: quietly, phrase by phrase.

use yew::prelude::*;

use super::{
    out::copy_button,
    own::{heading_id, with_undo},
};
use crate::{
    app::{parts::statement_title, screen::Ui},
    content::text,
    engine::StatementLanguage,
    i18n::TextKey,
    platform,
    session::{
        Action,
        select::{Difference, Piece},
    },
};

/// More than these are folded up.
const SHOWN: usize = 3;

pub(super) fn changed(ui: &Ui, language: StatementLanguage, differences: &[Difference]) -> Html {
    let count = u32::try_from(differences.len()).unwrap_or(u32::MAX);
    html! {
        <div>
            if !differences.is_empty() {
                <details class="changed no-print" open={differences.len() <= SHOWN}>
                    <summary>
                        { ui.say(text::statement_changed(count)) }
                        <span class="unseen">{ " " }{ ui.t(statement_title(language)) }</span>
                    </summary>
                    <p class="quiet">{ ui.t(text::STATEMENT_CHANGED_TEXT) }</p>
                    <ul>{ for differences.iter().map(|it| difference(ui, language, it)) }</ul>
                </details>
            }
        </div>
    }
}

fn difference(ui: &Ui, language: StatementLanguage, difference: &Difference) -> Html {
    let change = &difference.change;
    let now = change.now.clone();
    html! {
        <li key={change.key.clone()}>
            if let Some(question) = difference.question {
                <p class="quiet">{ ui.t(question.text) }</p>
            }
            <p class="diff" lang={language.tag()}>
                { for difference.words.iter().map(|it| piece(ui, it)) }
            </p>
            if difference.is_lost {
                <p class="quiet">{ ui.t(text::STATEMENT_LOST) }</p>
            }
            <p class="actions instead">
                { take_button(ui, language, difference) }
                if difference.is_lost {
                    { copy_button(ui, change.now.clone(), move || now.clone()) }
                }
                { keep_button(ui, language, difference) }
            </p>
        </li>
    }
}

/// What stands nowhere in the text is added.
fn take_button(ui: &Ui, language: StatementLanguage, difference: &Difference) -> Html {
    let is_new = difference.words.iter().all(|piece| matches!(piece, Piece::Added(_)));
    let adds = difference.is_lost || is_new;
    let onclick = with_undo(
        &ui.send,
        language,
        Action::TakeOver(language, difference.change.clone()),
        text::STATEMENT_NOTICE_TAKEN.into(),
    );
    let label = if adds { text::STATEMENT_ADD } else { text::STATEMENT_TAKE };
    button(ui, label, language, difference, onclick)
}

/// Focus goes to the heading, because the button is gone then.
fn keep_button(ui: &Ui, language: StatementLanguage, difference: &Difference) -> Html {
    let action = Action::KeepMine(language, difference.change.clone());
    let onclick = ui.on(move |event: MouseEvent| {
        platform::focus_near_event(&event, &heading_id(language));
        action.clone()
    });
    button(ui, text::STATEMENT_KEEP, language, difference, onclick)
}

fn button(
    ui: &Ui,
    label: TextKey,
    language: StatementLanguage,
    difference: &Difference,
    onclick: Callback<MouseEvent>,
) -> Html {
    let about = difference.question.map(|question| ui.t(question.text)).unwrap_or_default();
    html! {
        <button type="button" class="secondary" {onclick}>
            { ui.t(label) }
            <span class="unseen">{ ui.t(text::UI_COLON) }{ about }{ ", " }{ ui.t(statement_title(language)) }</span>
        </button>
    }
}

/// Struck out and underlined, and said to those who do not see it. What stayed is shortened to its ends.
fn piece(ui: &Ui, piece: &Piece) -> Html {
    let tag = ui.locale.tag().to_owned();
    let said = |key| html! { <span class="unseen" lang={tag}>{ " " }{ ui.t(key) }{ " " }</span> };
    match piece {
        Piece::Kept(words) => html! { <>{ shortened(words) }</> },
        Piece::Removed(words) => {
            html! { <del>{ said(text::STATEMENT_REMOVED) }{ words.clone() }</del> }
        }
        Piece::Added(words) => {
            html! { <ins>{ said(text::STATEMENT_ADDED) }{ words.clone() }</ins> }
        }
    }
}

fn shortened(words: &str) -> String {
    const EACH: usize = 60;
    let count = words.chars().count();
    if count <= 2 * EACH + 20 {
        return words.to_owned();
    }
    let head: String = words.chars().take(EACH).collect();
    let tail: String = words.chars().skip(count - EACH).collect();
    [&*head, " … ", &tail].concat()
}
