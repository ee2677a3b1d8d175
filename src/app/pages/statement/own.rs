//! The visitor's own wording: a field that begins with the draft, and the way back to the draft.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::{
    app::{
        screen::Screen,
        sitting::{Notice, Step},
    },
    content::text,
    engine::StatementLanguage,
    i18n::Message,
    platform,
    session::{
        Action,
        select::{Phrase, texts_of},
    },
};

/// The heading of a language's section: where focus goes when what was pressed is gone.
pub(super) fn heading_id(language: StatementLanguage) -> String {
    ["statement-", language.tag()].concat()
}

/// Does something to own wording that can be taken back, and says so.
pub(super) fn with_undo(
    send: &Callback<Step>,
    language: StatementLanguage,
    action: Action,
    title: Message,
) -> Callback<MouseEvent> {
    let send = send.clone();
    Callback::from(move |event: MouseEvent| {
        platform::focus_near_event(&event, &heading_id(language));
        send.emit(Step::Act(action.clone()));
        let notice = Notice { bad: false, title: title.clone(), lines: vec![], undo: true };
        send.emit(Step::Tell(Some(notice)));
    })
}

pub(super) fn editor(screen: &Screen, language: StatementLanguage, phrases: &[Phrase]) -> Html {
    let ui = screen.ui;
    let own = match language {
        StatementLanguage::En => &screen.assessment.scope.own_wording.en,
        StatementLanguage::De => &screen.assessment.scope.own_wording.de,
    };
    let draft = || phrases.iter().map(|phrase| [&*phrase.joint, &phrase.text].concat()).collect();
    let value = own.clone().unwrap_or_else(draft);
    let (label, id) = match language {
        StatementLanguage::En => (text::STATEMENT_OWN_EN, "own-en"),
        StatementLanguage::De => (text::STATEMENT_OWN_DE, "own-de"),
    };
    let hint = [id, "-hint"].concat();
    let rows = (value.chars().count() / 40 + 2).clamp(5, 16).to_string();
    let back = with_undo(
        &ui.send,
        language,
        Action::BackToDraft(language),
        text::STATEMENT_NOTICE_BACK.into(),
    );
    html! {
        <details class="help own no-print" open={own.is_some()}>
            <summary>
                { ui.t(text::STATEMENT_EDIT) }<span class="unseen">{ ui.t(text::UI_COLON) }{ ui.t(label) }</span>
            </summary>
            <label class="label" for={id}>{ ui.t(label) }</label>
            <p class="hint" id={hint.clone()}>{ ui.t(text::STATEMENT_OWN_HINT) }</p>
            <textarea {id} lang={language.tag()} {rows} {value} aria-describedby={hint}
                oninput={on_write(screen, language, phrases)} />
            if own.as_ref().is_some_and(|own| own.trim().is_empty()) {
                <p class="quiet">{ ui.t(text::STATEMENT_OWN_EMPTY) }</p>
            }
            if own.is_some() {
                <p class="actions">
                    <button type="button" class="secondary" onclick={back}>
                        { ui.t(text::STATEMENT_BACK) }
                    </button>
                </p>
            }
        </details>
    }
}

fn on_write(
    screen: &Screen,
    language: StatementLanguage,
    phrases: &[Phrase],
) -> Callback<InputEvent> {
    let send = screen.ui.send.clone();
    let base = texts_of(phrases);
    // what is offered to be taken back would take these letters with it
    let tells = screen.sitting.notice.is_some();
    Callback::from(move |event: InputEvent| {
        let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() else { return };
        send.emit(Step::Act(Action::Reword(language, area.value(), base.clone())));
        if tells {
            send.emit(Step::Tell(None));
        }
    })
}
