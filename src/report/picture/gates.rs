//! The gates as a path: a station for each, its state by form and word. Behind a gate that is not open the
//! way is dotted.

use super::{
    Ink, Picture, PictureKind, Room, Source, described,
    sheet::{PLAIN, STRONG, Sheet},
    signs::HALF,
    words::{BELOW, LINE, wrapped},
};
use crate::{content::text, engine::GateState, session::select::gate_state_label};

/// Between the signs and the words.
const INDENT: u32 = 40;
/// Where the state stands on a page.
const STATE: u32 = 420;
/// From one station to the next at least.
const STEP: u32 = 42;

pub(super) fn gates(source: &Source) -> Option<Picture> {
    let gates = &source.evaluation.gates;
    let mut sheet = Sheet::new(source);
    let mut said = vec![];
    let (left, right) = sheet.ends();
    let x = left + HALF;
    let mut before: Option<(u32, GateState)> = None;
    for gate in gates {
        let (name, state) = (source.t(gate.id.title()), source.t(gate_state_label(gate.state)));
        let y = sheet.y + HALF;
        if let Some((end, state)) = before {
            let ink = if state == GateState::Open { Ink::Boundary } else { Ink::Outside };
            sheet.line((x, end), (x, y - HALF - 3), ink);
        }
        sheet.sign((x, y), gate.state);
        before = Some((y + HALF + 3, gate.state));
        let (start, top) = (left + INDENT, sheet.y + BELOW);
        let height = match sheet.room {
            Room::Page => {
                let lines = wrapped(name, STATE - start - 12, false, 2);
                let height = sheet.lines((start, top), &lines, PLAIN);
                let lines = wrapped(state, right - STATE, true, 2);
                height.max(sheet.lines((STATE, top), &lines, STRONG))
            }
            Room::Phone => {
                let lines = wrapped(name, right - start, false, 3);
                let height = sheet.lines((start, top), &lines, PLAIN);
                let lines = wrapped(state, right - start, true, 2);
                height + sheet.lines((start, top + height), &lines, STRONG)
            }
        };
        sheet.y += STEP.max(BELOW + height + LINE);
        said.push(source.named(name, state));
    }
    if said.is_empty() {
        return None;
    }
    // nothing follows the last one
    sheet.y -= LINE;
    let title = source.t(text::RESULT_GATES).to_owned();
    let description = described(source.t(text::PICTURE_GATES_LEAD), &said);
    Some(sheet.done(PictureKind::Gates, title, description))
}
