//! What was said in the examples, from nothing to everything.

use std::rc::Rc;

use crate::{
    domain::{Assessment, Grade, OwnSet, OwnWording, Rating},
    session::{
        Action, OwnAction, OwnSaid, State,
        own_set::{self, write},
        reduce,
        snapshot::{self, Leftovers},
    },
};

/// Half of it is said, of every kind and with long names.
#[must_use]
pub fn half_way() -> Assessment {
    read(include_str!("../../../tests/e2e/filled.json"))
}

/// Every field of the file says something.
#[must_use]
pub fn full() -> Assessment {
    read(include_str!("../../../tests/fixtures/v1.json"))
}

/// The same with words that would be markup.
#[must_use]
pub fn strange() -> Assessment {
    let mut strange = full();
    strange.scope.own_wording = OwnWording::default();
    strange.scope.organization = "<b>\"Alder\"</b> & Söhne".into();
    strange.scope.services.iter_mut().for_each(|service| service.name.push_str(" <i>"));
    strange
}

/// The scope is refused, and something is to be done for every gate.
#[must_use]
pub fn blocked() -> Assessment {
    read(include_str!("blocked.json"))
}

/// Nothing is left to be done.
#[must_use]
pub fn ready(language: &str) -> Assessment {
    crate::session::example(language)
}

/// Two variants of a scope, each with a verdict of its own.
#[must_use]
pub fn with_variant() -> Assessment {
    let state = State::of(Rc::new(blocked()));
    let copied = reduce(&state, Action::CopyScope).unwrap_or(state);
    let mut assessment = (*copied.assessment).clone();
    assessment.scope.excluded.clear();
    assessment.scope.label = "B".into();
    assessment
}

fn read(file: &str) -> Assessment {
    snapshot::read(file.as_bytes()).map(|opened| opened.assessment).unwrap_or_default()
}

/// A question set that somebody brought along, as a file.
pub const OWN_SET: &str = include_str!("../../../examples/question-sets/service-desk.json");

/// The same as it is read.
#[must_use]
pub fn own_set() -> OwnSet {
    own_set::read(OWN_SET.as_bytes()).unwrap_or_default()
}

/// Some answers to it.
#[must_use]
pub fn own_set_answered() -> Assessment {
    let set = Rc::new(own_set());
    let grade = |grade| OwnSaid::Rating(Some(Rating::Graded(grade)));
    let said = [
        ("channels", grade(Grade::Fully)),
        ("waiting", grade(Grade::Partially)),
        ("logged", OwnSaid::Rating(Some(Rating::Unknown))),
        ("told-apart", grade(Grade::Largely)),
        ("told-apart", OwnSaid::Note("since May".into())),
        ("told-apart", OwnSaid::Later(true)),
        ("out-of-hours", OwnSaid::Rating(Some(Rating::Absent))),
        ("out-of-hours", OwnSaid::Reason("staffed around the clock".into())),
        ("figures", grade(Grade::Largely)),
        ("satisfaction", grade(Grade::Fully)),
        ("complaints", grade(Grade::Largely)),
        ("improvement", grade(Grade::Largely)),
    ];
    let mut state = State::default();
    for (id, said) in said {
        let place = set.questions.iter().position(|question| question.id == id);
        let place = place.and_then(|place| u16::try_from(place).ok()).unwrap_or_default();
        let action = Action::Own(Box::new(OwnAction { set: set.clone(), place, said }));
        state = reduce(&state, action).unwrap_or(state);
    }
    (*state.assessment).clone()
}

/// A set whose words would be markup, with words of its own for grades, in a language that the check does not speak.
#[must_use]
pub fn strange_set() -> String {
    use crate::domain::Choice;
    let words = |text: &str| [("nl".to_owned(), text.to_owned())].into();
    let mut set = own_set();
    set.languages = vec!["nl".into()];
    set.title = words("<b>Titel</b> & \"co\"");
    set.intro = words("<i>Dag</i>");
    for section in &mut set.sections {
        section.title = words(&["<b>", &section.id, "</b>"].concat());
    }
    for question in &mut set.questions {
        question.text = words(&["<i>", &question.id, "</i>"].concat());
        question.hint = words("<b>hint</b>");
        question.why = words("<i>why</i>");
        let options = Grade::ALL.iter().map(|(grade, key)| (*grade, words(&["<b>", key].concat())));
        question.options = options.collect();
    }
    write(&set)
}

/// The bytes of a file with its name.
pub type File = (String, Vec<u8>);

/// An assessment as a file of this name.
#[must_use]
pub fn file(name: &str, assessment: &Assessment) -> File {
    (name.to_owned(), snapshot::write(assessment, &Leftovers::default()).into_bytes())
}

/// Files of others: everything is said, with words that would be markup; another edition; nothing.
#[must_use]
pub fn files() -> Vec<File> {
    let mut strange = full();
    strange.scope.organization = "<b>\"Alder\"</b>".into();
    strange.answers.values_mut().for_each(|answer| {
        answer.rating = Some(Rating::Graded(Grade::Not));
        answer.note = "<i>note</i>".into();
    });
    let older = read(include_str!("older.json"));
    [("<b>.json", &strange), ("a \"b\".json", &older), ("c.json", &Assessment::default())]
        .map(|(name, assessment)| file(name, assessment))
        .into()
}
