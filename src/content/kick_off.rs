//! `content/kick_off.toml`: what somebody who takes an assessment over may ask in the first meeting.

use super::bank::Role;
use crate::i18n::TextKey;

/// When a question is worth asking. Whether it is, follows from the answers: see
/// [`crate::report::hand_over`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Whatever was answered.
    Always,
    /// It is not known who applies or for whom the services are, or nobody like that can be certified.
    ApplicantOpen,
    /// The gate of the scope is closed.
    ScopeRefused,
    /// Nothing is ruled out, but something about the scope has to be clarified.
    ScopeOpen,
    /// Nobody said that the catalogue names all services.
    CatalogueOpen,
    /// Of something nobody said, or knows, who operates it.
    OperatorsOpen,
    /// Another party operates something.
    OthersOperate,
    /// No day is wished for.
    NoDate,
    /// The day that is wished for is hardly to be had, or not at all.
    DateTight,
    /// Nobody said how many people there are.
    SizeAssumed,
    /// There is, or was, a certificate.
    EarlierCertificate,
    /// Of some document or record it is not known whether it exists.
    DocumentsOpen,
    /// A document or record is missing.
    DocumentsMissing,
    /// Records are younger than is advised, or their age is not known.
    RecordsYoung,
    /// A major nonconformity is to be expected.
    MajorExpected,
    /// Something was not answered.
    NotAnswered,
    /// Something was answered with "don't know".
    NotKnown,
    /// Something is said to be done, with nothing ticked that shows it.
    NotShown,
    /// The gate of the internal audit is not open.
    AuditOpen,
    /// The gate of the management review is not open.
    ReviewOpen,
}

/// A question of the first meeting.
#[derive(Debug, PartialEq, Eq)]
pub struct KickOffQuestion {
    /// Stable id.
    pub id: &'static str,
    /// The occasion that it is asked on.
    pub when: Occasion,
    /// Who can answer it best.
    pub role: Role,
    /// The question.
    pub text: TextKey,
    /// What its answer is good for.
    pub why: TextKey,
}
