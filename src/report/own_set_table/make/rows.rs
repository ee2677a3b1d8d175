//! The rows of a table: questions, and the sections that they name.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    super::{
        column::{Column, Field},
        grid::cell,
    },
    Table,
};
use crate::{
    domain::{Choice, Grade, Rating},
    i18n::Locale,
    session::select::rating_label,
};

pub(super) struct Rows<'a> {
    head: u32,
    columns: BTreeMap<Column, u32>,
    locales: &'a [Locale],
    /// The sections in the order in which they are first named, and their ids.
    pub sections: Vec<Value>,
    known: Vec<String>,
    pub questions: Vec<Value>,
    /// Names of columns that mean nothing here.
    pub passed_over: Vec<String>,
}

impl<'a> Rows<'a> {
    pub fn of(table: &Table, head: u32, locales: &'a [Locale]) -> Self {
        let mut columns = BTreeMap::new();
        let mut passed_over = vec![];
        for ((_, at), content) in table.grid.range((head, 0)..=(head, u32::MAX)) {
            let Ok(name) = content else { continue };
            let column = match Column::of(name) {
                Some(Column::Words(field, it)) => Column::Words(field, Some(table.language(it))),
                Some(column) => column,
                None => {
                    passed_over.push(name.trim().to_owned());
                    continue;
                }
            };
            // a copied column does not take the place of the first
            columns.entry(column).or_insert(*at);
        }
        // one column with sections is their title where nothing else is, and their id follows from it
        let named = columns.keys().any(|it| matches!(it, Column::Words(Field::SectionTitle, _)));
        if let Some(at) =
            Some(Column::Section).filter(|_| !named).and_then(|it| columns.remove(&it))
        {
            let own = Some(table.language(None));
            columns.insert(Column::Words(Field::SectionTitle, own), at);
        }
        let (sections, known, questions) = (vec![], vec![], vec![]);
        Self { head, columns, locales, sections, known, questions, passed_over }
    }

