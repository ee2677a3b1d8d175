//! What can be wrong in the TOML files.

use crate::tests::fixture::Change::{Append, Remove, Replace};
use crate::tests::fixture::check;

const RULES: &str = "rules/rules.toml";
const QUESTIONS: &str = "questions/scope.toml";
const STANDARD: &str = "standard/2018.toml";

#[test]
fn fixture_is_without_problems() {
    check(&[], "");
}

#[test]
fn broken_or_unknown_files_name_place_and_reason() {
    check(
        &[Replace(RULES, "id = \"R02\"", "id = R02"), Replace(QUESTIONS, "tier =", "teer =")],
        "content/questions/scope.toml:4: This file cannot be read from here on: unknown field `teer`, expected one of `id`, `clauses`, `editions`, `tier`, `kind`, `role`, `options`, `evidence`. The comment at its head says what each field means.
         content/rules/rules.toml:13: This file cannot be read from here on: string values must be quoted, expected literal string. The comment at its head says what each field means.",
    );
    check(
        &[Replace(RULES, "verdict = \"BLOCK\"\n", "")],
        "content/rules/rules.toml:1: This file cannot be read from here on: missing field `verdict`. The comment at its head says what each field means.",
    );
    check(
        &[Replace(RULES, "cause = \"sites\"\n", "")],
        "content/rules/rules.toml:12: This file cannot be read from here on: missing field `cause`. The comment at its head says what each field means.",
    );
    check(
        &[
            Append("sources.toml", ""),
            Append("words.ftl", "a = b"),
            Remove("ruleset.toml"),
            Remove("maturity.toml"),
        ],
        "content/maturity.toml: This file is missing. It holds the `model` of maturity and its levels.
         content/ruleset.toml: This file is missing. It holds the rule set's `version`.
         content/sources.toml: Nothing reads this file. Move it to standard/, rules/ or questions/, or teach the compiler what it is.
         content/words.ftl: Nothing reads this file. Texts stand in text/<language>/.",
    );
    check(
        &[Replace("ruleset.toml", "2026.1", "")],
        "content/ruleset.toml: The `version` is empty. It stands in every output.",
    );
}

#[test]
fn unknown_words_are_refused_with_the_known_ones() {
    check(
        &[
            Replace(RULES, "BLOCK", "STOP"),
            Replace(RULES, "\"A\"", "\"D\""),
            Replace(RULES, "\"eligibility\"", "\"tea\""),
            Replace(RULES, "\"applicant\"", "\"weather\""),
            Replace(RULES, "graver = \"INFO\"", "graver = \"STOP\""),
            Replace(QUESTIONS, "quick\"\nkind = \"scope", "slow\"\nkind = \"quiz"),
            Replace(STANDARD, "\"process\"", "\"part\""),
            Replace(STANDARD, "\"system\"", "\"lead\""),
        ],
        "content/questions/scope.toml:4: The tier `slow` of the question scope.applicant is unknown. Use one of `quick`, `full`, `deep`.
         content/questions/scope.toml:5: The kind `quiz` of the question scope.applicant is unknown. Use one of `scope`, `gate`, `grade`, `attribute`.
         content/rules/rules.toml:4: The verdict `STOP` of the rule R01 is unknown. Use one of `BLOCK`, `NC`, `WARN`, `INFO`, `PASS`.
         content/rules/rules.toml:6: The confidence `D` of the rule R01 is unknown. Use one of `A`, `B`, `C`.
         content/rules/rules.toml:7: The area `tea` of the rule R01 is unknown. Use one of `eligibility`, `scope`, `parties`, `statement`, `readiness`, `certificate`.
         content/rules/rules.toml:8: The cause `weather` of the rule R01 is unknown. Use one of `applicant`, `left_out`, `leadership`, `shares`, `control`, `nobody`, `naming`, `wording`, `catalogue`, `entities`, `sites`, `limits`, `absent`, `readiness`, `certificate`.
         content/rules/rules.toml:16: The verdict `STOP` of the rule R02 is unknown. Use one of `BLOCK`, `NC`, `WARN`, `INFO`, `PASS`.
         content/standard/2018.toml:13: The kind `part` of the clause 4.1 is unknown. Use one of `management_system`, `process`.
         content/standard/2018.toml:14: The role `lead` of the clause 4.1 is unknown. Use one of `process`, `system`.",
    );
}

