//! From a set to the text of a file.

use serde_json::{Map, Value, json};

use super::{FORMAT, VERSION};
use crate::domain::{Choice, Grade, OwnQuestion, OwnSet, Words};

/// The text of the file. The same set always gives the same bytes; what is as it is anyway is left out.
#[must_use]
pub fn write(set: &OwnSet) -> String {
    let mut by = json!({ "name": set.by.name });
    if !set.by.url.is_empty() {
        put(&mut by, "url", set.by.url.as_str().into());
    }
    let sections = set.sections.iter().map(|it| json!({ "id": it.id, "title": words(&it.title) }));
    let mut root = json!({
        "format": FORMAT,
        "version": VERSION,
        "id": set.id,
        "revision": set.revision,
        "by": by,
        "languages": set.languages,
        "title": words(&set.title),
        "sections": sections.collect::<Vec<_>>(),
        "questions": set.questions.iter().map(question).collect::<Vec<_>>(),
    });
    put_words(&mut root, "intro", &set.intro);
    let mut text = serde_json::to_string_pretty(&root).unwrap_or_default();
    text.push('\n');
    text
}

fn question(question: &OwnQuestion) -> Value {
    let mut json = json!({
        "id": question.id,
        "section": question.section,
        "text": words(&question.text),
    });
    put_words(&mut json, "hint", &question.hint);
    put_words(&mut json, "why", &question.why);
    if !question.options.is_empty() {
        let options = question.options.iter();
        let options: Map<_, _> =
            options.map(|(grade, label)| (grade.key().to_owned(), words(label))).collect();
        put(&mut json, "options", Value::Object(options));
    }
    if question.goal != Grade::Largely {
        put(&mut json, "goal", question.goal.key().into());
    }
    if question.may_be_absent {
        put(&mut json, "may_be_absent", true.into());
    }
    json
}

fn words(words: &Words) -> Value {
    words.iter().map(|(language, text)| (language.clone(), Value::from(text.as_str()))).collect()
}

fn put_words(json: &mut Value, name: &str, label: &Words) {
    if !label.is_empty() {
        put(json, name, words(label));
    }
}

fn put(json: &mut Value, name: &str, value: Value) {
    if let Value::Object(map) = json {
        map.insert(name.to_owned(), value);
    }
}
