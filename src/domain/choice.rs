//! A closed set of values with the key that each has in files, attributes and content.

/// One of a few values, each with a stable key.
///
/// Keys are part of the file contract: never renamed without a migration.
pub trait Choice: Copy + PartialEq + Sized + 'static {
    /// All values with their keys, in the order of the screen.
    const ALL: &'static [(Self, &'static str)];

    /// The stable key of this value.
    fn key(self) -> &'static str {
        Self::ALL.iter().find(|(value, _)| *value == self).map_or("", |(_, key)| key)
    }

    /// The value that `key` stands for, if any.
    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == key).map(|(value, _)| *value)
    }
}

/// Declares an enum and its keys in one place, so that neither can be forgotten.
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $key:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $crate::domain::Choice for $name {
            const ALL: &'static [(Self, &'static str)] = &[$((Self::$variant, $key)),+];
        }
    };
}
pub(crate) use choice;
