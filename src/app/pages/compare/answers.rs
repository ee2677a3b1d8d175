//! What was answered differently, group by group.

use yew::prelude::*;

use super::moved::{SHOWN, cells, counted, fold, table};
use crate::{
    app::{
        pages::answers::given_lines,
        screen::{Screen, Ui},
    },
    content::text,
    engine::Both,
    session::{
        compare::{Changed, Changes},
        said::{About, Group, Said, about, given_of, note_of},
    },
};

pub(super) fn answers(screen: &Screen, changes: &Changes) -> Html {
    let ui = screen.ui;
    let edition = changes.edition();
    let mut rows: Vec<(About, &Changed)> =
        changes.said.iter().map(|it| (about(&it.thing, edition), it)).collect();
    rows.sort_by_key(|(about, _)| about.group);
    let groups = rows.chunk_by(|(one, _), (other, _)| one.group == other.group);
    if rows.is_empty() {
        return Html::default();
    }
    let much = rows.len() > SHOWN;
    html! {
        <section>
            <h3 aria-level={ui.level(3)}>{ ui.t(text::COMPARE_ANSWERS) }</h3>
            { for groups.map(|it| group(ui, it, much)) }
        </section>
    }
}

/// One group after the other; each folded where there is much.
fn group(ui: &Ui, rows: &[(About, &Changed)], much: bool) -> Html {
    let group = rows.first().map_or(Group::Other, |(about, _)| about.group);
    let name = ui.say(group.title());
    let each = rows.iter().map(|(about, changed)| row(ui, about, changed));
    let content = table(ui, name.clone(), text::COMPARE_THING, each);
    html! {
        <section key={name.to_string()}>
            if much {
                { fold(ui, text::compare_fold(counted(rows.len()), name.to_string()), content) }
            } else {
                <h4 aria-level={ui.level(4)}>{ name }</h4>
                { content }
            }
        </section>
    }
}

fn row(ui: &Ui, about: &About, changed: &Changed) -> Html {
    let Both { before, now } = &changed.said;
    let cell = |said: &Option<Said>| {
        html! {
            <>
                { given_lines(ui, &given_of(&changed.thing, said.as_ref())) }
                if let Some(note) = said.as_ref().and_then(note_of) {
                    <div class="quiet">{ ui.say(text::compare_note(note)) }</div>
                }
            </>
        }
    };
    html! {
        <tr key={changed.thing.key()}>
            <th scope="row">{ title(ui, about) }</th>
            { cells(ui, [cell(before), cell(now)]) }
        </tr>
    }
}

/// What a thing is called, with what it is about here.
pub(in crate::app::pages) fn title(ui: &Ui, about: &About) -> Html {
    html! {
        <>
            { ui.say(about.title.clone()) }
            if let Some(detail) = &about.detail {
                <br /><span class="quiet">{ ui.say(detail.clone()) }</span>
            }
            if let Some(named) = &about.named {
                <br /><span class="quiet">{ named.clone() }</span>
            }
        </>
    }
}
