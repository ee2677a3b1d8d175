//! What the visitor did.

use std::rc::Rc;

use super::snapshot::Opened;
use crate::{
    domain::{
        Assessment, ClauseId, DocumentState, MaturityLevel, Operator, OwnSet, Phrases, Proof,
        Rating, Reply, ReportSettings,
    },
    engine::{Recognized, StatementLanguage},
};

/// The question whether the catalogue has the services.
pub const IN_CATALOGUE: &str = "scope.in_catalogue";

/// Something that the visitor did. Questions are named by their stable ids.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Chose one option of a question.
    Choose(&'static str, &'static str),
    /// Wrote into the field of a question.
    Write(&'static str, String),
    /// Listed services or sites, one entry each; under [`IN_CATALOGUE`] the services that are missing
    /// in the catalogue.
    List(&'static str, Vec<String>),
    /// Ticked an activity, by its key, or took the tick away.
    ToggleActivity(&'static str),
    /// Said whether a service (by name) is in the catalogue.
    MarkInCatalogue(String, Reply),
    /// Said whether all listed services are in the catalogue.
    MarkAllInCatalogue(Reply),
    /// Said who operates a clause; `None` takes it back.
    Operate(ClauseId, Option<Operator>),
    /// Said the same of everything that somebody operates, as far as nothing was said of it yet.
    OperateTheRest(Operator),
    /// Answered a proof of control.
    Prove(ClauseId, Proof),
    /// Answers the proofs of all others with the same kind of party as those of this clause.
    ProveAlike(ClauseId),
    /// Would like to leave a clause out, or not any more.
    Exclude(ClauseId, bool),
    /// Said that something does not occur at present, or does.
    DeclareAbsent(ClauseId, bool),
    /// Said why it does not occur.
    ExplainAbsence(ClauseId, String),
    /// Rated a statement; `None` takes it back.
    Rate(&'static str, Option<Rating>),
    /// Ticked a piece of evidence of a statement, or took the tick away.
    TickEvidence(&'static str, &'static str, bool),
    /// Said why what a statement speaks of does not occur.
    ExplainAnswer(&'static str, String),
    /// Said whether a document or record is there; `None` takes it back.
    SayOfDocument(&'static str, Option<DocumentState>),
    /// Lets a process (by its section) count from another maturity level on; `None` takes it back.
    CountFrom(&'static str, Option<MaturityLevel>),
    /// Wrote a note to a statement.
    Note(&'static str, String),
    /// Wants to come back to a statement later, or not any more.
    ComeBack(&'static str, bool),
    /// Said something to a question of somebody's own set.
    Own(Box<OwnAction>),
    /// Has no certificate, whatever was entered about one.
    NoCertificate,
    /// Wants the report like this.
    SetReport(Box<ReportSettings>),
    /// Wants this picture on the report, a `data:` address.
    SetLogo(String),
    /// Copied the scope to a second variant and works on the copy. There are never more than two.
    CopyScope,
    /// Works on the other variant.
    SwapVariants,
    /// Discarded the other variant.
    DropVariant,
    /// Wrote the statement in their own words. The phrases are those of the draft that it began from.
    Reword(StatementLanguage, String, Phrases),
    /// Took over into their own words what the draft says by now.
    TakeOver(StatementLanguage, Change),
    /// Keeps their own words although the draft says something else by now.
    KeepMine(StatementLanguage, Change),
    /// Discarded their own words.
    BackToDraft(StatementLanguage),
    /// Takes over what was read in a statement that they already have.
    TakeOverRead(Box<Recognized>),
    /// Takes over what was filled in elsewhere: the assessment as it was handed out, and with what was filled in.
    TakeOverFilledIn(Rc<Assessment>, Box<Assessment>),
    /// Takes over what was merged from several people's answers.
    TakeOverMerged(Box<Assessment>),
    /// Opened a file.
    Open(Box<Opened>),
    /// Begins a new check of this name from these answers.
    Copy(String),
    /// Saved a file.
    Save,
    /// Wants to begin again.
    StartOver,
    /// Takes back the last step.
    Undo,
    /// Does again what was taken back last.
    Redo,
}

/// A field that is typed into: what is typed in one go is one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The words, the number or the list of a question.
    Words(&'static str),
    /// The note to a statement.
    Note(&'static str),
    /// Why what a statement speaks of does not occur.
    Reason(&'static str),
    /// Why something does not occur, by the clause.
    Absence(ClauseId),
    /// The statement in the visitor's own words.
    Wording(StatementLanguage),
    /// What the report is to look like.
    Report,
    /// The note to a question of somebody's own set, by its place there.
    OwnNote(u16),
    /// Why what such a question speaks of does not occur.
    OwnReason(u16),
}

/// What was said to a question of somebody's own set.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnAction {
    /// The set.
    pub set: Rc<OwnSet>,
    /// The place of the question among those of the set.
    pub place: u16,
    /// What was said.
    pub said: OwnSaid,
}

/// Something that can be said to such a question.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnSaid {
    /// Rated it; `None` takes it back.
    Rating(Option<Rating>),
    /// Why it does not occur.
    Reason(String),
    /// A note.
    Note(String),
    /// To be looked at again, or not any more.
    Later(bool),
}

impl OwnAction {
    const fn field(&self) -> Option<Field> {
        match self.said {
            OwnSaid::Note(_) => Some(Field::OwnNote(self.place)),
            OwnSaid::Reason(_) => Some(Field::OwnReason(self.place)),
            OwnSaid::Rating(_) | OwnSaid::Later(_) => None,
        }
    }
}

impl Action {
    /// The field that was typed into, if it was one.
    #[must_use]
    pub fn field(&self) -> Option<Field> {
        Some(match self {
            Self::Write(question, _) | Self::List(question, _) => Field::Words(question),
            Self::Note(question, _) => Field::Note(question),
            Self::ExplainAnswer(question, _) => Field::Reason(question),
            Self::ExplainAbsence(clause, _) => Field::Absence(*clause),
            Self::Reword(language, ..) => Field::Wording(*language),
            Self::SetReport(_) => Field::Report,
            Self::Own(own) => return own.field(),
            _ => return None,
        })
    }
}

/// A phrase of the draft that is no longer what own wording began from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its name among the phrases.
    pub key: String,
    /// What the draft says now; empty if it no longer has the phrase.
    pub now: String,
    /// The name of the phrase before it.
    pub after: Option<String>,
}
