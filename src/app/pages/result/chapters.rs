//! The sections of the result, in the order in which they stand.

use yew::Html;

use crate::{
    app::{
        parts::{Chapter, contents},
        screen::Screen,
    },
    content::text,
};

pub(super) const GATES: Chapter = Chapter { id: "result-gates", title: text::RESULT_GATES };
pub(super) const NEXT: Chapter = Chapter { id: "result-next", title: text::RESULT_NEXT_STEPS };
pub(super) const SCOPE: Chapter = Chapter { id: "result-scope", title: text::RESULT_SCOPE };
pub(super) const STATEMENT: Chapter =
    Chapter { id: "result-statement", title: text::RESULT_CHAPTER_STATEMENT };
pub(super) const READINESS: Chapter =
    Chapter { id: "result-readiness", title: text::RESULT_READINESS };
pub(super) const CAPABILITY: Chapter =
    Chapter { id: "result-capability", title: text::CAPABILITY_TITLE };
pub(super) const FINDINGS: Chapter =
    Chapter { id: "result-findings", title: text::RESULT_FINDINGS };
pub(super) const DOCUMENTS: Chapter =
    Chapter { id: "result-documents", title: text::RESULT_CHAPTER_DOCUMENTS };
pub(super) const KEEP: Chapter = Chapter { id: "result-keep", title: text::TASKS_FILE };

/// The way to those that are shown.
pub(super) fn chapters(screen: &Screen) -> Html {
    let view = screen.sitting.guest.view;
    let (readiness, own) = (view.has_readiness(), !screen.example);
    let shown = [
        (readiness, &GATES),
        (readiness && own, &NEXT),
        (view.has_scope(), &SCOPE),
        (view.has_statement(), &STATEMENT),
        (readiness, &READINESS),
        (readiness, &CAPABILITY),
        (readiness, &FINDINGS),
        (readiness, &DOCUMENTS),
        (own, &KEEP),
    ];
    contents(screen.ui, shown.into_iter().filter(|(shown, _)| *shown).map(|(_, it)| it))
}
