//! Which of the two packs a text travels in.

use crate::tests::fixture::Change::{Append, Replace};
use crate::tests::fixture::check;

const WHERE: &str = "Texts of the first screen stand in boot.ftl, first.ftl or format.ftl in every language, all others elsewhere.";

#[test]
fn texts_come_first_in_every_language_or_in_none() {
    check(
        &[
            Replace("text/de/ui.ftl", "start = Los, { $name }!\n", ""),
            Append("text/de/first.ftl", "start = Los, { $name }!\n"),
            Append("text/de/ui.ftl", "again = Nochmals\n"),
            Append("text/en/first.ftl", "again = Again\n"),
        ],
        &format!(
            "content/text/en/first.ftl:2: `again` stands in first.ftl here and in ui.ftl in de. {WHERE}
             content/text/en/ui.ftl:2: `start` stands in ui.ftl here and in first.ftl in de. {WHERE}"
        ),
    );
    check(
        &[
            Append("text/de/first.ftl", "again = Nochmals\n"),
            Append("text/en/format.ftl", "again = Again\n"),
            Append("text/de/owned.ftl", "more = Mehr\n"),
            Append("text/en/ui.ftl", "more = More\n"),
        ],
        "",
    );
}

#[test]
fn formats_come_first() {
    check(
        &[
            Replace("text/de/format.ftl", "number-group = .\n", ""),
            Append("text/de/ui.ftl", "number-group = .\n"),
            Replace("text/en/format.ftl", "number-group = ,\n", ""),
            Append("text/en/ui.ftl", "number-group = ,\n"),
        ],
        "content/text/de/ui.ftl:3: `number-group` is needed from the first screen on: it stands between the thousands of a number. Move it to format.ftl.
         content/text/en/ui.ftl:3: `number-group` is needed from the first screen on: it stands between the thousands of a number. Move it to format.ftl.",
    );
}
