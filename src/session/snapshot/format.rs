//! The fields of an assessment file, listed once. Names are part of the contract: never renamed
//! without a migration.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    field::{
        Always, ByClause, ByKey, ByName, Choices, Clauses, Day, Few, Maybe, Number, Object,
        OwnText, Text, Texts, Visit, ids, names, private,
    },
    limits::{LANGUAGE_TAG, LINE, LOGO, NAME, NOTE, VOICES},
};
use crate::{
    domain::{
        Answer, Assessment, Certificate, Choice, ClauseAnswers, ClauseId, GateAnswers, Governance,
        Grade, ManagementControl, Outside, OwnAnswers, OwnWording, Party, Plan, Rating,
        ReportSettings, Scope, Service, Voice, WordingBase,
    },
    session::largest_number,
};

impl Object for Assessment {
    fn fields(&mut self, visit: Visit) {
        visit("name", &mut Text(&mut self.name, NAME));
        visit("edition", &mut Always(&mut self.edition));
        visit("tier", &mut self.tier);
        visit("scope", &mut self.scope);
        visit("variant", &mut Maybe(&mut self.variant, "#/properties/scope"));
        visit("answers", &mut self.answers);
        visit("documents", &mut Choices(&mut self.documents));
        visit("gates", &mut self.gates);
        visit("certificate", &mut self.certificate);
        visit("plan", &mut self.plan);
        visit("maturity", &mut Choices(&mut self.maturity));
        visit("own_sets", &mut self.own_sets);
        visit("report", &mut self.report);
    }
}

impl Object for Scope {
    fn fields(&mut self, visit: Visit) {
        visit("label", &mut names(Text(&mut self.label, NAME)));
        visit("applicant", &mut self.applicant);
        visit("organization", &mut names(Text(&mut self.organization, NAME)));
        visit("organization_article", &mut self.organization_article);
        visit("unit_has_authority", &mut self.unit_has_authority);
        visit(
            "legal_entities",
            &mut Number(&mut self.legal_entities, largest("scope.legal_entities")),
        );
        visit("common_top_management", &mut self.common_top_management);
        visit("services", &mut self.services);
        visit("activities", &mut self.activities);
        visit("customers", &mut self.customers);
        visit("customer_names", &mut names(Text(&mut self.customer_names, LINE)));
        visit("locations", &mut names(Texts(&mut self.locations)));
        visit("technology", &mut names(Text(&mut self.technology, LINE)));
        visit("catalogue", &mut names(Text(&mut self.catalogue, LINE)));
        visit("outside", &mut self.outside);
        visit("all_services_by_others", &mut self.all_services_by_others);
        visit("all_components_by_others", &mut self.all_components_by_others);
        visit("siam_integrator", &mut self.siam_integrator);
        by_clause(&mut self.excluded, &mut self.absent, &mut self.parties, visit);
        visit("other_editions", &mut ByKey(&mut self.other_editions));
        visit("statement_form", &mut self.statement_form);
        visit("statement", &mut self.own_wording);
        visit("statement_base", &mut self.wording_base);
    }
}

/// What is said clause by clause, of the present edition and of others.
fn by_clause(
    excluded: &mut BTreeSet<ClauseId>,
    absent: &mut BTreeMap<ClauseId, String>,
    parties: &mut BTreeMap<ClauseId, Party>,
    visit: Visit,
) {
    visit("excluded", &mut Clauses(excluded));
    visit("absent", &mut ByClause(absent, |reason, step| step(&mut Text(reason, LINE))));
    visit("parties", &mut ByClause(parties, |party, step| step(party)));
}

impl Object for ClauseAnswers {
    fn fields(&mut self, visit: Visit) {
        by_clause(&mut self.excluded, &mut self.absent, &mut self.parties, visit);
    }
}

impl Object for Outside {
    fn fields(&mut self, visit: Visit) {
        visit("services", &mut names(Texts(&mut self.services)));
        visit("locations", &mut names(Texts(&mut self.locations)));
        visit("units", &mut names(Texts(&mut self.units)));
    }
}

impl Object for Service {
    fn fields(&mut self, visit: Visit) {
        visit("name", &mut names(Text(&mut self.name, NAME)));
        visit("in_catalogue", &mut self.in_catalogue);
    }

    fn object_identity(&self) -> Option<&str> {
        Some(&self.name)
    }
}

impl Object for Party {
    fn fields(&mut self, visit: Visit) {
        visit("by", &mut self.by);
        visit("listed", &mut self.listed);
        visit("measured", &mut self.measured);
        visit("criteria", &mut self.criteria);
        visit("agreement", &mut self.agreement);
        visit("governance", &mut self.governance);
        visit("management_control", &mut self.management_control);
    }
}

