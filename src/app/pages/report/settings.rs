//! What the report is to hold and to look like.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui},
        sitting::{Notice, Step},
    },
    content::{LANGUAGES, text},
    domain::{Choice, Paper, ReportSection, ReportSettings},
    i18n::TextKey,
    platform::{self, Modules},
    report::section_title,
    session::{Action, LONGEST_LOGO},
};

/// The id of the field for a picture.
const LOGO: &str = "report-logo";

pub(super) fn settings(screen: &Screen) -> Html {
    let ui = screen.ui;
    let now = &screen.assessment.report;
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::TAKE_SETTINGS) }</h2>
            { sections(ui, now) }
            { language(ui, now) }
            { paper(ui, now) }
            { words(ui, now, "report-assessor", [text::TAKE_ASSESSOR, text::TAKE_ASSESSOR_HINT],
                &now.assessor, |it, words| it.assessor = words) }
            { words(ui, now, "report-footer", [text::TAKE_FOOTER, text::TAKE_FOOTER_HINT],
                &now.footer, |it, words| it.footer = words) }
            { logo(screen) }
        </section>
    }
}

/// The settings with one of them changed.
fn set(
    now: &ReportSettings,
    change: impl Fn(&mut ReportSettings) + 'static,
) -> impl Fn(Event) -> Action + 'static {
    let now = now.clone();
    move |_| {
        let mut settings = now.clone();
        change(&mut settings);
        Action::SetReport(Box::new(settings))
    }
}

fn sections(ui: &Ui, now: &ReportSettings) -> Html {
    let boxes = ReportSection::ALL.iter().map(|(section, key)| {
        let section = *section;
        let change = move |settings: &mut ReportSettings| {
            if !settings.left_out.remove(&section) {
                settings.left_out.insert(section);
            }
        };
        let input = Input {
            kind: "checkbox",
            name: "report-sections",
            key,
            checked: !now.left_out.contains(&section),
        };
        input.view(ui.t(section_title(section)), ui.on(set(now, change)))
    });
    group(ui, text::TAKE_SECTIONS, html! { <div class="options columns">{ for boxes }</div> })
}

fn language(ui: &Ui, now: &ReportSettings) -> Html {
    let as_screen = ("", ui.t(text::TAKE_LANGUAGE_SCREEN), ui.locale.tag());
    let named = LANGUAGES.iter().map(|it| (it.tag, AttrValue::Static(it.name), it.tag));
    let radios = [as_screen].into_iter().chain(named).map(|(tag, name, lang)| {
        let name = html! { <span lang={lang.to_owned()}>{ name }</span> };
        let change = move |settings: &mut ReportSettings| tag.clone_into(&mut settings.language);
        let input = Input {
            kind: "radio",
            name: "report-language",
            key: if tag.is_empty() { "screen" } else { tag },
            checked: now.language == tag,
        };
        input.view(name, ui.on(set(now, change)))
    });
    let own = Input {
        kind: "checkbox",
        name: "report-own-language",
        key: "only",
        checked: now.own_language_only,
    };
    let change = |settings: &mut ReportSettings| {
        settings.own_language_only = !settings.own_language_only;
    };
    let own = own.view(ui.t(text::TAKE_OWN_LANGUAGE), ui.on(set(now, change)));
    html! {
        <>
            { group(ui, text::TAKE_LANGUAGE, html! { <div class="options">{ for radios }</div> }) }
            <div class="options">{ own }</div>
        </>
    }
}

fn paper(ui: &Ui, now: &ReportSettings) -> Html {
    let radios = Paper::ALL.iter().map(|(paper, key)| {
        let paper = *paper;
        let name = match paper {
            Paper::A4 => text::TAKE_PAPER_A4,
            Paper::Letter => text::TAKE_PAPER_LETTER,
        };
        let checked = now.paper.unwrap_or(Paper::A4) == paper;
        let input = Input { kind: "radio", name: "report-paper", key, checked };
        let change = move |settings: &mut ReportSettings| settings.paper = Some(paper);
        input.view(ui.t(name), ui.on(set(now, change)))
    });
    group(ui, text::TAKE_PAPER, html! { <div class="options">{ for radios }</div> })
}

