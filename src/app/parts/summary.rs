//! How far the visitor is, at the top of the page while it is scrolled.

use yew::prelude::*;

use crate::{
    app::{screen::Screen, sitting::Step},
    content::{Role, text},
    domain::Choice,
    session::{
        Page,
        select::{Progress, TaskState, progress, role_name, task_state},
    },
};

/// This section and everything; how long the rest takes. Where there is little room only the first is
/// seen. Stays in view without covering what has focus: the style keeps that much room (`--summary`)
/// when something is scrolled to.
pub(in crate::app) fn summary(screen: &Screen, page: Page) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let counted = screen.sitting.progress.unwrap_or_else(|| progress(assessment));
    let Progress { answered, left } = counted;
    let here = match task_state(assessment, page) {
        TaskState::Started(n, of) => Some((n, of)),
        _ => None,
    };
    html! {
        <div class="summary">
            if let Some((n, of)) = here {
                <span>{ ui.say(text::progress_section(n, of)) }</span>
            }
            <span class={here.map(|_| "quiet")}>
                { ui.say(text::progress_total(answered.n, answered.of)) }
            </span>
            if left.questions > 0 {
                <span class="quiet">{ ui.say(text::minutes_left(left.minutes)) }</span>
            }
        </div>
    }
}

/// Whose statements are shown.
pub(in crate::app) fn role_field(screen: &Screen) -> Html {
    let ui = screen.ui;
    let chosen = screen.sitting.role;
    let send = ui.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_dyn_into::<web_sys::HtmlSelectElement>();
        let key = select.map(|select| select.value()).unwrap_or_default();
        send.emit(Step::show_role(Role::from_key(&key)));
    });
    let options = Role::ALL.iter().map(|(role, key)| {
        html! {
            <option value={*key} selected={chosen == Some(*role)}>{ ui.t(role_name(*role)) }</option>
        }
    });
    html! {
        <div class="field in-line">
            <label for="role">{ ui.t(text::ROLE_LABEL) }</label>
            <select id="role" {onchange}>
                <option value="" selected={chosen.is_none()}>{ ui.t(text::ROLE_ALL) }</option>
                { for options }
            </select>
        </div>
    }
}
