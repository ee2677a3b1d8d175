//! The clause trees, and clauses that others name.

use crate::check::{ids, word};
use crate::model::{At, ByEdition, Standard, Structure};
use crate::problem::Problems;
use crate::vocabulary::{CLAUSE_KINDS, CLAUSE_ROLES, EDITIONS};

/// Checks each edition's tree in itself.
pub fn check(structure: &Structure, problems: &mut Problems) {
    let editions = structure.standards.iter().map(|standard| &standard.edition);
    ids::unique("edition", editions, str::to_owned, problems);
    for standard in &structure.standards {
        word(&EDITIONS, &standard.edition, "this file", problems);
        tree(standard, problems);
    }
}

/// Refuses an edition that is unknown or has no file, and a clause that the edition does not know.
/// `owner` is named in messages: `rule R01`.
pub fn by_edition(structure: &Structure, by: &ByEdition, owner: &str, problems: &mut Problems) {
    let edition = &by.edition;
    word(&EDITIONS, edition, &format!("the {owner}"), problems);
    if let Some(standard) = structure.standard(&edition.value) {
        for clause in &by.clauses {
            known(standard, clause, &format!("The {owner}"), problems);
        }
    } else if structure.complete && EDITIONS.rust(&edition.value).is_some() {
        let text = format!(
            "The {owner} names the edition {edition}, for which there is no \
             standard/{edition}.toml. Add that file or drop the edition.",
            edition = edition.value
        );
        problems.add(&edition.place, text);
    }
}

/// Refuses a clause that the edition knows neither in its tree nor among `referred`.
pub fn known(standard: &Standard, clause: &At<String>, owner: &str, problems: &mut Problems) {
    if !standard.knows(&clause.value) {
        let text = format!(
            "{owner} names the clause `{}`, which the edition {} does not have. Correct the \
             number, or add the clause to standard/{}.toml.",
            clause.value, standard.edition.value, standard.edition.value
        );
        problems.add(&clause.place, text);
    }
}

fn tree(standard: &Standard, problems: &mut Problems) {
    let numbers = standard.clauses.iter().map(|clause| &clause.number);
    ids::unique("clause", numbers.chain(&standard.referred), str::to_owned, problems);
    for number in &standard.referred {
        numbered(number, problems);
    }
    for clause in &standard.clauses {
        let number = &clause.number;
        let owner = format!("the clause {}", number.value);
        word(&CLAUSE_KINDS, &clause.kind, &owner, problems);
        if let Some(role) = &clause.role {
            word(&CLAUSE_ROLES, role, &owner, problems);
        }
        numbered(number, problems);
        if let Some((parent, _)) = number.value.rsplit_once('.')
            && !standard.has(parent)
        {
            let text = format!(
                "The clause {} has no parent: {parent} is not in this file. Add it, or correct \
                 the number.",
                number.value
            );
            problems.add(&number.place, text);
        }
    }
}

fn numbered(number: &At<String>, problems: &mut Problems) {
    let canonical = |part: &str| {
        part.parse::<u8>().is_ok_and(|n| (1..=99).contains(&n) && n.to_string() == part)
    };
    let parts = number.value.split('.');
    if parts.clone().count() > 4 || !parts.clone().all(canonical) {
        let text = format!(
            "`{}` is no clause number. Write up to four numbers from 1 to 99 with dots between \
             them, such as `8.2.4`.",
            number.value
        );
        problems.add(&number.place, text);
    }
}
