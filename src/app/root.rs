//! The root of one element.

use std::{cell::Cell, rc::Rc};

use yew::prelude::*;

#[cfg(not(target_arch = "wasm32"))]
use super::first::First;
use super::{
    host::{HostEvent, Request},
    later,
    pages::start,
    parts::ERROR_SUMMARY,
    requests::{use_asks, use_requests},
    screen::{Screen, Ui, element_id, own_id},
    shell::shell,
    sitting::{Notice, Sitting, Step},
};
use crate::{
    content::{FIRST_QUESTION, FORMAT_KEYS, RULESET_HASH, text},
    domain::Choice,
    i18n::{Locale, Message},
    platform::{self, Modules},
    session::{Action, Page, select::page_title},
};

/// What an element is mounted with.
#[derive(Clone, PartialEq, Properties)]
pub struct RootProps {
    /// The words to begin with.
    pub locale: Locale,
    /// Where the language packs are, ending in a slash.
    pub assets: AttrValue,
    /// The way to what is fetched when it is needed.
    #[prop_or_default]
    pub modules: Modules,
    /// What was chosen before the program arrived: question and option.
    #[prop_or_default]
    pub early: Rc<Vec<(String, String)>>,
    /// All wishes of the host so far, the latest last.
    #[prop_or_default]
    pub requests: Rc<Vec<Request>>,
    /// Told what happens.
    #[prop_or_default]
    pub on_event: Callback<HostEvent>,
    /// Begins like this instead of at the start with nothing said.
    #[cfg(not(target_arch = "wasm32"))]
    #[prop_or_default]
    pub first: Option<First>,
}

/// The heading of every page: where focus goes when the visitor moved.
const HEADING: &str = "page-heading";

/// One element.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let sitting = use_reducer(|| {
        let (locale, modules) = (props.locale.clone(), props.modules.clone());
        let sitting = Sitting::new(locale, modules, props.on_event.clone(), props.assets.clone());
        #[cfg(not(target_arch = "wasm32"))]
        let sitting = First::begun(props.first.as_ref(), sitting);
        sitting
    });
    let send = use_memo((), |()| {
        let dispatcher = sitting.dispatcher();
        Callback::from(move |step| dispatcher.dispatch(step))
    });
    let node = use_node_ref();
    let turns = use_memo((), |()| Cell::new(0));
    let speak = speaker(&props.assets, &send, &turns);

    use_early_choices(&props.early, &send);
    use_requests(&props.requests, &send, &speak);
    use_asks(&props.requests, &sitting, &send);
    use_host_events(&props.on_event, &sitting);
    use_focus(&node, &sitting);
    use_later(&props.assets, &sitting, &send);

    let (locale, send) = (sitting.locale.clone(), (*send).clone());
    let ui = Ui { locale, send, lower: sitting.guest.lower };
    let assessment = &sitting.session.assessment;
    let screen = Screen { ui: &ui, sitting: &sitting, assessment, example: false };
    let (title, content) = current_page(&screen);
    shell(
        &screen,
        &speak,
        html! {
            <div class="page" ref={node} key={sitting.target.page.key()}>
                <h1 id={HEADING} part="heading" aria-level={ui.level(1)} tabindex="-1">{ ui.say(title) }</h1>
                { content }
            </div>
        },
    )
}

/// The first page is here from the start; to the others nobody gets before they are here.
fn current_page(screen: &Screen) -> (Message, Html) {
    match screen.sitting.later {
        Some(later) if screen.sitting.target.page != Page::Start => (later.page)(screen),
        _ => (text::START_TITLE.into(), start(screen)),
    }
}

/// Fetches what comes after the first screen as soon as that one works, and again with each wish
/// of the visitor while it is not here.
#[hook]
fn use_later(assets: &AttrValue, sitting: &Sitting, send: &Callback<Step>) {
    let (assets, send) = (assets.clone(), send.clone());
    let key = (sitting.wishes, sitting.later.is_some(), sitting.locale.clone());
    use_effect_with(key, move |(_, is_here, locale)| {
        if !is_here {
            let send = send.clone();
            platform::spawn(async move { send.emit(Step::Arrived(later::load().await)) });
        }
        if !locale.is_whole() {
            let locale = locale.clone();
            platform::spawn(async move {
                send.emit(Step::Completed(later::words(&locale, &assets).await));
            });
        }
    });
}

