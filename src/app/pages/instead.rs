//! Why there is no certificate for a person, a product or advice, and what there is instead.

use yew::prelude::*;

use crate::{
    app::screen::Screen,
    content::{Condition, RULES, text},
    domain::Applicant,
    i18n::TextKey,
    session::Page,
};

pub(super) fn instead(screen: &Screen) -> Html {
    let ui = screen.ui;
    let condition = match screen.assessment.scope.applicant {
        Some(Applicant::Product) => Condition::ApplicantIsProduct,
        Some(Applicant::AdviceOnly) => Condition::ApplicantOnlyAdvises,
        _ => Condition::ApplicantIsPerson,
    };
    let rule = RULES.iter().find(|rule| rule.condition == condition);
    html! {
        <>
            <p class="lead">{ rule.map(|rule| ui.t(rule.text)).unwrap_or_default() }</p>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::INSTEAD_WHAT) }</h2>
            <p>{ rule.and_then(|rule| rule.remedy).map(|key| ui.t(key)).unwrap_or_default() }</p>
            <p>{ ui.t(text::INSTEAD_THANKS) }</p>
            <p class="actions">
                { ui.link(Page::Applicant, Some("button"), text::INSTEAD_CHANGE) }
                { ui.link(Page::Tasks, None, text::INSTEAD_ANYWAY) }
            </p>
        </>
    }
}

/// The heading says whom it is about.
pub(super) fn title(applicant: Option<Applicant>) -> TextKey {
    match applicant {
        Some(Applicant::Product) => text::INSTEAD_PRODUCT_TITLE,
        Some(Applicant::AdviceOnly) => text::INSTEAD_ADVICE_TITLE,
        _ => text::INSTEAD_PERSON_TITLE,
    }
}
