//! What several people's assessments have in common and where they differ, as text: the agenda.

use super::{compared::name_of, evaluation_text::Lines};
use crate::{
    content::text,
    i18n::Locale,
    session::{
        merge::{ItemState, Merged},
        said::{about, in_line},
    },
};

/// How much combines by itself, and each difference with who says what and what was noted.
#[must_use]
pub fn merged_text(merged: &Merged, locale: &Locale) -> String {
    let mut out = Lines { text: String::new(), locale };
    out.heading(text::PAGE_MERGE);
    for (label, state) in [
        (text::MERGE_SAME, ItemState::Same),
        (text::MERGE_ONLY_ONE, ItemState::OnlyOne),
        (text::MERGE_DIFFERING, ItemState::Differing),
    ] {
        out.item(&[locale.get(label), ": ", &locale.number(merged.count(state))]);
    }
    out.heading(text::MERGE_AGENDA);
    let mut rows: Vec<_> =
        merged.agenda().map(|item| (about(&item.thing, merged.edition), item)).collect();
    rows.sort_by_key(|(about, _)| about.group);
    if rows.is_empty() {
        out.line(&text::MERGE_AGENDA_NONE.into());
    }
    for (about, item) in rows {
        out.item(&[&name_of(&about, locale)]);
        for (said, parts) in &item.said {
            let by = parts.iter().filter_map(|place| merged.parts.get(*place));
            let by: Vec<String> = by.map(|part| part.by.clone()).collect();
            let said = in_line(&item.thing, Some(said), locale);
            out.detail(&locale.text(&text::merge_voice(locale.and_list(&by), said)));
        }
        for part in item.thing.asked().into_iter().flat_map(|asked| {
            merged
                .parts
                .iter()
                .filter_map(move |part| Some((part, asked.answer(&part.assessment)?)))
        }) {
            let (part, answer) = part;
            if !answer.note.trim().is_empty() {
                let note = text::merge_voice_note(part.by.as_str(), answer.note.as_str());
                out.detail(&locale.text(&note));
            }
        }
    }
    out.text
}
