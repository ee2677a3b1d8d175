//! Which statements a page asks, in which order the pages come, and how long it takes.

use std::borrow::Cow;

use super::documents_open;
use crate::{
    content::{Kind, Question, asks, clauses_of_question, question, questions_of},
    domain::{Assessment, Edition, Grade, Rating, Tier},
    engine::{Count, Part, Statement, bank, readiness},
    session::{Page, chosen, sections, written},
};

/// The pages of the quick check.
pub const QUICK_PAGES: [Page; 6] = [
    Page::Portfolio,
    Page::Relationship,
    Page::Supply,
    Page::Transition,
    Page::Resolution,
    Page::Assurance,
];

/// How deep the assessment goes on screen: while nobody said so, it is the quick check.
#[must_use]
pub fn tier_of(assessment: &Assessment) -> Tier {
    assessment.tier.unwrap_or(Tier::Quick)
}

/// The assessment as the screen counts it: with the depth that is shown.
#[must_use]
pub fn as_shown(assessment: &Assessment) -> Cow<'_, Assessment> {
    if assessment.tier.is_some() {
        return Cow::Borrowed(assessment);
    }
    Cow::Owned(Assessment { tier: Some(tier_of(assessment)), ..assessment.clone() })
}

/// The pages with statements that the edition asks at this depth, in their order.
#[must_use]
pub fn statement_pages(edition: Edition, tier: Tier) -> Vec<Page> {
    if tier == Tier::Quick {
        return QUICK_PAGES.to_vec();
    }
    sections()
        .map(|(index, _)| Page::Section(index))
        .filter(|page| statements(edition, *page).next().is_some())
        .collect()
}

/// The statements that a page asks to grade. The quick pages are cut by the edition of 2018; others ask
/// what lives on from there.
pub fn statements(edition: Edition, page: Page) -> impl Iterator<Item = &'static Question> {
    let quick = match page {
        Page::Section(_) | Page::Levels(_) => vec![],
        page => quick_statements(edition, page).collect(),
    };
    let details = parts_on(edition, page).flat_map(Part::details).map(|it| it.question);
    let levels = match page {
        Page::Levels(_) => page.section().map_or(&[][..], |section| section.attributes),
        _ => &[],
    };
    quick.into_iter().chain(details).chain(levels.iter().filter_map(|id| question(id)))
}

fn quick_statements(edition: Edition, page: Page) -> impl Iterator<Item = &'static Question> {
    questions_of(Kind::Grade)
        .filter(move |question| question.tier == Tier::Quick && asks(edition, question))
        .filter(move |question| {
            let today = clauses_of_question(question, Edition::E2018);
            today.into_iter().any(|clause| page.asks_about(clause))
        })
}

/// What a section's page asks, unit by unit.
pub fn parts_on(edition: Edition, page: Page) -> impl Iterator<Item = &'static Part> {
    bank(edition).parts().filter(move |part| page == Page::Section(part.section))
}

/// True if the scope already says that what the statement speaks of does not occur.
#[must_use]
pub fn absent_by_scope<'a>(assessment: &'a Assessment, statement: &Statement) -> Option<&'a str> {
    let absent = assessment.scope.absent.iter();
    let mut about = absent.filter(|(clause, _)| statement.clause.is_within(**clause));
    about.next().filter(|_| statement.may_be_absent).map(|(_, reason)| reason.as_str())
}

/// What the quick check says for the details of a part.
#[must_use]
pub fn quick_grade(assessment: &Assessment, part: &Part) -> Option<Grade> {
    let question = part.rough.as_ref()?.question;
    match assessment.answers.get(question.id)?.rating? {
        Rating::Graded(grade) => Some(grade),
        Rating::Unknown | Rating::Absent => None,
    }
}

