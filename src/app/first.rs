//! What a page that is printed natively begins with.

use std::rc::Rc;

use super::sitting::Sitting;
use crate::session::{Page, State};

/// How a sitting is before anybody did something. Equal to its clones only: comparing all answers would take
/// time, and nobody changes them.
#[derive(Clone)]
pub struct First(Rc<dyn Fn(&mut Sitting)>);

impl PartialEq for First {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl First {
    /// Begins with these answers on this page. `files` are open beside the answers, each with its name; one that ends in
    /// `.questions.json` is the host's own question set.
    #[must_use]
    pub fn new(session: State, page: Page, files: Vec<(String, Vec<u8>)>) -> Self {
        Self::with(move |sitting| {
            sitting.session = session.clone();
            sitting.target = page.into();
            sitting.lay_beside(&files);
        })
    }

    /// Begins as `prepare` leaves the sitting.
    pub(super) fn with(prepare: impl Fn(&mut Sitting) + 'static) -> Self {
        Self(Rc::new(prepare))
    }

    /// Lets a sitting begin like this.
    #[cfg(feature = "gallery")]
    pub(super) fn prepare(&self, sitting: &mut Sitting) {
        (self.0)(sitting);
    }

    /// A sitting that begins as `first` says, where it says something.
    pub(super) fn begun(first: Option<&Self>, mut sitting: Sitting) -> Sitting {
        if let Some(Self(prepare)) = first {
            prepare(&mut sitting);
        }
        sitting
    }
}
