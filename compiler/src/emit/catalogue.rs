//! `catalogue.rs`: clauses, rules, questions and languages as Rust tables.

use std::fmt::Write;

use crate::bank::section_of;
use crate::emit::rust::{HEAD, slice, string};
use crate::emit::{Numbers, accessibility, bank, kick_off, rulesets, series, steps, terms};
use crate::keys;
use crate::model::{
    At, ByEdition, Key, Language, Lint, Maturity, Part, Question, Rule, Standard, Structure, Topic,
    WordList,
};
use crate::rust_name;
use crate::vocabulary::{
    AREAS, CAUSES, CLAUSE_KINDS, CLAUSE_ROLES, CONFIDENCES, EDITIONS, QUESTION_KINDS, ROLES, TIERS,
    VERDICTS, Words,
};

/// The whole file. The including module has the types in scope.
pub fn write(
    structure: &Structure,
    languages: &[Language],
    numbers: &Numbers<'_>,
    hash: &str,
) -> String {
    let mut out = HEAD.to_owned();
    item(
        &mut out,
        "The version of the rule set, as its authors count it.",
        &format!("pub const RULESET_VERSION: &str = {};", string(&structure.version)),
    );
    item(
        &mut out,
        "The hash of all that the rule set consists of.",
        &format!("pub const RULESET_HASH: &str = {};", string(hash)),
    );
    structure.standards.iter().for_each(|standard| clauses(&mut out, standard, numbers));
    let topics = &structure.topics;
    table(&mut out, "What stays the same under other numbers.", "TOPICS: &[Topic]", topics, topic);
    series::write(&mut out, &structure.series, numbers);
    let conditions_of_rules = structure.rules.iter().map(|rule| (&rule.id, &rule.condition));
    conditions(
        &mut out,
        "Where a rule applies: each is a pure function of the engine.",
        "Condition",
        "the rule",
        conditions_of_rules,
    );
    table(&mut out, "The rules of the scope check.", "RULES: &[Rule]", &structure.rules, |r| {
        rule(r, numbers)
    });
    conditions(
        &mut out,
        "Where a lint applies: each is a pure function of the engine.",
        "Flaw",
        "the lint",
        structure.lints.iter().map(|lint| (&lint.id, &lint.condition)),
    );
    let doc = "What can be said against the wording of a statement.";
    table(&mut out, doc, "LINTS: &[Lint]", &structure.lints, |it| lint(it, numbers));
    let questions = structure.questions.iter().map(|it| question(structure, it, numbers));
    let rows: Vec<_> = questions.chain(bank::questions(structure, numbers)).collect();
    // once more and apart: who asks it alone does not carry all others along
    if let Some(first) =
        structure.questions.iter().find(|it| numbers.comes_first(&keys::question(it)))
    {
        let row = question(structure, first, numbers);
        let doc = "The question on the first screen: the one whose words travel with it.";
        item(&mut out, doc, &format!("pub const FIRST_QUESTION: &Question = &{row};"));
    }
    table(&mut out, "The questions.", "QUESTIONS: &[Question]", &rows, String::clone);
    bank::write(&mut out, structure, numbers);
    steps::write(&mut out, structure, numbers);
    kick_off::write(&mut out, structure, numbers);
    terms::write(&mut out, structure, numbers);
    accessibility::write(&mut out, structure, numbers);
    let lists = &structure.word_lists;
    table(
        &mut out,
        "Words that a statement is searched for.",
        "WORDS: &[WordList]",
        lists,
        word_list,
    );
    maturity(&mut out, &structure.maturity);
    rulesets::write(&mut out, structure, languages);
    table(&mut out, "The languages, sorted by tag.", "LANGUAGES: &[Language]", languages, language);
    out
}

