//! What can be wrong in `accessibility.toml`, and what a sound one becomes.

use crate::compile_sources;
use crate::tests::fixture::{Change, changed, check};

const FILE: &str = "accessibility.toml";
const EN: &str = "text/en/owned.ftl";
const DE: &str = "text/de/owned.ftl";
const SOUND: &str = "assessed = \"2026-11-28\"
barriers = [\"people\"]
[[criterion]]
number = \"1.4.3\"
level = \"AA\"
state = \"met\"
how = [\"automatic\"]
[[criterion]]
number = \"1.4.10\"
level = \"AA\"
state = \"partly\"
how = [\"automatic\", \"eyes\"]
";
const TEXTS: &str = "barrier-people = 1
criterion-1-4-3 = 2
    .how = 3
criterion-1-4-10 = 4
    .how = 5
    .missing = 6
";

/// The sound file with more changes, and what is wrong then.
fn with(more: Change<'_>, expect: &str) {
    check(
        &[Change::Append(FILE, SOUND), Change::Append(EN, TEXTS), Change::Append(DE, TEXTS), more],
        expect,
    );
}

#[test]
fn criteria_become_rows_and_the_day_a_date() {
    let files = [Change::Append(FILE, SOUND), Change::Append(EN, TEXTS), Change::Append(DE, TEXTS)];
    let generated = compile_sources(&changed(&files)).unwrap();
    let catalogue = &generated["catalogue.rs"];
    for part in [
        "Criterion { number: \"1.4.3\", level: \"AA\", state: CriterionState::Met, checked_by: &[CheckedBy::Tests], title: TextKey(",
        "pub const ACCESSIBILITY_ASSESSED: Option<Date> = Date::new(2026, 11, 28);",
        "pub static BARRIERS: &[TextKey] = &[\n    TextKey(",
    ] {
        assert!(catalogue.contains(part), "{catalogue}");
    }
}

#[test]
fn what_is_partly_met_says_what_is_missing_and_nothing_else_does() {
    with(
        Change::Replace(EN, "    .missing = 6\n", ""),
        "content/accessibility.toml:9: The criterion 1.4.10 needs the text `criterion-1-4-10.missing`, which is missing in en. Add it below text/en/.",
    );
    let left_over = |language| {
        format!(
            "content/text/{language}/owned.ftl:23: `criterion-1-4-10.missing` belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.\n"
        )
    };
    let expect = [left_over("de"), left_over("en")].concat();
    with(Change::Replace(FILE, "\"partly\"", "\"met\""), &expect);
}

#[test]
fn levels_states_and_ways_are_known_ones() {
    with(
        Change::Replace(FILE, "\"AA\"", "\"AAA\""),
        "content/accessibility.toml:5: The level `AAA` of the criterion 1.4.3 is unknown. Use one of `A`, `AA`.",
    );
    with(
        Change::Replace(FILE, "\"met\"", "\"perfect\""),
        "content/accessibility.toml:6: The state `perfect` of the criterion 1.4.3 is unknown. Use one of `met`, `partly`, `does-not-occur`, `removed`.",
    );
    with(
        Change::Replace(FILE, "\"eyes\"", "\"hope\""),
        "content/accessibility.toml:12: The way `hope` of the criterion 1.4.10 is unknown. Use one of `automatic`, `keyboard`, `tree`, `built`, `eyes`.",
    );
}

#[test]
fn what_is_met_says_how_that_is_known() {
    with(
        Change::Replace(FILE, "how = [\"automatic\"]\n", ""),
        "content/accessibility.toml:4: The criterion 1.4.3 is said to be `met`, and not how that is known. Name a way in `how`: one of `automatic`, `keyboard`, `tree`, `built`, `eyes`.",
    );
    let absent = "\"does-not-occur\"";
    let without = SOUND.replacen("\"met\"\nhow = [\"automatic\"]", absent, 1);
    with(Change::Replace(FILE, SOUND, &without), "");
}

#[test]
fn numbers_are_those_of_criteria_in_their_order() {
    with(
        Change::Replace(FILE, "\"1.4.10\"", "\"1.4.3\""),
        "content/accessibility.toml:9: The criterion 1.4.3 needs the text `criterion-1-4-3.missing`, which is missing in de and en. Add it below text/de/.
         content/accessibility.toml:9: The criterion `1.4.3` stands already at content/accessibility.toml:4. Remove or rename one of the two.
         content/text/de/owned.ftl:21: `criterion-1-4-10` belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.
         content/text/de/owned.ftl:22: `criterion-1-4-10.how` belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.
         content/text/de/owned.ftl:23: `criterion-1-4-10.missing` belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.
         content/text/en/owned.ftl:21: `criterion-1-4-10` belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.
         content/text/en/owned.ftl:22: `criterion-1-4-10.how` belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.
         content/text/en/owned.ftl:23: `criterion-1-4-10.missing` belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.",
    );
    let (one, other) = (
        "number = \"1.4.3\"\nlevel = \"AA\"\nstate = \"met\"",
        "number = \"1.4.10\"\nlevel = \"AA\"\nstate = \"partly\"",
    );
    let turned = SOUND.replacen(one, "X", 1).replacen(other, one, 1).replacen('X', other, 1);
    with(
        Change::Replace(FILE, SOUND, &turned),
        "content/accessibility.toml:9: The criterion 1.4.3 stands behind 1.4.10. They are shown as they stand here: put them in the order of their numbers.",
    );
    let texts = TEXTS.replace("1-4-3", "5-4-3");
    check(
        &[
            Change::Append(FILE, &SOUND.replace("1.4.3", "5.4.3")),
            Change::Append(EN, &texts),
            Change::Append(DE, &texts),
        ],
        "content/accessibility.toml:4: `5.4.3` is no number of a success criterion such as `1.4.3`.",
    );
}

#[test]
fn the_day_is_one_of_the_calendar() {
    for day in ["2026-11-31", "2026-11", "yesterday"] {
        let expect =
            format!("content/accessibility.toml:1: `{day}` is no date. Write it as `2026-11-28`.");
        with(Change::Replace(FILE, "2026-11-28", day), &expect);
    }
}
