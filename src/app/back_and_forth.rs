//! Steps that were taken back, and answers that were kept: where the visitor finds them.

use super::sitting::{Notice, Sitting};
use crate::{
    content::text,
    session::{Page, State},
};

impl Sitting {
    /// Goes on with what was kept.
    pub(super) fn resume(&mut self, session: State, is_older: bool) {
        self.keeping = self.device.keeping();
        self.session = session;
        self.go(Page::Tasks.into());
        let title = if is_older { text::KEPT_RESUMED_OLDER } else { text::KEPT_RESUMED };
        self.notice =
            Some(Notice { bad: is_older, title: title.into(), lines: vec![], undo: false });
    }

    /// True if something was said that is lost when the page is left.
    pub fn is_unsaved(&self) -> bool {
        self.session.is_unsaved() && self.keeping.edit != Some(self.session.edit)
    }

    /// Says that a step was taken back, or done again, where it can be seen: on the page that it was made
    /// on. `before` is the session as it was.
    pub(super) fn show_step(&mut self, before: &State) {
        let is_back = self.session.edit < before.edit;
        let page = if is_back { before.made_on() } else { self.session.made_on() };
        if page != self.target.page {
            self.go(page.into());
        }
        // what was typed and is no number is not what stands there any more
        self.wrong.clear();
        self.count();
        let title = if is_back { text::UI_UNDONE } else { text::UI_REDONE };
        self.notice = Some(Notice { bad: false, title: title.into(), lines: vec![], undo: false });
    }
}
