//! Whose work is in the programs, on what terms, in the words that each licence asks to pass on.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::component::Component;

/// Where a choice is offered we take MIT; then the texts of the others need not travel.
const TAKEN: &str = "MIT";

/// How files are named that hold a licence or say whose the work is.
const NAMES: [&str; 7] =
    ["licence", "license", "copying", "copyright", "notice", "unlicense", "authors"];

/// How the files of the licences are named that are offered beside MIT.
const OTHERS: [&str; 6] = ["apache", "unlicense", "cc0", "zlib", "0bsd", "boost"];

const HEAD: &str = "\
# Third-party notices

The WebAssembly programs of this package are made from our own code and from the Rust crates below.
Where a crate offers a choice of licences, it is used under MIT if that is among them. The tools
that build the programs are not in this package.

";

/// The whole file. `mit` is our own copy of the MIT licence: its terms stand in for crates whose
/// archive brings no text.
pub fn text(components: &[Component], mit: &str) -> Result<String> {
    let mut out = HEAD.to_owned();
    // One text that many crates bring stands there once.
    let mut texts: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    let mut without = Vec::new();
    out.push_str("| crate | version | licence | source |\n|---|---|---|---|\n");
    for component in components {
        let Component { name, version, license, .. } = component;
        let source = component.repository.as_deref().unwrap_or("–");
        writeln!(out, "| {name} | {version} | {license} | {source} |")?;
        let found = texts_of(component)?;
        if found.is_empty() {
            without.push(component);
        }
        for text in found {
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let (_, names) = texts.entry(words).or_insert_with(|| (text, Vec::new()));
            let name = format!("{name} {version}");
            if names.last() != Some(&name) {
                names.push(name);
            }
        }
    }
    out.push_str("\n## Texts\n");
    let mut texts: Vec<_> = texts.into_values().collect();
    texts.sort_by(|(_, one), (_, other)| one.cmp(other));
    for (text, names) in texts {
        write!(out, "\n### {}\n\n{}", names.join(", "), fenced(&text))?;
    }
    out.push_str("\n## Without a text of their own\n\n");
    out.push_str("These bring no text with their source. They are used under the MIT licence:\n\n");
    for component in without {
        let Component { name, version, .. } = component;
        writeln!(out, "- {name} {version}, by {}", by(component))?;
    }
    let terms = mit.find("Permission is hereby granted").and_then(|start| mit.get(start..));
    out.push('\n');
    out.push_str(&fenced(terms.context("LICENSE-MIT does not grant anything")?));
    Ok(out)
}

/// Whoever wrote a crate, without the addresses of persons.
fn by(component: &Component) -> String {
    let name = |author: &String| author.split('<').next().unwrap_or_default().trim().to_owned();
    let names: Vec<String> = component.authors.iter().map(name).collect();
    if names.is_empty() { format!("the authors of {}", component.name) } else { names.join(", ") }
}

fn fenced(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    format!("~~~~text\n{}\n~~~~\n", lines.join("\n"))
}

/// The texts that lie beside a crate's source and that its licence asks to pass on.
fn texts_of(component: &Component) -> Result<Vec<String>> {
    let Some(folder) = &component.folder else { return Ok(vec![]) };
    let mut files = files_in(folder)?;
    let nested: Vec<PathBuf> = files.iter().filter(|path| path.is_dir()).cloned().collect();
    for folder in nested {
        files.extend(every_file(&folder)?);
    }
    files.retain(|path| path.is_file());
    files.sort();
    let names: Vec<String> = files.iter().map(|path| name_of(path)).collect();
    let offers_mit = names.iter().any(|name| name.contains("mit"));
    let chosen = component.license.contains(TAKEN) && offers_mit;
    let kept = files
        .iter()
        .zip(&names)
        .filter(|(_, name)| !(chosen && OTHERS.iter().any(|other| name.contains(other))));
    kept.map(|(path, _)| {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    })
    .collect()
}

/// What in a crate's folder is named like a licence: files, or a folder of them.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let all = every_file(folder)?;
    let named = |path: &PathBuf| NAMES.iter().any(|name| name_of(path).starts_with(name));
    Ok(all.into_iter().filter(named).collect())
}

fn every_file(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn component(name: &str, license: &str, folder: Option<PathBuf>) -> Component {
        Component {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: license.to_owned(),
            authors: vec!["Ada Example <ada@example.org>".to_owned()],
            repository: None,
            sha256: None,
            folder,
            uses: vec![],
        }
    }

    #[test]
    fn each_text_stands_once_and_a_choice_is_taken() {
        let root = std::env::temp_dir().join(format!("scopecheck-notices-{}", std::process::id()));
        let crates = ["one", "two", "three"].map(|name| root.join(name));
        for (folder, ending) in crates.iter().zip(["\n", "\n\n", ""]) {
            fs::create_dir_all(folder.join("LICENSES")).unwrap();
            let text = format!("Copyright Ada.  Do what\nyou like.{ending}");
            fs::write(folder.join("LICENSE-MIT"), text).unwrap();
            fs::write(folder.join("LICENSES/Apache-2.0.txt"), "Apache terms").unwrap();
        }
        let [one, two, three] = crates;
        let components = [
            component("one", "MIT OR Apache-2.0", Some(one)),
            component("two", "MIT", Some(two)),
            component("three", "Apache-2.0", Some(three)),
            component("bare", "MIT", None),
        ];
        let text = text(&components, "Ours\n\nPermission is hereby granted").unwrap();
        fs::remove_dir_all(&root).unwrap();
        assert_eq!(text.matches("Do what").count(), 1, "{text}");
        assert!(text.contains("### one 1.0.0, two 1.0.0, three 1.0.0\n"), "{text}");
        assert!(text.contains("### three 1.0.0\n\n~~~~text\nApache terms\n~~~~\n"), "{text}");
        assert!(text.contains("- bare 1.0.0, by Ada Example\n"), "{text}");
        assert!(text.ends_with("~~~~text\nPermission is hereby granted\n~~~~\n"), "{text}");
    }
}
