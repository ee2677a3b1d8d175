//! What the visitor wants the report to hold and to look like.

use std::collections::BTreeSet;

use super::choice::choice;

choice! {
    /// A section of the report that can be left out; the order is that of the report.
    pub enum ReportSection {
        /// The management summary, on one page.
        Summary = "summary",
        /// The scope, its verdict and the rules behind it.
        Scope = "scope",
        /// The scope statement.
        Statement = "statement",
        /// What an audit fails without.
        Gates = "gates",
        /// The bands with their base.
        Readiness = "readiness",
        /// Capability levels and maturity.
        Capability = "capability",
        /// Likely findings.
        Findings = "findings",
        /// Documents and records.
        Documents = "documents",
        /// The steps that are left.
        Steps = "steps",
        /// Days before and after the certificate.
        Timeline = "timeline",
        /// Every answer with its note and its evidence.
        Answers = "answers",
        /// How the figures come about.
        Method = "method",
    }
}

choice! {
    /// The paper that the report is laid out for.
    pub enum Paper {
        /// 210 × 297 mm.
        A4 = "a4",
        /// 8.5 × 11 inches.
        Letter = "letter",
    }
}

/// The settings of the report. Kept with the assessment: whoever opens the file gets the same report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportSettings {
    /// The language as a BCP 47 tag; empty for that of the screen.
    pub language: String,
    /// The paper; where nothing is said, A4.
    pub paper: Option<Paper>,
    /// Sections that the report does without.
    pub left_out: BTreeSet<ReportSection>,
    /// The scope statement stands in it in the language of the report only.
    pub own_language_only: bool,
    /// Who assessed, as it shall stand on the report.
    pub assessor: String,
    /// A line at the foot of each page.
    pub footer: String,
    /// A picture as a `data:` address; PNG or JPEG.
    pub logo: String,
}
