//! Arguments that several commands take.

use scopecheck::{
    content::LANGUAGES,
    domain::{Choice, Date, Edition},
};

/// A language that there are words for.
pub fn language(tag: &str) -> Result<String, String> {
    let known: Vec<_> = LANGUAGES.iter().map(|language| language.tag).collect();
    if known.contains(&tag) {
        Ok(tag.to_owned())
    } else {
        Err(format!("one of {}", known.join(", ")))
    }
}

/// The editions whose clauses and rules this version has.
pub fn edition(key: &str) -> Result<Edition, String> {
    Edition::from_key(key).ok_or_else(|| {
        let names: Vec<_> = Edition::ALL.iter().map(|(_, name)| *name).collect();
        format!("this version knows {}", names.join(", "))
    })
}

/// A day of the calendar.
pub fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "a day such as 2026-11-22".to_owned())
}

/// One of a closed set, by its key.
pub fn one_of<T: Choice>(key: &str) -> Result<T, String> {
    T::from_key(key).ok_or_else(|| {
        let names: Vec<_> = T::ALL.iter().map(|(_, name)| *name).collect();
        format!("one of {}", names.join(", "))
    })
}
