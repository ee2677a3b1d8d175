//! What the host asks for, by its name.

use std::rc::Rc;

use yew::AttrValue;

use super::Guest;
use crate::{
    app::{
        host::Ask,
        keeping::HostWish,
        parts::own_set,
        sitting::{Sitting, Step, Target},
    },
    content::text,
    domain::{Assessment, Choice, Edition, OwnSet, Tier},
    report,
    session::{Action, Page, State, View, snapshot},
};

/// What the host is told: a text, or why not, as a word for programs.
pub(in crate::app) type Told = Result<String, &'static str>;

/// The visitor did not agree that the host gets answers.
const NOT_AGREED: &str = "not-agreed";
/// What was given is no file of an assessment.
const NOT_READ: &str = "not-read";
/// There is no such wish.
const UNKNOWN: &str = "unknown";

/// The greatest number by which headings may be lower: more than six levels nobody has.
const LOWEST: u8 = 5;

/// What follows from a wish of the host: something that happens, and what it is told.
pub(in crate::app) fn asked(sitting: &Sitting, ask: &Ask) -> (Option<Step>, Told) {
    let given = ask.given.clone();
    let done = |what: fn(&mut Sitting, AttrValue)| {
        (Some(Step::Do(Box::new(move |sitting| what(sitting, given)))), Ok(String::new()))
    };
    match &*ask.what {
        "share-url" => done(|it, given| it.guest_mut().share_at = some(given)),
        "logo" => done(|it, given| it.guest_mut().logo = some(given)),
        "contact-url" => done(|it, given| it.guest_mut().contact = some(given)),
        "privacy-url" => done(|it, given| it.guest_mut().privacy = some(given)),
        "closed" => done(|it, given| it.guest_mut().closed = given == "yes"),
        "storage" => done(|it, given| it.guest_mut().storage = HostWish::from_key(&given)),
        "heading-level" => done(|it, given| {
            let level: u8 = given.parse().unwrap_or(1);
            it.guest_mut().lower = level.saturating_sub(1).min(LOWEST);
        }),
        "view" => done(|it, given| it.show_view(View::from_key(&given).unwrap_or_default())),
        "questions" => questions(&ask.given),
        "tier" => done(|it, given| it.prefer_tier(Tier::from_key(&given))),
        "edition" => done(|it, given| it.prefer_edition(Edition::from_key(&given))),
        "ask-answers" => done(|it, given| {
            let asks = some(given);
            // whoever agreed did so to somebody by name
            if it.guest.asks != asks {
                it.guest_mut().asks = asks;
                it.agree(false);
            }
        }),
        "shared" => done(|it, given| it.receive(Some(given))),
        "reset" => done(|it, _| {
            it.act(Action::StartOver);
            it.go(Page::Start.into());
        }),
        "import" => import(sitting, &ask.given),
        "state" => (None, state(sitting)),
        "request" => (None, request(sitting)),
        "figures" => (None, Ok(figures(sitting))),
        _ => (None, Err(UNKNOWN)),
    }
}

/// Where somebody is led who would go to a page: what is not shown is not gone to.
pub(in crate::app) fn led(sitting: &Sitting, target: Target) -> Target {
    let page = sitting.guest.view.led(target.page);
    if page == target.page { target } else { page.into() }
}

/// Takes the host's own questions over, or says what is wrong with them. Whoever sees that is mostly their author.
fn questions(json: &AttrValue) -> (Option<Step>, Told) {
    match own_set(json) {
        Ok(set) => {
            let take = Step::Do(Box::new(|sitting| sitting.bring_set(set)));
            (Some(take), Ok(String::new()))
        }
        Err(notice) => (Some(Step::Tell(Some(notice))), Err(NOT_READ)),
    }
}

/// Opens the text of a file as if the visitor had chosen it; what was there can be had back by a way back.
fn import(sitting: &Sitting, text: &AttrValue) -> (Option<Step>, Told) {
    let content = Ok(text.as_bytes().to_vec());
    let is_read = sitting.later.is_some_and(|it| (it.opened)("", &content).file.is_some());
    let told = if is_read { Ok(String::new()) } else { Err(NOT_READ) };
    (Some(Step::ChoseFile(String::new(), content)), told)
}

