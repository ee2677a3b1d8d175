//! The content as read: items with their places, not yet compared with each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::accessibility::Accessibility;
use crate::bank::Bank;
use crate::kick_off::KickOff;
use crate::problem::Place;
use crate::rulesets::Manifest;
pub use crate::series::Series;
use crate::steps::Way;
use crate::terms::Term;

/// A value and where its author wrote it.
#[derive(Clone, Debug)]
pub struct At<T> {
    pub value: T,
    pub place: Place,
}

/// What the TOML files say.
#[derive(Debug, Default)]
pub struct Structure {
    pub version: String,
    pub standards: Vec<Standard>,
    pub topics: Vec<Topic>,
    pub series: Series,
    pub rules: Vec<Rule>,
    pub lints: Vec<Lint>,
    pub word_lists: Vec<WordList>,
    pub questions: Vec<Question>,
    pub maturity: Maturity,
    pub bank: Bank,
    pub way: Way,
    pub kick_off: Vec<KickOff>,
    pub terms: Vec<Term>,
    pub accessibility: Accessibility,
    /// Older rule sets, and the present one if it was released.
    pub released: Vec<Manifest>,
    /// Every file could be read. Otherwise what seems to lack an owner may have one.
    pub complete: bool,
}

impl Structure {
    /// The standard's edition with this id, if there is a file for it.
    pub fn standard(&self, edition: &str) -> Option<&Standard> {
        self.standards.iter().find(|standard| standard.edition.value == edition)
    }
}

/// One edition of the standard with its clause tree.
#[derive(Debug)]
pub struct Standard {
    pub edition: At<String>,
    pub name: String,
    pub amendment: Option<String>,
    pub referred: Vec<At<String>>,
    pub clauses: Vec<Clause>,
}

impl Standard {
    /// Whether the number stands in the tree or among the clauses that are only referred to.
    pub fn knows(&self, number: &str) -> bool {
        self.has(number) || self.referred.iter().any(|clause| clause.value == number)
    }

    /// Whether the number stands in the tree.
    pub fn has(&self, number: &str) -> bool {
        self.clauses.iter().any(|clause| clause.number.value == number)
    }
}

#[derive(Debug)]
pub struct Clause {
    pub number: At<String>,
    pub kind: At<String>,
    pub role: Option<At<String>>,
    pub may_be_absent: bool,
    /// Why nothing is asked about it.
    pub unasked: Option<String>,
    pub verified: bool,
}

#[derive(Debug)]
pub struct Rule {
    pub id: At<String>,
    /// The editions that it is for, each with the clauses that it comes from there.
    pub editions: Vec<ByEdition>,
    pub condition: At<String>,
    pub verdict: At<String>,
    pub graver: Option<At<String>>,
    pub confidence: At<String>,
    pub area: At<String>,
    pub cause: At<String>,
    pub sources: Vec<String>,
    pub asks: bool,
}

/// A criticism of a statement's wording.
#[derive(Debug)]
pub struct Lint {
    pub id: At<String>,
    pub condition: At<String>,
    pub verdict: At<String>,
    pub graver: Option<At<String>>,
    pub confidence: At<String>,
    /// The rules that describe it, at most one for each edition.
    pub rules: Vec<At<String>>,
    pub sources: Vec<String>,
}

/// Clauses of one edition.
#[derive(Debug)]
pub struct ByEdition {
    pub edition: At<String>,
    pub clauses: Vec<At<String>>,
}

/// What stays the same from edition to edition under other numbers.
#[derive(Debug)]
pub struct Topic {
    pub id: At<String>,
    pub editions: Vec<ByEdition>,
    /// The editions in which it is only a part of what the clause is about.
    pub partly: Vec<At<String>>,
}

/// Words that a statement is searched for, in one language.
#[derive(Debug)]
pub struct WordList {
    pub id: At<String>,
    pub language: At<String>,
    pub words: Vec<At<String>>,
}

/// Which process counts from which maturity level on.
#[derive(Debug, Default)]
pub struct Maturity {
    pub model: String,
    pub levels: Vec<Level>,
}

#[derive(Debug)]
pub struct Level {
    pub level: At<u8>,
    pub processes: Vec<At<String>>,
}

#[derive(Debug)]
pub struct Question {
    pub id: At<String>,
    /// Of the edition of 2018, or of the first of `editions`.
    pub clauses: Vec<At<String>>,
    /// Asked in these editions only; where empty, wherever its clauses live on.
    pub editions: Vec<At<String>>,
    pub tier: At<String>,
    pub kind: At<String>,
    /// Who in an organization can answer it best.
    pub role: Option<At<String>>,
    pub options: Vec<At<String>>,
    pub evidence: Vec<At<String>>,
}

impl Question {
    /// Whether it is a practice statement of the full check.
    pub fn is_full_statement(&self) -> bool {
        self.tier.value == "full" && self.kind.value == "grade"
    }
}

/// Name of a text: a Fluent message or one of its attributes. The order is that of the numbers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub message: String,
    pub attribute: Option<String>,
}

impl Key {
    pub fn message(message: impl Into<String>) -> Key {
        Key { message: message.into(), attribute: None }
    }

    pub fn attribute(&self, attribute: impl Into<String>) -> Key {
        Key { message: self.message.clone(), attribute: Some(attribute.into()) }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            None => f.write_str(&self.message),
            Some(attribute) => write!(f, "{}.{attribute}", self.message),
        }
    }
}

/// The texts of one folder of `content/text/`.
#[derive(Debug)]
pub struct Language {
    pub tag: String,
    /// Names of the folder's files, sorted.
    pub files: Vec<String>,
    pub texts: BTreeMap<Key, Text>,
    /// Every file could be read. Otherwise what seems to be missing may stand in the rest.
    pub complete: bool,
}

/// One text with where it stands.
#[derive(Debug)]
pub struct Text {
    pub place: Place,
    pub parts: Vec<Part>,
}

impl Text {
    /// The name of its file below the language's folder.
    pub fn file(&self) -> &str {
        self.place.file.splitn(4, '/').nth(3).unwrap_or_default()
    }

    /// Whether it travels with the first pack.
    pub fn comes_first(&self) -> bool {
        crate::keys::FIRST_FILES.contains(&self.file())
    }

    /// The names of the placeables, in the order in which packs and functions count them.
    pub fn arguments(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        gather_arguments(&self.parts, &mut names);
        names
    }
}

fn gather_arguments<'a>(parts: &'a [Part], names: &mut BTreeSet<&'a str>) {
    for part in parts {
        match part {
            Part::Literal(_) => {}
            Part::Argument(name) => {
                names.insert(name);
            }
            Part::Select { argument, variants } => {
                names.insert(argument);
                variants.iter().for_each(|variant| gather_arguments(&variant.parts, names));
            }
        }
    }
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Literal(String),
    /// `{ $name }`
    Argument(String),
    /// `{ $name -> … }`
    Select {
        argument: String,
        variants: Vec<Variant>,
    },
}

/// One case of a select. Its parts hold no further select.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    pub case: Case,
    pub default: bool,
    pub parts: Vec<Part>,
}

/// What a variant is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Case {
    /// Exactly this number.
    Exact(u32),
    /// A plural category by its CLDR name.
    Category(String),
}