    /// The languages of the statements, in the order of their columns.
    pub fn languages(&self) -> Vec<String> {
        let mut found: Vec<(u32, &String)> = self
            .columns
            .iter()
            .filter_map(|(column, at)| match column {
                Column::Words(Field::Text, Some(language)) => Some((*at, language)),
                _ => None,
            })
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, language)| language.clone()).collect()
    }

    /// Reads every row in which something stands.
    pub fn read(&mut self, table: &mut Table) {
        let below = table.grid.range((self.head.saturating_add(1), 0)..);
        let mut rows: Vec<u32> = below.map(|((row, _), _)| *row).collect();
        rows.dedup();
        for row in rows {
            let section = self.section(table, row);
            self.question(table, row, section);
        }
    }

    fn at(&self, table: &Table, row: u32, column: &Column) -> Option<String> {
        let at = (row, *self.columns.get(column)?);
        table.text(at).map(str::to_owned)
    }

    /// Says which cell a place stands in, where there is a column for it.
    fn note(&self, table: &mut Table, place: String, row: u32, column: &Column) {
        if let Some(at) = self.columns.get(column) {
            table.cells.insert(place, cell((row, *at)));
        }
    }

    /// What stands in the columns of a field, by language.
    fn words(&self, table: &mut Table, row: u32, field: Field, place: &str) -> Map<String, Value> {
        let mut words = Map::new();
        let mut first = None;
        for (column, at) in self.columns.iter().filter(|(it, _)| is_of(it, field)) {
            let Column::Words(_, Some(language)) = column else { continue };
            let here = cell((row, *at));
            table.cells.insert([place, ".", language].concat(), here.clone());
            first.get_or_insert(here);
            if let Some(text) = table.text((row, *at)) {
                words.insert(language.clone(), text.into());
            }
        }
        if let Some(first) = first {
            table.cells.insert(place.to_owned(), first);
        }
        words
    }

    /// The id of the section of a row; where it is new, it is added with its title.
    fn section(&mut self, table: &mut Table, row: u32) -> Option<String> {
        let place = ["sections[", &self.known.len().to_string(), "]"].concat();
        let title_at = [&place, ".title"].concat();
        let before = table.cells.clone();
        let title = self.words(table, row, Field::SectionTitle, &title_at);
        let own = self.at(table, row, &Column::Section);
        let id = own.or_else(|| Some(slug(title.values().find_map(Value::as_str)?)))?;
        if self.known.contains(&id) {
            table.cells = before;
            return Some(id);
        }
        self.note(table, place.clone(), row, &Column::Section);
        self.note(table, [&place, ".id"].concat(), row, &Column::Section);
        if !table.cells.contains_key(&place)
            && let Some(cell) = table.cells.get(&title_at).cloned()
        {
            table.cells.insert(place, cell);
        }
        self.sections.push(json!({ "id": id, "title": title }));
        self.known.push(id.clone());
        Some(id)
    }

    fn question(&mut self, table: &mut Table, row: u32, section: Option<String>) {
        let place = ["questions[", &self.questions.len().to_string(), "]"].concat();
        let inner = |name: &str| [&place, ".", name].concat();
        let mut question = Map::new();
        self.note(table, place.clone(), row, &Column::Id);
        for (name, column) in [
            ("id", Column::Id),
            ("section", Column::Section),
            ("goal", Column::Goal),
            ("may_be_absent", Column::MayBeAbsent),
        ] {
            self.note(table, inner(name), row, &column);
        }
        if !self.columns.contains_key(&Column::Section) {
            let title = self.columns.iter().find(|(it, _)| is_of(it, Field::SectionTitle));
            if let Some((_, at)) = title {
                table.cells.insert(inner("section"), cell((row, *at)));
            }
        }
        for (name, value) in [("id", self.at(table, row, &Column::Id)), ("section", section)] {
            if let Some(value) = value {
                question.insert(name.to_owned(), value.into());
            }
        }
        for (name, field) in [("text", Field::Text), ("hint", Field::Hint), ("why", Field::Why)] {
            let words = self.words(table, row, field, &inner(name));
            if name == "text" || !words.is_empty() {
                question.insert(name.to_owned(), words.into());
            }
        }
        let options = self.options(table, row, &inner("options"));
        if !options.is_empty() {
            question.insert("options".to_owned(), options.into());
        }
        if let Some(goal) = self.at(table, row, &Column::Goal) {
            question.insert("goal".to_owned(), self.goal(&goal).into());
        }
        if let Some(said) = self.at(table, row, &Column::MayBeAbsent) {
            question.insert("may_be_absent".to_owned(), flag(&said));
        }
        self.questions.push(question.into());
    }

    fn options(&self, table: &mut Table, row: u32, place: &str) -> Map<String, Value> {
        let mut options = Map::new();
        for grade in ['N', 'P', 'L', 'F'] {
            let key = grade.to_string();
            let inner = [place, ".", &key].concat();
            let words = self.words(table, row, Field::Option(grade), &inner);
            if !words.is_empty() {
                options.insert(key, words.into());
            }
        }
        options
    }

    /// The letter of a grade, where its letter or its words stand there.
    fn goal(&self, said: &str) -> String {
        let is = |word: &str| word.to_lowercase() == said.to_lowercase();
        let meant = Grade::ALL.iter().find(|(grade, key)| {
            let label = rating_label(Rating::Graded(*grade));
            is(key) || self.locales.iter().any(|locale| is(locale.get(label)))
        });
        meant.map_or(said, |(_, key)| key).to_owned()
    }
}

fn is_of(column: &Column, field: Field) -> bool {
    matches!(column, Column::Words(own, _) if *own == field)
}

/// Yes or no; anything else stays as it is and is refused as no such.
fn flag(said: &str) -> Value {
    match said.to_lowercase().as_str() {
        "x" | "yes" | "ja" | "true" | "wahr" | "1" => true.into(),
        "no" | "nein" | "false" | "falsch" | "0" | "-" => false.into(),
        _ => said.into(),
    }
}

/// An id from a title.
fn slug(title: &str) -> String {
    let mut slug = String::new();
    for sign in title.to_lowercase().chars() {
        match sign {
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            'a'..='z' | '0'..='9' => slug.push(sign),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    let cut: String = slug.chars().take(40).collect();
    cut.trim_end_matches('-').to_owned()
}
