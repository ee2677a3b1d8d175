//! Saving the assessment as a file and opening one.

use std::rc::Rc;

use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::{
    app::{
        beside::{BesideStep, MOST},
        screen::{Screen, Ui},
        sitting::{Notice, Step},
    },
    content::text,
    domain::OwnSet,
    i18n::{Message, TextKey},
    platform::{self, Modules, SavedIn},
    session::{
        Page, State, own_set,
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
            ui.send.emit(Step::saved(session.edit, Some(file.into())));
        }
        Ok(SavedIn::NoPlace | SavedIn::Failed) | Err(platform::Failed) => {
            if platform::save_file(&name, "application/json", &content) {
                ui.send.emit(Step::saved(session.edit, None));
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

/// The files that are open beside the answers, each with a way to close it, and the way to open more.
pub(in crate::app) fn files_beside(screen: &Screen) -> Html {
    let ui = screen.ui;
    let others = &screen.sitting.beside.others;
    let page = screen.sitting.target.page;
    let close = |step: fn(String) -> BesideStep, name: &str| {
        let (send, name) = (ui.send.clone(), name.to_owned());
        Callback::from(move |_: MouseEvent| {
            send.emit(Step::beside(step(name.clone())));
            // the button is gone: focus goes to the heading
            send.emit(Step::Go(page.into()));
        })
    };
    let rows = others.iter().map(|other| {
        html! {
            <li class="row" key={other.name.clone()}>
                <span class="file-name">{ other.name.clone() }</span>
                <button type="button" class="secondary"
                    onclick={close(BesideStep::Close, &other.name)}>
                    { ui.t(text::COMPARE_CLOSE) }
                    <span class="unseen">{ " " }{ other.name.clone() }</span>
                </button>
                if !other.remarks.is_empty() {
                    <ul class="small">
                        { for other.remarks.iter().map(|it| html! { <li>{ ui.say(it.clone()) }</li> }) }
                    </ul>
                }
            </li>
        }
    });
    html! {
        <section class="no-print">
            <h2 aria-level={ui.level(2)}>{ ui.t(text::COMPARE_FILES) }</h2>
            if let Some(what_for) = what_for(screen) {
                <p class="quiet">{ ui.say(what_for) }</p>
            }
            if others.is_empty() {
                <p>{ ui.t(text::COMPARE_NONE) }</p>
            } else {
                <ul class="rows">{ for rows }</ul>
            }
            <div class="actions">
                { open_beside(ui, others.is_empty()) }
                if others.len() > 1 {
                    <button type="button" class="secondary" onclick={close(|_| BesideStep::CloseAll, "")}>
                        { ui.t(text::COMPARE_CLOSE_ALL) }
                    </button>
                }
            </div>
        </section>
    }
}

/// What becomes of the files; nothing more to say once they are merged.
fn what_for(screen: &Screen) -> Option<Message> {
    let beside = &screen.sitting.beside;
    match screen.sitting.target.page {
        Page::Merge if beside.is_taken(screen.assessment) => None,
        Page::Merge => Some(text::merge_files_text(text::MERGE_TAKE)),
        _ => Some(text::COMPARE_FILES_TEXT.into()),
    }
}

/// Several files at once. More than may be open are not even read. `first` where there is nothing else to do yet.
fn open_beside(ui: &Ui, first: bool) -> Html {
    let send = ui.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let Some(files) = input.files() else { return };
        let most = u32::try_from(MOST).unwrap_or(u32::MAX).saturating_add(1);
        let files: Vec<_> = (0..files.length().min(most)).filter_map(|it| files.get(it)).collect();
        let send = send.clone();
        platform::spawn(async move {
            let mut read = vec![];
            for file in files {
                read.push((file.name(), platform::read_file(&file).await));
            }
            if !read.is_empty() {
                send.emit(Step::beside(BesideStep::Arrived(read)));
            }
            input.set_value("");
        });
    });
    html! {
        <label class={if first { "file primary" } else { "file" }}>
            <input type="file" multiple=true accept=".json,application/json" {onchange} />
            <span>{ ui.t(text::COMPARE_OPEN) }</span>
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

/// Reads a question set that the host brought; nothing of nothing.
pub(in crate::app) fn own_set(json: &str) -> Result<Option<Rc<OwnSet>>, Notice> {
    if json.trim().is_empty() {
        return Ok(None);
    }
    own_set::read(json.as_bytes()).map(|set| Some(Rc::new(set))).map_err(|problems| Notice {
        bad: true,
        title: text::OWN_REFUSED.into(),
        lines: problems.iter().map(own_set::SetProblem::message).collect(),
        undo: false,
    })
}
