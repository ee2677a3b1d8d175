//! What the catalogue is made of. The values come from `content/`.

use super::catalogue::Condition;
use crate::{
    domain::{ClauseId, Confidence, Edition, Verdict},
    i18n::TextKey,
};

/// Whether a clause belongs to the management system or is a process of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClauseKind {
    /// Clauses 4 to 7, 9, 10 and the general ones of 8.
    ManagementSystem,
    /// The processes of clause 8, and service reporting.
    Process,
}

/// How a clause is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClauseRole {
    /// One of the 18 named management processes.
    Process,
    /// A part of the management system that somebody operates.
    System,
}

/// A clause of an edition.
#[derive(Debug)]
pub struct Clause {
    /// Its number.
    pub id: ClauseId,
    /// Its kind.
    pub kind: ClauseKind,
    /// How it is asked about; `None` for headings and details.
    pub role: Option<ClauseRole>,
    /// The situation it speaks of need not occur.
    pub may_be_absent: bool,
    /// Number and English title were seen in a public source.
    pub verified: bool,
    /// Its title.
    pub title: TextKey,
}

/// Where a finding is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Who may apply at all.
    Eligibility,
    /// What the scope includes and leaves out.
    Scope,
    /// Who operates what.
    Parties,
    /// What the statement says.
    Statement,
    /// The gates before every figure.
    Readiness,
    /// An earlier certificate.
    Certificate,
}

/// A rule of the scope check. Where it applies is a pure function of the engine.
#[derive(Debug, PartialEq)]
pub struct Rule {
    /// Stable id, such as `R24b`.
    pub id: &'static str,
    /// The editions that it is for.
    pub editions: &'static [Edition],
    /// The function that says where it applies.
    pub condition: Condition,
    /// What it says where it applies.
    pub verdict: Verdict,
    /// Where it comes from.
    pub clauses: &'static [ClauseId],
    /// How well it is founded.
    pub confidence: Confidence,
    /// Where a finding of it is shown.
    pub area: Area,
    /// Keys of public sources; `own` is own knowledge.
    pub sources: &'static [&'static str],
    /// "Don't know" gives WARN and repeats the question.
    pub asks: bool,
    /// What is the matter.
    pub text: TextKey,
    /// What to do next.
    pub remedy: Option<TextKey>,
    /// The question to repeat.
    pub question: Option<TextKey>,
}

/// How deep a question goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// About five minutes in all.
    Quick,
    /// 45 to 60 minutes in all.
    Full,
    /// Process attributes of levels 2 to 5.
    Deep,
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A part of the scope.
    Scope,
    /// A gate.
    Gate,
    /// A grade on the scale N P L F.
    Grade,
    /// A process attribute.
    Attribute,
}

/// A question of the check.
#[derive(Debug)]
pub struct Question {
    /// Stable id.
    pub id: &'static str,
    /// The clauses that it belongs to.
    pub clauses: &'static [ClauseId],
    /// How deep it goes.
    pub tier: Tier,
    /// What its answer looks like.
    pub kind: Kind,
    /// The question, or the statement to be graded.
    pub text: TextKey,
    /// Short help.
    pub hint: Option<TextKey>,
    /// Why it is asked.
    pub why: Option<TextKey>,
    /// What an auditor looks for.
    pub auditor: Option<TextKey>,
    /// The values to choose from, by their key in the file.
    pub options: &'static [(&'static str, TextKey)],
    /// What shows that the answer is true, by stable id.
    pub evidence: &'static [(&'static str, TextKey)],
}

/// A language that has its folder in `content/text`.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
}

/// Words that the criticism of a statement looks for, in one language.
#[derive(Debug)]
pub struct WordList {
    /// What finding one of them means.
    pub id: &'static str,
    /// The language of the words.
    pub language: &'static str,
    /// The words, in lower case.
    pub words: &'static [&'static str],
}
