//! Merging row by row: what combines, what is asked, what is chosen beforehand, what is kept.

use scopecheck::{
    content::{Kind, questions_of},
    domain::{Assessment, Grade, Rating, Reply},
    session::{
        merge::{Decision, Item, ItemState, Merged, Part, merge},
        said::{about, said},
        snapshot,
    },
};
use serde_json::{Value, json};

use super::{
    given::{assessment, fixture_assessment, locales},
    large::large,
    laws_of_merging::part,
};

fn merged(one: Value, other: Value) -> Merged {
    let own = Part { own: true, ..part("We", &assessment(one)) };
    merge(&[own, part("Anna", &assessment(other))])
}

fn settled(merged: &Merged) -> Assessment {
    merged.settled(|item: &Item| Decision::Take(item.preselected)).unwrap()
}

fn answer(fields: Value) -> Value {
    json!({ "answers": { "incident.quick": fields } })
}

/// How two answers to one statement stand to each other, and what is chosen beforehand.
fn check(one: Value, other: Value, state: ItemState, chosen: Option<Rating>) {
    let name = format!("{one} beside {other}");
    let merged = merged(answer(one), answer(other));
    let id = "answers.incident.quick";
    let item = merged.items.iter().find(|item| item.thing.key() == id).unwrap();
    assert_eq!(item.state(), state, "{name}");
    assert_eq!(settled(&merged).answers["incident.quick"].rating, chosen, "{name}");
}

#[test]
fn of_grades_the_lowest_is_chosen_and_whoever_does_not_know_contradicts_without_replacing() {
    use Grade::{Fully, Largely, Not, Partially};
    let grade = |key: &str| json!({ "grade": key });
    let graded = |grade| Some(Rating::Graded(grade));
    check(grade("L"), grade("L"), ItemState::Same, graded(Largely));
    check(grade("F"), json!({ "note": "?" }), ItemState::OnlyOne, graded(Fully));
    for (one, other, chosen) in [
        ("F", "P", graded(Partially)),
        ("N", "F", graded(Not)),
        ("unknown", "F", graded(Fully)),
        ("absent", "L", graded(Largely)),
        ("unknown", "absent", Some(Rating::Absent)),
    ] {
        check(grade(one), grade(other), ItemState::Differing, chosen);
        check(grade(other), grade(one), ItemState::Differing, chosen);
    }
}

#[test]
fn who_gives_no_reason_does_not_contradict_one() {
    let absent = |reason: &str| json!({ "grade": "absent", "reason": reason });
    check(absent(""), absent("in house"), ItemState::Same, Some(Rating::Absent));
    check(absent("no need"), absent("in house"), ItemState::Differing, Some(Rating::Absent));
    let both = settled(&merged(answer(absent("")), answer(absent("in house"))));
    assert_eq!(both.answers["incident.quick"].reason, "in house");
}

#[test]
fn evidence_is_united_and_every_note_kept_with_its_name() {
    let one = json!({ "grade": "L", "evidence": ["a"], "note": "by day" });
    let other = json!({ "grade": "P", "evidence": ["b", "a"], "note": "not at night" });
    let both = &settled(&merged(answer(one), answer(other))).answers["incident.quick"];
    assert_eq!(both.evidence, ["a", "b"]);
    assert_eq!(both.note, "", "two notes stand with their names");
    let voices: Vec<_> = both.voices.iter().map(|it| (it.by.as_str(), it.note.as_str())).collect();
    assert_eq!(voices, [("Anna", "not at night"), ("We", "by day")]);
    let same =
        settled(&merged(answer(json!({ "note": "same" })), answer(json!({ "note": "same" }))));
    assert_eq!(same.answers["incident.quick"].note, "same");
}

