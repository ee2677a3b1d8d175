//! Reading it: the file, the sheets, the rows, the cells; taken over only if nothing is wrong anywhere.

use std::collections::BTreeMap;

use super::{
    Asked, FORMAT, FilledIn, VERSION,
    column::Column,
    container,
    list::{List, plain},
    problem::{CellProblem, CellReason},
    sheets::{Keyed, Sheet, sheets},
};
use crate::{
    content::{Document, RULESET_HASH, RULESET_VERSION, documents_of, text},
    domain::{Answer, Assessment, Choice, DocumentState, Edition, Rating},
    i18n::{Locale, TextKey},
    report::writers::xlsx::clean,
    session::{
        select::{document_state_label, rating_label},
        snapshot::{
            excerpt,
            limits::{LINE, NOTE, PROBLEMS},
        },
    },
};

/// What is filled in about a statement, and about a document.
const OF_STATEMENT: [Column; 5] =
    [Column::Grade, Column::Evidence, Column::Reason, Column::Note, Column::Later];
const OF_DOCUMENT: [Column; 1] = [Column::State];

/// Takes over what was filled in. Words are understood as the file itself lists them, and in every language
/// of `locales`; empty cells change nothing.
///
/// # Errors
/// If the file is too large, no workbook, not this questionnaire, from a newer version or for another
/// edition, or if a row cannot be read: each problem with its sheet and cell, at most 20 of them.
pub fn read_questionnaire(
    bytes: &[u8],
    assessment: &Assessment,
    locales: &[Locale],
) -> Result<FilledIn, Vec<CellProblem>> {
    let whole = |reason| vec![CellProblem::of_file(reason)];
    container::check(bytes).map_err(whole)?;
    let sheets = sheets(bytes).map_err(whole)?;
    let hidden = hidden(&sheets).map_err(whole)?;
    let other_ruleset = check_header(hidden, assessment.edition).map_err(whole)?;
    let filled_in =
        FilledIn { assessment: assessment.clone(), rows: 0, added: 0, replaced: 0, other_ruleset };
    let mut reading =
        Reading { locales, hidden, filled_in, seen: BTreeMap::new(), problems: vec![] };
    let mut any = false;
    for sheet in &sheets {
        for (id, fields) in
            [(Column::Question, &OF_STATEMENT[..]), (Column::Document, &OF_DOCUMENT)]
        {
            if let Some(keyed) = sheet.keyed(id) {
                any = true;
                reading.sheet(&keyed, id, fields);
            }
        }
    }
    if !any {
        return Err(whole(CellReason::NotAQuestionnaire));
    }
    if !reading.problems.is_empty() {
        reading.problems.truncate(PROBLEMS);
        return Err(reading.problems);
    }
    Ok(reading.filled_in)
}

/// The sheet that says what the file is.
fn hidden(sheets: &[Sheet]) -> Result<&Sheet, CellReason> {
    let found = sheets.iter().find(|sheet| sheet.beside("format") == Some(FORMAT));
    found.ok_or(CellReason::NotAQuestionnaire)
}

/// The version of other rules, if it was made with others.
fn check_header(hidden: &Sheet, own: Edition) -> Result<Option<String>, CellReason> {
    match hidden.beside("version").and_then(|version| version.parse().ok()) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(CellReason::Newer(newer)),
        _ => return Err(CellReason::NotAQuestionnaire),
    }
    let edition = hidden.beside("edition").and_then(Edition::from_key);
    let found = edition.ok_or(CellReason::NotAQuestionnaire)?;
    if found != own {
        return Err(CellReason::OtherEdition { found, own });
    }
    let version = hidden.beside("ruleset-version").unwrap_or_default();
    let same = hidden.beside("ruleset-hash") == Some(RULESET_HASH) || version == RULESET_VERSION;
    Ok((!same).then(|| excerpt(version)))
}

struct Reading<'a> {
    locales: &'a [Locale],
    hidden: &'a Sheet,
    filled_in: FilledIn,
    /// Where each id was read.
    seen: BTreeMap<String, String>,
    problems: Vec<CellProblem>,
}

