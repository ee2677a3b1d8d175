//! What a column, or a row above them, is for: by its English or German name.

/// What stands in a column or beside a name above the columns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Id,
    Section,
    Goal,
    MayBeAbsent,
    /// Words of this field in a language; without one, that of the table.
    Words(Field, Option<String>),
    Revision,
    By,
    Url,
}

/// A field with words by language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Title,
    Intro,
    SectionTitle,
    Text,
    Hint,
    Why,
    /// The words for this grade.
    Option(char),
}

const FIXED: [(&str, Column); 23] = [
    ("id", Column::Id),
    ("nr", Column::Id),
    ("nummer", Column::Id),
    ("kennung", Column::Id),
    ("section", Column::Section),
    ("section_id", Column::Section),
    ("abschnitt", Column::Section),
    ("abschnitt_id", Column::Section),
    ("bereich", Column::Section),
    ("goal", Column::Goal),
    ("target", Column::Goal),
    ("ziel", Column::Goal),
    ("may_be_absent", Column::MayBeAbsent),
    ("optional", Column::MayBeAbsent),
    ("darf_fehlen", Column::MayBeAbsent),
    ("kann_entfallen", Column::MayBeAbsent),
    ("revision", Column::Revision),
    ("stand", Column::Revision),
    ("by", Column::By),
    ("author", Column::By),
    ("von", Column::By),
    ("autor", Column::By),
    ("url", Column::Url),
];

const WORDS: [(&str, Field); 19] = [
    ("text", Field::Text),
    ("question", Field::Text),
    ("statement", Field::Text),
    ("frage", Field::Text),
    ("aussage", Field::Text),
    ("hint", Field::Hint),
    ("hinweis", Field::Hint),
    ("why", Field::Why),
    ("warum", Field::Why),
    ("title", Field::Title),
    ("titel", Field::Title),
    ("intro", Field::Intro),
    ("einleitung", Field::Intro),
    ("section", Field::SectionTitle),
    ("section_title", Field::SectionTitle),
    ("abschnitt", Field::SectionTitle),
    ("abschnitt_titel", Field::SectionTitle),
    ("bereich", Field::SectionTitle),
    ("bereich_titel", Field::SectionTitle),
];

const LANGUAGES: [(&str, &str); 5] = [
    ("deutsch", "de"),
    ("german", "de"),
    ("englisch", "en"),
    ("english", "en"),
    ("französisch", "fr"),
];

impl Column {
    /// What a name means, however it is written: `Text (DE)`, `text-de` and `text_de` are the same.
    pub fn of(name: &str) -> Option<Self> {
        let words: Vec<String> = name
            .split(|it: char| !it.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let name = words.join("_");
        if let Some((_, column)) = FIXED.iter().find(|(known, _)| *known == name) {
            return Some(column.clone());
        }
        if let Some(field) = field(&name) {
            return Some(Self::Words(field, None));
        }
        let (last, before) = words.split_last()?;
        let spelled = LANGUAGES.iter().find(|(known, _)| known == last).map(|(_, tag)| *tag);
        let is_tag =
            (2..=3).contains(&last.len()) && last.bytes().all(|it| it.is_ascii_lowercase());
        let language = spelled.or_else(|| is_tag.then_some(last.as_str()))?;
        Some(Self::Words(field(&before.join("_"))?, Some(language.to_owned())))
    }
}

fn field(name: &str) -> Option<Field> {
    let known = WORDS.iter().find(|(known, _)| *known == name).map(|(_, field)| *field);
    let grade = ["option_", "antwort_", "stufe_"].iter().find_map(|it| name.strip_prefix(it));
    known.or(match grade {
        Some("n") => Some(Field::Option('N')),
        Some("p") => Some(Field::Option('P')),
        Some("l") => Some(Field::Option('L')),
        Some("f") => Some(Field::Option('F')),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_understood_however_they_are_written() {
        let words = |field, language: &str| Some(Column::Words(field, Some(language.to_owned())));
        for (name, column) in [
            ("ID", Some(Column::Id)),
            (" Kann entfallen ", Some(Column::MayBeAbsent)),
            ("Abschnitt", Some(Column::Section)),
            ("Abschnitt (de)", words(Field::SectionTitle, "de")),
            ("text_en", words(Field::Text, "en")),
            ("Frage Deutsch", words(Field::Text, "de")),
            ("Hinweis-EN", words(Field::Hint, "en")),
            ("option_L_de", words(Field::Option('L'), "de")),
            ("Frage", Some(Column::Words(Field::Text, None))),
            ("Comment", None),
            ("", None),
        ] {
            assert_eq!(Column::of(name), column, "{name}");
        }
    }
}
