//! What can be wrong in the Fluent files.

use crate::tests::fixture::Change::{Append, Remove, Replace};
use crate::tests::fixture::check;

const DE: &str = "text/de/ui.ftl";
const EN: &str = "text/en/ui.ftl";
const OWNED_DE: &str = "text/de/owned.ftl";
const OWNED_EN: &str = "text/en/owned.ftl";

/// Closes each message about a feature that is not supported.
const SUPPORTED: &str = "Supported are text, placeables such as { $name }, string literals such as {\"\"}, and a choice by number, { $count -> [one] … *[other] … }, whose variants hold no further choice.";

/// Checks a choice that both languages have as the message `n` in line 3.
#[track_caller]
fn check_choice(de: &str, en: &str, expect: &str) {
    check(&[Append(DE, &message(de)), Append(EN, &message(en))], expect);
}

/// The message `n`, each variant of its choices on a line of its own as Fluent demands.
fn message(value: &str) -> String {
    let mut lines = value.to_owned();
    if value.contains("->") {
        for opener in ["[", "*[", "}"] {
            lines = lines.replace(&format!(" {opener}"), &format!("\n    {opener}"));
        }
    }
    format!("n = {lines}\n")
}

const GOOD: &str = "{ $n -> [0] no [one] a *[other] many }";

#[test]
fn syntax_errors_name_place_and_reason_and_hide_no_other_problem() {
    check(
        &[Append(DE, "broken = { $n\nwhole = ganz\n"), Append(EN, "whole = whole { $n }\n")],
        "content/text/de/ui.ftl:4: This is not valid Fluent: Expected a token starting with \"}\".
         content/text/en/ui.ftl:3: The placeables of `whole` differ: en has $n, de has none. Use the same in both.",
    );
    check(
        &[Append(DE, "n = { $n -> *[other] a }\n"), Append(EN, &message(GOOD))],
        "content/text/de/ui.ftl:3: This is not valid Fluent: Expected the line's end after `->`, and each variant on a line of its own.",
    );
}

#[test]
fn doubled_texts_are_refused() {
    check(
        &[
            Append(DE, "start = Nochmals, { $name }!\n"),
            Append(OWNED_EN, "    .why = Again\n"),
            Append("text/de/more.ftl", "language-name = Mehr\n"),
            Append("text/en/more.ftl", "# nothing\n"),
        ],
        "content/text/de/ui.ftl:1: `language-name` stands already at content/text/de/more.ftl:1. Remove one of the two.
         content/text/de/ui.ftl:3: `start` stands already at content/text/de/ui.ftl:2. Remove one of the two.
         content/text/en/owned.ftl:18: `question-incident-quick.why` stands already at content/text/en/owned.ftl:15. Remove one of the two.",
    );
}

#[test]
fn texts_missing_in_one_language_are_named_with_both() {
    check(
        &[
            Append(EN, "only-here = Here\n    .hint = Hint\n"),
            Append(DE, "start-again = Nochmals\n"),
            Replace(OWNED_DE, "    .hint = Jedes Werkzeug genügt\n", ""),
        ],
        "content/text/de/ui.ftl:3: `start-again` stands in de and is missing in en. Add it below text/en/, or remove it here.
         content/text/en/owned.ftl:14: `question-incident-quick.hint` stands in en and is missing in de. Add it below text/de/, or remove it here.
         content/text/en/ui.ftl:3: `only-here` stands in en and is missing in de. Add it below text/de/, or remove it here.
         content/text/en/ui.ftl:4: `only-here.hint` stands in en and is missing in de. Add it below text/de/, or remove it here.",
    );
}

#[test]
fn texts_missing_for_an_owner_are_named_at_the_owner() {
    check(
        &[
            Replace(OWNED_DE, "clause-2018-4 = Kontext\n", ""),
            Replace(OWNED_DE, "    .remedy = Eine Organisation soll sich bewerben.\n", ""),
            Replace(OWNED_EN, "    .remedy = Let an organization apply.\n", ""),
            Replace(OWNED_EN, "    .question = Who applies?\n", ""),
            Replace(OWNED_EN, "    .why = The standard asks for it\n", ""),
            Replace(OWNED_EN, "    .auditor = Shows ten records\n", ""),
            Replace(OWNED_EN, "    .option-none = Nobody\n", ""),
            Replace(OWNED_EN, "    .evidence-incident-records = Records\n", ""),
        ],
        "content/questions/scope.toml:6: The question scope.applicant needs the text `question-scope-applicant.option-none`, which is missing in en. Add it below text/en/.
         content/questions/scope.toml:9: The question incident.quick needs the text `question-incident-quick.auditor`, which is missing in en. Add it below text/en/.
         content/questions/scope.toml:9: The question incident.quick needs the text `question-incident-quick.why`, which is missing in en. Add it below text/en/.
         content/questions/scope.toml:13: The question incident.quick needs the text `question-incident-quick.evidence-incident-records`, which is missing in en. Add it below text/en/.
         content/rules/rules.toml:2: The rule R01 needs the text `rule-R01.question`, which is missing in en. Add it below text/en/.
         content/rules/rules.toml:2: The rule R01 needs the text `rule-R01.remedy`, which is missing in de and en. Add it below text/de/.
         content/standard/2018.toml:7: The clause 4 needs the text `clause-2018-4`, which is missing in de. Add it below text/de/.",
    );
}