#[test]
fn ids_stand_once() {
    check(
        &[
            Append(RULES, "[[rule]]\nid = \"r01\"\ncondition = \"new\"\nverdict = \"PASS\"\nclauses = { 2018 = [] }\nconfidence = \"A\"\narea = \"scope\"\ncause = \"sites\"\nsources = []\n"),
            Append("text/en/owned.ftl", "rule-r01 = New\n"),
            Append("text/de/owned.ftl", "rule-r01 = Neu\n"),
        ],
        "content/rules/rules.toml:23: The rule id `r01` and `R01` at content/rules/rules.toml:2 would share the name `r01`. Make them differ in more than dots, dashes and underscores.
         content/text/de/owned.ftl:18: `rule-r01` and `rule-R01` would both be called RULE_R01. Rename one of them.",
    );
    check(
        &[
            Append(QUESTIONS, "[[question]]\nid = \"scope.applicant\"\nclauses = []\ntier = \"quick\"\nkind = \"scope\"\noptions = [\"none\", \"none\"]\nevidence = []\n"),
            Replace(QUESTIONS, "[\"incident-records\"]", "[\"incident-records\", \"incident-records\"]"),
            Replace(STANDARD, "[\"1.2\"]", "[\"1.2\", \"4\"]"),
        ],
        "content/questions/scope.toml:13: The evidence of incident.quick `incident-records` stands already at content/questions/scope.toml:13. Remove or rename one of the two.
         content/questions/scope.toml:22: The question id `scope.applicant` stands already at content/questions/scope.toml:2. Remove or rename one of the two.
         content/questions/scope.toml:26: The option of scope.applicant `none` stands already at content/questions/scope.toml:26. Remove or rename one of the two.
         content/standard/2018.toml:4: The clause `4` stands already at content/standard/2018.toml:7. Remove or rename one of the two.",
    );
    check(
        &[Append("standard/copy.toml", "edition = \"2018\"\nstandard = \"Copy\"\n")],
        "content/standard/copy.toml:1: The edition `2018` stands already at content/standard/2018.toml:1. Remove or rename one of the two.",
    );
}

#[test]
fn ids_hold_only_what_names_can_hold() {
    check(
        &[
            Replace(RULES, "\"R02\"", "\"R-2\""),
            Replace("text/en/owned.ftl", "rule-R02", "rule-R-2"),
            Replace("text/de/owned.ftl", "rule-R02", "rule-R-2"),
            Replace(RULES, "\"several_sites\"", "\"2Sites\""),
        ],
        "content/rules/rules.toml:13: The rule id `R-2` cannot be used. It must consist of letters and digits.
         content/rules/rules.toml:14: The condition `2Sites` cannot be used. It must consist of small letters, digits and underscores.
         content/rules/rules.toml:14: The condition `2Sites` must begin with a letter.",
    );
}

#[test]
fn clauses_exist_and_have_parents() {
    check(
        &[
            Replace(RULES, "\"1.2\"", "\"1.3\""),
            Replace(QUESTIONS, "[\"4\"]", "[\"9\"]"),
            Append(STANDARD, "[[clause]]\nnumber = \"5.1\"\nkind = \"process\"\nverified = true\n"),
            Replace(STANDARD, "[\"1.2\"]", "[\"1.2\", \"1.02\"]"),
            Append("text/en/owned.ftl", "clause-2018-5-1 = New\n"),
            Append("text/de/owned.ftl", "clause-2018-5-1 = Neu\n"),
        ],
        "content/questions/scope.toml:3: The question scope.applicant names the clause `9`, which the edition 2018 does not have. Correct the number, or add the clause to standard/2018.toml.
         content/rules/rules.toml:5: The rule R01 names the clause `1.3`, which the edition 2018 does not have. Correct the number, or add the clause to standard/2018.toml.
         content/standard/2018.toml:4: `1.02` is no clause number. Write up to four numbers from 1 to 99 with dots between them, such as `8.2.4`.
         content/standard/2018.toml:24: The clause 5.1 has no parent: 5 is not in this file. Add it, or correct the number.",
    );
}

