//! Saving the assessment as a file and opening one.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    app::{
        later,
        screen::{Screen, Ui},
        sitting::{Notice, Step, Target},
    },
    content::text,
    i18n::{Message, TextKey},
    platform,
    session::{Action, Page, snapshot},
};

pub(in crate::app) fn save_file(screen: &Screen) -> Html {
    let ui = screen.ui.clone();
    let session = screen.sitting.session.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let content = snapshot::write(&session.assessment, &session.leftovers);
        let name = [ui.locale.get(text::FILE_NAME), ".json"].concat();
        if platform::save_file(&name, &content) {
            ui.send.emit(Step::Act(Action::Save));
        }
    });
    html! {
        <button type="button" class="secondary" {onclick}>{ screen.ui.t(text::FILE_SAVE) }</button>
    }
}

/// A native file field, dressed as a button by its label.
pub(in crate::app) fn open_file(ui: &Ui, label: TextKey) -> Html {
    let send = ui.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        let send = send.clone();
        platform::spawn(async move {
            let content = platform::read_file(&file).await;
            match later::load().await {
                Some(later) => (later.opened)(&send, &file.name(), content),
                None => send.emit(Step::Arrived(None)),
            }
            // the same file can be chosen again
            input.set_value("");
        });
    });
    html! {
        <label class="file">
            <input type="file" accept=".json,application/json" {onchange} />
            <span>{ ui.t(label) }</span>
        </label>
    }
}

/// Reads the bytes and either puts the assessment in place or says why not and leaves all as it is.
pub(in crate::app) fn opened(
    send: &Callback<Step>,
    name: &str,
    content: Result<Vec<u8>, platform::Failed>,
) {
    let tell = |bad: bool, title: Message, lines: Vec<Message>| {
        send.emit(Step::Tell(Some(Notice { bad, title, lines, undo: !bad })));
    };
    let Ok(content) = content else {
        return tell(true, text::FILE_NOT_READ.into(), vec![]);
    };
    match snapshot::read(&content) {
        Ok(file) => {
            let lines = file.remarks();
            send.emit(Step::Act(Action::Open(Box::new(file))));
            send.emit(Step::Go(Target::from(Page::Tasks)));
            tell(false, text::file_opened(name), lines);
        }
        Err(problems) => {
            let lines = problems.iter().map(snapshot::Problem::message).collect();
            tell(true, text::FILE_REFUSED.into(), lines);
        }
    }
}
