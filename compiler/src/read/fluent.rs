//! One Fluent file into the texts of its language.

use std::collections::btree_map::Entry;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind};

use crate::model::{Key, Language, Text};
use crate::problem::{Place, Problems};
use crate::read::pattern;

/// Adds the file's messages and attributes to `language`.
pub fn read(path: &str, source: &str, language: &mut Language, problems: &mut Problems) {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            language.complete = false;
            for error in errors {
                let place = Place::at(path, source, error.pos.start);
                problems.add(&place, format!("This is not valid Fluent: {}.", reason(&error.kind)));
            }
            resource
        }
    };
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let mut reader = Reader { path, source, language, problems };
                reader.message(&message);
            }
            ast::Entry::Term(term) => {
                language.complete = false;
                problems.add(
                    &place_of(path, source, term.id.name),
                    format!(
                        "The term `-{}` is not supported. {}",
                        term.id.name,
                        pattern::SUPPORTED
                    ),
                );
            }
            // Junk was reported as a syntax error above.
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
}

struct Reader<'a> {
    path: &'a str,
    source: &'a str,
    language: &'a mut Language,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn message(&mut self, message: &ast::Message<&str>) {
        let key = Key::message(message.id.name);
        if let Some(value) = &message.value {
            self.text(key.clone(), message.id.name, value);
        }
        for attribute in &message.attributes {
            self.text(key.attribute(attribute.id.name), attribute.id.name, &attribute.value);
        }
    }

    fn text(&mut self, key: Key, name: &str, value: &ast::Pattern<&str>) {
        let place = place_of(self.path, self.source, name);
        let parts = pattern::parts(value).unwrap_or_else(|reason| {
            let text = format!("`{key}` uses {reason}. {}", pattern::SUPPORTED);
            self.problems.add(&place, text);
            Vec::new()
        });
        match self.language.texts.entry(key) {
            Entry::Vacant(vacant) => {
                vacant.insert(Text { place, parts });
            }
            Entry::Occupied(first) => {
                let (key, first) = (first.key(), &first.get().place);
                let text = format!("`{key}` stands already at {first}. Remove one of the two.");
                self.problems.add(&place, text);
            }
        }
    }
}

fn reason(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            "Expected the line's end after `->`, and each variant on a line of its own".into()
        }
        kind => kind.to_string(),
    }
}

/// The place of `name`, which the parser returned as a slice of `source`: the syntax tree has no
/// positions of its own.
fn place_of(path: &str, source: &str, name: &str) -> Place {
    let offset = name.as_ptr().addr().saturating_sub(source.as_ptr().addr());
    Place::at(path, source, offset)
}
