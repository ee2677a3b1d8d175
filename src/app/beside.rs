//! Other assessments that are open beside the visitor's own, to be compared and merged. They are never
//! in the session and in no file of it.

use std::rc::Rc;

use super::sitting::Notice;
use crate::{
    content::text,
    domain::{Assessment, choice},
    i18n::Message,
    platform::Failed,
    session::{
        merge::Decision,
        said::Thing,
        snapshot::{self, Problem},
    },
};

/// The files that are open, and what was said about them.
#[derive(Clone, Default)]
pub(in crate::app) struct Beside {
    /// In the order of their names.
    pub others: Vec<Rc<Other>>,
    /// The name of the file that is compared with; where none is chosen or it is closed, the first one.
    pub earlier: String,
    /// Who gave the visitor's own answers, where the visitor said so.
    pub own_by: Option<String>,
    /// What was decided about things that are said differently.
    pub decisions: Vec<(Thing, Decision)>,
    /// What of the agenda is shown.
    pub shown: Option<AgendaPart>,
    /// What was merged and taken over last.
    pub taken: Option<Rc<Assessment>>,
}

/// A file that is open.
#[derive(Clone)]
pub(in crate::app) struct Other {
    /// Its name.
    pub name: String,
    /// Who answered, as the visitor named them; at first the file's name without its ending.
    pub by: String,
    pub assessment: Rc<Assessment>,
    /// What the visitor should know about the file.
    pub remarks: Vec<Message>,
}

choice! {
    /// A part of the agenda.
    pub enum AgendaPart {
        /// The scope.
        Scope = "scope",
        /// Statements.
        Processes = "processes",
        /// Documents, gates, everything else.
        Rest = "documents",
    }
}

/// Something that happened to the files, or was said about them.
pub(in crate::app) enum BesideStep {
    /// Files were chosen: names and bytes, unless the browser could not read one.
    Arrived(Vec<(String, Result<Vec<u8>, Failed>)>),
    /// Closed one, by its name.
    Close(String),
    /// Closed all.
    CloseAll,
    /// This one is the earlier one, by its name.
    Earlier(String),
    /// Who answered in a file, by its name; without one, who gave the own answers.
    By(Option<String>, String),
    /// Decided about something that is said differently.
    Decide(Thing, Decision),
    /// Shows a part of the agenda, or all.
    Show(Option<AgendaPart>),
    /// Took the merged answers over.
    Taken(Rc<Assessment>),
}

/// More files than this are not open at once.
pub(in crate::app) const MOST: usize = 12;
/// Longer names of people are cut.
const LONGEST_NAME: usize = 100;

/// What is open after a step, and what to tell of it.
pub(in crate::app) fn after(before: &Beside, step: BesideStep) -> (Beside, Option<Notice>) {
    let mut next = before.clone();
    let mut notice = None;
    match step {
        BesideStep::Arrived(files) => {
            notice = Some(arrived(&mut next, files));
            next.decisions.clear();
        }
        BesideStep::Close(name) => {
            next.others.retain(|other| other.name != name);
            next.decisions.clear();
        }
        BesideStep::CloseAll => next = Beside { own_by: next.own_by, ..Beside::default() },
        BesideStep::Earlier(name) => next.earlier = name,
        BesideStep::By(None, by) => next.own_by = Some(cut(by)),
        BesideStep::By(Some(name), by) => {
            let by = cut(by);
            let named = next.others.iter_mut().filter(|other| other.name == name);
            named.for_each(|other| *other = Rc::new(Other { by: by.clone(), ..(**other).clone() }));
        }
        BesideStep::Decide(thing, decision) => {
            next.decisions.retain(|(known, _)| *known != thing);
            next.decisions.push((thing, decision));
        }
        BesideStep::Show(part) => next.shown = part,
        BesideStep::Taken(merged) => next.taken = Some(merged),
    }
    (next, notice)
}

fn cut(by: String) -> String {
    by.chars().take(LONGEST_NAME).collect()
}

/// Opens what can be opened; a file of a name that is open takes the place of that one.
fn arrived(next: &mut Beside, files: Vec<(String, Result<Vec<u8>, Failed>)>) -> Notice {
    let mut lines = vec![];
    let (mut opened, mut refused) = (0_u32, 0_u32);
    for (name, content) in files {
        let reasons: Vec<Message> = match content.map(|content| snapshot::read(&content)) {
            Err(Failed) => vec![text::FILE_NOT_READ.into()],
            Ok(Err(problems)) => problems.iter().map(Problem::message).collect(),
            Ok(Ok(file)) => {
                next.others.retain(|other| other.name != name);
                if next.others.len() < MOST {
                    let by = name.strip_suffix(".json").unwrap_or(&name).to_owned();
                    let remarks = file.remarks();
                    let assessment = Rc::new(file.assessment);
                    next.others.push(Rc::new(Other { by: cut(by), name, assessment, remarks }));
                    opened += 1;
                } else {
                    let most = u32::try_from(MOST).unwrap_or(u32::MAX);
                    lines.push(text::compare_too_many(most, name));
                    refused += 1;
                }
                continue;
            }
        };
        refused += 1;
        lines.extend(reasons.into_iter().map(|it| text::compare_problem(name.as_str(), it)));
    }
    next.others.sort_by(|one, other| one.name.cmp(&other.name));
    let title = match refused {
        0 => text::compare_arrived(opened),
        refused => text::compare_refused(refused),
    };
    Notice { bad: refused > 0, title, lines, undo: false }
}

impl Beside {
    /// The file that the present answers are compared with.
    pub fn earlier(&self) -> Option<&Rc<Other>> {
        let chosen = self.others.iter().find(|other| other.name == self.earlier);
        chosen.or(self.others.first())
    }

    /// What was decided about a thing.
    pub fn decision(&self, thing: &Thing) -> Option<Decision> {
        self.decisions.iter().find(|(known, _)| known == thing).map(|(_, decision)| *decision)
    }
}
