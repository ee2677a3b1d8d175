//! What an entry of a calendar is known by.

use crate::domain::Assessment;

/// Whose assessment it is, as a number: the names themselves are nobody else's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity(u64);

// FNV-1a of 64 bits (draft-eastlake-fnv): stable for ever, unlike the hashes of the standard library
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

impl Identity {
    pub(super) fn of(assessment: &Assessment) -> Self {
        // no character of UTF-8 has this octet, so that nothing moves from one name into the other
        let names = [assessment.name.as_bytes(), assessment.scope.organization.as_bytes()];
        let octets = names.join(&0xff_u8);
        let step = |hash: u64, octet: &u8| (hash ^ u64::from(*octet)).wrapping_mul(PRIME);
        Self(octets.iter().fold(OFFSET, step))
    }

    /// The UID of an entry, or of a part of one.
    pub(super) fn uid(self, of: &str) -> String {
        format!("{of}-{:016x}@scopecheck", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_its_description() {
        let mut assessment = Assessment::default();
        assert_ne!(Identity::of(&assessment).0, OFFSET);
        let hash = |octets: &[u8]| {
            octets.iter().fold(OFFSET, |hash, it| (hash ^ u64::from(*it)).wrapping_mul(PRIME))
        };
        // published values
        assert_eq!(hash(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash(b"foobar"), 0x8594_4171_f739_67e8);
        "foo".clone_into(&mut assessment.name);
        "bar".clone_into(&mut assessment.scope.organization);
        assert_eq!(Identity::of(&assessment).0, hash(b"foo\xffbar"));
    }
}
