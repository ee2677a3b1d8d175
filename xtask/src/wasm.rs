//! The compiler that makes wasm: the default toolchain, or Debian's beside it.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::project::Project;

/// The one wasm target of the project.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// How Cargo and Clippy are called for wasm.
#[derive(Debug, Clone)]
pub enum WasmToolchain {
    /// The toolchain that also builds natively.
    Default,
    /// Debian's `rustc-web`, with a standard library that the set-up built in `sysroot`.
    /// Nothing in `/usr` or in rustup is changed for it: `cargo clean` removes it wholly.
    Debian {
        /// Holds the wasm standard library and a link to the linker.
        sysroot: PathBuf,
    },
}

impl WasmToolchain {
    /// `cargo <subcommand>` for wasm, in the wasm target folder.
    pub fn cargo(&self, project: &Project, subcommand: &str) -> Command {
        let mut command = match self {
            Self::Default => Command::new(default_cargo()),
            // Cargo prefers its own folder's `cargo-clippy`, which would be rustup's.
            Self::Debian { .. } if subcommand == "clippy" => Command::new("/usr/bin/cargo-clippy"),
            Self::Debian { .. } => Command::new("/usr/bin/cargo"),
        };
        if let Self::Debian { sysroot } = self {
            use_debian(&mut command, sysroot);
        }
        command.arg(subcommand).args(["--target", TARGET, "--target-dir"]);
        command.arg(project.wasm_target()).current_dir(&project.root);
        command
    }

    /// The compiler itself, to be asked about itself.
    pub fn compiler(&self) -> Command {
        let mut command = match self {
            Self::Default => Command::new("rustc"),
            Self::Debian { .. } => Command::new("/usr/bin/rustc"),
        };
        if matches!(self, Self::Debian { .. }) {
            // rustup's libraries must not be loaded by Debian's compiler.
            command.env_remove("LD_LIBRARY_PATH");
        }
        command
    }
}

/// The Cargo that runs us.
pub fn default_cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Points Cargo at Debian's compiler and at our standard library.
fn use_debian(command: &mut Command, sysroot: &Path) {
    let mut flags = OsString::from("--sysroot=");
    flags.push(sysroot);
    command
        .env("CARGO", "/usr/bin/cargo")
        .env("RUSTC", "/usr/bin/rustc")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)
        // This would win over the line above.
        .env_remove("RUSTFLAGS")
        .env_remove("RUSTUP_TOOLCHAIN")
        // rustup's libraries must not be loaded by Debian's compiler.
        .env_remove("LD_LIBRARY_PATH");
}
