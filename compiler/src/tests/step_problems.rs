//! What can be wrong in `steps.toml`, and what a sound one becomes.

use std::collections::BTreeMap;

use crate::compile_sources;
use crate::tests::fixture::{self, pretty_eq};

const STEPS: &str = "steps.toml";
const TEXT: &str = "text/en/owned.ftl";

const SOUND: &str = r#"[base]
services = 1
people = 10
[assumed]
services = 5
people = 20
[[step]]
id = "scope"
gate = "scope"
effort = [1, 2.5]
sources = ["own"]
verified = false
[[step]]
id = "records"
gate = "records"
sections = ["needs"]
after = ["scope"]
effort = [2, 6]
per_service = [0.1, 0.3]
waits = 13
sources = ["S62"]
verified = false
[[milestone]]
id = "stage_1"
before = "decision"
weeks = [4, 12]
gate = "records"
sources = ["own"]
verified = false
[[milestone]]
id = "decision"
sources = ["S60"]
verified = true
"#;

const SECTIONS: &str = r#"[[area]]
id = "all"
[[section]]
id = "needs"
area = "all"
topics = []
"#;

const TEXTS: &str = "
step-scope = 1
    .what = 2
    .done = 3
step-records = 4
    .what = 5
    .done = 6
milestone-stage-1 = 7
    .what = 8
milestone-decision = 9
    .what = 10
area-all = 11
section-needs = 12
";

/// A content that holds little more than steps.
fn small() -> BTreeMap<String, String> {
    let kept = ["ruleset.toml", "text/en/first.ftl", "text/en/format.ftl", "text/en/ui.ftl"];
    let mut files = fixture::files();
    files.retain(|path, _| kept.contains(&path.as_str()));
    for (path, text) in [
        ("maturity.toml", "model = \"own-1\"\n"),
        ("sections.toml", SECTIONS),
        (STEPS, SOUND),
        (TEXT, TEXTS),
    ] {
        files.insert(path.to_owned(), text.to_owned());
    }
    files
}

/// The problems after these changes: in a file, the first text becomes the second.
#[track_caller]
fn check(changes: &[(&str, &str, &str)], expect: &str) {
    let mut files = small();
    for (path, from, to) in changes {
        let text = files.get_mut(*path).unwrap();
        assert!(text.contains(from), "{path} does not hold {from:?}");
        *text = text.replacen(from, to, 1);
    }
    let problems = compile_sources(&files).err().map(|it| it.to_string()).unwrap_or_default();
    let expect: String = expect.lines().map(|line| format!("{}\n", line.trim_start())).collect();
    pretty_eq(&problems, &expect);
}

#[track_caller]
fn replaced(from: &str, to: &str, expect: &str) {
    check(&[(STEPS, from, to)], expect);
}

#[test]
fn a_sound_file_becomes_tables_of_tenths_and_places() {
    let files = compile_sources(&small()).unwrap();
    let catalogue = &files["catalogue.rs"];
    for row in [
        "pub const BASE_SIZE: Size = Size { services: 1, people: 10 };",
        "pub const ASSUMED_SIZE: Size = Size { services: 5, people: 20 };",
        "Step { id: \"scope\", gate: \"scope\", sections: &[], after: &[], effort: (10, 25), per_service: (0, 0), per_ten_people: (0, 0), waits: 0,",
        "Step { id: \"records\", gate: \"records\", sections: &[0], after: &[0], effort: (20, 60), per_service: (1, 3), per_ten_people: (0, 0), waits: 13,",
        "Milestone { id: \"stage_1\", before: Some(\"decision\"), weeks: (4, 12), gate: Some(\"records\"), sources: &[\"own\"], verified: false,",
        "Milestone { id: \"decision\", before: None, weeks: (0, 0), gate: None, sources: &[\"S60\"], verified: true,",
    ] {
        assert!(catalogue.contains(row), "{row}");
    }
}

#[test]
fn without_the_file_there_are_no_steps() {
    let mut files = small();
    files.remove(STEPS);
    files.insert(TEXT.to_owned(), "area-all = 1\nsection-needs = 2\n".to_owned());
    let files = compile_sources(&files).unwrap();
    assert!(files["catalogue.rs"].contains("pub static STEPS: &[Step] = &[\n];"));
}

#[test]
fn unknown_fields_gates_and_milestones_are_refused() {
    replaced(
        "waits",
        "pauses",
        "content/steps.toml:20: This file cannot be read from here on: unknown field `pauses`, expected one of `id`, `gate`, `sections`, `after`, `effort`, `per_service`, `per_ten_people`, `waits`, `sources`, `verified`. The comment at its head says what each field means.",
    );
    replaced(
        "gate = \"scope\"",
        "gate = \"scoop\"",
        "content/steps.toml:9: The gate `scoop` of the step scope is unknown. Use one of `eligible`, `scope`, `documents`, `records`, `internal_audit`, `management_review`, `stage_1`.",
    );
    check(
        &[
            (STEPS, "id = \"stage_1\"", "id = \"stage_0\""),
            (TEXT, "milestone-stage-1", "milestone-stage-0"),
        ],
        "content/steps.toml:24: Nothing computes the milestone `stage_0`. Use one of `start`, `records`, `booking`, `internal_audit`, `management_review`, `stage_1`, `stage_2`, `decision`, `surveillance_1`, `surveillance_2`, `recertification`, `expiry`.",
    );
    replaced(
        "weeks = [4, 12]\ngate = \"records\"",
        "weeks = [4, 12]\ngate = \"files\"",
        "content/steps.toml:27: The gate `files` of the milestone stage_1 is unknown. Use one of `eligible`, `scope`, `documents`, `records`, `internal_audit`, `management_review`, `stage_1`.",
    );
}

