//! Files of every format: the same from the same, whoever asks; what they are; what the settings do.

use scopecheck::{
    content::{RULESET_HASH, text},
    domain::{Assessment, Choice, Date, Paper, ReportSection},
    engine::evaluate,
    i18n::Locale,
    report::{
        File, QuestionnaireFormat, ReportFormat, Request, Statement, WriteProblem, questionnaire,
        request,
    },
    session::{example, select::as_shown, snapshot::Leftovers},
};

use super::{
    docx_parts::{DOT, parts, value, xml},
    given::{locale, locales, today},
    read_back::{html, pieces},
    reported::{FULL, reported_on},
    xlsx::part,
};

fn formats() -> impl Iterator<Item = ReportFormat> {
    ReportFormat::ALL.iter().map(|(format, _)| *format)
}

fn written(
    assessment: &Assessment,
    format: ReportFormat,
    language: &str,
    today: Option<Date>,
) -> Result<File, WriteProblem> {
    reported_on(today, &as_shown(assessment), language, |reported| {
        let bytes = reported.file(format)?;
        Ok(File { name: reported.name(format), media_type: format.media_type(), bytes })
    })
}

fn file(assessment: &Assessment, format: ReportFormat, language: &str) -> File {
    written(assessment, format, language, Some(today())).unwrap()
}

/// What the program of the browser answers to a page in this language.
fn asked(assessment: &Assessment, language: &str, format: &str) -> Result<File, String> {
    let request = request(assessment, &Leftovers::default(), language, Some(today()));
    Request::parse(&request, &locales()).unwrap().file(format)
}

/// The example with one section of the report.
fn only(section: ReportSection) -> Assessment {
    let mut assessment = example("de");
    let all = ReportSection::ALL.iter().map(|(id, _)| *id);
    assessment.report.left_out = all.filter(|id| *id != section).collect();
    assessment
}

/// Rows and lines of a full report.
fn said(assessment: &Assessment, format: ReportFormat) -> Vec<String> {
    pieces(format, &file(assessment, format, "de").bytes)
}

fn says(pieces: &[String], words: &str) -> bool {
    pieces.iter().any(|piece| piece.contains(words))
}

#[test]
fn every_way_to_a_file_gives_the_same_bytes() {
    let assessment = example("de");
    // a pack takes long; the command line's is compared with it
    for format in formats().filter(|it| *it != ReportFormat::Pack) {
        let own = file(&assessment, format, "de");
        let again = asked(&assessment, "de", format.key()).unwrap();
        assert!(own == again, "{}", format.key());
        is_of(format, &own);
    }
}

#[test]
fn another_day_or_language_gives_other_bytes() {
    let assessment = example("en");
    let day = Date::parse("2026-11-23");
    for format in formats().filter(|it| *it != ReportFormat::Pack) {
        let own = file(&assessment, format, "en").bytes;
        assert!(own != written(&assessment, format, "en", day).unwrap().bytes, "{}", format.key());
        assert!(own != file(&assessment, format, "de").bytes, "{}", format.key());
    }
}

#[test]
fn the_language_of_the_report_outweighs_that_of_the_page() {
    let mut assessment = example("en");
    assessment.report.language = "de".to_owned();
    for format in [ReportFormat::Html, ReportFormat::Calendar, ReportFormat::Csv] {
        let asked = asked(&assessment, "en", format.key()).unwrap();
        assert!(asked == file(&assessment, format, "de"), "{}", format.key());
    }
    let request = request(&assessment, &Leftovers::default(), "en", None);
    let all = locales();
    let blank = Request::parse(&request, &all).unwrap().questionnaire("html").unwrap();
    let page = html(std::str::from_utf8(&blank.bytes).unwrap());
    assert_eq!(page.named("html")[0].attribute("lang"), Some("de"));
    assert_eq!(blank.name, "scopecheck-fragebogen.html");
}

