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

    /// All words, for a message.
    pub fn list(&self) -> String {
        let quoted: Vec<_> = self.of.iter().map(|(word, _)| format!("`{word}`")).collect();
        quoted.join(", ")
    }
}

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
