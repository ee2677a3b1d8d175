//! What is generated.

use crate::compile_sources;
use crate::tests::fixture::Change::{Append, Replace};
use crate::tests::fixture::{changed, files, pretty_eq};

#[test]
fn catalogue_holds_what_the_files_say() {
    let generated = compile_sources(&files()).unwrap();
    let catalogue = generated["catalogue.rs"].replace(&hash(&generated["de.pack"]), "HASH");
    pretty_eq(
        &catalogue,
        r#"// Generated from content/. Edit that, not this.

/// The version of the rule set, as its authors count it.
pub const RULESET_VERSION: &str = "2026.1";

/// The hash of all that the rule set consists of.
pub const RULESET_HASH: &str = "HASH";

/// The clauses of ISO/IEC 20000-1:2005.
pub static CLAUSES_2005: &[Clause] = &[
    Clause { id: ClauseId::of(&[3]), kind: ClauseKind::ManagementSystem, role: Some(ClauseRole::System), may_be_absent: false, unasked: false, verified: true, title: TextKey(15) },
];

/// The clauses of ISO/IEC 20000-1:2018 with Amendment 1:2024.
pub static CLAUSES_2018: &[Clause] = &[
    Clause { id: ClauseId::of(&[4]), kind: ClauseKind::ManagementSystem, role: None, may_be_absent: false, unasked: false, verified: true, title: TextKey(16) },
    Clause { id: ClauseId::of(&[4, 1]), kind: ClauseKind::Process, role: Some(ClauseRole::System), may_be_absent: true, unasked: false, verified: false, title: TextKey(17) },
    Clause { id: ClauseId::of(&[4, 2]), kind: ClauseKind::Process, role: Some(ClauseRole::Process), may_be_absent: false, unasked: false, verified: true, title: TextKey(18) },
];

/// What stays the same under other numbers.
pub static TOPICS: &[Topic] = &[
    Topic { id: "issues", clauses: &[(Edition::E2018, &[ClauseId::of(&[4, 1])])], partly: &[] },
    Topic { id: "needs", clauses: &[(Edition::E2018, &[ClauseId::of(&[4, 2])])], partly: &[(Edition::E2005, &[ClauseId::of(&[3])])] },
];

/// Where the standard comes from, in order.
pub static EVENTS: &[Event] = &[
    Event { date: Moment { year: 2005, month: 12, day: 15 }, edition: Some(Edition::E2005), text: TextKey(24), sources: &["S23"], verified: true },
    Event { date: Moment { year: 2024, month: 2, day: 0 }, edition: None, text: TextKey(23), sources: &["own"], verified: false },
];

/// The parts of the series.
pub static PARTS: &[Part] = &[
    Part { number: 3, kind: Some(PartKind::Standard), year: 2019, state: PartState::Current, in_2010: Some((Some(PartKind::Report), 2009)), title: TextKey(35), note: Some(TextKey(36)), sources: &["S33"], verified: true },
    Part { number: 8, kind: None, year: 0, state: PartState::NeverPublished, in_2010: None, title: TextKey(37), note: None, sources: &[], verified: false },
];

/// Until when certificates of an edition could be valid.
pub static DEADLINES: &[Deadline] = &[
    Deadline { from: Edition::Bs15000, to: Edition::E2005, last_day: None, text: TextKey(20), verified: false },
    Deadline { from: Edition::E2011, to: Edition::E2018, last_day: Date::new(2022, 3, 31), text: TextKey(19), verified: true },
];

/// Ancestors and relatives.
pub static RELATIVES: &[Entry] = &[
    Entry { name: TextKey(47), text: TextKey(48), sources: &["S2"], verified: true },
];

/// What old texts say wrongly.
pub static MYTHS: &[Entry] = &[
    Entry { name: TextKey(33), text: TextKey(34), sources: &["S38"], verified: true },
];

/// Each process of 2018 with the ITIL practices that come near.
pub static PRACTICES: &[(ClauseId, &[TextKey])] = &[
    (ClauseId::of(&[4, 2]), &[TextKey(25)]),
];

/// Where a rule applies: each is a pure function of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Where the rule R01 applies.
    ApplicantIsPerson,
    /// Where the rule R02 applies.
    SeveralSites,
}

/// The rules of the scope check.
pub static RULES: &[Rule] = &[
    Rule { id: "R01", editions: &[(Edition::E2005, &[ClauseId::of(&[3])]), (Edition::E2018, &[ClauseId::of(&[1, 2]), ClauseId::of(&[4, 1])])], condition: Condition::ApplicantIsPerson, verdict: Verdict::Block, graver: None, confidence: Confidence::A, area: Area::Eligibility, cause: Cause::Applicant, sources: &["S51", "own"], asks: true, text: TextKey(49), remedy: Some(TextKey(51)), question: Some(TextKey(50)) },
    Rule { id: "R02", editions: &[(Edition::E2018, &[])], condition: Condition::SeveralSites, verdict: Verdict::Pass, graver: Some(Verdict::Info), confidence: Confidence::C, area: Area::Scope, cause: Cause::Sites, sources: &[], asks: false, text: TextKey(52), remedy: None, question: None },
];

/// Where a lint applies: each is a pure function of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Where the lint names-a-person applies.
    NamesAPerson,
    /// Where the lint vague applies.
    Vague,
}

