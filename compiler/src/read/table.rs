//! One TOML file to a typed table, with the places of its values.

use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::model::At;
use crate::problem::Place;

/// A file of the content.
pub struct File<'a> {
    /// Path below `content/`.
    pub path: &'a str,
    pub text: &'a str,
}

impl File<'_> {
    /// The whole file as a `T`, or the place and the reason why it is none.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, (Place, String)> {
        toml::from_str(self.text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            let reason = error.message().trim_end_matches('.').replace('\n', ", ");
            let text = format!(
                "This file cannot be read from here on: {reason}. \
                 The comment at its head says what each field means."
            );
            (Place::at(self.path, self.text, offset), text)
        })
    }

    /// The value with its place.
    pub fn at<T>(&self, spanned: Spanned<T>) -> At<T> {
        let place = Place::at(self.path, self.text, spanned.span().start);
        At { value: spanned.into_inner(), place }
    }

    /// Each value with its place.
    pub fn all<T>(&self, spanned: Vec<Spanned<T>>) -> Vec<At<T>> {
        spanned.into_iter().map(|spanned| self.at(spanned)).collect()
    }
}