/// Its name, its media type and its first bytes say the same of it.
#[track_caller]
fn is_of(format: ReportFormat, File { name, media_type, bytes }: &File) {
    let beginning: &[u8] = match format {
        ReportFormat::Docx | ReportFormat::Xlsx | ReportFormat::Pack => b"PK\x03\x04",
        ReportFormat::Html => b"<!DOCTYPE html>\n<html lang=\"de\">\n",
        ReportFormat::Markdown => b"# ",
        ReportFormat::Csv => "\u{feff}Teil des Berichts,".as_bytes(),
        ReportFormat::Json => b"{\n",
        ReportFormat::Calendar => b"BEGIN:VCALENDAR\r\n",
    };
    assert!(bytes.starts_with(beginning), "{name}");
    let (stem, ending) = name.rsplit_once('.').unwrap();
    assert!(stem.starts_with("scopecheck-") && stem.ends_with("-2026-11-22"), "{name}");
    assert_eq!((ending, *media_type), (format.key(), format.media_type()));
    if matches!(format, ReportFormat::Docx | ReportFormat::Xlsx) {
        assert!(part(bytes, "[Content_Types].xml").contains(media_type), "{name}");
    }
}

#[test]
fn names_of_files_hold_letters_digits_and_hyphens_only() {
    for organization in ["", "../../a\\b:c", "  Löwe & Söhne / שלום  ", &"ä".repeat(200), "<>\"|?*"]
    {
        let mut assessment = example("en");
        organization.clone_into(&mut assessment.scope.organization);
        let name = file(&assessment, ReportFormat::Markdown, "en").name;
        let stem = name.strip_suffix(".md").unwrap();
        assert!(stem.chars().all(|c| c.is_alphanumeric() || c == '-'), "{name}");
        assert!(stem.chars().count() <= 70 && !stem.contains("--"), "{name}");
    }
}

