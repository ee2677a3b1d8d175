//! A picture of the report on the page: drawn for a wide page and for a narrow one, of which one is seen, and
//! to be taken along.

use std::rc::Rc;

use yew::{prelude::*, virtual_dom::VTag};

use super::picture_file::{as_png, as_svg};
use crate::{
    app::{
        screen::{Screen, Ui},
        sitting::{Notice, Step},
    },
    content::text,
    engine::Evaluation,
    i18n::TextKey,
    report::picture::{self, Picture, PictureKind, Room, marks},
};

/// The picture with its way out; nothing if it would show nothing. `evaluation` is of what is shown.
pub(in crate::app) fn picture(screen: &Screen, evaluation: &Evaluation, kind: PictureKind) -> Html {
    let locale = &screen.ui.locale;
    drawn(screen, |room| picture::picture(kind, screen.assessment, evaluation, locale, room))
}

/// The same for a picture that is drawn here.
pub(in crate::app) fn drawn(screen: &Screen, draw: impl Fn(Room) -> Option<Picture>) -> Html {
    let ui = screen.ui;
    let (Some(page), Some(phone)) = (draw(Room::Page), draw(Room::Phone)) else {
        return html! { <span hidden=true /> };
    };
    html! {
        <div class="drawn">
            { drawing(&page, "on-page") }
            { drawing(&phone, "on-phone") }
            if !screen.example {
                { way_out(ui, page) }
            }
        </div>
    }
}

/// The shapes as nodes. Title and description name the drawing; their ids hold its own and its room's name, so
/// that no two of a page are the same.
fn drawing(picture: &Picture, class: &'static str) -> Html {
    let id = |part: &str| ["picture", picture.id, class, part].join("-");
    let (title, description) = (id("title"), id("text"));
    let shapes = marks(picture).into_iter().map(|mark| {
        let mut tag = VTag::new(mark.tag);
        for (name, value) in mark.attributes {
            tag.add_attribute(name, value);
        }
        if !mark.text.is_empty() {
            tag.add_child(html! { { mark.text } });
        }
        Html::from(tag)
    });
    html! {
        <svg class={["picture ", class].concat()} role="img"
            viewBox={format!("0 0 {} {}", picture.width, picture.height)}
            aria-labelledby={[&*title, &*description].join(" ")}>
            <title id={title.clone()}>{ picture.title.clone() }</title>
            <desc id={description.clone()}>{ picture.description.clone() }</desc>
            { for shapes }
        </svg>
    }
}

fn way_out(ui: &Ui, picture: Picture) -> Html {
    let title = picture.title.clone();
    let picture = Rc::new(picture);
    let button = |label: TextKey, save: fn(&Ui, &Picture) -> bool| {
        let (own, picture) = (ui.clone(), picture.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            if !save(&own, &picture) {
                let title = text::PICTURE_REFUSED.into();
                let notice = Notice { bad: true, title, lines: vec![], undo: false };
                own.send.emit(Step::Tell(Some(notice)));
            }
        });
        html! {
            <button type="button" class="secondary" {onclick}>
                { ui.t(label) }<span class="unseen">{ ", " }{ title.clone() }</span>
            </button>
        }
    };
    html! {
        <details class="help no-print">
            <summary>
                { ui.t(text::PICTURE_DOWNLOAD) }<span class="unseen">{ ", " }{ title.clone() }</span>
            </summary>
            <p class="actions">
                { button(text::PICTURE_AS_SVG, as_svg) }
                { button(text::PICTURE_AS_PNG, as_png) }
            </p>
        </details>
    }
}