impl Reading<'_> {
    fn sheet(&mut self, sheet: &Keyed, id: Column, fields: &[Column]) {
        let of_sheet =
            |reason| CellProblem { sheet: sheet.sheet.name.clone(), cell: String::new(), reason };
        if let Some(column) = sheet.lacks(fields) {
            return self.problems.push(of_sheet(CellReason::NoColumn(column.title())));
        }
        match sheet.rows() {
            Ok(rows) => rows.into_iter().for_each(|row| self.row(sheet, row, id, fields)),
            Err(reason) => self.problems.push(of_sheet(reason)),
        }
    }

    fn row(&mut self, sheet: &Keyed, row: u32, id: Column, fields: &[Column]) {
        let is_filled = fields.iter().any(|column| sheet.get(row, *column).is_some());
        let refuse = |reason| sheet.problem(row, id, reason);
        let Some(Ok(found)) = sheet.get(row, id) else {
            // whatever else people write below or between is theirs
            self.problems.extend(is_filled.then(|| refuse(CellReason::NoId)));
            return;
        };
        let here = [&sheet.sheet.name, "!", &sheet.cell(row, id)].concat();
        if let Some(other) = self.seen.insert([id.key(), found.as_str()].join(" "), here) {
            return self.problems.push(refuse(CellReason::Twice(other)));
        }
        self.filled_in.rows += u32::from(is_filled);
        let edition = self.filled_in.assessment.edition;
        let unknown = || refuse(CellReason::UnknownId(excerpt(found)));
        if id == Column::Question {
            match Asked::find(found, edition) {
                Some(asked) => self.statement(sheet, row, &asked),
                None => self.problems.push(unknown()),
            }
        } else {
            match documents_of(edition).find(|document| document.id == found) {
                Some(document) => self.document(sheet, row, document),
                None => self.problems.push(unknown()),
            }
        }
    }

    fn statement(&mut self, sheet: &Keyed, row: u32, asked: &Asked) {
        let known = self.filled_in.assessment.answers.get(asked.question.id).cloned();
        let mut answer = known.clone().unwrap_or_default();
        let list = if asked.may_be_absent { List::GradesOrAbsent } else { List::Grades };
        let locales = self.locales;
        let read = |text: &str| {
            let rating = meant(text, rating_label, locales)?;
            // what was said before may be said again
            let may = rating != Rating::Absent || asked.may_be_absent;
            (may || answer.rating == Some(rating)).then_some(rating)
        };
        let rating = self.chosen(sheet, (row, Column::Grade), list, read);
        let later = self.chosen(sheet, (row, Column::Later), List::Later, |text| {
            let said = is_word(text, text::REPORT_LATER_YES, locales);
            (said || text.trim().eq_ignore_ascii_case("x")).then_some(())
        });
        let evidence = self.evidence(sheet, row, asked, &answer);
        let reason = self.text(sheet, (row, Column::Reason), LINE, &answer.reason);
        let note = self.text(sheet, (row, Column::Note), NOTE, &answer.note);
        answer.rating = rating.or(answer.rating);
        answer.later |= later.is_some();
        answer.evidence = evidence.unwrap_or(answer.evidence);
        answer.reason = reason.unwrap_or(answer.reason);
        answer.note = note.unwrap_or(answer.note);
        if known.as_ref().unwrap_or(&Answer::default()) != &answer {
            self.count(known.is_some());
            self.filled_in.assessment.answers.insert(asked.question.id.to_owned(), answer);
        }
    }

    fn document(&mut self, sheet: &Keyed, row: u32, document: &Document) {
        let known = self.filled_in.assessment.documents.get(document.id).copied();
        let list = if document.may_be_none { List::StatesOrNone } else { List::States };
        let locales = self.locales;
        let state = self.chosen(sheet, (row, Column::State), list, |text| {
            let state = meant(text, document_state_label, locales)?;
            let may = state != DocumentState::NoneYet || document.may_be_none;
            (may || known == Some(state)).then_some(state)
        });
        if let Some(state) = state.filter(|state| known != Some(*state)) {
            self.count(known.is_some());
            self.filled_in.assessment.documents.insert(document.id.to_owned(), state);
        }
    }

    const fn count(&mut self, was_there: bool) {
        if was_there {
            self.filled_in.replaced += 1;
        } else {
            self.filled_in.added += 1;
        }
    }

    /// The text of a cell, `None` if it is empty or came to nothing.
    fn found<'s>(&mut self, sheet: &Keyed<'s>, (row, column): (u32, Column)) -> Option<&'s str> {
        match sheet.get(row, column)? {
            Ok(text) => Some(text),
            Err(sign) => {
                self.problems.push(sheet.problem(row, column, CellReason::Failed(sign.clone())));
                None
            }
        }
    }

    fn chosen<T>(
        &mut self,
        sheet: &Keyed,
        place: (u32, Column),
        list: List,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.found(sheet, place)?;
        let own = list.widest().meant_in(self.hidden, text);
        let now = own.zip(self.locales.first()).map(|(word, locale)| locale.get(word));
        let value = read(now.unwrap_or(text));
        if value.is_none() {
            let reason = CellReason::NotOneOf { found: excerpt(text), allowed: list.words() };
            self.problems.push(sheet.problem(place.0, place.1, reason));
        }
        value
    }

    /// A text that differs from the one that is kept by more than what no cell can hold.
    fn text(
        &mut self,
        sheet: &Keyed,
        place: (u32, Column),
        longest: usize,
        kept: &str,
    ) -> Option<String> {
        let text = self.found(sheet, place)?;
        if text.chars().count() > longest {
            let reason = CellReason::TooLong(u32::try_from(longest).unwrap_or(u32::MAX));
            self.problems.push(sheet.problem(place.0, place.1, reason));
            return None;
        }
        (clean(kept) != text).then(|| text.to_owned())
    }

    /// What is ticked, if it is not what was: the items by their numbers, 0 for none. What this version
    /// does not know stays ticked.
    fn evidence(
        &mut self,
        sheet: &Keyed,
        row: u32,
        asked: &Asked,
        answer: &Answer,
    ) -> Option<Vec<String>> {
        let items = asked.question.evidence;
        let text = self.found(sheet, (row, Column::Evidence))?;
        // spreadsheets make 1.3 or 1,3 of "1, 3" where they take it for a number
        let parts = text.split(|c: char| c.is_whitespace() || ",;.".contains(c));
        let numbers: Result<Vec<usize>, _> =
            parts.filter(|part| !part.is_empty()).map(str::parse).collect();
        let Some(numbers) = numbers.ok().filter(|all| all.iter().all(|it| *it <= items.len()))
        else {
            let greatest = u32::try_from(items.len()).unwrap_or(u32::MAX);
            let reason = CellReason::NotNumbers { found: excerpt(text), greatest };
            self.problems.push(sheet.problem(row, Column::Evidence, reason));
            return None;
        };
        let is_item = |id: &str| items.iter().any(|(known, _)| *known == id);
        let wanted = (1..).zip(items).filter(|(number, _)| numbers.contains(number));
        let wanted: Vec<_> = wanted.map(|(_, (id, _))| (*id).to_owned()).collect();
        let ticked = || answer.evidence.iter().filter(|id| is_item(id));
        if wanted.iter().all(|id| ticked().any(|it| it == id))
            && ticked().all(|it| wanted.contains(it))
        {
            return None;
        }
        let others = answer.evidence.iter().filter(|id| !is_item(id)).cloned();
        Some(wanted.into_iter().chain(others).collect())
    }
}

/// What a word stands for in any of the languages, or a key of the file format.
fn meant<T: Choice>(found: &str, label: fn(T) -> TextKey, locales: &[Locale]) -> Option<T> {
    let is_meant =
        |value: &T, key: &str| plain(key) == plain(found) || is_word(found, label(*value), locales);
    T::ALL.iter().find(|(value, key)| is_meant(value, key)).map(|(value, _)| *value)
}

fn is_word(found: &str, word: TextKey, locales: &[Locale]) -> bool {
    locales.iter().any(|locale| plain(locale.get(word)) == plain(found))
}
