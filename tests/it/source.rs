//! Rust source as tokens, and the paths that stand in it. No parser: an architecture needs names,
//! not grammar.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A piece of source that is neither a comment nor space.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// A name or keyword.
    Name(String),
    /// A number as it is written.
    Number(String),
    /// The content of a text.
    Text(String),
    /// `::`
    Into,
    /// Any other sign.
    Sign(char),
}

/// A source file of the project.
pub struct Source {
    /// From the project's root, with `/`.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// Every Rust file under these folders of the project.
pub fn sources(folders: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in folders {
        collect(&root.join(folder), &mut found);
    }
    found.sort();
    let source = |path: PathBuf| Source {
        text: fs::read_to_string(&path).unwrap(),
        path: path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"),
    };
    found.into_iter().map(source).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The tokens of `source`.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut rest = source;
    let mut tokens = Vec::new();
    while let Some(first) = rest.chars().next() {
        if let Some(comment) = comment(rest) {
            rest = &rest[comment..];
        } else if let Some((text, length)) = text(rest) {
            tokens.push(Token::Text(text.to_owned()));
            rest = &rest[length..];
        } else if first.is_alphanumeric() || first == '_' {
            let word = word(rest);
            let number = first.is_ascii_digit();
            tokens.push(if number { Token::Number(word.into()) } else { Token::Name(word.into()) });
            rest = &rest[word.len()..];
        } else if rest.starts_with("::") {
            tokens.push(Token::Into);
            rest = &rest[2..];
        } else {
            if !first.is_whitespace() {
                tokens.push(Token::Sign(first));
            }
            rest = &rest[first.len_utf8()..];
        }
    }
    tokens
}

fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    rest.strip_prefix("/*").map(|inner| inner.find("*/").map_or(rest.len(), |end| end + 4))
}

/// The content of a text or character at the beginning of `rest`, and how long it is there.
fn text(rest: &str) -> Option<(&str, usize)> {
    let after_prefix = rest.trim_start_matches(['b', 'r']);
    let prefix = rest.len() - after_prefix.len();
    if prefix > 0 && rest[..prefix].contains('r') {
        let inner = after_prefix.trim_start_matches('#');
        let hashes = after_prefix.len() - inner.len();
        let inner = inner.strip_prefix('"')?;
        let end = inner.find(&format!("\"{}", "#".repeat(hashes))).unwrap_or(inner.len());
        return Some((&inner[..end], (prefix + 2 * hashes + 2 + end).min(rest.len())));
    }
    if let Some(inner) = after_prefix.strip_prefix('"') {
        let end = quoted(inner, '"').unwrap_or(inner.len());
        return Some((&inner[..end], (prefix + end + 2).min(rest.len())));
    }
    // 'a' is a character, 'a alone a lifetime
    let inner = after_prefix.strip_prefix('\'')?;
    let end = quoted(inner, '\'')?;
    let content = &inner[..end];
    let character = content.starts_with('\\') || content.chars().count() == 1;
    character.then_some((content, prefix + end + 2))
}

fn quoted(inner: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, character) in inner.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return Some(at),
            _ => {}
        }
    }
    None
}

/// A name, or a number with its fraction and suffix.
fn word(rest: &str) -> &str {
    let number = rest.starts_with(|first: char| first.is_ascii_digit());
    let mut end = 0;
    for (at, character) in rest.char_indices() {
        let fraction = number
            && character == '.'
            && rest[at + 1..].starts_with(|next: char| next.is_ascii_digit());
        if !(character.is_alphanumeric() || character == '_' || fraction) {
            break;
        }
        end = at + character.len_utf8();
    }
    &rest[..end]
}

/// Every path in `tokens`: those of `use` with their groups taken apart, and those in code.
pub fn paths(tokens: &[Token]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            Token::Name(name) if name == "use" => at = tree(tokens, at + 1, &[], &mut found),
            // a method or field, which may share its name with a crate
            Token::Name(_) if at > 0 && matches!(tokens[at - 1], Token::Sign('.')) => at += 1,
            Token::Name(_) => at = path(tokens, at, &mut found),
            _ => at += 1,
        }
    }
    found
}

fn path(tokens: &[Token], mut at: usize, found: &mut Vec<Vec<String>>) -> usize {
    let mut path = Vec::new();
    while let Some(Token::Name(name)) = tokens.get(at) {
        path.push(name.clone());
        if tokens.get(at + 1) != Some(&Token::Into) {
            at += 1;
            break;
        }
        at += 2;
    }
    found.push(path);
    at
}

/// The paths of one branch of a `use`, and where it ends.
fn tree(tokens: &[Token], mut at: usize, above: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut here = above.to_vec();
    while let Some(token) = tokens.get(at) {
        match token {
            Token::Name(name) if name == "as" => at += 1,
            Token::Name(name) => here.push(name.clone()),
            Token::Sign('{') => {
                at += 1;
                while !matches!(tokens.get(at), None | Some(Token::Sign('}'))) {
                    at = tree(tokens, at, &here, found);
                    at += usize::from(tokens.get(at) == Some(&Token::Sign(',')));
                }
                return at + 1;
            }
            Token::Into | Token::Sign('*') => {}
            _ => break,
        }
        at += 1;
    }
    found.push(here);
    at
}
