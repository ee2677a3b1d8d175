//! The ways out: printing, and files of each kind. The part that writes them comes when it is first asked
//! for; what is going on stays in sight at the lower edge.

use std::rc::Rc;

use web_sys::Node;
use yew::prelude::*;

use crate::{
    app::screen::Ui,
    content::text,
    domain::{Choice, Date},
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
}

/// What is going on.
#[derive(Clone, PartialEq)]
enum Work {
    None,
    /// So much of the writers is here, in per cent.
    Fetching(u32),
    Done,
    Refused(Message),
}

/// What a button makes.
#[derive(Clone, Copy)]
enum Wish {
    Save(ReportFormat),
    Print(&'static str),
}

#[component]
pub(super) fn Files(props: &FilesProps) -> Html {
    let ui = &props.ui;
    let work = use_state(|| Work::None);
    let node = use_node_ref();
    let wish = |wish: Wish| {
        let (work, node) = (work.clone(), node.clone());
        let (modules, ui) = (props.modules.clone(), ui.clone());
        let (Held(session), today) = (props.session.clone(), props.today);
        Callback::from(move |_: MouseEvent| {
            if matches!(*work, Work::Fetching(_)) {
                return;
            }
            let Some(node) = node.get() else { return };
            let asked = request(&session.assessment, &session.leftovers, ui.locale.tag(), today);
            let (work, modules) = (work.clone(), modules.clone());
            work.set(Work::Fetching(0));
            platform::spawn(async move {
                let progress = work.setter();
                let told = move |percent| progress.set(Work::Fetching(percent));
                let made = made(&modules, wish, &asked, &node, told).await;
                work.set(outcome(made));
            });
        })
    };
    let reports = ReportFormat::ALL.iter().filter(|(format, _)| *format != ReportFormat::Pack);
    let row = |format| row(ui, format, wish(Wish::Save(format)));
    html! {
        <div class="takes" ref={node.clone()}>
            <section>
                <h2>{ ui.t(text::TAKE_REPORT) }</h2>
                <p>{ ui.t(text::TAKE_REPORT_TEXT) }</p>
                <p class="actions">
                    <button type="button" onclick={wish(Wish::Print("report"))}>{ ui.t(text::TAKE_PRINT) }</button>
                </p>
                <p class="count">{ ui.t(text::TAKE_PRINT_TEXT) }</p>
                <h3>{ ui.t(text::TAKE_FILES) }</h3>
                <ul class="tasks">{ for reports.map(|(format, _)| row(*format)) }</ul>
            </section>
            <section>
                <h2>{ ui.t(text::TAKE_PACK_TITLE) }</h2>
                <ul class="tasks">{ row(ReportFormat::Pack) }</ul>
            </section>
            { told(ui, &work) }
        </div>
    }
}

async fn made(
    modules: &Modules,
    wish: Wish,
    asked: &str,
    node: &Node,
    progress: impl Fn(u32) + 'static,
) -> Result<String, Failed> {
    match wish {
        Wish::Save(format) => modules.save_report(asked, format.key(), progress).await,
        Wish::Print(what) => modules.print_report(asked, what, node, progress).await,
    }
}

fn outcome(made: Result<String, Failed>) -> Work {
    match made {
        Ok(said) if said.is_empty() => Work::Done,
        Ok(said) => Work::Refused(text::take_said(said)),
        Err(Failed) => Work::Refused(text::TAKE_NOT_FETCHED.into()),
    }
}

/// Always there, so that screen readers hear what changes in it.
fn told(ui: &Ui, work: &Work) -> Html {
    let bar = |percent: u32| {
        let words = match percent {
            99.. => ui.t(text::TAKE_WRITING),
            percent => ui.say(text::take_fetching(percent)),
        };
        html! {
            <label class="work">{ words }<progress max="100" value={percent.to_string()} /></label>
        }
    };
    html! {
        <div class="told">
            <div role="status">
                { match work {
                    Work::Fetching(percent) => bar(*percent),
                    Work::Done => html! { <p>{ ui.t(text::TAKE_DONE) }</p> },
                    Work::None | Work::Refused(_) => Html::default(),
                } }
            </div>
            if let Work::Refused(why) = work {
                <p class="error" role="alert">{ ui.say(why.clone()) }</p>
            }
        </div>
    }
}

fn row(ui: &Ui, format: ReportFormat, onclick: Callback<MouseEvent>) -> Html {
    let (name, about) = named(format);
    html! {
        <li class="take" key={format.key()}>
            <span class="take-name">{ ui.t(name) }</span>
            <span class="quiet">{ ui.t(about) }</span>
            <button type="button" class="secondary" {onclick}>
                { ui.t(text::TAKE_SAVE) }<span class="unseen">{ " " }{ ui.t(name) }</span>
            </button>
        </li>
    }
}

const fn named(format: ReportFormat) -> (TextKey, TextKey) {
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
