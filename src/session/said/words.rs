//! What things are called and how what was said of them reads.

use serde_json::Value;

use super::{Said, Thing};
use crate::{
    content::{DOCUMENTS, Question, SECTIONS, clause, question, text},
    domain::{Answer, Choice, ClauseId, Date, DocumentState, Edition, Rating, Voice},
    i18n::{Arg, Locale, Message},
    session::{
        Page,
        select::{
            Given, day_message, document_state_label, edition_name, page_title, rating_label,
        },
    },
};

/// What a thing belongs to, in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The scope and the statement.
    Scope,
    /// A section of statements, by its place.
    Section(u8),
    /// Statements that no section has.
    Unknown,
    /// Documents and records.
    Documents,
    /// The gates.
    Gates,
    /// An earlier certificate.
    Certificate,
    /// What the way to a certificate is planned with.
    Plan,
    /// Names and settings.
    Other,
}

impl Group {
    /// Its name.
    #[must_use]
    pub fn title(self) -> Message {
        match self {
            Self::Scope => text::TASKS_SCOPE.into(),
            Self::Section(index) => SECTIONS
                .get(usize::from(index))
                .map_or(text::REPORT_UNKNOWN.into(), |section| section.title.into()),
            Self::Unknown => text::REPORT_UNKNOWN.into(),
            Self::Documents => page_title(Page::Documents),
            Self::Gates => page_title(Page::Gates),
            Self::Certificate => page_title(Page::Certificate),
            Self::Plan => page_title(Page::Plan),
            Self::Other => text::COMPARE_OTHER.into(),
        }
    }
}

/// What a thing is called.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// What it belongs to.
    pub group: Group,
    /// The question that it answers, or its name.
    pub title: Message,
    /// The clause, document or edition that the question is about here.
    pub detail: Option<Message>,
    /// The visitor's own name for it, such as that of a service.
    pub named: Option<String>,
}

/// What a thing is called under an edition.
#[must_use]
pub fn about(thing: &Thing, edition: Edition) -> About {
    let names = thing.names();
    if let ["scope", "other_editions", key, rest @ ..] = names.as_slice() {
        let kept = Edition::from_key(key).unwrap_or(edition);
        let scope = of_scope(rest, kept);
        let known = Message::from(edition_name(kept));
        let detail = match scope.detail {
            Some(detail) => text::compare_under(detail, known),
            None => known,
        };
        return About { detail: Some(detail), ..scope };
    }
    match names.as_slice() {
        ["scope", rest @ ..] => of_scope(rest, edition),
        ["answers", id] => of_statement(id),
        ["documents", id] => match DOCUMENTS.iter().find(|document| document.id == *id) {
            Some(document) => plain(Group::Documents, document.name),
            None => own(Group::Documents, text::COMPARE_UNKNOWN, id),
        },
        ["gates", ..] => asked(Group::Gates, &thing.key()),
        ["certificate", ..] => asked(Group::Certificate, &thing.key()),
        ["plan", ..] => asked(Group::Plan, &thing.key()),
        ["edition"] => asked(Group::Scope, "scope.edition"),
        ["tier"] => asked(Group::Other, "assessment.tier"),
        ["name"] => plain(Group::Other, text::COMPARE_NAME),
        ["variant"] => plain(Group::Scope, text::PAGE_VARIANTS),
        ["report"] => plain(Group::Other, text::TAKE_SETTINGS),
        ["maturity", id] => {
            let section = SECTIONS.iter().find(|section| section.id == *id);
            let detail = section.map(|section| section.title.into());
            let named = section.is_none().then(|| (*id).to_owned());
            About { detail, named, ..plain(Group::Other, text::MATURITY_COUNTS_FROM) }
        }
        ["own_sets", rest @ ..] => own(Group::Other, text::COMPARE_OWN_SET, &rest.join(" · ")),
        _ => own(Group::Other, text::COMPARE_UNKNOWN, &thing.key()),
    }
}

