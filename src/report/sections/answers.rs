//! Every answer with its reason, its evidence and its note, in the order in which it is asked.

use super::{
    parties,
    source::{Source, row},
};
use crate::{
    content::{Question, SECTIONS, asks, clauses_of_question, question, questions_of, text},
    domain::{Answer, Assessment, Tier},
    report::document::{Block, Cell, Column, Inline, Role, Row},
    session::{
        Page,
        said::voice_lines,
        select::{AnswerRow, Given, edition_name, rating_label, tier_of},
    },
};

pub(super) fn answers(source: &Source) -> Vec<Block> {
    let mut blocks = vec![source.paragraph(text::REPORT_ANSWERS_LEAD)];
    blocks.extend(of_scope(source, source.assessment, text::REPORT_ANSWERS_SCOPE));
    blocks.extend(parties::parties(source, source.assessment));
    if let Some(variant) = &source.assessment.variant {
        let other = Assessment { scope: variant.clone(), ..source.assessment.clone() };
        blocks.extend(of_scope(source, &other, text::REPORT_ANSWERS_VARIANT));
        blocks.extend(parties::parties(source, &other));
    }
    let editions = source.assessment.scope.other_editions.keys();
    let editions: Vec<_> = editions.map(|edition| edition_name(*edition).into()).collect();
    if !editions.is_empty() {
        blocks.push(source.paragraph(text::report_other_editions(editions)));
    }
    for (index, section) in (0..=u8::MAX).zip(SECTIONS) {
        let rows: Vec<_> = asked(source, index).map(|it| statement(source, it)).collect();
        if let Some(table) = source.table(section.title, columns(source), rows) {
            blocks.push(source.heading(section.title));
            blocks.push(table);
        }
    }
    blocks.extend(unknown(source));
    blocks
}

/// The answers page by page, without the graded statements, which follow section by section.
fn of_scope(source: &Source, assessment: &Assessment, title: crate::i18n::TextKey) -> Vec<Block> {
    let mut blocks = vec![source.heading(title)];
    let columns = || {
        vec![
            source.column(text::REPORT_QUESTION, Role::Subject, 6),
            source.column(text::REPORT_ANSWER, Role::State, 6),
            source.column(text::REPORT_ID, Role::Id, 1),
        ]
    };
    for group in crate::session::select::answers(assessment) {
        let is_scope = !matches!(group.page, Page::Section(_) | Page::Levels(_));
        let rows: Vec<_> = group.rows.iter().filter(|it| !is_graded(it.question)).collect();
        if !is_scope || rows.is_empty() {
            continue;
        }
        let rows = rows.into_iter().map(|it| given(source, it));
        let mut rows: Vec<_> = rows.collect();
        match group.page {
            Page::Applicant => rows.extend(label(source, assessment)),
            Page::LeaveOut => rows.extend(absent(source, assessment)),
            _ => {}
        }
        let table = crate::report::document::Table {
            caption: source.say(group.title),
            columns: columns(),
            rows,
        };
        blocks.push(Block::Heading(3, table.caption.clone()));
        blocks.push(Block::Table(table));
    }
    blocks
}

fn is_graded(question: &Question) -> bool {
    use crate::content::Kind::{Attribute, Grade};
    matches!(question.kind, Grade | Attribute)
}

fn given(source: &Source, answer: &AnswerRow) -> Row {
    let said = match &answer.given {
        Given::Nothing => Cell::of(Inline::quiet(source.t(text::REPORT_NOT_SAID))),
        Given::Lines(lines) => Cell::lines(lines.iter().map(|it| {
            let line = source.say(it.clone());
            Inline::plain(line)
        })),
        Given::Words(words) => {
            Cell(words.iter().flat_map(|words| Cell::foreign(words).0).collect())
        }
    };
    row([Cell::plain(source.t(answer.question.text)), said, Cell::plain(answer.question.id)])
}

/// The visitor's name for the variant of the scope; most have none.
fn label(source: &Source, assessment: &Assessment) -> Option<Row> {
    let label = Cell::foreign(&assessment.scope.label);
    let name = Cell::plain(source.t(text::VARIANTS_NAME));
    (!label.is_empty()).then(|| row([name, label, Cell::plain("scope.label")]))
}

/// Why something does not occur, clause by clause.
fn absent(source: &Source, assessment: &Assessment) -> Vec<Row> {
    let reasons = assessment.scope.absent.iter().filter(|(_, reason)| !reason.trim().is_empty());
    let line = |(clause, reason): (&crate::domain::ClauseId, &String)| {
        let name = source.say(text::report_absent(source.clause(*clause)));
        row([Cell::plain(name), Cell::foreign(reason), Cell::plain(clause.to_string())])
    };
    reasons.map(line).collect()
}

