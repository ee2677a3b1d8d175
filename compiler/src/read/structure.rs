//! The fields of the TOML files. What a field means stands in the comment at the head of its file.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::model::{
    ByEdition, Clause, Level, Maturity, Question, Rule, Standard, Structure, Topic, WordList,
};
use crate::problem::Place;
use crate::read::table::File;

/// A word of the author with where it stands.
pub(super) type Word = Spanned<String>;
/// What is wrong with the file, if it cannot be read.
pub(super) type Read = Result<(), (Place, String)>;

/// `content/ruleset.toml`
pub fn ruleset(file: &File<'_>, structure: &mut Structure) -> Read {
    structure.version = file.parse::<RulesetFile>()?.version;
    Ok(())
}

/// `content/maturity.toml`
pub fn maturity(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: MaturityFile = file.parse()?;
    let level =
        |item: LevelItem| Level { level: file.at(item.level), processes: file.all(item.processes) };
    let levels = read.level.into_iter().map(level).collect();
    structure.maturity = Maturity { model: read.model, levels };
    Ok(())
}

/// `content/rules/words.toml`
pub fn word_lists(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: WordsFile = file.parse()?;
    structure.word_lists.extend(read.words.into_iter().map(|item| WordList {
        id: file.at(item.id),
        language: file.at(item.language),
        words: file.all(item.words),
    }));
    Ok(())
}

/// `content/standard/<edition>.toml`
pub fn standard(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: StandardFile = file.parse()?;
    structure.standards.push(Standard {
        edition: file.at(read.edition),
        name: read.standard,
        amendment: read.amendment,
        referred: file.all(read.referred),
        clauses: read.clause.into_iter().map(|item| item.placed(file)).collect(),
    });
    Ok(())
}

/// `content/standard/topics.toml`
pub fn topics(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: TopicsFile = file.parse()?;
    structure.topics.extend(read.topic.into_iter().map(|item| Topic {
        id: file.at(item.id),
        editions: by_edition(file, item.clauses),
        partly: file.all(item.partly),
    }));
    Ok(())
}

/// `content/rules/*.toml`
pub fn rules(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: RulesFile = file.parse()?;
    structure.rules.extend(read.rule.into_iter().map(|item| item.placed(file)));
    Ok(())
}

/// `content/questions/*.toml`
pub fn questions(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: QuestionsFile = file.parse()?;
    structure.questions.extend(read.question.into_iter().map(|item| item.placed(file)));
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesetFile {
    version: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MaturityFile {
    model: String,
    #[serde(default)]
    level: Vec<LevelItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelItem {
    level: Spanned<u8>,
    processes: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    #[serde(default)]
    words: Vec<WordsItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsItem {
    id: Word,
    language: Word,
    words: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StandardFile {
    edition: Word,
    standard: String,
    amendment: Option<String>,
    #[serde(default)]
    referred: Vec<Word>,
    #[serde(default)]
    clause: Vec<ClauseItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClauseItem {
    number: Word,
    kind: Word,
    role: Option<Word>,
    #[serde(default)]
    may_be_absent: bool,
    unasked: Option<String>,
    verified: bool,
}

impl ClauseItem {
    fn placed(self, file: &File<'_>) -> Clause {
        Clause {
            number: file.at(self.number),
            kind: file.at(self.kind),
            role: self.role.map(|role| file.at(role)),
            may_be_absent: self.may_be_absent,
            unasked: self.unasked,
            verified: self.verified,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicsFile {
    #[serde(default)]
    topic: Vec<TopicItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicItem {
    id: Word,
    clauses: Clauses,
    #[serde(default)]
    partly: Vec<Word>,
}

/// Edition to clauses.
type Clauses = BTreeMap<Word, Vec<Word>>;

fn by_edition(file: &File<'_>, clauses: Clauses) -> Vec<ByEdition> {
    let one =
        |(edition, clauses)| ByEdition { edition: file.at(edition), clauses: file.all(clauses) };
    clauses.into_iter().map(one).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    #[serde(default)]
    rule: Vec<RuleItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleItem {
    id: Word,
    condition: Word,
    verdict: Word,
    graver: Option<Word>,
    clauses: Clauses,
    confidence: Word,
    area: Word,
    cause: Word,
    sources: Vec<String>,
    #[serde(default)]
    asks: bool,
}

impl RuleItem {
    fn placed(self, file: &File<'_>) -> Rule {
        Rule {
            id: file.at(self.id),
            editions: by_edition(file, self.clauses),
            condition: file.at(self.condition),
            verdict: file.at(self.verdict),
            graver: self.graver.map(|verdict| file.at(verdict)),
            confidence: file.at(self.confidence),
            area: file.at(self.area),
            cause: file.at(self.cause),
            sources: self.sources,
            asks: self.asks,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionsFile {
    #[serde(default)]
    question: Vec<QuestionItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionItem {
    id: Word,
    clauses: Vec<Word>,
    #[serde(default)]
    editions: Vec<Word>,
    tier: Word,
    kind: Word,
    role: Option<Word>,
    #[serde(default)]
    options: Vec<Word>,
    #[serde(default)]
    evidence: Vec<Word>,
}

impl QuestionItem {
    fn placed(self, file: &File<'_>) -> Question {
        Question {
            id: file.at(self.id),
            clauses: file.all(self.clauses),
            editions: file.all(self.editions),
            tier: file.at(self.tier),
            kind: file.at(self.kind),
            role: self.role.map(|role| file.at(role)),
            options: file.all(self.options),
            evidence: file.all(self.evidence),
        }
    }
}
