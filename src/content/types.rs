//! What the catalogue is made of. The values come from `content/`.

use super::{
    bank::Role,
    catalogue::{Condition, Flaw},
};
use crate::{
    domain::{ClauseId, Confidence, Edition, Tier, Verdict},
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
    /// Nothing is asked about it in the full check, for the reason that its file gives.
    pub unasked: bool,
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

/// What several findings may have in common, in the order of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Who applies.
    Applicant,
    /// A wish to leave something out.
    LeftOut,
    /// Who leads.
    Leadership,
    /// How much stays with the organization.
    Shares,
    /// Whether others are under control.
    Control,
    /// Something that nobody operates.
    Nobody,
    /// Organization and services have to be named.
    Naming,
    /// The wording of the statement.
    Wording,
    /// The service catalogue.
    Catalogue,
    /// Several legal entities.
    Entities,
    /// Several sites.
    Sites,
    /// How the scope is limited.
    Limits,
    /// What does not occur.
    Absent,
    /// The gates.
    Readiness,
    /// An earlier certificate.
    Certificate,
}

/// A rule of the scope check. Where it applies is a pure function of the engine.
#[derive(Debug, PartialEq)]
pub struct Rule {
    /// Stable id, such as `R24b`.
    pub id: &'static str,
    /// The editions that it is for, each with the clauses that it comes from there.
    pub editions: &'static [(Edition, &'static [ClauseId])],
    /// The function that says where it applies.
    pub condition: Condition,
    /// What it says where it applies.
    pub verdict: Verdict,
    /// What it says where the condition holds in its graver form.
    pub graver: Option<Verdict>,
    /// How well it is founded.
    pub confidence: Confidence,
    /// Where a finding of it is shown.
    pub area: Area,
    /// Findings of one cause are shown as one entry.
    pub cause: Cause,
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

/// Something that can be said against the wording of a statement. Where it applies is a pure function
/// of the engine.
#[derive(Debug, PartialEq)]
pub struct Lint {
    /// Stable id, such as `group-named`.
    pub id: &'static str,
    /// The function that says where it applies.
    pub flaw: Flaw,
    /// What it says where it applies.
    pub verdict: Verdict,
    /// What it says where every service is concerned.
    pub graver: Option<Verdict>,
    /// How well it is founded.
    pub confidence: Confidence,
    /// The rules that describe it, at most one for each edition.
    pub rules: &'static [&'static str],
    /// Keys of public sources; `own` is own knowledge.
    pub sources: &'static [&'static str],
    /// What is the matter.
    pub text: TextKey,
    /// What to do.
    pub remedy: TextKey,
    /// An example of a better wording.
    pub better: TextKey,
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
    /// The clauses that it belongs to: of the edition of 2018, or of the first of `editions`.
    pub clauses: &'static [ClauseId],
    /// Asked in these editions only; where empty, wherever its clauses live on.
    pub editions: &'static [Edition],
    /// How deep it goes.
    pub tier: Tier,
    /// What its answer looks like.
    pub kind: Kind,
    /// Who in an organization can answer it best.
    pub role: Option<Role>,
    /// Where it stands in [`SECTIONS`](super::SECTIONS); what is asked elsewhere has none.
    pub section: Option<u8>,
    /// The question, or the statement to be graded.
    pub text: TextKey,
    /// Short help.
    pub hint: Option<TextKey>,
    /// Why it is asked.
    pub why: Option<TextKey>,
    /// What an auditor looks for.
    pub auditor: Option<TextKey>,
    /// What audits often find here.
    pub finding: Option<TextKey>,
    /// The values to choose from, by their key in the file.
    pub options: &'static [(&'static str, TextKey)],
    /// What shows that the answer is true, by stable id.
    pub evidence: &'static [(&'static str, TextKey)],
}

/// What stays the same from edition to edition under other numbers.
#[derive(Debug)]
pub struct Topic {
    /// Stable id.
    pub id: &'static str,
    /// The editions in which it has clauses of its own, with these.
    pub clauses: &'static [(Edition, &'static [ClauseId])],
    /// The editions in which it is only a part of what these clauses are about.
    pub partly: &'static [(Edition, &'static [ClauseId])],
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

impl Rule {
    /// The clauses that it comes from in `edition`, `None` where it is not for that edition.
    #[must_use]
    pub fn clauses_in(&self, edition: Edition) -> Option<&'static [ClauseId]> {
        self.editions.iter().find(|(known, _)| *known == edition).map(|(_, clauses)| *clauses)
    }
}