#[test]
fn what_is_refused_is_refused_in_a_sentence_of_the_language() {
    let all = locales();
    let refused = |request: &str| Request::parse(request, &all).err().unwrap();
    let of = |assessment: &str, language: &str| {
        serde_json::json!({ "assessment": assessment, "language": language }).to_string()
    };
    assert_eq!(refused(&of("{}", "de")), "Das ist keine Datei von Scopecheck.");
    assert_eq!(refused(&of("{}", "en")), "This is not a Scopecheck file.");
    assert_eq!(refused(&of("{}", "tlh")), refused(&of("{}", all[0].tag())));
    assert_eq!(
        refused(&of(r#"{"format":"scopecheck-assessment","version":1,"tier":"huge"}"#, "en"))
            .lines()
            .count(),
        1
    );
    assert!(refused("{").starts_with("Die Datei ließ sich nicht schreiben: "), "{}", refused("{"));
    // without a day there is no calendar
    let undated = request(&example("de"), &Leftovers::default(), "de", None);
    let undated = Request::parse(&undated, &all).unwrap();
    let words = locale("de");
    assert_eq!(undated.file("ics").unwrap_err(), words.get(text::CALENDAR_NO_DAY));
    for wrong in [undated.file("pdf"), undated.questionnaire("md")] {
        let said = wrong.unwrap_err();
        assert!(said.starts_with("Die Datei ließ sich nicht schreiben: "), "{said}");
    }
    assert!(undated.file("docx").is_ok());
}

#[test]
fn what_is_left_out_is_in_no_format() {
    let mut with = example("de");
    with.answers.values_mut().next().unwrap().note = "steht nur bei den Antworten".to_owned();
    with.scope.own_wording.de = Some("Steht nur im Statement.".to_owned());
    let mut without = with.clone();
    without.report.left_out =
        [ReportSection::Answers, ReportSection::Statement, ReportSection::Method].into();
    let long = locale("de").get(text::REPORT_DISCLAIMER_LONG).to_owned();
    for format in FULL {
        let (with, without) = (said(&with, format), said(&without, format));
        let is_table = format == ReportFormat::Csv;
        for (words, is_row) in [
            ("steht nur bei den Antworten", true),
            ("Steht nur im Statement.", false),
            (long.as_str(), false),
        ] {
            assert_eq!(says(&with, words), is_row || !is_table, "{}: {words}", format.key());
            assert!(!says(&without, words), "{}: {words}", format.key());
        }
        let documents = locale("de").get(text::REPORT_DOCUMENTS_ALL).to_owned();
        assert!(format == ReportFormat::Xlsx || says(&without, &documents), "{}", format.key());
    }
}

#[test]
fn the_statement_stands_in_the_languages_that_are_wanted() {
    let mut assessment = only(ReportSection::Statement);
    let evaluation = evaluate(&assessment, None);
    let text_of = |words: &Locale| {
        let language = scopecheck::engine::StatementLanguage::ALL
            .into_iter()
            .find(|language| language.tag() == words.tag());
        let draft = evaluation.draft.as_ref();
        Statement::of(&example("de").scope, draft, language.unwrap(), words).unwrap().text()
    };
    let [english, german] = ["en", "de"].map(|tag| text_of(&locale(tag)));
    for format in FULL.into_iter().filter(|it| *it != ReportFormat::Csv) {
        assessment.report.own_language_only = false;
        let both = said(&assessment, format);
        assert!(says(&both, &german) && says(&both, &english), "{}", format.key());
        assessment.report.own_language_only = true;
        let one = said(&assessment, format);
        // for programs the evaluation goes along as it is, in all languages
        assert!(says(&one, &german) && !says(&one, &english), "{}", format.key());
    }
}

#[test]
fn assessor_footer_logo_and_paper_are_on_it() {
    let mut assessment = only(ReportSection::Gates);
    let settings = &mut assessment.report;
    settings.assessor = "Ada Läufer".to_owned();
    settings.footer = "Läufer & Söhne".to_owned();
    settings.logo = DOT.to_owned();
    settings.paper = Some(Paper::Letter);
    for format in FULL {
        let pieces = said(&assessment, format);
        assert!(says(&pieces, "Ada Läufer"), "{}", format.key());
        let has_foot = format != ReportFormat::Csv;
        assert!(!has_foot || says(&pieces, "Läufer & Söhne"), "{}", format.key());
    }
    let bytes = |format| file(&assessment, format, "de").bytes;
    let page = String::from_utf8(bytes(ReportFormat::Html)).unwrap();
    assert!(page.contains("@page { size: letter;"));
    assert_eq!(html(&page).named("img")[0].attribute("src"), Some(DOT));
    let document = parts(&bytes(ReportFormat::Docx));
    assert!(document.keys().any(|name| name.starts_with("word/media/") && name.ends_with(".png")));
    let body = xml(&document["word/document.xml"]);
    assert_eq!(body.named("w:pgSz")[0].attribute("w:w"), Some("12240"), "8.5 inches");
    assert!(
        !part(&bytes(ReportFormat::Xlsx), "xl/worksheets/sheet1.xml").contains("paperSize=\"9\"")
    );
    assert_eq!(value(&xml(&document["word/styles.xml"]), "w:lang"), Some("de-DE"));
}

/// Words with which a report would claim to be more than it is.
const CLAIMS: [&str; 6] =
    ["is certified", "will pass", "ist zertifiziert", "hiermit", "bescheinig", "werden bestehen"];

#[track_caller]
fn says_what_it_is(name: &str, pieces: &[String]) {
    // in a pack the statement is in languages of its own
    let disclaimers = locales().into_iter().map(|it| it.get(text::REPORT_DISCLAIMER).to_owned());
    assert!(disclaimers.into_iter().any(|it| says(pieces, &it)), "{name}: what is it?");
    assert!(says(pieces, RULESET_HASH), "{name}: by which rules?");
    for claim in CLAIMS {
        let found = pieces.iter().find(|piece| piece.contains(claim));
        assert_eq!(found, None, "{name} says {claim}");
    }
}

#[test]
fn every_file_says_what_it_is_and_by_which_rules() {
    let assessment = example("en");
    for format in FULL {
        let bytes = file(&assessment, format, "en").bytes;
        says_what_it_is(format.key(), &pieces(format, &bytes));
    }
    let calendar = file(&assessment, ReportFormat::Calendar, "en").bytes;
    let calendar = String::from_utf8(calendar).unwrap().replace("\r\n ", "");
    says_what_it_is("ics", &[calendar.replace("\\,", ",")]);
    for (format, key) in QuestionnaireFormat::ALL {
        let bytes = questionnaire(&assessment, &locale("en"), *format).unwrap();
        says_what_it_is(key, &pieces(ReportFormat::from_key(key).unwrap(), &bytes));
    }
    let pack = file(&example("de"), ReportFormat::Pack, "de");
    is_of(ReportFormat::Pack, &pack);
    for (name, bytes) in parts(&pack.bytes) {
        let format = ReportFormat::from_key(name.rsplit_once('.').unwrap().1).unwrap();
        // the assessment's own file holds nothing but answers
        if format != ReportFormat::Json {
            says_what_it_is(&name, &pieces(format, &bytes));
        }
    }
}
