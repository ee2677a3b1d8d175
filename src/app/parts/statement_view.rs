//! The scope statement in each language, with the answer behind each phrase.

use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui},
        sitting::{Notice, Step, Target},
    },
    content::{question, text},
    engine::{StatementLanguage, draft},
    i18n::TextKey,
    platform,
    report::Statement,
    session::Page,
};

/// The statements one after the other; in detail with criticism, the answers behind the words, and
/// a copy button.
pub(in crate::app) fn statement_views(screen: &Screen, in_detail: bool) -> Html {
    StatementLanguage::ALL.into_iter().map(|it| statement_view(screen, it, in_detail)).collect()
}

fn statement_view(screen: &Screen, language: StatementLanguage, in_detail: bool) -> Html {
    let ui = screen.ui;
    let scope = &screen.assessment.scope;
    let words = screen.sitting.locale_for(language.tag());
    let form = scope.statement_form.unwrap_or_default();
    let draft = draft(scope, screen.assessment.edition, form);
    let statement = words.and_then(|words| Statement::of(scope, draft.as_ref(), language, words));
    let title = match language {
        StatementLanguage::En => text::STATEMENT_IN_EN,
        StatementLanguage::De => text::STATEMENT_IN_DE,
    };
    // Where the statements are the page itself they come right below its heading.
    let (heading, below) = if in_detail { ("h2", "h3") } else { ("h3", "h4") };
    let absent = match words {
        Some(_) => text::STATEMENT_MISSING,
        None if screen.sitting.other_failed => text::UI_OTHER_LANGUAGE_FAILED,
        None => text::BOOT_LOADING,
    };
    html! {
        <section class="statement" key={language.tag()}>
            <@{heading}>{ ui.t(title) }</@>
            if let Some(statement) = &statement {
                <blockquote lang={language.tag()}>{ statement.text() }</blockquote>
                if in_detail {
                    { copy(ui, statement.text()) }
                    <@{below}>{ ui.t(text::STATEMENT_LINT) }</@>
                    { criticism(ui, statement) }
                    { parts(ui, statement, language, title) }
                }
            } else {
                <p class="quiet">{ ui.t(absent) }</p>
            }
        </section>
    }
}

fn criticism(ui: &Ui, statement: &Statement) -> Html {
    if statement.lint.is_empty() {
        return html! { <p>{ ui.t(text::STATEMENT_LINT_NONE) }</p> };
    }
    let items = statement.lint.iter().filter_map(|hit| {
        let rule = hit.rule()?;
        Some(html! {
            <li key={rule.id}>
                { ui.t(rule.text) }{ " (" }{ hit.subjects.join(", ") }{ ")" }
                if let Some(remedy) = rule.remedy {
                    <br /><span class="quiet">{ ui.t(remedy) }</span>
                }
            </li>
        })
    });
    html! { <ul>{ for items }</ul> }
}

fn parts(ui: &Ui, statement: &Statement, language: StatementLanguage, title: TextKey) -> Html {
    let row = |(words, source): &(String, Option<&'static str>)| {
        let question = question((*source)?)?;
        let target =
            Target { page: page_of(question.id), question: Some(question.id), from_check: false };
        Some(html! {
            <tr key={question.id}>
                <th scope="row" lang={language.tag()}>{ words.trim().to_owned() }</th>
                <td>{ ui.t(question.text) }</td>
                <td>{ ui.change_link(target, question.text) }</td>
            </tr>
        })
    };
    let rows: Vec<Html> = statement.segments.iter().filter_map(row).collect();
    // No answer stands behind the visitor's own wording.
    if rows.is_empty() {
        return html! { <span hidden=true /> };
    }
    // two of these stand on a page
    let name = [&*ui.t(text::STATEMENT_PARTS), " – ", &*ui.t(title)].concat();
    html! {
        <details class="help">
            <summary>{ ui.t(text::STATEMENT_PARTS) }</summary>
            <div class="table" tabindex="0" role="region" aria-label={name}>
                <table><tbody>{ for rows }</tbody></table>
            </div>
        </details>
    }
}

fn page_of(question: &str) -> Page {
    match question {
        "scope.organization" => Page::Organization,
        "scope.services" | "scope.activities" => Page::Services,
        _ => Page::Boundaries,
    }
}

fn copy(ui: &Ui, statement: String) -> Html {
    let send = ui.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let (send, statement) = (send.clone(), statement.clone());
        platform::spawn(async move {
            let copied = platform::copy_text(&statement).await.is_ok();
            let title = if copied { text::STATEMENT_COPIED } else { text::STATEMENT_NOT_COPIED };
            let notice = Notice { bad: !copied, title: title.into(), lines: vec![], undo: false };
            send.emit(Step::Tell(Some(notice)));
        });
    });
    html! {
        <p class="actions">
            <button type="button" class="secondary" {onclick}>{ ui.t(text::STATEMENT_COPY) }</button>
        </p>
    }
}
