//! The pictures: what they show, that everything has its room, and the same as a file.

use std::collections::BTreeSet;

use proptest::prelude::*;
use scopecheck::{
    content::{GROUPS, text},
    domain::{Assessment, Choice, Date, Interval, ReportSection, Service},
    engine::{self, Evaluation, GateState, evaluate},
    i18n::Locale,
    report::picture::{
        Anchor, Ink, Picture, PictureKind, Room, Shape, marks, of, picture, reads_from_right,
        sheet, svg, width_of,
    },
    session::{example, select::gate_state_label},
};

use super::{
    given::{assessment, locale, locales, patched, sound, today},
    markup::Element,
    strategies::{any_assessment, maybe_today},
};

const ROOMS: [Room; 2] = [Room::Page, Room::Phone];

/// All pictures of an assessment.
fn all(assessment: &Assessment, day: Option<Date>, words: &Locale, room: Room) -> Vec<Picture> {
    let evaluation = evaluate(assessment, day);
    let kinds = PictureKind::ALL.iter().map(|(kind, _)| *kind);
    kinds.filter_map(|kind| picture(kind, assessment, &evaluation, words, room)).collect()
}

fn one(kind: PictureKind, assessment: &Assessment, tag: &str, room: Room) -> Picture {
    let evaluation = evaluate(assessment, Some(today()));
    picture(kind, assessment, &evaluation, &locale(tag), room).unwrap()
}

fn words_in(picture: &Picture) -> Vec<String> {
    let words = picture.shapes.iter().filter_map(|shape| match shape {
        Shape::Words { text, .. } => Some(text.clone()),
        _ => None,
    });
    words.collect()
}

fn inked(picture: &Picture, wanted: Ink) -> usize {
    let is_it = |shape: &&Shape| match shape {
        Shape::Rect { ink, .. } | Shape::Line { ink, .. } | Shape::Circle { ink, .. } => {
            *ink == wanted
        }
        Shape::Words { .. } => false,
    };
    picture.shapes.iter().filter(is_it).count()
}