fn agreed(sitting: &Sitting) -> Result<(), &'static str> {
    if sitting.has_agreed() { Ok(()) } else { Err(NOT_AGREED) }
}

fn state(sitting: &Sitting) -> Told {
    agreed(sitting)?;
    Ok(snapshot::write(&sitting.session.assessment, &sitting.session.leftovers))
}

/// What the writers of reports are asked with.
fn request(sitting: &Sitting) -> Told {
    agreed(sitting)?;
    let State { assessment, leftovers, .. } = &sitting.session;
    Ok(report::request(assessment, leftovers, sitting.locale.tag(), sitting.today))
}

/// The headline figures, and the answers where the visitor agreed.
pub(super) fn figures(sitting: &Sitting) -> String {
    let shared = state(sitting).ok();
    let set = sitting.own_set.as_deref();
    report::figures(&sitting.session.assessment, sitting.today, set, shared.as_deref())
}

fn some(given: AttrValue) -> Option<AttrValue> {
    Some(given).filter(|it| !it.is_empty())
}

impl Sitting {
    /// What the host wishes, to be changed.
    pub(super) fn guest_mut(&mut self) -> &mut Guest {
        Rc::make_mut(&mut self.guest)
    }

    /// Shows another part; who is on a page that no longer belongs to it is led to one that does.
    fn show_view(&mut self, view: View) {
        self.guest_mut().view = view;
        let page = self.target.page;
        // until questions are here, the first page holds their place
        let waits = view == View::Questions && self.own_set.is_none();
        if view.led(page) != page && !waits {
            self.show(view.led(page));
        }
    }

    /// Has the host's own questions from now on. Where nothing else is shown, they come first.
    fn bring_set(&mut self, set: Option<Rc<OwnSet>>) {
        let comes_first = self.guest.view == View::Questions && set.is_some();
        self.own_set = set;
        if comes_first && self.target.page == Page::Start {
            self.show(Page::Tasks);
        }
    }

    /// The same for pages that are printed without a host.
    #[cfg(not(target_arch = "wasm32"))]
    pub(in crate::app) fn take_set(&mut self, json: &str) {
        match own_set(json) {
            Ok(set) => self.bring_set(set),
            Err(notice) => self.notice = Some(notice),
        }
    }

    /// Shows a page without a move of the visitor's: focus stays where it is.
    pub(in crate::app) fn show(&mut self, page: Page) {
        self.session.here = page;
        self.target = page.into();
        self.count();
    }

    /// The visitor lets the host have the answers, or no longer.
    pub(in crate::app) fn agree(&mut self, agreed: bool) {
        let which = self.session.which;
        let guest = self.guest_mut();
        let asks = guest.asks.clone().filter(|_| agreed);
        guest.agreed = asks.as_ref().map(|_| which);
        guest.told_to = asks.map(|asks| text::consent_pill(asks.to_string()));
    }

    /// Takes a link or code, or has done with it.
    pub(in crate::app) fn receive(&mut self, received: Option<AttrValue>) {
        self.received = received;
        if self.received.is_some() {
            self.go(Page::Shared.into());
        }
    }

    fn prefer_tier(&mut self, tier: Option<Tier>) {
        let beginning = Assessment { tier, ..(*self.session.beginning).clone() };
        let is_new = self.session.begin_with(beginning);
        if let Some(tier) = tier.filter(|_| !is_new) {
            self.act(Action::Choose("assessment.tier", tier.key()));
        }
    }

    fn prefer_edition(&mut self, edition: Option<Edition>) {
        let edition = edition.unwrap_or(Assessment::default().edition);
        let beginning = Assessment { edition, ..(*self.session.beginning).clone() };
        if !self.session.begin_with(beginning) {
            self.act(Action::Choose("scope.edition", edition.key()));
        }
    }
}
