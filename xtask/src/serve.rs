//! Shows the built site on this machine.

use std::os::unix::process::CommandExt;
use std::process::Command;

use anyhow::Error;

use crate::project::Project;

/// Becomes the server, which prints the address as its last line. It takes the place of this
/// program, so that whoever ends the one ends the other. Comes back only when it cannot start.
pub fn serve(project: &Project, port: u16) -> Error {
    let mut command = Command::new("node");
    command
        .arg(project.root.join("xtask/serve.mjs"))
        .arg(&project.dist)
        .args(["--port", &port.to_string()]);
    Error::new(command.exec()).context("cannot start node")
}
