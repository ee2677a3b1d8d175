//! Lays out in `target/publish/` what others take the element from, beside the site that people
//! visit: `npm/` is the package for the npm registry, `cdn/` the same files for a host that serves
//! them to the pages of others. (Cargo has a folder `target/package/` of its own.)
//!
//! The same checkout and tools give the same bytes: no time of day and no chance gets in.

mod component;
mod crates;
mod element;
mod notices;
mod sbom;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::dist::folder;
use crate::project::Project;
use crate::say;
use crate::setup::{Tools, need};
use crates::Crates;
use element::Element;

/// The hand-written files of the package.
const PACKAGE: &str = "npm";

/// Stands in the hand-written `package.json` where the version comes.
const NO_VERSION: &str = r#""version": "0.0.0""#;

/// Our own licences, which travel with our files.
const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Lays out both folders from the built site.
pub fn write(project: &Project, tools: &Tools) -> Result<()> {
    say::line("Laying out what can be published");
    let element = Element::take(project)?;
    let crates = Crates::ask(project, need(&tools.wasm)?)?;

    // Beside and then swapped, as the site is.
    let next = project.setup.join("publish-next");
    folder::empty(&next)?;
    let legal = next.join("legal");
    write_legal(project, &crates, &legal)?;
    write_npm(project, &element, &crates.version, &legal, &next.join("npm"))?;
    write_cdn(&element, &crates.version, &legal, &next.join("cdn"))?;
    fs::remove_dir_all(&legal).context("cannot remove the folder of licences")?;
    folder::replace(&project.publish, &next)?;
    say::line(&format!(
        "ok     package: {} (version {}, {} crates inside)",
        project.shown(&project.publish),
        crates.version,
        crates.components.len()
    ));
    Ok(())
}

/// What has to be with the files wherever they lie: whose work is in them, and on what terms.
fn write_legal(project: &Project, crates: &Crates, to: &Path) -> Result<()> {
    folder::empty(to)?;
    let mit = read(&project.root.join("LICENSE-MIT"))?;
    put(&to.join("THIRD_PARTY_NOTICES.md"), &notices::text(&crates.components, &mit)?)?;
    put(&to.join("sbom.cdx.json"), &sbom::text(crates)?)?;
    for name in LICENSES {
        fs::copy(project.root.join(name), to.join(name)).with_context(|| format!("no {name}"))?;
    }
    Ok(())
}

fn write_npm(
    project: &Project,
    element: &Element,
    version: &str,
    legal: &Path,
    to: &Path,
) -> Result<()> {
    folder::copy(&project.root.join(PACKAGE), to, |_| true)?;
    folder::copy(legal, to, |_| true)?;
    folder::copy(&element.folder, &to.join("element"), |_| true)?;
    put(&to.join("integrity.json"), &element.integrity)?;
    let manifest = to.join("package.json");
    let text = read(&manifest)?;
    if !text.contains(NO_VERSION) {
        bail!("{PACKAGE}/package.json has to say {NO_VERSION}: the build puts the version there");
    }
    put(&manifest, &text.replace(NO_VERSION, &format!(r#""version": "{version}""#)))?;
    let integrity = element.integrity.trim_end();
    let about = format!(
        "// Written by the build.\nexport const version = \"{version}\";\n\
         export const integrity = Object.freeze({integrity});\n"
    );
    put(&to.join("about.js"), &about)
}

/// A folder for each version, which never changes again, and one list of all versions. A host keeps
/// the folders of earlier versions and adds our entry to its list.
fn write_cdn(element: &Element, version: &str, legal: &Path, to: &Path) -> Result<()> {
    let folder = to.join(version);
    folder::copy(&element.folder, &folder, |_| true)?;
    folder::copy(legal, &folder, |_| true)?;
    put(&folder.join("integrity.json"), &element.integrity)?;
    let integrity = element.integrity.trim_end().replace('\n', "\n  ");
    put(&to.join("versions.json"), &format!("{{\n  \"{version}\": {integrity}\n}}\n"))
}

fn put(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}
