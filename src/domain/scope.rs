//! What shall be certified: who, which services, for whom, where, with whose help.

use std::collections::{BTreeMap, BTreeSet};

use super::{ClauseId, Edition, Party, Reply, choice::choice};

choice! {
    /// Who or what asks for a certificate.
    pub enum Applicant {
        /// A whole organization.
        Organization = "organization",
        /// A part of one.
        Unit = "unit",
        /// A self-employed provider: an organization in the sense of the standard.
        SoleTrader = "sole_trader",
        /// An individual person.
        Person = "person",
        /// A product or tool.
        Product = "product",
        /// A firm that only gives advice on service management.
        AdviceOnly = "advice_only",
    }
}

choice! {
    /// For whom the services are.
    pub enum Customers {
        /// Customers outside the organization.
        External = "external",
        /// Customers inside the larger organization.
        Internal = "internal",
        /// Both.
        Both = "both",
        /// Nobody.
        None = "none",
        /// The visitor does not know.
        Unknown = "unknown",
    }
}

choice! {
    /// What the organization does with its services, in the order of their life.
    pub enum Activity {
        /// Planning.
        Plan = "plan",
        /// Design.
        Design = "design",
        /// Transition.
        Transition = "transition",
        /// Delivery.
        Deliver = "deliver",
        /// Improvement.
        Improve = "improve",
    }
}

choice! {
    /// The German article that the organization's name takes.
    pub enum OrganizationArticle {
        /// Masculine: "der Verein".
        Der = "der",
        /// Feminine: "die GmbH".
        Die = "die",
        /// Neuter: "das Amt".
        Das = "das",
        /// Plural: "die Stadtwerke".
        Plural = "plural",
        /// A name that stands without an article.
        None = "none",
    }
}

choice! {
    /// How much the drafted statement says.
    #[derive(Default)]
    pub enum StatementForm {
        /// Fit for a certificate: organization, services, sites.
        Short = "short",
        /// Everything that marks the boundary.
        #[default]
        Standard = "standard",
        /// Fit for a manual: also what stays outside, and the edition.
        Long = "long",
    }
}

/// A service as customers know it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// Its name.
    pub name: String,
    /// Whether the service catalogue names it.
    pub in_catalogue: Option<Reply>,
}

/// The statement in the visitor's own words, where it was edited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWording {
    /// English.
    pub en: Option<String>,
    /// German.
    pub de: Option<String>,
}

/// Phrases of a draft, each by the id of the question whose answer made it. A second phrase of the same
/// answer has `#2` behind the id.
pub type Phrases = BTreeMap<String, String>;

/// The phrases of the draft that own wording began from, or that were last taken over or declined. What
/// an answer would change in it is known by them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordingBase {
    /// English.
    pub en: Phrases,
    /// German.
    pub de: Phrases,
}

/// What is named as staying outside the scope: allowed, as nothing inside is left out by it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outside {
    /// Services.
    pub services: Vec<String>,
    /// Sites.
    pub locations: Vec<String>,
    /// Units of the organization.
    pub units: Vec<String>,
}

impl Outside {
    /// True if nothing is named.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What was said clause by clause. It belongs to one edition, because numbers do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClauseAnswers {
    /// Clauses that the visitor would like to leave out.
    pub excluded: BTreeSet<ClauseId>,
    /// Situations that do not occur at present, with the reason.
    pub absent: BTreeMap<ClauseId, String>,
    /// Who operates what.
    pub parties: BTreeMap<ClauseId, Party>,
}

impl ClauseAnswers {
    /// Who operates `clause`: its own entry, or that of the nearest clause above that has one.
    #[must_use]
    pub fn party(&self, clause: ClauseId) -> Option<&Party> {
        nearest(&self.parties, clause)
    }
}

fn nearest(parties: &BTreeMap<ClauseId, Party>, clause: ClauseId) -> Option<&Party> {
    let mut current = Some(clause);
    while let Some(clause) = current {
        if let Some(party) = parties.get(&clause) {
            return Some(party);
        }
        current = clause.parent();
    }
    None
}

/// The scope as the visitor described it. `None` and empty stand for "not answered".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The visitor's name for this variant of the scope.
    pub label: String,
    /// Who applies.
    pub applicant: Option<Applicant>,
    /// Name on the certificate.
    pub organization: String,
    /// Its article in German, where the visitor corrected what was guessed.
    pub organization_article: Option<OrganizationArticle>,
    /// A unit has its own management with authority.
    pub unit_has_authority: Option<Reply>,
    /// How many legal entities.
    pub legal_entities: Option<u32>,
    /// They have one top management.
    pub common_top_management: Option<Reply>,
    /// The services inside.
    pub services: Vec<Service>,
    /// What is done with them.
    pub activities: BTreeSet<Activity>,
    /// For whom.
    pub customers: Option<Customers>,
    /// Customers by name or group, where the statement shall say so.
    pub customer_names: String,
    /// Sites.
    pub locations: Vec<String>,
    /// A platform as boundary.
    pub technology: String,
    /// Date or version of the service catalogue.
    pub catalogue: String,
    /// What is named as staying outside.
    pub outside: Outside,
    /// Others deliver all services to the customers, from end to end.
    pub all_services_by_others: Option<Reply>,
    /// Others provide every component of the services.
    pub all_components_by_others: Option<Reply>,
    /// The organization mainly coordinates suppliers (SIAM).
    pub siam_integrator: Option<Reply>,
    /// Clauses that the visitor would like to leave out.
    pub excluded: BTreeSet<ClauseId>,
    /// Situations that do not occur at present, with the reason.
    pub absent: BTreeMap<ClauseId, String>,
    /// Who operates what.
    pub parties: BTreeMap<ClauseId, Party>,
    /// What was said clause by clause under other editions, so that switching loses nothing.
    pub other_editions: BTreeMap<Edition, ClauseAnswers>,
    /// How much the drafted statement shall say; the standard form while nobody chose.
    pub statement_form: Option<StatementForm>,
    /// The statement as edited.
    pub own_wording: OwnWording,
    /// What the edited statement began from.
    pub wording_base: WordingBase,
}

impl Scope {
    /// Who operates `clause`: its own entry, or that of the nearest clause above that has one.
    #[must_use]
    pub fn party(&self, clause: ClauseId) -> Option<&Party> {
        nearest(&self.parties, clause)
    }

    /// What was said clause by clause under the present edition.
    #[must_use]
    pub fn clause_answers(&self) -> ClauseAnswers {
        ClauseAnswers {
            excluded: self.excluded.clone(),
            absent: self.absent.clone(),
            parties: self.parties.clone(),
        }
    }

    /// Puts these in the place of what was said clause by clause.
    pub fn set_clause_answers(&mut self, answers: ClauseAnswers) {
        self.excluded = answers.excluded;
        self.absent = answers.absent;
        self.parties = answers.parties;
    }
}
