//! Released rule sets: what each asked and how its rules judged, to say of an old file what is new since.
//!
//! A manifest (`content/rulesets/<version>.toml`) is written by `cargo xtask ruleset` when a rule set is released, and never
//! edited. Capability statements are not in it: their words are those of the attribute, the same for every process. Only the
//! differences to the present content go into the program.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::keys;
use crate::model::{Key, Language, Part, Structure};
use crate::problem::{Place, Problems};
use crate::read::table::File;

/// The folder of the manifests, with the slash at its end. It is no part of the rule set.
pub const FOLDER: &str = "rulesets/";

/// What a rule set consisted of.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub version: String,
    /// The languages whose wording the hashes are of: a language that came later words nothing differently.
    #[serde(default = "first_languages")]
    pub languages: Vec<String>,
    /// Tier and hash of the wording of each question.
    pub questions: BTreeMap<String, String>,
    /// Verdict, confidence and hash of the wording of each rule.
    pub rules: BTreeMap<String, String>,
}

/// Those of the manifests that do not name theirs.
fn first_languages() -> Vec<String> {
    vec!["de".to_owned(), "en".to_owned()]
}

/// `content/rulesets/<version>.toml`
pub fn read(file: &File<'_>, structure: &mut Structure) -> Result<(), (Place, String)> {
    let manifest: Manifest = file.parse()?;
    if file.path != format!("{FOLDER}{}.toml", manifest.version) {
        let text =
            format!("This file holds the rule set {}. Name it after that.", manifest.version);
        return Err((Place::whole(file.path), text));
    }
    structure.released.push(manifest);
    Ok(())
}

/// The manifest of the content.
pub fn manifest(structure: &Structure, languages: &[Language]) -> Manifest {
    in_languages(structure, &languages.iter().collect::<Vec<_>>())
}

/// The manifest of the content in the languages that another one is of, to be compared with it.
pub fn comparable(structure: &Structure, languages: &[Language], with: &Manifest) -> Manifest {
    let known = languages.iter().filter(|it| with.languages.contains(&it.tag));
    in_languages(structure, &known.collect::<Vec<_>>())
}

fn in_languages(structure: &Structure, languages: &[&Language]) -> Manifest {
    let question = |it: &crate::model::Question| {
        let hash = wording(&keys::question(it), &["hint", "option-"], languages);
        (it.id.value.clone(), format!("{} {hash}", it.tier.value))
    };
    let rule = |it: &crate::model::Rule| {
        let hash = wording(&keys::rule(it), &["remedy", "question"], languages);
        let judges = format!("{} {} {hash}", it.verdict.value, it.confidence.value);
        (it.id.value.clone(), judges)
    };
    Manifest {
        version: structure.version.clone(),
        languages: languages.iter().map(|it| it.tag.clone()).collect(),
        questions: structure.questions.iter().map(question).collect(),
        rules: structure.rules.iter().map(rule).collect(),
    }
}

/// The manifest as a file.
pub fn written(manifest: &Manifest) -> String {
    let mut text = format!(
        "# What the rule set {0} asked and how its rules judged, with hashes of the wording. Written by\n\
         # `cargo xtask ruleset` when it was released; never edited.\nversion = \"{0}\"\n",
        manifest.version
    );
    let _ = writeln!(text, "languages = {:?}", manifest.languages);
    for (name, entries) in [("questions", &manifest.questions), ("rules", &manifest.rules)] {
        let _ = writeln!(text, "\n[{name}]");
        for (id, entry) in entries {
            let _ = writeln!(text, "\"{id}\" = \"{entry}\"");
        }
    }
    text
}

/// A short hash of a message and those of its attributes that begin like this, in all languages.
fn wording(message: &Key, attributes: &[&str], languages: &[&Language]) -> String {
    let mut digest = Sha256::new();
    for language in languages {
        for (key, text) in &language.texts {
            let counts = key.attribute.as_ref().is_none_or(|attribute| {
                attributes.iter().any(|beginning| attribute.starts_with(beginning))
            });
            if key.message == message.message && counts {
                let attribute = key.attribute.as_deref().unwrap_or_default();
                digest.update(format!("{} {attribute}\0", language.tag));
                text.parts.iter().for_each(|part| digest.update(format!("{}\0", words(part))));
            }
        }
    }
    digest.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

fn words(part: &Part) -> String {
    match part {
        Part::Literal(text) => text.clone(),
        Part::Argument(name) => format!("${name}"),
        Part::Select { argument, variants } => {
            let variants = variants.iter().flat_map(|variant| &variant.parts).map(words);
            format!("${argument}{}", variants.collect::<String>())
        }
    }
}

/// A rule set that was released stays as it was.
pub fn check(structure: &Structure, languages: &[Language], problems: &mut Problems) {
    let same = |it: &&Manifest| it.version == structure.version;
    let Some(released) = structure.released.iter().find(same) else { return };
    let now = comparable(structure, languages, released);
    let pairs = [(&released.questions, &now.questions), (&released.rules, &now.rules)];
    let changed = pairs.into_iter().flat_map(|(then, now)| {
        let ids = then.keys().chain(now.keys());
        ids.filter(|id| then.get(*id) != now.get(*id)).collect::<Vec<_>>()
    });
    if let Some(id) = changed.into_iter().next() {
        let text = format!(
            "The rule set {} was released as this file says, and the content is another by now: \
             look at `{id}`. Raise the version in ruleset.toml.",
            now.version
        );
        problems.add(&Place::whole(&format!("{FOLDER}{}.toml", now.version)), text);
    }
}

/// What an older rule set and the present content do not have in common.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference<'a> {
    pub version: &'a str,
    pub added: Vec<&'a str>,
    pub reworded: Vec<&'a str>,
    pub gone: Vec<&'a str>,
    /// Rules with how they judged, and judge.
    pub rules: Vec<(&'a str, Option<Judges<'a>>, Option<Judges<'a>>)>,
}

/// A verdict and a confidence.
pub type Judges<'a> = (&'a str, &'a str);

impl<'a> Difference<'a> {
    pub fn between(then: &'a Manifest, now: &'a Manifest) -> Self {
        let hash = |entry: &'a String| entry.rsplit_once(' ').map(|(_, hash)| hash);
        let judges = |entry: &'a String| entry.rsplit_once(' ')?.0.split_once(' ');
        let not_in = |some: &'a BTreeMap<String, String>, other: &BTreeMap<String, String>| {
            let ids = some.keys().filter(|id| !other.contains_key(*id));
            ids.map(String::as_str).collect()
        };
        let reworded = now.questions.iter().filter(|(id, entry)| {
            then.questions.get(*id).is_some_and(|old| hash(old) != hash(entry))
        });
        let rules: std::collections::BTreeSet<_> =
            then.rules.keys().chain(now.rules.keys()).collect();
        let rules = rules.into_iter().map(|id| {
            (id.as_str(), then.rules.get(id).and_then(judges), now.rules.get(id).and_then(judges))
        });
        Difference {
            version: &then.version,
            added: not_in(&now.questions, &then.questions),
            reworded: reworded.map(|(id, _)| id.as_str()).collect(),
            gone: not_in(&then.questions, &now.questions),
            rules: rules.filter(|(_, then, now)| then != now).collect(),
        }
    }
}
