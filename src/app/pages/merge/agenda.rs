//! What is said differently, each with all that was said: to be talked over.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{decided, print_button};
use crate::{
    app::{
        beside::{AgendaPart, BesideStep},
        pages::compare::title,
        parts::role_field,
        screen::{Screen, Ui},
        sitting::Step,
    },
    content::{DOCUMENTS, Role, question, text},
    domain::{Answer, Choice},
    i18n::TextKey,
    session::{
        merge::{Decision, Item, Merged},
        said::{About, Group, Thing, about, answer_lines, in_line},
    },
};

pub(super) fn agenda(screen: &Screen, merged: &Merged) -> Html {
    let ui = screen.ui;
    let all = merged.agenda().enumerate();
    let all = all.map(|(place, item)| (place, about(&item.thing, merged.edition), item));
    let (mut shown, hidden): (Vec<_>, Vec<_>) =
        all.partition(|(_, about, item)| is_shown(screen, about, item));
    shown.sort_by_key(|(_, about, _)| about.group);
    let groups = shown.chunk_by(|(_, one, _), (_, other, _)| one.group == other.group);
    let hidden = u32::try_from(hidden.len()).unwrap_or(u32::MAX);
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::MERGE_AGENDA) }</h2>
            if shown.is_empty() && hidden == 0 {
                <p>{ ui.t(text::MERGE_AGENDA_NONE) }</p>
            } else {
                <p>{ ui.t(text::MERGE_AGENDA_TEXT) }</p>
                <div class="role no-print">
                    { part_field(screen) }
                    { role_field(screen) }
                </div>
                if hidden > 0 {
                    <p class="quiet">{ ui.say(text::merge_agenda_hidden(hidden)) }</p>
                }
                { print_button(ui) }
                { for groups.map(|it| group(screen, merged, it)) }
            }
        </section>
    }
}

type Row<'a> = (usize, About, &'a Item);

fn group(screen: &Screen, merged: &Merged, rows: &[Row]) -> Html {
    let group = rows.first().map_or(Group::Other, |(_, about, _)| about.group);
    html! {
        <section>
            <h3 aria-level={screen.ui.level(3)}>{ screen.ui.say(group.title()) }</h3>
            { for rows.iter().map(|it| card(screen, merged, it)) }
        </section>
    }
}

fn is_shown(screen: &Screen, about: &About, item: &Item) -> bool {
    let part = match about.group {
        Group::Scope => AgendaPart::Scope,
        Group::Section(_) | Group::Unknown => AgendaPart::Processes,
        Group::Documents | Group::Gates | Group::Certificate | Group::Plan | Group::Other => {
            AgendaPart::Rest
        }
    };
    let in_part = screen.sitting.beside.shown.is_none_or(|shown| shown == part);
    let wanted = screen.sitting.role;
    let answers = |role: Option<Role>| wanted.is_none() || role.is_none() || role == wanted;
    in_part && answers(role_of(&item.thing))
}

/// Who answers best, `None` where anybody may.
fn role_of(thing: &Thing) -> Option<Role> {
    match thing.statement() {
        Some(id) => question(id).and_then(|question| question.role),
        None => DOCUMENTS.iter().find(|it| thing.is_document(it.id)).map(|document| document.role),
    }
}

fn part_field(screen: &Screen) -> Html {
    let ui = screen.ui;
    let now = screen.sitting.beside.shown;
    let onchange = ui.send.reform(|event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        let key = select.map(|select| select.value()).unwrap_or_default();
        Step::beside(BesideStep::Show(AgendaPart::from_key(&key)))
    });
    let name = |part| match part {
        AgendaPart::Scope => text::MERGE_SHOW_SCOPE,
        AgendaPart::Processes => text::MERGE_SHOW_PROCESSES,
        AgendaPart::Rest => text::MERGE_SHOW_DOCUMENTS,
    };
    let option = |key: &'static str, selected, name: TextKey| {
        html! { <option value={key} {selected}>{ ui.t(name) }</option> }
    };
    let parts =
        AgendaPart::ALL.iter().map(|(part, key)| option(key, now == Some(*part), name(*part)));
    html! {
        <div class="field in-line">
            <label for="agenda-part">{ ui.t(text::MERGE_SHOW) }</label>
            <select id="agenda-part" {onchange}>
                { option("", now.is_none(), text::MERGE_SHOW_ALL) }
                { for parts }
            </select>
        </div>
    }
}

/// One difference: who says what, as radios, and what was noted.
fn card(screen: &Screen, merged: &Merged, (place, about, item): &Row) -> Html {
    let ui = screen.ui;
    let decided = decided(screen, item);
    let name = format!("agenda-{place}");
    let radio = |key: String, decision: Decision, label: AttrValue| {
        let id = [&name, "-", &key].concat();
        let thing = item.thing.clone();
        let onchange = ui
            .send
            .reform(move |_: Event| Step::beside(BesideStep::Decide(thing.clone(), decision)));
        html! {
            <div class="option" {key}>
                <input type="radio" id={id.clone()} name={name.clone()} checked={decided == decision}
                    {onchange} />
                <label for={id}>{ label }</label>
            </div>
        }
    };
    let said = item.said.iter().enumerate().map(|(at, (said, parts))| {
        let by = names(ui, merged, parts);
        let said = in_line(&item.thing, Some(said), &ui.locale);
        radio(at.to_string(), Decision::Take(at), ui.say(text::merge_voice(by, said)))
    });
    html! {
        <div class="card agenda" key={item.thing.key()}>
            <fieldset class="question">
                <legend>{ title(ui, about) }</legend>
                <div class="options">
                    { for said }
                    { radio("open".to_owned(), Decision::LeaveOut, ui.t(text::MERGE_OPEN)) }
                </div>
            </fieldset>
            { notes(ui, merged, item) }
        </div>
    }
}

fn names(ui: &Ui, merged: &Merged, parts: &[usize]) -> String {
    let names = parts.iter().filter_map(|place| merged.parts.get(*place));
    let names: Vec<String> = names.map(|part| part.by.clone()).collect();
    ui.locale.and_list(&names)
}

/// What each part noted, and can show: of those who have the lesser say, too.
fn notes(ui: &Ui, merged: &Merged, item: &Item) -> Html {
    let Some(asked) = item.thing.asked() else { return Html::default() };
    let line = |words: AttrValue| html! { <li>{ words }</li> };
    let of = |by: &str, answer: &Answer| {
        let shown = Answer { rating: None, reason: String::new(), ..answer.clone() };
        let known = question(asked.id).filter(|_| asked.set.is_none());
        let evidence = answer_lines(known, &shown).into_iter();
        let evidence = evidence.map(|it| line(ui.say(text::merge_voice(by, it))));
        let note = Some(answer.note.trim()).filter(|note| !note.is_empty());
        let note = note.map(|note| line(ui.say(text::merge_voice_note(by, note))));
        evidence.chain(note).collect::<Vec<Html>>()
    };
    let answers =
        merged.parts.iter().filter_map(|part| Some((part, asked.answer(&part.assessment)?)));
    let lines: Vec<Html> = answers.flat_map(|(part, answer)| of(&part.by, answer)).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p class="quiet">{ ui.t(text::MERGE_NOTES) }</p>
            <ul>{ for lines }</ul>
        </>
    }
}
