//! The native tests: one binary, one file for each concern.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "a test that cannot go on has found something"
)]

/// One act of every kind.
mod acts;
/// Which folder may name what, executed.
mod architecture;
/// An earlier certificate: where it stands day by day.
mod certificate;
/// The page about it.
mod certificate_page;
/// What the program on the command line prints, and how it ends.
mod command_line;
/// What is said against the wording of a statement.
mod criticism;
/// The rows for it.
mod criticism_table;
/// The same answers under another edition.
mod editions;
/// Files: damaged, foreign, from another version, and whole.
mod files;
/// What tests begin with: words, assessments, fixtures.
mod given;
/// Statements against which nothing is to be said.
mod good_statements;
/// Scopes of a thousand services.
mod large_scopes;
/// What must hold for any assessment.
mod laws;
/// The laws of bands.
mod laws_of_bands;
/// What must hold for the criticism of any text.
mod laws_of_criticism;
/// The laws of the scope statement.
mod laws_of_statements;
/// Rendered pages as tags, for the views' tests.
mod markup;
/// What is recognized in a pasted statement.
mod recognition;
/// Every rule as rows: where it fires, where it does not, what it asks.
mod rule_table;
/// The rows for the editions before 2018.
mod rule_table_older;
/// The rows about who operates what.
mod rule_table_parties;
/// The rules, tried row by row.
mod rules;
/// Scenarios of daily life, each with its verdict.
mod scenarios;
/// The published schema, against the fixture and the reader.
mod schema;
/// The published cases.
mod scope_cases;
/// A sitting: what changes the state, and the way back.
mod sessions;
/// Rust source as tokens, for the architecture's tests.
mod source;
/// The page about the standard, and the comparison of editions on it.
mod standard_page;
/// The statement as a document that is taken along.
mod statement_document;
/// The page with the statement, and its phrases at the questions.
mod statement_page;
/// The drafts of the scope statement, to be read as sentences.
mod statements;
/// Many of them, in snapshots for an editor.
mod statements_read;
/// Assessments of any kind.
mod strategies;
/// Taking over what was read in a statement.
mod taken_over;
/// The words of every language.
mod texts;
/// Two variants of the scope, kept and named.
mod variants;
/// How two variants differ.
mod variants_compared;
/// The pages as a browser gets them.
mod views;
/// Own wording: kept, compared, taken over.
mod wording;