/// What is graded in a section: what the depth asks, and whatever was answered beyond it.
fn asked<'a>(source: &'a Source, section: u8) -> impl Iterator<Item = &'static Question> + 'a {
    use crate::content::Kind::{Attribute, Grade};
    let assessment = source.assessment;
    let tier = tier_of(assessment);
    [Grade, Attribute]
        .into_iter()
        .flat_map(questions_of)
        .filter(move |it| it.section == Some(section))
        .filter(move |question| {
            let is_asked = asks(assessment.edition, question)
                && match question.tier {
                    Tier::Quick => tier == Tier::Quick,
                    Tier::Full => tier != Tier::Quick,
                    Tier::Deep => false,
                };
            is_asked || assessment.answers.contains_key(question.id)
        })
}

fn columns(source: &Source) -> Vec<Column> {
    vec![
        source.column(text::REPORT_STATEMENT_GRADED, Role::Subject, 6),
        source.column(text::REPORT_CLAUSE, Role::Clause, 3).below(),
        source.column(text::REPORT_ANSWER, Role::State, 2),
        source.column(text::REPORT_EVIDENCE, Role::Evidence, 4),
        source.column(text::REPORT_REASON, Role::Why, 3).below(),
        source.column(text::REPORT_NOTE, Role::Note, 4).below(),
        source.column(text::REPORT_LATER, Role::Other, 2).below(),
        source.column(text::REPORT_ID, Role::Id, 2),
    ]
}

fn statement(source: &Source, question: &Question) -> Row {
    let nothing = Answer::default();
    let answer = source.assessment.answers.get(question.id).unwrap_or(&nothing);
    let clauses = clauses_of_question(question, source.assessment.edition);
    let clauses: Vec<_> = clauses.into_iter().map(|id| source.clause(id)).collect();
    let evidence = answer.evidence.iter().map(|ticked| {
        let known = question.evidence.iter().find(|(id, _)| id == ticked);
        // what another version of the check could tick is kept, and named as it is
        known.map_or_else(|| Inline::foreign(ticked), |(_, label)| Inline::plain(source.t(*label)))
    });
    cells(
        source,
        source.t(question.text),
        clauses.join("; "),
        answer,
        Cell::lines(evidence),
        question.id,
    )
}

fn cells(
    source: &Source,
    words: String,
    clauses: String,
    answer: &Answer,
    evidence: Cell,
    id: &str,
) -> Row {
    let rating = match answer.rating {
        Some(rating) => Inline::strong(source.t(rating_label(rating))),
        None => Inline::quiet(source.t(text::REPORT_NOT_SAID)),
    };
    let later = if answer.later { source.t(text::REPORT_LATER_YES) } else { String::new() };
    row([
        Cell::plain(words),
        Cell::plain(clauses),
        Cell::of(rating),
        evidence,
        Cell::foreign(&answer.reason),
        note(source, answer, question(id)),
        Cell::plain(later),
        Cell::plain(id),
    ])
}

/// The note, and below it who said what, where several people's answers were merged.
fn note(source: &Source, answer: &Answer, question: Option<&'static Question>) -> Cell {
    let voices = answer.voices.iter().flat_map(|voice| voice_lines(question, voice));
    let voices = voices.flat_map(|line| Cell::foreign(&source.say(line)).0);
    Cell(Cell::foreign(&answer.note).0.into_iter().chain(voices).collect())
}

/// What is kept at statements that this version does not know, or does not grade: it is not counted.
fn unknown(source: &Source) -> Vec<Block> {
    let answers = source.assessment.answers.iter();
    let answers = answers.map(|(id, answer)| (id, answer, question(id)));
    let unknown = answers.filter(|(.., known)| !known.is_some_and(is_graded));
    let rows = unknown.map(|(id, answer, known)| {
        let words = known.map_or_else(|| id.clone(), |it| source.t(it.text));
        let evidence = Cell::lines(answer.evidence.iter().map(Inline::foreign));
        cells(source, words, String::new(), answer, evidence, id)
    });
    let table = source.table(text::REPORT_UNKNOWN, columns(source), rows.collect());
    let heading = table.is_some().then(|| source.heading(text::REPORT_UNKNOWN));
    heading.into_iter().chain(table).collect()
}
