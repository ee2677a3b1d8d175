//! The words that the TOML files may use, and the Rust values that they become.

/// The values that one field may have.
pub struct Words {
    /// What the field is called in messages.
    pub field: &'static str,
    of: &'static [(&'static str, &'static str)],
}

impl Words {
    /// The Rust value for the author's word.
    pub fn rust(&self, word: &str) -> Option<&'static str> {
        self.of.iter().find(|(known, _)| *known == word).map(|(_, rust)| *rust)
    }

    /// Where the word stands among the others, from 0.
    pub fn position(&self, word: &str) -> Option<usize> {
        self.of.iter().position(|(known, _)| *known == word)
    }

    /// All words, for a message.
    pub fn list(&self) -> String {
        let quote =
            |word: &str| if word.is_empty() { "`\"\"`".into() } else { format!("`{word}`") };
        let quoted: Vec<_> = self.of.iter().map(|(word, _)| quote(word)).collect();
        quoted.join(", ")
    }
}

/// The newest first.
pub const EDITIONS: Words = Words {
    field: "edition",
    of: &[
        ("2018", "Edition::E2018"),
        ("2011", "Edition::E2011"),
        ("2005", "Edition::E2005"),
        ("bs15000", "Edition::Bs15000"),
    ],
};

pub const CLAUSE_KINDS: Words = Words {
    field: "kind",
    of: &[
        ("management_system", "ClauseKind::ManagementSystem"),
        ("process", "ClauseKind::Process"),
    ],
};

pub const CLAUSE_ROLES: Words = Words {
    field: "role",
    of: &[("process", "ClauseRole::Process"), ("system", "ClauseRole::System")],
};

/// The gravest first.
pub const VERDICTS: Words = Words {
    field: "verdict",
    of: &[
        ("BLOCK", "Verdict::Block"),
        ("NC", "Verdict::NonConformity"),
        ("WARN", "Verdict::Warn"),
        ("INFO", "Verdict::Info"),
        ("PASS", "Verdict::Pass"),
    ],
};

pub const CONFIDENCES: Words = Words {
    field: "confidence",
    of: &[("A", "Confidence::A"), ("B", "Confidence::B"), ("C", "Confidence::C")],
};

pub const AREAS: Words = Words {
    field: "area",
    of: &[
        ("eligibility", "Area::Eligibility"),
        ("scope", "Area::Scope"),
        ("parties", "Area::Parties"),
        ("statement", "Area::Statement"),
        ("readiness", "Area::Readiness"),
        ("certificate", "Area::Certificate"),
    ],
};

pub const CAUSES: Words = Words {
    field: "cause",
    of: &[
        ("applicant", "Cause::Applicant"),
        ("left_out", "Cause::LeftOut"),
        ("leadership", "Cause::Leadership"),
        ("shares", "Cause::Shares"),
        ("control", "Cause::Control"),
        ("nobody", "Cause::Nobody"),
        ("naming", "Cause::Naming"),
        ("wording", "Cause::Wording"),
        ("catalogue", "Cause::Catalogue"),
        ("entities", "Cause::Entities"),
        ("sites", "Cause::Sites"),
        ("limits", "Cause::Limits"),
        ("absent", "Cause::Absent"),
        ("readiness", "Cause::Readiness"),
        ("certificate", "Cause::Certificate"),
    ],
};

pub const PART_KINDS: Words = Words {
    field: "kind",
    of: &[
        ("IS", "Some(PartKind::Standard)"),
        ("TR", "Some(PartKind::Report)"),
        ("TS", "Some(PartKind::Specification)"),
        ("", "None"),
    ],
};

pub const PART_STATES: Words = Words {
    field: "status",
    of: &[
        ("current", "PartState::Current"),
        ("withdrawn", "PartState::Withdrawn"),
        ("never_published", "PartState::NeverPublished"),
        ("unclear", "PartState::Unclear"),
    ],
};

pub const TIERS: Words = Words {
    field: "tier",
    of: &[("quick", "Tier::Quick"), ("full", "Tier::Full"), ("deep", "Tier::Deep")],
};

pub const QUESTION_KINDS: Words = Words {
    field: "kind",
    of: &[
        ("scope", "Kind::Scope"),
        ("gate", "Kind::Gate"),
        ("grade", "Kind::Grade"),
        ("attribute", "Kind::Attribute"),
    ],
};

