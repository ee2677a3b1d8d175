//! The way of several files: how far, how many gates, how good, file by file.

use yew::prelude::*;

use crate::{
    app::{
        parts::{self, drawn, narrow_label},
        screen::Screen,
    },
    content::{GROUPS, text},
    domain::Assessment,
    engine::{GateState, evaluate, read_by},
    report::picture,
    session::select::{as_shown, range_text},
};

/// One file, by what follows from it.
struct Point {
    name: String,
    answered: AttrValue,
    gates: AttrValue,
    met: crate::domain::Interval,
    areas: Vec<AttrValue>,
}

/// Shown from two other files on. All are read by the visitor's edition.
pub(super) fn trend(screen: &Screen) -> Html {
    let ui = screen.ui;
    let others = &screen.sitting.beside.others;
    if others.len() < 2 {
        return Html::default();
    }
    let own = ui.t(text::COMPARE_TREND_OWN).to_string();
    let all = others.iter().map(|other| (other.name.clone(), &*other.assessment));
    let points = all.chain([(own, screen.assessment)]).map(|(name, it)| point(screen, name, it));
    let points: Vec<Point> = points.collect();
    let drawing: Vec<_> = points.iter().map(|it| (it.name.clone(), it.met)).collect();
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::COMPARE_TREND) }</h2>
            <p>{ ui.t(text::COMPARE_TREND_TEXT) }</p>
            { drawn(screen, |room| picture::trend(&drawing, &ui.locale, room)) }
            { table(screen, &points) }
            { areas(screen, &points) }
        </section>
    }
}

fn point(screen: &Screen, name: String, assessment: &Assessment) -> Point {
    let ui = screen.ui;
    let read = read_by(&as_shown(assessment), screen.assessment.edition);
    let evaluation = evaluate(&read, screen.sitting.today);
    let readiness = evaluation.readiness;
    let open = evaluation.gates.iter().filter(|gate| gate.state == GateState::Open).count();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let range = |band| AttrValue::from(range_text(&ui.locale, band));
    Point {
        name,
        answered: ui.say(text::tasks_started(readiness.answered.n, readiness.answered.of)),
        gates: ui.say(text::tasks_started(count(open), count(evaluation.gates.len()))),
        met: readiness.met,
        areas: readiness.areas.iter().map(|area| range(area.band)).collect(),
    }
}

fn table(screen: &Screen, points: &[Point]) -> Html {
    let ui = screen.ui;
    let heads = [text::RESULT_LABEL_ANSWERED, text::COMPARE_TREND_GATES, text::COMPARE_TREND_WHOLE];
    let columns = [text::COMPARE_TREND_FILE].into_iter().chain(heads);
    let columns: Vec<Html> = columns.map(|key| html! { ui.t(key) }).collect();
    let rows = points.iter().map(|it| {
        let whole = AttrValue::from(range_text(&ui.locale, Some(it.met)));
        let cells = heads.into_iter().zip([it.answered.clone(), it.gates.clone(), whole]);
        html! {
            <tr key={it.name.clone()}>
                <th scope="row">{ it.name.clone() }</th>
                { for cells.map(|(head, cell)| html! { <td>{ narrow_label(ui, head) }{ cell }</td> }) }
            </tr>
        }
    });
    let rows = html! { <tbody>{ for rows }</tbody> };
    parts::table(ui.t(text::COMPARE_TREND), "pairs", &columns, rows)
}

/// Files beside each other, because there are more areas than fit in a row.
fn areas(screen: &Screen, points: &[Point]) -> Html {
    let ui = screen.ui;
    let files = points.iter().map(|it| it.name.clone());
    let heads = [ui.t(text::REPORT_AREA).to_string()].into_iter().chain(files);
    let rows = GROUPS.iter().enumerate().map(|(place, group)| {
        let cells = points.iter().map(|it| it.areas.get(place).cloned().unwrap_or_default());
        html! {
            <tr key={group.id}>
                <th scope="row">{ ui.t(group.title) }</th>
                { for cells.map(|cell| html! { <td>{ cell }</td> }) }
            </tr>
        }
    });
    html! {
        <details class="help">
            <summary>{ ui.t(text::RESULT_AREAS) }</summary>
            <div class="table" tabindex="0" role="region" aria-label={ui.t(text::RESULT_AREAS)}>
                <table>
                    <thead>
                        <tr>{ for heads.map(|head| html! { <th scope="col">{ head }</th> }) }</tr>
                    </thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </details>
    }
}
