//! What comes of the answers: findings, gates, bands, the verdict on a certificate, the effect of other answers.

use std::rc::Rc;

use yew::prelude::*;

use super::{Example, states, usual};
use crate::{
    app::{
        pages::pieces::{behind, effect, gate, panel, says, standing_panel, wording},
        parts::{
            areas_table, band, cause_card, edition_ended, edition_notice, few, gate_tag,
            own_profile, profile, statement_views,
        },
        screen::Screen,
        sitting::Sitting,
    },
    content::text,
    domain::{Assessment, Certificate, Confidence, Date, Edition, Interval, Verdict},
    engine::{
        Evaluation, Gate, GateState, StatementLanguage, candidates, evaluate, own_result, what_if,
    },
    session::{
        State,
        select::{as_shown, drafted, own_answers, phrases, standing, verdict_label},
    },
};

pub(super) fn examples() -> Vec<Example> {
    let mut all = findings();
    all.extend(gates());
    all.extend(bands());
    all.extend(certificates());
    all.extend(statements());
    all.extend(supposed());
    all
}

fn evaluated(screen: &Screen) -> Evaluation {
    evaluate(&as_shown(screen.assessment), screen.sitting.today)
}

/// A card of each verdict, as far as the answers of the examples lead to one.
fn findings() -> Vec<Example> {
    let card = |screen: &Screen, wanted: &dyn Fn(Verdict, Confidence, usize) -> bool| {
        let evaluation = evaluated(screen);
        let causes = evaluation.scope.by_cause(|_| true);
        let found = causes.iter().find(|cause| {
            cause.findings.first().is_some_and(|first| {
                wanted(first.verdict, first.rule.confidence, cause.findings.len())
            })
        });
        found.map(|cause| cause_card(screen, cause)).unwrap_or_default()
    };
    let of = |id, verdict: Verdict, said: fn() -> Assessment| {
        Example::part(id, move |screen| card(screen, &|it, _, _| it == verdict)).said(said)
    };
    let tag = |verdict: Verdict| {
        move |screen: &Screen| {
            let class = ["tag ", crate::app::parts::verdict_class(verdict)].concat();
            html! { <p><span {class}>{ screen.ui.t(verdict_label(verdict)) }</span></p> }
        }
    };
    vec![
        of("finding/block", Verdict::Block, states::full),
        of("finding/nonconformity", Verdict::NonConformity, states::blocked),
        of("finding/warning", Verdict::Warn, states::half_way),
        of("finding/information", Verdict::Info, states::half_way),
        Example::part("finding/several", move |screen| card(screen, &|_, _, count| count > 1))
            .said(states::half_way),
        Example::part("tag/block", tag(Verdict::Block)),
        Example::part("tag/warning", tag(Verdict::Warn)),
        Example::part("tag/information", tag(Verdict::Info)),
        Example::part("tag/pass", tag(Verdict::Pass)),
        Example::part("few/some", |screen: &Screen| few(screen.ui, &names(3))),
        Example::part("few/many", |screen: &Screen| few(screen.ui, &names(9))),
    ]
}

fn names(count: usize) -> Vec<AttrValue> {
    let services = states::half_way().scope.services;
    services.iter().cycle().take(count).map(|it| AttrValue::from(it.name.clone())).collect()
}

fn gates() -> Vec<Example> {
    let one = |id, state: GateState, said: fn() -> Assessment| {
        Example::part(id, move |screen: &Screen| {
            let evaluation = evaluated(screen);
            let found: Option<Gate> = evaluation.gates.iter().find(|it| it.state == state).copied();
            let row = found.map(|it| gate(screen, &evaluation, it)).unwrap_or_default();
            html! { <ol class="gates">{ row }</ol> }
        })
        .said(said)
    };
    let headline = |id, said: fn() -> Assessment| {
        Example::part(id, |screen: &Screen| panel(screen.ui, &evaluated(screen))).said(said)
    };
    let tag = |state| move |screen: &Screen| html! { <p>{ gate_tag(screen.ui, state) }</p> };
    vec![
        one("gate/open", GateState::Open, || states::ready("en")),
        one("gate/closed", GateState::Closed, states::blocked),
        one("gate/unknown", GateState::Unknown, states::half_way),
        Example::part("gate-tag/open", tag(GateState::Open)),
        Example::part("gate-tag/closed", tag(GateState::Closed)),
        Example::part("gate-tag/unknown", tag(GateState::Unknown)),
        headline("headline/closed", states::blocked),
        headline("headline/unknown", Assessment::default),
        headline("headline/nothing-against", || states::ready("en")),
    ]
}

