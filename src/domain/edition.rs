//! The edition of the standard.

use super::choice::choice;

choice! {
    /// An edition of ISO/IEC 20000-1 or its predecessor. Clause numbers mean something only within one.
    pub enum Edition {
        /// ISO/IEC 20000-1:2018 with Amendment 1:2024.
        E2018 = "2018",
        /// ISO/IEC 20000-1:2011.
        E2011 = "2011",
        /// ISO/IEC 20000-1:2005.
        E2005 = "2005",
        /// BS 15000-1:2002.
        Bs15000 = "bs15000",
    }
}
