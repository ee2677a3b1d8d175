//! The compiler as its callers see it: files in, generated files or problems out.

mod fixture;
mod output;
mod structure_problems;
mod text_problems;
