//! The evaluation as text for people, for a terminal or a log.

use super::Statement;
use crate::{
    content::{RULESET_HASH, RULESET_VERSION, clause, text},
    domain::{Assessment, ClauseId, Edition, Interval},
    engine::{Evaluation, StatementLanguage, headline},
    i18n::{Locale, Message, TextKey},
    session::select::{gate_state_label, headline_message, likely_label, verdict_label},
};

/// The evaluation in the language of `locale`; see [`evaluation_json`](super::evaluation_json).
#[must_use]
pub fn evaluation_text(
    assessment: &Assessment,
    evaluation: &Evaluation,
    locale: &Locale,
    locales: &[Locale],
) -> String {
    let mut out = Lines { text: String::new(), locale };
    out.heading(text::RESULT_TITLE);
    out.line(&headline_message(headline(&evaluation.gates)));
    out.line(&text::RESULT_NOT_AN_AUDIT.into());

    out.heading(text::RESULT_GATES);
    for gate in &evaluation.gates {
        let state = locale.get(gate_state_label(gate.state));
        out.item(&[locale.get(gate.id.title()), " – ", state, ": ", locale.get(gate.text())]);
    }

    out.heading(text::RESULT_SCOPE);
    out.plain(locale.get(verdict_label(evaluation.scope.verdict)));
    for finding in &evaluation.scope.findings {
        let label = locale.get(verdict_label(finding.verdict));
        out.item(&[finding.rule.id, " – ", label, ": ", locale.get(finding.text())]);
        out.detail(&finding.subjects.join("; "));
        out.detail(&clause_names(assessment.edition, &finding.clauses, locale));
        out.detail(finding.remedy().map(|key| locale.get(key)).unwrap_or_default());
    }

    out.heading(text::RESULT_STATEMENT);
    for language in StatementLanguage::ALL {
        let words = locales.iter().find(|locale| locale.tag() == language.tag());
        let statement = words.and_then(|words| {
            Statement::of(&assessment.scope, evaluation.draft.as_ref(), language, words)
        });
        match statement {
            Some(statement) => {
                out.item(&[language.tag(), ": ", &statement.text()]);
                statement.annex.iter().for_each(|service| out.detail(service));
            }
            None => out.item(&[language.tag(), ": ", locale.get(text::STATEMENT_MISSING)]),
        }
    }

    out.heading(text::RESULT_READINESS);
    let readiness = &evaluation.readiness;
    out.line(&text::result_answered(readiness.answered.n, readiness.answered.of));
    let met = locale.percent_range(readiness.met.low(), readiness.met.high());
    out.line(&text::result_met(met));
    let range = |band: Option<Interval>| match band {
        None => locale.get(text::GRADE_ABSENT).to_owned(),
        Some(Interval::WHOLE) => locale.get(text::RESULT_NOT_RATED).to_owned(),
        Some(band) => locale.percent_range(band.low(), band.high()),
    };
    for process in &readiness.processes {
        let name = clause_names(assessment.edition, &[process.clause], locale);
        out.item(&[&name, ": ", &range(process.band)]);
    }
    for part in &readiness.system {
        out.item(&[locale.get(part.section.title), ": ", &range(part.band)]);
    }

    out.heading(text::RESULT_FINDINGS);
    if evaluation.findings.is_empty() {
        out.line(&text::RESULT_FINDINGS_NONE.into());
    }
    for finding in &evaluation.findings {
        let clause = clause_names(assessment.edition, &[finding.clause], locale);
        out.item(&[&clause, " – ", locale.get(likely_label(finding.likely))]);
        for (_, reason) in &finding.reasons {
            out.detail(&locale.text(&reason.message()));
        }
    }

    out.heading(text::RESULT_DOCUMENTS);
    let missing: Vec<_> = evaluation.documents.iter().filter(|it| it.is_missing()).collect();
    if missing.is_empty() {
        out.line(&text::RESULT_DOCUMENTS_NONE.into());
    }
    for standing in missing {
        let clause = clause_names(assessment.edition, &[standing.clause], locale);
        out.item(&[locale.get(standing.document.name), " (", &clause, ")"]);
    }

    out.plain("");
    let hash: String = RULESET_HASH.chars().take(19).collect();
    out.line(&text::result_ruleset(hash, RULESET_VERSION));
    out.text
}

pub(super) fn clause_names(edition: Edition, clauses: &[ClauseId], locale: &Locale) -> String {
    let names: Vec<String> = clauses
        .iter()
        .map(|id| match clause(edition, *id) {
            Some(clause) => format!("{id} {}", locale.get(clause.title)),
            None => id.to_string(),
        })
        .collect();
    names.join("; ")
}

/// Text for people that grows line by line.
pub(super) struct Lines<'a> {
    pub text: String,
    pub locale: &'a Locale,
}

impl Lines<'_> {
    pub fn plain(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    pub fn heading(&mut self, key: TextKey) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let heading = self.locale.get(key);
        self.plain(heading);
        self.plain(&"=".repeat(heading.chars().count()));
    }

    pub fn line(&mut self, message: &Message) {
        let text = self.locale.text(message);
        self.plain(&text);
    }

    pub fn item(&mut self, parts: &[&str]) {
        self.text.push_str("- ");
        self.plain(&parts.concat());
    }

    pub fn detail(&mut self, text: &str) {
        if !text.is_empty() {
            self.text.push_str("  ");
            self.plain(text);
        }
    }
}
