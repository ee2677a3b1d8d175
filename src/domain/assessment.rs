//! One assessment: everything that a visitor said.

use std::collections::BTreeMap;

use super::{Answer, Certificate, Edition, GateAnswers, Scope};

/// The stable id of a question. Ids that this version does not know are kept.
pub type QuestionId = String;

/// Everything that a visitor said, and nothing that follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The visitor's name for it.
    pub name: String,
    /// The edition that it is about.
    pub edition: Edition,
    /// The scope.
    pub scope: Scope,
    /// A second variant of the scope, to be compared with the first.
    pub variant: Option<Scope>,
    /// Graded statements by stable id.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// The gates.
    pub gates: GateAnswers,
    /// An earlier certificate.
    pub certificate: Certificate,
}

impl Default for Assessment {
    fn default() -> Self {
        Self {
            name: String::new(),
            edition: Edition::E2018,
            scope: Scope::default(),
            variant: None,
            answers: BTreeMap::new(),
            gates: GateAnswers::default(),
            certificate: Certificate::default(),
        }
    }
}
