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
        parts::{Chapter, contents, table},
        screen::{Screen, Ui},
    },
    content::text,
    i18n::TextKey,
};

/// A section: the page and its table of contents come from the same list.
struct Section(Chapter, fn(&Screen) -> Html);

const SECTIONS: [Section; 7] = [
    of("standard-timeline", text::STANDARD_TIMELINE, timeline::timeline),
    of("standard-parts", text::STANDARD_PARTS, parts::parts),
    of("standard-moves", text::STANDARD_MOVES, moves::moves_section),
    of("standard-deadlines", text::STANDARD_DEADLINES, entries::deadlines),
    of("standard-relatives", text::STANDARD_RELATIVES, entries::relatives),
    of("standard-myths", text::STANDARD_MYTHS, entries::myths),
    of("standard-itil", text::STANDARD_ITIL, itil::itil),
];

const fn of(id: &'static str, title: TextKey, content: fn(&Screen) -> Html) -> Section {
    Section(Chapter { id, title }, content)
}

pub(super) fn standard(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <>
            <p class="lead">{ ui.t(text::STANDARD_LEAD) }</p>
            { contents(ui, SECTIONS.iter().map(|Section(chapter, _)| chapter)) }
            { for SECTIONS.iter().map(|it| section(screen, it)) }
            { way_back(screen) }
        </>
    }
}

fn section(screen: &Screen, Section(chapter, content): &Section) -> Html {
    html! {
        <section class="chapter">
            { chapter.heading(screen.ui) }
            { content(screen) }
        </section>
    }
}

/// The head of the column once more, for the eye, where the heads are out of sight.
fn narrow_label(ui: &Ui, column: TextKey) -> Html {
    html! { <span class="narrow-label" aria-hidden="true">{ ui.t(column) }{ " " }</span> }
}

/// The quiet mark of what no public source confirms.
fn mark(ui: &Ui, verified: bool) -> Html {
    html! {
        if !verified {
            { " " }<span class="tag unsure">{ ui.t(text::STANDARD_UNVERIFIED) }</span>
        }
    }
}
