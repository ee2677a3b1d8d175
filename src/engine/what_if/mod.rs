//! "What if": other answers on top of the real ones, and the smallest set of them that opens the next
//! gate.
//!
//! Nothing here is an answer and nothing is approximated: the changes are made to a copy, and the copy
//! is judged by the same rules. What is supposed at the moment is kept by whoever asks; the session
//! knows nothing of it.

mod apply;
mod candidates;
mod change;
mod parties;
mod raise;
mod scope;
mod search;
mod smallest;

pub use apply::apply;
pub use candidates::candidates;
pub use change::{Change, Point, suppose};
pub use smallest::{SmallestSet, smallest_set};

use super::{
    evaluation::gates_of,
    gates::{Gate, GateId, GateState, Headline, headline},
};
use crate::domain::{Assessment, Date, Interval};

/// How gates and figures stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The gates in their order.
    pub gates: Vec<Gate>,
    /// What they say together.
    pub headline: Headline,
    /// How good all of it is.
    pub met: Interval,
    /// The same for the processes alone.
    pub met_processes: Interval,
    /// The same for the management system alone.
    pub met_system: Interval,
}

/// What follows from other answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// With the real answers.
    pub before: Standing,
    /// With the changed ones.
    pub after: Standing,
    /// The gates that open.
    pub opened: Vec<GateId>,
    /// The gates that close.
    pub closed: Vec<GateId>,
}

impl Outcome {
    /// The gates that stand otherwise afterward: as they stand, and as they would.
    pub fn moved(&self) -> impl Iterator<Item = (Gate, Gate)> {
        let pairs = self.before.gates.iter().copied().zip(self.after.gates.iter().copied());
        pairs.filter(|(before, after)| before.state != after.state)
    }
}

/// What would follow from the answers with these changes.
#[must_use]
pub fn what_if(assessment: &Assessment, changes: &[Change], today: Option<Date>) -> Outcome {
    let outcome = Outcome {
        before: standing(assessment, today),
        after: standing(&apply(assessment, changes), today),
        opened: vec![],
        closed: vec![],
    };
    let to = |state| {
        let moved = outcome.moved().filter(move |(_, after)| after.state == state);
        moved.map(|(_, after)| after.id).collect()
    };
    let (opened, closed) = (to(GateState::Open), to(GateState::Closed));
    Outcome { opened, closed, ..outcome }
}

fn standing(assessment: &Assessment, today: Option<Date>) -> Standing {
    let (gates, readiness) = gates_of(assessment, today);
    Standing {
        headline: headline(&gates),
        met: readiness.met,
        met_processes: readiness.met_processes,
        met_system: readiness.met_system,
        gates,
    }
}
