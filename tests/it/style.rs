//! The style of the element: one for languages that are written from the left and from the right.

use std::fs;

fn sheet() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/style/scopecheck.css");
    let text = fs::read_to_string(path).unwrap();
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        rest = comment.split_once("*/").unwrap().1;
    }
    out + rest
}

/// What a declaration says about left or right, if it does.
fn is_about_a_side(property: &str, value: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split(|it: char| !it.is_ascii_alphanumeric()).map(str::to_owned).collect()
    };
    let sides = ["left", "right"];
    let named = words(property).iter().chain(&words(value)).any(|it| sides.contains(&it.as_str()));
    // what stands where a host says nothing
    let otherwise = value.strip_prefix("var(").and_then(|it| it.split_once(','));
    let value = otherwise.map_or(value, |(_, it)| it.trim_end_matches(')'));
    let four: Vec<_> = value.split_whitespace().collect();
    let is_box = ["margin", "padding", "inset", "border-radius"].contains(&property);
    named || (is_box && four.len() == 4 && four[1] != four[3])
}

/// Sides have no names here: the language of the element says which one is the first.
#[test]
fn nothing_is_said_about_left_and_right() {
    let sheet = sheet();
    let rules = sheet.split(['{', '}', ';']);
    let declarations = rules.filter_map(|it| it.split_once(':'));
    let found: Vec<_> = declarations
        .map(|(property, value)| (property.trim(), value.trim()))
        .filter(|(property, value)| is_about_a_side(property, value))
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn what_is_about_a_side_is_found() {
    for (property, value) in [
        ("margin-left", "1em"),
        ("text-align", "right"),
        ("padding", "0 1em 0 2em"),
        ("border-radius", "0 1em 1em 0"),
        ("float", "left"),
        ("padding", "var(--room, 1em 2em 3em 4em)"),
    ] {
        assert!(is_about_a_side(property, value), "{property}: {value}");
    }
    for (property, value) in [
        ("margin-inline-start", "1em"),
        ("padding", "0 1em 2em 1em"),
        ("padding", "var(--room, 1em 2em 3em)"),
        ("text-align", "start"),
        ("color", "var(--bright)"),
    ] {
        assert!(!is_about_a_side(property, value), "{property}: {value}");
    }
}
