//! The success criteria of the accessibility statement.

use crate::accessibility::{Criterion, PARTLY};
use crate::check::{ids, word};
use crate::model::Structure;
use crate::problem::Problems;
use crate::series::moment;
use crate::vocabulary::{CHECKED_BY, CRITERION_LEVELS, CRITERION_STATES};

pub fn check(structure: &Structure, problems: &mut Problems) {
    let statement = &structure.accessibility;
    if let Some(day) = &statement.assessed
        && moment(&day.value).is_none_or(|moment| moment.day == 0)
    {
        let text = format!("`{}` is no date. Write it as `2026-11-28`.", day.value);
        problems.add(&day.place, text);
    }
    ids::unique("barrier", statement.barriers.iter(), str::to_owned, problems);
    statement.barriers.iter().for_each(|id| ids::DASHED.check("barrier", id, problems));
    let numbers = statement.criteria.iter().map(|it| &it.number);
    ids::unique("criterion", numbers, str::to_owned, problems);
    statement.criteria.iter().for_each(|criterion| one(criterion, problems));
    for pair in statement.criteria.windows(2) {
        if let [before, after] = pair
            && before.order().zip(after.order()).is_some_and(|(before, after)| before > after)
        {
            let text = format!(
                "The criterion {} stands behind {}. They are shown as they stand here: put them in \
                 the order of their numbers.",
                after.number.value, before.number.value
            );
            problems.add(&after.number.place, text);
        }
    }
}

fn one(criterion: &Criterion, problems: &mut Problems) {
    let (number, state) = (&criterion.number, &criterion.state);
    if criterion.order().is_none() {
        let text =
            format!("`{}` is no number of a success criterion such as `1.4.3`.", number.value);
        problems.add(&number.place, text);
    }
    let owner = format!("the criterion {}", number.value);
    word(&CRITERION_LEVELS, &criterion.level, &owner, problems);
    word(&CRITERION_STATES, state, &owner, problems);
    criterion.how.iter().for_each(|how| word(&CHECKED_BY, how, &owner, problems));
    ids::unique(&format!("way to check {owner}"), criterion.how.iter(), str::to_owned, problems);
    if matches!(state.value.as_str(), "met" | PARTLY) && criterion.how.is_empty() {
        let text = format!(
            "The criterion {} is said to be `{}`, and not how that is known. Name a way in `how`: \
             one of {}.",
            number.value,
            state.value,
            CHECKED_BY.list()
        );
        problems.add(&number.place, text);
    }
}
