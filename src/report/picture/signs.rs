//! The signs of gates: each state has a form of its own.

use super::{Ink, sheet::Sheet};
use crate::engine::GateState;

/// Half the size of a sign.
pub(super) const HALF: u32 = 12;

impl Sheet {
    /// A tick in a circle, a cross in a square, a point in a dashed circle.
    pub fn sign(&mut self, (x, y): (u32, u32), state: GateState) {
        match state {
            GateState::Open => {
                self.circle((x, y), HALF, Ink::Hollow);
                self.line((x - 5, y + 1), (x - 1, y + 5), Ink::Sign);
                self.line((x - 1, y + 5), (x + 6, y - 5), Ink::Sign);
            }
            GateState::Closed => {
                self.rect((x - HALF, y - HALF), (2 * HALF, 2 * HALF), 4, Ink::Hollow);
                self.line((x - 5, y - 5), (x + 5, y + 5), Ink::Sign);
                self.line((x - 5, y + 5), (x + 5, y - 5), Ink::Sign);
            }
            GateState::Unknown => {
                self.circle((x, y), HALF, Ink::Unknown);
                self.circle((x, y), 3, Ink::Known);
            }
        }
    }
}
