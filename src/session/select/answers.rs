//! All answers, to be checked before the result.

use super::{day_message, in_catalogue, page_title, statement_pages, statements, tier_of};
use crate::{
    content::{ClauseRole, Kind, Question, asks, clause, clauses, question, questions_of, text},
    domain::{Applicant, Assessment, Choice, ClauseId, Date, Rating},
    i18n::{Arg, Message, TextKey},
    session::{Page, chosen, said::voice_lines, written},
};

/// The answers of a page.
#[derive(Debug)]
pub struct AnswerGroup {
    /// Where they are changed.
    pub page: Page,
    /// Its name.
    pub title: Message,
    /// The answers.
    pub rows: Vec<AnswerRow>,
}

/// A question with its answer.
#[derive(Debug)]
pub struct AnswerRow {
    /// The question.
    pub question: &'static Question,
    /// The answer.
    pub given: Given,
    /// Wants to be looked at again.
    pub later: bool,
}

/// What is asked of the shares of others beyond who operates what.
pub const SHARES: [&str; 3] =
    ["scope.all_services_by_others", "scope.all_components_by_others", "scope.siam_integrator"];

/// An answer, ready to be printed.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Not answered.
    Nothing,
    /// Each on a line.
    Lines(Vec<Message>),
    /// The visitor's own words, each on a line.
    Words(Vec<String>),
}

/// All answers by page, in the order of the task list.
#[must_use]
pub fn answers(assessment: &Assessment) -> Vec<AnswerGroup> {
    let scope = &assessment.scope;
    let group = |page, rows: Vec<Option<AnswerRow>>| AnswerGroup {
        page,
        title: page_title(page),
        rows: rows.into_iter().flatten().collect(),
    };
    let mut applicant = vec![choice(assessment, "scope.applicant")];
    if scope.applicant == Some(Applicant::Unit) {
        applicant.push(choice(assessment, "scope.unit_has_authority"));
    }
    applicant.push(choice(assessment, "scope.edition"));
    let mut organization =
        vec![words(assessment, "scope.organization"), words(assessment, "scope.legal_entities")];
    if scope.legal_entities.is_some_and(|count| count > 1) {
        organization.push(choice(assessment, "scope.common_top_management"));
    }
    let several = |ids: &[&str]| ids.iter().map(|id| given(assessment, id)).collect();
    let services = several(&["scope.services", "scope.in_catalogue", "scope.activities"]);
    let boundaries = several(&[
        "scope.customers",
        "scope.customer_names",
        "scope.locations",
        "scope.technology",
        "scope.catalogue",
    ]);
    let mut groups = vec![
        group(Page::Applicant, applicant),
        group(Page::Organization, organization),
        group(Page::Services, services),
        group(Page::Boundaries, boundaries),
        group(Page::Operators, shares(assessment)),
        group(Page::LeaveOut, wishes(assessment)),
        group(
            Page::Certificate,
            vec![
                choice(assessment, "certificate.edition"),
                day("certificate.issued", assessment.certificate.issued),
                day("certificate.last_surveillance", assessment.certificate.last_surveillance),
            ],
        ),
    ];
    for page in statement_pages(assessment.edition, tier_of(assessment)) {
        groups.push(group(
            page,
            statements(assessment.edition, page).map(|it| grade(assessment, it)).collect(),
        ));
    }
    let gates = questions_of(Kind::Gate).filter(|question| asks(assessment.edition, question));
    groups.push(group(Page::Gates, gates.map(|it| given(assessment, it.id)).collect()));
    groups
}

/// A question with its answer, where the answer belongs to the whole and not to a clause.
#[must_use]
pub fn given(assessment: &Assessment, id: &str) -> Option<AnswerRow> {
    let scope = &assessment.scope;
    let list = |names: &[String]| row(id, lines_of_words(names.to_vec()));
    match id {
        "scope.services" => {
            let names = scope.services.iter().map(|service| service.name.clone());
            row(id, lines_of_words(names.collect()))
        }
        "scope.in_catalogue" => {
            row(id, one(in_catalogue(assessment).and_then(|reply| label(id, reply.key()))))
        }
        "scope.activities" => {
            let labels = scope.activities.iter().filter_map(|it| label(id, it.key()));
            row(id, lines(labels.map(Message::from).collect()))
        }
        "scope.parties" => row(id, operators(assessment)),
        "scope.excluded" => row(id, lines(titles(assessment, &mut scope.excluded.iter().copied()))),
        "scope.absent" => row(id, lines(titles(assessment, &mut scope.absent.keys().copied()))),
        "gates.records_months" => {
            let months = assessment.gates.records_months;
            row(id, lines(months.map(text::check_months).into_iter().collect()))
        }
        "scope.locations" => list(&scope.locations),
        "scope.outside.services" => list(&scope.outside.services),
        "scope.outside.locations" => list(&scope.outside.locations),
        "scope.outside.units" => list(&scope.outside.units),
        _ if question(id)?.options.is_empty() => words(assessment, id),
        _ => choice(assessment, id),
    }
}

/// What does not occur, each with its reason. A report has the reasons in rows of their own.
#[must_use]
pub fn absences(assessment: &Assessment) -> Given {
    let absent = &assessment.scope.absent;
    let titles = titles(assessment, &mut absent.keys().copied());
    let with_reason = |(title, reason): (Message, &String)| match reason.trim() {
        "" => title,
        reason => text::check_absent(title, reason),
    };
    lines(titles.into_iter().zip(absent.values()).map(with_reason).collect())
}