fn group(ui: &Ui, title: TextKey, options: Html) -> Html {
    html! {
        <fieldset class="question">
            <legend>{ ui.t(title) }</legend>
            { options }
        </fieldset>
    }
}

/// A checkbox or radio.
struct Input {
    kind: &'static str,
    name: &'static str,
    key: &'static str,
    checked: bool,
}

impl Input {
    fn view(self, label: impl Into<Html>, onchange: Callback<Event>) -> Html {
        let id = [self.name, "-", self.key].concat();
        html! {
            <div class="option" key={self.key}>
                <input type={self.kind} id={id.clone()} name={self.name} value={self.key}
                    checked={self.checked} {onchange} />
                <label for={id}>{ label.into() }</label>
            </div>
        }
    }
}

fn words(
    ui: &Ui,
    now: &ReportSettings,
    id: &'static str,
    [label, hint]: [TextKey; 2],
    value: &str,
    change: fn(&mut ReportSettings, String),
) -> Html {
    let (send, now) = (ui.send.clone(), now.clone());
    let oninput = Callback::from(move |event: InputEvent| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let mut settings = now.clone();
        change(&mut settings, input.value());
        send.emit(Step::Act(Action::SetReport(Box::new(settings))));
    });
    let hint_id = [id, "-hint"].concat();
    html! {
        <div class="question">
            <label class="label" for={id}>{ ui.t(label) }</label>
            <p class="hint" id={hint_id.clone()}>{ ui.t(hint) }</p>
            <input type="text" class="long" {id} value={value.to_owned()} {oninput}
                aria-describedby={hint_id} autocomplete="off" />
        </div>
    }
}

fn logo(screen: &Screen) -> Html {
    let ui = screen.ui;
    let now = &screen.assessment.report;
    let remove = ui.send.reform(|event: MouseEvent| {
        // the button goes away with the picture
        platform::focus_near_event(&event, LOGO);
        Step::Act(Action::SetLogo(String::new()))
    });
    html! {
        <fieldset class="question">
            <legend>{ ui.t(text::TAKE_LOGO) }</legend>
            <p class="hint">{ ui.t(text::TAKE_LOGO_HINT) }</p>
            if !now.logo.is_empty() {
                <p>{ ui.t(text::TAKE_LOGO_THERE) }</p>
            }
            <div class="actions">
                { choose_logo(screen) }
                if !now.logo.is_empty() {
                    <button type="button" class="secondary" onclick={remove}>{ ui.t(text::TAKE_LOGO_REMOVE) }</button>
                }
            </div>
        </fieldset>
    }
}

/// A native file field, dressed as a button by its label.
fn choose_logo(screen: &Screen) -> Html {
    let (send, modules) = (screen.ui.send.clone(), screen.sitting.modules.clone());
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let (send, modules) = (send.clone(), modules.clone());
        platform::spawn(async move {
            send.emit(read(&modules, &input).await);
            // the same file can be chosen again
            input.set_value("");
        });
    });
    html! {
        <label class="file">
            <input type="file" id={LOGO} accept="image/*" {onchange} />
            <span>{ screen.ui.t(text::TAKE_LOGO_CHOOSE) }</span>
        </label>
    }
}

/// What follows from a chosen picture.
async fn read(modules: &Modules, input: &HtmlInputElement) -> Step {
    let bad = |title: TextKey| {
        Step::Tell(Some(Notice { bad: true, title: title.into(), lines: vec![], undo: false }))
    };
    match modules.read_logo(input, LONGEST_LOGO).await {
        Ok(logo) if logo.is_empty() => bad(text::TAKE_LOGO_WRONG),
        Ok(logo) => Step::Act(Action::SetLogo(logo)),
        Err(_) => bad(text::BOOT_OFFLINE),
    }
}