fn plain(group: Group, title: crate::i18n::TextKey) -> About {
    About { group, title: title.into(), detail: None, named: None }
}

fn own(group: Group, title: crate::i18n::TextKey, named: &str) -> About {
    About { named: Some(named.to_owned()), ..plain(group, title) }
}

fn asked(group: Group, id: &str) -> About {
    match question(id) {
        Some(question) => plain(group, question.text),
        None => own(group, text::COMPARE_UNKNOWN, id),
    }
}

fn of_statement(id: &str) -> About {
    match question(id) {
        Some(question) => {
            plain(question.section.map_or(Group::Unknown, Group::Section), question.text)
        }
        None => own(Group::Unknown, text::COMPARE_UNKNOWN, id),
    }
}

fn of_scope(names: &[&str], edition: Edition) -> About {
    let group = Group::Scope;
    match names {
        ["label"] => plain(group, text::VARIANTS_NAME),
        ["statement" | "statement_base", "en"] => plain(group, text::STATEMENT_IN_EN),
        ["statement" | "statement_base", "de"] => plain(group, text::STATEMENT_IN_DE),
        ["services", name] => named(group, "scope.services", name),
        ["services", name, field] => named(group, &["scope.", field].concat(), name),
        ["locations", name] => named(group, "scope.locations", name),
        ["outside", list, name] => named(group, &["scope.outside.", list].concat(), name),
        ["activities", key] => {
            let options = question("scope.activities").map_or(&[][..], |it| it.options);
            let label = options.iter().find(|(known, _)| known == key);
            let detail = label.map(|(_, label)| (*label).into());
            About { detail, ..asked(group, "scope.activities") }
        }
        ["excluded", id] => of_clause("scope.excluded", id, edition),
        ["absent", id] => of_clause("scope.absent", id, edition),
        ["parties", id] | ["parties", id, "by"] => of_clause("scope.parties", id, edition),
        ["parties", id, proof @ ..] => {
            of_clause(&["scope.parties.", &proof.join(".")].concat(), id, edition)
        }
        _ => asked(group, &["scope.", &names.join(".")].concat()),
    }
}

fn named(group: Group, id: &str, name: &str) -> About {
    About { named: Some(name.to_owned()), ..asked(group, id) }
}

fn of_clause(id: &str, number: &str, edition: Edition) -> About {
    let known = ClauseId::parse(number).and_then(|number| clause(edition, number));
    let detail = match known {
        Some(clause) => text::clause_named(clause.title, number),
        None => text::clause_number(number),
    };
    About { detail: Some(detail), ..asked(Group::Scope, id) }
}

/// What was said of a thing, ready to be printed.
#[must_use]
pub fn given_of(thing: &Thing, said: Option<&Said>) -> Given {
    let Some(Said(value)) = said else { return Given::Nothing };
    let line = |line: Message| Given::Lines(vec![line]);
    if let Some(asked) = thing.asked() {
        let known = question(asked.id).filter(|_| asked.set.is_none());
        let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
        let evidence = value.get("evidence").and_then(Value::as_array);
        let evidence = evidence.into_iter().flatten().filter_map(Value::as_str);
        let answer = Answer {
            rating: Rating::from_key(text("grade")),
            reason: text("reason").to_owned(),
            evidence: evidence.map(str::to_owned).collect(),
            ..Answer::default()
        };
        return match answer_lines(known, &answer) {
            lines if lines.is_empty() => Given::Nothing,
            lines => Given::Lines(lines),
        };
    }
    match value {
        Value::String(text) if text.is_empty() => line(text::COMPARE_THERE.into()),
        Value::String(key) => match label(&thing.names(), key) {
            Some(label) => line(label),
            None => Given::Words(vec![key.clone()]),
        },
        Value::Number(number) => {
            match number.as_u64().and_then(|count| u32::try_from(count).ok()) {
                Some(months) if thing.names() == ["gates", "records_months"] => {
                    line(text::check_months(months))
                }
                _ => Given::Words(vec![number.to_string()]),
            }
        }
        Value::Object(fields) => match fields.get("text").and_then(Value::as_str) {
            Some(text) => Given::Words(vec![text.to_owned()]),
            None => match fields.get("label").and_then(Value::as_str) {
                Some(label) => Given::Words(vec![label.to_owned()]),
                None => line(text::COMPARE_THERE.into()),
            },
        },
        Value::Null | Value::Bool(_) | Value::Array(_) => line(text::COMPARE_THERE.into()),
    }
}

