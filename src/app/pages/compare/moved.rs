//! What follows differently: gates, ranges, processes, findings.

use yew::prelude::*;

use crate::{
    app::{
        parts::{self, band, drawn, gate_tag, narrow_label},
        screen::{Screen, Ui},
    },
    content::{Clause, GROUPS, clause, text},
    domain::Interval,
    engine::{Both, ComparedProcess, Followed, Gate, LikelyFinding},
    i18n::{Message, TextKey},
    report::picture::areas_compared,
    session::{
        compare::Changes,
        select::{headline_message, level_name, likely_label, range_text},
    },
};

pub(super) fn moved(screen: &Screen, changes: &Changes) -> Html {
    let ui = screen.ui;
    let followed = &changes.followed;
    html! {
        <>
            { headlines(ui, followed) }
            <section>
                <h3 aria-level={ui.level(3)}>{ ui.t(text::COMPARE_GATES) }</h3>
                { table(ui, ui.t(text::COMPARE_GATES), text::WHAT_IF_GATE, followed.gates.iter().map(|it| gate(ui, it))) }
            </section>
            { bands(screen, followed) }
            { processes(screen, changes) }
            { findings(screen, changes, text::COMPARE_FINDINGS_NEW, &followed.new) }
            { findings(screen, changes, text::COMPARE_FINDINGS_GONE, &followed.gone) }
        </>
    }
}

/// Both sentences, or the one where nothing moved.
fn headlines(ui: &Ui, followed: &Followed) -> Html {
    let row = |title, said: AttrValue| {
        html! { <div><dt>{ ui.t(title) }</dt><dd>{ said }</dd></div> }
    };
    let Both { before, now } = followed.headline;
    let [before, now] = [before, now].map(|it| ui.say(headline_message(it)));
    html! {
        <dl class="terms beside">
            if before == now {
                { row(text::COMPARE_BOTH, now) }
            } else {
                { row(text::COMPARE_BEFORE, before) }
                { row(text::COMPARE_NOW, now) }
            }
        </dl>
    }
}

/// A table of things before and now.
pub(super) fn table(
    ui: &Ui,
    title: AttrValue,
    of: TextKey,
    rows: impl Iterator<Item = Html>,
) -> Html {
    let columns = [of, text::COMPARE_BEFORE, text::COMPARE_NOW].map(|key| html! { ui.t(key) });
    parts::table(title, "compared pairs", &columns, html! { <tbody>{ for rows }</tbody> })
}

/// What stands below "before" and "now".
pub(super) fn cells(ui: &Ui, [before, now]: [Html; 2]) -> Html {
    html! {
        <>
            <td>{ narrow_label(ui, text::COMPARE_BEFORE) }{ before }</td>
            <td>{ narrow_label(ui, text::COMPARE_NOW) }{ now }</td>
        </>
    }
}

fn gate(ui: &Ui, gate: &Both<Gate>) -> Html {
    let now = html! {
        <>
            { gate_tag(ui, gate.now.state) }
            if gate.moved() {
                { " " }<strong class="small">{ ui.t(text::COMPARE_MOVED) }</strong>
            }
        </>
    };
    html! {
        <tr>
            <th scope="row">{ ui.t(gate.now.id.title()) }</th>
            { cells(ui, [gate_tag(ui, gate.before.state), now]) }
        </tr>
    }
}

fn bands(screen: &Screen, followed: &Followed) -> Html {
    let ui = screen.ui;
    let range = |band: Option<Interval>| AttrValue::from(range_text(&ui.locale, band));
    let whole = |label, interval: Interval| {
        let words = ui.say(text::picture_named(label, range(Some(interval)).to_string()));
        html! {
            <div class="met">
                <p aria-hidden="true">{ words.clone() }</p>
                { band(interval, words) }
            </div>
        }
    };
    let row = |name: AttrValue, both: Both<Option<Interval>>| {
        two(ui, name, [both.before, both.now].map(range))
    };
    let areas = followed.areas.iter().filter_map(|area| {
        let group = GROUPS.get(usize::from(area.now.group))?;
        let both = Both { before: area.before.band, now: area.now.band };
        Some(row(ui.t(group.title), both))
    });
    let answered = |both: Both<crate::engine::Count>| {
        let say = |it: crate::engine::Count| ui.say(text::tasks_started(it.n, it.of));
        two(ui, ui.t(text::RESULT_LABEL_ANSWERED), [both.before, both.now].map(say))
    };
    html! {
        <section>
            <h3 aria-level={ui.level(3)}>{ ui.t(text::COMPARE_BANDS) }</h3>
            { whole(text::COMPARE_BEFORE, followed.met.before) }
            { whole(text::COMPARE_NOW, followed.met.now) }
            <h4 aria-level={ui.level(4)}>{ ui.t(text::COMPARE_PICTURE) }</h4>
            { drawn(screen, |room| areas_compared(&followed.areas, &ui.locale, room)) }
            <details class="help">
                <summary>{ ui.t(text::RESULT_PROFILE_TABLE) }</summary>
                { table(ui, ui.t(text::COMPARE_BANDS), text::RESULT_AREAS, areas.chain([answered(followed.answered)])) }
            </details>
        </section>
    }
}

