//! What must hold for the pictures of any assessment: everything has its room, and descriptions say what
//! was computed.

use proptest::prelude::*;
use scopecheck::{
    content::{GROUPS, text},
    domain::{Assessment, Interval},
    engine::{self, Evaluation, evaluate},
    i18n::Locale,
    report::picture::{Anchor, Picture, PictureKind, Room, Shape, picture, width_of},
    session::select::gate_state_label,
};

use super::{
    given::locales,
    pictures::{ROOMS, all},
    strategies::{any_assessment, maybe_today},
};

/// Nothing leaves the drawing, and no words touch others.
pub fn assert_room(picture: &Picture) {
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
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

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
    fn descriptions_say_what_was_computed(assessment in any_assessment(), day in maybe_today()) {
        let evaluation = evaluate(&assessment, day);
        for words in locales() {
            for room in ROOMS {
                assert_said(&assessment, &evaluation, &words, room);
            }
        }
    }
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
        let named = words.text(&text::picture_named(name, range));
        assert!(areas.contains(&named), "{named} is not in {areas}");
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
        assert!(gates.contains(&words.text(&text::picture_named(name, state))), "{gates}");
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
