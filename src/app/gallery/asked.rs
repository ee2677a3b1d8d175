//! Questions: options, fields, lists, what helps with them, and what is told where something has to be corrected.

use yew::prelude::*;

use super::{Example, states};
use crate::{
    app::{
        pages::pieces::missing,
        parts::{
            Form, ListField, checkboxes, day_field, form, help, number_field, open_file, phrases,
            radios, role_field, save_file, text_field,
        },
        screen::Screen,
        sitting::Sitting,
    },
    content::{Role, question, text},
    domain::{Assessment, Date},
    session::{Page, chosen},
};

pub(super) fn examples() -> Vec<Example> {
    let mut all = options();
    all.extend(fields());
    all.extend(forms());
    all.extend(files());
    all
}

fn options() -> Vec<Example> {
    let radio = |screen: &Screen| {
        radios(
            screen.ui,
            "scope.applicant",
            chosen(screen.assessment, "scope.applicant"),
            None,
            &Callback::noop(),
        )
    };
    let wrong = |screen: &Screen| {
        let error = Some(screen.ui.t(text::START_ERROR));
        radios(screen.ui, "scope.applicant", None, error, &Callback::noop())
    };
    let boxes = |ticked: &'static [&'static str]| {
        move |screen: &Screen| {
            let ticked = |key: &str| ticked.contains(&key);
            checkboxes(screen.ui, "scope.activities", ticked, &Callback::noop())
        }
    };
    vec![
        Example::part("option/open", radio),
        Example::part("option/checked", radio).said(states::half_way),
        Example::part("option/error", wrong),
        Example::part("checkboxes/none", boxes(&[])),
        Example::part("checkboxes/ticked", boxes(&["plan", "deliver"])),
        Example::part("missing-services/few", missing).said(states::half_way),
        Example::part("missing-services/many", missing).said(many_services),
    ]
}

fn many_services() -> Assessment {
    let mut assessment = states::half_way();
    let services = assessment.scope.services.clone();
    assessment.scope.services = services.iter().cycle().take(25).cloned().collect();
    let names = assessment.scope.services.iter_mut().zip(1..);
    names.for_each(|(service, number): (_, u32)| {
        service.name = format!("{} {number}", service.name)
    });
    assessment
}

fn fields() -> Vec<Example> {
    let wrong = |id: &'static str, typed: &'static str| {
        move |sitting: &mut Sitting| {
            sitting.wrong = vec![(id, typed.to_owned())];
            sitting.refused = 1;
        }
    };
    let text = |screen: &Screen| text_field(screen, "scope.organization");
    let number = |screen: &Screen| number_field(screen, "scope.legal_entities");
    let day = |screen: &Screen| day_field(screen, "certificate.issued", None);
    let list = |entries: fn() -> Vec<String>| {
        move |screen: &Screen| {
            html! { <ListField ui={screen.ui.clone()} question="scope.services" entries={entries()} /> }
        }
    };
    vec![
        Example::part("text-field/empty", text),
        Example::part("text-field/filled", text).said(states::half_way),
        Example::part("number-field/empty", number),
        Example::part("number-field/filled", number).said(states::half_way),
        Example::part("number-field/error", number).when(wrong("scope.legal_entities", "three")),
        Example::part("day-field/empty", day),
        Example::part("day-field/filled", day).said(|| {
            let mut assessment = Assessment::default();
            assessment.certificate.issued = Date::parse("2025-03-04");
            assessment
        }),
        Example::part("day-field/error", day).when(wrong("certificate.issued", "2026-02-31")),
        Example::part("day-field/doubtful", |screen: &Screen| {
            let mistake = screen.ui.t(text::PLAN_WISH_PAST);
            day_field(screen, "plan.certificate_by", Some(mistake))
        }),
        Example::part("list-field/empty", list(Vec::new)),
        Example::part(
            "list-field/filled",
            list(|| {
                let services = states::half_way().scope.services;
                services.into_iter().map(|service| service.name).collect()
            }),
        ),
        Example::part("role/everybody", role_field),
        Example::part("role/one", role_field).when(|sitting| sitting.role = Some(Role::People)),
        Example::part("help/why", |screen: &Screen| helped(screen, "scope.applicant")),
        Example::part("help/evidence", |screen: &Screen| helped(screen, "incident.records")),
        Example::part("phrase/made", |screen: &Screen| phrases(screen)("scope.services"))
            .said(states::half_way),
        Example::part("phrase/none", |screen: &Screen| {
            html! { <>{ phrases(screen)("scope.services") }</> }
        }),
    ]
}

fn helped(screen: &Screen, id: &'static str) -> Html {
    question(id).map(|question| help(screen.ui, question)).unwrap_or_default()
}

fn forms() -> Vec<Example> {
    let plain = |screen: &Screen| form(screen, &Form::to(Page::Services), Html::default());
    let first = |screen: &Screen| {
        form(screen, &Form { first: true, ..Form::to(Page::Services) }, Html::default())
    };
    let summary = |screen: &Screen| {
        let fields = html! {
            <>
                { number_field(screen, "plan.people") }
                { number_field(screen, "plan.services") }
            </>
        };
        form(screen, &Form::to(Page::Result), fields)
    };
    vec![
        Example::part("form/plain", plain),
        Example::part("form/first", first),
        Example::part("error-summary/two", summary).when(|sitting| {
            let wrong = [("plan.people", "many"), ("plan.services", "-1")];
            sitting.wrong = wrong.map(|(id, typed)| (id, typed.to_owned())).into();
            sitting.refused = 1;
        }),
    ]
}

fn files() -> Vec<Example> {
    let saved = |screen: &Screen| html! { <div class="actions">{ save_file(screen) }</div> };
    vec![
        Example::part("file/open", |screen: &Screen| open_file(screen.ui, text::FILE_OPEN)),
        Example::part("file/save", saved),
        Example::part("file/save-again", saved).when(|sitting| {
            sitting.saved_in = Some((sitting.session.which, "check-2026.json".into()));
        }),
    ]
}
