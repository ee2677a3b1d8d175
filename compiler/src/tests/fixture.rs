//! A small content without problems, and what a change to it leads to.

use std::collections::BTreeMap;

use crate::compile_sources;

/// One change to the fixture.
pub enum Change<'a> {
    /// In the file, the first text becomes the second. It must be there.
    Replace(&'a str, &'a str, &'a str),
    /// The text is added at the file's end; the file may be new.
    Append(&'a str, &'a str),
    Remove(&'a str),
}

/// Path to text of the files without problems.
pub fn files() -> BTreeMap<String, String> {
    let files = [
        ("maturity.toml", MATURITY),
        ("ruleset.toml", "version = \"2026.1\"\n"),
        ("standard/2018.toml", STANDARD),
        ("rules/rules.toml", RULES),
        ("rules/words.toml", WORDS),
        ("questions/scope.toml", QUESTIONS),
        ("text/de/format.ftl", FORMAT_DE),
        ("text/de/owned.ftl", OWNED_DE),
        ("text/de/ui.ftl", "language-name = Deutsch\nstart = Los, { $name }!\n"),
        ("text/en/format.ftl", FORMAT_EN),
        ("text/en/owned.ftl", OWNED_EN),
        ("text/en/ui.ftl", "language-name = English\nstart = Go, { $name }!\n"),
    ];
    files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// The fixture with the changes made.
pub fn changed(changes: &[Change<'_>]) -> BTreeMap<String, String> {
    let mut files = files();
    for change in changes {
        match *change {
            Change::Replace(path, from, to) => {
                let text = files.get_mut(path).unwrap();
                assert!(text.contains(from), "{path} does not hold {from:?}");
                *text = text.replacen(from, to, 1);
            }
            Change::Append(path, more) => files.entry(path.to_owned()).or_default().push_str(more),
            Change::Remove(path) => assert!(files.remove(path).is_some(), "{path}"),
        }
    }
    files
}

/// Compiles the changed fixture and compares the problems, one a line, with `expect`.
#[track_caller]
pub fn check(changes: &[Change<'_>], expect: &str) {
    let problems = match compile_sources(&changed(changes)) {
        Ok(_) => String::new(),
        Err(problems) => problems.to_string(),
    };
    let expect: String = expect.lines().map(|line| format!("{}\n", line.trim_start())).collect();
    pretty_eq(&problems, expect.trim_start());
}

/// `assert_eq` that prints lines instead of escapes.
#[track_caller]
pub fn pretty_eq(is: &str, expect: &str) {
    assert!(is == expect, "\n--- is\n{is}--- expected\n{expect}---");
}

const MATURITY: &str = "model = \"own-1\"\n[[level]]\nlevel = 1\nprocesses = [\"4.2\"]\n";

const WORDS: &str = r#"[[words]]
id = "praise"
language = "de"
words = ["führend*", "perfekt"]
"#;

const FORMAT_EN: &str = "\
list-and = { $a } and { $b }
list-comma = { $a }, { $b }
number-group = ,
percent-one = { $n }%
percent-range = { $low }–{ $high }%
";

const FORMAT_DE: &str = "\
list-and = { $a } und { $b }
list-comma = { $a }, { $b }
number-group = .
percent-one = { $n } %
percent-range = { $low }–{ $high } %
";

const STANDARD: &str = r#"edition = "2018"
standard = "ISO/IEC 20000-1:2018"
amendment = "Amendment 1:2024"
referred = ["1.2"]

[[clause]]
number = "4"
kind = "management_system"
verified = true

[[clause]]
number = "4.1"
kind = "process"
role = "system"
may_be_absent = true
verified = false

[[clause]]
number = "4.2"
kind = "process"
role = "process"
verified = true
"#;

const RULES: &str = r#"[[rule]]
id = "R01"
editions = ["2018"]
condition = "applicant_is_person"
verdict = "BLOCK"
clauses = ["1.2", "4.1"]
confidence = "A"
area = "eligibility"
sources = ["S51", "own"]
asks = true

[[rule]]
id = "R02"
editions = ["2018"]
condition = "several_sites"
verdict = "INFO"
clauses = []
confidence = "C"
area = "scope"
sources = []
"#;

const QUESTIONS: &str = r#"[[question]]
id = "scope.applicant"
clauses = ["4"]
tier = "quick"
kind = "scope"
options = ["own_with_support", "none"]

[[question]]
id = "incident.quick"
clauses = ["4.1"]
tier = "full"
kind = "grade"
evidence = ["incident-records"]
"#;

const OWNED_EN: &str = "\
clause-2018-4 = Context
clause-2018-4-1 = Issues
clause-2018-4-2 = Needs
rule-R01 = A person applies
    .remedy = Let an organization apply.
    .question = Who applies?
rule-R02 = Several sites
question-scope-applicant = Who applies?
    .option-own-with-support = We, with support
    .option-none = Nobody
question-incident-quick = Incidents are recorded
    .hint = Any tool will do
    .why = The standard asks for it
    .auditor = Shows ten records
    .evidence-incident-records = Records
";

const OWNED_DE: &str = "\
clause-2018-4 = Kontext
clause-2018-4-1 = Themen
clause-2018-4-2 = Bedürfnisse
rule-R01 = Eine Person bewirbt sich
    .remedy = Eine Organisation soll sich bewerben.
    .question = Wer bewirbt sich?
rule-R02 = Mehrere Standorte
question-scope-applicant = Wer bewirbt sich?
    .option-own-with-support = Wir, mit Hilfe
    .option-none = Niemand
question-incident-quick = Störungen werden erfasst
    .hint = Jedes Werkzeug genügt
    .why = Die Norm verlangt es
    .auditor = Zeigt zehn Einträge
    .evidence-incident-records = Einträge
";
