//! Text as each format has to write it, so that text it stays.

/// As content or attribute of HTML or XML.
#[must_use]
pub fn in_html(text: &str) -> String {
    let mut html = String::new();
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}

/// A line of text as Markdown: what Markdown or its dialects would take for structure, a link, an
/// address or markup is escaped. Signs that mean something only at the beginning stay readable elsewhere.
#[must_use]
pub fn in_markdown(line: &str) -> String {
    let mut markdown = String::new();
    let (mut is_first, mut digits_only, mut before) = (true, true, ['\0'; 3]);
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        let means_always = "\\`*_{}[]<>#!|~&$^@".contains(character);
        let means_at_first = is_first && "-+=:".contains(character);
        let ends_number = digits_only && !is_first && ".)".contains(character);
        // an address becomes a link by itself in some dialects
        let address = match character {
            ':' => characters.peek() == Some(&'/'),
            '.' => before.iter().all(|c| c.eq_ignore_ascii_case(&'w')),
            _ => false,
        };
        if means_always || means_at_first || ends_number || address {
            markdown.push('\\');
        }
        markdown.push(character);
        is_first = false;
        digits_only &= character.is_ascii_digit();
        before = [before[1], before[2], character];
    }
    markdown
}

/// As the content of a string in a style sheet. Everything but plain letters, digits and spaces goes by
/// its number, so that nothing ends the string or the sheet; the space behind a number belongs to it.
#[must_use]
pub fn in_css(text: &str) -> String {
    let mut css = String::new();
    for character in text.chars() {
        if character.is_alphanumeric() || character == ' ' {
            css.push(character);
        } else {
            css.push_str(&format!("\\{:06x} ", u32::from(character)));
        }
    }
    css
}

/// Without line ends, indentation and what is no character to be seen.
#[must_use]
pub fn one_line(text: &str) -> String {
    let seen: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    seen.trim().to_owned()
}

/// The beginning of a line that is longer than `longest` characters, with a sign that it goes on.
#[must_use]
pub fn shortened(line: &str, longest: usize) -> String {
    let mut short: String = line.chars().take(longest).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::in_css;

    #[test]
    fn spaces_behind_a_number_stay() {
        // the style sheet takes the first space away together with the number
        assert_eq!(in_css("a, b"), "a\\00002c  b");
        assert_eq!(in_css("\"c"), "\\000022 c");
    }
}
