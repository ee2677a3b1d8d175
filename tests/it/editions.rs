//! The same answers under another edition, and what changes with it.

use scopecheck::{
    content::{ClauseRole, Question, clauses, clauses_of_question, clauses_with, counterparts},
    domain::{Choice, ClauseId, Edition, Operator, Party, Reply},
    engine::read_by,
    session::{
        Action, Page, Proof, State, reduce,
        select::{edition_changes, page_of_statement, statements},
    },
};

fn clause(number: &str) -> ClauseId {
    ClauseId::parse(number).unwrap()
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), |state, action| {
        reduce(&state, action.clone()).unwrap_or_else(|| panic!("{action:?} changed nothing"))
    })
}

fn operate(number: &str, by: Operator) -> Action {
    Action::Operate(clause(number), Some(by))
}

fn to(edition: &'static str) -> Action {
    Action::Choose("scope.edition", edition)
}

fn by(state: &State, number: &str) -> Option<Operator> {
    state.assessment.scope.party(clause(number)).and_then(|party| party.by)
}

#[test]
fn answers_follow_the_process_not_the_number() {
    let state = after([
        operate("8.6.3", Operator::ExternalSupplier),
        operate("9.4", Operator::Customer),
        operate("8.2.3", Operator::Own),
        to("2011"),
    ]);
    assert_eq!(by(&state, "8.2"), Some(Operator::ExternalSupplier), "problem management");
    assert_eq!(by(&state, "6.2"), Some(Operator::Customer), "service reporting");
    assert_eq!(by(&state, "4.2"), Some(Operator::Own), "other parties");
    assert_eq!(by(&state, "8.1"), None, "nothing was said of incidents");
}

#[test]
fn two_answers_do_not_become_one() {
    let different =
        [operate("8.6.1", Operator::Own), operate("8.6.2", Operator::ExternalSupplier), to("2011")];
    assert_eq!(by(&after(different), "8.1"), None);
    let same = [operate("8.6.1", Operator::Own), operate("8.6.2", Operator::Own), to("2011")];
    assert_eq!(by(&after(same), "8.1"), Some(Operator::Own));
}

#[test]
fn a_part_does_not_speak_for_the_whole_where_the_whole_was_said() {
    // catalogue and service levels were one process in 2011, and service levels the main thing
    let state = after([
        operate("8.2.4", Operator::ExternalSupplier),
        operate("8.3.3", Operator::Own),
        to("2011"),
    ]);
    assert_eq!(by(&state, "6.1"), Some(Operator::Own));
}

#[test]
fn a_change_under_one_edition_is_one_under_the_other() {
    let state = after([
        operate("8.6.1", Operator::Own),
        operate("8.6.2", Operator::ExternalSupplier),
        operate("8.6.3", Operator::Own),
        Action::Exclude(clause("7.6"), true),
        to("2011"),
        operate("8.2", Operator::Customer),
        Action::Exclude(clause("6.4"), true),
        to("2005"),
        to("2018"),
    ]);
    assert_eq!(by(&state, "8.6.3"), Some(Operator::Customer));
    assert_eq!(by(&state, "8.6.1"), Some(Operator::Own));
    assert_eq!(by(&state, "8.6.2"), Some(Operator::ExternalSupplier));
    let excluded: Vec<_> = state.assessment.scope.excluded.iter().copied().collect();
    assert_eq!(excluded, [clause("7.6"), clause("8.4.1")]);
    let taken_back = after([
        Action::Exclude(clause("8.4.1"), true),
        to("2011"),
        Action::Exclude(clause("6.4"), false),
        to("2018"),
    ]);
    assert!(taken_back.assessment.scope.excluded.is_empty());
}

#[test]
fn proofs_go_with_their_party() {
    let state = after([
        operate("8.6.3", Operator::ExternalSupplier),
        Action::Prove(clause("8.6.3"), Proof::Measured(Reply::Yes)),
        to("2011"),
    ]);
    let party = state.assessment.scope.party(clause("8.2")).copied();
    let expected = Party {
        by: Some(Operator::ExternalSupplier),
        measured: Some(Reply::Yes),
        ..Party::default()
    };
    assert_eq!(party, Some(expected));
}

