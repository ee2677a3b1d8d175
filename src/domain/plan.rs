//! What the way to a certificate is planned with: wishes and assumptions of the visitor.

use super::Date;

/// Assumptions behind steps and dates; all of them can be changed by the visitor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The day by which the certificate is wished for.
    pub certificate_by: Option<Date>,
    /// How many people work for the services in the scope.
    pub people: Option<u32>,
    /// How many services there are; where empty, those listed in the scope.
    pub services: Option<u32>,
}
