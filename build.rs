//! Compiles `content/` to Rust tables and language packs in `OUT_DIR`.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=content");
    let Some(out_dir) = std::env::var_os("OUT_DIR") else {
        eprintln!("OUT_DIR is not set. Cargo sets it: build with `cargo build`.");
        return ExitCode::FAILURE;
    };
    match scopecheck_compiler::compile(Path::new("content"), Path::new(&out_dir)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprint!("{problems}");
            ExitCode::FAILURE
        }
    }
}
