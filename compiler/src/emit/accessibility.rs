//! The tables of the accessibility statement.

use crate::accessibility::Criterion;
use crate::emit::Numbers;
use crate::emit::catalogue::{item, rust, table};
use crate::emit::rust::{slice, string};
use crate::model::Structure;
use crate::series::{key, moment};
use crate::vocabulary::{CHECKED_BY, CRITERION_STATES};

/// Adds them to the catalogue. Content without a statement has none of them.
pub fn write(out: &mut String, structure: &Structure, numbers: &Numbers<'_>) {
    let statement = &structure.accessibility;
    let Some(day) = statement.assessed.as_ref().and_then(|day| moment(&day.value)) else { return };
    let doc = "The success criteria of WCAG, in the order of their numbers.";
    let name = "CRITERIA: &[Criterion]";
    table(out, doc, name, &statement.criteria, |it| criterion(it, numbers));
    let doc = "What is known to be missing, beside single criteria.";
    let name = "BARRIERS: &[TextKey]";
    table(out, doc, name, &statement.barriers, |id| numbers.text_key(&key("barrier", id)));
    let code = format!(
        "pub const ACCESSIBILITY_ASSESSED: Option<Date> = Date::new({}, {}, {});",
        day.year, day.month, day.day
    );
    item(out, "The day on which all of that was last looked at.", &code);
}

fn criterion(criterion: &Criterion, numbers: &Numbers<'_>) -> String {
    let message = criterion.message();
    format!(
        "Criterion {{ number: {}, level: {}, state: {}, checked_by: {}, title: {}, how: {}, \
         missing: {} }}",
        string(&criterion.number.value),
        string(&criterion.level.value),
        rust(&CRITERION_STATES, &criterion.state),
        slice(&criterion.how, |how| rust(&CHECKED_BY, how)),
        numbers.text_key(&message),
        numbers.text_key(&message.attribute("how")),
        numbers.optional_text_key(&message.attribute("missing")),
    )
}
