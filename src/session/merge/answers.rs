//! What several parts answer to one statement, and what stands there afterwards.
//!
//! * The lowest grade is told first. "Don't know" contradicts a grade without replacing it, and that something
//!   does not occur claims more than any grade, so both stand behind the grades.
//! * Ticked evidence is united. A note that is the only one stays; several stand with who wrote them.
//! * Each answer keeps who said what. A part whose word is kept there already was settled when the two were merged
//!   before, and is not heard again; the visitor's own is always heard.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Part;
use crate::{
    domain::{Answer, Choice, Grade, Rating, Voice},
    session::said::{Asked, Said},
};

/// What is said, with the places of the parts that say so.
type Heard = Vec<(Said, Vec<usize>)>;

/// The grades that the parts give, with the reason where it does not occur; `None` if none of them says any.
pub(super) fn rated(parts: &[Part], asked: Asked) -> Option<Heard> {
    let heard = heard(parts, asked);
    let rated = heard.iter().filter_map(|(part, answer)| Some((*part, answer.rating?, *answer)));
    let mut rated: Vec<_> = rated.collect();
    rated
        .sort_by_key(|(part, rating, answer)| (caution(*rating), reason(answer).to_owned(), *part));
    let mut found: Vec<(Rating, &str, Vec<usize>)> = vec![];
    for (part, rating, answer) in rated {
        match found.iter_mut().find(|(known, why, _)| {
            // who gives no reason does not contradict one
            *known == rating && (why.is_empty() || *why == reason(answer))
        }) {
            Some((_, why, parts)) => {
                *why = if why.is_empty() { reason(answer) } else { why };
                parts.push(part);
            }
            None => found.push((rating, reason(answer), vec![part])),
        }
    }
    let said = found.into_iter().map(|(rating, why, mut parts)| {
        parts.sort_unstable();
        (said_of(rating, why), parts)
    });
    let said: Heard = said.collect();
    (!said.is_empty()).then_some(said)
}

/// The place of a rating in the order in which they are told.
const fn caution(rating: Rating) -> u8 {
    match rating {
        Rating::Graded(Grade::Not) => 0,
        Rating::Graded(Grade::Partially) => 1,
        Rating::Graded(Grade::Largely) => 2,
        Rating::Graded(Grade::Fully) => 3,
        Rating::Absent => 4,
        Rating::Unknown => 5,
    }
}

/// Why it does not occur; of what occurs, a reason left over says nothing.
fn reason(answer: &Answer) -> &str {
    if answer.rating == Some(Rating::Absent) { &answer.reason } else { "" }
}

fn said_of(rating: Rating, reason: &str) -> Said {
    let mut fields = Map::new();
    fields.insert("grade".to_owned(), Value::from(rating.key()));
    if !reason.is_empty() {
        fields.insert("reason".to_owned(), Value::from(reason));
    }
    Said(Value::Object(fields))
}

/// The answer that stands there afterwards; `taken` is the rating that was decided for.
pub(super) fn settled(parts: &[Part], asked: Asked, taken: Option<&Said>) -> Answer {
    let all = || parts.iter().filter_map(|part| asked.answer(&part.assessment));
    let heard = heard(parts, asked);
    let field = |name| taken.and_then(|Said(value)| value.get(name)).and_then(Value::as_str);
    let rating = field("grade").and_then(Rating::from_key);
    let reasons = only_one(heard.iter().map(|(_, answer)| answer.reason.as_str()));
    let mut evidence: Vec<String> = vec![];
    for ticked in all().flat_map(|answer| &answer.evidence) {
        if !evidence.contains(ticked) {
            evidence.push(ticked.clone());
        }
    }
    let merged = Answer {
        rating,
        reason: field("reason").or(reasons).unwrap_or_default().to_owned(),
        evidence,
        note: only_one(heard.iter().map(|(_, answer)| answer.note.as_str()))
            .unwrap_or_default()
            .to_owned(),
        later: all().any(|answer| answer.later),
        voices: vec![],
    };
    let mut voices: BTreeSet<Voice> = all().flat_map(|answer| answer.voices.clone()).collect();
    let spoken =
        heard.iter().filter(|(_, answer)| answer.voices.is_empty() || lost(answer, &merged));
    voices.extend(spoken.filter_map(|(part, answer)| Voice::of(&parts.get(*part)?.by, answer)));
    Answer { voices: voices.into_iter().collect(), ..merged }
}

/// True if something that the answer says does not stand in the merged one.
fn lost(answer: &Answer, merged: &Answer) -> bool {
    (answer.rating.is_some() && answer.rating != merged.rating)
        || (!answer.reason.is_empty() && answer.reason != merged.reason)
        || (!answer.note.is_empty() && answer.note != merged.note)
}

/// The words that all say who say any; `None` if they say different ones.
fn only_one<'a>(words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let different: BTreeSet<&str> = words.filter(|words| !words.is_empty()).collect();
    different.first().copied().filter(|_| different.len() == 1)
}

/// The answers that count, with the places of their parts.
fn heard<'a>(parts: &'a [Part], asked: Asked) -> Vec<(usize, &'a Answer)> {
    let answers = parts.iter().enumerate();
    let answers =
        answers.filter_map(|(place, part)| Some((place, asked.answer(&part.assessment)?)));
    let answers: Vec<(usize, &Answer)> = answers.collect();
    let is_settled = |place: usize, answer: &Answer| {
        let Some(part) = parts.get(place).filter(|part| !part.own) else { return false };
        let Some(voice) = Voice::of(&part.by, answer) else { return false };
        answers.iter().any(|(other, kept)| *other != place && kept.voices.contains(&voice))
    };
    let heard: Vec<_> =
        answers.iter().copied().filter(|(place, answer)| !is_settled(*place, answer)).collect();
    if heard.is_empty() { answers } else { heard }
}
