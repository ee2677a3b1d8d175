//! What can be wrong in the rules.

use crate::tests::fixture::Change::Replace;
use crate::tests::fixture::check;

const RULES: &str = "rules/rules.toml";

#[test]
fn rules_need_an_edition_that_exists() {
    check(
        &[
            Replace(RULES, "{ 2018 = [\"1.2\", \"4.1\"], 2005 = [\"3\"] }", "{}"),
            Replace(
                RULES,
                "clauses = { 2018 = [] }",
                "clauses.2018 = []\nclauses.2011 = [\"4\"]\nclauses.1999 = []",
            ),
        ],
        "content/rules/rules.toml:2: The rule R01 has no edition, so it never applies. Name one at least.
         content/rules/rules.toml:18: The rule R02 names the edition 2011, for which there is no standard/2011.toml. Add that file or drop the edition.
         content/rules/rules.toml:19: The edition `1999` of the rule R02 is unknown. Use one of `2018`, `2011`, `2005`, `bs15000`.",
    );
}

#[test]
fn an_edition_of_a_rule_stands_once() {
    let twice = "content/rules/rules.toml:17: This file cannot be read from here on: duplicate key. The comment at its head says what each field means.";
    check(&[Replace(RULES, "{ 2018 = [] }", "{ 2018 = [], 2018 = [] }")], twice);
    check(&[Replace(RULES, "{ 2018 = [] }", "{ 2018 = [], \"2018\" = [] }")], twice);
}

#[test]
fn clauses_of_a_rule_are_of_their_edition() {
    check(
        &[Replace(
            RULES,
            "clauses = { 2018 = [\"1.2\", \"4.1\"], 2005 = [\"3\"] }",
            "clauses.2018 = [\n    \"1.2\",\n    \"3\",\n]\nclauses.2005 = [\"3\", \"4.1\"]",
        )],
        "content/rules/rules.toml:7: The rule R01 names the clause `3`, which the edition 2018 does not have. Correct the number, or add the clause to standard/2018.toml.
         content/rules/rules.toml:9: The rule R01 names the clause `4.1`, which the edition 2005 does not have. Correct the number, or add the clause to standard/2005.toml.",
    );
}

#[test]
fn the_graver_verdict_is_graver_and_needs_a_remedy() {
    check(
        &[Replace(RULES, "\"PASS\"", "\"INFO\"")],
        "content/rules/rules.toml:16: The rule R02 has the verdict INFO and for its graver form INFO, which is not graver. Correct one of the two.",
    );
    check(
        &[Replace(RULES, "graver = \"INFO\"", "graver = \"WARN\"")],
        "content/rules/rules.toml:13: The rule R02 needs the text `rule-R02.remedy`, which is missing in de and en. Add it below text/de/.",
    );
}

#[test]
fn rules_do_not_share_a_condition() {
    check(
        &[Replace(RULES, "several_sites", "applicant_is_person")],
        "content/rules/rules.toml:14: The condition `applicant_is_person` is used by two rules, R01 and R02. Give each its own condition, or make one rule of them.",
    );
}