fn clauses(out: &mut String, standard: &Standard, numbers: &Numbers<'_>) {
    let amendment = standard.amendment.as_ref().map(|name| format!(" with {name}"));
    let doc = format!("The clauses of {}{}.", standard.name, amendment.unwrap_or_default());
    let name = format!("CLAUSES_{}: &[Clause]", standard.edition.value.to_ascii_uppercase());
    table(out, &doc, &name, &standard.clauses, |clause| {
        format!(
            "Clause {{ id: {}, kind: {}, role: {}, may_be_absent: {}, unasked: {}, verified: {}, \
             title: {} }}",
            clause_id(&clause.number.value),
            rust(&CLAUSE_KINDS, &clause.kind),
            clause
                .role
                .as_ref()
                .map_or("None".into(), |role| { format!("Some({})", rust(&CLAUSE_ROLES, role)) }),
            clause.may_be_absent,
            clause.unasked.is_some(),
            clause.verified,
            numbers.text_key(&keys::clause(standard, clause)),
        )
    });
}

fn conditions<'a>(
    out: &mut String,
    doc: &str,
    name: &str,
    owner: &str,
    items: impl Iterator<Item = (&'a At<String>, &'a At<String>)>,
) {
    let mut variants = String::new();
    for (id, condition) in items {
        let variant = rust_name::variant(&condition.value);
        let _ = writeln!(variants, "    /// Where {owner} {} applies.\n    {variant},", id.value);
    }
    let derives = "#[derive(Clone, Copy, Debug, PartialEq, Eq)]";
    item(out, doc, &format!("{derives}\npub enum {name} {{\n{variants}}}"));
}

fn rule(rule: &Rule, numbers: &Numbers<'_>) -> String {
    let key = keys::rule(rule);
    format!(
        "Rule {{ id: {}, editions: {}, condition: Condition::{}, verdict: {}, graver: {}, \
         confidence: {}, area: {}, cause: {}, sources: {}, asks: {}, text: {}, remedy: {}, \
         question: {} }}",
        string(&rule.id.value),
        slice(&rule.editions, by_edition),
        rust_name::variant(&rule.condition.value),
        rust(&VERDICTS, &rule.verdict),
        rule.graver.as_ref().map_or("None".into(), |it| format!("Some({})", rust(&VERDICTS, it))),
        rust(&CONFIDENCES, &rule.confidence),
        rust(&AREAS, &rule.area),
        rust(&CAUSES, &rule.cause),
        slice(&rule.sources, |source| string(source)),
        rule.asks,
        numbers.text_key(&key),
        numbers.optional_text_key(&key.attribute("remedy")),
        numbers.optional_text_key(&key.attribute("question")),
    )
}

fn lint(lint: &Lint, numbers: &Numbers<'_>) -> String {
    let key = keys::lint(lint);
    format!(
        "Lint {{ id: {}, flaw: Flaw::{}, verdict: {}, graver: {}, confidence: {}, rules: {}, \
         sources: {}, text: {}, remedy: {}, better: {} }}",
        string(&lint.id.value),
        rust_name::variant(&lint.condition.value),
        rust(&VERDICTS, &lint.verdict),
        lint.graver.as_ref().map_or("None".into(), |it| format!("Some({})", rust(&VERDICTS, it))),
        rust(&CONFIDENCES, &lint.confidence),
        slice(&lint.rules, |rule| string(&rule.value)),
        slice(&lint.sources, |source| string(source)),
        numbers.text_key(&key),
        numbers.text_key(&key.attribute("remedy")),
        numbers.text_key(&key.attribute("better")),
    )
}

fn by_edition(by: &ByEdition) -> String {
    let clauses = slice(&by.clauses, |clause| clause_id(&clause.value));
    format!("({}, {clauses})", rust(&EDITIONS, &by.edition))
}