impl Object for Governance {
    fn fields(&mut self, visit: Visit) {
        visit("accountability", &mut self.accountability);
        visit("interfaces", &mut self.interfaces);
        visit("compliance", &mut self.compliance);
        visit("improvement", &mut self.improvement);
    }
}

impl Object for ManagementControl {
    fn fields(&mut self, visit: Visit) {
        visit("inputs", &mut self.inputs);
        visit("outputs", &mut self.outputs);
        visit("metrics", &mut self.metrics);
        visit("accountability", &mut self.accountability);
        visit("improvement", &mut self.improvement);
    }
}

impl Object for OwnWording {
    fn fields(&mut self, visit: Visit) {
        visit("en", &mut names(OwnText(&mut self.en)));
        visit("de", &mut names(OwnText(&mut self.de)));
    }
}

impl Object for WordingBase {
    fn fields(&mut self, visit: Visit) {
        visit("en", &mut names(ByName(&mut self.en, NOTE)));
        visit("de", &mut names(ByName(&mut self.de, NOTE)));
    }
}

impl Object for Answer {
    fn fields(&mut self, visit: Visit) {
        visit("grade", &mut self.rating);
        visit("reason", &mut Text(&mut self.reason, LINE));
        visit("evidence", &mut ids(Texts(&mut self.evidence)));
        visit("note", &mut Text(&mut self.note, NOTE));
        visit("later", &mut self.later);
        visit("voices", &mut Few(&mut self.voices, VOICES));
    }
}

impl Object for Voice {
    fn fields(&mut self, visit: Visit) {
        visit("by", &mut Text(&mut self.by, NAME));
        visit("grade", &mut self.rating);
        visit("reason", &mut Text(&mut self.reason, LINE));
        visit("evidence", &mut ids(Texts(&mut self.evidence)));
        visit("note", &mut Text(&mut self.note, NOTE));
    }

    fn object_identity(&self) -> Option<&str> {
        Some(&self.by)
    }
}

/// Whose questions they were are names like any other.
impl Object for OwnAnswers {
    fn fields(&mut self, visit: Visit) {
        visit("title", &mut names(Text(&mut self.title, NAME)));
        visit("by", &mut names(Text(&mut self.by, NAME)));
        visit("revision", &mut names(Text(&mut self.revision, NAME)));
        visit("answers", &mut self.answers);
    }
}

impl Object for GateAnswers {
    fn fields(&mut self, visit: Visit) {
        visit("documents", &mut self.documents);
        visit("internal_audit", &mut self.internal_audit);
        visit("management_review", &mut self.management_review);
        visit(
            "records_months",
            &mut Number(&mut self.records_months, largest("gates.records_months")),
        );
        visit("climate_considered", &mut self.climate_considered);
    }
}

impl Object for Certificate {
    fn fields(&mut self, visit: Visit) {
        visit("edition", &mut self.edition);
        visit("issued", &mut Day(&mut self.issued));
        visit("last_surveillance", &mut Day(&mut self.last_surveillance));
    }
}

impl Object for Plan {
    fn fields(&mut self, visit: Visit) {
        visit("certificate_by", &mut Day(&mut self.certificate_by));
        visit("people", &mut Number(&mut self.people, largest("plan.people")));
        visit("services", &mut Number(&mut self.services, largest("plan.services")));
    }
}

impl Object for ReportSettings {
    fn fields(&mut self, visit: Visit) {
        visit("language", &mut ids(Text(&mut self.language, LANGUAGE_TAG)));
        visit("paper", &mut self.paper);
        visit("left_out", &mut self.left_out);
        visit("own_language_only", &mut self.own_language_only);
        visit("assessor", &mut Text(&mut self.assessor, NAME));
        visit("footer", &mut Text(&mut self.footer, NAME));
        visit("logo", &mut private(Text(&mut self.logo, LOGO)));
    }
}

/// In files a grade, "don't know" and "does not occur" stand in one field.
impl Choice for Rating {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Graded(Grade::Not), "N"),
        (Self::Graded(Grade::Partially), "P"),
        (Self::Graded(Grade::Largely), "L"),
        (Self::Graded(Grade::Fully), "F"),
        (Self::Unknown, "unknown"),
        (Self::Absent, "absent"),
    ];
}

fn largest(question: &str) -> u32 {
    largest_number(question).unwrap_or(u32::MAX)
}
