//! Drawing shapes and words, and saving what was drawn as a PNG.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, Path2d};

use super::{Failed, files::save_address, window::document};

/// How a shape is drawn. Colors as in a style sheet.
pub struct Brush {
    /// The color of its inside.
    pub fill: Option<&'static str>,
    /// The color of its edge.
    pub stroke: Option<&'static str>,
    /// The width of its edge, in tenths of a unit.
    pub tenths: u32,
    /// How long dashes and gaps are; nothing for a full edge.
    pub dash: Option<(u32, u32)>,
}

/// How words are written.
pub struct Letters {
    /// The size in units.
    pub size: u32,
    /// Bold ones.
    pub bold: bool,
    /// The color.
    pub color: &'static str,
    /// What the place of the words means.
    pub align: Align,
    /// They are read from right to left.
    pub from_right: bool,
}

/// What the place of words means.
#[derive(Clone, Copy)]
pub enum Align {
    /// Their left end is there.
    Left,
    /// Their middle is there.
    Center,
    /// Their right end is there.
    Right,
}

/// A sheet that is drawn on. It is never part of the page.
pub struct Drawing {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

impl Drawing {
    /// A sheet of so many units, each of `scale` pixels, of one color.
    ///
    /// # Errors
    /// If the browser does not draw.
    pub fn new((width, height): (u32, u32), scale: u32, color: &str) -> Result<Self, Failed> {
        let document = document().ok_or(Failed)?;
        let canvas: HtmlCanvasElement =
            document.create_element("canvas")?.dyn_into().map_err(|_| Failed)?;
        canvas.set_width(width * scale);
        canvas.set_height(height * scale);
        let context: CanvasRenderingContext2d =
            canvas.get_context("2d")?.ok_or(Failed)?.dyn_into().map_err(|_| Failed)?;
        context.scale(scale.into(), scale.into())?;
        context.set_fill_style_str(color);
        context.fill_rect(0.0, 0.0, width.into(), height.into());
        Ok(Self { canvas, context })
    }

    /// What follows is drawn so many units to the right and down.
    pub fn shift(&self, units: u32) {
        // a sheet that cannot be shifted is cut at its edge, and still a picture
        let _ = self.context.translate(units.into(), units.into());
    }

    /// Draws a shape by its path, as SVG writes paths.
    pub fn draw(&self, path: &str, brush: &Brush) {
        let Ok(path) = Path2d::new_with_path_string(path) else { return };
        if let Some(fill) = brush.fill {
            self.context.set_fill_style_str(fill);
            self.context.fill_with_path_2d(&path);
        }
        if let Some(stroke) = brush.stroke {
            let dash = brush.dash.map(|(dash, gap)| [dash, gap]);
            let dash: js_sys::Array =
                dash.iter().flatten().map(|length| JsValue::from(*length)).collect();
            // a full edge instead of dashes is no reason to stop
            let _ = self.context.set_line_dash(&dash);
            self.context.set_stroke_style_str(stroke);
            self.context.set_line_width(f64::from(brush.tenths) / 10.0);
            self.context.stroke_with_path(&path);
        }
    }

    /// Writes words on one line; the place is that of their base line.
    pub fn write(&self, (x, y): (u32, u32), words: &str, letters: &Letters) {
        let weight = if letters.bold { "bold" } else { "normal" };
        let font = format!("{weight} {}px system-ui, sans-serif", letters.size);
        self.context.set_font(&font);
        self.context.set_fill_style_str(letters.color);
        self.context.set_text_align(match letters.align {
            Align::Left => "left",
            Align::Center => "center",
            Align::Right => "right",
        });
        // a sheet has no direction of its own that every browser heeds: the words bring theirs
        let isolated = ["\u{2067}", words, "\u{2069}"].concat();
        let words = if letters.from_right { &isolated } else { words };
        let _ = self.context.fill_text(words, x.into(), y.into());
    }

    /// Offers what was drawn for download. False if the browser refused.
    #[must_use]
    pub fn save(&self, name: &str) -> bool {
        let address = self.canvas.to_data_url().map_err(Failed::from);
        address.and_then(|address| save_address(name, &address)).is_ok()
    }
}