/// The words for a rating.
#[must_use]
pub const fn rating_label(rating: Rating) -> TextKey {
    use crate::domain::Grade::{Fully, Largely, Not, Partially};
    match rating {
        Rating::Graded(Not) => text::GRADE_N,
        Rating::Graded(Partially) => text::GRADE_P,
        Rating::Graded(Largely) => text::GRADE_L,
        Rating::Graded(Fully) => text::GRADE_F,
        Rating::Unknown => text::GRADE_UNKNOWN,
        Rating::Absent => text::GRADE_ABSENT,
    }
}

fn row(id: &str, given: Given) -> Option<AnswerRow> {
    Some(AnswerRow { question: question(id)?, given, later: false })
}

fn label(id: &str, option: &str) -> Option<TextKey> {
    let options = question(id)?.options;
    options.iter().find(|(key, _)| *key == option).map(|(_, label)| *label)
}

fn choice(assessment: &Assessment, id: &str) -> Option<AnswerRow> {
    row(id, one(chosen(assessment, id).and_then(|option| label(id, option))))
}

fn words(assessment: &Assessment, id: &str) -> Option<AnswerRow> {
    let words = written(assessment, id);
    let words = if words.trim().is_empty() { vec![] } else { vec![words] };
    row(id, lines_of_words(words))
}

fn day(id: &str, day: Option<Date>) -> Option<AnswerRow> {
    row(id, lines(day.map(day_message).into_iter().collect()))
}

fn one(label: Option<TextKey>) -> Given {
    lines(label.map(Message::from).into_iter().collect())
}

fn lines(lines: Vec<Message>) -> Given {
    if lines.is_empty() { Given::Nothing } else { Given::Lines(lines) }
}

fn lines_of_words(words: Vec<String>) -> Given {
    if words.is_empty() { Given::Nothing } else { Given::Words(words) }
}

fn shares(assessment: &Assessment) -> Vec<Option<AnswerRow>> {
    let asked = |id: &str| question(id).is_some_and(|it| asks(assessment.edition, it));
    let mut rows = vec![given(assessment, "scope.parties")];
    for id in SHARES.into_iter().filter(|id| asked(id)) {
        rows.push(choice(assessment, id));
    }
    rows
}

/// By party, because a list of 45 clauses is not checked by anybody.
fn operators(assessment: &Assessment) -> Given {
    let options = question("scope.parties").map_or(&[][..], |question| question.options);
    let mut counts = Vec::new();
    for (key, label) in options {
        let operated: Vec<_> = asked(assessment)
            .filter(|clause| {
                let by = assessment.scope.party(*clause).and_then(|party| party.by);
                by.is_some_and(|by| by.key() == *key)
            })
            .collect();
        if !operated.is_empty() {
            counts.push(text::check_operators(names(assessment, &operated), *label));
        }
    }
    lines(counts)
}

/// A few by name, many by number.
fn names(assessment: &Assessment, operated: &[ClauseId]) -> Arg {
    const NAMED: usize = 6;
    if operated.len() > NAMED {
        let count = u32::try_from(operated.len()).unwrap_or(u32::MAX);
        return Arg::from(text::check_clauses(count));
    }
    let titles = operated.iter().filter_map(|id| clause(assessment.edition, *id));
    Arg::from(titles.map(|clause| Arg::from(clause.title)).collect::<Vec<_>>())
}

fn asked(assessment: &Assessment) -> impl Iterator<Item = ClauseId> {
    let asks = |role| matches!(role, Some(ClauseRole::Process | ClauseRole::System));
    clauses(assessment.edition).iter().filter(move |clause| asks(clause.role)).map(|it| it.id)
}

fn wishes(assessment: &Assessment) -> Vec<Option<AnswerRow>> {
    [
        "scope.excluded",
        "scope.absent",
        "scope.outside.services",
        "scope.outside.locations",
        "scope.outside.units",
    ]
    .map(|id| given(assessment, id))
    .into()
}

/// The clauses by their titles; those that the edition lacks by their numbers.
fn titles(assessment: &Assessment, ids: &mut dyn Iterator<Item = ClauseId>) -> Vec<Message> {
    ids.map(|id| match clause(assessment.edition, id) {
        Some(clause) => text::clause_named(clause.title, id.to_string()),
        None => text::clause_number(id.to_string()),
    })
    .collect()
}

fn grade(assessment: &Assessment, question: &'static Question) -> Option<AnswerRow> {
    let answer = assessment.answers.get(question.id);
    let rating = answer.and_then(|answer| answer.rating);
    let evidence = question.evidence.iter().filter(|(id, _)| {
        answer.is_some_and(|answer| answer.evidence.iter().any(|ticked| ticked == id))
    });
    let evidence: Vec<Arg> = evidence.map(|(_, label)| Arg::from(*label)).collect();
    let evidence = (!evidence.is_empty()).then(|| text::check_evidence(evidence));
    let voices = answer.into_iter().flat_map(|answer| &answer.voices);
    let voices = voices.flat_map(|voice| voice_lines(Some(question), voice));
    let given = rating.map(|rating| rating_label(rating).into()).into_iter().chain(evidence);
    let given = given.chain(voices);
    let row = row(question.id, lines(given.collect()))?;
    Some(AnswerRow { later: answer.is_some_and(|answer| answer.later), ..row })
}
