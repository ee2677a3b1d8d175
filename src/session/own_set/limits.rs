//! How much a set may hold: generous for questions that people read, tight for mischief.

/// Bytes of a file.
pub(super) const BYTES: usize = 1024 * 1024;
/// Characters of an id.
pub(super) const ID: usize = 60;
/// Characters of the revision.
pub(super) const REVISION: usize = 40;
/// Characters of a person's or an organization's name.
pub(super) const NAME: usize = 200;
/// Characters of an address.
pub(super) const URL: usize = 500;
/// Characters of a title.
pub(super) const TITLE: usize = 200;
/// Characters of what is said before the questions.
pub(super) const INTRO: usize = 4_000;
/// Characters of a statement, and of its hint.
pub(super) const TEXT: usize = 1_000;
/// Characters of why it is asked.
pub(super) const WHY: usize = 2_000;
/// Characters of the words for a grade.
pub(super) const OPTION: usize = 120;
/// Languages.
pub(super) const LANGUAGES: usize = 10;
/// Sections: each is a page with a key of its own.
pub(super) const SECTIONS: usize = 20;
/// Questions.
pub(super) const QUESTIONS: usize = 300;

/// Ids as the schema describes them.
pub(super) const ID_PATTERN: &str = r"^[a-z][a-z0-9]*([._-][a-z0-9]+)*$";
/// Language tags as the schema describes them.
pub(super) const LANGUAGE_PATTERN: &str = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
/// Addresses as the schema describes them.
pub(super) const URL_PATTERN: &str = r"^https?://[^\s]+$";

/// Words that objects of other languages have by nature. Whoever reads a set or its answers with a program of
/// their own must not come across them.
const TAKEN: [&str; 2] = ["constructor", "prototype"];

/// True for a stable id: words and numbers in small letters, joined by dots, dashes or underscores.
#[must_use]
pub fn is_stable_id(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
    };
    text.len() <= ID
        && text.starts_with(|it: char| it.is_ascii_lowercase())
        && text.split(['.', '_', '-']).all(is_part)
        && !TAKEN.contains(&text)
}

/// True for a language tag such as `de` or `pt-BR`.
pub(super) fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let small = first.bytes().all(|it| it.is_ascii_lowercase());
    small
        && matches!(first.len(), 2 | 3)
        && parts.all(|it| {
            (2..=8).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric())
        })
}

/// True for an address that may be linked to. Others could be programs.
pub(super) fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}
