//! The draft as phrases, what answer is behind each, and how it differs from what own wording began
//! from.

use super::word_diff::{Piece, word_diff};
use crate::{
    content::{Question, question},
    domain::{Assessment, Phrases, Scope},
    engine::{Draft, StatementLanguage, draft},
    i18n::Locale,
    session::{Change, Page, wording},
};

/// The draft that the answers make: the one place of the pages that asks for it.
#[must_use]
pub fn drafted(assessment: &Assessment) -> Option<Draft> {
    let scope = &assessment.scope;
    draft(scope, assessment.edition, scope.statement_form.unwrap_or_default())
}

/// A phrase of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Its name: the id of the question, and a number where an answer makes several phrases.
    pub key: String,
    /// The id of the question whose answer made it, `None` for mere punctuation.
    pub source: Option<&'static str>,
    /// The space or comma that joins it to the one before.
    pub joint: String,
    /// What it says.
    pub text: String,
}

impl Phrase {
    /// The phrase with its comma, as it can be looked for in another text.
    fn words(&self) -> String {
        [self.joint.trim_start(), &self.text].concat()
    }
}

/// The phrases of a draft in the language of `locale`, in their order. What one answer says in one go is
/// one phrase.
#[must_use]
pub fn phrases(draft: &Draft, locale: &Locale) -> Vec<Phrase> {
    let mut pieces: Vec<(Option<&'static str>, String)> = Vec::new();
    for (text, source) in draft.texts(locale) {
        match pieces.last_mut() {
            Some((known, before)) if *known == source => before.push_str(&text),
            _ => pieces.push((source, text)),
        }
    }
    let mut phrases: Vec<Phrase> = Vec::new();
    for (source, text) in pieces {
        let earlier = phrases.iter().filter(|phrase| phrase.source == source).count();
        let key = match (source, earlier) {
            (None, _) => String::new(),
            (Some(source), 0) => source.to_owned(),
            (Some(source), earlier) => format!("{source}#{}", earlier + 1),
        };
        let joint = |c: char| c.is_whitespace() || c == ',' || c == ';';
        let words = if source.is_some() { text.trim_start_matches(joint) } else { &text };
        let joint = text.strip_suffix(words).unwrap_or_default().to_owned();
        phrases.push(Phrase { key, source, joint, text: words.to_owned() });
    }
    phrases
}

/// What own wording begins from.
#[must_use]
pub fn texts_of(phrases: &[Phrase]) -> Phrases {
    let made = phrases.iter().filter(|phrase| phrase.source.is_some());
    made.map(|phrase| (phrase.key.clone(), phrase.words())).collect()
}

/// What the answer to a question says in the draft, in the language of `locale`.
#[must_use]
pub fn phrase_of(draft: &Draft, question: &str, locale: &Locale) -> Option<String> {
    let made = draft.segments.iter().filter(|segment| segment.source == Some(question));
    let text: String = made.map(|segment| locale.text(&segment.message)).collect();
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == ',' || c == ';');
    (!text.is_empty()).then(|| text.to_owned())
}

/// A phrase in which the draft is no longer what own wording began from.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The phrase, and what the draft says now.
    pub change: Change,
    /// Whose answer it is; `None` if this version does not know the question.
    pub question: Option<&'static Question>,
    /// Word by word.
    pub words: Vec<Piece>,
    /// There was such a phrase, but it is no longer in the text as it was.
    pub is_lost: bool,
}

/// Where the draft differs by now from what own wording in this language began from, in the order of
/// the draft. Nothing while there is no draft, or no own wording, or nobody knows where it began. What
/// the visitor already wrote themselves is not told to them.
#[must_use]
pub fn differences(
    scope: &Scope,
    language: StatementLanguage,
    phrases: &[Phrase],
) -> Vec<Difference> {
    let base = wording::base(scope, language);
    let Some(own) = language.own_wording(scope).filter(|_| !base.is_empty()) else { return vec![] };
    let made = || phrases.iter().filter(|phrase| phrase.source.is_some());
    let mut changes = Vec::new();
    let mut after = None;
    for phrase in made() {
        changes.push(Change { key: phrase.key.clone(), now: phrase.words(), after });
        after = Some(phrase.key.clone());
    }
    if !changes.is_empty() {
        let gone = base.keys().filter(|key| made().all(|phrase| phrase.key != **key));
        changes.extend(gone.map(|key| Change {
            key: key.clone(),
            now: String::new(),
            after: None,
        }));
    }
    changes.into_iter().filter_map(|change| difference(own, base, change)).collect()
}

fn difference(own: &str, base: &Phrases, change: Change) -> Option<Difference> {
    let before = base.get(&change.key).map_or("", String::as_str);
    let stood = wording::stands(own, before);
    let is_done = !stood && (change.now.is_empty() || wording::stands(own, &change.now));
    if before == wording::kept(&change.now) || is_done {
        return None;
    }
    Some(Difference {
        question: change.key.split('#').next().and_then(question),
        words: word_diff(before, &change.now),
        is_lost: !stood && !before.is_empty(),
        change,
    })
}

/// The page that asks a question about the scope.
#[must_use]
pub fn scope_page(question: &str) -> Page {
    match question {
        "scope.applicant" | "scope.unit_has_authority" | "scope.edition" => Page::Applicant,
        "scope.services" | "scope.activities" | "scope.in_catalogue" => Page::Services,
        "scope.statement_form" => Page::Statement,
        id if id.starts_with("scope.outside.") => Page::LeaveOut,
        id if id.starts_with("scope.organization") => Page::Organization,
        _ => Page::Boundaries,
    }
}
