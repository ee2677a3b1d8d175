//! A link as a picture for the camera of a phone.

use qrcode::{Color, EcLevel, QrCode};

/// More characters than this make the squares so small that phones fail to read them from a screen.
pub const LONGEST_FOR_PHONES: u32 = 1_500;

/// White squares around the code that its standard wants.
const QUIET: usize = 4;

/// Squares in rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Squares from one edge to the other, the white ones around the code included.
    pub size: u32,
    /// The dark squares as SVG writes paths, one unit for each square.
    pub path: String,
}

/// The picture of a link, `None` where it would be too fine for phones. Short links are written so that a seventh of
/// the picture may be lost, long ones so that the squares stay large.
#[must_use]
pub fn qr(link: &str) -> Option<Qr> {
    let longest = usize::try_from(LONGEST_FOR_PHONES).unwrap_or_default();
    if link.len() > longest {
        return None;
    }
    let level = if link.len() > longest / 2 { EcLevel::L } else { EcLevel::M };
    let code = QrCode::with_error_correction_level(link, level).ok()?;
    let (width, squares) = (code.width(), code.into_colors());
    let mut path = String::new();
    for (y, row) in squares.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|left, right| left == right) {
            if run.first() == Some(&Color::Dark) {
                let length = run.len();
                path.push_str(&format!("M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET));
            }
            x += run.len();
        }
    }
    Some(Qr { size: u32::try_from(width + 2 * QUIET).ok()?, path })
}
