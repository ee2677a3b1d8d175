//! Shows what was built on this machine.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use anyhow::Error;

use crate::project::Project;

/// Becomes the server of a folder, which prints the address as its last line. It takes the place of this
/// program, so that whoever ends the one ends the other. Comes back only when it cannot start.
pub fn serve(project: &Project, folder: &Path, port: u16) -> Error {
    let mut command = Command::new("node");
    command
        .arg(project.root.join("xtask/serve.mjs"))
        .arg(folder)
        .args(["--port", &port.to_string()]);
    Error::new(command.exec()).context("cannot start node")
}
