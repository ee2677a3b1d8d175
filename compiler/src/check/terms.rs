//! Words that are explained, and the pages they are explained on.

use crate::check::ids;
use crate::model::Structure;
use crate::problem::Problems;
use crate::terms::{Term, is_page_of_section};
use crate::vocabulary::PAGES;

pub fn check(structure: &Structure, problems: &mut Problems) {
    ids::unique("term", structure.terms.iter().map(|it| &it.id), str::to_owned, problems);
    for term in &structure.terms {
        ids::DASHED.check("term", &term.id, problems);
        let owner = format!("page of the term {}", term.id.value);
        ids::unique(&owner, term.pages.iter(), str::to_owned, problems);
        pages(structure, term, problems);
    }
}

fn pages(structure: &Structure, term: &Term, problems: &mut Problems) {
    for page in &term.pages {
        let of_section = || is_page_of_section(&page.value, &structure.bank.sections);
        if structure.complete && PAGES.rust(&page.value).is_none() && !of_section() {
            let text = format!(
                "The page `{}` of the term {} is unknown, or no place for words. Use one of {}; or \
                 `on-` and `levels-` with a section, or with `*` for all sections.",
                page.value,
                term.id.value,
                PAGES.list()
            );
            problems.add(&page.place, text);
        }
    }
}
