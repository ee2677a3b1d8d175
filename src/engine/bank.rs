//! What an edition asks, arranged for computing: units, their parts, clauses, statements.
//!
//! A *unit* is what counts once in the whole band: each named process, and each part of the management
//! system. A *part* of it is what one section asks about; under the edition of 2018 each unit has one,
//! in older editions a process may hold several. A part has at most one *rough* statement (the quick
//! check) and *details*, clause by clause (the full check).

use std::sync::OnceLock;

use crate::{
    content::{
        self, ClauseRole, Kind, QUESTIONS, Question, SECTIONS, Section, asks, clauses_of_question,
        clauses_with,
    },
    domain::{ClauseId, Edition, Tier},
};

/// All units of an edition.
#[derive(Debug)]
pub struct Bank {
    /// The edition.
    pub edition: Edition,
    /// The processes in the order of the standard, then the parts of the management system.
    pub units: Vec<Unit>,
    /// The questions about the gates.
    pub gates: Vec<&'static Question>,
}

/// A process or a part of the management system.
#[derive(Debug)]
pub struct Unit {
    /// The clause of the process, `None` for a part of the management system.
    pub process: Option<ClauseId>,
    /// What its sections ask.
    pub parts: Vec<Part>,
}

/// What a section asks of a unit.
#[derive(Debug)]
pub struct Part {
    /// Where the section stands in [`SECTIONS`].
    pub section: u8,
    /// The statement of the quick check.
    pub rough: Option<Statement>,
    /// Those of the full check, by clause.
    pub clauses: Vec<ClausePart>,
}

/// The statements on one clause.
#[derive(Debug)]
pub struct ClausePart {
    /// The clause.
    pub clause: ClauseId,
    /// Its statements.
    pub details: Vec<Statement>,
}

/// A statement to be graded.
#[derive(Clone, Copy, Debug)]
pub struct Statement {
    /// The question.
    pub question: &'static Question,
    /// The clause of the edition that it belongs to.
    pub clause: ClauseId,
    /// The edition lets the situation not occur.
    pub may_be_absent: bool,
}

/// The arrangement of what an edition asks; computed once.
#[must_use]
pub fn bank(edition: Edition) -> &'static Bank {
    static BANKS: [OnceLock<Bank>; 4] = [const { OnceLock::new() }; 4];
    let index = match edition {
        Edition::E2018 => 0,
        Edition::E2011 => 1,
        Edition::E2005 => 2,
        Edition::Bs15000 => 3,
    };
    let [first, ..] = &BANKS;
    BANKS.get(index).unwrap_or(first).get_or_init(|| Bank::of(edition, QUESTIONS))
}

impl Bank {
    /// Arranges those of `questions` that `edition` asks.
    #[must_use]
    pub fn of(edition: Edition, questions: &'static [Question]) -> Self {
        let processes: Vec<_> =
            clauses_with(edition, ClauseRole::Process).map(|clause| clause.id).collect();
        let unit = |process| Unit { process, parts: vec![] };
        let mut units: Vec<Unit> = processes.iter().map(|id| unit(Some(*id))).collect();
        // for each section the unit of what is no process there
        let mut system: Vec<Unit> = SECTIONS.iter().map(|_| unit(None)).collect();
        let asked = || questions.iter().filter(|question| asks(edition, question));
        for question in asked().filter(|question| question.kind == Kind::Grade) {
            let clause = clauses_of_question(question, edition).first().copied();
            let Some((clause, section)) = clause.zip(question.section) else { continue };
            let process = processes.iter().position(|process| clause.is_within(*process));
            let unit = match process {
                Some(process) => units.get_mut(process),
                None => system.get_mut(usize::from(section)),
            };
            let may_be_absent = content::may_be_absent(edition, clause);
            if let Some(unit) = unit {
                unit.add(section, Statement { question, clause, may_be_absent });
            }
        }
        units.extend(system);
        units.retain(|unit| !unit.parts.is_empty());
        Self { edition, units, gates: asked().filter(|it| it.kind == Kind::Gate).collect() }
    }

    /// The unit of a process.
    #[must_use]
    pub fn process(&self, clause: ClauseId) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.process == Some(clause))
    }

    /// Every part of every unit.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.units.iter().flat_map(|unit| &unit.parts)
    }
}

impl Unit {
    fn add(&mut self, section: u8, statement: Statement) {
        let index = self.parts.iter().position(|part| part.section == section);
        let index = index.unwrap_or_else(|| {
            self.parts.push(Part { section, rough: None, clauses: vec![] });
            self.parts.len().saturating_sub(1)
        });
        if let Some(part) = self.parts.get_mut(index) {
            part.add(statement);
        }
    }

    /// The section that it is first asked about in.
    #[must_use]
    pub fn section(&self) -> Option<&'static Section> {
        SECTIONS.get(usize::from(self.parts.first()?.section))
    }
}

impl Part {
    fn add(&mut self, statement: Statement) {
        if statement.question.tier == Tier::Quick {
            self.rough = Some(statement);
            return;
        }
        match self.clauses.iter_mut().find(|part| part.clause == statement.clause) {
            Some(part) => part.details.push(statement),
            None => {
                let details = vec![statement];
                self.clauses.push(ClausePart { clause: statement.clause, details });
            }
        }
    }

    /// The statements of the full check; the rough one where there is no other.
    pub fn details(&self) -> impl Iterator<Item = &Statement> {
        let only = self.rough.iter().filter(|_| self.clauses.is_empty());
        only.chain(self.clauses.iter().flat_map(|clause| &clause.details))
    }
}
