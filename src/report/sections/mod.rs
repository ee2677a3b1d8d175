//! What the report says, section by section. Here only words and figures are put together; how they look
//! is decided by the writers, what they are by [`crate::engine`].

mod answers;
mod capability;
mod documents;
mod findings;
mod gates;
mod letterhead;
mod method;
mod parties;
mod readiness;
mod scope;
mod source;
mod statement;
mod steps;
mod summary;
mod timeline;

use source::Source;

use super::{
    document::{Block, Document, Section},
    picture,
};
use crate::{
    content::{RULESET_HASH, RULESET_VERSION, text},
    domain::{Assessment, Choice, ReportSection},
    engine::Evaluation,
    i18n::{Locale, TextKey},
    session::select::day_message,
};

/// The report on an assessment as its settings want it, in the language of `locale`; `locales` has to hold
/// the languages of the statement. `evaluation` has to be of the same assessment.
#[must_use]
pub fn report(
    assessment: &Assessment,
    evaluation: &Evaluation,
    locale: &Locale,
    locales: &[Locale],
) -> Document {
    let source = Source { assessment, evaluation, locale, locales };
    let wanted = ReportSection::ALL.iter().map(|(id, _)| *id);
    let sections = wanted.filter(|id| !assessment.report.left_out.contains(id)).filter_map(|id| {
        let blocks = with_picture(id, blocks(id, &source), &source);
        let section = Section { id, title: source.t(section_title(id)), blocks };
        (!section.blocks.is_empty()).then_some(section)
    });
    Document {
        language: locale.tag().to_owned(),
        title: source.t(text::REPORT_TITLE),
        subject: subject(assessment),
        date: evaluation.today,
        day: evaluation.today.map(|day| source.say(day_message(day))).unwrap_or_default(),
        disclaimer: disclaimer(&source),
        contents: source.t(text::REPORT_CONTENTS),
        ruleset: source.say(text::report_ruleset(RULESET_HASH, RULESET_VERSION)),
        letterhead: letterhead::letterhead(&source),
        sections: sections.collect(),
    }
}

/// What a report is not; and whether anybody has read its language yet.
fn disclaimer(source: &Source) -> String {
    let parts = [text::REPORT_DISCLAIMER, text::LANGUAGE_DRAFT].map(|key| source.t(key));
    parts.join(" ").trim_end().to_owned()
}

/// The heading of a section.
#[must_use]
pub const fn section_title(id: ReportSection) -> TextKey {
    match id {
        ReportSection::Summary => text::REPORT_SUMMARY,
        ReportSection::Scope => text::REPORT_SCOPE,
        ReportSection::Statement => text::REPORT_STATEMENT,
        ReportSection::Gates => text::REPORT_GATES,
        ReportSection::Readiness => text::REPORT_READINESS,
        ReportSection::Capability => text::REPORT_CAPABILITY,
        ReportSection::Findings => text::REPORT_FINDINGS,
        ReportSection::Documents => text::REPORT_DOCUMENTS,
        ReportSection::Steps => text::REPORT_STEPS,
        ReportSection::Timeline => text::REPORT_TIMELINE,
        ReportSection::Answers => text::REPORT_ANSWERS,
        ReportSection::Method => text::REPORT_METHOD,
    }
}

fn blocks(id: ReportSection, source: &Source) -> Vec<Block> {
    match id {
        ReportSection::Summary => summary::summary(source),
        ReportSection::Scope => scope::scope(source),
        ReportSection::Statement => statement::statement(source),
        ReportSection::Gates => gates::gates(source),
        ReportSection::Readiness => readiness::readiness(source),
        ReportSection::Capability => capability::capability(source),
        ReportSection::Findings => findings::findings(source),
        ReportSection::Documents => documents::documents(source),
        ReportSection::Steps => steps::steps(source),
        ReportSection::Timeline => timeline::timeline(source),
        ReportSection::Answers => answers::answers(source),
        ReportSection::Method => method::method(source),
    }
}

/// The picture stands behind the sentence that the section begins with.
fn with_picture(id: ReportSection, mut blocks: Vec<Block>, source: &Source) -> Vec<Block> {
    let Source { assessment, evaluation, locale, .. } = source;
    if let Some(picture) = picture::of(id, assessment, evaluation, locale) {
        blocks.insert(blocks.len().min(1), Block::Picture(picture));
    }
    blocks
}

/// The organization and the visitor's name for the assessment, as far as there are any.
fn subject(assessment: &Assessment) -> String {
    let names = [assessment.scope.organization.trim(), assessment.name.trim()];
    let said: Vec<_> = names.into_iter().filter(|name| !name.is_empty()).collect();
    said.join(" · ")
}