#[test]
fn what_does_not_occur_is_carried_only_to_the_very_same() {
    let absent = |number: &str| {
        let state = after([Action::DeclareAbsent(clause(number), true), to("2011")]);
        state.assessment.scope.absent.keys().copied().collect::<Vec<_>>()
    };
    assert_eq!(absent("8.3.4.1"), [clause("7.2")]);
    assert!(absent("8.3.4.2").is_empty(), "no internal supplier is no reason to have no supplier");
}

#[test]
fn clauses_are_found_where_they_live_today() {
    let check = |from: Edition, number: &str, to: Edition, expected: &[(&str, bool)]| {
        let found = counterparts(from, clause(number), to);
        let expected: Vec<_> = expected.iter().map(|(it, wholly)| (clause(it), *wholly)).collect();
        assert_eq!(found, expected, "{number} of {} in {}", from.key(), to.key());
    };
    use Edition::{Bs15000, E2005, E2011, E2018};
    check(E2005, "6.2", E2011, &[("6.2", true)]);
    check(E2011, "6.2", E2018, &[("9.4", true)]);
    check(E2005, "7.2", E2011, &[("7.1", true)]);
    check(E2011, "7.1", E2018, &[("8.3.2", true)]);
    check(E2018, "8.3.2", E2005, &[("7.2", true)]);
    check(E2005, "6.3", E2018, &[("8.7.1", true), ("8.7.2", true)]);
    check(E2005, "8.2", E2018, &[("8.6.1", true), ("8.6.2", false)]);
    check(E2011, "9.1", E2018, &[("8.2.5", false), ("8.2.6", true)]);
    check(E2011, "4.2", E2018, &[("8.2.3", true)]);
    check(E2018, "8.5.3", E2011, &[("9.3", true)]);
    check(E2018, "8.5.3", E2005, &[("10.1", true)]);
    check(E2018, "7.6", E2011, &[]);
    check(E2018, "9.4", Bs15000, &[("6", true)]);
}

#[test]
fn the_mapping_reads_the_same_in_both_directions() {
    for (from, _) in Edition::ALL {
        for (to, _) in Edition::ALL.iter().filter(|(to, _)| to != from) {
            for clause in clauses(*from).iter().filter(|clause| clause.role.is_some()) {
                for (there, wholly) in counterparts(*from, clause.id, *to) {
                    let back = counterparts(*to, there, *from);
                    let found = back.iter().any(|(id, its)| {
                        (id.is_within(clause.id) || clause.id.is_within(*id)) && (*its || !wholly)
                    });
                    assert!(found, "{} {} → {there}", from.key(), clause.id);
                }
            }
        }
    }
}

#[test]
fn what_changes_is_told_from_the_edition_of_today() {
    let none = after([operate("8.6.3", Operator::Own)]);
    assert!(edition_changes(&none.assessment).is_none());
    let older = read_by(&none.assessment, Edition::E2011);
    let changes = edition_changes(&older).unwrap();
    assert_eq!(changes.from, Edition::E2018);
    let moved: Vec<_> = changes.moved.iter().map(|(there, _)| *there).collect();
    assert!(moved.contains(&clause("9.4")) && !moved.contains(&clause("7.6")));
    let ids =
        |questions: &[&Question]| questions.iter().map(|question| question.id).collect::<Vec<_>>();
    assert!(ids(&changes.new).contains(&"scope.parties.governance.compliance"));
    assert!(ids(&changes.gone).contains(&"demand.quick"));
    assert!(ids(&changes.gone).contains(&"gates.climate_considered"));
    let back = read_by(&older, Edition::E2018);
    assert_eq!(edition_changes(&back).unwrap().from, Edition::E2011);
}

/// Every process of every edition can be graded, on a page that one gets to.
#[test]
fn every_process_of_every_edition_has_a_statement_on_some_page() {
    for (edition, _) in Edition::ALL {
        let asked: Vec<_> = Page::all().flat_map(|page| statements(*edition, page)).collect();
        for process in clauses_with(*edition, ClauseRole::Process) {
            let about = |question: &&Question| {
                clauses_of_question(question, *edition).iter().any(|it| it.is_within(process.id))
            };
            assert!(asked.iter().any(about), "{} {}", edition.key(), process.id);
        }
        for question in asked {
            assert!(page_of_statement(question).is_some(), "{}", question.id);
        }
    }
}
