//! What is left to do, gate by gate. Each step opens to what to do, why, and how its figure was computed.

use yew::prelude::*;

use crate::{
    app::{
        parts::gate_tag,
        screen::{Screen, Ui, address},
    },
    content::{BASE_SIZE, SECTIONS, Size, text},
    domain::{Assessment, Choice},
    engine::{Effort, Evaluation, GateId, PlannedStep},
    i18n::Message,
    session::{
        Page,
        select::{
            because_message, effort_message, exact_effort_message, page_title, weeks_message,
        },
    },
};

pub(super) fn steps(
    screen: &Screen,
    evaluation: &Evaluation,
    steps: &[PlannedStep],
    size: Size,
) -> Html {
    let ui = screen.ui;
    let mut number = 1;
    let groups = evaluation.gates.iter().filter_map(|gate| {
        let those: Vec<_> = steps.iter().filter(|step| step.gate == gate.id).collect();
        let start = number;
        number += those.len();
        (!those.is_empty()).then(|| {
            html! {
                <section key={gate.id.key()}>
                    <h3 aria-level={ui.level(3)}>
                        { ui.t(gate.id.title()) }{ " " }{ gate_tag(ui, gate.state) }
                    </h3>
                    <ol class="steps" start={start.to_string()}>
                        { for those.iter().map(|it| step(ui, it, screen.assessment, size)) }
                    </ol>
                </section>
            }
        })
    });
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::PLAN_STEPS) }</h2>
            <p>{ ui.t(text::PLAN_STEPS_LEAD) }</p>
            { for groups }
        </section>
    }
}

fn step(ui: &Ui, planned: &PlannedStep, assessment: &Assessment, size: Size) -> Html {
    let step = planned.step;
    let because = planned.because.iter().map(|because| {
        html! { <li>{ ui.say(because_message(*because, assessment, &ui.locale)) }</li> }
    });
    html! {
        <li key={step.id}>
            <details class="step">
                <summary>
                    <span class="step-name">{ ui.t(step.name) }</span>{ " " }
                    <span class="step-effort">
                        { ui.say(effort_message(planned.effort)) }
                        if let Some(weeks) = weeks_message(planned.weeks) {
                            { " · " }{ ui.say(weeks) }
                        }
                    </span>
                </summary>
                <p>{ ui.t(step.what) }</p>
                <p><strong>{ ui.t(text::PLAN_DONE) }</strong><br />{ ui.t(step.done) }</p>
                <p><strong>{ ui.t(text::PLAN_BECAUSE) }</strong></p>
                <ul>{ for because }</ul>
                { questions(ui, planned) }
                { computed(ui, planned, size) }
            </details>
        </li>
    }
}

/// Links to what was asked about it.
fn questions(ui: &Ui, planned: &PlannedStep) -> Html {
    let sections = planned.step.sections.iter().filter_map(|index| {
        let section = SECTIONS.get(usize::from(*index))?;
        Some(html! { <li>{ ui.link(Page::Section(*index), None, section.title) }</li> })
    });
    let page = page_of(planned.gate).filter(|_| planned.step.sections.is_empty());
    let page = page.map(|page| {
        html! {
            <li><a href={address(page)} onclick={ui.on_go(page)}>{ ui.say(page_title(page)) }</a></li>
        }
    });
    let links: Vec<_> = sections.chain(page).collect();
    html! {
        <div class="no-print">
            if !links.is_empty() {
                <p><strong>{ ui.t(text::PLAN_QUESTIONS) }</strong></p>
                <ul>{ for links }</ul>
            }
        </div>
    }
}

/// Where a gate is asked about; nothing is asked about booking.
const fn page_of(gate: GateId) -> Option<Page> {
    match gate {
        GateId::Eligible => Some(Page::Applicant),
        GateId::Scope => Some(Page::Operators),
        GateId::Documents => Some(Page::Documents),
        GateId::Records | GateId::InternalAudit | GateId::ManagementReview => Some(Page::Gates),
        GateId::Stage1 => None,
    }
}

fn computed(ui: &Ui, planned: &PlannedStep, size: Size) -> Html {
    let step = planned.step;
    let base = exact_effort_message(Effort::from(step.effort));
    let further = |effort: (u32, u32), message: fn(Message) -> Message| {
        let message = message(exact_effort_message(Effort::from(effort)));
        html! {
            if effort.1 > 0 {
                <p>{ ui.say(message) }</p>
            }
        }
    };
    let (services, people) = (text::plan_services, text::plan_people);
    let left = ui.locale.percent_range(planned.gap.low(), planned.gap.high());
    html! {
        <details class="help">
            <summary>{ ui.t(text::RESULT_COMPUTED) }</summary>
            <p>
                { ui.say(text::plan_computed_base(
                    base, people(BASE_SIZE.people), services(BASE_SIZE.services),
                )) }
            </p>
            { further(step.per_service, text::plan_computed_per_service) }
            { further(step.per_ten_people, text::plan_computed_per_ten) }
            <p>
                { ui.say(text::plan_computed_whole(
                    exact_effort_message(planned.whole), people(size.people),
                    services(size.services),
                )) }
            </p>
            <p>{ ui.say(text::plan_computed_left(exact_effort_message(planned.effort), left)) }</p>
            <p>{ ui.t(text::PLAN_COMPUTED_ROUNDED) }</p>
            if !step.verified {
                <p>{ ui.t(text::PLAN_COMPUTED_OWN) }</p>
            }
        </details>
    }
}
