//! From a table to a set.

mod rows;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    column::{Column, Field},
    grid::{Grid, cell, grid},
};
use crate::{
    content::text,
    domain::OwnSet,
    i18n::{Locale, Message},
    session::{
        own_set::{FORMAT, SetProblem, SetReason, VERSION, read},
        snapshot::Place,
    },
};
use rows::Rows;

/// What is said of the set beside the table; it counts more than what stands there.
#[derive(Clone, Debug, Default)]
pub struct AboutSet {
    /// Its id.
    pub id: Option<String>,
    /// Its revision.
    pub revision: Option<String>,
    /// Whose questions they are.
    pub by: Option<String>,
    /// Where to find them.
    pub url: Option<String>,
    /// Its name, by language.
    pub title: BTreeMap<String, String>,
    /// What is said before the questions, by language.
    pub intro: BTreeMap<String, String>,
}

/// A set that was made from a table.
#[derive(Debug)]
pub struct MadeSet {
    /// The set.
    pub set: OwnSet,
    /// The names of the columns that were passed over.
    pub passed_over: Vec<String>,
}

/// Something in a table that cannot be made into a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableProblem {
    /// The cell, such as `D17`, or the option of the command that would say it; empty for the whole table.
    pub place: String,
    /// What is wrong there, and what to do.
    pub told: Message,
}

impl TableProblem {
    /// Place, reason and remedy in sentences.
    #[must_use]
    pub fn message(&self) -> Message {
        match self.place.as_str() {
            "" => self.told.clone(),
            place => text::problem_at_field(place, self.told.clone()),
        }
    }
}

/// Makes a set from a workbook or comma-separated values. Words without a language are in that of `locale`; what
/// people write for a grade is understood in every language of `locales`.
///
/// # Errors
/// If the file is no table, or what it holds is no set: each problem with its cell, at most 20 of them.
pub fn made_from_table(
    bytes: &[u8],
    about: &AboutSet,
    locale: &Locale,
    locales: &[Locale],
) -> Result<MadeSet, Vec<TableProblem>> {
    let whole = |told: Message| vec![TableProblem { place: String::new(), told }];
    let grid = grid(bytes, |grid| head(grid).is_some()).map_err(whole)?;
    let failed = grid.iter().filter_map(|(at, content)| {
        let told = text::own_table_failed(content.as_ref().err()?.as_str());
        Some(TableProblem { place: cell(*at), told })
    });
    let failed: Vec<_> = failed.take(crate::session::snapshot::limits::PROBLEMS).collect();
    if !failed.is_empty() {
        return Err(failed);
    }
    let Some(head) = head(&grid) else { return Err(whole(text::OWN_TABLE_NO_HEAD.into())) };
    let mut table = Table { grid: &grid, cells: BTreeMap::new(), own: locale.tag() };
    let mut root = table.block(head, about);
    let mut rows = Rows::of(&table, head, locales);
    rows.read(&mut table);
    root.insert("languages".to_owned(), rows.languages().into());
    root.insert("sections".to_owned(), rows.sections.into());
    root.insert("questions".to_owned(), rows.questions.into());
    match read(Value::Object(root).to_string().as_bytes()) {
        Ok(set) => Ok(MadeSet { set, passed_over: rows.passed_over }),
        Err(problems) => Err(problems.into_iter().map(|it| table.told(it)).collect()),
    }
}

/// The row with the names of the columns: the first one that names an id and a text.
fn head(grid: &Grid) -> Option<u32> {
    let mut rows: Vec<u32> = grid.keys().map(|(row, _)| *row).collect();
    rows.dedup();
    rows.into_iter().find(|row| {
        let in_row = grid.range((*row, 0)..=(*row, u32::MAX));
        let columns: Vec<_> =
            in_row.filter_map(|(_, content)| Column::of(content.as_deref().ok()?)).collect();
        let asks = |it: &Column| matches!(it, Column::Words(Field::Text, _));
        columns.contains(&Column::Id) && columns.iter().any(asks)
    })
}

