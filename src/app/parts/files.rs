//! Saving the assessment as a file and opening one.

use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui},
        sitting::{Notice, Step},
    },
    content::text,
    i18n::{Message, TextKey},
    platform::{self, Modules, SavedIn},
    session::{
        State,
        snapshot::{self, Opened},
    },
};

/// The buttons to save. Where the browser lets the visitor choose a file, the first goes on saving in that one.
pub(in crate::app) fn save_file(screen: &Screen) -> Html {
    let ui = screen.ui;
    let sitting = screen.sitting;
    let which = sitting.session.which;
    match sitting.saved_in.as_ref().filter(|(saved, _)| *saved == which) {
        None => save_button(screen, false, ui.t(text::FILE_SAVE)),
        Some((_, name)) => html! {
            <>
                { save_button(screen, false, ui.say(text::file_save_in(name.as_str()))) }
                { save_button(screen, true, ui.t(text::FILE_SAVE_AS)) }
            </>
        },
    }
}

fn save_button(screen: &Screen, anew: bool, label: AttrValue) -> Html {
    let ui = screen.ui.clone();
    let (session, modules) = (screen.sitting.session.clone(), screen.sitting.modules.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        let Some(node) = event.target_dyn_into::<HtmlElement>() else { return };
        let (ui, session, modules) = (ui.clone(), session.clone(), modules.clone());
        platform::spawn(async move { save(&ui, &session, &modules, &node, anew).await });
    });
    html! { <button type="button" class="secondary" {onclick}>{ label }</button> }
}

/// Where no place can be chosen, or nothing could be written there, the file is offered for download.
async fn save(ui: &Ui, session: &State, modules: &Modules, node: &HtmlElement, anew: bool) {
    let content = snapshot::write(&session.assessment, &session.leftovers);
    let name = [ui.locale.get(text::FILE_NAME), ".json"].concat();
    let told = |bad, title: Message| {
        ui.send.emit(Step::Tell(Some(Notice { bad, title, lines: vec![], undo: false })));
    };
    let saved = modules.save_file(node, (session.which, anew), &name, &content).await;
    match saved {
        Ok(SavedIn::Nothing) => {}
        Ok(SavedIn::File(file)) => {
            told(false, text::file_saved_in(file.as_str()));
            ui.send.emit(Step::Saved(session.edit, Some(file.into())));
        }
        Ok(SavedIn::NoPlace | SavedIn::Failed) | Err(platform::Failed) => {
            if platform::save_file(&name, "application/json", &content) {
                ui.send.emit(Step::Saved(session.edit, None));
            }
            if matches!(saved, Ok(SavedIn::Failed)) {
                told(true, text::FILE_NOT_WRITTEN.into());
            }
        }
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
            send.emit(Step::ChoseFile(file.name(), content));
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

/// What came of opening a file.
pub(in crate::app) struct Opening {
    /// What it held, `None` if it was refused.
    pub file: Option<Box<Opened>>,
    /// What to tell about it.
    pub notice: Notice,
}

/// Reads the bytes of a file.
pub(in crate::app) fn opened(name: &str, content: &Result<Vec<u8>, platform::Failed>) -> Opening {
    let opening = |file: Option<Box<Opened>>, title: Message, lines: Vec<Message>| {
        let (bad, undo) = (file.is_none(), file.is_some());
        Opening { file, notice: Notice { bad, title, lines, undo } }
    };
    let Ok(content) = content else {
        return opening(None, text::FILE_NOT_READ.into(), vec![]);
    };
    match snapshot::read(content) {
        Ok(file) => {
            let lines = file.remarks();
            opening(Some(Box::new(file)), text::file_opened(name), lines)
        }
        Err(problems) => {
            let lines = problems.iter().map(snapshot::Problem::message).collect();
            opening(None, text::FILE_REFUSED.into(), lines)
        }
    }
}
