//! The statement in one language.

use yew::prelude::*;

use super::{
    behind::made,
    changed::changed,
    criticism::criticism,
    out::out,
    own::{editor, heading_id},
    sentence::Sentence,
};
use crate::{
    app::{
        parts::{statement_absent, statement_title},
        screen::{Screen, Ui},
    },
    content::text,
    engine::{Draft, StatementLanguage},
    report::{Statement, StatementDocument},
    session::select::{Phrase, differences, phrases},
};

pub(in crate::app) fn wording(
    screen: &Screen,
    language: StatementLanguage,
    draft: Option<&Draft>,
) -> Html {
    let (ui, scope) = (screen.ui, &screen.assessment.scope);
    let words = screen.sitting.locale_for(language.tag());
    let content = match words {
        Some(words) => match Statement::of(scope, draft, language, words) {
            Some(statement) => {
                let phrases = draft.map(|draft| phrases(draft, words)).unwrap_or_default();
                let document = StatementDocument::of(&statement, draft, language, words);
                in_detail(screen, language, &statement, &phrases, document)
            }
            None => statement_absent(screen, language),
        },
        None => statement_absent(screen, language),
    };
    html! {
        <section class="statement wording" key={language.tag()}>
            <h2 aria-level={ui.level(2)} id={heading_id(language)} tabindex="-1">{ ui.t(statement_title(language)) }</h2>
            { content }
        </section>
    }
}

fn in_detail(
    screen: &Screen,
    language: StatementLanguage,
    statement: &Statement,
    phrases: &[Phrase],
    document: StatementDocument,
) -> Html {
    let (ui, scope) = (screen.ui, &screen.assessment.scope);
    let is_own = language.own_wording(scope).is_some();
    let assessment = screen.sitting.session.assessment.clone();
    html! {
        <div>
            if is_own {
                { own_words(ui, language, statement) }
            } else {
                <Sentence ui={ui.clone()} {language} phrases={phrases.to_vec()} {assessment} />
            }
            { out(ui, language, document) }
            { changed(ui, language, &differences(scope, language, phrases)) }
            { editor(screen, language, phrases) }
            if !is_own {
                { made(screen, language, phrases) }
            }
            <h3 aria-level={ui.level(3)}>{ ui.t(text::STATEMENT_LINT) }</h3>
            { criticism(ui, &statement.lint(scope, screen.assessment.edition)) }
        </div>
    }
}

/// No answer stands behind the visitor's own words.
fn own_words(ui: &Ui, language: StatementLanguage, statement: &Statement) -> Html {
    html! {
        <div>
            <blockquote class="own-words" lang={language.tag()}>{ statement.text() }</blockquote>
            <p class="quiet">{ ui.t(text::STATEMENT_OWN) }</p>
        </div>
    }
}
