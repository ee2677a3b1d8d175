//! Texts that are missing, and texts that nobody owns.

use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use crate::keys;
use crate::kick_off::KickOff;
use crate::model::{Key, Language, Structure, Text};
use crate::problem::{Place, Problems};
use crate::terms::Term;

/// Compares what each language has with what the structure needs and what the others have.
pub fn check(structure: &Structure, languages: &[Language], problems: &mut Problems) {
    let owned = Owned::of(structure);
    let files = missing_files(languages, problems);
    for (key, (place, owner)) in &owned.required {
        let lacking = lacking(key, languages, &files);
        if let [first, ..] = lacking.as_slice() {
            let text = format!(
                "{owner} needs the text `{key}`, which is missing in {}. Add it below text/{}/.",
                lacking.join(" and "),
                first
            );
            problems.add(place, text);
        }
    }
    for language in languages {
        let name = keys::language_name();
        if language.complete && !language.texts.contains_key(&name) {
            let text =
                format!("The message `{name}` is missing. It is what the language calls itself.");
            problems.add(&Place::whole(&format!("text/{}", language.tag)), text);
        }
        for (key, text) in &language.texts {
            if owned.is_left_over(key) && structure.complete {
                let sentence = format!(
                    "`{key}` belongs to nothing: no clause, rule, lint, question, section, document or attribute and no entry of \
                     standard/series.toml has this text. Remove it, correct its name, or give a \
                     text of the interface another beginning."
                );
                problems.add(&text.place, sentence);
            }
        }
    }
    between_languages(&owned, languages, &files, problems);
}

/// The keys that clauses, rules, lints, questions and the entries of the series have: those they need, with
/// who needs them, and those that they may have.
struct Owned<'a> {
    required: BTreeMap<Key, (&'a Place, String)>,
    optional: BTreeSet<Key>,
}

impl<'a> Owned<'a> {
    fn of(structure: &'a Structure) -> Owned<'a> {
        let mut owned = Owned { required: BTreeMap::new(), optional: BTreeSet::new() };
        for standard in &structure.standards {
            for clause in &standard.clauses {
                let owner = format!("The clause {}", clause.number.value);
                owned.add(keys::clause(standard, clause), true, &clause.number.place, &owner);
            }
            for number in &standard.referred {
                owned.optional.insert(keys::number(standard, &number.value));
            }
        }
        for rule in &structure.rules {
            let (place, owner) = (&rule.id.place, format!("The rule {}", rule.id.value));
            let key = keys::rule(rule);
            let mut verdicts = iter::once(&rule.verdict).chain(&rule.graver);
            let must_act =
                verdicts.any(|verdict| matches!(verdict.value.as_str(), "BLOCK" | "NC" | "WARN"));
            owned.add(key.attribute("remedy"), must_act, place, &owner);
            if rule.asks {
                owned.add(key.attribute("question"), true, place, &owner);
            }
            owned.add(key, true, place, &owner);
        }
        for lint in &structure.lints {
            let (place, owner) = (&lint.id.place, format!("The lint {}", lint.id.value));
            let key = keys::lint(lint);
            owned.add(key.attribute("remedy"), true, place, &owner);
            owned.add(key.attribute("better"), true, place, &owner);
            owned.add(key, true, place, &owner);
        }
        for question in &structure.questions {
            let (place, owner) =
                (&question.id.place, format!("The question {}", question.id.value));
            let key = keys::question(question);
            let graded = question.kind.value == "grade";
            owned.add(key.attribute("hint"), false, place, &owner);
            owned.add(key.attribute("why"), graded, place, &owner);
            owned.add(key.attribute("auditor"), graded, place, &owner);
            owned.add(key.attribute("finding"), question.is_full_statement(), place, &owner);
            for value in &question.options {
                owned.add(keys::option(&key, &value.value), true, &value.place, &owner);
            }
            for id in &question.evidence {
                owned.add(keys::evidence(&key, &id.value), true, &id.place, &owner);
            }
            owned.add(key, true, place, &owner);
        }
        let entries = structure.series.texts().into_iter().chain(structure.bank.texts());
        let entries = entries.chain(structure.way.texts());
        let entries = entries.chain(structure.kick_off.iter().flat_map(KickOff::texts));
        let entries = entries.chain(structure.terms.iter().flat_map(Term::texts));
        let entries = entries.chain(structure.accessibility.texts());
        for (key, place, owner, required) in entries {
            owned.add(key, required, place, &owner);
        }
        owned
    }

    fn add(&mut self, key: Key, required: bool, place: &'a Place, owner: &str) {
        if required {
            self.required.insert(key, (place, owner.to_owned()));
        } else {
            self.optional.insert(key);
        }
    }

    fn is_left_over(&self, key: &Key) -> bool {
        keys::is_kept(key) && !self.required.contains_key(key) && !self.optional.contains(key)
    }
}

/// Language and name of each file that another language has and this one lacks.
type MissingFiles<'a> = BTreeSet<(&'a str, &'a str)>;

/// Reports a missing file once, in place of each of its texts.
fn missing_files<'a>(languages: &'a [Language], problems: &mut Problems) -> MissingFiles<'a> {
    let mut missing = MissingFiles::new();
    for there in languages {
        for name in &there.files {
            for here in languages.iter().filter(|language| !language.files.contains(name)) {
                if missing.insert((&here.tag, name)) {
                    let place = Place::whole(&format!("text/{}/{name}", here.tag));
                    let text = format!(
                        "This file is missing: {} has it. Copy content/text/{}/{name} and \
                         translate its texts.",
                        there.tag, there.tag
                    );
                    problems.add(&place, text);
                }
            }
        }
    }
    missing
}

/// The tags of the languages that lack the text for no other, already reported reason.
fn lacking<'a>(key: &Key, languages: &'a [Language], files: &MissingFiles<'_>) -> Vec<&'a str> {
    let stands_in: BTreeSet<&str> =
        languages.iter().filter_map(|language| language.texts.get(key)).map(Text::file).collect();
    let reported = |tag: &str| stands_in.iter().any(|name| files.contains(&(tag, *name)));
    languages
        .iter()
        .filter(|language| language.complete && !language.texts.contains_key(key))
        .map(|language| language.tag.as_str())
        .filter(|tag| !reported(tag))
        .collect()
}

/// Texts of the interface have no owner: what one language has, each must have.
fn between_languages(
    owned: &Owned<'_>,
    languages: &[Language],
    files: &MissingFiles<'_>,
    problems: &mut Problems,
) {
    let mut seen = BTreeSet::new();
    for language in languages {
        for (key, text) in &language.texts {
            let reported = owned.required.contains_key(key)
                || owned.is_left_over(key)
                || *key == keys::language_name()
                || keys::formats().iter().any(|(format, ..)| format == key);
            if reported || !seen.insert(key) {
                continue;
            }
            for tag in lacking(key, languages, files) {
                let sentence = format!(
                    "`{key}` stands in {} and is missing in {tag}. Add it below text/{tag}/, or \
                     remove it here.",
                    language.tag
                );
                problems.add(&text.place, sentence);
            }
        }
    }
}