/// What can be said against the wording of a statement.
pub static LINTS: &[Lint] = &[
    Lint { id: "names-a-person", flaw: Flaw::NamesAPerson, verdict: Verdict::Warn, graver: Some(Verdict::Block), confidence: Confidence::B, rules: &["R01"], sources: &["S51"], text: TextKey(27), remedy: TextKey(29), better: TextKey(28) },
    Lint { id: "vague", flaw: Flaw::Vague, verdict: Verdict::Info, graver: None, confidence: Confidence::C, rules: &[], sources: &["own"], text: TextKey(30), remedy: TextKey(32), better: TextKey(31) },
];

/// The questions.
pub static QUESTIONS: &[Question] = &[
    Question { id: "scope.applicant", clauses: &[ClauseId::of(&[4])], editions: &[], tier: Tier::Quick, kind: Kind::Scope, role: None, section: None, text: TextKey(43), hint: None, why: None, auditor: None, finding: None, options: &[("own_with_support", TextKey(45)), ("none", TextKey(44))], evidence: &[] },
    Question { id: "incident.quick", clauses: &[ClauseId::of(&[4, 1])], editions: &[], tier: Tier::Quick, kind: Kind::Grade, role: None, section: Some(0), text: TextKey(38), hint: Some(TextKey(41)), why: Some(TextKey(42)), auditor: Some(TextKey(39)), finding: None, options: &[], evidence: &[("incident-records", TextKey(40))] },
    Question { id: "scope.minimum", clauses: &[ClauseId::of(&[3])], editions: &[Edition::E2005, Edition::E2018], tier: Tier::Quick, kind: Kind::Scope, role: None, section: None, text: TextKey(46), hint: None, why: None, auditor: None, finding: None, options: &[], evidence: &[] },
    Question { id: "needs.pa2_1", clauses: &[ClauseId::of(&[4, 2])], editions: &[], tier: Tier::Deep, kind: Kind::Attribute, role: None, section: Some(1), text: TextKey(7), hint: Some(TextKey(10)), why: Some(TextKey(14)), auditor: Some(TextKey(8)), finding: None, options: &[], evidence: &[("targets", TextKey(9))] },
];

/// What the sections are grouped by.
pub static GROUPS: &[SectionGroup] = &[
    SectionGroup { id: "direction", title: TextKey(6) },
];

/// What is asked on one page.
pub static SECTIONS: &[Section] = &[
    Section { id: "issues", page: "on-issues", levels_page: "levels-issues", group: 0, topics: &["issues"], attributes: &[], title: TextKey(53) },
    Section { id: "needs", page: "on-needs", levels_page: "levels-needs", group: 0, topics: &["needs"], attributes: &["needs.pa2_1"], title: TextKey(54) },
];

