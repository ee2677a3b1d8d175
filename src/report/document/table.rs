//! Rows and columns. Spreadsheets take every column; on paper some stand below another.

use super::{Inline, Style};

/// A table with one row of headings; the first column names the row.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The columns, in the order of the cells.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// What stands in it, for formats that have columns of their own.
    pub role: Role,
    /// How much of the width it takes beside the others; 1 to 12.
    pub weight: u8,
    /// On paper its cells stand below those of the column before, behind the heading, where they are not
    /// empty.
    pub below: bool,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The clause.
    Clause,
    /// What the row is about.
    Subject,
    /// Its state: a grade, a verdict, whether it is there.
    State,
    /// A range in per cent.
    Band,
    /// Why, or what follows.
    Why,
    /// What to do.
    Remedy,
    /// What can be shown.
    Evidence,
    /// What the visitor noted.
    Note,
    /// How much work.
    Effort,
    /// A day or several.
    When,
    /// The id of a question, rule or step.
    Id,
    /// Anything else.
    Other,
}

/// A row with a cell for each column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The cells.
    pub cells: Vec<Cell>,
}

/// What stands in a cell: paragraphs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell(pub Vec<Vec<Inline>>);

impl Column {
    /// A column that has its own place everywhere.
    #[must_use]
    pub fn new(title: &str, role: Role, weight: u8) -> Self {
        Self { title: title.to_owned(), role, weight, below: false }
    }

    /// The same, below the column before on paper.
    #[must_use]
    pub fn below(self) -> Self {
        Self { below: true, ..self }
    }
}

impl Cell {
    /// Words of the report; nothing for no words.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self::of(Inline::plain(text))
    }

    /// One piece.
    #[must_use]
    pub fn of(inline: Inline) -> Self {
        if inline.text.is_empty() { Self::default() } else { Self(vec![vec![inline]]) }
    }

    /// Words of the visitor's, a paragraph for each line.
    #[must_use]
    pub fn foreign(text: &str) -> Self {
        let lines = text.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
        Self(lines.map(|line| vec![Inline::foreign(line)]).collect())
    }

    /// Several, a paragraph each.
    #[must_use]
    pub fn lines(lines: impl IntoIterator<Item = Inline>) -> Self {
        Self(lines.into_iter().filter(|it| !it.text.is_empty()).map(|it| vec![it]).collect())
    }

    /// Nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// Its words without structure, a line for each paragraph.
    #[must_use]
    pub fn text(&self) -> String {
        let line = |line: &Vec<Inline>| line.iter().map(|it| it.text.as_str()).collect::<String>();
        self.0.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

impl Table {
    /// The table as it stands on paper: columns that go below another are gone, and their cells stand in
    /// that one's, behind the heading. Ids are for programs and left out.
    #[must_use]
    pub fn on_paper(&self) -> Self {
        let own = |column: &&Column| !column.below && column.role != Role::Id;
        let columns = self.columns.iter().filter(own).cloned().collect();
        let rows = self.rows.iter().map(|row| Row { cells: self.stacked(row) }).collect();
        Self { caption: self.caption.clone(), columns, rows }
    }

    fn stacked(&self, row: &Row) -> Vec<Cell> {
        let mut cells: Vec<Cell> = Vec::new();
        let readable = self.columns.iter().zip(&row.cells);
        for (column, cell) in readable.filter(|(column, _)| column.role != Role::Id) {
            match cells.last_mut().filter(|_| column.below) {
                Some(above) => above.put_below(&column.title, cell),
                None => cells.push(cell.clone()),
            }
        }
        cells
    }
}

impl Cell {
    fn put_below(&mut self, heading: &str, cell: &Self) {
        let mut lines = cell.0.iter().filter(|line| !line.is_empty()).cloned();
        if let Some(mut first) = lines.next() {
            let heading = [heading, ": "].concat();
            first.insert(0, Inline { text: heading, style: Style::Quiet, foreign: false });
            self.0.push(first);
            self.0.extend(lines);
        }
    }
}
