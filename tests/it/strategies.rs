//! Assessments of any kind. `any_assessment` holds whatever a file may hold; `provider` is
//! somebody with an organization, services and customers and nothing strange in the names.

use std::collections::BTreeMap;

use proptest::{collection, option, prelude::*, sample};
use scopecheck::{
    content::clauses,
    domain::{
        Agreement, Assessment, Certificate, Choice, ClauseAnswers, ClauseId, Customers, Date,
        Edition, GateAnswers, Governance, ManagementControl, Operator, Outside, OwnWording, Party,
        Phrases, Reply, Scope, Service, WordingBase,
    },
};

use super::strategies_of_answers::{
    any_answers, any_documents, any_levels, any_own_sets, any_plan, any_report_settings,
};

/// One of the values of a closed set.
pub fn choice<T: Choice + std::fmt::Debug>() -> impl Strategy<Value = T> {
    sample::select(T::ALL.iter().map(|(value, _)| *value).collect::<Vec<_>>())
}

fn maybe<T: Choice + std::fmt::Debug>() -> impl Strategy<Value = Option<T>> {
    option::of(choice::<T>())
}

/// A clause of the edition of 2018, or any other number.
pub fn any_clause() -> impl Strategy<Value = ClauseId> {
    prop_oneof![
        4 => clause_with_requirements(),
        1 => collection::vec(1_u8..=99, 1..=4).prop_map(|parts| ClauseId::of(&parts)),
    ]
}

/// A clause of the edition of 2018: all of them lie in 4 to 10.
pub fn clause_with_requirements() -> impl Strategy<Value = ClauseId> {
    sample::select(clauses(Edition::E2018).iter().map(|clause| clause.id).collect::<Vec<_>>())
}

/// Another party, wherever it is.
pub fn other_operator() -> impl Strategy<Value = Operator> {
    choice::<Operator>().prop_filter("own work", |by| by.is_other())
}

pub fn any_party() -> BoxedStrategy<Party> {
    let governance = (maybe(), maybe(), maybe(), maybe()).prop_map(|proofs| Governance {
        accountability: proofs.0,
        interfaces: proofs.1,
        compliance: proofs.2,
        improvement: proofs.3,
    });
    (maybe(), maybe(), maybe(), maybe(), maybe::<Agreement>(), governance)
        .prop_map(|(by, listed, measured, criteria, agreement, governance)| Party {
            by,
            listed,
            measured,
            criteria,
            agreement,
            governance,
            // its replies are drawn with the others: who has all four has the first four here
            management_control: ManagementControl {
                inputs: governance.accountability,
                outputs: governance.interfaces,
                metrics: governance.compliance,
                accountability: governance.improvement,
                improvement: measured,
            },
        })
        .boxed()
}

/// Any edition; the present one more often.
pub fn any_edition() -> impl Strategy<Value = Edition> {
    prop_oneof![2 => Just(Edition::E2018), 3 => choice::<Edition>()]
}

/// A clause of the edition that holds requirements.
pub fn clause_of(edition: Edition) -> impl Strategy<Value = ClauseId> {
    let with_requirements = clauses(edition).iter().map(|clause| clause.id);
    let chapters = with_requirements.filter(|id| id.chapter() > 2).collect::<Vec<_>>();
    sample::select(chapters)
}

fn any_outside() -> impl Strategy<Value = Outside> {
    let names = || collection::vec(any_text(12), 0..3);
    (names(), names(), names()).prop_map(|(services, locations, units)| Outside {
        services,
        locations,
        units,
    })
}

fn any_clause_answers() -> BoxedStrategy<ClauseAnswers> {
    let answers = (
        collection::btree_set(any_clause(), 0..3),
        collection::btree_map(any_clause(), any_text(12), 0..3),
        any_parties(),
    );
    answers
        .prop_map(|(excluded, absent, parties)| ClauseAnswers { excluded, absent, parties })
        .boxed()
}

/// Text of any script, with quotes, backslashes and line ends.
pub fn any_text(longest: usize) -> impl Strategy<Value = String> {
    prop_oneof![
        collection::vec(any::<char>(), 0..=longest).prop_map(String::from_iter),
        "[a-z ]{0,20}",
        Just("The SMS supporting world-class backup services on AlderStack, ITIL".to_owned()),
    ]
}

/// A name that is no process and no product, and different for each `index`.
fn plain_name(index: usize) -> impl Strategy<Value = String> {
    "[b-d][aeiou]rn[aeiou]".prop_map(move |word| format!("{word} N{index}."))
}

/// Some plain names, no two of them the same and none part of another.
pub fn plain_names(least: usize) -> impl Strategy<Value = Vec<String>> {
    (least..5).prop_flat_map(|count| (0..count).map(plain_name).collect::<Vec<_>>())
}

fn service(name: String) -> impl Strategy<Value = Service> {
    maybe::<Reply>().prop_map(move |in_catalogue| Service { name: name.clone(), in_catalogue })
}

