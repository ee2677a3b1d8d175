//! The way to a certificate: what is computed with, what is left to do, and when.

mod steps;
mod timeline;

use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, day_field, edition_ended, form, number_field},
        screen::{Screen, Ui},
    },
    content::{Size, text},
    domain::{Assessment, Plan},
    engine::{Assumptions, Evaluation, Origin, PlannedStep, assumptions, effort_of_all, evaluate},
    i18n::Message,
    session::{
        Page,
        select::{as_shown, effort_message, exact_effort_message},
    },
};

const PEOPLE: &str = "plan.people";
const SERVICES: &str = "plan.services";
const CERTIFICATE_BY: &str = "plan.certificate_by";

pub(super) fn plan(screen: &Screen) -> Html {
    let ui = screen.ui;
    let assessment = entered(screen);
    let evaluation = evaluate(&as_shown(&assessment), screen.sitting.today);
    let steps = crate::engine::steps(&assessment, &evaluation);
    let assumed = assumptions(&assessment);
    let content = html! {
        <div class="plan">
            { edition_ended(ui, assessment.edition) }
            { fields(screen, &assessment, assumed) }
            { sum(ui, &steps, assumed.size) }
            { nothing_answered(ui, &evaluation) }
            { steps::steps(screen, &evaluation, &steps, assumed.size) }
            { timeline::timeline(screen, &assessment, &evaluation, &steps) }
        </div>
    };
    form(screen, &Form::to(Page::Result), content)
}

/// What stands in the fields: what is no number and no day has not been entered, whatever was there before.
fn entered(screen: &Screen) -> Assessment {
    let mut assessment = screen.assessment.clone();
    let Plan { certificate_by, people, services } = assessment.plan;
    assessment.plan = Plan {
        certificate_by: certificate_by.filter(|_| !screen.is_wrong(CERTIFICATE_BY)),
        people: people.filter(|_| !screen.is_wrong(PEOPLE)),
        services: services.filter(|_| !screen.is_wrong(SERVICES)),
    };
    assessment
}

fn fields(screen: &Screen, assessment: &Assessment, assumed: Assumptions) -> Html {
    let ui = screen.ui;
    let wish = assessment.plan.certificate_by.zip(screen.sitting.today);
    let past = wish.is_some_and(|(wish, today)| wish < today);
    let services = text::plan_services(assumed.size.services);
    let people = text::plan_people(assumed.size.people);
    let services = match assumed.services_from {
        Origin::Entered => None,
        Origin::Scope => Some(text::plan_services_listed(services)),
        Origin::Assumed => Some(text::plan_services_assumed(services)),
    };
    let people = match assumed.people_from {
        Origin::Entered | Origin::Scope => None,
        Origin::Assumed => Some(text::plan_people_assumed(people)),
    };
    // a field that has to be corrected is not one that nothing was said in
    let note = |field: &str, message: Option<Message>| {
        let message = message.filter(|_| !screen.is_wrong(field));
        html! {
            <p class="count">{ message.map(|it| ui.say(it)).unwrap_or_default() }</p>
        }
    };
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::PLAN_ASSUMPTIONS) }</h2>
            { number_field(screen, PEOPLE) }
            { note(PEOPLE, people) }
            { number_field(screen, SERVICES) }
            { note(SERVICES, services) }
            { day_field(screen, CERTIFICATE_BY, past.then(|| ui.t(text::PLAN_WISH_PAST))) }
        </section>
    }
}

fn sum(ui: &Ui, steps: &[PlannedStep], size: Size) -> Html {
    let all = effort_of_all(steps);
    let count = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::PLAN_SUM) }</h2>
            <div role="status">
                <p class="plan-sum">{ ui.say(text::plan_sum_text(count, effort_message(all))) }</p>
            </div>
            <p>{ ui.t(text::PLAN_ROUGH) }</p>
            <details class="help">
                <summary>{ ui.t(text::RESULT_COMPUTED) }</summary>
                <p>{ ui.say(sized(size)) }</p>
                <p>{ ui.say(text::plan_computed_sum(count, exact_effort_message(all))) }</p>
                <p>{ ui.t(text::PLAN_COMPUTED_ROUNDED) }</p>
                <p>{ ui.t(text::PLAN_COMPUTED_OWN) }</p>
            </details>
        </section>
    }
}

fn sized(size: Size) -> Message {
    text::plan_computed_size(text::plan_people(size.people), text::plan_services(size.services))
}

fn nothing_answered(ui: &Ui, evaluation: &Evaluation) -> Html {
    let readiness = &evaluation.readiness;
    html! {
        <div>
            if readiness.rated.n == 0 && readiness.rated_system.n == 0 {
                <p class="note">{ ui.t(text::PLAN_NOTHING_ANSWERED) }</p>
                <p class="no-print">{ ui.link(Page::Tasks, None, text::PLAN_ANSWER) }</p>
            }
        </div>
    }
}
