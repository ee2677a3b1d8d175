//! The draft of the scope statement: segments, each with the answer that made it.
//!
//! A draft is the same list of segments in every language; the wording of each language stands in
//! `content/text/<language>/statement.ftl`, so what decides about grammar (a number, an article, a
//! day) is decided here once. Names are the visitor's and are never inflected: each construction
//! is such that a name is right as it stands. Nothing is drafted without an organization and a
//! service.

mod boundaries;
mod limits;
mod names;
mod organization;
mod services;

pub use organization::guess_article;

use crate::{
    content::text,
    domain::{Activity, Edition, Scope, StatementForm},
    i18n::{Arg, Locale, Message, TextKey},
};

/// A language in which the statement is drafted, whatever the language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementLanguage {
    /// English.
    En,
    /// German.
    De,
}

impl StatementLanguage {
    /// All, in the order of the files.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// All, first the language that somebody reads in, where a statement is drafted in it.
    #[must_use]
    pub fn own_first(tag: &str) -> [Self; 2] {
        let mut languages = Self::ALL;
        languages.sort_by_key(|language| language.tag() != tag);
        languages
    }

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// The visitor's own wording in this language, unless it is empty.
    #[must_use]
    pub fn own_wording(self, scope: &Scope) -> Option<&str> {
        let text = match self {
            Self::En => &scope.own_wording.en,
            Self::De => &scope.own_wording.de,
        };
        text.as_deref().filter(|text| !text.trim().is_empty())
    }
}

/// A piece of the statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// What it says.
    pub message: Message,
    /// The id of the question whose answer made it, `None` for mere punctuation.
    pub source: Option<&'static str>,
}

/// The statement as the answers make it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// In the order of the text. To print them, see [`Draft::texts`].
    pub segments: Vec<Segment>,
    /// The services, where they are too many for the sentence, which then refers to this list.
    pub annex: Vec<String>,
    /// How much it says.
    pub form: StatementForm,
}

impl Draft {
    /// The segments in the language of `locale`, each with the question behind it. A full stop that
    /// would follow the dot of an abbreviation ("Inc.") is left out; whether one would, depends on the
    /// word order of the language.
    #[must_use]
    pub fn texts(&self, locale: &Locale) -> Vec<(String, Option<&'static str>)> {
        let mut texts: Vec<(String, Option<&'static str>)> = Vec::new();
        for segment in &self.segments {
            let stop = segment.message.key == text::STATEMENT_END;
            if stop && texts.last().is_some_and(|(text, _)| names::ends_with_dot(text)) {
                continue;
            }
            texts.push((locale.text(&segment.message), segment.source));
        }
        texts
    }
}

/// Drafts the statement, or `None` while the organization or every service is missing (R30, R31).
#[must_use]
pub fn draft(scope: &Scope, edition: Edition, form: StatementForm) -> Option<Draft> {
    let lead = organization::lead(scope, edition)?;
    let services = services::services(scope, form)?;
    let is_short = form == StatementForm::Short;
    let mut sentence = Sentence(Vec::new());
    sentence.add("scope.organization", lead);
    // earlier editions certify that services are provided, this one what is done with them
    if edition == Edition::E2018 && !is_short && !scope.activities.is_empty() {
        let nouns = scope.activities.iter().map(|it| Arg::from(activity_noun(*it))).collect();
        sentence.add("scope.activities", text::statement_activities(Arg::List(nouns)));
        sentence.add("scope.services", text::statement_of_services(services.named));
    } else {
        sentence.add("scope.services", provided(edition, services.named));
    }
    if !is_short {
        sentence.extend(boundaries::customers(scope));
    }
    sentence.extend(boundaries::locations(scope));
    if !is_short {
        sentence.extend(boundaries::technology(scope));
    }
    // on a certificate the catalogue stands in for the services that it has no room for
    if !is_short || !services.annex.is_empty() {
        sentence.extend(boundaries::catalogue(scope, !is_short));
    }
    sentence.end();
    if form == StatementForm::Long {
        limits::add(&mut sentence, scope, edition);
    }
    Some(Draft { segments: sentence.0, annex: services.annex, form })
}

/// Segments as they are put together.
struct Sentence(Vec<Segment>);

impl Sentence {
    fn add(&mut self, source: &'static str, message: Message) {
        self.0.push(Segment { message, source: Some(source) });
    }

    fn extend(&mut self, segment: Option<(&'static str, Message)>) {
        if let Some((source, message)) = segment {
            self.add(source, message);
        }
    }

    fn end(&mut self) {
        self.0.push(Segment { message: text::STATEMENT_END.into(), source: None });
    }
}

fn provided(edition: Edition, services: Message) -> Message {
    match edition {
        Edition::E2018 => text::statement_provision(services),
        Edition::E2011 => text::statement_delivery(services),
        Edition::E2005 | Edition::Bs15000 => text::statement_provision_of_it(services),
    }
}

const fn activity_noun(activity: Activity) -> TextKey {
    match activity {
        Activity::Plan => text::STATEMENT_ACTIVITY_PLAN,
        Activity::Design => text::STATEMENT_ACTIVITY_DESIGN,
        Activity::Transition => text::STATEMENT_ACTIVITY_TRANSITION,
        Activity::Deliver => text::STATEMENT_ACTIVITY_DELIVER,
        Activity::Improve => text::STATEMENT_ACTIVITY_IMPROVE,
    }
}
