//! Which way a language is written.

/// True if the language of the tag is written from right to left.
pub fn from_right(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    matches!(language, "ar" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_decides_and_not_the_country() {
        for tag in ["ar", "ar-XB", "he", "fa-AF", "ur", "ckb"] {
            assert!(from_right(tag), "{tag}");
        }
        for tag in ["", "de", "en-XA", "en-AR", "fr", "arn"] {
            assert!(!from_right(tag), "{tag}");
        }
    }
}
