//! The management summary: what a manager reads in a minute, on one page.

use super::source::{Source, count};
use crate::{
    content::text,
    domain::Interval,
    engine::{self, GateState, Likely, headline},
    report::document::{Block, Inline},
    session::select::{
        effort_message, gate_state_label, headline_message, sure_label, verdict_label, verdict_text,
    },
};

/// More of a kind would not fit on the page.
const SHOWN: usize = 5;

pub(super) fn summary(source: &Source) -> Vec<Block> {
    let evaluation = source.evaluation;
    let headline = headline_message(headline(&evaluation.gates));
    let verdict = evaluation.scope.verdict;
    let mut blocks = vec![
        Block::Callout(vec![Inline::strong(source.say(headline))]),
        Block::Paragraph(vec![
            Inline::strong([&source.t(verdict_label(verdict)), ". "].concat()),
            Inline::plain(source.t(verdict_text(verdict))),
        ]),
        Block::Facts(facts(source)),
    ];
    blocks.extend(gates(source));
    blocks.extend(major(source));
    blocks.extend(first_steps(source));
    blocks.push(Block::Paragraph(vec![Inline::quiet(source.t(text::RESULT_NOT_AN_AUDIT))]));
    blocks
}

fn facts(source: &Source) -> Vec<(String, Vec<Inline>)> {
    let (evaluation, readiness) = (source.evaluation, &source.evaluation.readiness);
    let of = |likely| evaluation.findings.iter().filter(|it| it.likely == likely).count();
    let (major, minor) = (count(of(Likely::Major)), count(of(Likely::Minor)));
    let findings = match major + minor {
        0 => source.t(text::GLANCE_NONE),
        _ => source.say(text::glance_findings_count(major, minor)),
    };
    let share = |band: Interval, base| {
        source.say(text::report_share(source.counted(base), source.range(Some(band))))
    };
    let mut facts = vec![
        source.fact(text::GLANCE_PROCESSES, share(readiness.met_processes, readiness.rated)),
        source.fact(text::GLANCE_SYSTEM, share(readiness.met_system, readiness.rated_system)),
        source.fact(text::RESULT_LABEL_SURE, source.t(sure_label(readiness.met))),
        source.fact(text::RESULT_LABEL_ANSWERED, source.counted(readiness.answered)),
        source.fact(text::GLANCE_FINDINGS, findings),
    ];
    if evaluation.documents.iter().any(|it| it.state.is_some()) {
        let missing = evaluation.documents.iter().filter(|it| it.is_missing()).count();
        facts.push(source.fact(text::GLANCE_DOCUMENTS, missing.to_string()));
    }
    facts
}

/// Every gate with its state in words.
fn gates(source: &Source) -> Vec<Block> {
    let gates = &source.evaluation.gates;
    let open = gates.iter().filter(|gate| gate.state == GateState::Open).count();
    let line = |gate: &engine::Gate| {
        let name = [source.t(gate.id.title()), source.t(text::UI_COLON)].concat();
        vec![Inline::plain(name), Inline::strong(source.t(gate_state_label(gate.state)))]
    };
    vec![
        source.heading(text::report_gates_open(count(gates.len()), count(open))),
        Block::List(gates.iter().map(line).collect()),
    ]
}

/// What an audit would fail on.
fn major(source: &Source) -> Vec<Block> {
    let is_major = |it: &&engine::LikelyFinding| it.likely == Likely::Major;
    let major: Vec<_> = source.evaluation.findings.iter().filter(is_major).collect();
    let names = major.iter().take(SHOWN).map(|it| vec![Inline::plain(source.clause(it.clause))]);
    let rest = major.len().saturating_sub(SHOWN);
    let more = (rest > 0).then(|| source.say(text::report_more(count(rest))));
    let items: Vec<_> = names.chain(more.map(|it| vec![Inline::quiet(it)])).collect();
    if items.is_empty() {
        return vec![];
    }
    vec![source.heading(text::FINDINGS_MAJOR), Block::List(items)]
}

fn first_steps(source: &Source) -> Vec<Block> {
    let steps = engine::steps(source.assessment, source.evaluation);
    let line = |step: &engine::PlannedStep| {
        let effort = [" – ", &source.say(effort_message(step.effort))].concat();
        vec![Inline::plain(source.t(step.step.name)), Inline::quiet(effort)]
    };
    let items: Vec<_> = steps.iter().take(SHOWN).map(line).collect();
    if items.is_empty() {
        return vec![];
    }
    vec![source.heading(text::REPORT_FIRST_STEPS), Block::List(items)]
}
