//! Text as a cell holds it, and how much room it takes.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

/// UTF-16 units that a cell holds at most.
const MOST: usize = 32_767;
/// Points of a line of text, and of the highest row.
const LINE: u32 = 15;
const HIGHEST: u32 = 409;

/// Without characters that XML has no place for or that spreadsheets would show as codes; each line ends
/// the same way.
pub(in crate::report) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let fine = |c: &char| match c {
        '\n' | '\t' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        other => !other.is_control(),
    };
    text.chars().filter(fine).collect()
}

/// A cell can hold the text.
pub(in crate::report) fn fits(text: &str) -> bool {
    text.encode_utf16().count() <= MOST
}

/// The text in pieces that fit into a cell each; joined they are the text. One piece where there is nothing
/// to part.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let (mut pieces, mut piece, mut units) = (vec![], String::new(), 0);
    for word in text.split_inclusive(char::is_whitespace) {
        let length: usize = word.chars().map(char::len_utf16).sum();
        // between words where that is possible
        if units + length > MOST && length <= MOST {
            pieces.push(std::mem::take(&mut piece));
            units = 0;
        }
        for character in word.chars() {
            if units + character.len_utf16() > MOST {
                pieces.push(std::mem::take(&mut piece));
                units = 0;
            }
            units += character.len_utf16();
            piece.push(character);
        }
    }
    pieces.push(piece);
    pieces
}

/// Writes text. What a spreadsheet would take for a formula when somebody edits the cell is marked as
/// text, too.
pub(in crate::report) fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    if text.is_empty() {
        sheet.write_blank(row, column, format)?;
    } else if text.starts_with(['=', '+', '-', '@']) {
        sheet.write_string_with_format(row, column, text, &format.clone().set_quote_prefix())?;
    } else {
        sheet.write_string_with_format(row, column, text, format)?;
    }
    Ok(())
}

/// Lines that a text takes in a column so many characters wide: an estimate, since only the program that
/// shows it knows its font.
fn lines(text: &str, width: u32) -> u32 {
    // signs of some scripts are as wide as two
    let wide = |c: char| if u32::from(c) >= 0x1100 { 2 } else { 1 };
    let of_line = |line: &str| {
        let length: u32 = line.chars().map(wide).fold(0, u32::saturating_add);
        // letters are narrower than the digits that widths are counted in, but words don't fill a line
        length.saturating_mul(10).div_ceil(width.max(1).saturating_mul(11)).max(1)
    };
    text.split('\n').map(of_line).fold(0, u32::saturating_add)
}

/// The height of a row, in points, with these texts in columns so many characters wide. Not every program
/// measures rows when it opens a file.
pub(in crate::report) fn height<'a>(cells: impl IntoIterator<Item = (&'a str, u32)>) -> u32 {
    let lines = cells.into_iter().map(|(text, width)| lines(text, width)).max().unwrap_or(1);
    lines.saturating_mul(LINE).saturating_add(4).min(HIGHEST)
}

#[cfg(test)]
mod tests {
    use super::{clean, fits, height, pieces};

    #[test]
    fn pieces_fit_and_join_to_the_whole() {
        let words = "word ".repeat(10_000);
        for text in ["", "a", &words, &"x".repeat(70_000), &"😀".repeat(20_000)] {
            let pieces = pieces(text);
            assert_eq!(pieces.concat(), text);
            assert!(pieces.iter().all(|it| fits(it)));
        }
        assert!(pieces(&words)[0].ends_with(' '));
        assert_eq!(pieces(&"😀".repeat(20_000)).len(), 2);
    }

    #[test]
    fn what_xml_has_no_place_for_is_dropped() {
        assert_eq!(clean("a\0b\u{1b}c\u{ffff}\t\r\nd\re"), "abc\t\nd\ne");
        assert_eq!(clean("ä😀אב\u{202e}"), "ä😀אב\u{202e}");
    }

    #[test]
    fn rows_grow_with_their_text_up_to_the_highest() {
        let of = |text: &str, width| height([(text, width)]);
        assert_eq!(of("", 10), 19);
        assert_eq!(of("a\nb\nc", 10), 49);
        assert!(of(&"word ".repeat(20), 20) > of(&"word ".repeat(10), 20));
        assert!(of("漢字漢字漢字", 8) > of("kanji!", 8));
        assert_eq!(of(&"x".repeat(100_000), 10), 409);
    }
}
