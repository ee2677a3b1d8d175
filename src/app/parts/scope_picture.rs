//! The scope as a picture: what is inside, what others do for it, what stays outside. The same stands
//! beside it as a table.

use yew::prelude::*;

use crate::{
    app::screen::{Screen, Ui},
    content::text,
    i18n::TextKey,
    session::select::{self, Names, Share},
};

/// Units of the drawing. Its width is that of a phone, so that its words are legible there.
const WIDTH: u32 = 340;
const LINE: u32 = 20;
const PAD: u32 = 14;
/// About as many characters fit into a line of a box.
const LINE_LENGTH: usize = 40;
/// More names of one kind than this are counted.
const NAMED: usize = 4;

/// A line of a box: a kind of things, or one of them.
struct Line {
    heading: bool,
    words: AttrValue,
}

struct Area {
    class: &'static str,
    title: AttrValue,
    lines: Vec<Line>,
}

pub(in crate::app) fn scope_picture(screen: &Screen) -> Html {
    let ui = screen.ui;
    let picture = select::scope_picture(screen.assessment);
    if picture.inside.is_empty() && picture.others.is_empty() && picture.outside.is_empty() {
        return html! { <span hidden=true /> };
    }
    let areas = [
        area(ui, "picture-inside", text::PICTURE_INSIDE, names(ui, &picture.inside)),
        area(ui, "picture-others", text::PICTURE_OTHERS, shares(ui, &picture.others)),
        area(ui, "picture-outside", text::PICTURE_OUTSIDE, names(ui, &picture.outside)),
    ];
    let rows: Html = [
        (text::PICTURE_INSIDE, names_row(ui, &picture.inside)),
        (text::PICTURE_OTHERS, shares_row(screen, &picture.others)),
        (text::PICTURE_OUTSIDE, names_row(ui, &picture.outside)),
    ]
    .into_iter()
    .map(|(title, cell)| {
        html! { <tr><th scope="row">{ ui.t(title) }</th><td>{ cell }</td></tr> }
    })
    .collect();
    html! {
        <div class="picture-part">
            <h3>{ ui.t(text::PICTURE_TITLE) }</h3>
            <p>{ ui.t(text::PICTURE_TEXT) }</p>
            { drawing(ui, &areas) }
            <details class="help">
                <summary>{ ui.t(text::PICTURE_TABLE) }</summary>
                <table class="picture-table"><tbody>{ rows }</tbody></table>
            </details>
        </div>
    }
}

fn area(ui: &Ui, class: &'static str, title: TextKey, lines: Vec<Line>) -> Area {
    let nothing = || vec![Line { heading: false, words: ui.t(text::PICTURE_NOTHING) }];
    Area { class, title: ui.t(title), lines: if lines.is_empty() { nothing() } else { lines } }
}

fn names(ui: &Ui, all: &[Names]) -> Vec<Line> {
    let mut lines = Vec::new();
    for kind in all {
        lines.push(Line { heading: true, words: ui.t(kind.title) });
        let words = kind.words.iter().map(|key| ui.t(*key));
        let written = kind.names.iter().map(|name| AttrValue::from(name.clone()));
        let every: Vec<AttrValue> = words.chain(written).collect();
        let rest = every.len().saturating_sub(NAMED);
        lines.extend(every.into_iter().take(NAMED).map(|words| Line { heading: false, words }));
        if rest > 0 {
            let more = u32::try_from(rest).unwrap_or(u32::MAX);
            lines.push(Line { heading: false, words: ui.say(text::picture_more(more)) });
        }
    }
    lines
}

fn shares(ui: &Ui, shares: &[Share]) -> Vec<Line> {
    let mut lines = Vec::new();
    for share in shares {
        let count = u32::try_from(share.clauses.len()).unwrap_or(u32::MAX);
        lines.push(Line { heading: true, words: ui.t(share.party) });
        lines.push(Line { heading: false, words: ui.say(text::picture_processes(count)) });
    }
    lines
}

