//! What was assumed where nobody said anything, and what only we say.

use crate::{
    content::{MILESTONES, text},
    domain::Confidence,
    engine::{Origin, assumptions},
    i18n::{Message, TextKey},
    report::{
        document::{Block, Cell, Column, Inline, Role as Holds, Row},
        hand_over::{HandOver, evidence::document_kind},
    },
    session::select::day_message,
};

impl HandOver<'_> {
    /// The numbers and the day that the plan is computed with although nobody entered them.
    pub(super) fn assumed(&self) -> Vec<Block> {
        let assumed = assumptions(self.assessment);
        let people = text::plan_people(assumed.size.people);
        let services = text::plan_services(assumed.size.services);
        let mut lines = vec![];
        if assumed.people_from == Origin::Assumed {
            lines.push(text::plan_people_assumed(people));
        }
        match assumed.services_from {
            Origin::Entered => {}
            Origin::Scope => lines.push(text::plan_services_listed(services)),
            Origin::Assumed => lines.push(text::plan_services_assumed(services)),
        }
        if self.assessment.plan.certificate_by.is_none() {
            let today = self.evaluation.today;
            lines.push(today.map_or(text::PLAN_TIMELINE_NONE.into(), |today| {
                text::plan_timeline_forward(day_message(today))
            }));
        }
        lines.push(text::PLAN_ROUGH.into());
        lines.push(text::PLAN_COMPUTED_OWN.into());
        let line = |message: Message| vec![Inline::plain(self.words(message))];
        vec![Block::List(lines.into_iter().map(line).collect())]
    }

    /// What the result uses and no public source confirms.
    pub(super) fn unverified(&self) -> Vec<Block> {
        let findings = self.evaluation.scope.findings.iter();
        let rules = findings.filter(|finding| finding.rule.confidence == Confidence::C);
        let rules = rules.map(|it| (it.text(), text::HAND_OVER_A_RULE, it.rule.id));
        let documents = self.evaluation.documents.iter().filter(|it| !it.document.verified);
        let documents = documents.map(|it| (it.document.name, document_kind(it), it.document.id));
        let milestones = MILESTONES.iter().filter(|it| !it.verified);
        let milestones = milestones.map(|it| (it.name, text::REPORT_MILESTONE, it.id));
        let row = |(what, kind, id): (TextKey, TextKey, &str)| Row {
            cells: vec![self.cell(what), self.cell(kind), Cell::plain(id)],
        };
        let column = |title, holds, weight| Column::new(self.locale.get(title), holds, weight);
        let columns = vec![
            column(text::REPORT_WHAT, Holds::Subject, 9),
            column(text::REPORT_KIND, Holds::Other, 3),
            column(text::REPORT_ID, Holds::Id, 2),
        ];
        let rows: Vec<_> = rules.chain(documents).chain(milestones).map(row).collect();
        let mut blocks: Vec<_> =
            self.table(text::HAND_OVER_UNVERIFIED, columns, rows).into_iter().collect();
        blocks.push(self.paragraph(text::REPORT_HINTS));
        blocks
    }
}
