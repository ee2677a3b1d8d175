//! How cells look. The colors are those of the printed report.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

const INK: Color = Color::RGB(0x1b2733);
const BLUE: Color = Color::RGB(0x0f3d5e);
const GRAY: Color = Color::RGB(0x4c5b69);
const RULE: Color = Color::RGB(0xc9d4de);
const HEAD: Color = Color::RGB(0xe6edf3);
const BOX: Color = Color::RGB(0xf2f6f9);
/// Where somebody is to write.
const FIELD: Color = Color::RGB(0xfffbe6);

pub(in crate::report) struct Look {
    /// The title of a sheet of text.
    pub title: Format,
    /// A heading among text.
    pub heading: Format,
    /// A paragraph.
    pub text: Format,
    /// A paragraph that matters more.
    pub text_strong: Format,
    /// A paragraph that matters less.
    pub text_quiet: Format,
    /// What is to be read first.
    pub callout: Format,
    /// Words to be taken over as they are.
    pub quote: Format,
    /// The head of a column.
    pub head: Format,
    /// A cell.
    pub cell: Format,
    /// A cell that matters more.
    pub strong: Format,
    /// A cell that matters less.
    pub quiet: Format,
    /// A cell that is to be filled in: text, whatever is typed.
    pub field: Format,
}

impl Look {
    pub fn new() -> Self {
        let text = Format::new()
            .set_font_color(INK)
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_align(FormatAlign::Left);
        let cell = text.clone().set_border(FormatBorder::Thin).set_border_color(RULE);
        let heading = text.clone().set_bold().set_font_color(BLUE);
        Self {
            title: heading.clone().set_font_size(18),
            heading: heading.clone().set_font_size(13).set_align(FormatAlign::Bottom),
            text_strong: text.clone().set_bold(),
            text_quiet: text.clone().set_font_color(GRAY),
            callout: heading.clone().set_background_color(BOX).set_font_size(12),
            quote: text
                .clone()
                .set_indent(1)
                .set_border_left(FormatBorder::Thick)
                .set_border_left_color(RULE),
            head: cell.clone().set_bold().set_font_color(BLUE).set_background_color(HEAD),
            strong: cell.clone().set_bold(),
            quiet: cell.clone().set_font_color(GRAY),
            field: cell.clone().set_background_color(FIELD).set_num_format_index(49),
            text,
            cell,
        }
    }
}
