//! Which services, and what is done with them.

use std::ops::Range;

use super::{Found, MOST, Recognized, Text, found};
use crate::{
    content::words,
    domain::{Activity, Applicant, Choice},
};

/// Activities, then services.
pub(super) fn read(text: &Text<'_>, words: &Range<usize>, into: &mut Recognized) {
    let words = text.without_leading(words.clone(), "lead");
    let (activities, start) = activities(text, &words);
    for activity in activities {
        if !into.activities.iter().any(|known| known.value == activity.value) {
            into.activities.push(activity);
        }
    }
    let named = services(text, &(start..words.end));
    let known: Vec<_> = into.services.iter().map(|it| it.value.to_lowercase()).collect();
    let new = named.into_iter().filter(|it| !known.contains(&it.value.to_lowercase()));
    into.services.extend(new);
}

/// "the planning, delivery and improvement of": the activities and where the services begin. What
/// is not followed by "of" are services ("design and hosting services").
fn activities(text: &Text<'_>, words: &Range<usize>) -> (Vec<Found<Activity>>, usize) {
    let mut found = Vec::new();
    let mut other = false;
    let mut at = words.start;
    while at < words.end {
        if let Some(end) = of(text, at).filter(|_| other || !found.is_empty()) {
            return (found, end.min(words.end));
        }
        let activity = Activity::ALL.iter().find_map(|(activity, key)| {
            Some((*activity, text.starts(at, &format!("activity_{key}"))?))
        });
        let filler = ["article", "and", "activity_other"].iter().find_map(|list| {
            let end = text.starts(at, list)?;
            Some((end, *list == "activity_other"))
        });
        match (activity, filler) {
            (Some((value, end)), _) => {
                found.push(Found { value, range: text.bytes(&(at..end)) });
                at = end;
            }
            (None, Some((end, is_other))) => {
                other |= is_other;
                at = end;
            }
            (None, None) => break,
        }
    }
    (vec![], words.start)
}

fn of(text: &Text<'_>, at: usize) -> Option<usize> {
    text.starts(at, "of").filter(|end| *end > at)
}

fn services(text: &Text<'_>, words: &Range<usize>) -> Vec<Found<String>> {
    let mut entries = text.entries(words);
    entries.truncate(MOST);
    for entry in &mut entries {
        entry.start = activities(text, entry).1;
        for list in ["article", "praise", "vague", "article"] {
            *entry = text.without_leading(entry.clone(), list);
        }
        // "… within <>" ends before the gap
        while entry.end > entry.start && text.starts(entry.end - 1, "of") == Some(entry.end) {
            entry.end -= 1;
        }
    }
    entries.retain(|entry| !entry.is_empty());
    let several = entries.len() > 1;
    if let Some(last) = entries.last_mut() {
        while last.len() > 1 && text.starts(last.end - 1, "service_word") == Some(last.end) {
            let unspecific = text.starts(last.start, "unspecific") == Some(last.end);
            if unspecific || (!several && last.len() == 2) {
                break;
            }
            last.end -= 1;
        }
    }
    entries.retain(|entry| text.starts(entry.start, "service_word") != Some(entry.end));
    let suspended = entries.iter().any(|entry| text.is_suspended(entry.end.saturating_sub(1)));
    let count = entries.len();
    let named = entries.iter().enumerate().filter_map(|(index, entry)| {
        let mut service = found(text, entry)?;
        if suspended && index + 1 == count {
            service.value = without_ending(text, &service.value);
        }
        Some(service)
    });
    named.collect()
}

/// Of "Hostingservices" the part that "Housing-" shares nothing of.
fn without_ending(text: &Text<'_>, name: &str) -> String {
    let endings = words("service_ending", text.language()).iter();
    let rest = endings.filter_map(|ending| name.strip_suffix(ending)).min_by_key(|rest| rest.len());
    let rest = rest.map(|rest| rest.trim_end_matches(['-', '\u{2010}', '\u{2011}', ' ']));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(name).to_owned()
}

/// True if these words end with advice or training.
pub(in crate::engine) fn is_advice(text: &Text<'_>, words: &Range<usize>) -> bool {
    let mut end = words.end;
    while end > words.start + 1 && text.starts(end - 1, "service_word") == Some(end) {
        end -= 1;
    }
    end > words.start && text.starts(end - 1, "advice") == Some(end)
}

/// True if all services are advice, and some of it on service management.
pub(in crate::engine) fn only_advises(text: &Text<'_>, services: &[Found<String>]) -> bool {
    let words: Vec<_> = services.iter().map(|it| text.words_at(&it.range)).collect();
    !words.is_empty()
        && words.iter().all(|it| is_advice(text, it))
        && words.iter().any(|it| text.has(it, "service_management"))
}

/// An organization that only advises is no applicant.
pub(super) fn settle_kind(text: &Text<'_>, into: &mut Recognized) {
    if let Some(first) = into.services.first()
        && only_advises(text, &into.services)
    {
        into.kind = Some(Found { value: Applicant::AdviceOnly, range: first.range.clone() });
    }
}
