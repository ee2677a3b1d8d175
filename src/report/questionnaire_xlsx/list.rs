//! What is chosen from in a cell. The words stand in the hidden sheet: a list inside a cell's own rule
//! parts them at commas, and some have one.

use rust_xlsxwriter::{DataValidation, Formula, Worksheet, XlsxError};

use super::{
    HIDDEN,
    sheets::{Sheet, letters},
};
use crate::{
    content::text,
    domain::{Choice, DocumentState, Rating},
    i18n::{Locale, TextKey},
    session::select::{document_state_label, rating_label},
};

#[derive(Clone, Copy)]
pub(in crate::report) enum List {
    /// The grades, and "don't know".
    Grades,
    /// The same, and "does not occur".
    GradesOrAbsent,
    /// Whether a document is there.
    States,
    /// The same, and that there was no occasion for it.
    StatesOrNone,
    /// To be looked at again.
    Later,
}

impl List {
    const ALL: [Self; 5] =
        [Self::Grades, Self::GradesOrAbsent, Self::States, Self::StatesOrNone, Self::Later];

    /// The words in their order.
    pub fn words(self) -> Vec<TextKey> {
        let ratings = || Rating::ALL.iter().map(|(rating, _)| *rating);
        let states = || DocumentState::ALL.iter().map(|(state, _)| *state);
        match self {
            Self::Grades => {
                ratings().filter(|it| *it != Rating::Absent).map(rating_label).collect()
            }
            Self::GradesOrAbsent => ratings().map(rating_label).collect(),
            Self::States => {
                let named = states().filter(|it| *it != DocumentState::NoneYet);
                named.map(document_state_label).collect()
            }
            Self::StatesOrNone => states().map(document_state_label).collect(),
            Self::Later => vec![text::REPORT_LATER_YES],
        }
    }

    /// What a cell allows that is filled in from the list.
    pub fn rule(self, locale: &Locale) -> Result<DataValidation, XlsxError> {
        let (column, last) = (letters(self.column().into()), self.words().len());
        let range = format!("={HIDDEN}!${column}$1:${column}${last}");
        DataValidation::new()
            .allow_list_formula(Formula::new(range))
            .set_error_message(locale.get(text::QUESTIONNAIRE_CHOOSE))
    }

    /// The list that also has what is not possible everywhere.
    pub const fn widest(self) -> Self {
        match self {
            Self::Grades => Self::GradesOrAbsent,
            Self::States => Self::StatesOrNone,
            other => other,
        }
    }

    /// What a file means by one of its own words: it may have been written when the words were others.
    /// `None` where its list does not have this word, or is not as long as this one.
    pub fn meant_in(self, hidden: &Sheet, found: &str) -> Option<TextKey> {
        let words = self.words();
        let rows = 0..=u32::try_from(words.len()).ok()?;
        let in_file: Vec<_> = rows.map_while(|row| hidden.text(row, self.column())).collect();
        let is_found = |word: &&str| plain(word) == plain(found);
        let place = in_file.iter().position(is_found).filter(|_| in_file.len() == words.len())?;
        words.get(place).copied()
    }

    /// Its column in the hidden sheet.
    const fn column(self) -> u16 {
        match self {
            Self::Grades => 3,
            Self::GradesOrAbsent => 4,
            Self::States => 5,
            Self::StatesOrNone => 6,
            Self::Later => 7,
        }
    }

    /// Writes the words of every list into the hidden sheet.
    pub fn write_all(sheet: &mut Worksheet, locale: &Locale) -> Result<(), XlsxError> {
        for list in Self::ALL {
            for (word, row) in list.words().into_iter().zip(0..) {
                sheet.write_string(row, list.column(), locale.get(word))?;
            }
        }
        Ok(())
    }
}

/// People type the straight apostrophe, and begin with what letter they like.
pub(super) fn plain(text: &str) -> String {
    text.trim().replace('’', "'").to_lowercase()
}
