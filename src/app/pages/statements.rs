//! The statements of a page, to be graded: those of the quick check, those of a section with their
//! evidence, and the process attributes of a section.

use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, Graded, form, role_field, summary},
        screen::{Screen, Ui},
    },
    content::{Question, Role, text},
    domain::Rating,
    engine::{ClausePart, Part, Statement, asked_attributes},
    session::{
        Page,
        select::{
            absent_by_scope, chapter_title, page_after, parts_on, quick_grade, rating_label,
            statements,
        },
    },
};

/// One statement for each process: the quick check.
pub(super) fn quick_page(screen: &Screen, page: Page) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let rows = statements(assessment.edition, page).map(|it| graded(screen, it, false));
    let chapter = chapter_title(assessment, page)
        .zip(page.chapter())
        .map(|(title, chapter)| ui.say(text::clause_named(title, chapter.to_string())));
    let questions = html! {
        <>
            <p class="quiet">{ chapter.unwrap_or_default() }</p>
            <div>{ for rows }</div>
        </>
    };
    form(screen, &Form::to(page_after(assessment, page)), questions)
}

/// All statements of a section, clause by clause.
pub(super) fn section_page(screen: &Screen, page: Page) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let parts: Vec<_> = parts_on(assessment.edition, page).collect();
    let all = || parts.iter().flat_map(|part| part.details());
    let hidden = all().filter(|it| !is_for(it.question, screen.sitting.role)).count();
    let none_left = hidden == all().count();
    let questions = html! {
        <>
            { summary(screen, page) }
            <div class="role">
                { role_field(screen) }
                if none_left && hidden > 0 {
                    <p>{ ui.t(text::ROLE_NONE) }</p>
                } else if hidden > 0 {
                    <p class="quiet">
                        { ui.say(text::role_hidden(u32::try_from(hidden).unwrap_or(u32::MAX))) }
                    </p>
                }
            </div>
            <div>{ for parts.iter().map(|it| part(screen, it)) }</div>
        </>
    };
    form(screen, &Form::to(page_after(assessment, page)), questions)
}

/// The process attributes of a section, as far as their levels can be reached.
pub(super) fn levels_page(screen: &Screen, page: Page) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let asked = page.section().map(|it| asked_attributes(assessment, it)).unwrap_or_default();
    let rows = statements(assessment.edition, page).filter(|it| asked.contains(&it.id));
    let lead = if asked.is_empty() { text::LEVELS_NOT_YET } else { text::LEVELS_LEAD };
    let questions = html! {
        <>
            <p class="lead">{ ui.t(lead) }</p>
            <div>{ for rows.map(|it| graded(screen, it, false)) }</div>
        </>
    };
    form(screen, &Form::to(Page::Tasks), questions)
}

fn is_for(question: &Question, role: Option<Role>) -> bool {
    role.is_none() || question.role.is_none() || question.role == role
}

fn part(screen: &Screen, part: &Part) -> Html {
    let ui = screen.ui;
    let quick = quick_grade(screen.assessment, part).filter(|_| !part.clauses.is_empty());
    let quick = quick.map(|grade| {
        let grade = rating_label(Rating::Graded(grade));
        html! { <p class="note">{ ui.say(text::statement_from_quick(grade)) }</p> }
    });
    let only = part.rough.iter().filter(|_| part.clauses.is_empty());
    html! {
        <div key={part.section}>
            { quick.unwrap_or_default() }
            { for only.map(|it| graded(screen, it.question, it.may_be_absent)) }
            { for part.clauses.iter().map(|it| clause(screen, it)) }
        </div>
    }
}

fn clause(screen: &Screen, clause: &ClausePart) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let role = screen.sitting.role;
    let shown = || clause.details.iter().filter(|it| is_for(it.question, role));
    if shown().next().is_none() {
        return Html::default();
    }
    let absent = clause.details.first().and_then(|it| absent_by_scope(assessment, it));
    let content: Html = match absent {
        Some(reason) => html! { <p class="note">{ from_scope(ui, reason) }</p> },
        None => {
            shown().map(|it: &Statement| graded(screen, it.question, it.may_be_absent)).collect()
        }
    };
    html! {
        <section class="clause" key={clause.clause.to_string()}>
            <h2 aria-level={ui.level(2)}>{ ui.clause(assessment, clause.clause) }</h2>
            { content }
        </section>
    }
}

fn from_scope(ui: &Ui, reason: &str) -> AttrValue {
    if reason.trim().is_empty() {
        ui.t(text::STATEMENT_FROM_SCOPE_SHORT)
    } else {
        ui.say(text::statement_from_scope(reason.to_owned()))
    }
}

fn graded(screen: &Screen, question: &'static Question, may_be_absent: bool) -> Html {
    let answer = screen.assessment.answers.get(question.id).cloned().unwrap_or_default();
    html! {
        <Graded ui={screen.ui.clone()} key={question.id} question={question.id} {may_be_absent}
            {answer} />
    }
}
