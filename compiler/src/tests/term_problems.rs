//! What can be wrong in `terms.toml`, and what a sound one becomes.

use crate::compile_sources;
use crate::tests::fixture::{Change, changed, check};

const FILE: &str = "terms.toml";
const EN: &str = "text/en/owned.ftl";
const DE: &str = "text/de/owned.ftl";
const SOUND: &str =
    "[[term]]\nid = \"scope\"\npages = [\"services\", \"on-issues\", \"levels-*\"]\n";
const TEXTS: &str = "term-scope = 1\n    .means = 2\n";

/// The sound file with more changes, and what is wrong then.
fn with(more: Change<'_>, expect: &str) {
    check(
        &[Change::Append(FILE, SOUND), Change::Append(EN, TEXTS), Change::Append(DE, TEXTS), more],
        expect,
    );
}

#[test]
fn a_term_becomes_a_row_with_its_pages_and_words() {
    let files = [Change::Append(FILE, SOUND), Change::Append(EN, TEXTS), Change::Append(DE, TEXTS)];
    let generated = compile_sources(&changed(&files)).unwrap();
    let catalogue = &generated["catalogue.rs"];
    let row = "Term { id: \"scope\", anchor: \"term-scope\", pages: &[\"services\", \"on-issues\", \"levels-*\"], name: TextKey(";
    assert!(catalogue.contains(row), "{catalogue}");
}

/// Capability is asked of processes only, the first page stays small, and the page with all words needs none.
#[test]
fn pages_are_those_that_have_room_for_words() {
    for page in ["nowhere", "start", "words", "on-nowhere", "levels-issues", "on-"] {
        let unknown = format!(
            "content/terms.toml:3: The page `{page}` of the term scope is unknown, or no place for words. Use one of `example`, `tasks`, `instead`, `applicant`, `organization`, `services`, `boundaries`, `operators`, `control`, `leave-out`, `certificate`, `variants`, `depth`, `portfolio`, `relationship`, `supply`, `transition`, `resolution`, `assurance`, `documents`, `gates`, `check`, `statement`, `result`, `what-if`, `plan`, `report`, `share`, `shared`, `kept`, `compare`, `merge`, `news`, `standard`, `own-result`; or `on-` and `levels-` with a section, or with `*` for all sections."
        );
        with(Change::Replace(FILE, "\"services\"", &format!("\"{page}\"")), &unknown);
    }
    for page in ["on-needs", "levels-needs", "on-*", "own-result"] {
        with(Change::Replace(FILE, "\"services\"", &format!("\"{page}\"")), "");
    }
}

#[test]
fn terms_and_their_pages_stand_once_and_have_all_their_words() {
    with(
        Change::Append(FILE, SOUND),
        "content/terms.toml:5: The term `scope` stands already at content/terms.toml:2. Remove or rename one of the two.",
    );
    with(
        Change::Replace(FILE, "\"on-issues\"", "\"services\""),
        "content/terms.toml:3: The page of the term scope `services` stands already at content/terms.toml:3. Remove or rename one of the two.",
    );
    with(
        Change::Replace(EN, TEXTS, "term-scope = 1\n"),
        "content/terms.toml:2: The term scope needs the text `term-scope.means`, which is missing in en. Add it below text/en/.",
    );
}
