//! What a rule says, and how sure its source is.

use super::choice::choice;

choice! {
    /// What a rule says. The order is that of precedence: a greater verdict outweighs a lesser one.
    pub enum Verdict {
        /// Speaks for the scope.
        Pass = "PASS",
        /// Good to know; outweighs nothing.
        Info = "INFO",
        /// Needs an expert or the certification body, or an answer is not known.
        Warn = "WARN",
        /// A requirement is visibly unmet.
        NonConformity = "NC",
        /// Cannot be certified like this.
        Block = "BLOCK",
    }
}

choice! {
    /// How well a rule is founded.
    pub enum Confidence {
        /// A public source states it.
        A = "A",
        /// Own knowledge, consistent with a source.
        B = "B",
        /// An interpretation: shown as a hint, never as a hard verdict.
        C = "C",
    }
}
