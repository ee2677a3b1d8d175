//! Pictures as SVG files and as paths: sound, the same each time, and what is written in a name stays a name.

use std::collections::BTreeSet;

use proptest::prelude::*;
use scopecheck::report::picture::{
    Ink, Picture, PictureKind, Room, Shape, marks, outline, reads_from_right, sheet, svg,
};

use super::{
    given::{assessment, locale, sound},
    markup::Element,
    pictures::{all, one},
    strategies::{any_assessment, maybe_today},
};

/// As XML: one root, every tag closed, only elements and attributes of a drawing.
fn assert_sound(file: &str, picture: &Picture) {
    let body = file.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap();
    let root = Element::parse(body);
    let svg = root.named("svg");
    assert_eq!(svg.len(), 1);
    assert_eq!(svg[0].attribute("role"), Some("img"));
    let known = ["", "svg", "title", "desc", "style", "rect", "line", "circle", "text"];
    let names: BTreeSet<_> = root.all().iter().map(|it| it.name.clone()).collect();
    assert!(names.iter().all(|name| known.contains(&name.as_str())), "{names:?}");
    let attributes = root.all().into_iter().flat_map(|it| it.attributes.iter());
    assert!(attributes.clone().all(|(name, _)| name != "style" && !name.starts_with("on")));
    let marks = marks(picture);
    let drawn = ["rect", "line", "circle", "text"].map(|name| root.named(name).len());
    assert_eq!(drawn.iter().sum::<usize>(), marks.len() + 1, "the paper and every shape");
    assert!(!file.chars().any(|c| c.is_control() && c != '\n'), "control characters");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn every_file_is_sound_and_always_the_same(assessment in any_assessment(), day in maybe_today()) {
        for picture in all(&assessment, day, &locale("en"), Room::Page) {
            let file = svg(&picture);
            prop_assert_eq!(&file, &svg(&picture.clone()));
            assert_sound(&file, &picture);
        }
    }
}

#[test]
fn no_name_becomes_markup() {
    for name in [
        "<script>alert(1)</script>",
        "</text></svg><svg onload=alert(1)>",
        "\"/><a xlink:href='javascript:x'>",
        "]]> &lt; <![CDATA[",
        "a\0b\u{1b}[31m\u{fffe}\u{ffff}",
        "</style><style>*{}",
    ] {
        let mut hostile = assessment(sound());
        hostile.scope.organization = name.to_owned();
        let picture = one(PictureKind::Scope, &hostile, "en", Room::Page);
        let file = svg(&picture);
        assert_sound(&file, &picture);
        assert!(!file.contains("<script") && !file.contains("<!["), "{file}");
        let root = Element::parse(file.split_once("?>\n").unwrap().1);
        let seen = root.named("desc")[0].text();
        let begin = name.split(['\0', '\u{1b}']).next().unwrap();
        assert!(seen.contains(begin), "{seen}");
    }
}

#[test]
fn names_of_any_script_keep_their_direction_and_their_left_edge() {
    assert!(reads_from_right("שירותי ענן") && reads_from_right("(1) خدمات"));
    assert!(!reads_from_right("Ölmühle") && !reads_from_right("(123)") && !reads_from_right(""));
    let mut given = assessment(sound());
    given.scope.organization = "שירותי ענן".to_owned();
    let picture = one(PictureKind::Scope, &given, "en", Room::Page);
    let marks = marks(&picture);
    let name = marks.iter().find(|it| it.text == given.scope.organization).unwrap();
    for attribute in [("direction", "rtl"), ("unicode-bidi", "embed"), ("text-anchor", "end")] {
        assert!(name.attributes.contains(&(attribute.0, attribute.1.to_owned())), "{name:?}");
    }
}

/// Each ink has a rule of its own, and no two look the same without color.
#[test]
fn inks_differ_without_their_colors() {
    let sheet = sheet();
    let looks: BTreeSet<_> = Ink::ALL
        .iter()
        .map(|ink| {
            assert!(sheet.contains(&format!(".{} {{ fill: ", ink.class())), "{sheet}");
            let paint = ink.paint();
            (paint.fill.is_some(), paint.width, paint.dash)
        })
        .collect();
    // the track of a scale is as full as what lies on it, and lighter
    assert_eq!(looks.len(), Ink::ALL.len() - 1, "{looks:?}");
}

/// For what draws paths only.
#[test]
fn outlines_are_the_shapes() {
    let ink = Ink::Known;
    let check = |shape: Shape, expected: &str| assert_eq!(outline(&shape), expected);
    check(
        Shape::Rect { x: 10, y: 20, width: 30, height: 14, round: 2, ink },
        "M12 20h26a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-26a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2z",
    );
    check(Shape::Line { from: (1, 2), to: (3, 4), ink }, "M1 2L3 4");
    let circle = Shape::Circle { center: (20, 20), radius: 5, ink };
    check(circle, "M15 20a5 5 0 0 1 10 0a5 5 0 0 1 -10 0z");
}
