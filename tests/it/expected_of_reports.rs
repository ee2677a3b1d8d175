//! What has to stand in a full report, taken from the answers and the evaluation and not from the report.

use scopecheck::{
    content::{asks, clause, question, text},
    domain::{Assessment, Choice, ClauseId, Date},
    engine::{self, Evaluation, StatementLanguage},
    i18n::{Locale, Message},
    report::Statement,
    session::{
        chosen,
        select::{
            because_message, day_message, document_state_label, effort_message, gate_reasons,
            gate_state_label, likely_label, operator_name, proof_given, proofs_of, range_text,
            rating_label, verdict_label, weeks_message,
        },
        written,
    },
};

use super::{given::locale, read_back::squeezed};

/// Words that have to stand together.
#[derive(Debug)]
pub struct Expected {
    pub what: String,
    pub words: Vec<String>,
    /// It stands in no table.
    pub is_prose: bool,
}

/// All that a full report on the assessment has to say.
pub fn expected(assessment: &Assessment, evaluation: &Evaluation, words: &Locale) -> Vec<Expected> {
    let mut said = Said { assessment, evaluation, words, expected: vec![] };
    said.answers();
    said.scope();
    said.rules();
    said.statements();
    said.results();
    said.expected
}

struct Said<'a> {
    assessment: &'a Assessment,
    evaluation: &'a Evaluation,
    words: &'a Locale,
    expected: Vec<Expected>,
}

