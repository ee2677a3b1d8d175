//! How a sheet is printed: paper, running head and foot, the head row on every page.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::clean;
use crate::{domain::Paper, report::document::Document};

pub(in crate::report) struct Print {
    paper: u8,
    header: String,
    footer: String,
}

/// UTF-16 units of each of the two texts of a running head or foot; 255 is all that it may have.
const SHARE: usize = 110;

impl Print {
    pub fn of(document: &Document) -> Self {
        let foot = [document.letterhead.footer.as_str(), &document.disclaimer];
        let foot: Vec<_> = foot.into_iter().filter(|it| !it.is_empty()).collect();
        let (title, subject) = (running(&document.title), running(&document.subject));
        Self {
            // as the format numbers them
            paper: if document.letterhead.paper == Paper::Letter { 1 } else { 9 },
            header: ["&L&8 ", &title, "&R&8 ", &subject].concat(),
            footer: ["&L&8 ", &running(&foot.join(" · ")), "&R&8 &P / &N"].concat(),
        }
    }

    /// `heads`: how many rows stand at the head of every page. A sheet without any is text.
    pub fn set_up(&self, sheet: &mut Worksheet, heads: u32) -> Result<(), XlsxError> {
        sheet.set_paper_size(self.paper).set_print_fit_to_pages(1, 0);
        sheet.set_header(&*self.header).set_footer(&*self.footer);
        if let Some(last) = heads.checked_sub(1) {
            sheet.set_landscape().set_repeat_rows(0, last)?;
        }
        Ok(())
    }
}

/// On one line, with signs that mean something in running heads doubled, cut where it gets too long.
fn running(text: &str) -> String {
    let (mut line, mut left) = (String::new(), SHARE);
    // the writer takes `&[Page]` for a page number, doubled or not
    for character in clean(text).replace('\n', " ").replace("&[", "& [").chars() {
        let times = if character == '&' { 2 } else { 1 };
        let Some(rest) = left.checked_sub(times * character.len_utf16()) else { break };
        left = rest;
        line.extend([character].repeat(times));
    }
    line
}
