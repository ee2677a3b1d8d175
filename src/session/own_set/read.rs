//! From the text of a file to a set.

mod fields;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{
    FORMAT, VERSION,
    limits::{
        BYTES, INTRO, LANGUAGES, NAME, OPTION, QUESTIONS, REVISION, SECTIONS, TEXT, TITLE, URL,
        WHY, is_address, is_language,
    },
    problem::{SetProblem, SetReason},
};
use crate::{
    domain::{Choice, Grade, OwnQuestion, OwnSection, OwnSet, SetAuthor, Words},
    session::snapshot::{self, Kind, Place, Reason, excerpt},
};
use fields::Reading;

/// The keys of the grades.
const GRADES: [&str; 4] = ["N", "P", "L", "F"];
/// Sections named to the author.
const NAMED: usize = 10;

/// Reads a question set.
///
/// # Errors
/// If the file is too large, too deep, not JSON, not a set, from a newer version, or holds anything that does
/// not belong there: each problem with its place, at most 20 of them.
pub fn read(bytes: &[u8]) -> Result<OwnSet, Vec<SetProblem>> {
    let whole = |reason| vec![SetProblem { place: Place::File, reason }];
    let json = snapshot::parse(bytes, BYTES).map_err(|problem| {
        let reason = match problem.reason {
            Reason::TooLarge => SetReason::TooLarge,
            Reason::NotText => SetReason::NotText,
            Reason::TooDeep => SetReason::TooDeep,
            _ => SetReason::NotJson,
        };
        vec![SetProblem { place: problem.place, reason }]
    })?;
    let Value::Object(map) = json else { return Err(whole(SetReason::NotASet)) };
    check_header(&map).map_err(whole)?;
    let mut reading = Reading::default();
    let set = reading.set(&map);
    if reading.problems.is_empty() { Ok(set) } else { Err(reading.problems) }
}

fn check_header(map: &Map<String, Value>) -> Result<(), SetReason> {
    if map.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(SetReason::NotASet);
    }
    match map.get("version").and_then(Value::as_u64).map(u32::try_from) {
        Some(Ok(VERSION)) => Ok(()),
        None | Some(Ok(0)) => Err(SetReason::NotASet),
        Some(newer) => Err(SetReason::Newer(newer.unwrap_or(u32::MAX))),
    }
}

impl Reading {
    fn set(&mut self, map: &Map<String, Value>) -> OwnSet {
        self.only(
            map,
            &[
                "$schema",
                "format",
                "version",
                "id",
                "revision",
                "by",
                "languages",
                "title",
                "intro",
                "sections",
                "questions",
            ],
        );
        let id = self.id(map, "id");
        let revision = self.text(map, "revision", REVISION);
        let by = self.inside(map, "by", Self::author).unwrap_or_default();
        // without languages, each text would be wrong once more
        self.languages = self.inside(map, "languages", Self::languages).unwrap_or_default();
        let title = self.words(map, "title", TITLE);
        let intro = self.words_if_any(map, "intro", INTRO);
        let sections = self.inside(map, "sections", Self::sections).unwrap_or_default();
        let questions = self
            .inside(map, "questions", |it, json| it.questions(json, &sections))
            .unwrap_or_default();
        if self.problems.is_empty() {
            self.each_section_asks(&sections, &questions);
        }
        let languages = core::mem::take(&mut self.languages);
        OwnSet { id, revision, by, languages, title, intro, sections, questions }
    }

    fn author(&mut self, json: &Value) -> SetAuthor {
        let Some(map) = self.object(json) else { return SetAuthor::default() };
        self.only(map, &["name", "url"]);
        let name = self.text(map, "name", NAME);
        let url = if map.contains_key("url") { self.text(map, "url", URL) } else { String::new() };
        if !url.is_empty() && !is_address(&url) {
            self.refuse_at("url", SetReason::NotAnAddress);
        }
        SetAuthor { name, url }
    }

    fn languages(&mut self, json: &Value) -> Vec<String> {
        let mut seen = BTreeMap::new();
        self.each(json, LANGUAGES, |it, json| {
            let Some(tag) = json.as_str() else {
                it.refuse(SetReason::Expected(Kind::Text));
                return None;
            };
            if !is_language(tag) {
                it.refuse(SetReason::NotALanguage(excerpt(tag)));
                return None;
            }
            it.once(&mut seen, tag);
            Some(tag.to_owned())
        })
    }

    fn sections(&mut self, json: &Value) -> Vec<OwnSection> {
        let mut seen = BTreeMap::new();
        self.each(json, SECTIONS, |it, json| {
            let map = it.object(json)?;
            it.only(map, &["id", "title"]);
            let id = it.id(map, "id");
            it.once(&mut seen, &id);
            Some(OwnSection { id, title: it.words(map, "title", TITLE) })
        })
    }

    fn questions(&mut self, json: &Value, sections: &[OwnSection]) -> Vec<OwnQuestion> {
        let mut seen = BTreeMap::new();
        self.each(json, QUESTIONS, |it, json| {
            let map = it.object(json)?;
            let known =
                ["id", "section", "text", "hint", "why", "options", "goal", "may_be_absent"];
            it.only(map, &known);
            let id = it.id(map, "id");
            it.once(&mut seen, &id);
            Some(OwnQuestion {
                id,
                section: it.section(map, sections),
                text: it.words(map, "text", TEXT),
                hint: it.words_if_any(map, "hint", TEXT),
                why: it.words_if_any(map, "why", WHY),
                options: it.optional(map, "options", Self::options).unwrap_or_default(),
                goal: it.optional(map, "goal", Self::goal).unwrap_or(Grade::Largely),
                may_be_absent: it.optional(map, "may_be_absent", Self::flag).unwrap_or_default(),
            })
        })
    }

    fn section(&mut self, map: &Map<String, Value>, sections: &[OwnSection]) -> String {
        let section = self.text(map, "section", super::limits::ID);
        let is_known = sections.iter().any(|it| it.id == section);
        if !section.is_empty() && !is_known {
            let known = sections.iter().take(NAMED).map(|it| excerpt(&it.id)).collect();
            let found = excerpt(&section);
            self.refuse_at("section", SetReason::UnknownSection { found, known });
        }
        section
    }

    /// Words for all four grades: half of them beside ours would not read as one scale.
    fn options(&mut self, json: &Value) -> Vec<(Grade, Words)> {
        let Some(map) = self.object(json) else { return vec![] };
        self.only(map, &GRADES);
        let words = Grade::ALL.iter().map(|(grade, key)| (*grade, self.words(map, key, OPTION)));
        words.collect()
    }

    fn goal(&mut self, json: &Value) -> Grade {
        let Some(key) = json.as_str() else {
            self.refuse(SetReason::Expected(Kind::Text));
            return Grade::Largely;
        };
        Grade::from_key(key).unwrap_or_else(|| {
            self.refuse(SetReason::NotOneOf { found: excerpt(key), allowed: &GRADES });
            Grade::Largely
        })
    }

    fn each_section_asks(&mut self, sections: &[OwnSection], questions: &[OwnQuestion]) {
        for (index, section) in sections.iter().enumerate() {
            if !questions.iter().any(|it| it.section == section.id) {
                self.at_entry("sections", index, |it| it.refuse(SetReason::NoQuestions));
            }
        }
    }
}
