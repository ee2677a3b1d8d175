//! The maturity of the organization: the rule over the assignment of processes to levels.

use scopecheck::{
    content::{ATTRIBUTES, MATURITY_LEVELS, SECTIONS},
    domain::{Answer, Assessment, Choice, ClauseId, Edition, Grade, MaturityLevel, Rating},
    engine::{assigned, bank, counts_from, evaluate, lacking, readiness, selected_for},
};

/// The edition of 2018 with every process on the level `all`, but for these; `None` is not rated.
fn on(all: u8, others: &[(&str, Option<u8>)]) -> Assessment {
    let mut assessment = Assessment::default();
    for unit in bank(Edition::E2018).units.iter().filter(|unit| unit.process.is_some()) {
        let (section, rough) = (unit.section().unwrap(), unit.parts[0].rough.unwrap());
        let other = others.iter().find(|(id, _)| *id == section.id);
        let Some(level) = other.map_or(Some(all), |(_, level)| *level) else { continue };
        let grade = |id: String, grade| {
            let rating = Some(Rating::Graded(grade));
            (id, Answer { rating, ..Answer::default() })
        };
        let quick = if level == 0 { Grade::Not } else { Grade::Fully };
        assessment.answers.extend([grade(rough.question.id.to_owned(), quick)]);
        let above = section.attributes.iter().zip(ATTRIBUTES).filter(|(_, it)| it.level <= level);
        assessment.answers.extend(above.map(|(id, _)| grade((*id).to_owned(), Grade::Fully)));
    }
    assessment
}

fn maturity(assessment: &Assessment) -> Option<u8> {
    evaluate(assessment, None).maturity
}

/// The processes of a level of the assignment, each on `to`.
fn of_level(level: u8, to: u8) -> Vec<(&'static str, Option<u8>)> {
    let (_, ids) = MATURITY_LEVELS.iter().find(|(known, _)| *known == level).unwrap();
    ids.iter().map(|id| (*id, Some(to))).collect()
}

#[test]
fn a_level_needs_the_capability_of_every_process_that_counts_for_it() {
    for level in 0..=3 {
        assert_eq!(maturity(&on(level, &[])), Some(level));
    }
    // processes that count later may stay behind
    assert_eq!(maturity(&on(0, &of_level(1, 1))), Some(1));
    assert_eq!(maturity(&on(0, &[of_level(1, 2), of_level(2, 2)].concat())), Some(2));
    // but one that counts decides, however good the others are
    assert_eq!(maturity(&on(5, &[("incident", Some(0))])), Some(0));
    assert_eq!(maturity(&on(5, &[("incident", Some(1))])), Some(1));
    assert_eq!(maturity(&on(5, &[("problem", Some(1))])), Some(1));
    assert_eq!(maturity(&on(5, &[("capacity", Some(2))])), Some(2));
}

#[test]
fn levels_4_and_5_are_those_of_selected_processes_over_all_at_3() {
    assert_eq!(maturity(&on(4, &[])), Some(4));
    assert_eq!(maturity(&on(5, &[])), Some(5));
    // the selected ones alone rise
    assert_eq!(maturity(&on(3, &of_level(4, 4))), Some(4));
    assert_eq!(maturity(&on(3, &of_level(5, 5))), Some(5));
    assert_eq!(maturity(&on(3, &[of_level(5, 4), of_level(4, 5)].concat())), Some(4));
    // one of them does not, or another process falls below 3
    assert_eq!(maturity(&on(5, &[("change", Some(3))])), Some(3));
    assert_eq!(maturity(&on(5, &[("change", Some(4))])), Some(4));
    assert_eq!(maturity(&on(5, &[("demand", Some(2))])), Some(2));
    assert_eq!(maturity(&on(5, &[("demand", Some(3))])), Some(5));
}

#[test]
fn what_is_not_rated_leaves_it_unknown_unless_another_decides() {
    assert_eq!(maturity(&Assessment::default()), None);
    assert_eq!(maturity(&on(3, &[("incident", None)])), None);
    assert_eq!(maturity(&on(3, &[("demand", None)])), None);
    assert_eq!(maturity(&on(3, &[("demand", None), ("incident", Some(0))])), Some(0));
    assert_eq!(maturity(&on(1, &[("demand", None)])), Some(1));
    // it does not count for levels 1 and 2, which another keeps from being left
    assert_eq!(maturity(&on(3, &[("demand", None), ("problem", Some(1))])), Some(1));
}

