//! What follows from a filled-in questionnaire that was read.

use std::rc::Rc;

use crate::{
    app::sitting::{Notice, Step},
    content::text,
    domain::Assessment,
    i18n::Message,
    report::filled_in,
    session::Action,
};

/// What happens to the sitting after the file `name` was read for the assessment as it was `before`; `said`
/// is what the writers' program said of it.
pub(super) fn steps(name: &str, before: Rc<Assessment>, said: &str) -> Vec<Step> {
    let tell = |bad, title, lines: Vec<String>| {
        let lines: Vec<Message> = lines.into_iter().map(text::take_said).collect();
        Step::Tell(Some(Notice { bad, title, lines, undo: !bad }))
    };
    match filled_in(said) {
        Ok((assessment, remarks)) => vec![
            Step::Act(Action::TakeOverFilledIn(before, Box::new(assessment))),
            tell(false, text::take_read(name), remarks),
        ],
        Err(problems) => vec![tell(true, text::TAKE_READ_REFUSED.into(), problems)],
    }
}
