//! The program in the browser. It does nothing by itself: the custom element calls
//! [`scopecheck::embed::mount`].

// Linking the library keeps its exports.
use scopecheck as _;

fn main() {}
