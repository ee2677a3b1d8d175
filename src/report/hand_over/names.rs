//! Names of files that every system can unpack, whatever an organization is called.

use super::HandOver;

/// Longer names of a folder or file are cut.
const LONGEST: usize = 60;

/// Names that Windows keeps for devices, whatever ending they have.
const KEPT: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

impl HandOver<'_> {
    /// The folder that everything lies in: whose it is, and of which day. Together no longer than [`LONGEST`].
    pub(super) fn folder(&self) -> String {
        let day = self.evaluation.today.map(|day| day.to_string());
        let whose = plain(&self.assessment.scope.organization);
        let whose: String = whose.chars().take(30).collect();
        let parts = ["scopecheck", whose.trim_matches('-'), day.as_deref().unwrap_or_default()];
        let said: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        said.join("-")
    }
}

/// Small letters of ASCII, digits and hyphens; German letters as they are written without umlauts.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for character in name.chars().flat_map(char::to_lowercase) {
        match character {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            'a'..='z' | '0'..='9' => plain.push(character),
            _ if plain.is_empty() || plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
    }
    plain
}

/// A path with nothing in it that leaves the folder it is unpacked in or means something to a system.
pub(super) fn safe(path: &str) -> String {
    let steps = path.split(['/', '\\']).map(step).filter(|step| !step.is_empty());
    let path = steps.collect::<Vec<_>>().join("/");
    if path.is_empty() { "file".to_owned() } else { path }
}

fn step(name: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let cleaned: String = name.chars().map(|c| if allowed(c) { c } else { '_' }).collect();
    // a dot at the beginning hides a file, two lead upwards, a hyphen looks like an option
    let cleaned: String = cleaned.trim_start_matches(['.', '-']).chars().take(LONGEST).collect();
    // at the end Windows drops it
    let cleaned = cleaned.trim_end_matches('.');
    let stem = cleaned.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let device = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    if KEPT.contains(&device) { ["_", cleaned].concat() } else { cleaned.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_nowhere_else() {
        for (path, expected) in [
            ("a/01-report.docx", "a/01-report.docx"),
            ("../../etc/passwd", "etc/passwd"),
            ("..\\..\\windows\\system32", "windows/system32"),
            ("/abs/olute", "abs/olute"),
            ("C:\\x", "C_/x"),
            ("con", "_con"),
            ("CON.txt", "_CON.txt"),
            ("a/lpt1.md", "a/_lpt1.md"),
            ("console", "console"),
            ("...", "file"),
            ("", "file"),
            ("a\0b\nc:d*e", "a_b_c_d_e"),
            (".hidden.", "hidden"),
            ("ä.md", "_.md"),
        ] {
            assert_eq!(safe(path), expected, "{path:?}");
        }
        assert_eq!(safe(&"x".repeat(300)).len(), LONGEST);
    }

    #[test]
    fn names_of_organizations_become_plain() {
        assert_eq!(plain("Ölmühle & Söhne e. V."), "oelmuehle-soehne-e-v-");
        assert_eq!(plain("../../Straße"), "strasse");
        assert_eq!(plain("شركة 🚀"), "");
    }
}
