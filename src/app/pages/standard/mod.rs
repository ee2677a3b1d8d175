//! About the standard: where it comes from, its parts, what became of old clauses, what old texts
//! say, and the way in for those who know ITIL. One section a file, or a few that look alike.

mod compared;
mod entries;
mod itil;
mod moves;
mod parts;
mod timeline;

use yew::prelude::*;

use super::way_back::way_back;
use crate::{
    app::{
        parts::{Section, narrow_label, sections, table},
        screen::{Screen, Ui},
    },
    content::text,
};

const SECTIONS: [Section; 7] = [
    Section::of("standard-timeline", text::STANDARD_TIMELINE, timeline::timeline),
    Section::of("standard-parts", text::STANDARD_PARTS, parts::parts),
    Section::of("standard-moves", text::STANDARD_MOVES, moves::moves_section),
    Section::of("standard-deadlines", text::STANDARD_DEADLINES, entries::deadlines),
    Section::of("standard-relatives", text::STANDARD_RELATIVES, entries::relatives),
    Section::of("standard-myths", text::STANDARD_MYTHS, entries::myths),
    Section::of("standard-itil", text::STANDARD_ITIL, itil::itil),
];

pub(super) fn standard(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <>
            <p class="lead">{ ui.t(text::STANDARD_LEAD) }</p>
            { sections(screen, &SECTIONS) }
            { way_back(screen) }
        </>
    }
}

/// The quiet mark of what no public source confirms.
fn mark(ui: &Ui, verified: bool) -> Html {
    html! {
        if !verified {
            { " " }<span class="tag unsure">{ ui.t(text::STANDARD_UNVERIFIED) }</span>
        }
    }
}