impl Said<'_> {
    fn expect(&mut self, what: impl Into<String>, words: impl IntoIterator<Item = String>) {
        let words = words.into_iter().map(|it| squeezed(&it)).filter(|it| !it.is_empty());
        self.expected.push(Expected { what: what.into(), words: words.collect(), is_prose: false });
    }

    fn say(&self, message: impl Into<Message>) -> String {
        self.words.text(&message.into())
    }

    fn clause(&self, id: ClauseId) -> String {
        self.say(match clause(self.assessment.edition, id) {
            Some(clause) => text::clause_named(clause.title, id.to_string()),
            None => text::clause_number(id.to_string()),
        })
    }

    /// Each graded statement, with all that is kept at it.
    fn answers(&mut self) {
        for (id, answer) in &self.assessment.answers {
            let mut words: Vec<_> = answer.note.lines().map(ToOwned::to_owned).collect();
            words.extend(answer.reason.lines().map(ToOwned::to_owned));
            words.extend(answer.rating.map(|it| self.say(rating_label(it))));
            if answer.later {
                words.push(self.say(text::REPORT_LATER_YES));
            }
            for voice in &answer.voices {
                words.extend([voice.by.clone(), voice.note.clone()]);
                words.extend(voice.rating.map(|it| self.say(rating_label(it))));
            }
            let known = question(id);
            words.push(known.map_or_else(|| id.clone(), |it| self.say(it.text)));
            for ticked in &answer.evidence {
                let of = known.map_or(&[][..], |it| it.evidence);
                let label = of.iter().find(|(known, _)| known == ticked);
                words.push(label.map_or_else(|| ticked.clone(), |(_, key)| self.say(*key)));
            }
            self.expect(format!("answer {id}"), words);
        }
    }

    /// What was chosen and written elsewhere.
    fn scope(&mut self) {
        let assessment = self.assessment;
        for id in QUESTIONS_SAID {
            let question = question(id).unwrap();
            if !asks(assessment.edition, question) {
                continue;
            }
            let option = chosen(assessment, id);
            let label = question.options.iter().find(|(key, _)| Some(*key) == option);
            let said = match label {
                Some((_, label)) => self.say(*label),
                None => written(assessment, id),
            };
            let said = Date::parse(&said).map_or(said, |day| self.say(day_message(day)));
            assert_ne!(said, "", "{id} is not said");
            self.expect(id, [said, self.say(question.text)]);
        }
        for scope in [Some(&assessment.scope), assessment.variant.as_ref()].into_iter().flatten() {
            self.expect("label", [scope.label.clone()]);
            let outside = &scope.outside;
            let lists = [&scope.locations, &outside.services, &outside.locations, &outside.units];
            let services = scope.services.iter().map(|it| &it.name);
            for name in lists.into_iter().flatten().chain(services) {
                self.expect("name", [name.clone()]);
            }
            for name in [&scope.organization, &scope.customer_names, &scope.technology] {
                self.expect("name", [name.clone()]);
            }
            for (id, reason) in &scope.absent {
                self.expect("absent", [reason.clone(), self.clause(*id)]);
            }
            for id in &scope.excluded {
                self.expect("excluded", [self.clause(*id)]);
            }
            for (id, party) in &scope.parties {
                let mut words = vec![self.clause(*id), self.say(operator_name(party.by.unwrap()))];
                for proof in proofs_of(assessment.edition) {
                    let given = proof_given(party, proof.id).unwrap();
                    let label = proof.options.iter().find(|(key, _)| *key == given).unwrap().1;
                    words.extend([self.say(proof.text), self.say(label)]);
                }
                self.expect(format!("party {id}"), words);
            }
        }
    }

    /// The rules that fired, and the gates.
    fn rules(&mut self) {
        for finding in &self.evaluation.scope.findings {
            let mut words = vec![self.say(finding.text()), finding.rule.id.to_owned()];
            words.push(self.say(verdict_label(finding.verdict)));
            words.extend(finding.remedy().map(|it| self.say(it)));
            words.extend(finding.subjects.iter().cloned());
            words.extend(finding.clauses.iter().map(|id| self.clause(*id)));
            self.expect(format!("rule {}", finding.rule.id), words);
        }
        for gate in &self.evaluation.gates {
            let mut words = vec![self.say(gate.id.title()), self.say(gate_state_label(gate.state))];
            let reasons = gate_reasons(self.assessment, self.evaluation, gate.id);
            words.extend(reasons.into_iter().map(|it| self.say(it)));
            words.push(self.say(gate.text()));
            self.expect(format!("gate {}", gate.id.key()), words);
        }
    }

    /// Each statement, and what is said against its wording.
    fn statements(&mut self) {
        let (assessment, draft) = (self.assessment, self.evaluation.draft.as_ref());
        for language in StatementLanguage::ALL {
            let words = locale(language.tag());
            let statement = Statement::of(&assessment.scope, draft, language, &words).unwrap();
            let lines = statement.text().lines().map(squeezed).collect::<Vec<_>>();
            for line in lines.into_iter().chain(statement.annex.iter().map(|it| squeezed(it))) {
                let what = format!("statement in {}", language.tag());
                self.expected.push(Expected { what, words: vec![line], is_prose: true });
            }
            for hit in statement.lint(&assessment.scope, assessment.edition) {
                let keys =
                    [hit.lint.text, hit.lint.remedy, hit.lint.better, verdict_label(hit.verdict)];
                let mut words: Vec<_> = keys.into_iter().map(|it| self.say(it)).collect();
                words.extend(hit.subjects.iter().map(|it| it.text.to_string()));
                self.expect(format!("{} in {}", hit.lint.id, language.tag()), words);
            }
        }
    }

    /// What is likely to be found, what is missing, what is to be done and when.
    fn results(&mut self) {
        for finding in &self.evaluation.findings {
            let mut words =
                vec![self.clause(finding.clause), self.say(likely_label(finding.likely))];
            words.extend(finding.reasons.iter().map(|(_, it)| self.say(it.message())));
            self.expect(format!("finding {}", finding.clause), words);
        }
        for standing in &self.evaluation.documents {
            let state = document_state_label(standing.state.unwrap());
            let words = [standing.document.name, state].map(|it| self.say(it)).into_iter();
            let clause = self.clause(standing.clause);
            self.expect(format!("document {}", standing.document.id), words.chain([clause]));
        }
        let steps = engine::steps(self.assessment, self.evaluation);
        for planned in &steps {
            let step = planned.step;
            let mut words = [step.name, step.what, step.done].map(|it| self.say(it)).to_vec();
            let because = planned.because.iter();
            words.extend(
                because.map(|it| self.say(because_message(*it, self.assessment, self.words))),
            );
            words.push(self.say(effort_message(planned.effort)));
            words.extend(weeks_message(planned.weeks).map(|it| self.say(it)));
            self.expect(format!("step {}", step.id), words);
        }
        let timeline =
            engine::timeline(self.assessment, self.evaluation, &steps, self.evaluation.today)
                .unwrap();
        for dates in timeline.before.iter().chain(&timeline.after) {
            let days = [dates.from, dates.to].map(|day| self.say(day_message(day)));
            let names = [dates.milestone.name, dates.milestone.what].map(|it| self.say(it));
            self.expect(format!("milestone {}", dates.milestone.id), days.into_iter().chain(names));
        }
        let readiness = &self.evaluation.readiness;
        for process in &readiness.processes {
            let band = range_text(self.words, process.band);
            self.expect(format!("process {}", process.clause), [self.clause(process.clause), band]);
        }
    }
}

/// Questions of the scope and the gates that have one answer.
const QUESTIONS_SAID: [&str; 19] = [
    "scope.applicant",
    "scope.edition",
    "scope.unit_has_authority",
    "scope.organization",
    "scope.legal_entities",
    "scope.common_top_management",
    "scope.customers",
    "scope.customer_names",
    "scope.technology",
    "scope.catalogue",
    "scope.all_services_by_others",
    "scope.all_components_by_others",
    "scope.siam_integrator",
    "certificate.edition",
    "certificate.issued",
    "certificate.last_surveillance",
    "gates.documents",
    "gates.management_review",
    "gates.records_months",
];
