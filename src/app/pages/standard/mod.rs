//! About the standard: where it comes from, its parts, what became of old clauses, what old texts
//! say, and the way in for those who know ITIL. One section a file, or a few that look alike.

mod compared;
mod entries;
mod itil;
mod moves;
mod parts;
mod timeline;

use yew::prelude::*;

use crate::{
    app::screen::{Screen, Ui},
    content::text,
    i18n::TextKey,
    platform,
    session::Page,
};

/// A section: the page and its table of contents come from the same list.
struct Section {
    /// Where a jump leads.
    id: &'static str,
    title: TextKey,
    content: fn(&Screen) -> Html,
}

const SECTIONS: [Section; 7] = [
    Section {
        id: "standard-timeline",
        title: text::STANDARD_TIMELINE,
        content: timeline::timeline,
    },
    Section { id: "standard-parts", title: text::STANDARD_PARTS, content: parts::parts },
    Section { id: "standard-moves", title: text::STANDARD_MOVES, content: moves::moves_section },
    Section {
        id: "standard-deadlines",
        title: text::STANDARD_DEADLINES,
        content: entries::deadlines,
    },
    Section {
        id: "standard-relatives",
        title: text::STANDARD_RELATIVES,
        content: entries::relatives,
    },
    Section { id: "standard-myths", title: text::STANDARD_MYTHS, content: entries::myths },
    Section { id: "standard-itil", title: text::STANDARD_ITIL, content: itil::itil },
];

pub(super) fn standard(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <>
            <p class="lead">{ ui.t(text::STANDARD_LEAD) }</p>
            <nav class="contents no-print" aria-labelledby="standard-contents">
                <p id="standard-contents" class="quiet">{ ui.t(text::STANDARD_CONTENTS) }</p>
                <ul>{ for SECTIONS.iter().map(|it| jump(ui, it)) }</ul>
            </nav>
            { for SECTIONS.iter().map(|it| section(screen, it)) }
            <p class="actions">{ ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }</p>
        </>
    }
}

/// Inside a shadow root an address such as `#id` leads nowhere, so the click does the work.
fn jump(ui: &Ui, section: &Section) -> Html {
    let id = section.id;
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        platform::jump_near_event(&event, id);
    });
    html! { <li><a href={["#", id].concat()} {onclick}>{ ui.t(section.title) }</a></li> }
}

fn section(screen: &Screen, section: &Section) -> Html {
    html! {
        <section class="chapter">
            <h2 aria-level={screen.ui.level(2)} id={section.id} tabindex="-1">{ screen.ui.t(section.title) }</h2>
            { (section.content)(screen) }
        </section>
    }
}

/// A table in its frame. Where the element is narrow its rows become blocks.
fn table(name: AttrValue, class: &'static str, columns: &[Html], rows: Html) -> Html {
    let column = |column: &Html| html! { <th scope="col">{ column.clone() }</th> };
    html! {
        <div class="table" tabindex="0" role="region" aria-label={name}>
            <table class={["blocks ", class].concat()}>
                <thead><tr>{ for columns.iter().map(column) }</tr></thead>
                { rows }
            </table>
        </div>
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
