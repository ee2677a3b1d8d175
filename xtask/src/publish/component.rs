//! One crate that is part of what we publish.

use std::path::PathBuf;

use anyhow::{Result, bail};

/// Licences that allow our use without asking for more than a notice. Another one is a decision
/// that somebody has to make, so it stops the build.
const PERMISSIVE: [&str; 12] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// A crate as its manifest describes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence as an SPDX expression.
    pub license: String,
    /// Who wrote it, where the manifest says so.
    pub authors: Vec<String>,
    /// Where its source is kept.
    pub repository: Option<String>,
    /// The hash of the archive that Cargo fetched, in hexadecimal digits.
    pub sha256: Option<String>,
    /// Where its source lies here; the standard library's does not.
    pub folder: Option<PathBuf>,
    /// What it uses itself, as addresses of packages.
    pub uses: Vec<String>,
}

impl Component {
    /// Its address among all packages of the world.
    pub fn address(&self) -> String {
        match self.folder {
            Some(_) => format!("pkg:cargo/{}@{}", self.name, self.version),
            None => format!("pkg:generic/{}@{}", self.name, self.version),
        }
    }
}

/// A licence expression as SPDX writes it today: older manifests have a stroke for "or".
pub fn spdx(license: &str) -> String {
    let parts: Vec<&str> = license.split('/').map(str::trim).collect();
    parts.join(" OR ")
}

/// Refuses a licence that is not known to be permissive.
pub fn allow(name: &str, license: &str) -> Result<()> {
    if license.is_empty() {
        bail!("the crate {name} names no licence, so it may not travel");
    }
    let plain = license.replace(['(', ')'], " ");
    for word in plain.split_whitespace() {
        if !(PERMISSIVE.contains(&word) || word == "OR" || word == "AND") {
            bail!(
                "the crate {name} is under {license}, and {word} is not among the licences that \
                 may travel (xtask/src/publish/component.rs): take another crate or add it there"
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stroke_is_an_or() {
        assert_eq!(spdx("Apache-2.0 / MIT"), "Apache-2.0 OR MIT");
        assert_eq!(spdx("MIT/Apache-2.0"), "MIT OR Apache-2.0");
        assert_eq!(spdx("(A OR B) AND C"), "(A OR B) AND C");
    }

    #[test]
    fn what_is_not_known_stops_the_build() {
        assert!(allow("one", "(MIT OR Apache-2.0) AND Unicode-3.0").is_ok());
        assert!(allow("two", "MIT AND GPL-3.0-only").is_err());
        assert!(allow("three", "").is_err());
    }
}
