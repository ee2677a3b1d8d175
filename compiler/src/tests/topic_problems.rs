//! What can be wrong in `standard/topics.toml`.

use crate::tests::fixture::Change::{Append, Remove, Replace};
use crate::tests::fixture::check;

const TOPICS: &str = "standard/topics.toml";

#[test]
fn without_topics_no_clause_needs_one() {
    check(&[Remove(TOPICS)], "");
    check(&[Remove(TOPICS), Append(TOPICS, "# None yet.\n")], "");
}

#[test]
fn clauses_with_a_role_belong_to_a_topic() {
    check(
        &[
            Replace(TOPICS, "2018 = [\"4.1\"]", "2005 = [\"3\"]"),
            Replace(TOPICS, ", 2005 = [\"3\"] }\npartly = [\"2005\"]", " }"),
        ],
        "content/questions/scope.toml:9: The question incident.quick belongs to no section: no topic is about its clauses.
         content/standard/2018.toml:12: The clause 4.1 of the edition 2018 has a role and belongs to no topic, so its answers would be lost when the edition is switched. Name it in standard/topics.toml.",
    );
    // The number alone is not enough: it must be named for its edition.
    check(
        &[Replace(TOPICS, ", 2005 = [\"3\"] }\npartly = [\"2005\"]", " }")],
        "content/standard/2005.toml:5: The clause 3 of the edition 2005 has a role and belongs to no topic, so its answers would be lost when the edition is switched. Name it in standard/topics.toml.",
    );
}

#[test]
fn topics_name_a_clause_by_one_above_or_below_it() {
    check(&[Replace(TOPICS, "2018 = [\"4.1\"]", "2018 = [\"4\"]")], "");
    let below = "[[clause]]\nnumber = \"4.1.1\"\nkind = \"process\"\nverified = true\n";
    check(
        &[
            Append("standard/2018.toml", below),
            Append("text/de/owned.ftl", "clause-2018-4-1-1 = Neu\n"),
            Append("text/en/owned.ftl", "clause-2018-4-1-1 = New\n"),
            Replace(TOPICS, "2018 = [\"4.1\"]", "2018 = [\"4.1.1\"]"),
        ],
        "",
    );
}

#[test]
fn topics_name_clauses_that_their_edition_has() {
    check(
        &[Replace(
            TOPICS,
            "clauses = { 2018 = [\"4.1\"] }",
            "clauses.2018 = [\n    \"4.1\",\n    \"9.1\",\n]\nclauses.2005 = [\"4.1\"]\nclauses.2011 = [\"4\"]\nclauses.1999 = [\"4\"]",
        )],
        "content/standard/topics.toml:5: The topic issues names the clause `9.1`, which the edition 2018 does not have. Correct the number, or add the clause to standard/2018.toml.
         content/standard/topics.toml:7: The topic issues names the clause `4.1`, which the edition 2005 does not have. Correct the number, or add the clause to standard/2005.toml.
         content/standard/topics.toml:8: The topic issues names the edition 2011, for which there is no standard/2011.toml. Add that file or drop the edition.
         content/standard/topics.toml:9: The edition `1999` of the topic issues is unknown. Use one of `2018`, `2011`, `2005`, `bs15000`.",
    );
    check(
        &[
            Append(TOPICS, "\n[[topic]]\nid = \"nothing\"\nclauses = {}\n"),
            Append(TOPICS, "\n[[topic]]\nid = \"little\"\nclauses = { 2018 = [] }\n"),
        ],
        "content/standard/topics.toml:11: The topic nothing belongs to no section, so it is asked on no page. Name it in sections.toml.
         content/standard/topics.toml:11: The topic nothing has no edition. Name its clauses in one at least.
         content/standard/topics.toml:15: The topic little belongs to no section, so it is asked on no page. Name it in sections.toml.
         content/standard/topics.toml:16: The topic little names no clause in the edition 2018. Name one, or drop the edition.",
    );
}

#[test]
fn topics_are_partly_only_where_they_name_a_clause() {
    check(
        &[Replace(TOPICS, "partly = [\"2005\"]", "partly = [\n    \"2005\",\n    \"2011\",\n    \"2005\",\n]")],
        "content/standard/topics.toml:10: The topic needs is partly in the edition `2011`, in which it names no clause. Name one, or drop the edition from `partly`.
         content/standard/topics.toml:11: The edition of needs `2005` stands already at content/standard/topics.toml:9. Remove or rename one of the two.",
    );
}

#[test]
fn ids_of_topics_can_be_used_and_stand_once() {
    check(
        &[
            Append(TOPICS, "\n[[topic]]\nid = \"issues\"\nclauses = { 2018 = [\"4\"] }\n"),
            Append(TOPICS, "\n[[topic]]\nid = \"More Issues\"\nclauses = { 2018 = [\"4\"] }\n"),
        ],
        "content/standard/topics.toml:11: The topic `issues` stands already at content/standard/topics.toml:2. Remove or rename one of the two.
         content/standard/topics.toml:15: The topic More Issues belongs to no section, so it is asked on no page. Name it in sections.toml.
         content/standard/topics.toml:15: The topic `More Issues` cannot be used. It must consist of small letters, digits and underscores.",
    );
}