/// The page that asks to grade a statement.
#[must_use]
pub fn page_of_statement(question: &Question) -> Option<Page> {
    match question.kind {
        Kind::Attribute => question.section.map(Page::Levels),
        Kind::Grade if question.tier != Tier::Quick => question.section.map(Page::Section),
        _ => {
            let today = clauses_of_question(question, Edition::E2018);
            let asks = |page: &Page| today.iter().any(|clause| page.asks_about(*clause));
            QUICK_PAGES.into_iter().find(asks)
        }
    }
}

/// The page after one with statements: the next with statements, then what comes before an audit.
#[must_use]
pub fn page_after(assessment: &Assessment, page: Page) -> Page {
    let pages = statement_pages(assessment.edition, tier_of(assessment));
    let mut rest = pages.into_iter().skip_while(|it| *it != page).skip(1);
    let last = if tier_of(assessment) == Tier::Quick { Page::Gates } else { Page::Documents };
    rest.next().unwrap_or(last)
}

/// What is still open at a depth, and how long that takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Questions left.
    pub questions: u32,
    /// Minutes, rounded up.
    pub minutes: u32,
}

// Seconds for one of each, from reading at 200 words a minute and thinking it over: a quick statement is
// judged by feeling, a detailed one against its evidence, an attribute is abstract.
const QUICK_SECONDS: u32 = 11;
const DETAIL_SECONDS: u32 = 17;
const ATTRIBUTE_SECONDS: u32 = 25;
const DOCUMENT_SECONDS: u32 = 5;
const GATE_SECONDS: u32 = 12;

/// What is open in the statements, gates and documents of a depth. The scope is asked by itself.
#[must_use]
pub fn effort(assessment: &Assessment, tier: Tier) -> Effort {
    let unrated = |question: &&Question| {
        assessment.answers.get(question.id).is_none_or(|answer| answer.rating.is_none())
    };
    let count = |items: usize| u32::try_from(items).unwrap_or(u32::MAX);
    let edition = assessment.edition;
    let statements = if tier == Tier::Quick {
        // where all details are graded, the rough statement has nothing left to stand for
        let open = |part: &&Part| part.details().any(|it| unrated(&it.question));
        let rough = bank(edition).parts().filter(open).filter_map(|part| part.rough.as_ref());
        count(rough.filter(|it| unrated(&it.question)).count())
    } else {
        let details = bank(edition).parts().flat_map(Part::details);
        let asked = details.filter(|it| absent_by_scope(assessment, it).is_none());
        count(asked.filter(|it| unrated(&it.question)).count())
    };
    let gates = bank(edition).gates.iter();
    let gates = count(gates.filter(|gate| !is_said(assessment, gate.id)).count());
    let documents = if tier == Tier::Quick { 0 } else { documents_open(assessment) };
    let attributes = if tier == Tier::Deep {
        let readiness = readiness(assessment);
        let asked = readiness.processes.iter().flat_map(|it| it.capability.asked(it.section));
        count(asked.filter_map(question).filter(unrated).count())
    } else {
        0
    };
    let each = if tier == Tier::Quick { QUICK_SECONDS } else { DETAIL_SECONDS };
    let seconds = [
        statements.saturating_mul(each),
        gates.saturating_mul(GATE_SECONDS),
        documents.saturating_mul(DOCUMENT_SECONDS),
        attributes.saturating_mul(ATTRIBUTE_SECONDS),
    ];
    Effort {
        questions: statements + gates + documents + attributes,
        minutes: seconds.iter().sum::<u32>().div_ceil(60),
    }
}

/// True if a question with options or a field was answered.
#[must_use]
pub fn is_said(assessment: &Assessment, question: &str) -> bool {
    chosen(assessment, question).is_some() || !written(assessment, question).trim().is_empty()
}

/// How far it is, and what is left of the depth that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Questions with an answer, and all that are asked.
    pub answered: Count,
    /// What is open.
    pub left: Effort,
}

/// How far it is. Looks at every question: whoever shows it while words are typed keeps the last one.
#[must_use]
pub fn progress(assessment: &Assessment) -> Progress {
    let shown = as_shown(assessment);
    Progress { answered: readiness(&shown).answered, left: effort(assessment, tier_of(assessment)) }
}
