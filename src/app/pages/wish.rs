//! The answer to a wish to leave something out: no, by which clause and edition, why, and what may be
//! limited instead, with one press.

use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui},
        sitting::{Notice, Step, Target},
    },
    content::{Cause, ClauseKind, RULES, Rule, clause, clauses, text},
    domain::{Assessment, ClauseId, Verdict},
    engine::must_be_own,
    i18n::{Arg, Message, TextKey},
    session::{
        Action, Page,
        select::{edition_name, verdict_label},
    },
};

/// Answers shown at once; more are folded up.
const SHOWN: usize = 3;

pub(super) fn wishes(screen: &Screen) -> Html {
    let ui = screen.ui;
    let refused = refused(screen.assessment);
    let Some((rule, refused)) = refused else {
        return html! { <p>{ ui.t(text::LEAVE_OUT_NOTHING) }</p> };
    };
    let answers: Vec<Html> = refused.iter().map(|wish| answer(screen, rule, *wish)).collect();
    let rest = u32::try_from(answers.len().saturating_sub(SHOWN)).unwrap_or(u32::MAX);
    html! {
        <div>
            { for answers.iter().take(SHOWN).cloned() }
            if rest > 0 {
                <details class="help">
                    <summary>{ ui.say(text::list_more(rest)) }</summary>
                    { for answers.iter().skip(SHOWN).cloned() }
                </details>
            }
        </div>
    }
}

/// The rule of the edition that refuses wishes, with the wishes.
fn refused(assessment: &Assessment) -> Option<(&'static Rule, Vec<ClauseId>)> {
    let refuses = |rule: &&Rule| {
        rule.cause == Cause::LeftOut && rule.clauses_in(assessment.edition).is_some()
    };
    let wishes: Vec<_> = assessment.scope.excluded.iter().copied().collect();
    RULES.iter().find(refuses).filter(|_| !wishes.is_empty()).map(|rule| (rule, wishes))
}

fn answer(screen: &Screen, rule: &'static Rule, wish: ClauseId) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let edition = assessment.edition;
    let name = ui.clause(assessment, wish);
    let why = match clause(edition, wish).map(|clause| clause.kind) {
        Some(ClauseKind::ManagementSystem) => text::WISH_WHY_SYSTEM,
        _ => text::WISH_WHY_PROCESS,
    };
    let own = rule.clauses_in(edition).unwrap_or_default();
    let sources: Vec<Arg> =
        own.iter().map(|id| Arg::from(ui.clause(assessment, *id).to_string())).collect();
    html! {
        <article class="finding is-stop" key={wish.to_string()}>
            <p class="tags"><span class="tag">{ ui.t(verdict_label(Verdict::Block)) }</span></p>
            <p class="finding-text">
                { ui.say(text::wish_refused(name.to_string(), edition_name(edition))) }
            </p>
            <p>{ ui.t(why) }</p>
            <p class="quiet">{ ui.say(text::result_rule_source(sources, rule.id)) }</p>
            <p><strong>{ ui.t(text::WISH_INSTEAD) }</strong></p>
            <div class="actions instead">{ instead(screen, wish, &name) }</div>
        </article>
    }
}

fn instead(screen: &Screen, wish: ClauseId, name: &AttrValue) -> Html {
    let (ui, edition) = (screen.ui, screen.assessment.edition);
    let outside = |question: &'static str, label: TextKey| {
        let target =
            Target { page: Page::LeaveOut, question: Some(question), own: None, back: None };
        let told = text::wish_moved(name.to_string());
        let onclick = moved(ui, vec![Action::Exclude(wish, false)], target, Some(told));
        button(ui, label, name, onclick)
    };
    let absent = clauses(edition).iter().find(|it| it.may_be_absent && it.id.is_within(wish));
    html! {
        <>
            { outside("scope.outside.services", text::WISH_TO_SERVICES) }
            { outside("scope.outside.locations", text::WISH_TO_LOCATIONS) }
            { outside("scope.outside.units", text::WISH_TO_UNITS) }
            if !must_be_own(edition, wish) {
                { button(ui, text::WISH_TO_OPERATORS, name, moved(
                    ui,
                    vec![Action::Exclude(wish, false)],
                    Page::Operators.into(),
                    None,
                )) }
            }
            if let Some(absent) = absent {
                { button(ui, text::WISH_TO_ABSENT, name, moved(
                    ui,
                    vec![Action::Exclude(wish, false), Action::DeclareAbsent(absent.id, true)],
                    Target { page: Page::LeaveOut, question: Some("scope.absent"), own: None, back: None },
                    None,
                )) }
            }
        </>
    }
}

fn button(ui: &Ui, label: TextKey, wish: &AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="secondary" {onclick}>
            { ui.t(label) }<span class="unseen">{ " " }{ wish.clone() }</span>
        </button>
    }
}

/// Takes the wish back and goes where the limit is set instead.
fn moved(
    ui: &Ui,
    actions: Vec<Action>,
    target: Target,
    told: Option<Message>,
) -> Callback<MouseEvent> {
    let send = ui.send.clone();
    Callback::from(move |_| {
        for action in &actions {
            send.emit(Step::Act(action.clone()));
        }
        send.emit(Step::Go(target.clone()));
        if let Some(title) = told.clone() {
            send.emit(Step::Tell(Some(Notice { bad: false, title, lines: vec![], undo: false })));
        }
    })
}