fn any_parties() -> impl Strategy<Value = BTreeMap<ClauseId, Party>> {
    collection::btree_map(any_clause(), any_party(), 0..8)
}

fn any_phrases() -> impl Strategy<Value = Phrases> {
    collection::btree_map("scope\\.[a-z]{1,8}(#2)?", any_text(20), 0..3)
}

/// Boxed, like its parts: drawn by value inside one another they outgrow the stack of a test.
pub fn any_scope() -> BoxedStrategy<Scope> {
    let own = (option::of(any_text(40)), option::of(any_text(40)), any_phrases(), any_phrases());
    let lists = (
        collection::vec(any_text(12).prop_flat_map(service), 0..4),
        collection::btree_set(choice(), 0..5),
        collection::vec(any_text(12), 0..3),
        collection::btree_set(any_clause(), 0..3),
        collection::btree_map(any_clause(), any_text(12), 0..3),
        any_parties(),
    );
    let texts = (any_text(20), any_text(12), any_text(12), any_text(12), any_text(8));
    let replies = (maybe(), maybe(), option::of(0_u32..=10_000), maybe(), maybe());
    let shares = (maybe(), maybe(), maybe(), maybe(), maybe());
    let others = collection::btree_map(choice::<Edition>(), any_clause_answers(), 0..3);
    let more = (any_outside(), shares, others);
    (replies, texts, lists, own, more)
        .prop_map(|(replies, texts, lists, own, more)| Scope {
            label: texts.4,
            outside: more.0,
            all_services_by_others: more.1.0,
            all_components_by_others: more.1.1,
            siam_integrator: more.1.2,
            organization_article: more.1.3,
            statement_form: more.1.4,
            other_editions: more.2,
            applicant: replies.0,
            unit_has_authority: replies.1,
            legal_entities: replies.2,
            common_top_management: replies.3,
            customers: replies.4,
            organization: texts.0,
            customer_names: texts.1,
            technology: texts.2,
            catalogue: texts.3,
            services: lists.0,
            activities: lists.1,
            locations: lists.2,
            excluded: lists.3,
            absent: lists.4,
            parties: lists.5,
            own_wording: OwnWording { en: own.0, de: own.1 },
            wording_base: WordingBase { en: own.2, de: own.3 },
        })
        .boxed()
}

pub fn any_day() -> impl Strategy<Value = Date> {
    (1900_u16..=9999, 1_u8..=12, 1_u8..=31)
        .prop_filter_map("no such day", |(year, month, day)| Date::new(year, month, day))
}

/// The day of the evaluation, or none.
pub fn maybe_today() -> impl Strategy<Value = Option<Date>> {
    option::of(any_day())
}

fn any_gates() -> impl Strategy<Value = GateAnswers> {
    (maybe(), maybe(), maybe(), option::of(0_u32..=1_200), maybe()).prop_map(|answers| {
        GateAnswers {
            documents: answers.0,
            internal_audit: answers.1,
            management_review: answers.2,
            records_months: answers.3,
            climate_considered: answers.4,
        }
    })
}

/// Whatever a file may hold.
pub fn any_assessment() -> BoxedStrategy<Assessment> {
    let certificate = (maybe(), option::of(any_day()), option::of(any_day()));
    let scopes = (any_scope(), option::of(any_scope()), any_edition());
    let answers = (
        any_answers(),
        any_documents(),
        any_plan(),
        any_levels(),
        any_report_settings(),
        any_own_sets(),
    );
    (any_text(20), scopes, answers, any_gates(), certificate, maybe())
        .prop_map(|(name, (scope, variant, edition), answers, gates, certificate, tier)| {
            Assessment {
                name,
                edition,
                tier,
                documents: answers.1,
                plan: answers.2,
                maturity: answers.3,
                report: answers.4,
                own_sets: answers.5,
                scope,
                variant,
                answers: answers.0,
                gates,
                certificate: Certificate {
                    edition: certificate.0,
                    issued: certificate.1,
                    last_surveillance: certificate.2,
                },
            }
        })
        .boxed()
}

/// Somebody with an organization, services and customers, and anything else as it comes; no own
/// wording, because that is what structured answers are compared without.
pub fn provider() -> impl Strategy<Value = Assessment> {
    let customers = sample::select(vec![Customers::External, Customers::Internal, Customers::Both]);
    let services =
        plain_names(1).prop_flat_map(|names| names.into_iter().map(service).collect::<Vec<_>>());
    (any_assessment(), services, plain_names(0), customers).prop_map(
        |(mut assessment, services, locations, customers)| {
            assessment.scope = Scope {
                organization: "Alder Hosting Ltd".to_owned(),
                services,
                locations,
                customers: Some(customers),
                own_wording: OwnWording::default(),
                ..assessment.scope
            };
            assessment
        },
    )
}
