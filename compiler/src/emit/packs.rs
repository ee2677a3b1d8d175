//! `<language>.pack`: all texts of one language in the order of their numbers, and `packs.rs`,
//! which holds the packs for programs that carry them all.
//!
//! A pack is a line `scopecheck-pack 1 <language> <hash>` and the texts, each closed by U+001E, so
//! that a pack cut short is known as such. In a text, U+0001 and a letter stand for an argument:
//! `a` is the first by name. U+0002 and a letter begin a choice by that argument, U+0004 ends it.
//! Between them each variant is its case, its text and U+0003. A case is `=`, digits and `;` for
//! an exact number, or a letter for a plural category: z(ero), 1 (one), 2 (two), f(ew), m(any),
//! o(ther). The application's `i18n` reads this.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::emit::rust::{HEAD, string};
use crate::model::{Case, Language, Part};

/// The pack of one language.
pub fn write(language: &Language, hash: &str) -> String {
    let mut out = format!("scopecheck-pack 1 {} {hash}\n", language.tag);
    for text in language.texts.values() {
        let writer = Writer { arguments: text.arguments() };
        writer.parts(&text.parts, &mut out);
        out.push('\u{1e}');
    }
    out
}

/// The Rust file that includes all packs.
pub fn index(languages: &[Language]) -> String {
    let mut out = HEAD.to_owned();
    out.push_str("/// Each language's tag and pack.\npub static PACKS: &[(&str, &str)] = &[\n");
    for language in languages {
        let tag = string(&language.tag);
        let file = string(&format!("/{}.pack", language.tag));
        let _ = writeln!(out, "    ({tag}, include_str!(concat!(env!(\"OUT_DIR\"), {file}))),");
    }
    out.push_str("];\n");
    out
}

struct Writer<'a> {
    arguments: BTreeSet<&'a str>,
}

impl Writer<'_> {
    fn parts(&self, parts: &[Part], out: &mut String) {
        for part in parts {
            match part {
                Part::Literal(text) => out.push_str(text),
                Part::Argument(name) => out.extend(['\u{1}', self.letter(name)]),
                Part::Select { argument, variants } => {
                    out.extend(['\u{2}', self.letter(argument)]);
                    for variant in variants {
                        case(&variant.case, out);
                        self.parts(&variant.parts, out);
                        out.push('\u{3}');
                    }
                    out.push('\u{4}');
                }
            }
        }
    }

    fn letter(&self, argument: &str) -> char {
        let mut letters = ('a'..='z').zip(&self.arguments);
        letters.find(|(_, name)| **name == argument).map_or('?', |(letter, _)| letter)
    }
}

fn case(case: &Case, out: &mut String) {
    match case {
        Case::Exact(number) => {
            let _ = write!(out, "={number};");
        }
        Case::Category(category) => out.push(match category.as_str() {
            "zero" => 'z',
            "one" => '1',
            "two" => '2',
            "few" => 'f',
            "many" => 'm',
            _ => 'o',
        }),
    }
}
