//! What must hold for any file that says it is a question set: it is read or told about, never anything else.

use proptest::{prelude::*, sample};
use scopecheck::session::own_set::{read, write};
use serde_json::Value;

use super::{
    given::locales,
    own_set::{example_file, example_json, published, read_json},
    schema::{collect, fits},
};

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        sample::select(vec!["__proto__", "constructor", "N", "de", "https://a", ""])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let name = prop_oneof!["[a-z_]{0,10}", Just("__proto__".to_owned()), Just("de".to_owned())];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(name, inner, 0..4)
                .prop_map(|it| it.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn whatever_stands_anywhere_is_read_or_told(
        changes in proptest::collection::vec((any::<sample::Index>(), any_json()), 1..4),
    ) {
        let mut json = example_json();
        for (place, value) in changes {
            let mut pointers = vec![];
            collect(&json, "", &mut pointers);
            if !pointers.is_empty() {
                *json.pointer_mut(&pointers[place.index(pointers.len())]).unwrap() = value;
            }
        }
        match read_json(&json) {
            Ok(set) => {
                prop_assert!(fits(&json, &published()));
                prop_assert_eq!(read(write(&set).as_bytes()).unwrap(), set);
            }
            Err(problems) => {
                prop_assert!((1..=20).contains(&problems.len()));
                for words in locales() {
                    for problem in &problems {
                        prop_assert!(!words.text(&problem.message()).trim().is_empty());
                    }
                }
            }
        }
    }

    #[test]
    fn bytes_that_are_cut_or_changed_are_never_a_panic(at in any::<sample::Index>(), byte in any::<u8>()) {
        let mut bytes = example_file("service-desk.json");
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = read(&bytes);
        let _ = read(&bytes[..at]);
    }
}