fn two(ui: &Ui, name: AttrValue, said: [AttrValue; 2]) -> Html {
    let said = said.map(|it| html! { it });
    html! { <tr><th scope="row">{ name }</th>{ cells(ui, said) }</tr> }
}

fn processes(screen: &Screen, changes: &Changes) -> Html {
    let ui = screen.ui;
    let all = changes.followed.processes.iter();
    let moved: Vec<_> = all.filter(|it| it.band.moved() || it.level.moved()).collect();
    let row = |process: &&ComparedProcess| {
        let Both { before, now } = process.band;
        let levels = process.level;
        let said = |band, level| {
            let range = range_text(&ui.locale, band);
            match levels.moved() {
                true => AttrValue::from([&range, ", ", &ui.say(level_message(level))].concat()),
                false => AttrValue::from(range),
            }
        };
        let name = named(screen, changes, process.clause);
        two(ui, name, [said(before, levels.before), said(now, levels.now)])
    };
    let each = moved.iter().map(row);
    let rows = table(ui, ui.t(text::COMPARE_PROCESSES), text::RESULT_PROCESS, each);
    html! {
        <section>
            <h3 aria-level={ui.level(3)}>{ ui.t(text::COMPARE_PROCESSES) }</h3>
            if moved.is_empty() {
                <p>{ ui.t(text::COMPARE_PROCESSES_NONE) }</p>
            } else {
                { folded(ui, text::compare_fold_processes, moved.len(), rows) }
            }
        </section>
    }
}

fn level_message(level: Option<u8>) -> Message {
    let label = match level {
        Some(level) => text::capability_level(level.to_string(), level_name(level)),
        None => text::COMPARE_LEVEL_NONE.into(),
    };
    text::picture_named(text::COMPARE_LEVEL, label)
}

/// A clause of the edition that both are read by.
fn named(screen: &Screen, changes: &Changes, id: crate::domain::ClauseId) -> AttrValue {
    let named = |clause: &Clause| screen.ui.named(clause);
    clause(changes.edition(), id)
        .map_or_else(|| screen.ui.say(text::clause_number(id.to_string())), named)
}

fn findings(screen: &Screen, changes: &Changes, title: TextKey, found: &[LikelyFinding]) -> Html {
    let ui = screen.ui;
    if found.is_empty() {
        return Html::default();
    }
    let items = found.iter().map(|it| {
        let name = named(screen, changes, it.clause).to_string();
        html! { <li>{ ui.say(text::compare_finding(name, likely_label(it.likely))) }</li> }
    });
    let list = html! { <ul>{ for items }</ul> };
    html! {
        <section>
            <h3 aria-level={ui.level(3)}>{ ui.t(title) }</h3>
            { folded(ui, text::compare_fold_findings, found.len(), list) }
        </section>
    }
}

/// More than this is folded.
pub(super) const SHOWN: usize = 8;

/// As it is, or folded where it is long, under words that count what is there: the heading above says of what.
fn folded(ui: &Ui, show: fn(u32) -> Message, count: usize, content: Html) -> Html {
    if count > SHOWN { fold(ui, show(counted(count)), content) } else { content }
}

pub(super) fn fold(ui: &Ui, name: Message, content: Html) -> Html {
    html! { <details class="help"><summary>{ ui.say(name) }</summary>{ content }</details> }
}

pub(super) fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
