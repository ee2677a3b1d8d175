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

/// The accessibility statement.
mod accessibility_page;
/// One act of every kind.
mod acts;
/// Every requirement at its goal.
mod all_at_goal;
/// Which folder may name what, executed.
mod architecture;
/// Several assessments in one file.
mod archive;
/// Capability levels.
mod capability;
/// What the result page shows of them.
mod capability_page;
/// An earlier certificate: where it stands day by day.
mod certificate;
/// The page about it.
mod certificate_page;
/// The checksum of files, and what is said of those that were changed.
mod checksum;
/// What the program on the command line prints, and how it ends.
mod command_line;
/// How it compares and merges files.
mod command_line_compared;
/// The files that it writes and reads.
mod command_line_files;
/// How it checks, makes and evaluates question sets.
mod command_line_own_sets;
/// The pages that compare with other files and merge them.
mod compare_page;
/// Every clause is asked about, or it is said why not.
mod coverage;
/// What is said against the wording of a statement.
mod criticism;
/// The rows for it.
mod criticism_table;
/// The report as comma-separated values.
mod csv;
/// What is missing closes its gate.
mod documents;
/// The report for word processors: its words.
mod docx;
/// Its parts, styles, tables and pages.
mod docx_form;
/// Such reports, and their parts by another reader.
mod docx_parts;
/// The same answers under another edition.
mod editions;
/// What has to stand in a full report.
mod expected_of_reports;
/// Files: damaged, foreign, from another version, and whole.
mod files;
/// Files that other programs read after the tests.
mod files_to_read;
/// How much is left, in which order, and what is flagged.
mod full_check;
/// The examples of parts and pages: all are there, each shows something, in languages that nobody speaks, too.
mod gallery;
/// What tests begin with: words, assessments, fixtures.
mod given;
/// Statements against which nothing is to be said.
mod good_statements;
/// The pack for whoever goes on working with an assessment.
mod guest;
mod hand_over;
/// What lies in that pack, read byte by byte.
mod hand_over_pack;
/// Words that want to be more than words.
mod hostile_words;
/// The timeline as a calendar.
mod ics;
/// A device that fails at each call in turn.
mod keeping;
/// Steps that are kept with an assessment.
mod keeping_steps;
/// The questions of the first meeting.
mod kick_off;
/// An assessment in which everything is said.
mod large;
/// Scopes of a thousand services.
mod large_scopes;
/// What must hold for any assessment.
mod laws;
/// The laws of bands.
mod laws_of_bands;
/// The laws of comparing two assessments.
mod laws_of_comparing;
/// What must hold for the criticism of any text.
mod laws_of_criticism;
/// What a detail may do to the figures where a rough answer stood for it.
mod laws_of_details;
/// The laws of merging several people's assessments.
mod laws_of_merging;
/// What must hold for any file that says it is a question set.
mod laws_of_own_sets;
/// The laws of pictures.
mod laws_of_pictures;
/// The laws of questionnaires, in workbooks and on paper.
mod laws_of_questionnaires;
/// What must hold for any assessment that is shared by a link.
mod laws_of_sharing;
/// The laws of the scope statement.
mod laws_of_statements;
/// The laws of other answers, tried on a copy.
mod laws_of_what_if;
/// Rendered pages as tags, for the views' tests.
mod markup;
/// The maturity of the organization.
mod maturity;
/// Several people's assessments as one.
mod merging;
/// Files that were made with an older rule set.
mod old_rulesets;
/// Question sets that somebody brings along: the format, and what its author is told.
mod own_set;
/// What is said to their questions, and where it goes.
mod own_set_answers;
/// The pages with them.
mod own_set_pages;
/// What follows from it.
mod own_set_result;
/// Sets as tables, and back.
mod own_set_tables;
/// Pictures as files.
mod picture_files;
/// The pictures.
mod pictures;
/// Those beside files of others.
mod pictures_compared;
/// The page about the way to a certificate.
mod plan_page;
/// A questionnaire with the words of an earlier version.
mod questionnaire_earlier;
/// Workbooks that want to harm.
mod questionnaire_hostile;
/// What in a filled-in questionnaire is refused, cell by cell.
mod questionnaire_problems;
/// The questionnaire as a workbook: what it holds, and what comes back.
mod questionnaire_xlsx;
/// Files read by readers that are not ours.
mod read_back;
/// What is recognized in a pasted statement.
mod recognition;
/// Everything said is in every full report.
mod report_completeness;
/// Files of every format: what they are, and what the settings do.
mod report_files;
/// Such words in every format.
mod report_hostile;
/// Such words on the page.
mod report_hostile_page;
/// Reports to be written.
mod reported;
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
/// Which texts go along in a link, and what is refused.
mod share;
/// The pages about it.
mod share_page;
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
/// Which steps are left on the way to a certificate.
mod steps;
/// The way back and forth.
mod steps_back;
/// Assessments of any kind.
mod strategies;
/// What is said to statements, of any kind.
mod strategies_of_answers;
/// The style of the element, from either side.
mod style;
/// Taking over what was read in a statement.
mod taken_over;
/// The words of every language.
mod texts;
/// When what has to happen on that way.
mod timeline;
/// Two variants of the scope, kept and named.
mod variants;
/// How two variants differ.
mod variants_compared;
/// The pages as a browser gets them.
mod views;
/// Other answers on top of the real ones, and the smallest set that opens a gate.
mod what_if;
/// The page about it.
mod what_if_page;
/// Own wording: kept, compared, taken over.
mod wording;
/// Words that are explained.
mod words_page;
/// The report as a workbook, read by another library.
mod xlsx;