#[test]
fn left_over_texts_are_refused() {
    let rest = "belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.";
    check(
        &[
            Append(OWNED_EN, "rule-R02b = Gone\nclause-2018-1-2 = Application\n"),
            Append(OWNED_DE, "    .option-old = Alt\nclause-2018-1-2 = Anwendung\n"),
            Append(DE, "question-gone = Weg\n"),
        ],
        &format!(
            "content/text/de/owned.ftl:18: `question-incident-quick.option-old` {rest}
             content/text/de/ui.ftl:3: `question-gone` {rest}
             content/text/en/owned.ftl:18: `rule-R02b` {rest}"
        ),
    );
}

#[test]
fn missing_files_are_reported_once() {
    let files = crate::tests::fixture::files();
    check(
        &[Remove(OWNED_DE)],
        "content/text/de/owned.ftl: This file is missing: en has it. Copy content/text/en/owned.ftl and translate its texts.",
    );
    check(
        &[
            Append("text/fr/ui.ftl", "language-name = Français\nstart = Allez, { $name } !\n"),
            Append("text/fr/format.ftl", &files["text/en/format.ftl"]),
            Append("text/fr/bank.ftl", &files["text/en/bank.ftl"]),
            Append("text/fr/first.ftl", &files["text/en/first.ftl"]),
            Append("text/fr/lints.ftl", &files["text/en/lints.ftl"]),
            Append("text/fr/standard.ftl", &files["text/en/standard.ftl"]),
        ],
        "content/text/fr/owned.ftl: This file is missing: de has it. Copy content/text/de/owned.ftl and translate its texts.",
    );
    check(
        &files.keys().filter(|path| path.ends_with(".ftl")).map(|path| Remove(path)).collect::<Vec<_>>(),
        "content/rules/words.toml:3: The words `praise` are in the language `de`, which has no folder in text/.
         content/text: There is no language. Add a folder such as text/en/.",
    );
}

#[test]
fn languages_name_themselves() {
    check(
        &[Replace(DE, "language-name = Deutsch\n", "")],
        "content/text/de: The message `language-name` is missing. It is what the language calls itself.",
    );
}

#[test]
fn formats_have_the_placeables_that_the_application_fills() {
    check(
        &[
            Replace("text/de/format.ftl", "number-group = .\n", ""),
            Replace("text/en/format.ftl", "= ,\n", "= { $n }\n"),
            Replace("text/en/format.ftl", "$high", "$top"),
            Replace("text/de/format.ftl", "$high", "$top"),
        ],
        "content/text/de: The message `number-group` is missing. It stands between the thousands of a number.
         content/text/de/format.ftl:4: `percent-range` needs $high and $low. It shows a range of percentages.
         content/text/en/format.ftl:3: `number-group` must have no placeables. It stands between the thousands of a number.
         content/text/en/format.ftl:5: `percent-range` needs $high and $low. It shows a range of percentages.",
    );
}

#[test]
fn placeables_are_the_same_in_each_language() {
    check(
        &[Replace(EN, "$name", "$who")],
        "content/text/en/ui.ftl:2: The placeables of `start` differ: en has $who, de has $name. Use the same in both.",
    );
    check(
        &[Replace(EN, "$name", "$Name"), Replace(DE, "$name", "$Name")],
        "content/text/de/ui.ftl:2: The placeable `$Name` cannot be used. Its name must consist of small letters, digits and underscores.
         content/text/en/ui.ftl:2: The placeable `$Name` cannot be used. Its name must consist of small letters, digits and underscores.",
    );
}