/// What was said of a thing, on one line.
#[must_use]
pub fn in_line(thing: &Thing, said: Option<&Said>, locale: &Locale) -> String {
    let lines = match given_of(thing, said) {
        Given::Nothing => vec![locale.get(text::UI_NOT_ANSWERED).to_owned()],
        Given::Lines(lines) => lines.iter().map(|line| locale.text(line)).collect(),
        Given::Words(words) => words,
    };
    lines.join("; ")
}

/// The note of an answer, where there is one.
#[must_use]
pub fn note_of(Said(value): &Said) -> Option<&str> {
    value.get("note").and_then(Value::as_str).filter(|note| !note.trim().is_empty())
}

/// What an answer says, without its note: the grade, why it does not occur, what can be shown.
#[must_use]
pub fn answer_lines(question: Option<&'static Question>, answer: &Answer) -> Vec<Message> {
    let mut lines: Vec<Message> =
        answer.rating.map(|rating| rating_label(rating).into()).into_iter().collect();
    if !answer.reason.trim().is_empty() {
        lines.push(text::compare_reason(answer.reason.clone()));
    }
    let evidence = question.map_or(&[][..], |question| question.evidence);
    let shown = answer.evidence.iter().map(|ticked| {
        let known = evidence.iter().find(|(id, _)| id == ticked);
        known.map_or_else(|| Arg::from(ticked.clone()), |(_, label)| Arg::from(*label))
    });
    // "; " and not "and", because each is a phrase of its own
    let shown = shown.reduce(|shown, next| text::merge_also(shown, next).into());
    lines.extend(shown.map(text::check_evidence));
    lines
}

/// What one of several people said of a statement: a line, and one for a note.
#[must_use]
pub fn voice_lines(question: Option<&'static Question>, voice: &Voice) -> Vec<Message> {
    let Voice { by, rating, reason, evidence, note } = voice.clone();
    let answer = Answer { rating, reason, evidence, ..Answer::default() };
    let said = answer_lines(question, &answer).into_iter();
    let said = said.reduce(text::merge_also);
    let said = said.unwrap_or_else(|| text::MERGE_VOICES_NOTHING.into());
    let note = Some(note).filter(|note| !note.trim().is_empty());
    let note = note.map(|note| text::merge_voice_note(by.as_str(), note));
    [text::merge_voice(by.as_str(), said)].into_iter().chain(note).collect()
}

/// The words for a key of the file; `None` for words of the visitor.
fn label(names: &[&str], key: &str) -> Option<Message> {
    let names = match names {
        ["scope", "other_editions", _, rest @ ..] => [&["scope"], rest].concat(),
        names => names.to_vec(),
    };
    let id = match names.as_slice() {
        ["documents", _] => {
            return DocumentState::from_key(key).map(|it| document_state_label(it).into());
        }
        ["certificate", "edition"] | ["edition"] => {
            return Edition::from_key(key).map(|it| edition_name(it).into());
        }
        ["certificate", _] | ["plan", "certificate_by"] => {
            return Date::parse(key).map(day_message);
        }
        ["tier"] => "assessment.tier".to_owned(),
        ["scope", "services", _, field] => ["scope.", field].concat(),
        ["scope", "parties", _, "by"] => "scope.parties".to_owned(),
        ["scope", "parties", _, proof @ ..] => ["scope.parties.", &proof.join(".")].concat(),
        names => names.join("."),
    };
    let options = question(&id)?.options;
    let label = options.iter().find(|(known, _)| *known == key).map(|(_, label)| *label);
    label.map(Message::from)
}
