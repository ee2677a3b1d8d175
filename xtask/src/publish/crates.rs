//! Which crates are in the programs that travel: what Cargo would compile for them, without macros
//! and build scripts, which stay at home.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use super::component::{Component, allow, spdx};
use crate::job::answer;
use crate::project::Project;
use crate::wasm::{TARGET, WasmToolchain, default_cargo};

/// Our own package.
const OURS: &str = "scopecheck";

/// The features of the app and of the writers: each is a program of its own, and what neither of
/// them has is not there because both together would have it.
const PROGRAMS: [&str; 2] = ["split", "report"];

/// Name and version of a crate.
type Key = (String, String);

/// What we publish and what is in it.
pub struct Crates {
    /// Our version.
    pub version: String,
    /// What our own code uses directly, as addresses of packages.
    pub uses: Vec<String>,
    /// All crates, by name and version.
    pub components: Vec<Component>,
}

impl Crates {
    /// Asks Cargo.
    pub fn ask(project: &Project, toolchain: &WasmToolchain) -> Result<Self> {
        let mut inside = BTreeSet::new();
        for feature in PROGRAMS {
            inside.extend(tree(project, feature)?);
        }
        let lock = fs::read_to_string(project.root.join("Cargo.lock")).context("no Cargo.lock")?;
        let metadata = metadata(project)?;
        let mut crates = read(&metadata, &inside, &hashes(&lock))?;
        crates.components.push(standard_library(toolchain)?);
        crates.components.sort();
        Ok(crates)
    }
}

/// The crates of the program with this feature.
fn tree(project: &Project, feature: &str) -> Result<Vec<Key>> {
    let mut cargo = Command::new(default_cargo());
    cargo
        .args(["tree", "--locked", "--package", OURS, "--target", TARGET])
        .args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"])
        .args(["--no-default-features", "--features", feature])
        .current_dir(&project.root);
    let printed = answer(&mut cargo).context("cargo tree does not tell what is in the programs")?;
    Ok(printed.lines().filter_map(listed).collect())
}

/// `serde v1.0.229 (proc-macro) (*)` names a crate and its version.
fn listed(line: &str) -> Option<Key> {
    let mut words = line.split_whitespace();
    let name = words.next()?;
    let version = words.next()?.strip_prefix('v')?;
    Some((name.to_owned(), version.to_owned()))
}

fn metadata(project: &Project) -> Result<Value> {
    let mut cargo = Command::new(default_cargo());
    cargo
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", TARGET])
        .args(["--no-default-features", "--features", &PROGRAMS.join(",")])
        .current_dir(&project.root);
    let printed = answer(&mut cargo).context("cargo metadata does not answer")?;
    serde_json::from_str(&printed).context("cargo metadata was cut")
}

/// The hash of each crate's archive as the lock has it.
fn hashes(lock: &str) -> BTreeMap<Key, String> {
    let entries = lock.split("[[package]]").filter_map(|entry| {
        let field = |name: &str| {
            let mut lines = entry.lines();
            let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "))?;
            Some(value.trim_matches('"').to_owned())
        };
        Some(((field("name")?, field("version")?), field("checksum")?))
    });
    entries.collect()
}

