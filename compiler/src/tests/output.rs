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

/// The clauses of ISO/IEC 20000-1:2018 with Amendment 1:2024.
pub static CLAUSES_2018: &[Clause] = &[
    Clause { id: ClauseId::of(&[4]), kind: ClauseKind::ManagementSystem, role: None, may_be_absent: false, verified: true, title: TextKey(0) },
    Clause { id: ClauseId::of(&[4, 1]), kind: ClauseKind::Process, role: Some(ClauseRole::System), may_be_absent: true, verified: false, title: TextKey(1) },
    Clause { id: ClauseId::of(&[4, 2]), kind: ClauseKind::Process, role: Some(ClauseRole::Process), may_be_absent: false, verified: true, title: TextKey(2) },
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
    Rule { id: "R01", editions: &[Edition::E2018], condition: Condition::ApplicantIsPerson, verdict: Verdict::Block, clauses: &[ClauseId::of(&[1, 2]), ClauseId::of(&[4, 1])], confidence: Confidence::A, area: Area::Eligibility, sources: &["S51", "own"], asks: true, text: TextKey(17), remedy: Some(TextKey(19)), question: Some(TextKey(18)) },
    Rule { id: "R02", editions: &[Edition::E2018], condition: Condition::SeveralSites, verdict: Verdict::Info, clauses: &[], confidence: Confidence::C, area: Area::Scope, sources: &[], asks: false, text: TextKey(20), remedy: None, question: None },
];

/// The questions.
pub static QUESTIONS: &[Question] = &[
    Question { id: "scope.applicant", clauses: &[ClauseId::of(&[4])], tier: Tier::Quick, kind: Kind::Scope, text: TextKey(14), hint: None, why: None, auditor: None, options: &[("own_with_support", TextKey(16)), ("none", TextKey(15))], evidence: &[] },
    Question { id: "incident.quick", clauses: &[ClauseId::of(&[4, 1])], tier: Tier::Full, kind: Kind::Grade, text: TextKey(9), hint: Some(TextKey(12)), why: Some(TextKey(13)), auditor: Some(TextKey(10)), options: &[], evidence: &[("incident-records", TextKey(11))] },
];

/// Words that a statement is searched for.
pub static WORDS: &[WordList] = &[
    WordList { id: "praise", language: "de", words: &["führend*", "perfekt"] },
];

/// The name of the assignment of processes to maturity levels.
pub const MATURITY_MODEL: &str = "own-1";

/// Each maturity level with the processes that count from it on.
pub static MATURITY_LEVELS: &[(u8, &[ClauseId])] = &[
    (1, &[ClauseId::of(&[4, 2])]),
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
        "/// How many texts every language has.\npub const TEXTS: usize = 24;\n",
        "pub const FORMAT_KEYS: crate::i18n::FormatKeys = crate::i18n::FormatKeys {\n    \
         texts: TEXTS,\n    list_and: TextKey(4),\n    list_comma: TextKey(5),\n    \
         number_group: TextKey(6),\n    percent_one: TextKey(7),\n    \
         percent_range: TextKey(8),\n};\n",
        "/// `Context`\npub const CLAUSE_2018_4: TextKey = TextKey(0);\n",
        "/// `Let an organization apply.`\npub const RULE_R01_REMEDY: TextKey = TextKey(20);\n",
        "/// `Go, { $name }!`\npub fn start(name: impl Into<Arg>) -> Message {\n    \
         Message { key: TextKey(22), args: vec![name.into()] }\n}\n",
        "/// `{ $of } or 'more'`\npub fn results_answered(of: impl Into<Arg>, type_: impl Into<Arg>) \
         -> Message {\n    Message { key: TextKey(17), args: vec![of.into(), type_.into()] }\n}\n",
        &format!("/// `{}…`\npub const TYPE: TextKey = TextKey(23);\n", "ä".repeat(100)),
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
    let en = entries("en.pack");
    assert_eq!(en.len(), 24);
    assert_eq!(en[0], "Context");
    assert_eq!(en[3], "English");
    assert_eq!(en[21], "Go, \u{1}a!");
    assert_eq!(en[22], "\u{1}b\u{2}a=0;none\u{3}1one\u{1}b\u{3}o\u{a0}\u{1}a\u{3}\u{4}.");
    assert_eq!(en[23], "", "each text is closed, so nothing follows the last");
    assert_eq!(entries("de.pack")[22], "zwei\nZeilen \u{1}a \u{1}b");
}

#[test]
fn packs_rs_includes_each_pack() {
    pretty_eq(
        &compile_sources(&files()).unwrap()["packs.rs"],
        r#"// Generated from content/. Edit that, not this.

/// Each language's tag and pack.
pub static PACKS: &[(&str, &str)] = &[
    ("de", include_str!(concat!(env!("OUT_DIR"), "/de.pack"))),
    ("en", include_str!(concat!(env!("OUT_DIR"), "/en.pack"))),
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
    let other = hash_of(changed(&[Replace("text/de/ui.ftl", "Los", "Auf")]));
    assert_ne!(other, plain);
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
