//! What comes after the first screen arrives, or a file does: what was waited for is done.

use yew::AttrValue;

use super::sitting::{Notice, Sitting};
use crate::{
    content::text,
    i18n::Locale,
    platform::Failed,
    session::{Action, Page},
};

impl Sitting {
    /// Takes all words over. They may be late: another language may be spoken by now.
    pub(super) fn completed(&mut self, words: Option<Locale>) {
        let failed = words.is_none();
        if let Some(words) = words.filter(|it| it.tag() == self.locale.tag()) {
            self.locale = words;
        }
        self.go_on(failed);
    }

    /// Does what was waited for, as soon as everything is here. Nobody is told of a failure before it
    /// stands in the way.
    pub(super) fn go_on(&mut self, failed: bool) {
        if self.ready().is_some() {
            if let Some(json) = self.waiting_set.take() {
                self.take_set(json);
            }
            if let Some(target) = self.waiting.take() {
                self.go(target);
            }
            if let Some((name, content)) = self.waiting_file.take() {
                self.open(name, content);
            }
        } else if failed && (self.waiting.take().is_some() | self.waiting_file.take().is_some()) {
            self.notice = Some(Notice {
                bad: true,
                title: text::BOOT_OFFLINE.into(),
                lines: vec![],
                undo: false,
            });
        }
    }

    /// Puts the assessment of a file in place, or says why not and leaves all as it is.
    pub(super) fn open(&mut self, name: String, content: Result<Vec<u8>, Failed>) {
        let Some(later) = self.ready() else {
            self.waiting_file = Some((name, content));
            self.wishes = self.wishes.wrapping_add(1);
            return;
        };
        let opening = (later.opened)(&name, &content);
        if let Some(file) = opening.file {
            self.act(Action::Open(file));
            self.go(Page::Tasks.into());
        }
        self.notice = Some(opening.notice);
    }

    /// Takes the host's own questions over, now or with the rest: nobody waits for them.
    pub(super) fn take_set(&mut self, json: AttrValue) {
        match self.ready() {
            Some(later) => (later.own_set)(self, &json),
            None => self.waiting_set = Some(json),
        }
    }
}