/// Fetches and reads all words of a language.
pub(super) async fn load_locale(assets: &str, tag: &str) -> Option<Locale> {
    let pack = platform::fetch_text(&[assets, tag, ".pack"].concat()).await.ok()?;
    let first = Locale::parse(&pack, RULESET_HASH, FORMAT_KEYS).ok()?;
    later::words(&first, assets).await
}

/// Switches the language; all answers stay. What was asked for last counts, even if the words of an
/// earlier one arrive after it: `turns` counts what was asked for.
fn speaker(assets: &AttrValue, send: &Callback<Step>, turns: &Rc<Cell<u32>>) -> Callback<String> {
    let (assets, send, turns) = (assets.clone(), send.clone(), turns.clone());
    Callback::from(move |tag: String| {
        let (assets, send, turns) = (assets.clone(), send.clone(), turns.clone());
        let turn = turns.get().wrapping_add(1);
        turns.set(turn);
        platform::spawn(async move {
            let loaded = load_locale(&assets, &tag).await;
            if turns.get() != turn {
                return;
            }
            send.emit(match loaded {
                Some(locale) => Step::Speak(locale),
                None => Step::Tell(Some(Notice {
                    bad: true,
                    title: text::UI_OTHER_LANGUAGE_FAILED.into(),
                    lines: vec![],
                    undo: false,
                })),
            });
        });
    })
}

/// Takes over what the visitor chose in the page before the program arrived.
#[hook]
fn use_early_choices(early: &Rc<Vec<(String, String)>>, send: &Callback<Step>) {
    let (early, send) = (early.clone(), send.clone());
    use_effect_with((), move |()| {
        for (id, option) in early.iter() {
            // the page before the program asks nothing else
            let options = FIRST_QUESTION.options.iter().filter(|_| id == FIRST_QUESTION.id);
            if let Some((option, _)) = options.into_iter().find(|(key, _)| key == option) {
                send.emit(Step::Act(Action::Choose(FIRST_QUESTION.id, option)));
            }
        }
    });
}

#[hook]
fn use_host_events(on_event: &Callback<HostEvent>, sitting: &Sitting) {
    let has_errors = sitting.refused > 0;
    let emit = on_event.clone();
    use_effect_with(sitting.locale.tag().to_owned(), move |tag| {
        emit.emit(HostEvent::Language(tag.clone()));
    });
    let emit = on_event.clone();
    let locale = &sitting.locale;
    let prefix = if has_errors { locale.get(text::UI_ERROR_PREFIX) } else { "" };
    let space = if has_errors { " " } else { "" };
    let title = locale.text(&page_title(sitting.target.page));
    let title = [prefix, space, &title, " – ", locale.get(text::UI_BRAND)].concat();
    use_effect_with((sitting.target.page, title), move |(page, title)| {
        emit.emit(HostEvent::Page { page: page.key(), title: title.clone() });
    });
    let emit = on_event.clone();
    use_effect_with(sitting.is_unsaved(), move |unsaved| {
        emit.emit(HostEvent::Unsaved(*unsaved));
    });
}

/// Focus follows the visitor: to the heading or the question of the page, to the summary of
/// errors; never when the element is merely loaded.
#[hook]
fn use_focus(node: &NodeRef, sitting: &Sitting) {
    let (question, own) = (sitting.target.question, sitting.target.own);
    let on_page = node.clone();
    use_effect_with(sitting.moves, move |moves| {
        let sought = question.map(element_id).or(own.map(own_id)).filter(|_| *moves > 0);
        let found = sought.is_some_and(|id| platform::focus_near(&on_page, &id));
        if *moves > 0 && !found {
            let _ = platform::focus_near(&on_page, HEADING);
        }
    });
    let on_page = node.clone();
    use_effect_with(sitting.refused, move |refused| {
        if *refused > 0 {
            let _ = platform::focus_near(&on_page, ERROR_SUMMARY);
        }
    });
}
