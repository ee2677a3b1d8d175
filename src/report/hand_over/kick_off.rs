//! The questions of the first meeting that the answers give an occasion for.

use super::HandOver;
use crate::{
    content::{Condition, KICK_OFF, Occasion, clauses, text},
    domain::{Customers, DocumentState, Grade, Operator, Rating, Reply, ReportSection, Verdict},
    engine::{self, GateId, GateState, Likely},
    report::document::{Cell, Column, Document, Role as Holds, Row},
    session::select::{controlled_clauses, in_catalogue},
};

impl HandOver<'_> {
    /// The questions in the order of the talk, with room for notes.
    #[must_use]
    pub fn kick_off_questions(&self) -> Document {
        let column = |title, holds, weight| Column::new(self.locale.get(title), holds, weight);
        let columns = vec![
            column(text::REPORT_QUESTION, Holds::Subject, 9),
            column(text::HAND_OVER_WHY, Holds::Why, 6).below(),
            column(text::HAND_OVER_WHO, Holds::Other, 3).below(),
            column(text::HAND_OVER_NOTES, Holds::Note, 7),
            column(text::REPORT_ID, Holds::Id, 2),
        ];
        let rows = KICK_OFF.iter().filter(|it| applies(it.when, self)).map(|it| Row {
            cells: vec![
                self.strong(it.text),
                self.cell(it.why),
                self.role(Some(it.role)),
                Cell::default(),
                Cell::plain(it.id),
            ],
        });
        let mut blocks = vec![self.paragraph(text::HAND_OVER_KICK_OFF_LEAD)];
        blocks.extend(self.table(text::HAND_OVER_KICK_OFF, columns, rows.collect()));
        let id = ReportSection::Steps;
        self.document(
            text::HAND_OVER_KICK_OFF,
            vec![self.section(id, text::HAND_OVER_KICK_OFF_SECTION, blocks)],
        )
    }
}

/// True if the answers give the occasion.
#[must_use]
pub fn applies(occasion: Occasion, of: &HandOver) -> bool {
    let (assessment, evaluation) = (of.assessment, of.evaluation);
    let (scope, certificate) = (&assessment.scope, &assessment.certificate);
    match occasion {
        Occasion::Always => true,
        Occasion::ApplicantOpen => {
            let open = matches!(scope.customers, None | Some(Customers::Unknown));
            open || scope.applicant.is_none() || is_closed(of, GateId::Eligible)
        }
        Occasion::ScopeRefused => is_closed(of, GateId::Scope),
        Occasion::ScopeOpen => evaluation.scope.verdict == Verdict::Warn,
        Occasion::CatalogueOpen => in_catalogue(assessment) != Some(Reply::Yes),
        Occasion::OperatorsOpen => {
            let operated = clauses(assessment.edition).iter().filter(|it| it.role.is_some());
            let mut by = operated.map(|it| scope.party(it.id).and_then(|party| party.by));
            by.any(|by| matches!(by, None | Some(Operator::Unknown)))
        }
        Occasion::OthersOperate => controlled_clauses(assessment).next().is_some(),
        Occasion::NoDate => assessment.plan.certificate_by.is_none(),
        Occasion::DateTight => {
            let steps = engine::steps(assessment, evaluation);
            let timeline = engine::timeline(assessment, evaluation, &steps, evaluation.today);
            timeline.is_some_and(|timeline| timeline.warning.is_some())
        }
        Occasion::SizeAssumed => assessment.plan.people.is_none(),
        Occasion::EarlierCertificate => {
            certificate.edition.is_some() || certificate.issued.is_some()
        }
        Occasion::DocumentsOpen => {
            let mut states = evaluation.documents.iter().map(|it| it.state);
            states.any(|state| matches!(state, None | Some(DocumentState::Unknown)))
        }
        Occasion::DocumentsMissing => evaluation.documents.iter().any(|it| it.is_missing()),
        Occasion::RecordsYoung => {
            let mut rules = evaluation.scope.findings.iter().map(|it| it.rule.condition);
            assessment.gates.records_months.is_none()
                || rules.any(|condition| condition == Condition::RecordsTooYoung)
        }
        Occasion::MajorExpected => evaluation.findings.iter().any(|it| it.likely == Likely::Major),
        Occasion::NotAnswered => of.asked().any(|it| it.rating().is_none()),
        Occasion::NotKnown => of.asked().any(|it| it.rating() == Some(Rating::Unknown)),
        Occasion::NotShown => of.asked().any(|it| {
            let is_done = it.rating().is_some_and(|rating| {
                matches!(rating, Rating::Graded(Grade::Largely | Grade::Fully))
            });
            let points = it.question.evidence.len();
            is_done && points > 0 && it.not_ticked().count() == points
        }),
        Occasion::AuditOpen => is_not_open(of, GateId::InternalAudit),
        Occasion::ReviewOpen => is_not_open(of, GateId::ManagementReview),
    }
}

fn is_closed(of: &HandOver, gate: GateId) -> bool {
    of.evaluation.gates.iter().any(|it| it.id == gate && it.state == GateState::Closed)
}

fn is_not_open(of: &HandOver, gate: GateId) -> bool {
    of.evaluation.gates.iter().any(|it| it.id == gate && it.state != GateState::Open)
}
