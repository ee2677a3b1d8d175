//! The compiler as its callers see it: files in, generated files or problems out.

mod accessibility_problems;
mod bank_problems;
mod content;
mod content_of_bank;
mod content_of_lints;
mod fixture;
mod kick_off_problems;
mod lint_problems;
mod output;
mod pack_problems;
mod question_problems;
mod rule_problems;
mod rulesets;
mod series_problems;
mod step_problems;
mod structure_problems;
mod term_problems;
mod text_problems;
mod topic_problems;
