//! What is chosen from in a cell. The words stand in the hidden sheet: a list inside a cell's own rule
//! parts them at commas, and some have one.

use rust_xlsxwriter::{DataValidation, Formula, Worksheet, XlsxError};

use super::HIDDEN;
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
        let (column, last) = (self.letter(), self.words().len());
        let range = format!("={HIDDEN}!${column}$1:${column}${last}");
        DataValidation::new()
            .allow_list_formula(Formula::new(range))
            .set_error_message(locale.get(text::QUESTIONNAIRE_CHOOSE))
    }

    const fn letter(self) -> char {
        match self {
            Self::Grades => 'D',
            Self::GradesOrAbsent => 'E',
            Self::States => 'F',
            Self::StatesOrNone => 'G',
            Self::Later => 'H',
        }
    }

    /// Writes the words of every list into the hidden sheet.
    pub fn write_all(sheet: &mut Worksheet, locale: &Locale) -> Result<(), XlsxError> {
        for (list, column) in Self::ALL.into_iter().zip(3..) {
            for (word, row) in list.words().into_iter().zip(0..) {
                sheet.write_string(row, column, locale.get(word))?;
            }
        }
        Ok(())
    }
}