/// Documents and records that the editions ask for.
pub static DOCUMENTS: &[Document] = &[
    Document { id: "records", clause: ClauseId::of(&[4, 1]), editions: &[Edition::E2018], kind: DocumentKind::Record, core: false, may_be_none: true, role: Role::Operations, shown_by: &[("incident.quick", "incident-records")], sources: &["S70"], verified: true, name: TextKey(21), hint: TextKey(22) },
];

/// The process attributes of the levels 2 to 5.
pub static ATTRIBUTES: &[Attribute] = &[
    Attribute { id: "pa2_1", code: "PA2.1", level: 2, name: TextKey(11), old_name: TextKey(12), short: TextKey(13) },
];

/// The size that the effort of a step is for.
pub const BASE_SIZE: Size = Size { services: 0, people: 0 };

/// The size that is assumed while nobody said another.
pub const ASSUMED_SIZE: Size = Size { services: 0, people: 0 };

/// What may be to do on the way to a certificate.
pub static STEPS: &[Step] = &[
];

/// The days on that way and after it.
pub static MILESTONES: &[Milestone] = &[
];

/// What somebody who takes an assessment over may ask in the first meeting.
pub static KICK_OFF: &[KickOffQuestion] = &[
];

/// Words that a visitor may not know.
pub static TERMS: &[Term] = &[
];

/// Words that a statement is searched for.
pub static WORDS: &[WordList] = &[
    WordList { id: "praise", language: "de", words: &["führend*", "perfekt"] },
];

/// The name of the assignment of processes to maturity levels.
pub const MATURITY_MODEL: &str = "own-1";

/// Each maturity level with the processes that count from it on.
pub static MATURITY_LEVELS: &[(u8, &[&str])] = &[
    (1, &["needs"]),
];

/// The older rule sets, each with what changed since.
pub static RULESETS: &[OldRuleset] = &[
];

/// The languages, sorted by tag.
pub static LANGUAGES: &[Language] = &[
    Language { tag: "de", name: "Deutsch" },
    Language { tag: "en", name: "English" },
];

"#,
    );
}

#[test]
fn text_holds_a_constant_or_a_function_for_each_text() {
    let files = changed(&[
        Append(
            "text/en/ui.ftl",
            "results-answered =\n    { $of } or `{ $type ->\n        [one] { $type }\n       *[other] more\n    }`\n",
        ),
        Append("text/de/ui.ftl", "results-answered = { $of } { $type }\n"),
        Append("text/en/ui.ftl", &format!("type = {}\n", "ä".repeat(101))),
        Append("text/de/ui.ftl", "type = Art\n"),
    ]);
    let text = &compile_sources(&files).unwrap()["text.rs"];
    for expect in [
        "/// How many texts every language has.\npub const TEXTS: usize = 58;\n",
        "pub const FORMAT_KEYS: crate::i18n::FormatKeys = crate::i18n::FormatKeys {\n    \
         texts: TEXTS,\n    first: 6,\n    list_and: TextKey(1),\n    list_comma: TextKey(2),\n    \
         number_group: TextKey(3),\n    percent_one: TextKey(4),\n    \
         percent_range: TextKey(5),\n};\n",
        "/// `Hello`\npub const HELLO: TextKey = TextKey(0);\n",
        "/// `Context`\npub const CLAUSE_2018_4: TextKey = TextKey(16);\n",
        "/// `Let an organization apply.`\npub const RULE_R01_REMEDY: TextKey = TextKey(52);\n",
        "/// `Go, { $name }!`\npub fn start(name: impl Into<Arg>) -> Message {\n    \
         Message { key: TextKey(56), args: vec![name.into()] }\n}\n",
        "/// `{ $of } or 'more'`\npub fn results_answered(of: impl Into<Arg>, type_: impl Into<Arg>) \
         -> Message {\n    Message { key: TextKey(49), args: vec![of.into(), type_.into()] }\n}\n",
        &format!("/// `{}…`\npub const TYPE: TextKey = TextKey(57);\n", "ä".repeat(100)),
    ] {
        assert!(text.contains(expect), "{expect}\nis not in\n{text}");
    }
}

