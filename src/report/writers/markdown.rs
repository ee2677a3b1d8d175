//! The report as Markdown: CommonMark with tables.

use super::escape::{in_markdown, one_line};
use crate::report::document::{Block, Cell, Document, Inline, Row, Style, Table};

/// The report as Markdown.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let mut blocks = vec![heading(1, &document.title)];
    let letterhead = &document.letterhead;
    for line in [&document.subject, &document.day, &letterhead.assessor, &document.disclaimer] {
        blocks.push(words(line));
    }
    for section in &document.sections {
        blocks.push(heading(2, &section.title));
        let before = [None].into_iter().chain(section.blocks.iter().map(Some));
        for (before, block) in before.zip(&section.blocks) {
            blocks.extend(caption(before, block));
            blocks.push(self::block(block));
        }
    }
    blocks.push("---".to_owned());
    blocks
        .extend([&letterhead.footer, &document.disclaimer, &document.ruleset].map(|it| words(it)));
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n") + "\n"
}

fn words(text: &str) -> String {
    in_markdown(&one_line(text))
}

fn heading(level: usize, text: &str) -> String {
    ["#".repeat(level).as_str(), " ", &words(text)].concat()
}

/// What a table shows, unless a heading right above says it: a table has no place for it.
fn caption(before: Option<&Block>, block: &Block) -> Option<String> {
    let Block::Table(table) = block else { return None };
    let is_said = matches!(before, None | Some(Block::Heading(..)));
    (!is_said).then(|| inline(&Inline::strong(&table.caption)))
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => heading(usize::from(*level) + 1, text),
        Block::Paragraph(line) => inlines(line),
        Block::Callout(line) => ["> ", &inlines(line)].concat(),
        Block::List(items) => {
            let items: Vec<_> = items.iter().map(|it| ["- ", &inlines(it)].concat()).collect();
            items.join("\n")
        }
        Block::Facts(facts) => {
            let fact = |(term, value): &(String, Vec<Inline>)| {
                ["- **", &words(term), ":** ", &inlines(value)].concat()
            };
            facts.iter().map(fact).collect::<Vec<_>>().join("\n")
        }
        Block::Quote { paragraphs, .. } => {
            let lines: Vec<_> = paragraphs.iter().map(|it| ["> ", &words(it)].concat()).collect();
            lines.join("\n>\n")
        }
        Block::Table(table) => self::table(&table.on_paper()),
        Block::Picture(picture) => ["*", &words(&picture.description), "*"].concat(),
    }
}

fn inlines(line: &[Inline]) -> String {
    line.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    // what stands between the signs must not begin or end with a space
    let text = inline.text.trim();
    match inline.style {
        Style::Strong if !text.is_empty() => {
            let (before, after) = spaces(&inline.text);
            [before, "**", &words(text), "**", after].concat()
        }
        _ => {
            let (before, after) = spaces(&inline.text);
            [before, &words(text), after].concat()
        }
    }
}

/// The space before and behind a text, if any: beside other pieces it parts words.
fn spaces(text: &str) -> (&'static str, &'static str) {
    let space = |is_there| if is_there { " " } else { "" };
    (
        space(text.starts_with(char::is_whitespace)),
        space(text.ends_with(char::is_whitespace) && !text.trim().is_empty()),
    )
}

fn table(table: &Table) -> String {
    let heads: Vec<_> = table.columns.iter().map(|column| words(&column.title)).collect();
    let rule = vec!["---".to_owned(); heads.len()];
    let rows = table.rows.iter().map(|row: &Row| row.cells.iter().map(cell).collect::<Vec<_>>());
    let lines = [heads, rule].into_iter().chain(rows);
    let line = |cells: Vec<String>| ["| ", &cells.join(" | "), " |"].concat();
    let table: Vec<_> = lines.map(line).collect();
    table.join("\n")
}

/// A cell is one line; its paragraphs are broken by the only markup that tables know for it.
fn cell(cell: &Cell) -> String {
    let lines: Vec<_> = cell.0.iter().map(|line| inlines(line)).collect();
    lines.join("<br>")
}
