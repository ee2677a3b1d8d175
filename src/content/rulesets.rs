//! `content/rulesets/`: rule sets that were released before, and what changed since.

use crate::domain::{Confidence, Verdict};

/// How a rule judges; none where the rule set does not have it.
pub type Judges = Option<(Verdict, Confidence)>;

/// An older rule set, compared with the present one.
#[derive(Debug, PartialEq)]
pub struct OldRuleset {
    /// Its version.
    pub version: &'static str,
    /// Questions that it did not ask, by their ids.
    pub added: &'static [&'static str],
    /// Questions that were worded otherwise.
    pub reworded: &'static [&'static str],
    /// Questions that are not asked any more.
    pub gone: &'static [&'static str],
    /// Rules with how they judged then, and how they judge now.
    pub rules: &'static [(&'static str, Judges, Judges)],
}
