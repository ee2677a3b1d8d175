//! A list, one entry a line: a column of a spreadsheet can be pasted as it is.

use std::collections::BTreeSet;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::{
    app::screen::{Ui, element_id},
    content::{question, text},
    session::Action,
};

#[derive(PartialEq, Properties)]
pub(in crate::app) struct ListFieldProps {
    pub ui: Ui,
    /// The stable id of the question.
    pub question: &'static str,
    pub entries: Vec<String>,
    /// How many lines it shows at least.
    #[prop_or(4)]
    pub lines: usize,
}

#[component]
pub(in crate::app) fn ListField(props: &ListFieldProps) -> Html {
    let ui = &props.ui;
    // What was typed, with its empty lines and spaces, and the list that it means.
    let typed = use_state(|| (props.entries.join("\n"), props.entries.clone()));
    let Some(question) = question(props.question) else { return html! { <div /> } };
    let value = if typed.1 == props.entries { typed.0.clone() } else { props.entries.join("\n") };
    let id = element_id(question.id);
    let hint_id = [&id, "-hint"].concat();
    let oninput = {
        let on_list = ui.on(move |entries| Action::List(question.id, entries));
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                let text = area.value();
                let list = entries(&text);
                on_list.emit(list.clone());
                typed.set((text, list));
            }
        })
    };
    let count = u32::try_from(props.entries.len()).unwrap_or(u32::MAX);
    let rows = (props.entries.len() + 1).clamp(props.lines, 12).to_string();
    html! {
        <div class="question">
            <label class="label" for={id.clone()}>{ ui.t(question.text) }</label>
            if let Some(hint) = question.hint {
                <p class="hint" id={hint_id.clone()}>{ ui.t(hint) }</p>
            }
            <textarea {id} {rows} {oninput} {value} autocomplete="off" aria-describedby={hint_id} />
            if count > 0 {
                <p class="count">{ ui.say(text::list_count(count)) }</p>
            }
        </div>
    }
}

/// The entries of what was typed: trimmed, without empty lines, the first of equal ones. A tab
/// parts cells; only the first column counts. Each line is looked at once, however many there are.
pub(in crate::app) fn entries(typed: &str) -> Vec<String> {
    let mut known = BTreeSet::new();
    let mut entries: Vec<String> = Vec::new();
    for line in typed.lines() {
        let cell = line.split('\t').next().unwrap_or_default();
        let cell = cell.trim().trim_start_matches(['•', '–', '*']).trim();
        if !cell.is_empty() && known.insert(cell) {
            entries.push(cell.to_owned());
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_column_becomes_entries() {
        let check = |typed: &str, expected: &[&str]| assert_eq!(entries(typed), expected);
        check("", &[]);
        check("hosting\r\nbackup\r\n\r\n", &["hosting", "backup"]);
        check("  hosting \n• backup\n– mail", &["hosting", "backup", "mail"]);
        check("hosting\t3\tyes\nbackup\t4\tno", &["hosting", "backup"]);
        check("hosting\nhosting", &["hosting"]);
    }
}
