//! What is open about the scope, about who operates what, and about the gates.

use super::{Open, state};
use crate::{
    content::{asks, clauses, clauses_of_question, question, text},
    domain::{Applicant, Operator, Reply},
    engine::bank,
    report::{document::Block, hand_over::HandOver},
    session::{
        chosen,
        select::{Given, SHARES, controlled_clauses, given, in_catalogue, proof_given, proofs_of},
    },
};

const UNKNOWN: &str = "unknown";

impl HandOver<'_> {
    pub(super) fn open_scope(&self) -> Vec<Block> {
        let questions = self.needed().into_iter().filter_map(|id| self.open_question(id));
        let (caption, what) = (text::HAND_OVER_QUESTIONS, text::REPORT_QUESTION);
        let mut blocks = self.listed(caption, what, questions.collect());
        let operators = self.open_operators();
        blocks.extend(self.listed(text::REPORT_PARTIES, text::REPORT_CLAUSE, operators));
        blocks.extend(self.listed(text::REPORT_PROOFS, what, self.open_proofs()));
        blocks
    }

    /// The questions about the scope that the result depends on, and those about the gates. Others
    /// only refine the statement.
    fn needed(&self) -> Vec<&'static str> {
        let (assessment, scope) = (self.assessment, &self.assessment.scope);
        let is_unit = scope.applicant == Some(Applicant::Unit);
        let is_several = scope.legal_entities.is_some_and(|entities| entities > 1);
        let mut ids = vec!["scope.applicant", "scope.organization", "scope.legal_entities"];
        ids.extend(is_unit.then_some("scope.unit_has_authority"));
        ids.extend(is_several.then_some("scope.common_top_management"));
        ids.extend(["scope.services", "scope.in_catalogue", "scope.customers"]);
        let is_asked = |id: &&str| question(id).is_some_and(|it| asks(assessment.edition, it));
        ids.extend(SHARES.into_iter().filter(is_asked));
        ids.extend(bank(assessment.edition).gates.iter().map(|gate| gate.id));
        ids
    }

    fn open_question(&self, id: &'static str) -> Option<Open<'static>> {
        let answer = given(self.assessment, id)?;
        let is_unknown = match id {
            "scope.in_catalogue" => in_catalogue(self.assessment) == Some(Reply::Unknown),
            _ => chosen(self.assessment, id) == Some(UNKNOWN),
        };
        let is_open = is_unknown || answer.given == Given::Nothing;
        let clauses = clauses_of_question(answer.question, self.assessment.edition);
        is_open.then(|| Open {
            what: self.cell(answer.question.text),
            about: clauses.first().map(|clause| self.clause(*clause)).unwrap_or_default(),
            state: state(is_unknown).into(),
            role: answer.question.role,
            note: "",
            id,
        })
    }

    fn open_operators(&self) -> Vec<Open<'static>> {
        let asked = clauses(self.assessment.edition).iter().filter(|it| it.role.is_some());
        let by = |id| self.assessment.scope.party(id).and_then(|party| party.by);
        let open = asked.filter(|it| matches!(by(it.id), None | Some(Operator::Unknown)));
        open.map(|it| Open {
            what: self.clause(it.id),
            about: Default::default(),
            state: state(by(it.id).is_some()).into(),
            role: None,
            note: "",
            id: "scope.parties",
        })
        .collect()
    }

    /// Proofs of control of which nobody said, or knows, whether they are there.
    fn open_proofs(&self) -> Vec<Open<'static>> {
        let mut open = vec![];
        for clause in controlled_clauses(self.assessment) {
            let party = self.assessment.scope.party(clause).copied().unwrap_or_default();
            for proof in proofs_of(self.assessment.edition) {
                let said = proof_given(&party, proof.id);
                if matches!(said, None | Some(UNKNOWN)) {
                    open.push(Open {
                        what: self.cell(proof.text),
                        about: self.clause(clause),
                        state: state(said.is_some()).into(),
                        role: proof.role,
                        note: "",
                        id: proof.id,
                    });
                }
            }
        }
        open
    }
}
