//! The checksum of files: damage is noticed, and nobody is refused for it alone.

use proptest::prelude::*;
use scopecheck::session::snapshot::{Leftovers, Opened, read, write};
use serde_json::{Value, json};

use super::{
    given::{file, fixture, fixture_assessment, locale},
    strategies::any_assessment,
};

fn opened(text: &str) -> Opened {
    read(text.as_bytes()).unwrap()
}

fn remarks(opened: &Opened) -> Vec<String> {
    let words = locale("en");
    opened.remarks().iter().map(|it| words.text(it)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_damaged_byte_is_refused_or_told_or_changes_nothing(
        assessment in any_assessment(),
        places in any::<[prop::sample::Index; 24]>(),
        byte in any::<u8>(),
    ) {
        let saved = write(&assessment, &Leftovers::default());
        prop_assert!(!opened(&saved).changed);
        for place in places {
            let mut damaged = saved.clone().into_bytes();
            let place = place.index(damaged.len());
            damaged[place] = byte;
            let Ok(after) = read(&damaged) else { continue };
            let same = after.assessment == assessment && after.other_ruleset.is_none();
            prop_assert!(same || after.changed, "byte {} became {}", place, byte);
        }
    }
}

#[test]
fn how_a_file_is_laid_out_does_not_matter() {
    let assessment = fixture_assessment("v1.json");
    let saved = write(&assessment, &Leftovers::default());
    let json: Value = serde_json::from_str(&saved).unwrap();
    let spaced = saved.replace('\n', "\r\n   ").replace("Alder", "\\u0041lder");
    for text in [json.to_string(), spaced] {
        assert_ne!(text, saved);
        assert_eq!(opened(&text), opened(&saved), "{text}");
    }
}

#[test]
fn a_file_that_was_changed_is_opened_and_it_is_said() {
    let told = "The file was changed outside of Scopecheck, or damaged, after it was saved. Check whether your answers are as you left them.";
    let saved = fixture("v1_checksum.json");
    assert!(!opened(&saved).changed);
    for (was, is) in [("Alder", "Birch"), ("crc32-", "crc32-0"), ("\"crc32-", "12345, \"x\": \"")] {
        let changed = saved.replacen(was, is, 1);
        assert_ne!(changed, saved);
        assert_eq!(remarks(&opened(&changed))[0], told, "{was}");
    }
}

#[test]
fn files_of_each_version_of_the_format_are_read_alike() {
    let saved = fixture("v1_checksum.json");
    let mut json: Value = serde_json::from_str(&saved).unwrap();
    assert!(json.as_object_mut().unwrap().remove("checksum").is_some());
    let (with, without) = (opened(&saved), opened(&json.to_string()));
    assert_eq!(with.assessment, without.assessment);
    assert!(!with.changed && !without.changed);
    // and what was opened is not written back with the sum that it had
    let saved = write(&with.assessment, &with.leftovers);
    assert_eq!(saved.matches("crc32-").count(), 1);
}

#[test]
fn what_was_kept_without_being_known_is_named_up_to_ten() {
    let answers: Value = (10..22).map(|n| (format!("old.n{n}"), json!({ "grade": "F" }))).collect();
    let fields = json!({ "answers": answers, "x": 1, "scope": { "y": { "z": 2 }, "services": [
        { "name": "backup", "price": 3 }] } });
    assert_eq!(
        remarks(&opened(&file(fields))),
        [
            "12 answers belong to questions that this version does not know: old.n10, old.n11, old.n12, old.n13, old.n14, old.n15, old.n16, old.n17, old.n18, old.n19 and 2 more. They are kept, and written back when you save.",
            "3 fields are unknown to this version: scope.services.backup.price, scope.y and x. They are kept, and written back when you save.",
        ]
    );
    let long = json!({ "answers": { "a".repeat(3_000): { "grade": "F" } } });
    assert!(remarks(&opened(&file(long)))[0].len() < 250);
}
