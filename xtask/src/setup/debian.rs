//! The wasm target without Rust's download servers: Debian's second compiler, `rustc-web`,
//! comes with the sources of its own standard library, which is built here for wasm.
//!
//! The result is a folder of our own, handed over with `--sysroot`: nothing in `/usr` is
//! written, so that only the packages need an administrator.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::job::{Job, answer};
use crate::project::Project;
use crate::say;
use crate::stamp::Stamp;
use crate::wasm::{TARGET, WasmToolchain};

/// Debian's compiler. rustup's would come first on the path.
const RUSTC: &str = "/usr/bin/rustc";

/// Brings the packages and builds the standard library, unless that is done.
pub fn ensure(project: &Project, testing: bool) -> Result<(WasmToolchain, String)> {
    let mut packages = vec!["rustc-web", "cargo-web", "rust-web-src"];
    if testing {
        packages.push("rust-web-clippy");
    }
    apt::install(project, &packages, "a compiler for wasm that needs no download server")?;
    let compiler = Compiler::ask()?;
    apt::install(project, &[&compiler.linker], "the linker for wasm")?;
    let stamp = Stamp::new(project, "wasm-std", compiler.version.clone());
    let sysroot = sysroot(project);
    if !(stamp.is_current() && links(project, &sysroot)) {
        build(project, &compiler, &sysroot)?;
        if !links(project, &sysroot) {
            bail!("the standard library was built, but a program does not link with it");
        }
        stamp.write()?;
    }
    let how = format!("Debian's rustc-web {}, with its own standard library", compiler.release);
    Ok((WasmToolchain::Debian { sysroot }, how))
}

/// Whether an earlier run built the standard library.
pub fn is_built(project: &Project) -> bool {
    has_std(&sysroot(project).join("lib/rustlib").join(TARGET).join("lib"))
}

/// Whether a folder of libraries holds the standard one.
pub fn has_std(folder: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

fn sysroot(project: &Project) -> PathBuf {
    project.setup.join("debian-wasm")
}

/// What Debian's compiler says about itself. It moves with security updates, so nothing
/// about it is written down here.
struct Compiler {
    version: String,
    release: String,
    host: String,
    linker: String,
    library: PathBuf,
}

impl Compiler {
    fn ask() -> Result<Self> {
        let version = answer(Command::new(RUSTC).arg("-vV"))
            .with_context(|| format!("{RUSTC} is installed but does not run"))?;
        let field = |name: &str| {
            version
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
                .with_context(|| format!("{RUSTC} -vV names no {name}"))
        };
        let llvm = field("LLVM version")?.split('.').next().unwrap_or_default();
        let root = answer(Command::new(RUSTC).args(["--print", "sysroot"]))
            .with_context(|| format!("{RUSTC} names no sysroot"))?;
        Ok(Self {
            release: field("release")?.to_owned(),
            host: field("host")?.to_owned(),
            linker: format!("lld-{llvm}"),
            library: Path::new(&root).join("lib/rustlib/src/rust/library"),
            version,
        })
    }
}

/// Builds the standard library and lays the sysroot out anew.
fn build(project: &Project, compiler: &Compiler, sysroot: &Path) -> Result<()> {
    say::line("   building the standard library for wasm (about a minute, once)");
    let built = project.setup.join("wasm-std");
    let mut cargo = Command::new("/usr/bin/cargo");
    cargo
        .args(["build", "--release", "--locked", "--target", TARGET, "--package", "sysroot"])
        .args(["--features", "panic-unwind compiler-builtins-mem"])
        // The three settings with which Rust's own build makes a standard library.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Zforce-unstable-if-unmarked -Cembed-bitcode=yes")
        .env("__CARGO_DEFAULT_LIB_METADATA", "stablestd")
        .env("RUSTC", RUSTC)
        .env("CARGO_TARGET_DIR", &built)
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("LD_LIBRARY_PATH");
    Job::new(project, "wasm std", cargo).within(&compiler.library).run()?;
    lay_out(compiler, &built.join(TARGET).join("release/deps"), sysroot)
        .context("cannot lay out the sysroot for wasm")?;
    // Only the libraries are needed again.
    fs::remove_dir_all(&built).context("cannot remove the standard library's build folder")
}

fn lay_out(compiler: &Compiler, built: &Path, sysroot: &Path) -> Result<()> {
    if sysroot.exists() {
        fs::remove_dir_all(sysroot)?;
    }
    let libraries = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&libraries)?;
    for entry in fs::read_dir(built)? {
        let path = entry?.path();
        if let (Some("rlib"), Some(name)) =
            (path.extension().and_then(|end| end.to_str()), path.file_name())
        {
            fs::copy(&path, libraries.join(name))?;
        }
    }
    let programs = sysroot.join("lib/rustlib").join(&compiler.host).join("bin");
    fs::create_dir_all(&programs)?;
    // The compiler looks for this name and tells the generic driver to link wasm.
    symlink(Path::new("/usr/bin").join(&compiler.linker), programs.join("rust-lld"))?;
    Ok(())
}

/// Whether a small program compiles and links: the only proof that all parts fit.
fn links(project: &Project, sysroot: &Path) -> bool {
    let source = project.setup.join("wasm-probe.rs");
    let probe = "#[unsafe(no_mangle)]\npub fn probe() -> usize { vec![1_u8; 9].len() }\n";
    if fs::write(&source, probe).is_err() {
        return false;
    }
    let mut rustc = Command::new(RUSTC);
    rustc
        .args(["--edition", "2024", "--crate-type", "cdylib", "--target", TARGET, "--sysroot"])
        .arg(sysroot)
        .arg("-o")
        .arg(project.setup.join("wasm-probe.wasm"))
        .arg(source)
        .env_remove("LD_LIBRARY_PATH");
    answer(&mut rustc).is_some()
}
