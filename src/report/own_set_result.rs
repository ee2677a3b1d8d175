//! What follows from somebody's own questions, as JSON for portals and as text for people.

use serde_json::{Value, json};

use super::evaluation_text::Lines;
use crate::{
    content::text,
    domain::{Assessment, Choice, Interval, OwnSet, Rating},
    engine::{Count, own_result},
    i18n::Locale,
    session::select::{goal_state_label, own_answers, own_open, range_text, rating_label},
};

/// Ranges in thousandths; questions by their ids, sections with their titles in the language of `locale`.
#[must_use]
pub fn own_set_json(set: &OwnSet, assessment: &Assessment, locale: &Locale) -> Value {
    let result = own_result(set, own_answers(set, assessment));
    let id_of = |place: &usize| set.questions.get(*place).map(|question| question.id.as_str());
    let sections = result.sections.iter().filter_map(|section| {
        let own = set.sections.get(section.place)?;
        Some(json!({
            "id": own.id,
            "title": set.say(&own.title, locale.tag()),
            "answered": counted(section.answered),
            "band": band(section.band),
            "goal": section.goal.key(),
            "trend": section.trend,
            "gaps": section.gaps.iter().filter_map(id_of).collect::<Vec<_>>(),
        }))
    });
    let open = own_open(set, assessment);
    json!({
        "set": {
            "id": set.id,
            "revision": set.revision,
            "by": set.by.name,
            "title": set.say(&set.title, locale.tag()),
        },
        "answered": counted(result.answered),
        "unit": "permille",
        "band": band(result.band),
        "goal": result.goal.key(),
        "sections": sections.collect::<Vec<_>>(),
        "open": open.iter().filter_map(|it| id_of(&it.place)).collect::<Vec<_>>(),
    })
}

fn counted(count: Count) -> Value {
    json!({ "n": count.n, "of": count.of })
}

fn band(band: Option<Interval>) -> Value {
    band.map_or(Value::Null, |band| json!({ "low": band.low(), "high": band.high() }))
}

/// The same in sentences.
#[must_use]
pub fn own_set_text(set: &OwnSet, assessment: &Assessment, locale: &Locale) -> String {
    let result = own_result(set, own_answers(set, assessment));
    let say = |words| set.say(words, locale.tag());
    let mut out = Lines { text: String::new(), locale };
    out.heading(text::PAGE_OWN_RESULT);
    out.line(&text::own_by(set.by.name.as_str(), set.revision.as_str(), say(&set.title)));
    out.line(&text::OWN_RESULT_LEAD.into());
    out.heading(text::OWN_SECTIONS);
    out.line(&text::progress_summary(result.answered.n, result.answered.of));
    out.item(&[locale.get(text::OWN_WHOLE), ": ", &range_text(locale, result.band)]);
    for section in &result.sections {
        let title = set.sections.get(section.place).map_or("", |own| say(&own.title));
        let goal = locale.get(goal_state_label(section.goal));
        out.item(&[title, ": ", &range_text(locale, section.band), " – ", goal]);
        for question in section.gaps.iter().filter_map(|place| set.questions.get(*place)) {
            let goal = rating_label(Rating::Graded(question.goal));
            out.detail(&locale.text(&text::own_goal_gap(goal, say(&question.text))));
        }
    }
    out.heading(text::OWN_OPEN);
    let open = own_open(set, assessment);
    for question in open.iter().filter_map(|it| set.questions.get(it.place)) {
        out.item(&[say(&question.text)]);
    }
    if open.is_empty() {
        out.line(&text::OWN_OPEN_NONE.into());
    }
    out.text
}
