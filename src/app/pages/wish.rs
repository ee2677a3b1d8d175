//! The answer to a wish to leave something out: no, by which clause and edition, why, and what may be
//! limited instead, with one press: once for all wishes as far as it may take the place of each.

use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui},
        sitting::{Notice, Step, Target},
    },
    content::{Cause, ClauseKind, RULES, Rule, clause, clauses, text},
    domain::{Assessment, ClauseId, Edition, Verdict},
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
    let answers: Vec<Html> =
        refused.iter().map(|wish| answer(screen, rule, *wish, &refused)).collect();
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
            { instead(screen, &refused) }
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

fn answer(screen: &Screen, rule: &'static Rule, wish: ClauseId, all: &[ClauseId]) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let edition = assessment.edition;
    let why = match clause(edition, wish).map(|clause| clause.kind) {
        Some(ClauseKind::ManagementSystem) => text::WISH_WHY_SYSTEM,
        _ => text::WISH_WHY_PROCESS,
    };
    let own = rule.clauses_in(edition).unwrap_or_default();
    let sources = named(screen, own);
    let only_here = |it: &Instead| it.fits(edition, &[wish]) && !it.fits(edition, all);
    html! {
        <article class="finding is-stop" key={wish.to_string()}>
            <p class="tags"><span class="tag">{ ui.t(verdict_label(Verdict::Block)) }</span></p>
            <p class="finding-text">
                { ui.say(text::wish_refused(ui.clause(assessment, wish).to_string(), edition_name(edition))) }
            </p>
            <p>{ ui.t(why) }</p>
            <p class="quiet">{ ui.say(text::result_rule_source(sources, rule.id)) }</p>
            if Instead::ALL.iter().any(only_here) {
                <div class="actions instead">
                    { for Instead::ALL.into_iter().filter(only_here).map(|it| button(screen, it, &[wish])) }
                </div>
            }
        </article>
    }
}

/// What may be limited instead of leaving something out.
#[derive(Clone, Copy)]
enum Instead {
    Services,
    Locations,
    Units,
    Operators,
    Absent,
}

impl Instead {
    const ALL: [Self; 5] =
        [Self::Services, Self::Locations, Self::Units, Self::Operators, Self::Absent];

    const fn label(self) -> TextKey {
        match self {
            Self::Services => text::WISH_TO_SERVICES,
            Self::Locations => text::WISH_TO_LOCATIONS,
            Self::Units => text::WISH_TO_UNITS,
            Self::Operators => text::WISH_TO_OPERATORS,
            Self::Absent => text::WISH_TO_ABSENT,
        }
    }

    /// Whether it may take the place of each of the wishes.
    fn fits(self, edition: Edition, wishes: &[ClauseId]) -> bool {
        wishes.iter().all(|wish| match self {
            Self::Services | Self::Locations | Self::Units => true,
            Self::Operators => !must_be_own(edition, *wish),
            Self::Absent => may_be_absent(edition, *wish).is_some(),
        })
    }

    /// Where it is said.
    fn target(self) -> Target {
        let (page, question) = match self {
            Self::Services => (Page::LeaveOut, Some("scope.outside.services")),
            Self::Locations => (Page::LeaveOut, Some("scope.outside.locations")),
            Self::Units => (Page::LeaveOut, Some("scope.outside.units")),
            Self::Operators => (Page::Operators, None),
            Self::Absent => (Page::LeaveOut, Some("scope.absent")),
        };
        Target { page, question, own: None, back: None }
    }
}

/// What in this clause need not occur.
fn may_be_absent(edition: Edition, wish: ClauseId) -> Option<ClauseId> {
    let within = clauses(edition).iter().find(|it| it.may_be_absent && it.id.is_within(wish));
    within.map(|clause| clause.id)
}

fn named(screen: &Screen, clauses: &[ClauseId]) -> Vec<Arg> {
    let name = |id: &ClauseId| screen.ui.clause(screen.assessment, *id).to_string();
    clauses.iter().map(|id| Arg::from(name(id))).collect()
}

/// What may take the place of all wishes, once.
fn instead(screen: &Screen, wishes: &[ClauseId]) -> Html {
    let fits = |it: &Instead| it.fits(screen.assessment.edition, wishes);
    html! {
        <>
            <p><strong>{ screen.ui.t(text::WISH_INSTEAD) }</strong></p>
            <div class="actions instead">
                { for Instead::ALL.into_iter().filter(fits).map(|it| button(screen, it, wishes)) }
            </div>
        </>
    }
}

fn button(screen: &Screen, instead: Instead, wishes: &[ClauseId]) -> Html {
    let ui = screen.ui;
    let mut actions: Vec<Action> =
        wishes.iter().map(|wish| Action::Exclude(*wish, false)).collect();
    if matches!(instead, Instead::Absent) {
        let absent = wishes.iter().filter_map(|it| may_be_absent(screen.assessment.edition, *it));
        actions.extend(absent.map(|clause| Action::DeclareAbsent(clause, true)));
    }
    let told = match instead {
        Instead::Services | Instead::Locations | Instead::Units => {
            Some(text::wish_moved(named(screen, wishes)))
        }
        Instead::Operators | Instead::Absent => None,
    };
    let onclick = moved(ui, actions, instead.target(), told);
    html! {
        <button type="button" class="secondary" {onclick}>
            { ui.t(instead.label()) }
            if let [wish] = wishes {
                <span class="unseen">{ " " }{ ui.clause(screen.assessment, *wish) }</span>
            }
        </button>
    }
}

/// Takes the wishes back and goes where the limit is set instead.
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
