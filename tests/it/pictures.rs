//! The pictures: what they show, that everything has its room, and the same as a file.

use scopecheck::{
    content::GROUPS,
    domain::{Assessment, Choice, Date, ReportSection, Service},
    engine::{GateState, evaluate},
    i18n::Locale,
    report::picture::{Ink, Picture, PictureKind, Room, Shape, of, picture, svg},
    session::{example, select::gate_state_label},
};

use super::{
    given::{assessment, locale, locales, patched, sound, today},
    laws_of_pictures::assert_room,
};

pub const ROOMS: [Room; 2] = [Room::Page, Room::Phone];

/// All pictures of an assessment.
pub fn all(assessment: &Assessment, day: Option<Date>, words: &Locale, room: Room) -> Vec<Picture> {
    let evaluation = evaluate(assessment, day);
    let kinds = PictureKind::ALL.iter().map(|(kind, _)| *kind);
    kinds.filter_map(|kind| picture(kind, assessment, &evaluation, words, room)).collect()
}

pub fn one(kind: PictureKind, assessment: &Assessment, tag: &str, room: Room) -> Picture {
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