#[test]
fn an_assignment_of_ones_own_is_followed() {
    let mut later = on(3, &[("incident", Some(2))]);
    assert_eq!(maturity(&later), Some(2));
    later.answers.extend(on(1, &[]).answers.into_iter().filter(|(id, _)| id == "incident.quick"));
    later.maturity.insert("incident".to_owned(), MaturityLevel::Three);
    assert_eq!(maturity(&later), Some(2));
    let mut behind = on(2, &[("incident", Some(1))]);
    assert_eq!(maturity(&behind), Some(1));
    behind.maturity.insert("incident".to_owned(), MaturityLevel::Three);
    assert_eq!(maturity(&behind), Some(2));
    let mut earlier = on(1, &[("demand", Some(0))]);
    assert_eq!(maturity(&earlier), Some(1));
    earlier.maturity.insert("demand".to_owned(), MaturityLevel::One);
    assert_eq!(maturity(&earlier), Some(0));
    // what is no process has no say
    earlier.maturity.insert("context".to_owned(), MaturityLevel::One);
    assert_eq!(maturity(&earlier), Some(0));
}

/// Otherwise an organization that can do nothing would have level 2 as soon as it lets all processes
/// count from level 3 on.
#[test]
fn a_level_that_no_process_decides_about_is_not_claimed() {
    let late = |level| {
        let mut late = on(level, &[]);
        let ids = SECTIONS.iter().filter(|it| assigned(it).is_some());
        late.maturity.extend(ids.map(|it| (it.id.to_owned(), MaturityLevel::Three)));
        late
    };
    assert_eq!(maturity(&late(0)), Some(0));
    assert_eq!(maturity(&late(2)), Some(0));
    assert_eq!(maturity(&late(3)), Some(3));
    assert_eq!(maturity(&late(4)), Some(4));
}

#[test]
fn a_process_that_does_not_occur_decides_about_nothing() {
    let mut none = on(2, &[("supplier", None)]);
    assert_eq!(maturity(&none), None);
    for clause in [ClauseId::of(&[8, 3, 4, 1]), ClauseId::of(&[8, 3, 4, 2])] {
        none.scope.absent.insert(clause, "We have no suppliers.".to_owned());
    }
    assert_eq!(maturity(&none), Some(2));
}

#[test]
fn what_keeps_the_next_level_away_is_named() {
    let assessment = on(3, &[("incident", Some(2)), ("demand", None), ("change", Some(1))]);
    let readiness = readiness(&assessment);
    let named = |level| -> Vec<_> {
        lacking(&assessment, &readiness.processes, level).map(|it| it.section.id).collect()
    };
    assert_eq!(named(1), [""; 0]);
    assert_eq!(named(2), ["change"]);
    assert_eq!(named(3), ["demand", "change", "incident"]);
    assert_eq!(named(4), ["service_level", "demand", "change", "incident", "availability"]);
}

#[test]
fn each_process_counts_from_one_of_the_levels_1_to_3() {
    for process in readiness(&Assessment::default()).processes {
        let level = counts_from(&Assessment::default(), process.section);
        assert!(level.is_some_and(|it| (1..=3).contains(&it)), "{}", process.section.id);
        assert!(selected_for(process.section).all(|it| it == 4 || it == 5));
    }
}

#[test]
fn every_edition_can_reach_every_level() {
    for (edition, key) in Edition::ALL {
        let best = |grade| {
            let questions = scopecheck::content::QUESTIONS.iter();
            let answers = questions.map(|question| {
                let rating = Some(Rating::Graded(grade));
                (question.id.to_owned(), Answer { rating, ..Answer::default() })
            });
            Assessment { answers: answers.collect(), edition: *edition, ..Assessment::default() }
        };
        assert_eq!(maturity(&best(Grade::Fully)), Some(5), "{key}");
        assert_eq!(maturity(&best(Grade::Not)), Some(0), "{key}");
    }
}
