//! A sheet of text: terms with what is to be said of them in two columns, everything else across both.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::{
    cell::{clean, height, pieces, write},
    look::Look,
    sentences,
};
use crate::report::document::{Block, Document, Inline, Style};

/// Characters of the two columns.
const TERM: u32 = 36;
const VALUE: u32 = 84;

pub(in crate::report) struct TextSheet<'a> {
    sheet: &'a mut Worksheet,
    look: &'a Look,
    row: u32,
}

impl<'a> TextSheet<'a> {
    pub fn new(sheet: &'a mut Worksheet, look: &'a Look) -> Result<Self, XlsxError> {
        sheet.set_column_width(0, TERM)?.set_column_width(1, VALUE)?;
        sheet.set_screen_gridlines(false);
        Ok(Self { sheet, look, row: 0 })
    }

    /// The title, whom it is about, and what every report says of itself.
    pub fn head(&mut self, document: &Document) -> Result<(), XlsxError> {
        self.title(&document.title)?;
        let letterhead = &document.letterhead;
        self.across(&document.subject, &self.look.text_strong)?;
        for line in [&document.day, &letterhead.assessor, &document.disclaimer, &document.ruleset] {
            self.across(line, &self.look.text_quiet)?;
        }
        self.across(&letterhead.footer, &self.look.text_quiet)?;
        self.row += 1;
        Ok(())
    }

    pub fn title(&mut self, title: &str) -> Result<(), XlsxError> {
        self.across(title, &self.look.title)?;
        self.sheet.set_row_height(self.row.saturating_sub(1), 30)?;
        Ok(())
    }

    pub fn blocks(&mut self, blocks: &[Block]) -> Result<(), XlsxError> {
        for block in sentences(blocks) {
            match block {
                Block::Facts(facts) => self.facts(facts)?,
                other => {
                    if matches!(other, Block::Heading(..)) {
                        self.row += 1;
                    }
                    for (text, format) in words(other, self.look) {
                        self.across(&text, format)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn facts(&mut self, facts: &[(String, Vec<Inline>)]) -> Result<(), XlsxError> {
        for (term, value) in facts {
            let (term, value) = (clean(term), clean(&line(value)));
            write(self.sheet, (self.row, 0), &term, &self.look.strong)?;
            write(self.sheet, (self.row, 1), &value, &self.look.cell)?;
            let cells = [(term.as_str(), TERM), (value.as_str(), VALUE)];
            self.sheet.set_row_height(self.row, height(cells))?;
            self.row += 1;
        }
        Ok(())
    }

    /// A text across both columns, in several rows if it needs them; nothing for no text.
    fn across(&mut self, text: &str, format: &Format) -> Result<(), XlsxError> {
        for piece in pieces(&clean(text)).iter().filter(|it| !it.is_empty()) {
            self.sheet.merge_range(self.row, 0, self.row, 1, "", format)?;
            write(self.sheet, (self.row, 0), piece, format)?;
            self.sheet.set_row_height(self.row, height([(piece.as_str(), TERM + VALUE)]))?;
            self.row += 1;
        }
        Ok(())
    }
}

/// The lines of a block, each as it looks. Tables and pictures have none.
pub(super) fn words<'a>(block: &Block, look: &'a Look) -> Vec<(String, &'a Format)> {
    match block {
        Block::Heading(_, words) => vec![(words.clone(), &look.heading)],
        Block::Paragraph(inlines) => vec![(line(inlines), paragraph(inlines, look))],
        Block::Callout(inlines) => vec![(line(inlines), &look.callout)],
        Block::List(items) => {
            items.iter().map(|it| (["• ", &line(it)].concat(), &look.text)).collect()
        }
        Block::Facts(facts) => {
            let fact = |(term, value): &(String, Vec<Inline>)| [term, ": ", &line(value)].concat();
            facts.iter().map(|it| (fact(it), &look.text)).collect()
        }
        Block::Quote { paragraphs, .. } => {
            paragraphs.iter().map(|it| (it.clone(), &look.quote)).collect()
        }
        Block::Table(_) | Block::Picture(_) => vec![],
    }
}

fn line(inlines: &[Inline]) -> String {
    inlines.iter().map(|inline| inline.text.as_str()).collect()
}

/// A paragraph looks as all of it does.
fn paragraph<'a>(inlines: &[Inline], look: &'a Look) -> &'a Format {
    let all = |wanted: Style| inlines.iter().all(|inline| wanted == inline.style);
    if all(Style::Strong) {
        &look.text_strong
    } else if all(Style::Quiet) {
        &look.text_quiet
    } else {
        &look.text
    }
}
