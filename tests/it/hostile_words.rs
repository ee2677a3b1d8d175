//! Words that want to be more than words, and an assessment with them wherever somebody types.

use scopecheck::{
    domain::{Answer, Assessment, Choice, Rating, ReportSection, Service, Voice},
    report::ReportFormat,
    session::example,
};

use super::{given::locales, reported::reported};

/// Markup, addresses and what ends it.
pub const HTML: [&str; 14] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</style><script>alert(2)</script>",
    "</title><b>bold</b>",
    "<!-- nothing",
    "--><i>",
    "javascript:alert(3)",
    "&lt;b&gt; &#60;i&#62; &nbsp",
    "<![CDATA[ x ]]>",
    "</bdi></td></tr></table><h1>",
    "a\u{0}b\u{1b}[31m<u>",
    "{{ template }} ${value} <%= code %>",
    "\u{202e}<p>\u{2066}",
];

/// What Markdown, or one of its dialects, would take for something.
pub const MARKDOWN: [&str; 44] = [
    "[x](javascript:alert(1))",
    "![x](https://evil.example/a.png)",
    "<https://evil.example>",
    "https://evil.example/a",
    "www.evil.example",
    "mail@evil.example",
    "a | b | c",
    "|---|---|",
    "# no heading",
    "no heading ===",
    "===",
    "---",
    "***",
    "+++",
    "- no item",
    "+ no item",
    "* no item",
    "1. no item",
    "23) no item",
    "- [ ] no task",
    "> no quote",
    "[!NOTE]",
    "```",
    "~~~",
    "`code`",
    "``co`de``",
    "~~struck~~",
    "**bold** __bold__ *i* _i_",
    "$x$ $$y$$",
    "[^1]",
    "[^1]: no footnote",
    "[ref]: https://evil.example",
    "[ref]",
    "{#id .class}",
    ": no definition",
    "^up^ ~down~",
    "ends with \\",
    "ends with \\\\",
    "\\| \\<b>",
    "<br> <br/>",
    "&amp; &copy;",
    "    no code",
    "[[wiki]] :smile: @user",
    "<div markdown=1>",
];

/// What spreadsheets would compute.
pub const FORMULAS: [&str; 8] = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1-1",
    "@SUM(A1)",
    "\t=1+2",
    "＝1+3",
    "=HYPERLINK(\"https://evil.example\")",
    "{=1+4}",
];

/// All of them.
pub fn hostile() -> Vec<&'static str> {
    [HTML.as_slice(), &MARKDOWN, &FORMULAS].concat()
}

/// What is to be read of it: formats drop control characters or put a space there.
pub fn seen(words: &str) -> String {
    words.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect()
}

/// The example with these words wherever somebody types.
pub fn everywhere(words: &[&str]) -> Assessment {
    let mut assessment = example("en");
    let all = || words.iter().map(|it| (*it).to_owned());
    let mut next = all().cycle();
    let mut next = || next.next().unwrap();
    let scope = &mut assessment.scope;
    scope.services = all().map(|name| Service { name, in_catalogue: None }).collect();
    scope.locations = all().collect();
    scope.outside.services = all().collect();
    scope.outside.locations = all().collect();
    scope.outside.units = all().collect();
    scope.absent.values_mut().for_each(|reason| *reason = next());
    scope.own_wording.de = Some(all().collect::<Vec<_>>().join("\n"));
    for text in [
        &mut scope.label,
        &mut scope.organization,
        &mut scope.customer_names,
        &mut scope.technology,
        &mut scope.catalogue,
        &mut assessment.name,
        &mut assessment.report.assessor,
        &mut assessment.report.footer,
    ] {
        *text = next();
    }
    for answer in assessment.answers.values_mut() {
        answer.note = next();
        answer.reason = next();
        answer.rating = Some(Rating::Absent);
        answer.evidence.push(next());
        answer.voices.push(Voice { by: next(), note: next(), ..Voice::default() });
    }
    let unknown = all().map(|id| (id, Answer { note: next(), ..Answer::default() }));
    assessment.answers.extend(unknown.collect::<Vec<_>>());
    assessment.variant = Some(assessment.scope.clone());
    assessment
}

pub fn written(assessment: &Assessment, format: ReportFormat) -> Vec<u8> {
    let first = locales()[0].tag().to_owned();
    reported(assessment, &first, |reported| reported.file(format).unwrap())
}

pub fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

/// Without its sections: what stands in head, foot and style sheet.
pub fn bare(word: &str) -> Assessment {
    let mut assessment = Assessment::default();
    let settings = &mut assessment.report;
    settings.left_out = ReportSection::ALL.iter().map(|(section, _)| *section).collect();
    settings.assessor = word.to_owned();
    settings.footer = word.to_owned();
    assessment.scope.organization = word.to_owned();
    assessment.name = word.to_owned();
    assessment
}
