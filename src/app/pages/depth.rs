//! How thoroughly the visitor wants to check, with the time that each way still takes.

use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, form, radios_below_title, role_field},
        screen::{Screen, Ui},
    },
    content::text,
    domain::{Assessment, Choice, Tier},
    session::{
        Action, Page,
        select::{effort, statement_pages, tier_of},
    },
};

const TIER: &str = "assessment.tier";

pub(super) fn depth(screen: &Screen) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let on_choose = ui.on(move |option| Action::Choose(TIER, option));
    let chosen = assessment.tier.map(Choice::key);
    let pages = statement_pages(assessment.edition, tier_of(assessment));
    let next = pages.first().copied().unwrap_or(Page::Gates);
    let questions = html! {
        <>
            { radios_below_title(ui, TIER, chosen, &on_choose) }
            <p class="quiet">{ ui.t(text::DEPTH_LEAD) }</p>
            <dl class="figures depths">{ for Tier::ALL.iter().map(|(tier, _)| left(ui, assessment, *tier)) }</dl>
            if assessment.tier.is_some_and(|tier| tier != Tier::Quick) {
                <p>{ ui.t(text::DEPTH_ROLE) }</p>
                { role_field(screen) }
            }
        </>
    };
    form(screen, &Form::to(next), questions)
}

fn left(ui: &Ui, assessment: &Assessment, tier: Tier) -> Html {
    let effort = effort(assessment, tier);
    let name = match tier {
        Tier::Quick => text::DEPTH_QUICK,
        Tier::Full => text::DEPTH_FULL,
        Tier::Deep => text::DEPTH_DEEP,
    };
    html! {
        <div>
            <dt>{ ui.t(name) }</dt>
            if effort.questions == 0 {
                <dd>{ ui.t(text::DEPTH_DONE) }</dd>
            } else {
                <dd>{ ui.say(text::minutes(effort.minutes)) }</dd>
                <dd class="quiet small">{ ui.say(text::depth_count(effort.questions)) }</dd>
                if tier == Tier::Deep {
                    <dd class="quiet small">{ ui.t(text::DEPTH_MORE) }</dd>
                }
            }
        </div>
    }
}