/// A table on the way to a set.
struct Table<'a> {
    grid: &'a Grid,
    /// The cell in which each place of the set stands or should stand.
    cells: BTreeMap<String, String>,
    /// The language of words that do not say theirs.
    own: &'a str,
}

impl Table<'_> {
    fn text(&self, at: (u32, u32)) -> Option<&str> {
        self.grid.get(&at)?.as_deref().ok().map(str::trim)
    }

    fn language(&self, language: Option<String>) -> String {
        language.unwrap_or_else(|| self.own.to_owned())
    }

    /// What the set says of itself: above the columns, and beside the table.
    fn block(&mut self, head: u32, about: &AboutSet) -> Map<String, Value> {
        let mut said: BTreeMap<String, (String, String)> = BTreeMap::new();
        for row in 0..head {
            let Some(column) = self.text((row, 0)).and_then(Column::of) else { continue };
            let place = match column {
                Column::Id => "id".to_owned(),
                Column::Revision => "revision".to_owned(),
                Column::By => "by.name".to_owned(),
                Column::Url => "by.url".to_owned(),
                Column::Words(Field::Title, it) => ["title.", &self.language(it)].concat(),
                Column::Words(Field::Intro, it) => ["intro.", &self.language(it)].concat(),
                _ => continue,
            };
            if let Some(value) = self.text((row, 1)) {
                said.insert(place, (value.to_owned(), cell((row, 1))));
            }
        }
        let mut beside = |place: &str, option: &str, value: &Option<String>| {
            if let Some(value) = value {
                said.insert(place.to_owned(), (value.clone(), ["--", option].concat()));
            }
        };
        beside("id", "id", &about.id);
        beside("revision", "revision", &about.revision);
        beside("by.name", "by", &about.by);
        beside("by.url", "url", &about.url);
        for (name, words) in [("title", &about.title), ("intro", &about.intro)] {
            for (language, words) in words {
                let place = [name, ".", language].concat();
                beside(&place, &[name, "-", language].concat(), &Some(words.clone()));
            }
        }
        for (place, option) in [("id", "--id"), ("by", "--by"), ("title", "--title-…")] {
            self.cells.insert(place.to_owned(), option.to_owned());
        }
        let mut root = Map::new();
        root.insert("format".to_owned(), json!(FORMAT));
        root.insert("version".to_owned(), json!(VERSION));
        root.insert("revision".to_owned(), json!("1"));
        for (place, (value, cell)) in said {
            self.cells.insert(place.clone(), cell);
            match place.split_once('.') {
                None => drop(root.insert(place, value.into())),
                Some((name, inner)) => {
                    let field = root.entry(name).or_insert_with(|| json!({}));
                    if let Value::Object(map) = field {
                        map.insert(inner.to_owned(), value.into());
                    }
                }
            }
        }
        root
    }

    /// The problem with the cell in the place of the field.
    fn told(&self, problem: SetProblem) -> TableProblem {
        let reason = match problem.reason.clone() {
            SetReason::Twice(other) => SetReason::Twice(self.cell(&other)),
            other => other,
        };
        let place = match (&problem.place, &reason) {
            // words that are missing have a cell of their own, which is empty
            (Place::Field(place), SetReason::NoWords(language)) => {
                self.cell(&[place, ".", language].concat())
            }
            (Place::Field(place), _) => self.cell(place),
            (Place::File | Place::Text { .. }, _) => String::new(),
        };
        let problem = SetProblem { place: problem.place, reason };
        TableProblem { place, told: text::own_set_problem(problem.reason(), problem.remedy()) }
    }

    /// The cell of a place, else that of what it belongs to.
    fn cell(&self, place: &str) -> String {
        let mut rest = place;
        loop {
            if let Some(cell) = self.cells.get(rest) {
                return cell.clone();
            }
            match rest.rsplit_once('.') {
                Some((before, _)) => rest = before,
                None => return place.to_owned(),
            }
        }
    }
}