/// Who in an organization can answer a question.
pub const ROLES: Words = Words {
    field: "role",
    of: &[
        ("management", "Role::Management"),
        ("sms", "Role::Sms"),
        ("people", "Role::People"),
        ("customers", "Role::Customers"),
        ("suppliers", "Role::Suppliers"),
        ("finance", "Role::Finance"),
        ("changes", "Role::Changes"),
        ("operations", "Role::Operations"),
        ("assurance", "Role::Assurance"),
    ],
};

pub const DOCUMENT_KINDS: Words = Words {
    field: "kind",
    of: &[("document", "DocumentKind::Document"), ("record", "DocumentKind::Record")],
};

/// The gates that a step may serve, in the order in which they are passed.
pub const GATES: Words = Words {
    field: "gate",
    of: &[
        ("eligible", ""),
        ("scope", ""),
        ("documents", ""),
        ("records", ""),
        ("internal_audit", ""),
        ("management_review", ""),
        ("stage_1", ""),
    ],
};

/// The milestones that the engine computes: those before the certificate, then those after it.
pub const MILESTONES: Words = Words {
    field: "milestone",
    of: &[
        ("start", ""),
        ("records", ""),
        ("booking", ""),
        ("internal_audit", ""),
        ("management_review", ""),
        ("stage_1", ""),
        ("stage_2", ""),
        ("decision", ""),
        ("surveillance_1", ""),
        ("surveillance_2", ""),
        ("recertification", ""),
        ("expiry", ""),
    ],
};

/// When a question of the first meeting is worth asking.
pub const OCCASIONS: Words = Words {
    field: "occasion",
    of: &[
        ("always", "Occasion::Always"),
        ("applicant_open", "Occasion::ApplicantOpen"),
        ("scope_refused", "Occasion::ScopeRefused"),
        ("scope_open", "Occasion::ScopeOpen"),
        ("catalogue_open", "Occasion::CatalogueOpen"),
        ("operators_open", "Occasion::OperatorsOpen"),
        ("others_operate", "Occasion::OthersOperate"),
        ("no_date", "Occasion::NoDate"),
        ("date_tight", "Occasion::DateTight"),
        ("size_assumed", "Occasion::SizeAssumed"),
        ("earlier_certificate", "Occasion::EarlierCertificate"),
        ("documents_open", "Occasion::DocumentsOpen"),
        ("documents_missing", "Occasion::DocumentsMissing"),
        ("records_young", "Occasion::RecordsYoung"),
        ("major_expected", "Occasion::MajorExpected"),
        ("not_answered", "Occasion::NotAnswered"),
        ("not_known", "Occasion::NotKnown"),
        ("not_shown", "Occasion::NotShown"),
        ("audit_open", "Occasion::AuditOpen"),
        ("review_open", "Occasion::ReviewOpen"),
    ],
};

/// The pages that words are explained on, beside those of sections: not the first, which stays small, and not those
/// that explain by themselves.
pub const PAGES: Words = Words {
    field: "page",
    of: &[
        ("example", ""),
        ("tasks", ""),
        ("instead", ""),
        ("applicant", ""),
        ("organization", ""),
        ("services", ""),
        ("boundaries", ""),
        ("operators", ""),
        ("control", ""),
        ("leave-out", ""),
        ("certificate", ""),
        ("variants", ""),
        ("depth", ""),
        ("portfolio", ""),
        ("relationship", ""),
        ("supply", ""),
        ("transition", ""),
        ("resolution", ""),
        ("assurance", ""),
        ("documents", ""),
        ("gates", ""),
        ("check", ""),
        ("statement", ""),
        ("result", ""),
        ("what-if", ""),
        ("plan", ""),
        ("report", ""),
        ("share", ""),
        ("shared", ""),
        ("kept", ""),
        ("compare", ""),
        ("merge", ""),
        ("news", ""),
        ("standard", ""),
        ("own-result", ""),
    ],
};

pub const CRITERION_LEVELS: Words = Words { field: "level", of: &[("A", ""), ("AA", "")] };

pub const CRITERION_STATES: Words = Words {
    field: "state",
    of: &[
        ("met", "CriterionState::Met"),
        ("partly", "CriterionState::Partly"),
        ("does-not-occur", "CriterionState::DoesNotOccur"),
        ("removed", "CriterionState::Removed"),
    ],
};

/// In which ways it is known how far a criterion is kept.
pub const CHECKED_BY: Words = Words {
    field: "way",
    of: &[
        ("automatic", "CheckedBy::Tests"),
        ("keyboard", "CheckedBy::Keyboard"),
        ("tree", "CheckedBy::Tree"),
        ("built", "CheckedBy::Build"),
        ("eyes", "CheckedBy::Eyes"),
    ],
};
