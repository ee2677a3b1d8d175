//! What the processes can show beyond ISO/IEC 20000-1: a picture and a sentence; the table, the rule and the
//! maturity of the organization are folded up.

use yew::prelude::*;

use super::maturity::maturity;
use crate::{
    app::{
        parts::picture,
        screen::{Screen, Ui, address},
    },
    content::{ATTRIBUTES, text},
    domain::Tier,
    engine::{AttributeRating, Evaluation, ProcessBand},
    i18n::TextKey,
    report::picture::PictureKind,
    session::select::{level_name, level_old_name, level_text, levels_page, no_level},
};

pub(super) fn capability(screen: &Screen, evaluation: &Evaluation) -> Html {
    let ui = screen.ui;
    let processes = &evaluation.readiness.processes;
    let deep = screen.assessment.tier == Some(Tier::Deep);
    let lead = if deep { text::CAPABILITY_LEAD } else { text::CAPABILITY_LEAD_ONE };
    html! {
        <section>
            { super::chapters::CAPABILITY.heading(ui) }
            <p>{ ui.t(lead) }</p>
            { picture(screen, evaluation, PictureKind::Capability) }
            { table(screen, processes) }
            { rule(ui) }
            { maturity(screen, evaluation) }
        </section>
    }
}

fn table(screen: &Screen, processes: &[ProcessBand]) -> Html {
    let ui = screen.ui;
    html! {
        <details class="help">
            <summary>{ ui.t(text::RESULT_PROFILE_TABLE) }</summary>
            <div class="table" tabindex="0" role="region" aria-label={ui.t(text::RESULT_CAPABILITY)}>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ ui.t(text::RESULT_PROCESS) }</th>
                            <th scope="col">{ ui.t(text::RESULT_CAPABILITY) }</th>
                            <th scope="col">{ ui.t(text::CAPABILITY_ATTRIBUTES) }</th>
                        </tr>
                    </thead>
                    <tbody>{ for processes.iter().map(|it| row(screen, it)) }</tbody>
                </table>
            </div>
        </details>
    }
}

fn row(screen: &Screen, process: &ProcessBand) -> Html {
    let ui = screen.ui;
    let level = match process.capability.level {
        Some(level) => named_level(ui, level),
        None => ui.t(no_level(process)),
    };
    let rated = |it: &&AttributeRating| it.grade.is_some();
    let attributes = process.capability.attributes.iter().filter(rated).map(|it| {
        let words = ui.say(text::capability_attribute(it.code, it.letter()));
        html! { <li key={it.code}>{ words }</li> }
    });
    let attributes: Vec<_> = attributes.collect();
    html! {
        <tr key={process.clause.to_string()}>
            <th scope="row">{ name(screen, process) }</th>
            <td>{ level }</td>
            <td>
                if attributes.is_empty() {
                    { ui.t(no_level(process)) }
                } else {
                    <ul class="letters">{ for attributes }</ul>
                }
            </td>
        </tr>
    }
}

/// Where levels are asked, the name leads there.
fn name(screen: &Screen, process: &ProcessBand) -> Html {
    let ui = screen.ui;
    let name = ui.clause(screen.assessment, process.clause);
    let is_asked = screen.assessment.tier == Some(Tier::Deep) && !screen.example;
    match levels_page(process.section).filter(|_| is_asked) {
        Some(page) => html! { <a href={address(page)} onclick={ui.on_go(page)}>{ name }</a> },
        None => html! { { name } },
    }
}

/// The level with its name, and the older name where that was another one.
fn named_level(ui: &Ui, level: u8) -> AttrValue {
    let (number, name, old) = (level.to_string(), level_name(level), level_old_name(level));
    if ui.locale.get(name) == ui.locale.get(old) {
        ui.say(text::capability_level(number, name))
    } else {
        ui.say(text::capability_level_old(number, name, old))
    }
}

fn rule(ui: &Ui) -> Html {
    let sentences = [
        text::CAPABILITY_RULE,
        text::CAPABILITY_RULE_LETTERS,
        text::CAPABILITY_RULE_ONE,
        text::CAPABILITY_RULE_OPEN,
        text::CAPABILITY_RULE_SOURCE,
    ];
    let levels = (0..=5).map(|level| {
        html! {
            <div key={level}>
                <dt>{ named_level(ui, level) }</dt>
                <dd>{ ui.t(level_text(level)) }</dd>
            </div>
        }
    });
    let one = (
        "PA1.1",
        text::ATTRIBUTE_PA1_1_NAME,
        text::ATTRIBUTE_PA1_1_OLD_NAME,
        text::ATTRIBUTE_PA1_1_SHORT,
    );
    let others = ATTRIBUTES.iter().map(|it| (it.code, it.name, it.old_name, it.short));
    let names = [one].into_iter().chain(others).map(|(code, name, old, short)| {
        html! {
            <div key={code}>
                <dt>{ code }{ " " }{ named_attribute(ui, name, old) }</dt>
                <dd>{ ui.t(short) }</dd>
            </div>
        }
    });
    html! {
        <details class="help">
            <summary>{ ui.t(text::RESULT_COMPUTED) }</summary>
            { for sentences.map(|it| html! { <p>{ ui.t(it) }</p> }) }
            <h3 aria-level={ui.level(3)}>{ ui.t(text::CAPABILITY_LEVELS) }</h3>
            <dl class="level-names">{ for levels }</dl>
            <h3 aria-level={ui.level(3)}>{ ui.t(text::CAPABILITY_NAMES) }</h3>
            <dl class="level-names">{ for names }</dl>
        </details>
    }
}

fn named_attribute(ui: &Ui, name: TextKey, old: TextKey) -> AttrValue {
    if ui.locale.get(name) == ui.locale.get(old) {
        ui.t(name)
    } else {
        ui.say(text::capability_names_old(name, old))
    }
}
