//! What can be wrong in the editions of the questions.

use crate::tests::fixture::Change::{Remove, Replace};
use crate::tests::fixture::check;

const QUESTIONS: &str = "questions/scope.toml";
const RULES: &str = "rules/rules.toml";
const STANDARD: &str = "standard/2018.toml";

#[test]
fn questions_need_the_edition_of_2018() {
    check(
        &[
            Replace(STANDARD, "\"2018\"", "\"2011\""),
            Replace(RULES, "{ 2018", "{ 2011"),
            Replace(RULES, "{ 2018", "{ 2011"),
            Remove("standard/topics.toml"),
            Replace("text/en/owned.ftl", "clause-2018-4", "clause-2011-4"),
            Replace("text/en/owned.ftl", "clause-2018-4-1", "clause-2011-4-1"),
            Replace("text/en/owned.ftl", "clause-2018-4-2", "clause-2011-4-2"),
            Replace("text/de/owned.ftl", "clause-2018-4-2", "clause-2011-4-2"),
            Replace("text/de/owned.ftl", "clause-2018-4", "clause-2011-4"),
            Replace("text/de/owned.ftl", "clause-2018-4-1", "clause-2011-4-1"),
        ],
        "content/questions/scope.toml:2: Questions name clauses of the edition 2018, for which there is no standard/2018.toml. Add that file.
         content/questions/scope.toml:9: Questions name clauses of the edition 2018, for which there is no standard/2018.toml. Add that file.",
    );
}

#[test]
fn clauses_of_a_question_are_of_its_first_edition() {
    check(
        &[Replace(QUESTIONS, "[\"2005\", \"2018\"]", "[\"2018\", \"2005\"]")],
        "content/questions/scope.toml:17: The question scope.minimum names the clause `3`, which the edition 2018 does not have. Correct the number, or add the clause to standard/2018.toml.",
    );
    check(
        &[Replace(QUESTIONS, "[\"2005\", \"2018\"]", "[\"2011\"]")],
        "content/questions/scope.toml:18: Questions name clauses of the edition 2011, for which there is no standard/2011.toml. Add that file.",
    );
}

#[test]
fn editions_of_a_question_are_known_and_stand_once() {
    check(
        &[Replace(QUESTIONS, "[\"2005\", \"2018\"]", "[\"1999\", \"2005\", \"2005\"]")],
        "content/questions/scope.toml:18: The edition `1999` of the question scope.minimum is unknown. Use one of `2018`, `2011`, `2005`, `bs15000`.
         content/questions/scope.toml:18: The edition of scope.minimum `2005` stands already at content/questions/scope.toml:18. Remove or rename one of the two.",
    );
}
