//! From a set to comma-separated values: what it says of itself, an empty row, then one row a question.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::{
    domain::{Choice, Grade, OwnQuestion, OwnSection, OwnSet, Words},
    report::WriteProblem,
};

/// Where a cell begins with one of these, a spreadsheet computes or calls something.
pub(super) const SIGNS: [char; 11] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];

/// The set as a table. Questions stand in the order of their sections.
///
/// # Errors
/// If the format's library refuses.
pub fn own_set_csv(set: &OwnSet) -> Result<Vec<u8>, WriteProblem> {
    let refused = |error: &dyn ToString| WriteProblem::Refused(error.to_string());
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let columns = columns(set);
    let head: Vec<String> = columns.iter().map(|(name, _)| name.clone()).collect();
    let width = head.len();
    let about = about(set).into_iter().map(|pair| pair.to_vec()).chain([vec![]]);
    let asked = set.sections.iter().flat_map(|section| {
        set.asked_in(&section.id).map(move |(_, question)| (section, question))
    });
    let rows = asked.map(|(section, question)| {
        columns.iter().map(|(_, of)| of(section, question)).collect::<Vec<String>>()
    });
    for mut row in about.chain([head]).chain(rows) {
        row.resize(width, String::new());
        writer.write_record(row.iter().map(|it| harmless(it))).map_err(|error| refused(&error))?;
    }
    writer.into_inner().map_err(|error| refused(&error))
}

fn about(set: &OwnSet) -> Vec<[String; 2]> {
    let pair = |name: &str, value: &str| [name.to_owned(), value.to_owned()];
    let mut rows = vec![
        pair("id", &set.id),
        pair("revision", &set.revision),
        pair("by", &set.by.name),
        pair("url", &set.by.url),
    ];
    for (name, words) in [("title", &set.title), ("intro", &set.intro)] {
        for language in &set.languages {
            rows.push(pair(&[name, "_", language].concat(), of(words, language)));
        }
    }
    rows.retain(|[_, value]| !value.is_empty());
    rows
}

/// A column: its name, and what it holds of a question and its section.
type Column<'a> = (String, Box<dyn Fn(&OwnSection, &OwnQuestion) -> String + 'a>);

/// Words of a question.
type WordsOf = fn(&OwnQuestion) -> &Words;

const FIELDS: [(&str, WordsOf); 3] =
    [("text", |it| &it.text), ("hint", |it| &it.hint), ("why", |it| &it.why)];

fn columns(set: &OwnSet) -> Vec<Column<'_>> {
    let mut columns: Vec<Column> = vec![
        ("id".to_owned(), Box::new(|_, question| question.id.clone())),
        ("section".to_owned(), Box::new(|section, _| section.id.clone())),
    ];
    for language in &set.languages {
        let name = ["section_", language].concat();
        columns.push((name, Box::new(|section, _| of(&section.title, language).to_owned())));
    }
    for (name, field) in FIELDS {
        if set.questions.iter().any(|question| !field(question).is_empty()) {
            for language in &set.languages {
                let name = [name, "_", language].concat();
                columns.push((name, Box::new(move |_, it| of(field(it), language).to_owned())));
            }
        }
    }
    if set.questions.iter().any(|question| !question.options.is_empty()) {
        for (grade, key) in Grade::ALL {
            for language in &set.languages {
                let name = ["option_", &key.to_lowercase(), "_", language].concat();
                columns.push((name, Box::new(move |_, it| option(it, *grade, language))));
            }
        }
    }
    columns.push(("goal".to_owned(), Box::new(|_, question| question.goal.key().to_owned())));
    let absent = |question: &OwnQuestion| if question.may_be_absent { "yes" } else { "" };
    columns.push(("may_be_absent".to_owned(), Box::new(move |_, it| absent(it).to_owned())));
    columns
}

fn option(question: &OwnQuestion, grade: Grade, language: &str) -> String {
    let words = question.options.iter().find(|(own, _)| *own == grade);
    words.map_or("", |(_, words)| of(words, language)).to_owned()
}

fn of<'a>(words: &'a Words, language: &str) -> &'a str {
    words.get(language).map_or("", String::as_str)
}

fn harmless(cell: &str) -> String {
    if cell.starts_with(SIGNS) { ["'", cell].concat() } else { cell.to_owned() }
}