/// Nothing leaves the drawing, and no words touch others.
fn assert_room(picture: &Picture) {
    let words: Vec<_> =
        picture.shapes.iter().filter(|it| matches!(it, Shape::Words { .. })).collect();
    for shape in &picture.shapes {
        let (_, _, right, lower) = shape.bounds();
        assert!(right <= picture.width, "{}: {shape:?} of {}", picture.id, picture.width);
        assert!(lower <= picture.height, "{}: {shape:?} of {}", picture.id, picture.height);
        if let Shape::Words { x, text, anchor, strong, .. } = shape {
            let width = width_of(text, *strong);
            let needed = match anchor {
                Anchor::Start => 0,
                Anchor::Middle => width / 2,
                Anchor::End => width,
            };
            assert!(needed <= *x, "{}: {shape:?} begins left of the drawing", picture.id);
        }
    }
    for (at, one) in words.iter().enumerate() {
        let (left, upper, right, lower) = one.bounds();
        for other in &words[at + 1..] {
            let (l, u, r, b) = other.bounds();
            let apart = r <= left || right <= l || b <= upper || lower <= u;
            assert!(apart, "{}: {one:?} touches {other:?}", picture.id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn everything_has_its_room(assessment in any_assessment(), day in maybe_today()) {
        for words in locales() {
            for room in ROOMS {
                for picture in all(&assessment, day, &words, room) {
                    assert_room(&picture);
                    prop_assert!(!picture.title.is_empty() && !picture.description.is_empty());
                }
            }
        }
    }

    #[test]
    fn every_file_is_sound_and_always_the_same(assessment in any_assessment(), day in maybe_today()) {
        for picture in all(&assessment, day, &locale("en"), Room::Page) {
            let file = svg(&picture);
            prop_assert_eq!(&file, &svg(&picture.clone()));
            assert_sound(&file, &picture);
        }
    }

    #[test]
    fn descriptions_say_what_was_computed(assessment in any_assessment(), day in maybe_today()) {
        let evaluation = evaluate(&assessment, day);
        for words in locales() {
            for room in ROOMS {
                assert_said(&assessment, &evaluation, &words, room);
            }
        }
    }
}

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

fn said(
    kind: PictureKind,
    assessment: &Assessment,
    of: &Evaluation,
    words: &Locale,
    room: Room,
) -> String {
    picture(kind, assessment, of, words, room).map(|it| it.description).unwrap_or_default()
}

fn assert_said(assessment: &Assessment, evaluation: &Evaluation, words: &Locale, room: Room) {
    let said = |kind| said(kind, assessment, evaluation, words, room);
    let areas = said(PictureKind::Areas);
    for area in &evaluation.readiness.areas {
        let name = words.get(GROUPS[usize::from(area.group)].title);
        let range = match area.band {
            None => words.get(text::GRADE_ABSENT).to_owned(),
            Some(Interval::WHOLE) => words.get(text::RESULT_NOT_RATED).to_owned(),
            Some(band) => words.percent_range(band.low(), band.high()),
        };
        assert!(areas.contains(&format!("{name}: {range}")), "{name}: {range} is not in {areas}");
    }
    let levels = said(PictureKind::Capability);
    for process in &evaluation.readiness.processes {
        let number = process.capability.level.map(|level| format!(" {level} "));
        assert!(number.is_none_or(|number| levels.contains(&number)), "{levels}");
    }
    let rated = evaluation.readiness.processes.iter().filter(|it| it.capability.level.is_some());
    let of_five = words.tag() == "en";
    let counted = levels.matches(" of 5,").count();
    assert!(!of_five || counted == rated.count(), "{levels}");
    let gates = said(PictureKind::Gates);
    for gate in &evaluation.gates {
        let (name, state) = (words.get(gate.id.title()), words.get(gate_state_label(gate.state)));
        assert!(gates.contains(&format!("{name}: {state}")), "{gates}");
    }
    let steps = engine::steps(assessment, evaluation);
    let days = said(PictureKind::Timeline);
    let timeline = engine::timeline(assessment, evaluation, &steps, evaluation.today);
    for milestone in timeline.iter().flat_map(|it| it.before.iter().chain(&it.after)) {
        for day in [milestone.from, milestone.to] {
            let (year, _, day) = day.parts();
            assert!(days.contains(&year.to_string()) && days.contains(&day.to_string()), "{days}");
        }
    }
}

#[test]
fn the_example_is_drawn() {
    for words in locales() {
        let example = example(words.tag());
        for room in ROOMS {
            let pictures = all(&example, Some(today()), &words, room);
            assert_eq!(pictures.len(), PictureKind::ALL.len());
            pictures.iter().for_each(assert_room);
            let files: Vec<_> = pictures.iter().map(svg).collect();
            let name = format!("pictures.{room:?}.{}", words.tag()).to_lowercase();
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(name, files.join("\n"));
            });
        }
    }
}

#[test]
fn sections_have_the_pictures_that_belong_to_them() {
    let (example, words) = (example("en"), locale("en"));
    let evaluation = evaluate(&example, Some(today()));
    let ids = ReportSection::ALL.iter().filter_map(|(section, key)| {
        let picture = of(*section, &example, &evaluation, &words)?;
        Some(format!("{key} {}", picture.id))
    });
    let expected = [
        "scope scope",
        "gates gates",
        "readiness areas",
        "capability capability",
        "timeline timeline",
    ];
    assert_eq!(ids.collect::<Vec<_>>(), expected);
}

#[test]
fn nothing_to_show_is_no_picture() {
    let nothing = Assessment::default();
    let evaluation = evaluate(&nothing, None);
    let words = locale("en");
    for kind in [PictureKind::Scope, PictureKind::Timeline] {
        assert_eq!(picture(kind, &nothing, &evaluation, &words, Room::Page), None);
    }
}

#[test]
fn what_is_known_and_what_is_not_have_different_forms() {
    let empty = one(PictureKind::Areas, &Assessment::default(), "en", Room::Page);
    // one in the legend
    assert_eq!(inked(&empty, Ink::Known), 1);
    assert_eq!(inked(&empty, Ink::Unknown), GROUPS.len() + 1);
    let filled = one(PictureKind::Areas, &example("en"), "en", Room::Page);
    assert_eq!(inked(&filled, Ink::Known), GROUPS.len() + 1);
    assert_eq!(inked(&filled, Ink::Unknown), 1);
}

/// The range lies where its figures say.
#[test]
fn ranges_are_drawn_to_scale() {
    let example = example("en");
    for room in ROOMS {
        let picture = one(PictureKind::Areas, &example, "en", room);
        let of = |wanted| {
            let rects = picture.shapes.iter().filter_map(move |shape| match shape {
                Shape::Rect { x, width, ink, .. } if *ink == wanted => Some((*x, *width)),
                _ => None,
            });
            rects.collect::<Vec<_>>()
        };
        let areas = evaluate(&example, Some(today())).readiness.areas;
        for ((track, bar), area) in of(Ink::Track).iter().zip(of(Ink::Known)).zip(areas) {
            let band = area.band.unwrap();
            let at = |permille: u16| track.0 + u32::from(permille) * track.1 / 1000;
            assert_eq!((bar.0, bar.0 + bar.1), (at(band.low()), at(band.high())), "{room:?}");
        }
    }
}

#[test]
fn each_state_of_a_gate_has_its_form_and_its_word() {
    for (fields, state) in [
        (json(&[("documents", "yes")]), GateState::Open),
        (json(&[("internal_audit", "no")]), GateState::Closed),
        (json(&[]), GateState::Unknown),
    ] {
        let given = assessment(patched(sound(), &fields));
        let evaluation = evaluate(&given, Some(today()));
        let of = |wanted| evaluation.gates.iter().filter(|gate| gate.state == wanted).count();
        assert!(of(state) > 0);
        let picture = one(PictureKind::Gates, &given, "en", Room::Page);
        let words = words_in(&picture);
        for state in [GateState::Open, GateState::Closed, GateState::Unknown] {
            let word = locale("en").get(gate_state_label(state)).to_owned();
            assert_eq!(words.iter().filter(|it| **it == word).count(), of(state));
        }
        assert_eq!(inked(&picture, Ink::Unknown), of(GateState::Unknown));
        assert_eq!(inked(&picture, Ink::Sign), 2 * (of(GateState::Open) + of(GateState::Closed)));
    }
}

fn json(gates: &[(&str, &str)]) -> serde_json::Value {
    let gates: serde_json::Map<_, _> =
        gates.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
    serde_json::json!({ "gates": gates })
}

#[test]
fn many_names_are_counted() {
    let mut large = assessment(sound());
    let service = |at| Service { name: format!("service {at}"), in_catalogue: None };
    large.scope.services = (0..1000).map(service).collect();
    let picture = one(PictureKind::Scope, &large, "en", Room::Page);
    let words = words_in(&picture).join("\n");
    assert!(words.contains("service 3\nand 996 more") && !words.contains("service 4"), "{words}");
    assert!(picture.description.contains("service 3, and 996 more"), "{}", picture.description);
    assert!(picture.height < 400, "{}", picture.height);
}

/// What is shortened in the drawing is whole in the description.
#[test]
fn long_names_are_shortened_in_the_drawing_only() {
    let mut long = assessment(sound());
    let name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk ".repeat(30);
    long.scope.organization = name.trim().to_owned();
    long.scope.locations = vec!["👩‍👩‍👧‍👦🇩🇪".repeat(40)];
    for room in ROOMS {
        let picture = one(PictureKind::Scope, &long, "de", room);
        assert_room(&picture);
        assert!(picture.description.contains(name.trim()));
        let words = words_in(&picture);
        assert_eq!(words.iter().filter(|it| it.ends_with('…')).count(), 2, "{words:?}");
        assert!(!words.iter().any(|it| it.starts_with('\u{200d}')), "{words:?}");
        assert!(
            !words.iter().any(|it| it.trim_end_matches('…').ends_with('\u{200d}')),
            "{words:?}"
        );
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
