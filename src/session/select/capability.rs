//! Capability and maturity as a picture and in words.

use crate::{
    content::{Section, clause, text},
    domain::{Assessment, Grade},
    engine::{Capability, GoalState, ProcessBand},
    i18n::TextKey,
    session::{Page, sections},
};

/// A level of a process, as the picture shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelCell {
    /// The process has reached it.
    Reached,
    /// All of its attributes are rated, and it is not reached.
    Short,
    /// Not all of its attributes are rated, so it cannot be claimed; that is not the worst rating.
    NotRated,
}

/// The levels 1 to 5 of a process.
#[must_use]
pub fn level_cells(capability: &Capability) -> [LevelCell; 5] {
    [1, 2, 3, 4, 5].map(|level| {
        let mut attributes = capability.attributes.iter().filter(|it| it.level == level).peekable();
        let is_rated = attributes.peek().is_some() && attributes.all(|it| it.grade.is_some());
        match capability.level {
            Some(reached) if level <= reached => LevelCell::Reached,
            Some(_) if is_rated => LevelCell::Short,
            _ => LevelCell::NotRated,
        }
    })
}

/// The name of a capability level in ISO/IEC 33020.
#[must_use]
pub const fn level_name(level: u8) -> TextKey {
    match level {
        0 => text::LEVEL_0,
        1 => text::LEVEL_1,
        2 => text::LEVEL_2,
        3 => text::LEVEL_3,
        4 => text::LEVEL_4,
        _ => text::LEVEL_5,
    }
}

/// Its name in ISO/IEC 15504-2.
#[must_use]
pub const fn level_old_name(level: u8) -> TextKey {
    match level {
        0 => text::LEVEL_0_OLD_NAME,
        1 => text::LEVEL_1_OLD_NAME,
        2 => text::LEVEL_2_OLD_NAME,
        3 => text::LEVEL_3_OLD_NAME,
        4 => text::LEVEL_4_OLD_NAME,
        _ => text::LEVEL_5_OLD_NAME,
    }
}

/// What a capability level means.
#[must_use]
pub const fn level_text(level: u8) -> TextKey {
    match level {
        0 => text::LEVEL_0_TEXT,
        1 => text::LEVEL_1_TEXT,
        2 => text::LEVEL_2_TEXT,
        3 => text::LEVEL_3_TEXT,
        4 => text::LEVEL_4_TEXT,
        _ => text::LEVEL_5_TEXT,
    }
}

/// The name of a maturity level.
#[must_use]
pub const fn maturity_name(level: u8) -> TextKey {
    match level {
        0 => text::MATURITY_0,
        1 => text::MATURITY_1,
        2 => text::MATURITY_2,
        3 => text::MATURITY_3,
        4 => text::MATURITY_4,
        _ => text::MATURITY_5,
    }
}

/// The name of a process in the edition.
#[must_use]
pub fn process_title(assessment: &Assessment, process: &ProcessBand) -> TextKey {
    let clause = clause(assessment.edition, process.clause);
    clause.map_or(process.section.title, |clause| clause.title)
}

/// Why a process has no level: it does not occur, or is not rated.
#[must_use]
pub const fn no_level(process: &ProcessBand) -> TextKey {
    if process.band.is_none() { text::GRADE_ABSENT } else { text::CAPABILITY_NOT_RATED }
}

/// The page that asks for the process attributes of a section, if it has any.
#[must_use]
pub fn levels_page(section: &Section) -> Option<Page> {
    let found = sections().find(|(_, known)| known.id == section.id)?;
    (!section.attributes.is_empty()).then_some(Page::Levels(found.0))
}

/// The goals that one can choose: less than "mostly" is none.
pub const GOALS: [Grade; 2] = [Grade::Largely, Grade::Fully];

/// How something stands to its goal, in words.
#[must_use]
pub const fn goal_state_label(state: GoalState) -> TextKey {
    match state {
        GoalState::Met => text::GOAL_MET,
        GoalState::NotMet => text::GOAL_NOT_MET,
        GoalState::Unknown => text::GOAL_UNKNOWN,
        GoalState::OutOfScope => text::GRADE_ABSENT,
    }
}
