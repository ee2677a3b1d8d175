//! What the pages of the full check show: how much is left, in which order, what is flagged.

use scopecheck::{
    domain::{Answer, Assessment, ClauseId, DocumentState, Edition, Grade, Rating, Tier},
    session::{
        Page, View,
        select::{TaskState, as_shown, effort, page_after, progress, statement_pages, tasks},
    },
};

use super::given::statement_answers;

fn of_tier(tier: Tier) -> Assessment {
    Assessment { tier: Some(tier), ..Assessment::default() }
}

#[test]
fn the_time_promised_is_kept() {
    let empty = Assessment::default();
    assert_eq!(effort(&empty, Tier::Quick).minutes, 5);
    assert!((45..=60).contains(&effort(&empty, Tier::Full).minutes));
}

#[test]
fn what_is_answered_is_no_longer_left() {
    let mut assessment = of_tier(Tier::Full);
    let before = effort(&assessment, Tier::Full);
    let rating = Some(Rating::Unknown);
    let answer = Answer { rating, ..Answer::default() };
    assessment.answers.insert("incident.priority".into(), answer);
    assessment.documents.insert("policy".into(), DocumentState::Unknown);
    let after = effort(&assessment, Tier::Full);
    assert_eq!(after.questions, before.questions - 2);
    // with all statements graded, only documents and gates are left
    assessment.answers = statement_answers(Grade::Fully);
    let rest = effort(&assessment, Tier::Full);
    assert!(rest.questions < 60 && rest.minutes <= 6, "{rest:?}");
    // rough statements stand for nothing any more
    let details = statement_answers(Grade::Fully).into_iter();
    assessment.answers = details.filter(|(id, _)| !id.ends_with(".quick")).collect();
    assert_eq!(effort(&assessment, Tier::Quick).questions, 5);
}

#[test]
fn what_the_scope_says_does_not_occur_is_not_left() {
    let mut assessment = of_tier(Tier::Full);
    let before = progress(&assessment);
    assessment.scope.absent.insert(ClauseId::of(&[8, 3, 4, 1]), "none".into());
    let after = progress(&assessment);
    assert!(after.left.questions < before.left.questions);
    assert!(after.answered.of < before.answered.of);
}

#[test]
fn without_a_word_about_depth_it_is_the_quick_check() {
    let assessment = Assessment::default();
    assert_eq!(as_shown(&assessment).tier, Some(Tier::Quick));
    assert_eq!(progress(&assessment), progress(&of_tier(Tier::Quick)));
    let pages = statement_pages(Edition::E2018, Tier::Quick);
    assert_eq!(pages.len(), 6);
    assert_eq!(page_after(&assessment, pages[5]), Page::Gates);
}

#[test]
fn the_full_check_leads_through_every_section_to_the_documents() {
    let assessment = of_tier(Tier::Full);
    let pages = statement_pages(Edition::E2018, Tier::Full);
    assert_eq!(pages.len(), 28);
    for pair in pages.windows(2) {
        assert_eq!(page_after(&assessment, pair[0]), pair[1]);
    }
    assert_eq!(page_after(&assessment, pages[27]), Page::Documents);
    // an older edition has fewer of them
    assert!(statement_pages(Edition::E2005, Tier::Full).len() < 28);
}

#[test]
fn every_page_with_statements_is_a_task_and_levels_wait_for_level_1() {
    let mut assessment = of_tier(Tier::Deep);
    let state = |assessment: &Assessment, page: Page| {
        let groups = tasks(assessment, View::Full);
        let all: Vec<_> = groups.into_iter().flat_map(|group| group.tasks).collect();
        all.into_iter().find(|task| task.page == page).map(|task| task.state)
    };
    for page in statement_pages(Edition::E2018, Tier::Full) {
        assert_eq!(state(&assessment, page), Some(TaskState::Open), "{page:?}");
    }
    let levels = Page::all().find(|page| matches!(page, Page::Levels(_))).unwrap();
    assert_eq!(state(&assessment, levels), Some(TaskState::NotYet));
    assessment.answers = statement_answers(Grade::Largely);
    assert_eq!(state(&assessment, levels), Some(TaskState::Open));
}

#[test]
fn what_is_flagged_to_come_back_to_is_counted_where_it_stands() {
    let mut assessment = of_tier(Tier::Full);
    let later = Answer { later: true, ..Answer::default() };
    assessment.answers.insert("incident.priority".into(), later);
    let flagged: Vec<_> = tasks(&assessment, View::Full)
        .into_iter()
        .flat_map(|group| group.tasks)
        .filter(|task| task.later > 0)
        .map(|task| (task.page.section().unwrap().id, task.later))
        .collect();
    assert_eq!(flagged, [("incident", 1)]);
}