fn topic(topic: &Topic) -> String {
    let clauses = |partly: bool| {
        let is_partly = |by: &&ByEdition| {
            topic.partly.iter().any(|edition| edition.value == by.edition.value) == partly
        };
        let list: Vec<_> = topic.editions.iter().filter(is_partly).collect();
        slice(&list, |by| by_edition(by))
    };
    format!(
        "Topic {{ id: {}, clauses: {}, partly: {} }}",
        string(&topic.id.value),
        clauses(false),
        clauses(true)
    )
}

fn question(structure: &Structure, question: &Question, numbers: &Numbers<'_>) -> String {
    let key = keys::question(question);
    let named = |id: &At<String>, text: Key| {
        format!("({}, {})", string(&id.value), numbers.text_key(&text))
    };
    let section = section_of(structure, question).filter(|_| question.kind.value == "grade");
    format!(
        "Question {{ id: {}, clauses: {}, editions: {}, tier: {}, kind: {}, role: {}, section: {}, \
         text: {}, hint: {}, why: {}, auditor: {}, finding: {}, options: {}, evidence: {} }}",
        string(&question.id.value),
        slice(&question.clauses, |clause| clause_id(&clause.value)),
        slice(&question.editions, |edition| rust(&EDITIONS, edition)),
        rust(&TIERS, &question.tier),
        rust(&QUESTION_KINDS, &question.kind),
        question.role.as_ref().map_or("None".into(), |it| format!("Some({})", rust(&ROLES, it))),
        section.map_or("None".into(), |index| format!("Some({index})")),
        numbers.text_key(&key),
        numbers.optional_text_key(&key.attribute("hint")),
        numbers.optional_text_key(&key.attribute("why")),
        numbers.optional_text_key(&key.attribute("auditor")),
        numbers.optional_text_key(&key.attribute("finding")),
        slice(&question.options, |option| named(option, keys::option(&key, &option.value))),
        slice(&question.evidence, |id| named(id, keys::evidence(&key, &id.value))),
    )
}

fn word_list(list: &WordList) -> String {
    format!(
        "WordList {{ id: {}, language: {}, words: {} }}",
        string(&list.id.value),
        string(&list.language.value),
        slice(&list.words, |word| string(&word.value)),
    )
}

fn maturity(out: &mut String, maturity: &Maturity) {
    item(
        out,
        "The name of the assignment of processes to maturity levels.",
        &format!("pub const MATURITY_MODEL: &str = {};", string(&maturity.model)),
    );
    let doc = "Each maturity level with the processes that count from it on.";
    let name = "MATURITY_LEVELS: &[(u8, &[&str])]";
    table(out, doc, name, &maturity.levels, |level| {
        let processes = slice(&level.processes, |section| string(&section.value));
        format!("({}, {processes})", level.level.value)
    });
}

fn language(language: &Language) -> String {
    let text = language.texts.get(&keys::language_name());
    let name: String =
        text.map(|text| &*text.parts).unwrap_or_default().iter().map(literal).collect();
    format!("Language {{ tag: {}, name: {} }}", string(&language.tag), string(&name))
}

fn literal(part: &Part) -> &str {
    match part {
        Part::Literal(text) => text,
        Part::Argument(_) | Part::Select { .. } => "",
    }
}

/// `ClauseId::of(&[8, 2, 4])`
pub(super) fn clause_id(number: &str) -> String {
    format!("ClauseId::of(&[{}])", number.replace('.', ", "))
}

pub(super) fn rust(words: &Words, word: &At<String>) -> String {
    words.rust(&word.value).unwrap_or_default().to_owned()
}

pub(super) fn table<T>(
    out: &mut String,
    doc: &str,
    name: &str,
    rows: &[T],
    row: impl Fn(&T) -> String,
) {
    let rows: String = rows.iter().map(|it| format!("    {},\n", row(it))).collect();
    item(out, doc, &format!("pub static {name} = &[\n{rows}];"));
}

pub(super) fn item(out: &mut String, doc: &str, code: &str) {
    let _ = writeln!(out, "/// {doc}\n{code}\n");
}