/// The areas one below the other: the boundary is drawn through, the others are dashed and dotted.
fn drawing(ui: &Ui, areas: &[Area; 3]) -> Html {
    let mut top = 1;
    let boxes: Vec<Html> = areas
        .iter()
        .map(|area| {
            let (html, height) = drawn(area, top);
            top += height + PAD;
            html
        })
        .collect();
    let spoken: Vec<&str> = areas
        .iter()
        .flat_map(|area| {
            let words = area.lines.iter().map(|line| line.words.as_str());
            core::iter::once(area.title.as_str()).chain(words)
        })
        .collect();
    html! {
        <svg class="picture" viewBox={format!("0 0 {WIDTH} {top}")} role="img"
            aria-label={[ui.t(text::PICTURE_TITLE).as_str(), ": ", &spoken.join(", ")].concat()}>
            { for boxes }
        </svg>
    }
}

fn drawn(area: &Area, top: u32) -> (Html, u32) {
    let mut y = top + PAD + LINE - 4;
    let mut texts = vec![html! {
        <text class="picture-title" x={PAD.to_string()} y={y.to_string()}>{ area.title.clone() }</text>
    }];
    for line in &area.lines {
        let (class, x) =
            if line.heading { ("picture-kind", PAD) } else { ("picture-name", 2 * PAD) };
        y += if line.heading { 8 } else { 0 };
        for words in wrapped(&line.words) {
            y += LINE;
            texts.push(html! {
                <text {class} x={x.to_string()} y={y.to_string()}>{ words }</text>
            });
        }
    }
    let height = y + PAD - top;
    let html = html! {
        <g class={area.class}>
            <rect x="1" y={top.to_string()} width={(WIDTH - 2).to_string()} height={height.to_string()} rx="8" />
            { for texts }
        </g>
    };
    (html, height)
}

/// One or two lines, broken between words; the table has what is longer whole.
fn wrapped(words: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split_whitespace() {
        let fits = |line: &String| line.chars().count() + word.chars().count() < LINE_LENGTH;
        match lines.last_mut() {
            Some(line) if line.is_empty() || fits(line) => {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let more = lines.len() > 2;
    lines.truncate(2);
    lines.into_iter().enumerate().map(|(at, line)| shortened(line, more && at == 1)).collect()
}

fn shortened(line: String, more: bool) -> String {
    if line.chars().count() <= LINE_LENGTH && !more {
        return line;
    }
    let mut short: String = line.chars().take(LINE_LENGTH - 1).collect();
    short.push('…');
    short
}

fn names_row(ui: &Ui, all: &[Names]) -> Html {
    if all.is_empty() {
        return html! { { ui.t(text::PICTURE_NOTHING) } };
    }
    let kind = |kind: &Names| {
        let words = kind.words.iter().map(|key| ui.t(*key));
        let written = kind.names.iter().map(|name| AttrValue::from(name.clone()));
        html! {
            <>
                <dt>{ ui.t(kind.title) }</dt>
                { for words.chain(written).map(|name| html! { <dd>{ name }</dd> }) }
            </>
        }
    };
    html! { <dl class="kinds">{ for all.iter().map(kind) }</dl> }
}

fn shares_row(screen: &Screen, shares: &[Share]) -> Html {
    let ui = screen.ui;
    if shares.is_empty() {
        return html! { { ui.t(text::PICTURE_NOTHING) } };
    }
    let share = |share: &Share| {
        let clauses = share.clauses.iter().map(|id| ui.clause(screen.assessment, *id));
        html! {
            <>
                <dt>{ ui.t(share.party) }</dt>
                { for clauses.map(|name| html! { <dd>{ name }</dd> }) }
            </>
        }
    };
    html! { <dl class="kinds">{ for shares.iter().map(share) }</dl> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_broken_between_words_and_cut_after_two_lines() {
        let check = |words: &str, expected: &[&str]| assert_eq!(wrapped(words), expected);
        check("", &[""]);
        check("Leeds", &["Leeds"]);
        check(
            "IT Operations department of Cedar Bank plc in Leeds",
            &["IT Operations department of Cedar Bank", "plc in Leeds"],
        );
        let long = "ü".repeat(60);
        check(&long, &[&*("ü".repeat(39) + "…")]);
        let many = "word ".repeat(40);
        let lines = wrapped(&many);
        assert!(lines.len() == 2 && lines[1].ends_with('…'), "{lines:?}");
    }
}
