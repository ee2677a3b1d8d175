//! Tests inside a browser: what only a browser has. Journeys are in `tests/e2e`, everything that
//! can be computed is in `tests/it`.

#![cfg(target_arch = "wasm32")]
// A test may fail loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod element;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use element::{Element, soon};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn mounting_shows_the_first_question_and_takes_no_focus() {
    let element = Element::mount("en").await;
    element.until("Who is the certificate meant for?").await;
    assert_eq!(element.focused(), "");
}

#[wasm_bindgen_test]
async fn continue_without_an_answer_focuses_the_summary_of_errors() {
    let element = Element::mount("en").await;
    element.click("button[type=submit]").await;
    element.until_focused("error-summary").await;
    element.until("Choose who the certificate is meant for").await;
}

#[wasm_bindgen_test]
async fn an_answer_leads_on_and_focus_follows_to_the_heading() {
    let element = Element::mount("de").await;
    element.click("#scope-applicant").await;
    element.click("button[type=submit]").await;
    element.until("Wie heißt die Organisation?").await;
    element.until_focused("page-heading").await;
}

#[wasm_bindgen_test]
async fn what_was_chosen_early_is_an_answer() {
    let early = ["scope.applicant".to_owned(), "unit".to_owned()];
    let element = Element::mount_with("en", early.to_vec()).await;
    element.until_checked("#scope-applicant-unit").await;
}

#[wasm_bindgen_test]
async fn early_choices_that_do_not_exist_are_passed_over() {
    let early = ["scope.applicant", "robot", "scope.nothing", "yes", "odd"];
    let element = Element::mount_with("en", early.iter().map(ToString::to_string).collect()).await;
    element.until("Who is the certificate meant for?").await;
    assert!(!element.is_checked("#scope-applicant"));
}

#[wasm_bindgen_test]
async fn two_elements_keep_their_answers_apart() {
    let (one, other) = (Element::mount("en").await, Element::mount("en").await);
    one.click("#scope-applicant").await;
    one.until_checked("#scope-applicant").await;
    assert!(!other.is_checked("#scope-applicant"));
}

#[wasm_bindgen_test]
async fn a_page_that_does_not_exist_changes_nothing() {
    let element = Element::mount("en").await;
    element.mounted.go_to("no-such-page");
    soon().await;
    element.until("Who is the certificate meant for?").await;
    element.mounted.go_to("tasks");
    soon().await;
    element.until("Your check").await;
}

#[wasm_bindgen_test]
async fn a_language_that_cannot_be_fetched_is_told_and_changes_nothing() {
    let element = Element::mount("en").await;
    element.mounted.set_language("de".to_owned());
    element.until("could not be loaded").await;
    element.until("Who is the certificate meant for?").await;
}

#[wasm_bindgen_test]
fn words_of_another_version_are_refused() {
    assert!(Element::try_mount("scopecheck-pack 1 en sha256-0\n").is_err());
    assert!(Element::try_mount("").is_err());
}

#[wasm_bindgen_test]
async fn fifty_elements_leave_nothing_behind() {
    for _ in 0..50 {
        let element = Element::mount("en").await;
        let root = element.root.clone();
        drop(element);
        soon().await;
        assert_eq!(root.child_nodes().length(), 0);
    }
}

/// Answering one statement prints that one again and no other of its page.
#[wasm_bindgen_test]
async fn an_answer_prints_no_other_statement_again() {
    let element = Element::mount("en").await;
    element.mounted.go_to("on-incident");
    element.until("8.6.1").await;
    let printed = scopecheck::app::renders::take();
    assert!(printed.len() > 4 && printed.values().all(|times| *times == 1), "{printed:?}");
    for id in [
        "#incident-priority",
        "#incident-priority-F",
        "#incident-priority-evidence-incident-records",
    ] {
        element.click(id).await;
        let printed = scopecheck::app::renders::take();
        assert_eq!(printed, [("incident.priority", 1)].into(), "{id}");
    }
    // repeating it prints nothing
    element.click("#incident-priority-F").await;
    assert_eq!(scopecheck::app::renders::take(), [].into());
}

#[wasm_bindgen_test]
async fn a_file_that_was_saved_can_be_read() {
    let parts = js_sys::Array::of1(&"Grüße 👋".into());
    let file = web_sys::File::new_with_str_sequence(&parts, "note.json").unwrap();
    let bytes = scopecheck::platform::read_file(&file).await.unwrap();
    assert_eq!(String::from_utf8(bytes).unwrap(), "Grüße 👋");
}
