//! What whoever hands the report over wants on it.

use super::source::Source;
use crate::{
    content::text,
    domain::Paper,
    report::document::{Letterhead, Logo},
};

pub(super) fn letterhead(source: &Source) -> Letterhead {
    let settings = &source.assessment.report;
    let assessor = settings.assessor.trim();
    let named = || source.say(text::report_assessor(assessor));
    Letterhead {
        assessor: if assessor.is_empty() { String::new() } else { named() },
        footer: settings.footer.trim().to_owned(),
        logo: Logo::parse(&settings.logo),
        paper: settings.paper.unwrap_or(Paper::A4),
    }
}
