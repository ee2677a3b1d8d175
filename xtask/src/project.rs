//! Where things are in the checkout.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folders that every step needs, found once.
#[derive(Debug)]
pub struct Project {
    /// The checkout.
    pub root: PathBuf,
    /// Cargo's target folder; wasm builds use `wasm/` inside it, so that they never wait for
    /// or evict native ones.
    pub target: PathBuf,
    /// Stamps, logs and what the set-up built.
    pub setup: PathBuf,
    /// The site: what `serve` shows and what a host would upload.
    pub dist: PathBuf,
    /// What others take the element from: the package for npm and the folder for a network of hosts.
    pub publish: PathBuf,
}

impl Project {
    /// Finds the checkout from where Cargo says this package is.
    pub fn find() -> Result<Self> {
        let package = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package.parent().context("xtask lies in no project folder")?.to_path_buf();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => env::current_dir()?.join(folder),
            None => root.join("target"),
        };
        let setup = target.join("setup");
        fs::create_dir_all(&setup).with_context(|| format!("cannot create {}", setup.display()))?;
        let (dist, publish) = (root.join("dist"), target.join("publish"));
        Ok(Self { root, target, setup, dist, publish })
    }

    /// Where wasm builds go.
    pub fn wasm_target(&self) -> PathBuf {
        self.target.join("wasm")
    }

    /// The full output of the step called `name`.
    pub fn log(&self, name: &str) -> PathBuf {
        self.setup.join(format!("{}.log", name.replace(' ', "-")))
    }

    /// `path` as a person in the checkout would type it.
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// A script of an npm package, which `node` runs.
    pub fn npm_script(&self, path: &str) -> PathBuf {
        self.root.join("node_modules").join(path)
    }
}
