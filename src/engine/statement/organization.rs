//! The organization at the head of the sentence, with the article that its name needs in German.
//!
//! A genitive with "des" would ask for an inflected name ("des Amtes"), so masculine and neuter
//! names stand after "vom", where they keep their form, and names that begin with an adjective or an
//! article ("Deutsche …", "Die …") stand behind the word "Organisation".

use crate::{
    content::{text, words},
    domain::{Edition, OrganizationArticle, Scope},
    i18n::{Arg, Message},
};

use super::names;

/// The beginning of the statement, `None` while the organization has no name.
pub(super) fn lead(scope: &Scope, edition: Edition) -> Option<Message> {
    let name = names::cleaned(&scope.organization);
    if name.is_empty() {
        return None;
    }
    let system = match edition {
        Edition::E2018 | Edition::E2011 => text::STATEMENT_SYSTEM,
        Edition::E2005 | Edition::Bs15000 => text::STATEMENT_SYSTEM_IT,
    };
    let named = named(&name);
    let chosen = scope.organization_article;
    let article = chosen.unwrap_or_else(|| guess_article(&name));
    Some(match article {
        OrganizationArticle::None if chosen.is_some() || !is_inflected(&name, article) => {
            text::statement_organization(named, system)
        }
        article if is_inflected(&name, article) => text::statement_apposition(named, system),
        OrganizationArticle::Der | OrganizationArticle::Das => {
            text::statement_operated(named, system)
        }
        _ => text::statement_company(named, system),
    })
}

/// A department is "the" department in English, a company has no article.
fn named(name: &str) -> Arg {
    let head = head(name);
    let last = head.split(' ').next_back().unwrap_or_default().to_lowercase();
    let is_part = is_within(name, head);
    let takes = words("takes_the", "en").contains(&last.as_str())
        || is_part && words("takes_the_before_of", "en").contains(&last.as_str());
    let has =
        name.split(' ').next().is_some_and(|first| lists("name_article", &first.to_lowercase()));
    let arg = match names::arg(name) {
        arg if takes && !has => text::statement_the(arg).into(),
        arg => arg,
    };
    if without_addition(name) == name { arg } else { text::statement_apposed(arg).into() }
}

/// True if `head` is followed by what it belongs to: "University | of Leeds".
fn is_within(name: &str, head: &str) -> bool {
    name.strip_prefix(head).is_some_and(|rest| rest.starts_with(' '))
}

fn lists(id: &str, word: &str) -> bool {
    super::StatementLanguage::ALL.iter().any(|it| words(id, it.tag()).contains(&word))
}

/// The article that a name takes in German, by its legal form or its noun. What it cannot tell is
/// [`None`](OrganizationArticle::None): "von" before a mere name is never wrong.
#[must_use]
pub fn guess_article(name: &str) -> OrganizationArticle {
    use OrganizationArticle::{Der, Die};
    let name = names::cleaned(name);
    let head = head(&name);
    let form = |id| has_form(head, id);
    // what is named ends before the first word in small letters: an "Institut für Verwaltung" is an
    // institute
    let mut named = head
        .split(' ')
        .skip_while(|word| is_adjective(&word.to_lowercase()))
        .take_while(|word| !word.starts_with(char::is_lowercase));
    let first = named.next().unwrap_or_default().to_lowercase();
    let last = named.last().unwrap_or_default().to_lowercase();
    // the form of a company decides over its nouns ("der Rechenzentrum Nord GmbH"), that of an
    // association or a public body does not ("Gesellschaft für Informatik e. V.")
    if form("feminine_legal_form") {
        return Die;
    }
    if let Some(article) = of_first_word(&first).or_else(|| of_noun(&first)) {
        return article;
    }
    if form("masculine_legal_form") {
        Der
    } else if form("feminine_public_form") {
        Die
    } else {
        of_noun(&last).unwrap_or(OrganizationArticle::None)
    }
}

fn of_first_word(word: &str) -> Option<OrganizationArticle> {
    by_list(["masculine_first_word", "feminine_first_word", "neuter_first_word"], |known| {
        known == word
    })
}

fn of_noun(word: &str) -> Option<OrganizationArticle> {
    let by_noun =
        by_list(["masculine_noun", "feminine_noun", "neuter_noun"], |known| word.ends_with(known));
    if ends_as(word, "plural_noun") { Some(OrganizationArticle::Plural) } else { by_noun }
}

fn by_list(ids: [&str; 3], matches: impl Fn(&str) -> bool) -> Option<OrganizationArticle> {
    use OrganizationArticle::{Das, Der, Die};
    let articles = ids.into_iter().zip([Der, Die, Das]);
    articles
        .filter(|(id, _)| words(id, "de").iter().any(|known| matches(known)))
        .map(|(_, article)| article)
        .next()
}

/// True if the first word would need another ending behind an article. The ending of an adjective
/// tells the gender, so "Fischer GmbH" does not begin with one.
fn is_inflected(name: &str, article: OrganizationArticle) -> bool {
    let first = name.split(' ').next().unwrap_or_default().to_lowercase();
    let endings = match article {
        OrganizationArticle::Der => "adjective_masculine",
        OrganizationArticle::Das => "adjective_neuter",
        _ => "adjective_feminine",
    };
    words("name_article", "de").contains(&first.as_str()) || ends_as(&first, endings)
}

fn is_adjective(word: &str) -> bool {
    ["adjective_masculine", "adjective_feminine", "adjective_neuter"]
        .iter()
        .any(|endings| ends_as(word, endings))
}

fn ends_as(word: &str, list: &str) -> bool {
    words(list, "de").iter().any(|ending| word.ends_with(ending))
}

/// The name without what it is a part of or what explains it: "Bereich IT | der Alder AG",
/// "Alder AG | , Abteilung IT".
fn head(name: &str) -> &str {
    let whole = without_addition(name);
    let mut end = 0_usize;
    for (index, word) in whole.split(' ').enumerate() {
        if index > 0 && lists("belonging", word) {
            return whole.get(..end.saturating_sub(1)).unwrap_or(whole);
        }
        end += word.len() + 1;
    }
    whole
}

/// The name up to its comma, unless only a legal form follows ("Dogwood Systems, Inc.").
fn without_addition(name: &str) -> &str {
    let Some((before, after)) = name.split_once(',') else { return name };
    let after = after.trim();
    let is_form = has_form(after, "feminine_legal_form") && !after.contains([' ', ',']);
    if is_form { name } else { before }
}

/// True if the name ends in a legal form of the list. They are compared without dots and spaces:
/// "e. V.", "e.V." and "eV" are one.
fn has_form(name: &str, id: &str) -> bool {
    let forms = words(id, "de");
    let mut tail = String::new();
    let parts = name.rsplit([' ', ',']).filter(|word| !word.is_empty() && !word.starts_with('('));
    for word in parts.take(5) {
        tail.insert_str(0, &word.to_lowercase().replace('.', ""));
        if forms.contains(&tail.as_str()) {
            return true;
        }
    }
    false
}
