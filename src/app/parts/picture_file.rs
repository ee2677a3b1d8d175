//! A picture as a file. A PNG is drawn shape by shape: nothing is loaded as an image, which a host's policy
//! might forbid.

use crate::{
    app::screen::Ui,
    content::text,
    platform::{self, Align, Brush, Drawing, Letters},
    report::picture::{
        Anchor, MARGIN, PAPER, Paint, Picture, SIZE, STRONG_SIZE, Shape, WORDS, outline,
        reads_from_right, svg,
    },
};

/// Pixels of a unit: sharp on paper and on slides.
const SCALE: u32 = 3;

/// False if the browser refused.
pub(super) fn as_svg(ui: &Ui, picture: &Picture) -> bool {
    platform::save_file(&name(ui, picture, ".svg"), "image/svg+xml", &svg(picture))
}

/// False if the browser refused.
pub(super) fn as_png(ui: &Ui, picture: &Picture) -> bool {
    let (width, height) = (picture.width + 2 * MARGIN, picture.height + 2 * MARGIN);
    let Ok(drawing) = Drawing::new((width, height), SCALE, PAPER) else { return false };
    drawing.shift(MARGIN);
    for shape in &picture.shapes {
        match shape {
            Shape::Rect { ink, .. } | Shape::Line { ink, .. } | Shape::Circle { ink, .. } => {
                drawing.draw(&outline(shape), &brush(ink.paint()));
            }
            Shape::Words { x, y, text, anchor, strong, foreign } => {
                let letters = Letters {
                    size: if *strong { STRONG_SIZE } else { SIZE },
                    bold: *strong,
                    color: WORDS,
                    align: align(*anchor),
                    from_right: *foreign && reads_from_right(text),
                };
                drawing.write((*x, *y), text, &letters);
            }
        }
    }
    drawing.save(&name(ui, picture, ".png"))
}

const fn brush(paint: Paint) -> Brush {
    let Paint { fill, stroke, width, dash } = paint;
    Brush { fill, stroke, tenths: width, dash }
}

const fn align(anchor: Anchor) -> Align {
    match anchor {
        Anchor::Start => Align::Left,
        Anchor::Middle => Align::Center,
        Anchor::End => Align::Right,
    }
}

fn name(ui: &Ui, picture: &Picture, ending: &str) -> String {
    [ui.locale.get(text::FILE_NAME), "-", picture.id, ending].concat()
}
