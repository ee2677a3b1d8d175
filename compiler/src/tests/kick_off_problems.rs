//! What can be wrong in `kick_off.toml`, and what a sound one becomes.

use crate::compile_sources;
use crate::tests::fixture::{Change, changed, check};

const FILE: &str = "kick_off.toml";
const EN: &str = "text/en/owned.ftl";
const DE: &str = "text/de/owned.ftl";
const SOUND: &str = "[[question]]\nid = \"last-audit\"\nwhen = \"always\"\nrole = \"sms\"\n";
const TEXTS: &str = "kick-off-last-audit = 1\n    .why = 2\n";

fn sound() -> [Change<'static>; 3] {
    [Change::Append(FILE, SOUND), Change::Append(EN, TEXTS), Change::Append(DE, TEXTS)]
}

/// The sound file with more changes, and what is wrong then.
fn with(more: Change<'_>, expect: &str) {
    let [file, en, de] = sound();
    check(&[file, en, de, more], expect);
}

#[test]
fn a_question_becomes_a_row_with_its_words() {
    let generated = compile_sources(&changed(&sound())).unwrap();
    let catalogue = &generated["catalogue.rs"];
    let row = "KickOffQuestion { id: \"last-audit\", when: Occasion::Always, role: Role::Sms, text: TextKey(";
    assert!(catalogue.contains(row), "{catalogue}");
}

#[test]
fn occasions_and_roles_are_known_ones() {
    let unknown = "content/kick_off.toml:3: The occasion `never` of the kick-off question last-audit is unknown. Use one of `always`, `applicant_open`, `scope_refused`, `scope_open`, `catalogue_open`, `operators_open`, `others_operate`, `no_date`, `date_tight`, `size_assumed`, `earlier_certificate`, `documents_open`, `documents_missing`, `records_young`, `major_expected`, `not_answered`, `not_known`, `not_shown`, `audit_open`, `review_open`.";
    with(Change::Replace(FILE, "\"always\"", "\"never\""), unknown);
    with(
        Change::Replace(FILE, "\"sms\"", "\"boss\""),
        "content/kick_off.toml:4: The role `boss` of the kick-off question last-audit is unknown. Use one of `management`, `sms`, `people`, `customers`, `suppliers`, `finance`, `changes`, `operations`, `assurance`.",
    );
}

#[test]
fn ids_stand_once_in_small_letters_and_have_all_their_words() {
    with(
        Change::Append(FILE, SOUND),
        "content/kick_off.toml:6: The kick-off question `last-audit` stands already at content/kick_off.toml:2. Remove or rename one of the two.",
    );
    with(
        Change::Replace(EN, "kick-off-last-audit = 1\n    .why = 2\n", "kick-off-last-audit = 1\n"),
        "content/kick_off.toml:2: The kick-off question last-audit needs the text `kick-off-last-audit.why`, which is missing in en. Add it below text/en/.",
    );
    let text = "kick-off-last-audit = 1\n";
    let left_over = |language| {
        format!(
            "content/text/{language}/owned.ftl:18: `kick-off-last-audit` belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.\n"
        )
    };
    let expect = [left_over("de"), left_over("en")].concat();
    check(&[Change::Append(EN, text), Change::Append(DE, text)], &expect);
}

#[test]
fn a_field_that_is_not_known_is_refused() {
    with(
        Change::Replace(FILE, "when =", "where ="),
        "content/kick_off.toml:3: This file cannot be read from here on: unknown field `where`, expected one of `id`, `when`, `role`. The comment at its head says what each field means.",
    );
}