#[test]
fn lists_are_united_and_what_was_said_of_an_entry_stays_with_it() {
    let scope = |services: Value, sites: Value| {
        json!({ "scope": { "services": services, "locations": sites, "excluded": ["8.6.3"],
            "parties": { "8.6.1": { "listed": "yes" } } } })
    };
    let one = scope(json!([{ "name": "mail" }, { "name": "backup" }]), json!(["Leeds"]));
    let other = scope(
        json!([{ "name": "hosting" }, { "name": "mail", "in_catalogue": "no" }]),
        json!(["Hull", "Leeds"]),
    );
    let merged = merged(one, other);
    assert_eq!(merged.count(ItemState::Differing), 0);
    let scope = settled(&merged).scope;
    let services: Vec<_> =
        scope.services.iter().map(|it| (it.name.as_str(), it.in_catalogue)).collect();
    assert_eq!(services, [("mail", Some(Reply::No)), ("backup", None), ("hosting", None)]);
    assert_eq!(scope.locations, ["Leeds", "Hull"]);
    assert_eq!(scope.excluded.len(), 1);
}

#[test]
fn of_other_things_the_own_word_is_chosen_and_leaving_open_leaves_them_unanswered() {
    let one = json!({ "scope": { "organization": "Alder" }, "gates": { "internal_audit": "no" } });
    let other =
        json!({ "scope": { "organization": "Birch" }, "gates": { "internal_audit": "yes" } });
    let merged = merged(one, other);
    let agenda: Vec<_> = merged.agenda().map(|item| item.thing.key()).collect();
    assert_eq!(agenda, ["gates.internal_audit", "scope.organization"]);
    let taken = settled(&merged);
    assert_eq!(taken.scope.organization, "Alder");
    assert_eq!(taken.gates.internal_audit, Some(Reply::No));
    let open = merged.settled(|_| Decision::LeaveOut).unwrap();
    assert_eq!((open.scope.organization.as_str(), open.gates.internal_audit), ("", None));
}

#[test]
fn a_file_with_the_scope_and_one_with_the_processes_just_combine() {
    let full = fixture_assessment("v1.json");
    let scope = Assessment { answers: Default::default(), ..full.clone() };
    let processes = Assessment { answers: full.answers.clone(), ..Assessment::default() };
    let merged = merge(&[part("Anna", &scope), part("Bo", &processes)]);
    assert_eq!(merged.agenda().count(), 0);
    let mut both = settled(&merged);
    let mut full = full;
    for it in [&mut both, &mut full] {
        let own = it.own_sets.values_mut().flat_map(|set| set.answers.values_mut());
        it.answers.values_mut().chain(own).for_each(|answer| answer.voices.clear());
    }
    let file = |it: &Assessment| snapshot::write(it, &Default::default());
    assert_eq!(file(&both), file(&full));
}

#[test]
fn the_own_word_is_heard_even_where_somebody_has_kept_it_before() {
    let own = json!({ "grade": "F" });
    let theirs = json!({ "grade": "P", "voices": [{ "by": "We", "grade": "F" }] });
    check(own, theirs, ItemState::Differing, Some(Rating::Graded(Grade::Partially)));
}

#[test]
fn what_is_more_than_a_file_may_hold_is_not_merged() {
    let many = |from: usize| {
        let names: Vec<_> = (from..from + 3_000).map(|nth| format!("site {nth}")).collect();
        json!({ "scope": { "locations": names } })
    };
    let merged = merged(many(0), many(3_000));
    assert!(merged.settled(|_| Decision::LeaveOut).is_none());
}

/// Nothing is called "not known to this version" that this version knows.
#[test]
fn everything_that_can_be_said_has_a_name() {
    let full = fixture_assessment("v1.json");
    for assessment in [large(full.edition), full] {
        for (thing, _) in said(&assessment) {
            let about = about(&thing, assessment.edition);
            for words in locales() {
                let title = words.text(&about.title);
                let foreign =
                    ["future.question", "future"].iter().any(|it| thing.key().contains(it));
                let unknown = words.get(scopecheck::content::text::COMPARE_UNKNOWN);
                assert_eq!(title == unknown, foreign, "{}: {title}", thing.key());
            }
        }
    }
    assert!(questions_of(Kind::Grade).count() > 100);
}
