//! Every requirement at its goal, as JSON: the same answers without an average.

use serde_json::{Value, json};

use super::evaluation_json::list;
use crate::{
    domain::{Assessment, Choice, Grade},
    engine::all_at_goal,
};

/// Against the goal that the page begins with. `trend` is in thousandths of a step, N to F as 0 to 3.
pub(super) fn goal(assessment: &Assessment) -> Value {
    let goal = Grade::Largely;
    let units = all_at_goal(assessment, goal).into_iter().map(|unit| {
        json!({
            "section": unit.section.id,
            "clause": unit.process.map(|clause| clause.to_string()),
            "state": unit.state.key(),
            "trend": unit.trend,
            "gaps": unit.gaps,
        })
    });
    json!({ "goal": goal.key(), "units": list(units) })
}