#[test]
fn steps_come_after_known_ones_of_no_later_gate_and_never_after_themselves() {
    replaced(
        "after = [\"scope\"]",
        "after = [\"scoop\"]",
        "content/steps.toml:17: The step records comes after `scoop`, which does not exist. Correct the name, or add the step.",
    );
    replaced(
        "gate = \"scope\"",
        "gate = \"stage_1\"",
        "content/steps.toml:17: The step records serves the gate `records` and comes after scope, which serves the later gate `stage_1`. Steps are shown gate by gate: move one of the two to another gate.",
    );
    replaced(
        "gate = \"scope\"",
        "gate = \"records\"\nafter = [\"records\"]",
        "content/steps.toml:8: The step scope waits for itself: what comes before it comes after it, too. Take one name out of an `after`.
         content/steps.toml:15: The step records waits for itself: what comes before it comes after it, too. Take one name out of an `after`.",
    );
    replaced(
        "after = [\"scope\"]",
        "after = [\"records\"]",
        "content/steps.toml:14: The step records waits for itself: what comes before it comes after it, too. Take one name out of an `after`.",
    );
}

#[test]
fn person_days_are_tenths_with_the_smaller_number_first() {
    replaced(
        "effort = [1, 2.5]",
        "effort = [2.5, 1]",
        "content/steps.toml:10: The effort of the step scope ends below its beginning. Write the smaller number of person-days first.",
    );
    for wrong in ["[1, 2.55]", "[-1, 2]", "[1, inf]", "[nan, 2]"] {
        replaced(
            "effort = [1, 2.5]",
            &format!("effort = {wrong}"),
            "content/steps.toml:10: The effort of the step scope is no number of person-days. Write whole days or tenths of days, such as [1, 2.5].",
        );
    }
    replaced(
        "per_service = [0.1, 0.3]",
        "per_service = [0.3, 0.1]",
        "content/steps.toml:19: The effort per service of the step records ends below its beginning. Write the smaller number of person-days first.",
    );
    replaced(
        "per_service = [0.1, 0.3]",
        "per_ten_people = [0.01, 0.3]",
        "content/steps.toml:19: The effort per ten people of the step records is no number of person-days. Write whole days or tenths of days, such as [1, 2.5].",
    );
}

#[test]
fn each_section_is_closed_by_one_step() {
    replaced(
        "sections = [\"needs\"]",
        "sections = [\"wants\"]",
        "content/sections.toml:4: No step closes the gaps of the section needs. Name it in steps.toml.
         content/steps.toml:16: The section `wants` does not exist. Correct the name, or add it to sections.toml.",
    );
    replaced(
        "gate = \"scope\"\n",
        "gate = \"scope\"\nsections = [\"needs\"]\n",
        "content/steps.toml:17: The section of a step `needs` stands already at content/steps.toml:10. Remove or rename one of the two.",
    );
}

#[test]
fn milestones_are_counted_back_from_known_ones() {
    replaced(
        "before = \"decision\"",
        "before = \"decisions\"",
        "content/steps.toml:25: The milestone stage_1 is counted back from `decisions`, which does not exist. Correct the name, or add the milestone.",
    );
    replaced(
        "before = \"decision\"",
        "before = \"stage_1\"",
        "content/steps.toml:25: The milestone stage_1 is counted back from itself. Let one of those it is counted from have no `before`.",
    );
    replaced(
        "weeks = [4, 12]",
        "weeks = [12, 4]",
        "content/steps.toml:26: The weeks of the milestone stage_1 end below their beginning. Write the smaller number first.",
    );
}

#[test]
fn ids_stand_once_and_have_all_their_words() {
    check(
        &[
            (STEPS, "id = \"records\"\ngate", "id = \"scope\"\ngate"),
            (STEPS, "after = [\"scope\"]\n", ""),
            (TEXT, "step-records = 4\n    .what = 5\n    .done = 6\n", ""),
        ],
        "content/steps.toml:14: The step `scope` stands already at content/steps.toml:8. Remove or rename one of the two.",
    );
    check(
        &[(TEXT, "    .done = 6\n", "")],
        "content/steps.toml:14: The step records needs the text `step-records.done`, which is missing in en. Add it below text/en/.",
    );
    check(
        &[(TEXT, "milestone-decision = 9\n    .what = 10\n", "")],
        "content/steps.toml:31: The milestone decision needs the text `milestone-decision.what`, which is missing in en. Add it below text/en/.
         content/steps.toml:31: The milestone decision needs the text `milestone-decision`, which is missing in en. Add it below text/en/.",
    );
}
