//! How deep the visitor wants to be asked.

use super::choice::choice;

choice! {
    /// How deep a question goes, and how deep an assessment wants to go.
    pub enum Tier {
        /// One statement for each process and the gates: about five minutes.
        Quick = "quick",
        /// Every clause that carries requirements: 45 to 60 minutes.
        Full = "full",
        /// The process attributes of the capability levels 2 to 5 as well.
        Deep = "deep",
    }
}
