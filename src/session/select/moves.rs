//! Where each clause of one edition lives in another, as rows.

use crate::{
    content::{Clause, ClauseRole, clause, clauses_with, counterparts},
    domain::Edition,
};

/// A clause of one edition and where it lives in another.
#[derive(Debug)]
pub struct Move {
    /// The clause.
    pub clause: &'static Clause,
    /// Its places in the other edition, where it is wholly before where it is in part; empty if
    /// that has nothing like it.
    pub places: Vec<Place>,
}

/// A clause of the other edition.
#[derive(Debug)]
pub struct Place {
    /// The clause.
    pub clause: &'static Clause,
    /// Both are wholly about the same, or one holds the other only as a part.
    pub wholly: bool,
}

/// The clauses of `from` with this role and where they live in `to`, in the order of the standard.
pub fn moves(from: Edition, to: Edition, role: ClauseRole) -> impl Iterator<Item = Move> {
    clauses_with(from, role).map(move |known| {
        let places = counterparts(from, known.id, to).into_iter();
        let place = |(id, wholly)| Some(Place { clause: clause(to, id)?, wholly });
        let (mut places, partly): (Vec<_>, Vec<_>) =
            places.filter_map(place).partition(|place| place.wholly);
        places.extend(partly);
        Move { clause: known, places }
    })
}
