//! What can be wrong in sections, documents and attributes.

use crate::tests::fixture::{Change::*, check};

const SECTIONS: &str = "sections.toml";
const DOCUMENTS: &str = "documents.toml";
const ATTRIBUTES: &str = "attributes.toml";

#[test]
fn every_topic_belongs_to_one_section_in_an_area() {
    check(
        &[
            Replace(SECTIONS, "topics = [\"needs\"]", "topics = [\"issues\", \"nothing\"]"),
            Replace(SECTIONS, "area = \"direction\"", "area = \"nowhere\""),
        ],
        "content/sections.toml:6: The section issues stands in the area `nowhere`, which does not exist. Correct the name, or add the area.
         content/sections.toml:12: The topic `nothing` does not exist. Correct the name, or add it to standard/topics.toml.
         content/sections.toml:12: The topic of a section `issues` stands already at content/sections.toml:7. Remove or rename one of the two.
         content/standard/topics.toml:6: The topic needs belongs to no section, so it is asked on no page. Name it in sections.toml.",
    );
}

#[test]
fn statements_belong_to_a_section() {
    check(
        &[Replace("questions/scope.toml", "clauses = [\"4.1\"]", "clauses = [\"1.2\"]")],
        "content/questions/scope.toml:9: The question incident.quick belongs to no section: no topic is about its clauses.",
    );
}

#[test]
fn documents_use_known_words_and_evidence_that_exists() {
    check(
        &[
            Replace(DOCUMENTS, "kind = \"record\"", "kind = \"paper\""),
            Replace(DOCUMENTS, "role = \"operations\"", "role = \"boss\""),
            Replace(DOCUMENTS, "quick/incident-records", "quick/other"),
            Replace(DOCUMENTS, "clause = \"4.1\"", "clause = \"9\""),
        ],
        "content/documents.toml:3: The document records names the clause `9`, which the edition 2018 does not have. Correct the number, or add the clause to standard/2018.toml.
         content/documents.toml:5: The kind `paper` of the document records is unknown. Use one of `document`, `record`.
         content/documents.toml:7: The role `boss` of the document records is unknown. Use one of `management`, `sms`, `people`, `customers`, `suppliers`, `finance`, `changes`, `operations`, `assurance`.
         content/documents.toml:8: The document records is shown by `incident.quick/other`, which is no evidence of a question. Write question/evidence, such as `incident.quick/incident-records`.",
    );
}

#[test]
fn attributes_are_of_the_levels_2_to_5() {
    check(
        &[Replace(ATTRIBUTES, "level = 2", "level = 1")],
        "content/attributes.toml:3: The attribute pa2_1 is of level 1. Level 1 follows from the statements; attributes are of the levels 2 to 5.",
    );
}

#[test]
fn statements_of_the_full_check_say_who_answers_and_what_audits_find() {
    check(
        &[Replace(
            "questions/scope.toml",
            "clauses = [\"4.1\"]\ntier = \"quick\"",
            "clauses = [\"4.1\"]\ntier = \"full\"",
        )],
        "content/questions/scope.toml:9: The question incident.quick has no `role`. Say who can answer it, one of `management`, `sms`, `people`, `customers`, `suppliers`, `finance`, `changes`, `operations`, `assurance`.
         content/questions/scope.toml:9: The question incident.quick needs the text `question-incident-quick.finding`, which is missing in de and en. Add it below text/de/.",
    );
}

#[test]
fn texts_of_the_bank_are_needed_and_none_is_left_over() {
    check(
        &[
            Replace("text/en/bank.ftl", "section-needs = Needs of others\n", ""),
            Replace("text/de/bank.ftl", "section-needs = Bedürfnisse anderer\n", ""),
            Append("text/en/bank.ftl", "document-other = Other\n"),
            Append("text/de/bank.ftl", "document-other = Andere\n"),
        ],
        "content/sections.toml:10: The section needs needs the text `section-needs`, which is missing in de and en. Add it below text/de/.
         content/text/de/bank.ftl:13: `document-other` belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.
         content/text/en/bank.ftl:13: `document-other` belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.",
    );
}