/// Puts together what Cargo says of the crates that are `inside`.
fn read(
    metadata: &Value,
    inside: &BTreeSet<Key>,
    hashes: &BTreeMap<Key, String>,
) -> Result<Crates> {
    let packages = list(metadata, "packages");
    let known = packages.iter().filter(|it| inside.contains(&key(it)));
    let ids: BTreeMap<&str, Key> = known.clone().map(|it| (text(it, "id"), key(it))).collect();
    let nodes = metadata.get("resolve").map(|resolve| list(resolve, "nodes")).unwrap_or_default();
    let uses_of = |id: &str| -> Vec<String> {
        let node = nodes.iter().find(|node| text(node, "id") == id);
        let all = node.map(|node| list(node, "deps")).unwrap_or_default();
        let used = all.iter().filter(|it| is_normal(it)).map(|it| text(it, "pkg"));
        let mut addresses: Vec<String> = used.filter_map(|id| ids.get(id)).map(address).collect();
        addresses.sort();
        addresses.dedup();
        addresses
    };
    let mut crates = Crates { version: String::new(), uses: vec![], components: vec![] };
    for package in known {
        let (name, version) = key(package);
        let uses = uses_of(text(package, "id"));
        if name == OURS {
            (crates.version, crates.uses) = (version, uses);
            continue;
        }
        let license = spdx(text(package, "license"));
        allow(&name, &license)?;
        let authors = list(package, "authors").iter().filter_map(Value::as_str);
        crates.components.push(Component {
            sha256: hashes.get(&(name.clone(), version.clone())).cloned(),
            license,
            authors: authors.map(str::to_owned).collect(),
            repository: package.get("repository").and_then(Value::as_str).map(str::to_owned),
            folder: Path::new(text(package, "manifest_path")).parent().map(Path::to_path_buf),
            uses,
            name,
            version,
        });
    }
    Ok(crates)
}

fn address((name, version): &Key) -> String {
    format!("pkg:cargo/{name}@{version}")
}

/// Whether a dependency is needed to run, not only to build or test.
fn is_normal(dependency: &Value) -> bool {
    list(dependency, "dep_kinds").iter().any(|kind| kind.get("kind").is_none_or(Value::is_null))
}

fn key(package: &Value) -> Key {
    (text(package, "name").to_owned(), text(package, "version").to_owned())
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Rust's own library is in every program, and Cargo does not list it.
fn standard_library(toolchain: &WasmToolchain) -> Result<Component> {
    let said = answer(toolchain.compiler().arg("--version")).context("rustc does not answer")?;
    let version = said.split_whitespace().nth(1).context("rustc names no version")?;
    Ok(Component {
        name: "rust-std".to_owned(),
        version: version.to_owned(),
        license: "MIT OR Apache-2.0".to_owned(),
        authors: vec!["The Rust Project Contributors".to_owned()],
        repository: Some("https://github.com/rust-lang/rust".to_owned()),
        sha256: None,
        folder: None,
        uses: vec![],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lines_of_a_tree_name_crates() {
        let serde = Some(("serde".to_owned(), "1.0.229".to_owned()));
        assert_eq!(listed("serde v1.0.229 (*)"), serde);
        assert_eq!(listed(""), None);
    }

    #[test]
    fn the_lock_holds_hashes_of_what_was_fetched() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"0f\"\n\n\
                    [[package]]\nname = \"ours\"\nversion = \"0.1.0\"\n";
        let hashes = hashes(lock);
        assert_eq!(hashes.len(), 1);
        assert_eq!(hashes.get(&("a".to_owned(), "1.0.0".to_owned())).unwrap(), "0f");
    }

    #[test]
    fn only_what_is_inside_and_needed_to_run_is_listed() {
        let package = |name: &str| {
            json!({"id": name, "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0",
                "authors": [], "repository": null, "manifest_path": format!("/src/{name}/Cargo.toml")})
        };
        let needs = |name: &str, kind: Value| json!({"pkg": name, "dep_kinds": [{"kind": kind}]});
        let metadata = json!({
            "packages": [package("scopecheck"), package("a"), package("b"), package("macro")],
            "resolve": {"nodes": [
                {"id": "scopecheck", "deps": [needs("a", Value::Null), needs("b", json!("dev"))]},
                {"id": "a", "deps": [needs("b", Value::Null), needs("macro", Value::Null)]},
            ]},
        });
        let inside = ["scopecheck", "a", "b"].map(|name| (name.to_owned(), "1.0.0".to_owned()));
        let crates = read(&metadata, &inside.into(), &BTreeMap::new()).unwrap();
        assert_eq!(crates.uses, ["pkg:cargo/a@1.0.0"]);
        let [a, b] = crates.components.as_slice() else { panic!("two crates") };
        assert_eq!(
            (a.license.as_str(), a.uses.as_slice()),
            ("MIT OR Apache-2.0", &[b.address()][..])
        );
    }
}