#[test]
fn choices_have_the_variants_that_the_language_needs() {
    check_choice(GOOD, GOOD, "");
    check_choice(
        "{ $n -> [one] ein [few] ein paar *[other] viele }",
        "{ $n -> [0] none [0] no *[many] many }",
        "content/text/de/ui.ftl:3: A choice in `n` (de) has the variant [few], which no number chooses. Use [one], [other] or an exact number.
         content/text/en/ui.ftl:3: A choice in `n` (en) has the variant [0] twice. Remove one.
         content/text/en/ui.ftl:3: A choice in `n` (en) has the variant [many], which no number chooses. Use [one], [other] or an exact number.
         content/text/en/ui.ftl:3: A choice in `n` (en) must have *[other] as its default, not *[many].
         content/text/en/ui.ftl:3: A choice in `n` (en) needs the variant [one].
         content/text/en/ui.ftl:3: A choice in `n` (en) needs the variant [other].",
    );
}

#[test]
fn choices_of_an_unknown_language_need_other_only() {
    let files = crate::tests::fixture::files();
    let check_third = |tag: &str, choice: &str, expect: &str| {
        let path = format!("text/{tag}/ui.ftl");
        let text = "language-name = X\nstart = { $name }\n".to_owned() + &message(choice);
        check(
            &[
                Append(DE, &message(GOOD)),
                Append(EN, &message(GOOD)),
                Append(&path, &text),
                Append(&format!("text/{tag}/owned.ftl"), &files[OWNED_EN]),
                Append(&format!("text/{tag}/format.ftl"), &files["text/en/format.ftl"]),
                Append(&format!("text/{tag}/bank.ftl"), &files["text/en/bank.ftl"]),
                Append(&format!("text/{tag}/first.ftl"), &files["text/en/first.ftl"]),
                Append(&format!("text/{tag}/lints.ftl"), &files["text/en/lints.ftl"]),
                Append(&format!("text/{tag}/standard.ftl"), &files["text/en/standard.ftl"]),
            ],
            expect,
        );
    };
    check_third("fr", "{ $n -> [one] un [many] de *[other] des }", "");
    check_third("xx", "{ $n -> [0] a *[other] b }", "");
    let unknown = "The plural categories of this language are not known: add them to the compiler's check/plurals.rs and the application's i18n/plural.rs.";
    check_third(
        "xx",
        "{ $n -> *[one] a }",
        &format!(
            "content/text/xx/ui.ftl:3: A choice in `n` (xx) has the variant [one], which no number chooses. Use [other] or an exact number. {unknown}
             content/text/xx/ui.ftl:3: A choice in `n` (xx) must have *[other] as its default, not *[one].
             content/text/xx/ui.ftl:3: A choice in `n` (xx) needs the variant [other]. {unknown}"
        ),
    );
}

#[test]
fn unsupported_features_are_refused_with_the_supported_ones() {
    let check_feature = |value: &str, what: &str| {
        check_choice(
            value,
            "{ $n }",
            &format!("content/text/de/ui.ftl:3: `n` uses {what}. {SUPPORTED}"),
        );
    };
    check_feature("{ NUMBER($n) }", "the function NUMBER()");
    check_feature("{ start }", "a reference to the message `start`");
    check_feature("{ -brand }", "a reference to the term `-brand`");
    check_feature("{ 5 }", "the number literal { 5 }");
    check_feature("{ { $n } }", "a placeable inside a placeable");
    check_feature("{ $n -> [one] { $n -> *[other] a } *[other] b }", "a choice inside a choice");
    check_feature("{ NUMBER($n) -> *[other] b }", "a choice by something else than a placeable");
    check_feature(
        "{ $n -> [1.5] a *[other] b }",
        "the variant [1.5], which is not a whole number from 0 on",
    );
    check(
        &[Append(DE, "-brand = Marke\n")],
        &format!("content/text/de/ui.ftl:3: The term `-brand` is not supported. {SUPPORTED}"),
    );
}

#[test]
fn texts_that_a_pack_or_a_name_cannot_hold_are_refused() {
    check_choice(
        "{ $n -> [one] a{\"\\u0003\"} *[other] b }",
        GOOD,
        "content/text/de/ui.ftl:3: `n` holds a control character (U+0001 to U+0004, or U+001E), which the language packs use themselves. Remove it.",
    );
    check(
        &[Append(DE, "start-a = A\nstart_a = A\n"), Append(EN, "start-a = A\nstart_a = A\n")],
        "content/text/de/ui.ftl:4: `start_a` and `start-a` would both be called START_A. Rename one of them.",
    );
}
