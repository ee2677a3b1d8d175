//! Manifests of released rule sets: written, held to, compared.

use crate::tests::fixture::Change::{Append, Replace};
use crate::tests::fixture::{Change, changed, check, files};
use crate::{Problems, compile_sources, read, rulesets};

const QUESTIONS: &str = "questions/scope.toml";
const RULES: &str = "rules/rules.toml";
const RELEASED: &str = "rulesets/2026.1.toml";

/// The manifest of the fixture.
fn manifest() -> String {
    let mut problems = Problems::default();
    let (files, problems) = (files(), &mut problems);
    let structure = read::structure(&files, problems);
    rulesets::written(&rulesets::manifest(&structure, &read::languages(&files, problems)))
}

/// The row of the fixture's rule set after changes under another version.
fn row(changes: &[Change<'_>]) -> String {
    let manifest = manifest();
    let mut files = changed(changes);
    files.insert(RELEASED.into(), manifest);
    files.insert("ruleset.toml".into(), "version = \"2027.1\"\n".into());
    let catalogue = compile_sources(&files).unwrap()["catalogue.rs"].clone();
    let row = catalogue.lines().find(|line| line.contains("OldRuleset {")).unwrap();
    row.trim().to_owned()
}

#[test]
fn a_manifest_names_questions_and_rules_with_what_they_judge() {
    let manifest = manifest();
    let lines: Vec<_> = manifest.lines().filter(|line| !line.starts_with('#')).collect();
    let beginnings = [
        "version = \"2026.1\"",
        "languages = [\"de\", \"en\"]",
        "",
        "[questions]",
        "\"incident.quick\" = \"quick ",
        "\"scope.applicant\" = \"quick ",
        "\"scope.minimum\" = \"quick ",
        "",
        "[rules]",
        "\"R01\" = \"BLOCK A ",
        "\"R02\" = \"PASS C ",
    ];
    assert_eq!(lines.len(), beginnings.len(), "{manifest}");
    for (line, beginning) in lines.iter().zip(beginnings) {
        assert!(line.starts_with(beginning), "{line}");
    }
}

#[test]
fn what_changed_since_is_found() {
    let nothing =
        r#"OldRuleset { version: "2026.1", added: &[], reworded: &[], gone: &[], rules: &[] },"#;
    assert_eq!(row(&[]), nothing);
    // who reads why a question is asked answers the same question
    assert_eq!(
        row(&[Replace(QUESTIONS, "evidence = [", "role = \"operations\"\nevidence = [")]),
        nothing
    );
    assert_eq!(
        row(&[
            Replace(QUESTIONS, "scope.minimum", "scope.least"),
            Replace("text/en/owned.ftl", "question-scope-minimum", "question-scope-least"),
            Replace("text/de/owned.ftl", "question-scope-minimum", "question-scope-least"),
            Replace("text/de/owned.ftl", "Störungen werden erfasst", "Jede Störung wird erfasst"),
            Replace(RULES, "confidence = \"A\"", "confidence = \"B\""),
        ]),
        "OldRuleset { version: \"2026.1\", added: &[\"scope.least\"], \
         reworded: &[\"incident.quick\"], gone: &[\"scope.minimum\"], \
         rules: &[(\"R01\", Some((Verdict::Block, Confidence::A)), \
         Some((Verdict::Block, Confidence::B)))] },"
    );
}

#[test]
fn a_language_that_came_later_words_nothing_differently() {
    let (files, french) = (files(), |path: &str| path.replace("text/en/", "text/fr/"));
    let later: Vec<_> = files.iter().filter(|(path, _)| path.starts_with("text/en/")).collect();
    let added: Vec<_> = later.iter().map(|(path, text)| (french(path), text.as_str())).collect();
    let added: Vec<_> = added.iter().map(|(path, text)| Append(path, text)).collect();
    assert!(row(&added).contains("reworded: &[],"), "{}", row(&added));
    // the manifest of before languages were named
    let named = manifest();
    let unnamed = named.replace("languages = [\"de\", \"en\"]\n", "");
    assert_ne!(unnamed, named);
    check(&[Append(RELEASED, &unnamed)], "");
}

#[test]
fn a_released_rule_set_stays_as_it_was() {
    let manifest = manifest();
    check(&[Append(RELEASED, &manifest)], "");
    check(
        &[Append(RELEASED, &manifest), Replace(RULES, "confidence = \"A\"", "confidence = \"B\"")],
        "content/rulesets/2026.1.toml: The rule set 2026.1 was released as this file says, and the content is another by now: look at `R01`. Raise the version in ruleset.toml.",
    );
    check(
        &[Append("rulesets/other.toml", &manifest)],
        "content/rulesets/other.toml: This file holds the rule set 2026.1. Name it after that.",
    );
}

#[test]
fn older_rule_sets_are_no_part_of_this_one() {
    let hash = |files| compile_sources(&files).unwrap()["de.pack"].clone();
    assert_eq!(hash(changed(&[Append(RELEASED, &manifest())])), hash(files()));
}
