//! What the questions are arranged by, and what is asked beside them. The values come from
//! `content/sections.toml`, `content/documents.toml` and `content/attributes.toml`.

use super::{catalogue::DOCUMENTS, mapping::asks_at};
use crate::{
    domain::{ClauseId, Edition, choice},
    i18n::TextKey,
};

choice! {
    /// Who in an organization can answer a question best.
    pub enum Role {
        /// Top management.
        Management = "management",
        /// Whoever runs the service management system.
        Sms = "sms",
        /// Human resources and training.
        People = "people",
        /// Customer relations, service levels, catalogue.
        Customers = "customers",
        /// Purchasing and suppliers.
        Suppliers = "suppliers",
        /// Budgets and costs.
        Finance = "finance",
        /// Architecture, changes, releases, projects.
        Changes = "changes",
        /// Service desk, operations, configuration, assets.
        Operations = "operations",
        /// Availability, continuity, security.
        Assurance = "assurance",
    }
}

/// What sections are grouped by, and results summed up by.
#[derive(Debug)]
pub struct SectionGroup {
    /// Stable id.
    pub id: &'static str,
    /// Its name.
    pub title: TextKey,
}

/// What is asked on one page: a process, or a part of the management system.
#[derive(Debug, PartialEq)]
pub struct Section {
    /// Stable id.
    pub id: &'static str,
    /// The key of the page with its statements.
    pub page: &'static str,
    /// The key of the page with its process attributes.
    pub levels_page: &'static str,
    /// Where its group stands in [`GROUPS`](super::GROUPS).
    pub group: u8,
    /// The topics that it asks about.
    pub topics: &'static [&'static str],
    /// The questions that ask for the attributes of the process, in the order of
    /// [`ATTRIBUTES`](super::ATTRIBUTES); empty for parts of the management system.
    pub attributes: &'static [&'static str],
    /// Its name.
    pub title: TextKey,
}

/// A process attribute of the capability levels 2 to 5.
#[derive(Debug)]
pub struct Attribute {
    /// Stable id, such as `pa2_1`.
    pub id: &'static str,
    /// Its short name, such as `PA2.1`.
    pub code: &'static str,
    /// 2 to 5.
    pub level: u8,
    /// Its name in ISO/IEC 33020.
    pub name: TextKey,
    /// Its name in ISO/IEC 15504-2.
    pub old_name: TextKey,
    /// What it is about, in a few words.
    pub short: TextKey,
}

/// Whether a document says how something is to be or shows what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// Says how it is to be.
    Document,
    /// Shows what was done.
    Record,
}

/// A document or a record that an edition asks for.
#[derive(Debug, PartialEq)]
pub struct Document {
    /// Stable id.
    pub id: &'static str,
    /// The clause of 2018 that asks for it.
    pub clause: ClauseId,
    /// Asked for in these editions only; where empty, wherever its clause lives on.
    pub editions: &'static [Edition],
    /// Which of the two.
    pub kind: DocumentKind,
    /// One of those that the first stage of an audit begins with.
    pub core: bool,
    /// There may be nothing to show yet although all is well.
    pub may_be_none: bool,
    /// Who can answer best.
    pub role: Role,
    /// Evidence of statements that is this very thing: question and evidence.
    pub shown_by: &'static [(&'static str, &'static str)],
    /// Keys of public sources; `own` is own knowledge.
    pub sources: &'static [&'static str],
    /// A public source says so.
    pub verified: bool,
    /// What it is called.
    pub name: TextKey,
    /// What counts as it.
    pub hint: TextKey,
}

/// The documents and records that an edition asks for, in the order of the standard.
pub fn documents_of(edition: Edition) -> impl Iterator<Item = &'static Document> {
    DOCUMENTS.iter().filter(move |document| asks_at(edition, document.editions, document.clause))
}
