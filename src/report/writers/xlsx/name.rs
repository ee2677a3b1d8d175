//! Names of sheets as workbooks allow them.

/// The names that are taken.
#[derive(Default)]
pub(in crate::report) struct Names(Vec<String>);

/// UTF-16 units of the longest name.
const LONGEST: usize = 31;

impl Names {
    /// The name without what no sheet may be called by, short enough, and not that of another sheet.
    pub fn unused(&mut self, wanted: &str) -> String {
        let forbidden = |c: char| c.is_control() || "[]:*?/\\".contains(c);
        let allowed: String = wanted.chars().map(|c| if forbidden(c) { ' ' } else { c }).collect();
        let allowed = allowed.trim_matches(|c: char| c.is_whitespace() || c == '\'');
        let numbered = (2_u32..).map(|number| cut(allowed, &[" ", &number.to_string()].concat()));
        let mut names = [cut(allowed, "")].into_iter().chain(numbered);
        let is_free = |name: &String| !name.is_empty() && !self.0.contains(&name.to_lowercase());
        let name = names.find(is_free).unwrap_or_default();
        self.0.push(name.to_lowercase());
        name
    }
}

/// The beginning of a name with what comes behind it.
fn cut(name: &str, ending: &str) -> String {
    let mut short = String::new();
    let mut left = LONGEST.saturating_sub(ending.len());
    for character in name.chars() {
        let Some(rest) = left.checked_sub(character.len_utf16()) else { break };
        left = rest;
        short.push(character);
    }
    [short.trim_end_matches(|c: char| c.is_whitespace() || c == '\''), ending].concat()
}
