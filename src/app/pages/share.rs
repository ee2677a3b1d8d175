//! A link with the assessment: what goes along, the link itself, its picture for phones.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui},
        sitting::{Notice, Step},
    },
    content::text,
    domain::Assessment,
    i18n::TextKey,
    platform,
    session::{
        Page,
        select::page_title,
        share::{BEFORE_CODE, LONGEST_FOR_PHONES, pack, qr},
        snapshot::Shared,
    },
};

pub(super) fn share_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    let assessment = screen.sitting.session.assessment.clone();
    let lead = match screen.sitting.guest.share_at {
        Some(_) => text::SHARE_LEAD,
        None => text::SHARE_LEAD_CODE,
    };
    html! {
        <>
            <p class="lead">{ ui.t(lead) }</p>
            <p class="verdict is-open">{ ui.t(text::SHARE_WARNING) }</p>
            if *assessment == Assessment::default() {
                <p>{ ui.t(text::SHARE_EMPTY) }</p>
            } else {
                <Link ui={ui.clone()} {assessment} address={screen.sitting.guest.share_at.clone()} />
            }
            <p class="actions">
                { ui.link(Page::Shared, None, text::PAGE_SHARED) }
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct LinkProps {
    ui: Ui,
    assessment: Rc<Assessment>,
    /// Where it leads, if somebody said so.
    address: Option<AttrValue>,
}

/// Keeps the ticks, which belong to no assessment, and packs only when one of them or an answer changed.
#[component]
fn Link(props: &LinkProps) -> Html {
    let ui = &props.ui;
    let ticks = use_state(Shared::default);
    let packed = use_memo(
        (props.assessment.clone(), *ticks, ui.locale.clone()),
        |(assessment, shared, locale)| pack(assessment, *shared, locale),
    );
    let tick = |change: fn(&mut Shared, bool)| {
        let ticks = ticks.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let mut next = *ticks;
            change(&mut next, input.checked());
            ticks.set(next);
        })
    };
    let names = tick(|shared, on| shared.names = on);
    let notes = tick(|shared, on| shared.notes = on);
    html! {
        <>
            <p>{ ui.t(text::SHARE_ALWAYS) }</p>
            <fieldset class="question">
                <legend>{ ui.t(text::SHARE_WHAT) }</legend>
                <div class="options">
                    { option(ui, "share-names", [text::SHARE_NAMES, text::SHARE_NAMES_HINT], ticks.names, names) }
                    { option(ui, "share-notes", [text::SHARE_NOTES, text::SHARE_NOTES_HINT], ticks.notes, notes) }
                </div>
            </fieldset>
            if let Some(code) = &*packed {
                { link(ui, code, props.address.as_deref()) }
            } else {
                <p class="error" role="alert">{ ui.t(text::SHARE_TOO_MUCH) }</p>
            }
        </>
    }
}

fn option(
    ui: &Ui,
    id: &'static str,
    [label, hint]: [TextKey; 2],
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    let hint_id = [id, "-hint"].concat();
    html! {
        <div class="option">
            <input type="checkbox" {id} {checked} {onchange} aria-describedby={hint_id.clone()} />
            <label for={id}>{ ui.t(label) }</label>
            <p class="hint" id={hint_id}>{ ui.t(hint) }</p>
        </div>
    }
}

/// Without an address there is only the code, which can be pasted where shared assessments are opened.
fn link(ui: &Ui, code: &str, address: Option<&str>) -> Html {
    let link = address.map(|address| [address, BEFORE_CODE, code].concat());
    let [title, copy] = match link {
        Some(_) => [text::SHARE_LINK, text::SHARE_COPY_LINK],
        None => [text::SHARE_CODE, text::SHARE_COPY_CODE],
    };
    let shown = link.as_deref().unwrap_or(code);
    let characters = u32::try_from(shown.len()).unwrap_or(u32::MAX);
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(title) }</h2>
            if link.is_none() {
                <p>{ ui.say(text::share_no_address(page_title(Page::Shared))) }</p>
            }
            <textarea id="share-link" class="shared-link" readonly=true rows="4" spellcheck="false"
                aria-label={ui.t(title)} aria-describedby="share-size" value={shown.to_owned()} />
            <p class="count" id="share-size">{ ui.say(text::share_size(characters)) }</p>
            <p class="actions">{ copy_button(ui, copy, shown.to_owned()) }</p>
            if let Some(link) = &link {
                <h2 aria-level={ui.level(2)}>{ ui.t(text::SHARE_QR) }</h2>
                { picture(ui, link, characters) }
            }
        </section>
    }
}

fn copy_button(ui: &Ui, label: TextKey, content: String) -> Html {
    let send = ui.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let (send, content) = (send.clone(), content.clone());
        platform::spawn(async move {
            let copied = platform::copy_text(&content).await.is_ok();
            let title = if copied { text::STATEMENT_COPIED } else { text::STATEMENT_NOT_COPIED };
            let (bad, title) = (!copied, title.into());
            send.emit(Step::Tell(Some(Notice { bad, title, lines: vec![], undo: false })));
        });
    });
    html! { <button type="button" {onclick}>{ ui.t(label) }</button> }
}

/// Dark on light whatever the colors around it: cameras know nothing else.
fn picture(ui: &Ui, link: &str, characters: u32) -> Html {
    let Some(qr) = qr(link) else {
        let message = text::share_qr_too_long(characters, LONGEST_FOR_PHONES);
        return html! { <p>{ ui.say(message) }</p> };
    };
    let size = qr.size.to_string();
    html! {
        <>
            <p>{ ui.t(text::SHARE_QR_TEXT) }</p>
            <svg class="qr" viewBox={["0 0 ", &size, " ", &size].concat()} role="img"
                aria-label={ui.t(text::SHARE_QR_LABEL)} shape-rendering="crispEdges">
                <rect width={size.clone()} height={size} fill="#fff" />
                <path fill="#000" d={qr.path} />
            </svg>
        </>
    }
}
