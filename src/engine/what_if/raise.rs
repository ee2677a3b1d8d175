//! The fewest statements of a process, or of a part of the management system, to be raised so that
//! something of it is done.
//!
//! Why it is exact: raised means "fully", which is the most that one statement can give. The low end
//! of a unit is the mean of its clauses', a clause's the mean of its statements', and no statement
//! counts in two clauses. So of one clause, for any number of statements, those that gain the most are
//! the best choice; the best of several clauses for a number of statements is the best way to share the
//! number between them, which is computed clause by clause. The statement of the quick check, which
//! stands for all details that are open, is tried raised and as it is.

use super::{Change, apply};
use crate::{
    domain::{Assessment, Choice, Grade, Interval},
    engine::{
        bands::{Known, known, known_or_rough, narrowed, rough},
        bank::{Part, Statement, Unit},
        gates::{NOT_DONE, is_not_done},
        readiness::unit_band,
    },
};

/// For each number of statements: the greatest sum of the clauses' low ends, and what is raised.
type Best = Vec<Option<(u32, Vec<&'static str>)>>;

/// What has to be raised so that the process is done in parts at least, each statement no further than
/// needed. Empty if it is already, or if nothing of it occurs.
pub(super) fn to_be_done(unit: &Unit, assessment: &Assessment) -> Option<Vec<Change>> {
    let done = |band: Option<Interval>| band.is_none_or(|band| band.low() >= NOT_DONE);
    if done(unit_band(unit, assessment, &mut Vec::new())) {
        return Some(vec![]);
    }
    let counting = unit.parts.iter().map(|part| counting_clauses(part, assessment)).sum();
    let needed = u32::from(NOT_DONE).saturating_mul(counting);
    let none: Best = vec![Some((0, vec![]))];
    let best = unit.parts.iter().fold(none, |best, it| shared(&best, &best_of(it, assessment)));
    let (_, raised) = best.into_iter().flatten().find(|(sum, _)| *sum >= needed)?;
    Some(no_further_than_needed(&raised, |changes| {
        done(unit_band(unit, &apply(assessment, changes), &mut Vec::new()))
    }))
}

/// The one statement to be raised so that not all of the unit is "not done"; `None` if nothing of it
/// occurs. One is enough: the mean of nothing but the least grade grows with each better one.
pub(super) fn to_begin(unit: &Unit, assessment: &Assessment) -> Option<Vec<Change>> {
    let rough_first = |part: &Part| {
        let stands = can_raise_rough(part, assessment).map(|it| it.question.id);
        stands.or_else(|| counting(part, assessment).first()?.first().map(|it| it.0))
    };
    let question = unit.parts.iter().find_map(rough_first)?;
    Some(no_further_than_needed(&[question], |changes| {
        let band = unit_band(unit, &apply(assessment, changes), &mut Vec::new());
        !band.is_some_and(is_not_done)
    }))
}

/// Each as good as needed and no better, beginning with the first.
fn no_further_than_needed(
    raised: &[&'static str],
    enough: impl Fn(&[Change]) -> bool,
) -> Vec<Change> {
    let mut changes: Vec<_> = raised.iter().map(|it| Change::Grade(it, Grade::Fully)).collect();
    for (index, question) in raised.iter().enumerate() {
        for (grade, _) in Grade::ALL.iter().filter(|(grade, _)| *grade > Grade::Not) {
            let mut lower = changes.clone();
            if let Some(change) = lower.get_mut(index) {
                *change = Change::Grade(question, *grade);
            }
            if enough(&lower) {
                changes = lower;
                break;
            }
        }
    }
    changes
}

/// The statement of the quick check where raising it would raise something: a detail is open, or there
/// is none.
fn can_raise_rough<'a>(part: &'a Part, assessment: &Assessment) -> Option<&'a Statement> {
    let statement = part.rough.as_ref()?;
    let open =
        part.clauses.is_empty() || counting(part, assessment).iter().flatten().any(|it| it.3);
    (rough(part, assessment) != Known::Absent && open).then_some(statement)
}

