//! What can be wrong in `standard/series.toml` and its texts.

use crate::tests::fixture::Change::{Append, Remove, Replace};
use crate::tests::fixture::check;

const SERIES: &str = "standard/series.toml";
const DE: &str = "text/de/standard.ftl";
const EN: &str = "text/en/standard.ftl";

#[test]
fn the_series_may_be_missing() {
    check(&[Remove(SERIES), Remove(DE), Remove(EN)], "");
}

#[test]
fn unknown_fields_and_words_are_refused_with_the_known_ones() {
    check(
        &[Replace(SERIES, "date =", "day =")],
        "content/standard/series.toml:3: This file cannot be read from here on: unknown field `day`, expected one of `id`, `date`, `edition`, `sources`, `verified`. The comment at its head says what each field means.",
    );
    check(
        &[
            Replace(SERIES, "edition = \"2005\"", "edition = \"2001\""),
            Replace(SERIES, "kind = \"IS\"", "kind = \"PAS\""),
            Replace(SERIES, "\"current\"", "\"valid\""),
            Replace(SERIES, "\"TR\"", "\"tr\""),
            Replace(SERIES, "to = \"2018\"", "to = \"2019\""),
        ],
        "content/standard/series.toml:4: The edition `2001` of the event first-edition is unknown. Use one of `2018`, `2011`, `2005`, `bs15000`.
         content/standard/series.toml:16: The kind `PAS` of the part 3 is unknown. Use one of `IS`, `TR`, `TS`, `\"\"`.
         content/standard/series.toml:18: The status `valid` of the part 3 is unknown. Use one of `current`, `withdrawn`, `never_published`, `unclear`.
         content/standard/series.toml:19: The kind `tr` of the part 3 is unknown. Use one of `IS`, `TR`, `TS`, `\"\"`.
         content/standard/series.toml:40: The edition `2019` of this deadline is unknown. Use one of `2018`, `2011`, `2005`, `bs15000`.",
    );
}

#[test]
fn dates_are_such_as_the_calendar_has() {
    for date in ["1989", "2024-02", "2024-02-29", "2000-02-29", "2023-12-31"] {
        check(&[Replace(SERIES, "2024-02", date)], "");
    }
    for date in [
        "",
        "24",
        "+989",
        "1899",
        "2024-2",
        "2024-00",
        "2024-13",
        "2024-02-30",
        "2023-02-29",
        "1900-02-29",
        "2024-04-31",
        "2024-02-00",
        "2024-02-1",
        "2024--",
        "2024-",
        "24-02-29",
        "2024-02-29-1",
        "2024-02-29T00:00",
        " 2024",
        "2024/02",
        "١٩٨٩",
    ] {
        check(
            &[Replace(SERIES, "2024-02", date)],
            &format!(
                "content/standard/series.toml:10: `{date}` is no date. Write it as `1989`, `2003-07` or `2005-12-15`."
            ),
        );
    }
}

#[test]
fn deadlines_are_days_and_lead_to_a_later_edition() {
    for day in ["2022", "2022-03", "2022-02-29", "31.3.2022"] {
        check(
            &[Replace(SERIES, "2022-03-31", day)],
            &format!(
                "content/standard/series.toml:41: `{day}` is no date. Write it as `2022-03-31`."
            ),
        );
    }
    check(
        &[
            Replace(SERIES, "to = \"2005\"", "to = \"bs15000\""),
            Replace(SERIES, "to = \"2018\"", "to = \"2005\""),
        ],
        "content/standard/series.toml:34: This deadline leads from the edition bs15000 to bs15000, which is no later edition. Correct one of the two.
         content/standard/series.toml:40: This deadline leads from the edition 2011 to 2005, which is no later edition. Correct one of the two.",
    );
}

#[test]
fn kind_and_year_of_2010_belong_together() {
    let problem = "content/standard/series.toml:15: The part 3 has only one of `kind_2010` and `year_2010`. Write both or none.";
    check(&[Replace(SERIES, "kind_2010 = \"TR\"\n", "")], problem);
    check(&[Replace(SERIES, "year_2010 = 2009\n", "")], problem);
}

#[test]
fn practices_and_processes_exist() {
    check(
        &[
            Replace(SERIES, "process = \"4.2\"", "process = \"8.9\""),
            Replace(
                SERIES,
                "itil = [\"incident-management\"]",
                "itil = [\n    \"incident-management\",\n    \"tea-management\",\n]",
            ),
        ],
        "content/standard/series.toml:59: A correspondence names the clause `8.9`, which the edition 2018 does not have. Correct the number, or add the clause to standard/2018.toml.
         content/standard/series.toml:62: The practice `tea-management` is not among the [[itil]] of this file. Add it there, or correct its name.",
    );
}

