//! The scope statement in each language, as it is now.

use yew::prelude::*;

use crate::{
    app::screen::Screen, content::text, engine::StatementLanguage, i18n::TextKey,
    report::Statement, session::select::drafted,
};

/// The statements one after the other, to be read.
pub(in crate::app) fn statement_views(screen: &Screen) -> Html {
    let draft = drafted(screen.assessment);
    let view = |language: StatementLanguage| {
        let words = screen.sitting.locale_for(language.tag());
        let statement = words.and_then(|words| {
            Statement::of(&screen.assessment.scope, draft.as_ref(), language, words)
        });
        html! {
            <section class="statement" key={language.tag()}>
                <h3 aria-level={screen.ui.level(3)}>{ screen.ui.t(statement_title(language)) }</h3>
                if let Some(statement) = &statement {
                    <blockquote lang={language.tag()}>{ statement.text() }</blockquote>
                } else {
                    { statement_absent(screen, language) }
                }
            </section>
        }
    };
    StatementLanguage::own_first(screen.ui.locale.tag()).into_iter().map(view).collect()
}

/// Which language a statement is in.
pub(in crate::app) const fn statement_title(language: StatementLanguage) -> TextKey {
    match language {
        StatementLanguage::En => text::STATEMENT_IN_EN,
        StatementLanguage::De => text::STATEMENT_IN_DE,
    }
}

/// Why there is no statement in the language.
pub(in crate::app) fn statement_absent(screen: &Screen, language: StatementLanguage) -> Html {
    let absent = match screen.sitting.locale_for(language.tag()) {
        Some(_) => text::STATEMENT_MISSING,
        None if screen.sitting.other_failed => text::UI_OTHER_LANGUAGE_FAILED,
        None => text::BOOT_LOADING,
    };
    html! { <p class="quiet">{ screen.ui.t(absent) }</p> }
}
