//! The ways out: copying, and files in three formats.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{
        parts::statement_title,
        screen::Ui,
        sitting::{Notice, Step},
    },
    content::text,
    domain::Choice,
    engine::StatementLanguage,
    i18n::TextKey,
    platform,
    report::{StatementDocument, StatementFormat},
};

pub(super) fn out(ui: &Ui, language: StatementLanguage, document: StatementDocument) -> Html {
    let document = Rc::new(document);
    // with the annex, where the sentence refers to one
    let whole = document.clone();
    let title = ui.t(statement_title(language));
    let formats =
        StatementFormat::ALL.iter().map(|(format, _)| way(ui, &document, *format, &title));
    html! {
        <>
            <p class="actions">{ copy_button(ui, title.to_string(), move || whole.written(StatementFormat::Plain)) }</p>
            <details class="help no-print">
                <summary>
                    { ui.t(text::STATEMENT_FORMATS) }<span class="unseen">{ ", " }{ &title }</span>
                </summary>
                <ul class="rows">{ for formats }</ul>
            </details>
        </>
    }
}

fn way(ui: &Ui, document: &Rc<StatementDocument>, format: StatementFormat, title: &str) -> Html {
    let (name, copied) = (ui.t(format_name(format)), document.clone());
    let about = [&*name, ", ", title].concat();
    html! {
        <li class="row" key={format.key()}>
            <span class="format">{ name }</span>
            { copy_button(ui, about.clone(), move || copied.written(format)) }
            { save_button(ui, document, format, about) }
        </li>
    }
}

const fn format_name(format: StatementFormat) -> TextKey {
    match format {
        StatementFormat::Plain => text::STATEMENT_AS_TEXT,
        StatementFormat::Markdown => text::STATEMENT_AS_MARKDOWN,
        StatementFormat::Html => text::STATEMENT_AS_HTML,
    }
}

fn save_button(
    ui: &Ui,
    document: &Rc<StatementDocument>,
    format: StatementFormat,
    about: String,
) -> Html {
    let name = ui.locale.get(text::STATEMENT_FILE_NAME);
    let name = [name, "-", document.language, ".", format.key()].concat();
    let (send, document) = (ui.send.clone(), document.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        if !platform::save_file(&name, format.media_type(), &document.written(format)) {
            tell(&send, true, text::STATEMENT_NOT_SAVED);
        }
    });
    html! {
        <button type="button" class="secondary" {onclick}>
            { ui.t(text::FILE_SAVE) }<span class="unseen">{ " " }{ about }</span>
        </button>
    }
}

/// Puts what `content` gives on the clipboard when it is pressed; `about` says which text that is to
/// those who do not see where the button stands.
pub(super) fn copy_button(ui: &Ui, about: String, content: impl Fn() -> String + 'static) -> Html {
    let send = ui.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let (send, content) = (send.clone(), content());
        platform::spawn(async move {
            let copied = platform::copy_text(&content).await.is_ok();
            let title = if copied { text::STATEMENT_COPIED } else { text::STATEMENT_NOT_COPIED };
            tell(&send, !copied, title);
        });
    });
    html! {
        <button type="button" class="secondary" {onclick}>
            { ui.t(text::STATEMENT_COPY) }<span class="unseen">{ " " }{ about }</span>
        </button>
    }
}

fn tell(send: &Callback<Step>, bad: bool, title: TextKey) {
    let notice = Notice { bad, title: title.into(), lines: vec![], undo: false };
    send.emit(Step::Tell(Some(notice)));
}
