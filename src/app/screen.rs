//! What every page and part may use: words, the answers, the way to act.

use yew::prelude::*;

use super::sitting::{Sitting, Step, Target};
use crate::{
    content::{self, Clause, text},
    domain::{Assessment, Choice, ClauseId},
    i18n::{Locale, Message, TextKey},
    session::{Action, Page, select::page_title},
};

/// The words and the way to act: the same for all parts of one element, cheap to compare.
#[derive(Clone, PartialEq)]
pub(super) struct Ui {
    pub locale: Locale,
    pub send: Callback<Step>,
    /// By how many levels headings are lower than in a page of their own.
    pub lower: u8,
}

impl Ui {
    /// The words for a key.
    pub fn t(&self, key: TextKey) -> AttrValue {
        AttrValue::from(self.locale.get(key).to_owned())
    }

    /// The level of a heading that would have level `own` in a page of its own; `None` where it has. A level is
    /// told and not made by another element: so a host that sets it late moves nothing.
    pub fn level(&self, own: u8) -> Option<AttrValue> {
        (self.lower > 0).then(|| AttrValue::from((own + self.lower).to_string()))
    }

    /// A sentence with its arguments.
    pub fn say(&self, message: impl Into<Message>) -> AttrValue {
        AttrValue::from(self.locale.text(&message.into()))
    }

    /// A callback that does what `action` says.
    pub fn on<E: 'static>(&self, action: impl Fn(E) -> Action + 'static) -> Callback<E> {
        self.send.reform(move |event| Step::Act(action(event)))
    }

    /// A callback that goes to a page.
    pub fn on_go(&self, target: impl Into<Target>) -> Callback<MouseEvent> {
        let target = target.into();
        self.send.reform(move |event: MouseEvent| {
            event.prevent_default();
            Step::Go(target.clone())
        })
    }

    /// A link to a page. Its address is for the eye: the click does the work, because the address
    /// bar belongs to the host.
    pub fn link(
        &self,
        target: impl Into<Target>,
        class: Option<&'static str>,
        key: TextKey,
    ) -> Html {
        self.link_to(target.into(), class, key)
    }

    /// Once, whatever the target was made of.
    fn link_to(&self, target: Target, class: Option<&'static str>, key: TextKey) -> Html {
        html! {
            <a {class} href={address(target.page)} onclick={self.on_go(target)}>{ self.t(key) }</a>
        }
    }

    /// "Change", with the question in it for those who do not see where it stands.
    pub fn change_link(&self, target: Target, question: TextKey) -> Html {
        html! {
            <a href={address(target.page)} onclick={self.on_go(target)}>
                { self.t(text::UI_CHANGE) }
                <span class="unseen">{ " " }{ self.t(question) }</span>
            </a>
        }
    }

    /// The number and title of a clause.
    pub fn clause(&self, assessment: &Assessment, id: ClauseId) -> AttrValue {
        match content::clause(assessment.edition, id) {
            Some(clause) => self.named(clause),
            None => self.say(text::clause_number(id.to_string())),
        }
    }

    /// The number and title of a clause of any edition.
    pub fn named(&self, clause: &Clause) -> AttrValue {
        self.say(text::clause_named(clause.title, clause.id.to_string()))
    }
}

/// What a page is made from.
pub(super) struct Screen<'a> {
    pub ui: &'a Ui,
    pub sitting: &'a Sitting,
    pub assessment: &'a Assessment,
    /// The assessment is the example's: nothing on the page leads to answers that could be changed.
    pub example: bool,
}

impl Screen<'_> {
    /// A link to another page on its own line, not printed; the example has none.
    pub fn way_to(&self, page: Page) -> Html {
        if self.example {
            return Html::default();
        }
        let title = self.ui.say(page_title(page));
        html! {
            <p class="no-print">
                <a href={address(page)} onclick={self.ui.on_go(page)}>{ title }</a>
            </p>
        }
    }

    /// What stands in a field for a number or a day: what was typed, else the answer.
    pub fn typed(&self, question: &str) -> AttrValue {
        let wrong = self.sitting.wrong.iter().find(|(known, _)| *known == question);
        AttrValue::from(wrong.map_or_else(
            || crate::session::written(self.assessment, question),
            |(_, typed)| typed.clone(),
        ))
    }

    /// True if what stands in the field is no number or day, so that the answer is another.
    pub fn is_wrong(&self, question: &str) -> bool {
        self.sitting.wrong.iter().any(|(known, _)| *known == question)
    }
}

/// The id of the element that holds a question, derived from its stable id.
pub(super) fn element_id(question: &str) -> String {
    question.replace(['.', '_'], "-")
}

/// The id of the element that holds a question of somebody's own set, by its place: its own id may mean
/// something else here.
pub(super) fn own_id(place: u16) -> String {
    ["own-q", &place.to_string()].concat()
}

/// The address of a page, for links.
pub(super) fn address(page: Page) -> AttrValue {
    AttrValue::from(["#/", page.key()].concat())
}
