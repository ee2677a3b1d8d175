//! Files that were made with an older rule set: what is new, computed a second time from the files of the content.

use std::{collections::BTreeSet, fs, path::Path};

use scopecheck::{
    content::{Kind, QUESTIONS, RULESET_VERSION, RULESETS},
    domain::Edition,
    session::{news, snapshot::read},
};

use super::given::{fixture, locale};

/// The ids of all questions in `content/questions`, by looking for their lines.
fn ids_today() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/questions");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let text: String = files.map(|path| fs::read_to_string(path).unwrap()).collect();
    let ids = text.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
    ids.map(str::to_owned).collect()
}

/// The ids of the questions in a manifest.
fn ids_then(version: &str) -> BTreeSet<String> {
    let path = format!("{}/content/rulesets/{version}.toml", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(path).unwrap();
    let questions = text.split("[questions]").nth(1).unwrap().split("[rules]").next().unwrap();
    let ids = questions.lines().filter_map(|line| line.strip_prefix('"')?.split('"').next());
    ids.map(str::to_owned).collect()
}

#[test]
fn a_file_of_2026_1_opens_with_what_is_new_since() {
    let opened = read(fixture("v1_checksum.json").as_bytes()).unwrap();
    assert_eq!(opened.other_ruleset.as_deref(), Some("2026.1"));
    let news = news("2026.1", &opened.assessment).unwrap();
    let (then, today) = (ids_then("2026.1"), ids_today());
    assert!(then.len() > 40 && today.len() > then.len() + 150);
    // all that is new then is asked by the present edition
    let added: BTreeSet<_> = news.added.iter().map(|it| it.id.to_owned()).collect();
    assert_eq!(opened.assessment.edition, Edition::E2018);
    assert_eq!(added, &today - &then);
    assert_eq!(&then - &today, BTreeSet::new());
    // the words have been mended since, and only what was asked then can be worded otherwise
    let reworded: BTreeSet<_> = news.reworded.iter().map(|it| it.id.to_owned()).collect();
    assert!(!reworded.is_empty() && reworded.is_subset(&then));
    let [added, reworded] = [added.len(), reworded.len()].map(|it| u32::try_from(it).unwrap());
    assert_eq!(news.counts(), [added, reworded, 0, 0]);
    let words = locale("en");
    let remarks: Vec<_> = opened.remarks().iter().map(|it| words.text(it)).collect();
    assert_eq!(
        remarks,
        [
            format!(
                "It was made with the rules 2026.1; here, {RULESET_VERSION} apply. The result follows the rules of today."
            ),
            format!("{added} questions are new."),
            format!("{reworded} questions that you answered are worded differently now."),
        ]
    );
}

#[test]
fn of_an_unknown_rule_set_nothing_is_said() {
    let opened = read(fixture("v1.json").as_bytes()).unwrap();
    assert_eq!(opened.other_ruleset.as_deref(), Some("2026.0"));
    assert!(news("2026.0", &opened.assessment).is_none());
    assert_eq!(opened.remarks().len(), 1);
}

#[test]
fn the_present_rule_set_is_not_among_the_older_ones() {
    assert!(RULESETS.iter().all(|old| old.version != RULESET_VERSION));
    for old in RULESETS {
        let known =
            |id: &&str| QUESTIONS.iter().any(|it| it.id == *id && it.kind != Kind::Attribute);
        assert!(old.added.iter().chain(old.reworded).all(known), "{}", old.version);
        assert!(!old.gone.iter().any(known), "{}", old.version);
    }
}
