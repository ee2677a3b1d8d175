//! All pieces as one file, the one that explains the others first.

use super::{Content, HandOver, PackFile, Part, Written, pack};
use crate::{
    content::text,
    i18n::Locale,
    report::{document::Document, writers},
};

impl HandOver<'_> {
    /// The pack. `text` and `list` write a document that is read, or worked with, as one file or several; so
    /// the pack is as good as the writers that are at hand. For the rest see [`Self::parts`].
    ///
    /// # Errors
    /// If a document cannot be written.
    pub fn packed(
        &self,
        locales: &[Locale],
        snapshot_text: &str,
        text: impl Fn(&Document) -> Result<Vec<Written>, writers::WriteProblem>,
        list: impl Fn(&Document) -> Result<Vec<Written>, writers::WriteProblem>,
    ) -> Result<Vec<u8>, writers::WriteProblem> {
        let parts = self.parts(locales, snapshot_text);
        let mut files: Vec<(String, Vec<u8>, &Part)> = vec![];
        for (place, part) in parts.iter().enumerate() {
            let written = match &part.content {
                Content::Text(document) => text(document)?,
                Content::List(document) => list(document)?,
                Content::File(ending, text) => vec![(*ending, text.clone().into_bytes())],
            };
            files.extend(written.into_iter().map(|(ending, bytes)| {
                let name = format!("{:02}-{}.{ending}", place + 1, part.name);
                (name, bytes, part)
            }));
        }
        let named: Vec<_> = files.iter().map(|(name, _, part)| (name.clone(), *part)).collect();
        let read_me = writers::html(&self.read_me(&named)).into_bytes();
        let first = format!("00-{}.html", self.words(text::HAND_OVER_FILE_READ_ME));
        let folder = self.folder();
        let files = files.into_iter().map(|(name, bytes, _)| (name, bytes));
        let files = [(first, read_me)].into_iter().chain(files);
        let files: Vec<_> = files
            .map(|(name, bytes)| PackFile { name: [&folder, "/", &name].concat(), bytes })
            .collect();
        pack(&files)
    }
}
