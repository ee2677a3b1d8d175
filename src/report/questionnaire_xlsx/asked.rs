//! Which statements stand in the questionnaire.

use crate::{
    content::{
        Kind, Question, SECTIONS, Section, asks, clause, clauses_of_question, may_be_absent,
        questions_of, text,
    },
    domain::{Assessment, ClauseId, Edition, Tier},
    i18n::Message,
    session::select::tier_of,
};

/// A statement to be graded.
pub(in crate::report) struct Asked {
    pub question: &'static Question,
    pub section: &'static Section,
    /// Its clauses in the edition.
    pub clauses: Vec<ClauseId>,
    /// The edition lets the situation not occur.
    pub may_be_absent: bool,
}

/// What the depth of the assessment asks in its edition and whatever was answered beyond it, section by
/// section.
pub(in crate::report) fn asked(assessment: &Assessment) -> Vec<Asked> {
    let in_section = |(index, section): (u8, &'static Section)| {
        let graded = [Kind::Grade, Kind::Attribute].into_iter().flat_map(questions_of);
        let own = graded.filter(move |question| question.section == Some(index));
        own.filter(|question| is_asked(assessment, question))
            .map(move |question| Asked::of(question, section, assessment.edition))
    };
    (0..=u8::MAX).zip(SECTIONS).flat_map(in_section).collect()
}

fn is_asked(assessment: &Assessment, question: &Question) -> bool {
    let tier = tier_of(assessment);
    let is_of_depth = match question.tier {
        Tier::Quick => tier == Tier::Quick,
        Tier::Full => tier != Tier::Quick,
        Tier::Deep => tier == Tier::Deep,
    };
    asks(assessment.edition, question)
        && (is_of_depth || assessment.answers.contains_key(question.id))
}

impl Asked {
    fn of(question: &'static Question, section: &'static Section, edition: Edition) -> Self {
        let clauses = clauses_of_question(question, edition);
        let first = clauses.first().filter(|_| question.kind == Kind::Grade);
        let may_be_absent = first.is_some_and(|clause| may_be_absent(edition, *clause));
        Self { question, section, clauses, may_be_absent }
    }

    /// The statement with this id, if the edition asks it; whatever the depth.
    pub fn find(id: &str, edition: Edition) -> Option<Self> {
        let graded = [Kind::Grade, Kind::Attribute].into_iter().flat_map(questions_of);
        let question = graded.into_iter().find(|it| it.id == id && asks(edition, it))?;
        let section = SECTIONS.get(usize::from(question.section?))?;
        Some(Self::of(question, section, edition))
    }
}

/// The number and title of a clause.
pub(in crate::report) fn clause_name(edition: Edition, id: ClauseId) -> Message {
    match clause(edition, id) {
        Some(clause) => text::clause_named(clause.title, id.to_string()),
        None => text::clause_number(id.to_string()),
    }
}
