//! What comes along with an element: questions of the host, and files to begin with. Apart from what holds it,
//! because all of this comes after the first screen.

use std::rc::Rc;

use super::{
    beside::{self, BesideStep},
    sitting::{Notice, Sitting},
};
use crate::{content::text, session::own_set};

/// Takes the host's own questions over, or says what is wrong with them and leaves all as it is. Whoever sees that
/// is mostly their author. Nothing means none any more.
pub(super) fn own_set(sitting: &mut Sitting, json: &str) {
    if json.trim().is_empty() {
        sitting.own_set = None;
        return;
    }
    match own_set::read(json.as_bytes()) {
        Ok(set) => sitting.own_set = Some(Rc::new(set)),
        Err(problems) => {
            sitting.notice = Some(Notice {
                bad: true,
                title: text::OWN_REFUSED.into(),
                lines: problems.iter().map(own_set::SetProblem::message).collect(),
                undo: false,
            });
        }
    }
}

/// Opens files beside the answers; one that ends in `.questions.json` is the host's own question set.
pub(super) fn lay_beside(sitting: &mut Sitting, files: &[(String, Vec<u8>)]) {
    let (sets, files): (Vec<_>, Vec<_>) =
        files.iter().partition(|(name, _)| name.ends_with(".questions.json"));
    for (_, set) in sets {
        own_set(sitting, &String::from_utf8_lossy(set));
    }
    if !files.is_empty() {
        let files = files.into_iter().cloned().map(|(name, content)| (name, Ok(content)));
        let step = BesideStep::Arrived(files.collect());
        sitting.beside = Rc::new(beside::after(&sitting.beside, step).0);
    }
}
