//! Every page as it stands: with nothing said, half-way, with everything, refused, ready; then what only some of them have.

use std::rc::Rc;

use super::{Example, states, usual};
use crate::{
    app::{
        beside::{BesideStep, after},
        sitting::{Notice, Sitting},
    },
    content::{Role, text},
    domain::{Assessment, Choice},
    engine::candidates,
    session::{Page, State, View, snapshot::Shared},
};

/// The pages on which it shows that a scope is refused, or that nothing is left to be done.
const OUTCOMES: [Page; 11] = [
    Page::Tasks,
    Page::Applicant,
    Page::LeaveOut,
    Page::Gates,
    Page::Documents,
    Page::Check,
    Page::Statement,
    Page::Result,
    Page::WhatIf,
    Page::Plan,
    Page::Report,
];

pub(super) fn examples() -> Vec<Example> {
    let mut all: Vec<Example> = Page::all().flat_map(each).collect();
    for page in OUTCOMES {
        all.push(page_with(page, "blocked", |sitting| said(sitting, states::blocked())));
        all.push(page_with(page, "ready", |sitting| {
            let ready = states::ready(sitting.locale.tag());
            said(sitting, ready);
        }));
    }
    all.extend(errors());
    all.extend(told());
    all.extend(further());
    all.extend(own_sets());
    all.extend(beside_files());
    all
}

fn page_with(page: Page, state: &str, prepare: impl Fn(&mut Sitting) + 'static) -> Example {
    Example::page(["page", page.key(), state].join("/"), move |sitting| {
        sitting.target = page.into();
        prepare(sitting);
    })
}

/// In a usual sitting.
fn said(sitting: &mut Sitting, assessment: Assessment) {
    usual(sitting);
    sitting.session = State::of(Rc::new(assessment));
    sitting.count();
}

/// What stands in a file that knows nothing of the day.
fn read(sitting: &mut Sitting, assessment: Assessment) {
    sitting.session = State::of(Rc::new(assessment));
}

fn each(page: Page) -> [Example; 4] {
    [
        page_with(page, "empty", |_| {}),
        page_with(page, "half-way", |sitting| said(sitting, states::half_way())),
        page_with(page, "full", |sitting| read(sitting, states::full())),
        page_with(page, "strange", |sitting| read(sitting, states::strange())),
    ]
}

/// Continue was refused.
fn errors() -> Vec<Example> {
    let wrong = |page, fields: &'static [(&'static str, &'static str)]| {
        page_with(page, "with-errors", move |sitting| {
            said(sitting, states::half_way());
            sitting.wrong = fields.iter().map(|(id, typed)| (*id, (*typed).to_owned())).collect();
            sitting.refused = 1;
        })
    };
    vec![
        page_with(Page::Start, "with-errors", |sitting| sitting.refused = 1),
        wrong(Page::Organization, &[("scope.legal_entities", "three")]),
        wrong(Page::Certificate, &[("certificate.issued", "2026-02-31")]),
        wrong(
            Page::Plan,
            &[("plan.people", "many"), ("plan.services", "-1"), ("plan.certificate_by", "soon")],
        ),
    ]
}

/// Something is told, or waited for.
fn told() -> Vec<Example> {
    let tell = |state, notice: Notice| {
        page_with(Page::Tasks, state, move |sitting| {
            said(sitting, states::half_way());
            sitting.notice = Some(notice.clone());
        })
    };
    let good = Notice {
        bad: false,
        title: text::file_opened("check.json"),
        lines: vec![text::compare_unknown_fields(2)],
        undo: true,
    };
    let bad = Notice {
        bad: true,
        title: text::FILE_REFUSED.into(),
        lines: vec![text::FILE_NOT_READ.into(), text::KEPT_UNREADABLE.into()],
        undo: false,
    };
    vec![
        tell("with-notice", good),
        tell("with-bad-notice", bad),
        page_with(Page::Start, "waiting", |sitting| {
            sitting.later = None;
            sitting.waiting = Some(Page::Tasks.into());
        }),
    ]
}

/// What only one page has.
fn further() -> Vec<Example> {
    let view = |view: View| {
        page_with(Page::Tasks, &["view-", view.key()].concat(), move |sitting| {
            said(sitting, states::half_way());
            let guest = crate::app::guest::Guest { view, ..(*sitting.guest).clone() };
            sitting.guest = Rc::new(guest);
        })
    };
    let mut all: Vec<Example> = View::ALL.iter().map(|(it, _)| view(*it)).collect();
    all.extend([
        page_with(Page::Section(0), "for-one-role", |sitting| {
            said(sitting, states::half_way());
            sitting.role = Some(Role::People);
        }),
        page_with(Page::WhatIf, "supposed", |sitting| {
            said(sitting, states::blocked());
            let changes = candidates(&sitting.session.assessment, sitting.today);
            sitting.what_if = changes.into_iter().take(6).collect();
        }),
        page_with(Page::Variants, "two", |sitting| said(sitting, states::with_variant())),
        page_with(Page::News, "some", |sitting| {
            said(sitting, states::half_way());
            sitting.made_with = Some((sitting.session.which, "2026.1".to_owned()));
        }),
        page_with(Page::Shared, "received", |sitting| {
            let sent = states::half_way();
            let link = crate::session::share::pack(&sent, Shared::default(), &sitting.locale);
            sitting.received = link.map(Into::into);
        }),
        page_with(Page::Shared, "refused", |sitting| sitting.received = Some("?".into())),
        page_with(Page::Result, "asked-for-answers", |sitting| {
            said(sitting, states::half_way());
            let guest = crate::app::guest::Guest {
                asks: Some("Alder Advisory".into()),
                contact: Some("https://example.org/contact".into()),
                ..(*sitting.guest).clone()
            };
            sitting.guest = Rc::new(guest);
        }),
    ]);
    all
}

/// With a question set that somebody brought along.
fn own_sets() -> Vec<Example> {
    let pages = [Page::Tasks, Page::Own(0), Page::Own(4), Page::Own(9), Page::OwnResult];
    let with = |page: Page, state, set: fn() -> String, answers: fn() -> Assessment| {
        page_with(page, state, move |sitting| {
            said(sitting, answers());
            sitting.lay_beside(&[("set.questions.json".to_owned(), set().into_bytes())]);
        })
    };
    let own = || states::OWN_SET.to_owned();
    pages
        .into_iter()
        .flat_map(|page| {
            [
                with(page, "own-set-empty", own, Assessment::default),
                with(page, "own-set", own, states::own_set_answered),
                with(page, "strange-set", states::strange_set, states::full),
            ]
        })
        .collect()
}

/// With files that are open beside the answers.
fn beside_files() -> Vec<Example> {
    let with = |page: Page, state, files: fn() -> Vec<states::File>| {
        page_with(page, state, move |sitting| {
            said(sitting, states::full());
            sitting.lay_beside(&files());
        })
    };
    let one = || vec![states::file("spring.json", &states::half_way())];
    let mut all: Vec<Example> = [Page::Compare, Page::Merge]
        .into_iter()
        .flat_map(|page| [with(page, "one-file", one), with(page, "files", states::files)])
        .collect();
    all.push(page_with(Page::Merge, "taken", |sitting| {
        said(sitting, states::full());
        sitting.lay_beside(&[states::file("spring.json", &states::half_way())]);
        let taken = sitting.session.assessment.clone();
        sitting.beside = Rc::new(after(&sitting.beside, BesideStep::Taken(taken)).0);
    }));
    all
}
