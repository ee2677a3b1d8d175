//! What an answer says in the statement, at its question.

use yew::prelude::*;

use crate::{
    app::screen::Screen,
    content::text,
    engine::StatementLanguage,
    session::select::{drafted, phrase_of},
};

/// Longer phrases are cut: the whole stands in the statement.
const SHOWN: usize = 160;

/// Drafts once, and prints the phrase of each question that it is asked for, in the language of the
/// interface; an empty line while the answer makes none.
pub(in crate::app) fn phrases<'a>(screen: &'a Screen<'a>) -> impl Fn(&str) -> Html + 'a {
    let (ui, scope) = (screen.ui, &screen.assessment.scope);
    let draft = drafted(screen.assessment);
    let tag = ui.locale.tag();
    let language = StatementLanguage::ALL.into_iter().find(|language| language.tag() == tag);
    let is_own = language.is_some_and(|language| language.own_wording(scope).is_some());
    let label = if is_own { text::STATEMENT_PHRASE_DRAFT } else { text::STATEMENT_PHRASE };
    move |question| {
        let phrase = draft.as_ref().and_then(|draft| phrase_of(draft, question, &ui.locale));
        html! {
            <p class="made-phrase quiet">
                if let Some(phrase) = phrase {
                    { ui.t(label) }{ " " }<span class="said" lang={tag.to_owned()}>{ cut(phrase) }</span>
                }
            </p>
        }
    }
}

fn cut(mut phrase: String) -> String {
    if let Some((end, _)) = phrase.char_indices().nth(SHOWN) {
        phrase.truncate(end);
        phrase.push('…');
    }
    phrase
}
