//! The names of the months.

use super::text;
use crate::i18n::TextKey;

/// The name of a month from 1 to 12; `None` for any other number.
#[must_use]
pub fn month_name(month: u8) -> Option<TextKey> {
    const NAMES: [TextKey; 12] = [
        text::MONTH_1,
        text::MONTH_2,
        text::MONTH_3,
        text::MONTH_4,
        text::MONTH_5,
        text::MONTH_6,
        text::MONTH_7,
        text::MONTH_8,
        text::MONTH_9,
        text::MONTH_10,
        text::MONTH_11,
        text::MONTH_12,
    ];
    NAMES.get(usize::from(month).checked_sub(1)?).copied()
}
