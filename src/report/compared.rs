//! What changed between two assessments, as JSON for programs and as text for people.

use serde_json::{Value, json};

use super::{
    evaluation_json::list,
    evaluation_text::{Lines, clause_names},
    readiness_json::{band, count},
};
use crate::{
    content::{GROUPS, text},
    domain::{Choice, Edition, Interval},
    engine::{Both, LikelyFinding},
    i18n::{Locale, Message},
    session::{
        compare::{Changed, Changes},
        said::{About, about, in_line, note_of},
        select::{gate_state_label, headline_message, likely_label, range_text},
    },
};

/// Everything that was compared; what was said stands as in the file.
#[must_use]
pub fn compared_json(changes: &Changes) -> Value {
    let followed = &changes.followed;
    let ranges = |it: Both<Option<Interval>>| both(it, |range| json!(range.map(band)));
    let areas = followed.areas.iter().filter_map(|area| {
        let group = GROUPS.get(usize::from(area.now.group))?;
        let bands = ranges(Both { before: area.before.band, now: area.now.band });
        Some(json!({ "id": group.id, "band": bands }))
    });
    let processes = followed.processes.iter().map(|it| {
        json!({ "clause": it.clause.to_string(), "band": ranges(it.band),
            "level": both(it.level, |level| json!(level)) })
    });
    let gates = followed.gates.iter().map(|it| {
        let states = both(*it, |gate| json!(gate.state.key()));
        json!({ "id": it.now.id.key(), "state": states })
    });
    let findings = |found: &[LikelyFinding]| {
        list(
            found
                .iter()
                .map(|it| json!({ "clause": it.clause.to_string(), "likely": it.likely.key() })),
        )
    };
    let said = changes.said.iter().map(|it| {
        let Both { before, now } = &it.said;
        json!({ "at": it.thing.key(), "before": before.as_ref().map(|it| it.json()),
            "now": now.as_ref().map(|it| it.json()) })
    });
    json!({
        "edition": both(changes.editions, |it| json!(it.key())),
        "verdict": both(followed.verdict, |it| json!(it.key())),
        "gates": list(gates),
        "answered": both(followed.answered, |it| json!(count(it))),
        "met": both(followed.met, |it| json!(band(it))),
        "unit": "permille",
        "areas": list(areas),
        "processes": list(processes),
        "findings": { "new": findings(&followed.new), "gone": findings(&followed.gone) },
        "said": list(said),
        "unchanged": changes.unchanged,
    })
}

fn both<T>(both: Both<T>, of: impl Fn(T) -> Value) -> Value {
    json!({ "before": of(both.before), "now": of(both.now) })
}

/// The same for people; `name` is what the earlier one is called.
#[must_use]
pub fn compared_text(changes: &Changes, name: &str, locale: &Locale) -> String {
    let mut out = Lines { text: String::new(), locale };
    let followed = &changes.followed;
    out.heading(text::PAGE_COMPARE);
    out.line(&text::compare_since(name));
    if changes.is_empty() {
        out.line(&text::COMPARE_SAME.into());
        return out.text;
    }
    let (opened, lost) = followed.opened_and_lost();
    out.line(&text::compare_headline(lost, opened));
    let number = u32::try_from(changes.said.len()).unwrap_or(u32::MAX);
    out.line(&text::compare_changes(number, changes.unchanged));
    if changes.editions.moved() {
        let Both { before, now } = changes.editions;
        let name = crate::session::select::edition_name;
        out.line(&text::compare_editions(name(before), name(now)));
    }
    let line = |name: String, before: String, now: String| {
        [name, ": ".to_owned(), before, " → ".to_owned(), now].concat()
    };
    let headline = |it| locale.text(&headline_message(it));
    out.item(&[locale.get(text::COMPARE_BEFORE), ": ", &headline(followed.headline.before)]);
    out.item(&[locale.get(text::COMPARE_NOW), ": ", &headline(followed.headline.now)]);

    out.heading(text::COMPARE_GATES);
    for gate in &followed.gates {
        let state = |gate: crate::engine::Gate| locale.get(gate_state_label(gate.state)).to_owned();
        let title = locale.get(gate.now.id.title()).to_owned();
        out.item(&[&line(title, state(gate.before), state(gate.now))]);
    }
    out.heading(text::COMPARE_BANDS);
    let range = |band| range_text(locale, band);
    let met = followed.met;
    let whole = locale.get(text::COMPARE_TREND_WHOLE).to_owned();
    out.item(&[&line(whole, range(Some(met.before)), range(Some(met.now)))]);
    for area in followed.areas.iter().filter(|area| area.moved()) {
        let group = GROUPS.get(usize::from(area.now.group));
        let title = group.map(|group| locale.get(group.title).to_owned()).unwrap_or_default();
        out.item(&[&line(title, range(area.before.band), range(area.now.band))]);
    }
    let edition = changes.edition();
    for process in followed.processes.iter().filter(|it| it.band.moved()) {
        let name = clause_names(edition, &[process.clause], locale);
        out.item(&[&line(name, range(process.band.before), range(process.band.now))]);
    }
    for (title, found) in
        [(text::COMPARE_FINDINGS_NEW, &followed.new), (text::COMPARE_FINDINGS_GONE, &followed.gone)]
    {
        if !found.is_empty() {
            out.heading(title);
        }
        for finding in found {
            let clause = clause_names(edition, &[finding.clause], locale);
            out.item(&[&clause, " – ", locale.get(likely_label(finding.likely))]);
        }
    }
    said(&mut out, changes, edition);
    out.text
}

fn said(out: &mut Lines, changes: &Changes, edition: Edition) {
    let locale = out.locale;
    let mut rows: Vec<(About, &Changed)> =
        changes.said.iter().map(|it| (about(&it.thing, edition), it)).collect();
    rows.sort_by_key(|(about, _)| about.group);
    if !rows.is_empty() {
        out.heading(text::COMPARE_ANSWERS);
    }
    for (about, changed) in rows {
        out.item(&[&name_of(&about, locale)]);
        for (when, said) in
            [(text::COMPARE_BEFORE, &changed.said.before), (text::COMPARE_NOW, &changed.said.now)]
        {
            let words = in_line(&changed.thing, said.as_ref(), locale);
            out.detail(&[locale.get(when), ": ", &words].concat());
            let note = said.as_ref().and_then(note_of).map(text::compare_note);
            out.detail(&note.map(|note| locale.text(&note)).unwrap_or_default());
        }
    }
}

/// What a thing is called, on one line.
pub(super) fn name_of(about: &About, locale: &Locale) -> String {
    let detail = about.detail.as_ref().map(|detail: &Message| locale.text(detail));
    let parts = [Some(locale.text(&about.title)), detail, about.named.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" – ")
}
