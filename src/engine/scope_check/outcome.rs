//! What a condition found, and the finding that a rule makes of it.

use std::collections::BTreeSet;

use super::Finding;
use crate::{
    content::Rule,
    domain::{ClauseId, Confidence, Reply, Verdict},
};

/// What a condition found: where it holds, and where the answer is not known.
#[derive(Default)]
pub(super) struct Outcome {
    pub holds: Option<About>,
    pub open: Option<About>,
    graver: bool,
}

/// What a finding is about.
#[derive(Default)]
pub(super) struct About {
    pub clauses: Vec<ClauseId>,
    pub subjects: Vec<String>,
}

impl Outcome {
    /// Holds or not, about nothing in particular.
    pub fn when(holds: bool) -> Self {
        Self { holds: holds.then(About::default), ..Self::default() }
    }

    /// Holds where the reply is no, is open where the visitor does not know. Not answered is
    /// neither: that is what the task list is for.
    pub fn unless(reply: Option<Reply>) -> Self {
        Self {
            holds: (reply == Some(Reply::No)).then(About::default),
            open: (reply == Some(Reply::Unknown)).then(About::default),
            graver: false,
        }
    }

    /// Holds where the reply is yes, is open where the visitor does not know.
    pub fn if_yes(reply: Option<Reply>) -> Self {
        Self::when(reply == Some(Reply::Yes)).or_open(reply == Some(Reply::Unknown))
    }

    /// Holds in the graver form of the rule, if at all.
    pub fn graver_if(mut self, graver: bool) -> Self {
        self.graver = graver;
        self
    }

    /// Holds if there are any of these clauses.
    pub fn at(clauses: Vec<ClauseId>) -> Self {
        Self { holds: about_clauses(clauses), ..Self::default() }
    }

    /// Holds if there are any of these names.
    pub fn about(subjects: Vec<String>) -> Self {
        Self { holds: about_subjects(subjects), ..Self::default() }
    }

    /// Is open as well if there are any of these clauses.
    pub fn or_open_at(mut self, clauses: Vec<ClauseId>) -> Self {
        self.open = about_clauses(clauses);
        self
    }

    /// Is open as well if there are any of these names.
    pub fn or_open_about(mut self, subjects: Vec<String>) -> Self {
        self.open = about_subjects(subjects);
        self
    }

    /// Is open as well, unless it holds.
    pub fn or_open(mut self, open: bool) -> Self {
        if open && self.holds.is_none() {
            self.open = Some(About::default());
        }
        self
    }

    pub fn finding(
        &self,
        rule: &'static Rule,
        own: &'static [ClauseId],
        open: bool,
    ) -> Option<Finding> {
        let about = if open { &self.open } else { &self.holds }.as_ref()?;
        let said = rule.graver.filter(|_| self.graver).unwrap_or(rule.verdict);
        let hard = if open { Verdict::Warn } else { said };
        let verdict = if rule.confidence == Confidence::C { hard.min(Verdict::Warn) } else { hard };
        let mut clauses = BTreeSet::new();
        clauses.extend(own);
        clauses.extend(&about.clauses);
        let clauses = clauses.into_iter().collect();
        Some(Finding { rule, verdict, clauses, subjects: about.subjects.clone(), open })
    }
}

fn about_clauses(clauses: Vec<ClauseId>) -> Option<About> {
    (!clauses.is_empty()).then(|| About { clauses, ..About::default() })
}

fn about_subjects(subjects: Vec<String>) -> Option<About> {
    (!subjects.is_empty()).then(|| About { subjects, ..About::default() })
}
