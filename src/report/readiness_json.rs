//! The estimate as JSON: figures with their base, processes, clauses, documents, likely findings.

use serde_json::{Map, Value, json};

use super::evaluation_json::list;
use crate::{
    content::{DocumentKind, GROUPS, Section},
    domain::{Choice, Interval},
    engine::{
        AreaBand, Count, DocumentStanding, LikelyFinding, ProcessBand, Readiness, Reason,
        SystemBand,
    },
    i18n::Locale,
};

pub(super) fn readiness(readiness: &Readiness) -> Value {
    json!({
        "answered": count(readiness.answered),
        "met": band(readiness.met),
        "rated": count(readiness.rated),
        "rated_system": count(readiness.rated_system),
        "met_processes": band(readiness.met_processes),
        "met_system": band(readiness.met_system),
        "unit": "permille",
    })
}

pub(super) fn areas(readiness: &Readiness, locale: &Locale) -> Value {
    list(readiness.areas.iter().filter_map(|area| self::area(area, locale)))
}

fn area(area: &AreaBand, locale: &Locale) -> Option<Value> {
    let group = GROUPS.get(usize::from(area.group))?;
    Some(json!({
        "id": group.id,
        "text": locale.get(group.title),
        "band": area.band.map(band),
    }))
}

pub(super) fn clauses(readiness: &Readiness) -> Value {
    list(
        readiness
            .clauses
            .iter()
            .map(|it| json!({ "clause": it.clause.to_string(), "band": it.band.map(band) })),
    )
}

pub(super) fn processes(readiness: &Readiness) -> Value {
    list(readiness.processes.iter().map(process))
}

fn process(process: &ProcessBand) -> Value {
    let attributes: Map<String, Value> = process
        .capability
        .attributes
        .iter()
        .filter(|attribute| attribute.grade.is_some())
        .map(|attribute| (attribute.code.to_owned(), Value::from(attribute.letter())))
        .collect();
    json!({
        "clause": process.clause.to_string(),
        "section": process.section.id,
        "band": process.band.map(band),
        "answered": count(process.answered),
        "capability": { "level": process.capability.level, "attributes": attributes },
    })
}

pub(super) fn system(readiness: &Readiness, locale: &Locale) -> Value {
    list(readiness.system.iter().map(|part| system_part(part, locale)))
}

fn system_part(part: &SystemBand, locale: &Locale) -> Value {
    let Section { id, title, .. } = part.section;
    json!({
        "section": id,
        "text": locale.get(*title),
        "band": part.band.map(band),
        "answered": count(part.answered),
    })
}

pub(super) fn documents(standings: &[DocumentStanding], locale: &Locale) -> Value {
    list(standings.iter().map(|standing| {
        let kind = match standing.document.kind {
            DocumentKind::Document => "document",
            DocumentKind::Record => "record",
        };
        json!({
            "id": standing.document.id,
            "clause": standing.clause.to_string(),
            "kind": kind,
            "text": locale.get(standing.document.name),
            "state": standing.state.map(Choice::key),
            "by_evidence": standing.by_evidence,
            "verified": standing.document.verified,
        })
    }))
}

pub(super) fn likely_findings(findings: &[LikelyFinding], locale: &Locale) -> Value {
    list(findings.iter().map(|finding| {
        let gravest = finding.reasons.first().map(|(_, reason)| locale.text(&reason.message()));
        json!({
            "clause": finding.clause.to_string(),
            "likely": finding.likely.key(),
            "text": gravest,
            "reasons": list(finding.reasons.iter().map(|(likely, reason)| json!({
                "likely": likely.key(),
                "text": locale.text(&reason.message()),
                "from": origin(reason),
            }))),
        })
    }))
}

/// The question or document that a reason comes from, null where a rule says so.
fn origin(reason: &Reason) -> Option<&'static str> {
    match reason {
        Reason::Rule(_) => None,
        Reason::Statement(question, _) => Some(question.id),
        Reason::Document(document) => Some(document.id),
    }
}

pub(super) fn count(count: Count) -> Value {
    json!({ "n": count.n, "of": count.of })
}

pub(super) fn band(band: Interval) -> Value {
    json!({ "low": band.low(), "high": band.high() })
}
