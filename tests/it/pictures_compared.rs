//! The pictures that stand beside files of others: before and now, and file by file.

use proptest::{collection, prelude::*};
use scopecheck::{
    content::GROUPS,
    domain::Interval,
    engine::followed,
    report::picture::{Ink, Shape, areas_compared, svg, trend},
    session::compare::alike,
};

use super::{
    given::{locale, locales},
    laws_of_pictures::assert_room,
    pictures::ROOMS,
    strategies::{any_assessment, any_text},
};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn before_and_now_have_their_room(one in any_assessment(), other in any_assessment()) {
        let [one, other] = alike([&one, &other]);
        let followed = followed(&one, &other, None);
        for words in locales() {
            for room in ROOMS {
                let picture = areas_compared(&followed.areas, &words, room).unwrap();
                assert_room(&picture);
                for group in GROUPS {
                    prop_assert!(picture.description.contains(words.get(group.title)));
                }
            }
        }
    }

    /// However files are called and however many there are.
    #[test]
    fn file_by_file_has_its_room(
        files in collection::vec((any_text(40), 0_u16..=1000, 0_u16..=1000), 1..13),
    ) {
        let files: Vec<_> =
            files.into_iter().map(|(name, low, high)| (name, Interval::new(low, high))).collect();
        for room in ROOMS {
            let picture = trend(&files, &locale("de"), room).unwrap();
            assert_room(&picture);
            prop_assert!(svg(&picture).contains("<svg"));
        }
    }
}

#[test]
fn before_is_hollow_and_now_is_filled() {
    let rated = |key: &str| {
        super::given::assessment(
            serde_json::json!({ "answers": { "incident.quick": { "grade": key } } }),
        )
    };
    let followed = followed(&rated("P"), &rated("F"), None);
    let picture = areas_compared(&followed.areas, &locale("en"), ROOMS[0]).unwrap();
    let of = |wanted| {
        let rects = picture.shapes.iter().filter_map(move |shape| match shape {
            Shape::Rect { x, y, ink, .. } if *ink == wanted => Some((*x, *y)),
            _ => None,
        });
        rects.collect::<Vec<_>>()
    };
    // the first of each is the area, the last the legend's
    let (before, now) = (of(Ink::Hollow)[0], of(Ink::Known)[0]);
    assert!(before.0 < now.0 && before.1 < now.1, "{before:?} {now:?}");
    assert_eq!((of(Ink::Hollow).len(), of(Ink::Known).len()), (2, 2));
}
