//! The ways out: printing, and files of each kind. The part that writes them comes when it is first asked
//! for; what is going on stays in sight at the lower edge.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::read;
use crate::{
    app::screen::Ui,
    content::text,
    domain::{Assessment, Choice, Date},
    i18n::{Message, TextKey},
    platform::{self, Failed, Modules},
    report::{ReportFormat, request},
    session::State,
};

/// A session, equal to its clones only: comparing all answers would take longer than printing this again.
#[derive(Clone)]
pub(super) struct Held(pub State);

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0.assessment, &other.0.assessment)
            && Rc::ptr_eq(&self.0.leftovers, &other.0.leftovers)
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct FilesProps {
    pub ui: Ui,
    pub modules: Modules,
    pub session: Held,
    pub today: Option<Date>,
    /// A frame around the check may forbid to print.
    pub prints: bool,
}

/// What is going on.
#[derive(Clone, PartialEq)]
pub(in crate::app) enum Work {
    None,
    /// So much of the writers is here, in per cent.
    Fetching(u32),
    Done,
    Refused(Message),
}

/// What a button makes, by what the writers call it.
#[derive(Clone)]
enum Wish {
    Save([&'static str; 2]),
    Print(&'static str),
    /// Reads the questionnaire that was chosen in this field.
    Read(HtmlInputElement),
}

impl Wish {
    /// The same file can be chosen again.
    fn forget(&self) {
        if let Self::Read(input) = self {
            input.set_value("");
        }
    }
}

const REPORT: &str = "report";
const QUESTIONNAIRE: &str = "questionnaire";

#[component]
pub(super) fn Files(props: &FilesProps) -> Html {
    let ui = &props.ui;
    let work = use_state(|| Work::None);
    let node = use_node_ref();
    let act = {
        let (work, node, modules) = (work.clone(), node.clone(), props.modules.clone());
        let (ui, Held(session), today) = (ui.clone(), props.session.clone(), props.today);
        Callback::from(move |wish: Wish| {
            if matches!(*work, Work::Fetching(_)) {
                wish.forget();
                return;
            }
            let (before, asked_by) = (session.assessment.clone(), ui.locale.tag());
            let asked = request(&session.assessment, &session.leftovers, asked_by, today);
            let (work, node, modules, ui) =
                (work.clone(), node.clone(), modules.clone(), ui.clone());
            work.set(Work::Fetching(0));
            platform::spawn(async move {
                let progress = work.setter();
                let told = move |percent| progress.set(Work::Fetching(percent));
                work.set(match made(&modules, &wish, &asked, &node, told).await {
                    Ok(said) => outcome(&ui, &wish, before, said),
                    Err(Failed) => {
                        wish.forget();
                        Work::Refused(text::TAKE_NOT_FETCHED.into())
                    }
                });
            });
        })
    };
    let reports = ReportFormat::ALL.iter().filter(|(format, _)| *format != ReportFormat::Pack);
    let save = |[what, format]: [&'static str; 2]| act.reform(move |_| Wish::Save([what, format]));
    let print = |what| act.reform(move |_: MouseEvent| Wish::Print(what));
    let report = |format: ReportFormat| take_row(ui, named(format), save([REPORT, format.key()]));
    html! {
        <div class="takes" ref={node.clone()}>
            <section>
                <h2 aria-level={ui.level(2)}>{ ui.t(text::TAKE_REPORT) }</h2>
                <p>{ ui.t(text::TAKE_REPORT_TEXT) }</p>
                if props.prints {
                    <p class="actions">
                        <button type="button" onclick={print(REPORT)}>{ ui.t(text::TAKE_PRINT) }</button>
                    </p>
                    <p class="count">{ ui.t(text::TAKE_PRINT_TEXT) }</p>
                } else {
                    <p class="note">{ ui.t(text::KEPT_CLOSED) }</p>
                }
                <h3 aria-level={ui.level(3)}>{ ui.t(text::TAKE_FILES) }</h3>
                <ul class="tasks">{ for reports.map(|(format, _)| report(*format)) }</ul>
            </section>
            <section>
                <h2 aria-level={ui.level(2)}>{ ui.t(text::TAKE_PACK_TITLE) }</h2>
                <ul class="tasks">{ report(ReportFormat::Pack) }</ul>
            </section>
            <section>
                <h2 aria-level={ui.level(2)}>{ ui.t(text::TAKE_WORKSHOP) }</h2>
                <p>{ ui.t(text::TAKE_WORKSHOP_TEXT) }</p>
                <div class="actions">
                    if props.prints {
                        <button type="button" class="secondary" onclick={print(QUESTIONNAIRE)}>
                            { ui.t(text::TAKE_QUESTIONNAIRE_PRINT) }
                        </button>
                    }
                    <button type="button" class="secondary" onclick={save([QUESTIONNAIRE, "xlsx"])}>
                        { ui.t(text::TAKE_QUESTIONNAIRE) }
                    </button>
                    { filled_in(ui, &act) }
                </div>
            </section>
            { told(ui, &work) }
        </div>
    }
}

async fn made(
    modules: &Modules,
    wish: &Wish,
    asked: &str,
    node: &NodeRef,
    progress: impl Fn(u32) + 'static,
) -> Result<String, Failed> {
    match wish {
        Wish::Save(what) => modules.save_report(asked, *what, progress).await,
        Wish::Print(what) => modules.print_report(asked, what, node, progress).await,
        Wish::Read(input) => modules.fill_in(asked, input, progress).await,
    }
}

/// What the writers said, as far as it is not told at the top of the page.
fn outcome(ui: &Ui, wish: &Wish, before: Rc<Assessment>, said: String) -> Work {
    if let Wish::Read(input) = wish {
        let name = input.files().and_then(|files| files.get(0)).map(|file| file.name());
        wish.forget();
        let steps = read::steps(&name.unwrap_or_default(), before, &said);
        steps.into_iter().for_each(|it| ui.send.emit(it));
        return Work::None;
    }
    if said.is_empty() { Work::Done } else { Work::Refused(text::take_said(said)) }
}

/// A native file field, dressed as a button by its label.
fn filled_in(ui: &Ui, act: &Callback<Wish>) -> Html {
    let act = act.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            act.emit(Wish::Read(input));
        }
    });
    html! {
        <label class="file">
            <input type="file" accept=".xlsx" {onchange} />
            <span>{ ui.t(text::TAKE_QUESTIONNAIRE_READ) }</span>
        </label>
    }
}

/// Always there, so that screen readers hear what changes in it; the bar beside it is for the eye, because
/// nobody wants each per cent read out.
pub(in crate::app) fn told(ui: &Ui, work: &Work) -> Html {
    let said = match work {
        Work::Fetching(99..) => Some(text::TAKE_WRITING),
        Work::Fetching(_) => Some(text::TAKE_FETCHING),
        Work::Done => Some(text::TAKE_DONE),
        Work::None | Work::Refused(_) => None,
    };
    html! {
        <div class="told">
            <div role="status">
                if let Some(said) = said {
                    <p id="report-work">{ ui.t(said) }</p>
                }
            </div>
            if let Work::Fetching(percent) = work {
                <progress aria-labelledby="report-work" max="100" value={percent.to_string()} />
            }
            if let Work::Refused(why) = work {
                <p class="error" role="alert">{ ui.say(why.clone()) }</p>
            }
        </div>
    }
}

pub(in crate::app) fn take_row(
    ui: &Ui,
    (name, about): (TextKey, TextKey),
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <li class="take">
            <span class="take-name">{ ui.t(name) }</span>
            <span class="quiet">{ ui.t(about) }</span>
            <button type="button" class="secondary" {onclick}>
                { ui.t(text::TAKE_SAVE) }<span class="unseen">{ " " }{ ui.t(name) }</span>
            </button>
        </li>
    }
}

pub(in crate::app) const fn named(format: ReportFormat) -> (TextKey, TextKey) {
    match format {
        ReportFormat::Docx => (text::TAKE_DOCX, text::TAKE_DOCX_TEXT),
        ReportFormat::Xlsx => (text::TAKE_XLSX, text::TAKE_XLSX_TEXT),
        ReportFormat::Html => (text::TAKE_HTML, text::TAKE_HTML_TEXT),
        ReportFormat::Markdown => (text::TAKE_MD, text::TAKE_MD_TEXT),
        ReportFormat::Csv => (text::TAKE_CSV, text::TAKE_CSV_TEXT),
        ReportFormat::Json => (text::TAKE_JSON, text::TAKE_JSON_TEXT),
        ReportFormat::Calendar => (text::TAKE_ICS, text::TAKE_ICS_TEXT),
        ReportFormat::Pack => (text::TAKE_PACK, text::TAKE_PACK_TEXT),
    }
}
