//! The scope: what is inside the boundary, what others do beside it, what stays outside.

use super::{
    Ink, Picture, PictureKind, Room, Shape, Source, described,
    sheet::{FOREIGN, PLAIN, STRONG, Sheet, Style},
    words::{BELOW, wrapped},
};
use crate::{
    content::{clause, text},
    domain::ClauseId,
    session::select::{Names, Share, scope_picture},
};

const PAD: u32 = 14;
/// Between boxes.
const GAP: u32 = 22;
/// How wide the names of kinds are.
const KIND: u32 = 98;
/// How wide the box of others is on a page.
const OTHERS: u32 = 246;
/// More names of one kind than this are counted.
const NAMED: usize = 4;

/// What stands in a box: what it is, and what is named.
struct Group {
    title: String,
    /// The words, and whether they are the visitor's.
    names: Vec<(String, bool)>,
}

/// A box with its edges.
#[derive(Clone, Copy)]
struct Place {
    x: u32,
    top: u32,
    width: u32,
}

pub(super) fn scope(source: &Source) -> Option<Picture> {
    let picture = scope_picture(source.assessment);
    if picture.inside.is_empty() && picture.others.is_empty() && picture.outside.is_empty() {
        return None;
    }
    let named = |all: &[Names]| all.iter().map(|it| names(source, it)).collect::<Vec<_>>();
    let (inside, outside) = (named(&picture.inside), named(&picture.outside));
    let others: Vec<_> = picture.others.iter().map(|it| share(source, it)).collect();
    let mut sheet = Sheet::new(source);
    drawn(source, &mut sheet, (&inside, &others, &outside));
    let areas = [
        (text::PICTURE_INSIDE, &inside),
        (text::PICTURE_OTHERS, &others),
        (text::PICTURE_OUTSIDE, &outside),
    ];
    let said = areas.map(|(title, groups)| {
        let words: Vec<_> = groups.iter().map(|it| spoken(source, it)).collect();
        let nothing = || source.t(text::PICTURE_NOTHING).to_owned();
        let words = if words.is_empty() { nothing() } else { words.join(", ") };
        source.named(source.t(title), &words)
    });
    let title = source.t(text::PICTURE_TITLE).to_owned();
    Some(sheet.done(PictureKind::Scope, title, described(source.t(text::PICTURE_TEXT), &said)))
}

fn spoken(source: &Source, group: &Group) -> String {
    let names: Vec<_> = group.names.iter().map(|(name, _)| name.as_str()).collect();
    source.named(&group.title, &names.join(", "))
}

/// As many names as can be read, the rest by their number.
fn cut(source: &Source, mut names: Vec<(String, bool)>) -> Vec<(String, bool)> {
    let rest = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    if rest > 0 {
        let rest = u32::try_from(rest).unwrap_or(u32::MAX);
        names.push((source.say(text::picture_more(rest)), false));
    }
    names
}

fn names(source: &Source, kind: &Names) -> Group {
    let words = kind.words.iter().map(|key| (source.t(*key).to_owned(), false));
    let written = kind.names.iter().map(|name| (name.clone(), true));
    Group {
        title: source.t(kind.title).to_owned(),
        names: cut(source, words.chain(written).collect()),
    }
}

fn share(source: &Source, share: &Share) -> Group {
    let name = |id: &ClauseId| match clause(source.assessment.edition, *id) {
        Some(clause) => source.t(clause.title).to_owned(),
        None => source.say(text::clause_number(id.to_string())),
    };
    let names = match u32::try_from(share.clauses.len()).unwrap_or(u32::MAX) {
        // names of processes are long
        many @ 4.. => vec![source.say(text::picture_processes(many))],
        _ => share.clauses.iter().map(name).collect(),
    };
    Group {
        title: source.t(share.party).to_owned(),
        names: names.into_iter().map(|name| (name, false)).collect(),
    }
}

/// On a page others stand beside the boundary, on a phone below it; outside is below both.
fn drawn(
    source: &Source,
    sheet: &mut Sheet,
    (inside, others, outside): (&[Group], &[Group], &[Group]),
) {
    let (left, right) = sheet.ends();
    let width = right - left;
    let (first, second) = match sheet.room {
        Room::Page => (width - OTHERS - GAP, OTHERS),
        Room::Phone => (width, width),
    };
    let top = sheet.y;
    let title = |key| source.t(key);
    let place = Place { x: left, top, width: first };
    let end = boxed(source, sheet, place, Ink::Boundary, title(text::PICTURE_INSIDE), inside);
    let place = match sheet.room {
        Room::Page => Place { x: left + first + GAP, top, width: second },
        Room::Phone => Place { x: left, top: end + GAP, width: second },
    };
    let other_end = boxed(source, sheet, place, Ink::Beside, title(text::PICTURE_OTHERS), others);
    // who does something for it is joined to it
    if !others.is_empty() {
        let (from, to) = match sheet.room {
            Room::Page => ((left + first, top + 24), (left + first + GAP, top + 24)),
            Room::Phone => ((left + width / 2, end), (left + width / 2, end + GAP)),
        };
        sheet.line(from, to, Ink::Beside);
    }
    let top = end.max(other_end) + GAP;
    let place = Place { x: left, top, width };
    sheet.y = boxed(source, sheet, place, Ink::Outside, title(text::PICTURE_OUTSIDE), outside);
}

/// A box with its title and its groups; where it ends.
fn boxed(
    source: &Source,
    sheet: &mut Sheet,
    place: Place,
    ink: Ink,
    title: &str,
    groups: &[Group],
) -> u32 {
    let Place { x, top, width } = place;
    let back = sheet.shapes.len();
    let room = width - 2 * PAD;
    let lines = wrapped(title, room, true, 2);
    let mut y = top + PAD;
    y += sheet.lines((x + PAD, y), &lines, STRONG) + BELOW;
    if groups.is_empty() {
        let lines = wrapped(source.t(text::PICTURE_NOTHING), room, false, 2);
        y += sheet.lines((x + PAD, y), &lines, PLAIN);
    }
    for group in groups {
        // processes have long names: their kind stands above them
        let beside = ink != Ink::Beside;
        let indent = if beside { KIND + BELOW } else { PAD };
        let kind = if beside { KIND } else { room };
        let titles = wrapped(&group.title, kind, false, 2);
        let height = sheet.lines((x + PAD, y), &titles, PLAIN);
        let mut end = if beside { y } else { y + height };
        for (name, is_foreign) in &group.names {
            let style: Style = if *is_foreign { FOREIGN } else { PLAIN };
            let lines = wrapped(name, room - indent, false, 2);
            end += sheet.lines((x + PAD + indent, end), &lines, style);
        }
        y = end.max(y + height) + BELOW;
    }
    let height = y + PAD - BELOW - top;
    let shape = Shape::Rect { x, y: top, width, height, round: 8, ink };
    sheet.shapes.insert(back, shape);
    top + height
}
