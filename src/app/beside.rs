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
        snapshot::{self, Leftovers, Opened, Problem},
        with_tier,
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
    /// What it is called here: its name, with a number where another has the same.
    pub name: String,
    /// The name of the file.
    pub file: String,
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

/// Opens what can be opened, and says by name what cannot.
fn arrived(next: &mut Beside, files: Vec<(String, Result<Vec<u8>, Failed>)>) -> Notice {
    let mut lines = vec![];
    let (mut opened, mut refused) = (0_u32, 0_u32);
    for (name, content) in files {
        match read(next, &name, content) {
            Ok(other) => {
                next.others.push(Rc::new(other));
                opened += 1;
            }
            Err(reasons) => {
                let of_file = |reason| text::compare_problem(name.as_str(), reason);
                lines.extend(reasons.into_iter().map(of_file));
                refused += 1;
            }
        }
    }
    next.others.sort_by(|one, other| one.name.cmp(&other.name));
    let title = match refused {
        0 => text::compare_arrived(opened),
        refused => text::compare_refused(refused),
    };
    Notice { bad: refused > 0, title, lines, undo: false }
}

fn read(
    beside: &mut Beside,
    name: &str,
    content: Result<Vec<u8>, Failed>,
) -> Result<Other, Vec<Message>> {
    let content = content.map_err(|Failed| vec![text::FILE_NOT_READ.into()])?;
    let file = snapshot::read(&content)
        .map_err(|problems| problems.iter().map(Problem::message).collect::<Vec<_>>())?;
    let mut remarks = Vec::new();
    let unknown = file.leftovers.count();
    let file = Opened { leftovers: Leftovers::default(), ..file };
    remarks.extend(file.remarks());
    remarks.extend((unknown > 0).then(|| text::compare_unknown_fields(unknown)));
    let assessment = with_tier(file.assessment);
    // the same file once more takes the place of itself
    beside.others.retain(|it| it.file != name || *it.assessment != assessment);
    if beside.others.len() >= MOST {
        let most = u32::try_from(MOST).unwrap_or(u32::MAX);
        return Err(vec![text::compare_too_many(most)]);
    }
    // colleagues' files often have the same name
    let is_free = |name: &String| beside.others.iter().all(|it| it.name != *name);
    let stem = name.strip_suffix(".json").unwrap_or(name);
    let names = (2..).map(|nth: u32| format!("{stem} ({nth})"));
    let own =
        [stem.to_owned()].into_iter().chain(names).find(|stem| is_free(&[stem, ".json"].concat()));
    let by = own.unwrap_or_default();
    let shown = [&by, ".json"].concat();
    Ok(Other {
        name: shown,
        file: name.to_owned(),
        by: cut(by),
        assessment: Rc::new(assessment),
        remarks,
    })
}

impl Beside {
    /// The file that the present answers are compared with.
    pub fn earlier(&self) -> Option<&Rc<Other>> {
        let chosen = self.others.iter().find(|other| other.name == self.earlier);
        chosen.or(self.others.first())
    }

    /// True while the answers are those that were merged and taken over.
    pub fn is_taken(&self, assessment: &Assessment) -> bool {
        self.taken.as_deref() == Some(assessment)
    }

    /// What was decided about a thing.
    pub fn decision(&self, thing: &Thing) -> Option<Decision> {
        self.decisions.iter().find(|(known, _)| known == thing).map(|(_, decision)| *decision)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(organization: &str) -> Result<Vec<u8>, Failed> {
        let mut assessment = Assessment::default();
        organization.clone_into(&mut assessment.scope.organization);
        Ok(snapshot::write(&assessment, &Leftovers::default()).into_bytes())
    }

    fn opened(before: &Beside, files: &[(&str, Result<Vec<u8>, Failed>)]) -> (Beside, Notice) {
        let files = files.iter().map(|(name, content)| {
            let content = content.as_ref().map_err(|_| Failed);
            ((*name).to_owned(), content.cloned())
        });
        let (after, notice) = after(before, BesideStep::Arrived(files.collect()));
        (after, notice.unwrap())
    }

    fn names(beside: &Beside) -> Vec<&str> {
        beside.others.iter().map(|other| other.name.as_str()).collect()
    }

    #[test]
    fn files_of_one_name_are_told_apart_and_the_same_file_comes_once() {
        let (beside, notice) = opened(
            &Beside::default(),
            &[("scopecheck.json", file("Alder")), ("a.json", file("Birch"))],
        );
        assert!(!notice.bad);
        let (beside, _) =
            opened(&beside, &[("scopecheck.json", file("Cedar")), ("a.json", file("Birch"))]);
        assert_eq!(names(&beside), ["a.json", "scopecheck (2).json", "scopecheck.json"]);
        assert_eq!(beside.others.first().unwrap().by, "a");
    }

    #[test]
    fn what_cannot_be_read_is_told_by_name_and_leaves_the_rest() {
        let (beside, _) = opened(&Beside::default(), &[("a.json", file("Alder"))]);
        let wrong = [("bad.json", Ok(b"{".to_vec())), ("gone.json", Err(Failed))];
        let (after, notice) = opened(&beside, &wrong);
        assert!(notice.bad);
        assert_eq!((notice.lines.len(), names(&after)), (2, names(&beside)));
    }

    #[test]
    fn no_more_than_twelve_are_open() {
        let names: Vec<String> = (0..14).map(|nth| format!("{nth}.json")).collect();
        let files: Vec<_> = names.iter().map(|name| (name.as_str(), file(name))).collect();
        let (beside, notice) = opened(&Beside::default(), &files);
        assert_eq!((beside.others.len(), notice.lines.len()), (MOST, 2));
    }
}
