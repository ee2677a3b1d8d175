//! Words and figures in the visitor's language.
//!
//! Here belongs what turns a [`Message`], a key with arguments, into text: language packs, plural
//! categories, numbers, percentages, lists. The wording itself stands in `content/text/`, the keys
//! for it in `crate::content::text`; which message is fitting is decided in `engine` and `session`.
//! Nothing here knows the content or a browser.

mod direction;
mod locale;
mod message;
mod order;
mod pack;
mod plural;
#[cfg(feature = "gallery")]
mod pseudo;
mod render;
#[cfg(test)]
pub(crate) mod sample;

pub use locale::{FormatKeys, Locale};
pub use message::{Arg, Message, TextKey};
pub use order::alphabetical;
pub use pack::PackProblem;
#[cfg(feature = "gallery")]
pub use pseudo::Pseudo;