#[test]
fn what_is_verified_names_a_public_source() {
    check(
        &[
            Replace(SERIES, "[\"S23\"]", "[]"),
            Replace(SERIES, "[\"S33\"]", "[\"own\"]"),
            Replace(SERIES, "[\"S30\", \"own\"]", "[\"own\"]"),
            Replace(SERIES, "[\"S2\"]", "[]"),
            Replace(SERIES, "[\"S38\"]", "[]"),
        ],
        "content/standard/series.toml:2: The event first-edition is verified and names no public source. Add one to `sources`, or write `verified = false`.
         content/standard/series.toml:15: The part 3 is verified and names no public source. Add one to `sources`, or write `verified = false`.
         content/standard/series.toml:39: The deadline for 2011 is verified and names no public source. Add one to `sources`, or write `verified = false`.
         content/standard/series.toml:46: The relative itil is verified and names no public source. Add one to `sources`, or write `verified = false`.
         content/standard/series.toml:51: The myth five-parts is verified and names no public source. Add one to `sources`, or write `verified = false`.",
    );
}

#[test]
fn entries_stand_once() {
    let twice = crate::tests::fixture::files()[SERIES].clone();
    check(
        &[Append(SERIES, &twice)],
        "content/standard/series.toml:62: The event `first-edition` stands already at content/standard/series.toml:2. Remove or rename one of the two.
         content/standard/series.toml:69: The event `amendment` stands already at content/standard/series.toml:9. Remove or rename one of the two.
         content/standard/series.toml:75: The part `3` stands already at content/standard/series.toml:15. Remove or rename one of the two.
         content/standard/series.toml:85: The part `8` stands already at content/standard/series.toml:25. Remove or rename one of the two.
         content/standard/series.toml:93: The deadline for `bs15000` stands already at content/standard/series.toml:33. Remove or rename one of the two.
         content/standard/series.toml:99: The deadline for `2011` stands already at content/standard/series.toml:39. Remove or rename one of the two.
         content/standard/series.toml:106: The relative `itil` stands already at content/standard/series.toml:46. Remove or rename one of the two.
         content/standard/series.toml:111: The myth `five-parts` stands already at content/standard/series.toml:51. Remove or rename one of the two.
         content/standard/series.toml:116: The practice `incident-management` stands already at content/standard/series.toml:56. Remove or rename one of the two.
         content/standard/series.toml:119: The correspondence of `4.2` stands already at content/standard/series.toml:59. Remove or rename one of the two.",
    );
}

#[test]
fn ids_hold_only_what_names_can_hold() {
    check(
        &[
            Replace(SERIES, "id = \"itil\"", "id = \"ITIL\""),
            Replace(DE, "relative-itil", "relative-ITIL"),
            Replace(EN, "relative-itil", "relative-ITIL"),
        ],
        "content/standard/series.toml:46: The relative `ITIL` cannot be used. It must consist of small letters, digits and dashes.",
    );
}

#[test]
fn entries_need_their_texts() {
    check(
        &[
            Replace(DE, "event-amendment = Die Änderung\n", ""),
            Replace(EN, "part-8 = Small organizations\n", ""),
            Replace(EN, "deadline-2011 = Three years were allowed\n", ""),
            Replace(EN, "    .text = A collection of advice\n", ""),
            Replace(DE, "    .truth = Sie hat mehr\n", ""),
            Replace(EN, "    .truth = It has more\n", ""),
            Replace(EN, "itil-incident-management = Incident management\n", ""),
        ],
        "content/standard/series.toml:9: The event amendment needs the text `event-amendment`, which is missing in de. Add it below text/de/.
         content/standard/series.toml:25: The part 8 needs the text `part-8`, which is missing in en. Add it below text/en/.
         content/standard/series.toml:39: The deadline for 2011 needs the text `deadline-2011`, which is missing in en. Add it below text/en/.
         content/standard/series.toml:46: The relative itil needs the text `relative-itil.text`, which is missing in en. Add it below text/en/.
         content/standard/series.toml:51: The myth five-parts needs the text `myth-five-parts.truth`, which is missing in de and en. Add it below text/de/.
         content/standard/series.toml:56: The practice incident-management needs the text `itil-incident-management`, which is missing in en. Add it below text/en/.",
    );
    // A part may have a note or none, but in all languages.
    check(
        &[Replace(DE, "    .note = Zuerst ein Bericht\n", "")],
        "content/text/en/standard.ftl:4: `part-3.note` stands in en and is missing in de. Add it below text/de/, or remove it here.",
    );
}

#[test]
fn left_over_texts_are_refused() {
    let rest = "belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of standard/series.toml has this text. Remove it, correct its name, or give a text of the interface another beginning.";
    check(
        &[
            Append(DE, "myth-gone = Weg\n    .truth = Weg\npart-30 = Teil\n"),
            Append(
                EN,
                "event-gone = Gone\ndeadline-2018 = Gone\nrelative-gone = Gone\nitil-gone = Gone\n",
            ),
        ],
        &format!(
            "content/text/de/standard.ftl:13: `myth-gone` {rest}
             content/text/de/standard.ftl:14: `myth-gone.truth` {rest}
             content/text/de/standard.ftl:15: `part-30` {rest}
             content/text/en/standard.ftl:13: `event-gone` {rest}
             content/text/en/standard.ftl:14: `deadline-2018` {rest}
             content/text/en/standard.ftl:15: `relative-gone` {rest}
             content/text/en/standard.ftl:16: `itil-gone` {rest}"
        ),
    );
    // The interface names kinds and states of parts itself.
    check(&[Append(DE, "part-kind-IS = Norm\n"), Append(EN, "part-kind-IS = Standard\n")], "");
}
