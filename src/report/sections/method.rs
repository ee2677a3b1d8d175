//! How the figures come about, by which rules, and what they are not.

use super::source::Source;
use crate::{
    content::{RULESET_HASH, RULESET_VERSION, text},
    domain::{Choice, Grade, Interval, Rating},
    report::document::{Block, Inline},
    session::select::{Given, day_message, edition_name, given, rating_label},
};

pub(super) fn method(source: &Source) -> Vec<Block> {
    let readiness = &source.evaluation.readiness;
    let (rated, system) = (readiness.rated, readiness.rated_system);
    let mut blocks =
        vec![source.paragraph(text::REPORT_DISCLAIMER_LONG), Block::Facts(facts(source))];
    blocks.push(source.heading(text::RESULT_READINESS));
    blocks.push(Block::Facts(scale(source)));
    let computed = text::result_computed_text(rated.of, system.of, rated.n, system.n);
    blocks.push(source.paragraph(computed));
    for sentence in [text::RESULT_COMPUTED_EVIDENCE, text::RESULT_COMPUTED_GATES] {
        blocks.push(source.paragraph(sentence));
    }
    blocks.push(source.heading(text::RESULT_CAPABILITY));
    for sentence in
        [text::CAPABILITY_RULE_LETTERS, text::CAPABILITY_RULE_ONE, text::CAPABILITY_RULE_SOURCE]
    {
        blocks.push(source.paragraph(sentence));
    }
    blocks.push(source.heading(text::PLAN_STEPS));
    for sentence in [text::PLAN_COMPUTED_OWN, text::PLAN_COMPUTED_ROUNDED, text::REPORT_HINTS] {
        blocks.push(source.paragraph(sentence));
    }
    blocks
}

fn facts(source: &Source) -> Vec<(String, Vec<Inline>)> {
    let assessment = source.assessment;
    let mut facts =
        vec![source.fact(text::REPORT_EDITION, source.t(edition_name(assessment.edition)))];
    if let Some(Given::Lines(lines)) = given(assessment, "assessment.tier").map(|it| it.given) {
        let depth: Vec<_> = lines.into_iter().map(|it| source.say(it)).collect();
        facts.push(source.fact(text::REPORT_DEPTH, depth.join(", ")));
    }
    if let Some(day) = source.evaluation.today {
        facts.push(source.fact(text::REPORT_DAY, source.say(day_message(day))));
    }
    facts.push(source.fact(text::REPORT_RULESET_VERSION, RULESET_VERSION));
    facts.push(source.fact(text::REPORT_RULESET_HASH, RULESET_HASH));
    facts.push(source.fact(text::REPORT_PROGRAM, env!("CARGO_PKG_VERSION")));
    facts
}

/// What each grade stands for.
fn scale(source: &Source) -> Vec<(String, Vec<Inline>)> {
    let range = |band: Interval| source.locale.percent_range(band.low(), band.high());
    let grades = Grade::ALL.iter().map(|(grade, _)| {
        source.fact(rating_label(Rating::Graded(*grade)), range(grade.interval()))
    });
    let unknown = source.fact(text::RESULT_COMPUTED_UNKNOWN, range(Interval::WHOLE));
    grades.chain([unknown]).collect()
}