#[test]
fn packs_hold_the_texts_in_the_order_of_their_numbers() {
    let files = changed(&[
        Append(
            "text/en/ui.ftl",
            "zz = { $b }{ $a ->\n    [0] none\n    [one] one{ $b }\n   *[other] {\"\\u00A0\"}{ $a }\n }.\n",
        ),
        Append("text/de/ui.ftl", "zz = zwei\n    Zeilen { $a } { $b }\n"),
    ]);
    let generated = compile_sources(&files).unwrap();
    let entries = |pack: &str| -> Vec<String> {
        let (_, body) = generated[pack].split_once('\n').unwrap();
        body.split('\u{1e}').map(str::to_owned).collect()
    };
    assert_eq!(
        entries("en.pack"),
        [
            "Hello",
            "\u{1}a and \u{1}b",
            "\u{1}a, \u{1}b",
            ",",
            "\u{1}a%",
            "\u{1}b–\u{1}a%",
            "" // Each text is closed, so nothing follows the last.
        ]
    );
    let later = entries("en.later.pack");
    assert_eq!(later.len(), 58 - 6);
    assert_eq!(later[9], "Responsibility");
    assert_eq!(later[10], "Context");
    assert_eq!(later[20], "English");
    assert_eq!(later[49], "Go, \u{1}a!");
    assert_eq!(later[50], "\u{1}b\u{2}a=0;none\u{3}1one\u{1}b\u{3}o\u{a0}\u{1}a\u{3}\u{4}.");
    assert_eq!(later[51], "");
    assert_eq!(entries("de.pack")[0], "Hallo");
    assert_eq!(entries("de.later.pack")[50], "zwei\nZeilen \u{1}a \u{1}b");
}

#[test]
fn packs_rs_includes_each_pack() {
    pretty_eq(
        &compile_sources(&files()).unwrap()["packs.rs"],
        r#"// Generated from content/. Edit that, not this.

/// Each language's tag, its first and its later pack.
pub static PACKS: &[(&str, &str, &str)] = &[
    ("de", include_str!(concat!(env!("OUT_DIR"), "/de.pack")), include_str!(concat!(env!("OUT_DIR"), "/de.later.pack"))),
    ("en", include_str!(concat!(env!("OUT_DIR"), "/en.pack")), include_str!(concat!(env!("OUT_DIR"), "/en.later.pack"))),
];
"#,
    );
}

#[test]
fn hash_follows_the_content_and_not_the_line_ends() {
    let hash_of = |files| hash(&compile_sources(&files).unwrap()["en.pack"]);
    let plain = hash_of(files());
    assert_eq!(plain.len(), "sha256-".len() + 64);
    let windows = files().into_iter().map(|(path, text)| (path, text.replace('\n', "\r\n")));
    assert_eq!(hash_of(windows.collect()), plain);
    let other = changed(&[Replace("text/de/ui.ftl", "Los", "Auf")]);
    for pack in ["de.pack", "de.later.pack", "en.pack", "en.later.pack"] {
        assert_eq!(hash(&compile_sources(&files()).unwrap()[pack]), plain, "{pack}");
        assert_ne!(hash(&compile_sources(&other).unwrap()[pack]), plain, "{pack}");
    }
}

#[test]
fn folders_compile_as_sources_do() {
    let root = std::env::temp_dir().join(format!("scopecheck-compiler-{}", std::process::id()));
    let (content, out) = (root.join("content"), root.join("out"));
    std::fs::create_dir_all(&out).unwrap();
    for (path, text) in files().into_iter().chain([(".hidden.toml".into(), "x".into())]) {
        let path = content.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    crate::compile(&content, &out).unwrap();
    for (name, text) in compile_sources(&files()).unwrap() {
        pretty_eq(&std::fs::read_to_string(out.join(name)).unwrap(), &text);
    }
    std::fs::remove_dir_all(&root).unwrap();
    let problems = crate::compile(&content, &out).unwrap_err().to_string();
    assert!(problems.starts_with("content: This cannot be read: "), "{problems}");
}

/// The hash in the head of a pack.
fn hash(pack: &str) -> String {
    pack.lines().next().unwrap().split(' ').next_back().unwrap().to_owned()
}
