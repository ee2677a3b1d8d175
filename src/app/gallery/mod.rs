//! Every part and every page in each state that it can have, by name: for people who want to see all of them, and for
//! the tests, which take them from here.
//!
//! An example says how a sitting stands and what of it is printed; it asks nothing of the parts that they would not
//! be asked on a page. Nothing of this is in the browser's program. What states are made of is in [`states`].

mod asked;
mod found;
mod graded;
mod pages;
mod rows;
mod shell;
pub mod states;
mod tables;

use std::{cell::RefCell, rc::Rc};

use yew::prelude::*;

use super::{
    Printed, Root, RootProps, first::First, printed, screen::Screen, screen::Ui, shell::outermost,
    sitting::Sitting,
};
use crate::{
    content::{FORMAT_KEYS, LANGUAGES, PACKS, RULESET_HASH},
    domain::Date,
    i18n::{Locale, Pseudo},
    platform::Modules,
    session::State,
};

/// A part or a page in one of its states.
#[derive(Clone, PartialEq)]
pub struct Example {
    /// Its name: what it is and how it stands, such as `option/checked` or `page/tasks/empty`.
    pub id: String,
    first: First,
    what: What,
}

/// What is printed.
#[derive(Clone)]
enum What {
    Page,
    Part(Rc<dyn Fn(&Screen) -> Html>),
}

impl PartialEq for What {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Page, Self::Page) => true,
            (Self::Part(one), Self::Part(other)) => Rc::ptr_eq(one, other),
            _ => false,
        }
    }
}

/// All of them, the parts first.
#[must_use]
pub fn examples() -> Vec<Example> {
    let parts = [
        shell::examples(),
        asked::examples(),
        graded::examples(),
        rows::examples(),
        found::examples(),
        tables::examples(),
    ];
    parts.into_iter().flatten().chain(pages::examples()).collect()
}

/// The example of this name.
#[must_use]
pub fn example(id: &str) -> Option<Example> {
    examples().into_iter().find(|example| example.id == id)
}

impl Example {
    /// A part of a page, of a sitting in which nothing was said.
    fn part(id: &str, print: impl Fn(&Screen) -> Html + 'static) -> Self {
        let what = What::Part(Rc::new(print));
        Self { id: id.to_owned(), first: First::with(usual), what }
    }

    /// A whole page.
    fn page(id: String, prepare: impl Fn(&mut Sitting) + 'static) -> Self {
        Self { id, first: First::with(prepare), what: What::Page }
    }

    /// The same in a sitting that stands otherwise.
    fn when(self, prepare: impl Fn(&mut Sitting) + 'static) -> Self {
        let before = self.first;
        let first = First::with(move |sitting| {
            before.prepare(sitting);
            prepare(sitting);
        });
        Self { first, ..self }
    }

    /// The same in a sitting in which this was said.
    fn said(self, assessment: impl Fn() -> crate::domain::Assessment + 'static) -> Self {
        self.when(move |sitting| sitting.session = State::of(Rc::new(assessment())))
    }

    /// True if it is a whole page.
    #[must_use]
    pub const fn is_page(&self) -> bool {
        matches!(self.what, What::Page)
    }

    /// As it stands in the root of an element.
    #[must_use]
    pub fn html(&self, locale: &Locale) -> String {
        let locale = locale.clone();
        match self.what {
            What::Page => {
                let props = RootProps {
                    locale,
                    assets: AttrValue::default(),
                    modules: Modules::default(),
                    early: Rc::default(),
                    requests: Rc::default(),
                    on_event: Callback::noop(),
                    first: Some(self.first.clone()),
                };
                printed::<Root>(props, Printed::ToBeSeen)
            }
            What::Part(_) => {
                let props = AloneProps { example: self.clone(), locale };
                printed::<Alone>(props, Printed::ToBeSeen)
            }
        }
    }
}

/// A usual sitting: the day is known, and so are the words of the statement's other language.
fn usual(sitting: &mut Sitting) {
    sitting.today = Date::parse("2026-11-22");
    sitting.other_locale = locale(if sitting.locale.tag() == "en" { "de" } else { "en" });
}

#[derive(PartialEq, Properties)]
struct AloneProps {
    example: Example,
    locale: Locale,
}

/// A part where it stands on a page, without the page.
#[component]
fn Alone(props: &AloneProps) -> Html {
    let AloneProps { example, locale } = props;
    let What::Part(print) = &example.what else { return Html::default() };
    let nobody = Callback::noop();
    let sitting =
        Sitting::new(locale.clone(), Modules::default(), Callback::noop(), AttrValue::default());
    let sitting = First::begun(Some(&example.first), sitting);
    let ui = Ui { locale: locale.clone(), send: nobody, lower: sitting.guest.lower };
    let assessment = &sitting.session.assessment;
    let screen = Screen { ui: &ui, sitting: &sitting, assessment, example: false };
    let part = print(&screen);
    outermost(&ui, html! { <div class="main"><div class="page">{ part }</div></div> })
}

/// The languages that examples are printed in: those of the check, and those that nobody speaks.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|it| it.tag).chain(Pseudo::ALL.map(Pseudo::tag))
}

/// All words of a language; `None` if there is none of this tag.
#[must_use]
pub fn locale(tag: &str) -> Option<Locale> {
    thread_local! {
        static READ: RefCell<Vec<Locale>> = const { RefCell::new(vec![]) };
    }
    READ.with_borrow_mut(|read| {
        let known = read.iter().find(|it| it.tag() == tag).cloned();
        known.or_else(|| {
            let locale = whole(tag)?;
            read.push(locale.clone());
            Some(locale)
        })
    })
}

fn whole(tag: &str) -> Option<Locale> {
    let pack = |tag: &str| PACKS.iter().find(|(known, ..)| *known == tag);
    let read = |first: &str, later: &str| {
        let first = Locale::parse(first, RULESET_HASH, FORMAT_KEYS).ok()?;
        first.completed(later, RULESET_HASH).ok()
    };
    match Pseudo::ALL.into_iter().find(|it| it.tag() == tag) {
        Some(pseudo) => {
            pack("en").and_then(|(_, first, later)| read(&pseudo.pack(first), &pseudo.pack(later)))
        }
        None => pack(tag).and_then(|(_, first, later)| read(first, later)),
    }
}
