//! One assessment: everything that a visitor said.

use std::collections::BTreeMap;

use super::{
    Answer, Certificate, DocumentState, Edition, GateAnswers, MaturityLevel, OwnAnswers, Plan,
    ReportSettings, Scope, Tier,
};

/// The stable id of a question. Ids that this version does not know are kept.
pub type QuestionId = String;

/// Everything that a visitor said, and nothing that follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The visitor's name for it.
    pub name: String,
    /// The edition that it is about.
    pub edition: Edition,
    /// How deep it wants to go, `None` while nobody said so.
    pub tier: Option<Tier>,
    /// The scope.
    pub scope: Scope,
    /// A second variant of the scope, to be compared with the first.
    pub variant: Option<Scope>,
    /// Graded statements by stable id.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// Documents and records by stable id.
    pub documents: BTreeMap<String, DocumentState>,
    /// The gates.
    pub gates: GateAnswers,
    /// An earlier certificate.
    pub certificate: Certificate,
    /// What the way to a certificate is planned with.
    pub plan: Plan,
    /// From which maturity level on a process counts (by section), where the visitor thinks otherwise.
    pub maturity: BTreeMap<String, MaturityLevel>,
    /// What was said to question sets of others, by the ids of the sets.
    pub own_sets: BTreeMap<String, OwnAnswers>,
    /// What the report holds and looks like.
    pub report: ReportSettings,
}

impl Default for Assessment {
    fn default() -> Self {
        Self {
            name: String::new(),
            edition: Edition::E2018,
            tier: None,
            scope: Scope::default(),
            variant: None,
            answers: BTreeMap::new(),
            documents: BTreeMap::new(),
            gates: GateAnswers::default(),
            certificate: Certificate::default(),
            plan: Plan::default(),
            maturity: BTreeMap::new(),
            own_sets: BTreeMap::new(),
            report: ReportSettings::default(),
        }
    }
}
