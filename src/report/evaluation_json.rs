//! The evaluation as JSON: the contract with portals.

use serde_json::{Map, Value, json};

use super::{Statement, goal_json, plan_json, readiness_json, what_if_json};
use crate::{
    content::{Area, MATURITY_MODEL, RULESET_HASH, RULESET_VERSION},
    domain::{Assessment, Choice, ClauseId},
    engine::{Evaluation, Finding, LintHit, StatementLanguage},
    i18n::Locale,
};

/// Everything that was computed. Sentences are in the language of `locale`; the statements are in
/// theirs, for which `locales` has to hold each language of the statement.
#[must_use]
pub fn evaluation_json(
    assessment: &Assessment,
    evaluation: &Evaluation,
    locale: &Locale,
    locales: &[Locale],
) -> Value {
    let gates = evaluation.gates.iter().map(|gate| {
        json!({ "id": gate.id.key(), "state": gate.state.key(), "text": locale.get(gate.text()) })
    });
    let next = evaluation.next.iter();
    let readiness = &evaluation.readiness;
    json!({
        "ruleset": { "version": RULESET_VERSION, "hash": RULESET_HASH },
        "edition": assessment.edition.key(),
        "scope": {
            "verdict": evaluation.scope.verdict.key(),
            "findings": list(evaluation.scope.findings.iter().map(|hit| finding(hit, locale))),
        },
        "statement": statements(assessment, evaluation, locale, locales),
        "gates": list(gates),
        "tier": assessment.tier.map(Choice::key),
        "readiness": readiness_json::readiness(readiness),
        "areas": readiness_json::areas(readiness, locale),
        "processes": readiness_json::processes(readiness),
        "system": readiness_json::system(readiness, locale),
        "clauses": readiness_json::clauses(readiness),
        "documents": readiness_json::documents(&evaluation.documents, locale),
        "maturity": { "level": evaluation.maturity, "model": maturity_model(assessment) },
        "all_at_goal": goal_json::goal(assessment),
        "findings": readiness_json::likely_findings(&evaluation.findings, locale),
        "next_gate": what_if_json::next_gate(assessment, locale),
        "next": list(next.map(|next| json!({ "question": next.question, "narrows_by": next.narrows_by }))),
        "steps": plan_json::steps(assessment, evaluation, locale),
        "timeline": plan_json::timeline(assessment, evaluation, locale),
    })
}

pub(super) fn list(values: impl Iterator<Item = Value>) -> Value {
    Value::Array(values.collect())
}

fn clauses(clauses: &[ClauseId]) -> Value {
    list(clauses.iter().map(|clause| Value::String(clause.to_string())))
}

fn finding(finding: &Finding, locale: &Locale) -> Value {
    json!({
        "rule": finding.rule.id,
        "verdict": finding.verdict.key(),
        "clauses": clauses(&finding.clauses),
        "confidence": finding.rule.confidence.key(),
        "area": area(finding.rule.area),
        "open": finding.open,
        "subjects": finding.subjects,
        "text": locale.get(finding.text()),
        "remedy": finding.remedy().map(|key| locale.get(key)),
    })
}

const fn area(area: Area) -> &'static str {
    match area {
        Area::Eligibility => "eligibility",
        Area::Scope => "scope",
        Area::Parties => "parties",
        Area::Statement => "statement",
        Area::Readiness => "readiness",
        Area::Certificate => "certificate",
    }
}

fn statements(
    assessment: &Assessment,
    evaluation: &Evaluation,
    locale: &Locale,
    locales: &[Locale],
) -> Value {
    let mut map = Map::new();
    let form = assessment.scope.statement_form.unwrap_or_default().key();
    for language in StatementLanguage::ALL {
        let Some(words) = locales.iter().find(|locale| locale.tag() == language.tag()) else {
            continue;
        };
        let statement =
            Statement::of(&assessment.scope, evaluation.draft.as_ref(), language, words);
        let value = match statement {
            None => json!({ "text": "", "segments": [], "annex": [], "form": form, "lint": [] }),
            Some(statement) => json!({
                "text": statement.text(),
                "segments": list(statement.segments.iter().map(|(text, source)| {
                    json!({ "text": text, "source": source })
                })),
                "annex": statement.annex,
                "form": form,
                "lint": list(
                    statement
                        .lint(&assessment.scope, assessment.edition)
                        .iter()
                        .map(|hit| lint(hit, locale)),
                ),
            }),
        };
        map.insert(language.tag().to_owned(), value);
    }
    Value::Object(map)
}

/// `id` is that of the rule where one describes it; several lints may share it, so `lint` says which.
fn lint(hit: &LintHit, locale: &Locale) -> Value {
    let subjects = hit.subjects.iter().map(|subject| Value::from(subject.text.as_str()));
    json!({
        "id": hit.id(),
        "lint": hit.lint.id,
        "verdict": hit.verdict.key(),
        "subjects": list(subjects),
        "text": locale.get(hit.lint.text),
        "remedy": locale.get(hit.lint.remedy),
        "better": locale.get(hit.lint.better),
    })
}

/// The name of the assignment of processes to levels; a visitor's own says so.
fn maturity_model(assessment: &Assessment) -> String {
    let own = if assessment.maturity.is_empty() { "" } else { "+own" };
    [MATURITY_MODEL, own].concat()
}
