//! Pieces of Rust source.

/// The head of every generated Rust file.
pub const HEAD: &str = "// Generated from content/. Edit that, not this.\n\n";

/// A string literal.
pub fn string(text: &str) -> String {
    format!("{text:?}")
}

/// A slice literal of what each item becomes.
pub fn slice<T>(items: &[T], each: impl Fn(&T) -> String) -> String {
    format!("&[{}]", items.iter().map(each).collect::<Vec<_>>().join(", "))
}
