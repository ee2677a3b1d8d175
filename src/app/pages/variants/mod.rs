//! Two variants of the scope, side by side.

mod differences;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use differences::{figures, rules, statements};

use crate::{
    app::{
        parts::verdict_class,
        screen::{Screen, Ui},
        sitting::{Notice, Step, Target},
    },
    content::text,
    i18n::Message,
    session::{
        Action, Page,
        select::{Comparison, Variant, variants as compared, verdict_label, verdict_text},
        written,
    },
};

/// The field of the file that names a variant.
const LABEL: &str = "scope.label";

pub(super) fn variants(screen: &Screen) -> Html {
    match compared(screen.assessment, screen.sitting.today) {
        Some(comparison) => side_by_side(screen, &comparison),
        None => only_one(screen.ui),
    }
}

fn only_one(ui: &Ui) -> Html {
    let onclick = act(ui, || Action::CopyScope, text::VARIANTS_NOTICE_COPIED.into(), false);
    html! {
        <div key="one">
            <p class="lead">{ ui.t(text::VARIANTS_LEAD) }</p>
            <p>{ ui.t(text::VARIANTS_EXAMPLES) }</p>
            <p>{ ui.t(text::VARIANTS_NONE) }</p>
            <p class="actions">
                <button type="button" {onclick}>{ ui.t(text::VARIANTS_COPY) }</button>
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </div>
    }
}

/// Does something after which the page is another: its heading takes focus, and a notice says what
/// happened.
fn act(
    ui: &Ui,
    action: impl Fn() -> Action + 'static,
    title: Message,
    undo: bool,
) -> Callback<MouseEvent> {
    let send = ui.send.clone();
    Callback::from(move |_: MouseEvent| {
        send.emit(Step::Act(action()));
        send.emit(Step::Go(Target::from(Page::Variants)));
        let notice = Notice { bad: false, title: title.clone(), lines: vec![], undo };
        send.emit(Step::Tell(Some(notice)));
    })
}

fn side_by_side(screen: &Screen, comparison: &Comparison) -> Html {
    let ui = screen.ui;
    let Comparison { current, other } = comparison;
    html! {
        <div key="two">
            <p class="lead">{ ui.t(text::VARIANTS_SHARED) }</p>
            <div class="pair">
                { current_card(screen, current) }
                { other_card(ui, other) }
            </div>
            { figures(ui, comparison) }
            { statements(ui, screen.assessment.edition, comparison) }
            { rules(screen, comparison) }
            <p class="actions">{ ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }</p>
        </div>
    }
}

fn current_card(screen: &Screen, current: &Variant) -> Html {
    let ui = screen.ui;
    html! {
        <section class="card variant">
            <div class="variant-head">
                <h2 aria-level={ui.level(2)}>{ current.name.clone() }</h2>
                <span class="tag is-info">{ ui.t(text::VARIANTS_CURRENT) }</span>
            </div>
            { verdict(ui, current) }
            { name_field(screen, current) }
            <p class="actions">
                { ui.link(Page::Tasks, Some("button"), text::VARIANTS_CHANGE) }
                { ui.link(Page::Result, None, text::CHECK_TO_RESULT) }
            </p>
        </section>
    }
}

fn other_card(ui: &Ui, other: &Variant) -> Html {
    let name = || other.name.clone();
    let swapped = text::variants_notice_swapped(name());
    let swap = act(ui, || Action::SwapVariants, swapped, false);
    let dropped = text::variants_notice_dropped(name());
    let discard = act(ui, || Action::DropVariant, dropped, true);
    html! {
        <section class="card variant">
            <div class="variant-head"><h2 aria-level={ui.level(2)}>{ name() }</h2></div>
            { verdict(ui, other) }
            <p class="actions">
                <button type="button" class="secondary" onclick={swap}>
                    { ui.say(text::variants_swap(name())) }
                </button>
                <button type="button" class="secondary" onclick={discard}>
                    { ui.say(text::variants_drop(name())) }
                </button>
            </p>
        </section>
    }
}

fn verdict(ui: &Ui, variant: &Variant) -> Html {
    let verdict = variant.verdict;
    html! {
        <p class={["verdict ", verdict_class(verdict)].concat()}>
            <strong>{ ui.t(verdict_label(verdict)) }{ ". " }</strong>{ ui.t(verdict_text(verdict)) }
        </p>
    }
}

fn name_field(screen: &Screen, current: &Variant) -> Html {
    let ui = screen.ui;
    let value = written(screen.assessment, LABEL);
    // seen as soon as the name is not what was typed
    let falls_back = value.trim() != current.name;
    let oninput = ui.on(move |event: InputEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        Action::Write(LABEL, input.map(|input| input.value()).unwrap_or_default())
    });
    html! {
        <div class="variant-name">
            <label class="label" for="variant-name">{ ui.t(text::VARIANTS_NAME) }</label>
            <input type="text" class="long" id="variant-name" {value} {oninput} autocomplete="off"
                aria-describedby="variant-name-hint" />
            <p class="hint" id="variant-name-hint" role="status">
                if falls_back {
                    { ui.say(text::variants_name_missing(current.name.clone())) }
                }
            </p>
        </div>
    }
}