/// A statement that counts: its question, its low end, that of "fully", and whether the quick check
/// speaks for it.
type Counting = (&'static str, u32, u32, bool);

/// What counts of a part, clause by clause.
fn counting(part: &Part, assessment: &Assessment) -> Vec<Vec<Counting>> {
    let quick = rough(part, assessment);
    let counting = |it: &Statement, by_quick: Known| {
        let open = known(it, assessment) == Known::Nothing;
        let low = known_or_rough(it, by_quick, assessment).interval()?.low();
        Some((it.question.id, u32::from(low), fully(it, assessment), open))
    };
    let only = part.rough.iter().filter(|_| part.clauses.is_empty());
    let only = only.map(|it| counting(it, Known::Nothing).into_iter().collect());
    let clauses = part.clauses.iter().map(|clause| {
        clause.details.iter().filter_map(|it| counting(it, quick)).collect::<Vec<_>>()
    });
    only.chain(clauses).filter(|it: &Vec<_>| !it.is_empty()).collect()
}

fn counting_clauses(part: &Part, assessment: &Assessment) -> u32 {
    u32::try_from(counting(part, assessment).len()).unwrap_or(u32::MAX)
}

/// The low end of the statement if it were fully true: what is ticked counts.
fn fully(statement: &Statement, assessment: &Assessment) -> u32 {
    let answer = assessment.answers.get(statement.question.id);
    let whole = Grade::Fully.interval();
    let interval = answer.map_or(whole, |answer| narrowed(whole, statement.question, answer));
    u32::from(interval.low())
}

/// The best of a part: with its rough statement as it is, or raised.
fn best_of(part: &Part, assessment: &Assessment) -> Best {
    let none = || vec![Some((0, vec![]))];
    let of = |clauses: &[Vec<Counting>]| -> Best {
        clauses.iter().fold(none(), |best, clause| shared(&best, &best_of_clause(clause)))
    };
    let clauses = counting(part, assessment);
    let plain = of(&clauses);
    let Some(rough) = can_raise_rough(part, assessment).filter(|_| !part.clauses.is_empty()) else {
        return plain;
    };
    let raised_to = fully(rough, assessment);
    let mut by_rough = clauses;
    for statement in by_rough.iter_mut().flatten().filter(|statement| statement.3) {
        statement.1 = statement.1.max(raised_to);
    }
    let with_rough = of(&by_rough)
        .into_iter()
        .map(|best| best.map(|(sum, raised)| (sum, [&[rough.question.id], &raised[..]].concat())));
    better(plain, core::iter::once(None).chain(with_rough).collect())
}

/// For each number of statements of a clause the greatest mean of its low ends.
fn best_of_clause(clause: &[Counting]) -> Best {
    let count = u32::try_from(clause.len()).unwrap_or(u32::MAX);
    let gain = |it: &Counting| it.2.saturating_sub(it.1);
    let mut by_gain: Vec<_> = clause.iter().collect();
    by_gain.sort_by_key(|it| core::cmp::Reverse(gain(it)));
    let mut sum: u32 = clause.iter().map(|it| it.1).sum();
    let mut raised = Vec::new();
    let mut best = vec![Some((sum.checked_div(count).unwrap_or(0), vec![]))];
    for statement in by_gain {
        sum = sum.saturating_add(gain(statement));
        raised.push(statement.0);
        best.push(Some((sum.checked_div(count).unwrap_or(0), raised.clone())));
    }
    best
}

/// The best ways to share each number between two.
fn shared(one: &Best, other: &Best) -> Best {
    let mut best: Best = vec![None; (one.len() + other.len()).saturating_sub(1)];
    for (n, first) in one.iter().enumerate() {
        for (m, second) in other.iter().enumerate() {
            let (Some(first), Some(second), Some(slot)) = (first, second, best.get_mut(n + m))
            else {
                continue;
            };
            let sum = first.0.saturating_add(second.0);
            if slot.as_ref().is_none_or(|(known, _)| sum > *known) {
                *slot = Some((sum, [&first.1[..], &second.1[..]].concat()));
            }
        }
    }
    best
}

/// The better of two ways for each number; the first where they are the same.
fn better(one: Best, other: Best) -> Best {
    let length = one.len().max(other.len());
    let (mut one, mut other) = (one.into_iter(), other.into_iter());
    let pairs = (0..length).map(|_| (one.next().flatten(), other.next().flatten()));
    pairs
        .map(|pair| match pair {
            (Some(one), Some(other)) if other.0 > one.0 => Some(other),
            (Some(one), _) => Some(one),
            (None, other) => other,
        })
        .collect()
}
