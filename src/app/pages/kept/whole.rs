//! All checks as one file, and back.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    app::{
        keeping::Device,
        screen::Ui,
        sitting::{Notice, Step},
    },
    content::text,
    platform,
    session::{State, keeping::open_archive, snapshot::Problem},
};

pub(super) fn all(ui: &Ui, device: &Device, session: &State) -> Html {
    let save = {
        let (ui, device, session) = (ui.clone(), device.clone(), session.clone());
        Callback::from(move |_: MouseEvent| {
            let name =
                [ui.locale.get(text::FILE_NAME), "-", ui.locale.get(text::KEPT_ALL_NAME), ".json"];
            let _ =
                platform::save_file(&name.concat(), "application/json", &device.archive(&session));
        })
    };
    let onchange = {
        let (send, device) = (ui.send.clone(), device.clone());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            let (send, device) = (send.clone(), device.clone());
            platform::spawn(async move {
                let content = platform::read_file(&file).await;
                input.set_value("");
                opened(&device, content).into_iter().for_each(|step| send.emit(step));
            });
        })
    };
    html! {
        <>
            <div class="actions">
                <button type="button" class="secondary" onclick={save}>{ ui.t(text::KEPT_ALL_SAVE) }</button>
                <label class="file">
                    <input type="file" accept=".json,application/json" {onchange} />
                    <span>{ ui.t(text::KEPT_ALL_OPEN) }</span>
                </label>
            </div>
            <p class="hint">{ ui.t(text::KEPT_ALL_TEXT) }</p>
        </>
    }
}

/// Puts all checks of such a file on the list, or none.
fn opened(device: &Device, content: Result<Vec<u8>, platform::Failed>) -> Vec<Step> {
    let told = |bad, title, lines| Step::Tell(Some(Notice { bad, title, lines, undo: false }));
    let Ok(content) = content else {
        return vec![told(true, text::FILE_NOT_READ.into(), vec![])];
    };
    match open_archive(&content) {
        Ok(files) => {
            let count = u32::try_from(files.len()).unwrap_or(u32::MAX);
            let kept = device.add(files.into_iter().map(|(_, file)| file));
            let told = told(false, text::kept_all_opened(count), vec![]);
            // what went wrong is told where everything is that stands in the way of keeping
            if kept.problem.is_some() {
                vec![Step::kept(kept)]
            } else {
                vec![Step::kept(kept), told]
            }
        }
        Err(problems) => {
            let lines = problems.iter().map(Problem::message).collect();
            vec![told(true, text::FILE_REFUSED.into(), lines)]
        }
    }
}
