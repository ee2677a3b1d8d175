//! What can be wrong in `rules/lints.toml`.

use crate::tests::fixture::Change::{Append, Remove, Replace};
use crate::tests::fixture::check;

const LINTS: &str = "rules/lints.toml";

#[test]
fn words_and_ids_of_lints_are_known_and_stand_once() {
    check(
        &[
            Replace(LINTS, "\"BLOCK\"", "\"STOP\""),
            Replace(LINTS, "\"INFO\"", "\"HINT\""),
            Replace(LINTS, "\"C\"", "\"E\""),
            Replace(LINTS, "\"vague\"\nverdict", "\"Vague\"\nverdict"),
            Append(LINTS, "[[lint]]\nid = \"vague\"\ncondition = \"names_a_person\"\nverdict = \"INFO\"\nconfidence = \"C\"\nsources = []\n"),
        ],
        "content/rules/lints.toml:5: The verdict `STOP` of the lint names-a-person is unknown. Use one of `BLOCK`, `NC`, `WARN`, `INFO`, `PASS`.
         content/rules/lints.toml:12: The condition `Vague` cannot be used. It must consist of small letters, digits and underscores.
         content/rules/lints.toml:12: The condition `Vague` must begin with a letter.
         content/rules/lints.toml:13: The verdict `HINT` of the lint vague is unknown. Use one of `BLOCK`, `NC`, `WARN`, `INFO`, `PASS`.
         content/rules/lints.toml:14: The confidence `E` of the lint vague is unknown. Use one of `A`, `B`, `C`.
         content/rules/lints.toml:17: The lint id `vague` stands already at content/rules/lints.toml:11. Remove or rename one of the two.
         content/rules/lints.toml:18: The condition `names_a_person` is used by two lints, names-a-person and vague. Give each its own condition, or make one lint of them.",
    );
    check(
        &[Replace(LINTS, "verdict = \"WARN\"", "verdict = \"BLOCK\"")],
        "content/rules/lints.toml:5: The lint names-a-person has the verdict BLOCK and for its graver form BLOCK, which is not graver. Correct one of the two.",
    );
}

#[test]
fn lints_carry_rules_that_exist_and_say_as_much() {
    check(
        &[Replace(LINTS, "[\"R01\"]", "[\"R01\", \"R77\", \"R02\"]")],
        "content/rules/lints.toml:7: The lint names-a-person carries the rule `R77`, which does not exist. Correct the id, or add the rule to rules/rules.toml.
         content/rules/lints.toml:7: The lint names-a-person carries the rules R01 and R02, which are both for the edition 2018. Keep one of the two.
         content/rules/lints.toml:7: The lint names-a-person says BLOCK, but the rule R02 that it carries says INFO at most. Lower the verdict of the lint, or carry another rule.",
    );
}

#[test]
fn lints_have_their_texts_and_texts_their_lint() {
    check(
        &[Replace("text/de/lints.ftl", "    .better = Alder GmbH\n", "")],
        "content/rules/lints.toml:2: The lint names-a-person needs the text `lint-names-a-person.better`, which is missing in de. Add it below text/de/.",
    );
    let rest = "belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.";
    let left_over: Vec<String> = ["de", "en"]
        .into_iter()
        .flat_map(|tag| {
            ["names-a-person", "vague"].into_iter().enumerate().flat_map(move |(index, id)| {
                let first = 1 + 3 * index;
                ["", ".remedy", ".better"].into_iter().enumerate().map(move |(line, attribute)| {
                    let line = first + line;
                    format!("content/text/{tag}/lints.ftl:{line}: `lint-{id}{attribute}` {rest}")
                })
            })
        })
        .collect();
    check(&[Remove(LINTS)], &left_over.join("\n"));
}

#[test]
fn names_of_a_process_belong_to_a_topic() {
    const WORDS: &str = "rules/words.toml";
    check(&[Replace(WORDS, "\"praise\"", "\"process_needs\"")], "");
    check(
        &[Replace(WORDS, "\"praise\"", "\"process_tea\"")],
        "content/rules/words.toml:2: The words `process_tea` name a process by the topic `tea`, which standard/topics.toml does not have. Correct the id of the list, or add the topic.",
    );
}
