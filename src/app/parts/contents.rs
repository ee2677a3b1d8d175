//! What is on a long page, as jumps to its sections.

use yew::prelude::*;

use crate::{
    app::screen::{Screen, Ui},
    content::text,
    i18n::TextKey,
    platform,
};

/// A section of a long page: its heading and the jump to it come from the same place.
pub(in crate::app) struct Chapter {
    /// Where the jump leads, once on a page.
    pub id: &'static str,
    /// The words of the heading.
    pub title: TextKey,
}

impl Chapter {
    /// The heading of the section. It takes focus when somebody jumps there.
    pub fn heading(&self, ui: &Ui) -> Html {
        html! { <h2 aria-level={ui.level(2)} id={self.id} tabindex="-1">{ ui.t(self.title) }</h2> }
    }

    /// Inside a shadow root an address such as `#id` leads nowhere, so the click does the work.
    fn jump(&self, ui: &Ui) -> Html {
        let id = self.id;
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            platform::jump_near_event(&event, id);
        });
        html! { <li><a href={["#", id].concat()} {onclick}>{ ui.t(self.title) }</a></li> }
    }
}

/// The sections that the page has.
pub(in crate::app) fn contents<'a>(
    ui: &Ui,
    chapters: impl IntoIterator<Item = &'a Chapter>,
) -> Html {
    html! {
        <nav class="contents no-print" aria-labelledby="contents">
            <p id="contents" class="quiet">{ ui.t(text::UI_CONTENTS) }</p>
            <ul>{ for chapters.into_iter().map(|it| it.jump(ui)) }</ul>
        </nav>
    }
}

/// A section with what stands in it: page and table of contents come from the same list.
pub(in crate::app) struct Section(Chapter, fn(&Screen) -> Html);

impl Section {
    pub const fn of(id: &'static str, title: TextKey, content: fn(&Screen) -> Html) -> Self {
        Self(Chapter { id, title }, content)
    }
}

/// The contents of a page that consists of sections, and the sections.
pub(in crate::app) fn sections(screen: &Screen, all: &[Section]) -> Html {
    let section = |Section(chapter, content): &Section| {
        html! {
            <section class="chapter">
                { chapter.heading(screen.ui) }
                { content(screen) }
            </section>
        }
    };
    html! {
        <>
            { contents(screen.ui, all.iter().map(|Section(chapter, _)| chapter)) }
            { for all.iter().map(section) }
        </>
    }
}
