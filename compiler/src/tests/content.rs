//! A small content without problems: of most kinds of entry one with all fields and one with few.

use crate::tests::content_of_bank::{ATTRIBUTES, BANK_DE, BANK_EN, DOCUMENTS, SECTIONS};
use crate::tests::content_of_lints::{LINTS, LINTS_DE, LINTS_EN};

/// Path to text of each file.
pub const FILES: [(&str, &str); 27] = [
    ("attributes.toml", ATTRIBUTES),
    ("documents.toml", DOCUMENTS),
    ("maturity.toml", MATURITY),
    ("ruleset.toml", "version = \"2026.1\"\n"),
    ("sections.toml", SECTIONS),
    ("standard/2005.toml", STANDARD_2005),
    ("standard/2018.toml", STANDARD_2018),
    ("standard/series.toml", SERIES),
    ("standard/topics.toml", TOPICS),
    ("rules/lints.toml", LINTS),
    ("rules/rules.toml", RULES),
    ("rules/words.toml", WORDS),
    ("questions/scope.toml", QUESTIONS),
    ("text/de/bank.ftl", BANK_DE),
    ("text/de/first.ftl", "hello = Hallo\n"),
    ("text/de/format.ftl", FORMAT_DE),
    ("text/de/lints.ftl", LINTS_DE),
    ("text/de/owned.ftl", OWNED_DE),
    ("text/de/standard.ftl", STANDARD_DE),
    ("text/de/ui.ftl", "language-name = Deutsch\nstart = Los, { $name }!\n"),
    ("text/en/bank.ftl", BANK_EN),
    ("text/en/first.ftl", "hello = Hello\n"),
    ("text/en/format.ftl", FORMAT_EN),
    ("text/en/lints.ftl", LINTS_EN),
    ("text/en/owned.ftl", OWNED_EN),
    ("text/en/standard.ftl", STANDARD_EN),
    ("text/en/ui.ftl", "language-name = English\nstart = Go, { $name }!\n"),
];

const MATURITY: &str = "model = \"own-1\"\n[[level]]\nlevel = 1\nprocesses = [\"needs\"]\n";

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

const STANDARD_2005: &str = r#"edition = "2005"
standard = "ISO/IEC 20000-1:2005"

[[clause]]
number = "3"
kind = "management_system"
role = "system"
verified = true
"#;

const STANDARD_2018: &str = r#"edition = "2018"
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

const TOPICS: &str = r#"[[topic]]
id = "issues"
clauses = { 2018 = ["4.1"] }

[[topic]]
id = "needs"
clauses = { 2018 = ["4.2"], 2005 = ["3"] }
partly = ["2005"]
"#;

const SERIES: &str = r#"[[event]]
id = "first-edition"
date = "2005-12-15"
edition = "2005"
sources = ["S23"]
verified = true

[[event]]
id = "amendment"
date = "2024-02"
sources = ["own"]
verified = false

[[part]]
number = 3
kind = "IS"
year = 2019
status = "current"
kind_2010 = "TR"
year_2010 = 2009
sources = ["S33"]
verified = true

[[part]]
number = 8
kind = ""
year = 0
status = "never_published"
sources = []
verified = false

[[deadline]]
from = "bs15000"
to = "2005"
sources = []
verified = false

[[deadline]]
from = "2011"
to = "2018"
last_day = "2022-03-31"
sources = ["S30", "own"]
verified = true

[[relative]]
id = "itil"
sources = ["S2"]
verified = true

[[myth]]
id = "five-parts"
sources = ["S38"]
verified = true

[[itil]]
id = "incident-management"

[[correspondence]]
process = "4.2"
itil = ["incident-management"]
"#;

const RULES: &str = r#"[[rule]]
id = "R01"
condition = "applicant_is_person"
verdict = "BLOCK"
clauses = { 2018 = ["1.2", "4.1"], 2005 = ["3"] }
confidence = "A"
area = "eligibility"
cause = "applicant"
sources = ["S51", "own"]
asks = true

[[rule]]
id = "R02"
condition = "several_sites"
verdict = "PASS"
graver = "INFO"
clauses = { 2018 = [] }
confidence = "C"
area = "scope"
cause = "sites"
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
tier = "quick"
kind = "grade"
evidence = ["incident-records"]

[[question]]
id = "scope.minimum"
clauses = ["3"]
editions = ["2005", "2018"]
tier = "quick"
kind = "scope"
"#;

const OWNED_EN: &str = "\
clause-2005-3 = Responsibility
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
question-scope-minimum = At least this?
question-incident-quick = Incidents are recorded
    .hint = Any tool will do
    .why = The standard asks for it
    .auditor = Shows ten records
    .evidence-incident-records = Records
";

const OWNED_DE: &str = "\
clause-2005-3 = Verantwortung
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
question-scope-minimum = Mindestens das?
question-incident-quick = Störungen werden erfasst
    .hint = Jedes Werkzeug genügt
    .why = Die Norm verlangt es
    .auditor = Zeigt zehn Einträge
    .evidence-incident-records = Einträge
";

const STANDARD_EN: &str = "\
event-first-edition = The first edition
event-amendment = The amendment
part-3 = Guidance on the scope
    .note = A report at first
part-8 = Small organizations
deadline-bs15000 = No day is known
deadline-2011 = Three years were allowed
relative-itil = ITIL
    .text = A collection of advice
myth-five-parts = The series has five parts
    .truth = It has more
itil-incident-management = Incident management
";

const STANDARD_DE: &str = "\
event-first-edition = Die erste Ausgabe
event-amendment = Die Änderung
part-3 = Hinweise zum Geltungsbereich
    .note = Zuerst ein Bericht
part-8 = Kleine Organisationen
deadline-bs15000 = Kein Tag ist bekannt
deadline-2011 = Drei Jahre waren Zeit
relative-itil = ITIL
    .text = Eine Sammlung von Ratschlägen
myth-five-parts = Die Reihe hat fünf Teile
    .truth = Sie hat mehr
itil-incident-management = Störungen bearbeiten
";
