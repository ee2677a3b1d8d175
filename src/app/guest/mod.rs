//! The element as a guest: what its host wishes, may know, and is given.
//!
//! Wishes arrive as names and texts ([`Ask`](super::Ask)) and are understood here, after the first screen:
//! so one more of them costs nothing before the first question. What the host is told without being asked
//! is in `told`; answers are given only to a host that asked for them by name, after the visitor
//! agreed.

mod asked;
mod consent;
mod links;
mod told;

use yew::AttrValue;

use super::keeping::HostWish;
use crate::{
    content::text,
    i18n::{Message, TextKey},
    session::View,
};

pub(super) use asked::{Told, asked, led};
pub(super) use consent::consent;
pub(super) use links::{contact, mark, privacy, tell_of_barrier};
pub(super) use told::tell;

/// What the host of the element wishes, and what the visitor allowed it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Guest {
    /// How much is shown.
    pub view: View,
    /// By how many levels headings are lower than in a page of their own.
    pub lower: u8,
    /// What the host says about keeping.
    pub storage: HostWish,
    /// The frame around the check lets it neither keep anything nor print.
    pub closed: bool,
    /// Where a link with an assessment leads.
    pub share_at: Option<AttrValue>,
    /// A picture of the host's, shown in place of our sign.
    pub logo: Option<AttrValue>,
    /// Where the visitor may ask for help.
    pub contact: Option<AttrValue>,
    /// What the host says about the protection of data.
    pub privacy: Option<AttrValue>,
    /// Who would like to have the answers.
    pub asks: Option<AttrValue>,
    /// The visitor lets them, for the assessment of this number: another one is somebody else's, or another matter.
    pub agreed: Option<u32>,
    /// What the lock says while they do.
    pub told_to: Option<Message>,
}

impl Guest {
    /// Whether answers may be kept on the device.
    pub fn keeping(&self) -> HostWish {
        if self.closed { HostWish::Forbid } else { self.storage }
    }

    /// Why they may not.
    pub fn why_not_kept(&self) -> TextKey {
        if self.closed { text::KEPT_CLOSED } else { text::KEPT_FORBIDDEN }
    }
}