fn bands() -> Vec<Example> {
    let drawn = |id, low, high| {
        Example::part(id, move |screen: &Screen| {
            band(Interval::new(low, high), screen.ui.t(text::RESULT_BAND))
        })
    };
    vec![
        drawn("band/unknown", 0, 1000),
        drawn("band/wide", 310, 860),
        drawn("band/narrow", 500, 500),
        drawn("band/full", 1000, 1000),
        Example::part("profile/half-way", |screen: &Screen| {
            profile(screen, &evaluated(screen).readiness)
        })
        .said(states::half_way),
        Example::part("areas-table/half-way", |screen: &Screen| {
            areas_table(screen, &evaluated(screen).readiness.areas)
        })
        .said(states::half_way),
        Example::part("own-profile/answered", |screen: &Screen| {
            let set = states::own_set();
            own_profile(screen, &set, &own_result(&set, own_answers(&set, screen.assessment)))
        })
        .said(states::own_set_answered),
    ]
}

fn certificates() -> Vec<Example> {
    let stands = |id, issued: Option<&'static str>, last: Option<&'static str>| {
        Example::part(id, move |screen: &Screen| {
            let certificate = Certificate {
                edition: Some(Edition::E2018),
                issued: issued.and_then(Date::parse),
                last_surveillance: last.and_then(Date::parse),
            };
            let standing = standing(&certificate, screen.sitting.today);
            standing_panel(screen.ui, &certificate, standing)
        })
    };
    let edition = |edition| move || Assessment { edition, ..states::half_way() };
    vec![
        stands("certificate/open", None, None),
        stands("certificate/valid", Some("2025-11-20"), Some("2026-11-01")),
        stands("certificate/overdue", Some("2024-02-01"), None),
        stands("certificate/expired", Some("2020-02-01"), Some("2022-01-10")),
        stands("certificate/mistaken", Some("2031-02-01"), Some("2020-01-10")),
        Example::part("edition/ended", |screen: &Screen| edition_ended(screen.ui, Edition::E2011)),
        Example::part("edition/changes", edition_notice).said(edition(Edition::E2011)),
        Example::part("edition/oldest", edition_notice).said(edition(Edition::Bs15000)),
    ]
}

fn statements() -> Vec<Example> {
    let in_english = |screen: &Screen| {
        wording(screen, StatementLanguage::En, drafted(screen.assessment).as_ref())
    };
    let look = |at: Option<usize>| {
        move |screen: &Screen| {
            let language = StatementLanguage::En;
            let words = super::locale(language.tag());
            let draft = drafted(screen.assessment);
            let phrases = draft.zip(words).map(|(draft, words)| phrases(&draft, &words));
            let phrases = phrases.unwrap_or_default();
            let mut answered = phrases.iter().filter(|phrase| phrase.source.is_some());
            let phrase = at.and_then(|at| answered.nth(at));
            let behind = behind(screen.ui, screen.assessment, phrase, language.tag());
            html! { <div class="behind">{ behind }</div> }
        }
    };
    vec![
        Example::part("statement/drafts", |screen: &Screen| {
            html! { <div class="statements">{ statement_views(screen) }</div> }
        })
        .said(states::half_way),
        Example::part("statement/none", |screen: &Screen| {
            html! { <div class="statements">{ statement_views(screen) }</div> }
        }),
        Example::part("statement/sentence", in_english).said(states::half_way),
        Example::part("statement/own-words", in_english).said(states::full),
        Example::part("behind/nothing", look(None)).said(states::half_way),
        Example::part("behind/phrase", look(Some(1))).said(states::half_way),
    ]
}

fn supposed() -> Vec<Example> {
    let outcome = |screen: &Screen| {
        what_if(&as_shown(screen.assessment), &screen.sitting.what_if, screen.sitting.today)
    };
    let suppose = |count: usize| {
        move |sitting: &mut Sitting| {
            usual(sitting);
            sitting.session = State::of(Rc::new(states::blocked()));
            let changes = candidates(&sitting.session.assessment, sitting.today);
            sitting.what_if = changes.into_iter().take(count).collect();
        }
    };
    let both = move |screen: &Screen| {
        let outcome = outcome(screen);
        html! { <div class="what-if">{ says(screen, &outcome) }{ effect(screen, &outcome) }</div> }
    };
    vec![
        Example::part("what-if/nothing", both).when(suppose(0)),
        Example::part("what-if/some", both).when(suppose(6)),
    ]
}
