//! The table of the words that are explained.

use crate::emit::Numbers;
use crate::emit::catalogue::table;
use crate::emit::rust::{slice, string};
use crate::model::Structure;
use crate::terms::Term;

/// Adds it to the catalogue.
pub fn write(out: &mut String, structure: &Structure, numbers: &Numbers<'_>) {
    let doc = "Words that a visitor may not know.";
    table(out, doc, "TERMS: &[Term]", &structure.terms, |it| term(it, numbers));
}

fn term(term: &Term, numbers: &Numbers<'_>) -> String {
    let message = term.message();
    format!(
        "Term {{ id: {}, anchor: {}, pages: {}, name: {}, means: {} }}",
        string(&term.id.value),
        string(&message.message),
        slice(&term.pages, |page| string(&page.value)),
        numbers.text_key(&message),
        numbers.text_key(&message.attribute("means")),
    )
}
