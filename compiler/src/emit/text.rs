//! `text.rs`: a constant or a function for each text, so that a misspelled key does not compile.

use std::fmt::Write;

use crate::emit::Numbers;
use crate::emit::rust::HEAD;
use crate::keys;
use crate::model::{Case, Key, Language, Part, Text};
use crate::rust_name;

/// The whole file. The including module has `TextKey`, `Message` and `Arg` in scope.
pub fn write(languages: &[Language], numbers: &Numbers<'_>) -> String {
    let shown = languages.iter().find(|language| language.tag == "en").or(languages.first());
    let mut out = HEAD.to_owned();
    let _ = writeln!(
        out,
        "/// How many texts every language has.\npub const TEXTS: usize = {};\n",
        numbers.of.len()
    );
    out.push_str(&formats(numbers));
    for (key, text) in shown.iter().flat_map(|language| &language.texts) {
        let _ = writeln!(out, "/// `{}`\n{}\n", excerpt(text), definition(key, text, numbers));
    }
    out
}

/// The keys that the application's `i18n`, which knows no content, is handed.
fn formats(numbers: &Numbers<'_>) -> String {
    let mut out = "/// The texts that numbers and lists are formed with.\n\
         pub const FORMAT_KEYS: crate::i18n::FormatKeys = crate::i18n::FormatKeys {\n    \
         texts: TEXTS,\n"
        .to_owned();
    let _ = writeln!(out, "    first: {},", numbers.first);
    for (key, ..) in keys::formats() {
        let field = rust_name::function(&key);
        let _ = writeln!(out, "    {field}: {},", numbers.text_key(&key));
    }
    out + "};\n\n"
}

fn definition(key: &Key, text: &Text, numbers: &Numbers<'_>) -> String {
    let arguments = text.arguments();
    let number = numbers.text_key(key);
    if arguments.is_empty() {
        return format!("pub const {}: TextKey = {number};", rust_name::constant(key));
    }
    let names: Vec<_> = arguments.into_iter().map(rust_name::parameter).collect();
    let parameters: Vec<_> = names.iter().map(|name| format!("{name}: impl Into<Arg>")).collect();
    let values: Vec<_> = names.iter().map(|name| format!("{name}.into()")).collect();
    // Authors may need more placeables than a function written by hand should have parameters.
    let many = if names.len() > 7 { "#[allow(clippy::too_many_arguments)]\n" } else { "" };
    format!(
        "{many}pub fn {}({}) -> Message {{\n    Message {{ key: {number}, args: vec![{}] }}\n}}",
        rust_name::function(key),
        parameters.join(", "),
        values.join(", "),
    )
}

/// The first 100 characters of the text on one line, for the comment above its name.
fn excerpt(text: &Text) -> String {
    let mut whole = String::new();
    show(&text.parts, &mut whole);
    let line = whole.replace('`', "'").split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(100) {
        Some((end, _)) => line.get(..end).unwrap_or_default().to_owned() + "…",
        None => line,
    }
}

/// The text as it reads for many: of a choice, the variant `other`.
fn show(parts: &[Part], out: &mut String) {
    for part in parts {
        match part {
            Part::Literal(text) => out.push_str(text),
            Part::Argument(name) => {
                let _ = write!(out, "{{ ${name} }}");
            }
            Part::Select { variants, .. } => {
                let other = variants.iter().find(|v| v.case == Case::Category("other".into()));
                show(other.map(|variant| &*variant.parts).unwrap_or_default(), out);
            }
        }
    }
}
