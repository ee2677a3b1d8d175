//! Pictures, and the tables that say the same.

use super::{Example, states};
use crate::{
    app::{
        parts::{picture, scope_table},
        screen::Screen,
    },
    domain::{Assessment, Choice},
    engine::evaluate,
    report::picture::PictureKind,
    session::select::as_shown,
};

pub(super) fn examples() -> Vec<Example> {
    let drawn = |kind: PictureKind, state: &str, said: fn() -> Assessment| {
        let id = ["picture/", kind.key(), "-", state].concat();
        let print = move |screen: &Screen| {
            let evaluation = evaluate(&as_shown(screen.assessment), screen.sitting.today);
            picture(screen, &evaluation, kind)
        };
        Example::part(&id, print).said(said)
    };
    let kinds = PictureKind::ALL.iter().map(|(kind, _)| *kind);
    let mut all: Vec<Example> =
        kinds.map(|kind| drawn(kind, "half-way", states::half_way)).collect();
    all.push(drawn(PictureKind::Scope, "refused", states::blocked));
    all.push(Example::part("scope-table/half-way", scope_table).said(states::half_way));
    all.push(Example::part("scope-table/nothing", scope_table));
    all
}