#[test]
fn each_process_counts_for_one_maturity_level() {
    const MATURITY: &str = "maturity.toml";
    check(
        &[
            Replace(MATURITY, "[\"needs\"]", "[\"issues\", \"issues\"]"),
            Append(MATURITY, "[[level]]\nlevel = 3\nprocesses = []\n"),
        ],
        "content/maturity.toml:4: The process `issues` stands already at content/maturity.toml:4. Remove or rename one of the two.
         content/maturity.toml:4: `issues` is no process among the sections of sections.toml. Correct the name.
         content/maturity.toml:6: The maturity level 3 stands in the place of level 2. Write levels from 1 to 5 at most, in order, none left out.
         content/sections.toml:10: The process needs counts for no maturity level. Add it to maturity.toml.",
    );
}

/// From level 4 on, some of those that have a level already are selected.
#[test]
fn processes_selected_for_a_high_level_stand_in_a_lower_one_too() {
    let levels = "[[level]]\nlevel = 2\nprocesses = []\n[[level]]\nlevel = 3\nprocesses = []\n\
                  [[level]]\nlevel = 4\nprocesses = [\"needs\"]\n";
    check(&[Append("maturity.toml", levels)], "");
}

#[test]
fn a_level_from_4_on_selects_known_processes_once_and_assigns_none() {
    const MATURITY: &str = "maturity.toml";
    let levels = "[[level]]\nlevel = 2\nprocesses = []\n[[level]]\nlevel = 3\nprocesses = []\n\
                  [[level]]\nlevel = 4\nprocesses = [\"needs\", \"tea\", \"needs\"]\n\
                  [[level]]\nlevel = 5\nprocesses = [\"needs\"]\n[[level]]\nlevel = 6\nprocesses = []\n";
    check(
        &[Replace(MATURITY, "[\"needs\"]", "[]"), Append(MATURITY, levels)],
        "content/maturity.toml:13: The process selected for level 4 `needs` stands already at content/maturity.toml:13. Remove or rename one of the two.
         content/maturity.toml:13: `tea` is no process among the sections of sections.toml. Correct the name.
         content/maturity.toml:18: The maturity level 6 is one too many. Write levels from 1 to 5 at most, in order, none left out.
         content/sections.toml:10: The process needs counts for no maturity level. Add it to maturity.toml.",
    );
}

#[test]
fn words_to_search_for_can_be_found() {
    const WORDS: &str = "rules/words.toml";
    check(
        &[
            Replace(WORDS, "\"perfekt\"", "\"Perfekt\", \"a*b\", \"*a b* *c*\", \"führend*\""),
            Append(WORDS, "[[words]]\nid = \"praise\"\nlanguage = \"de\"\nwords = []\n"),
            Append(WORDS, "[[words]]\nid = \"praise\"\nlanguage = \"xx\"\nwords = []\n"),
        ],
        "content/rules/words.toml:4: The word `Perfekt` would never be found. Write it in small letters without spaces around it, with a * at most where a word of it begins or ends.
         content/rules/words.toml:4: The word `a*b` would never be found. Write it in small letters without spaces around it, with a * at most where a word of it begins or ends.
         content/rules/words.toml:4: The word of praise `führend*` stands already at content/rules/words.toml:4. Remove or rename one of the two.
         content/rules/words.toml:6: The words `praise` in de stand already at content/rules/words.toml:2. Make one list of them.
         content/rules/words.toml:11: The words `praise` are in the language `xx`, which has no folder in text/.",
    );
}
