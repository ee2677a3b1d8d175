//! `<language>.pack`: the texts of one language that the first screen needs;
//! `<language>.later.pack`: all others, both in the order of their numbers; and `packs.rs`, which
//! holds the packs for programs that carry them all.
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
use crate::model::{Case, Language, Part, Text};

/// One of the two packs of a language.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// What the first screen needs.
    First,
    /// Everything else.
    Later,
}

/// Both, in the order in which their texts are numbered.
pub const HALVES: [Half; 2] = [Half::First, Half::Later];

impl Half {
    /// The name of the file.
    pub fn file(self, tag: &str) -> String {
        match self {
            Half::First => format!("{tag}.pack"),
            Half::Later => format!("{tag}.later.pack"),
        }
    }
}

/// One pack of one language.
pub fn write(language: &Language, half: Half, hash: &str) -> String {
    let mut out = format!("scopecheck-pack 1 {} {hash}\n", language.tag);
    let of_half = |text: &&Text| text.comes_first() == (half == Half::First);
    for text in language.texts.values().filter(of_half) {
        let writer = Writer { arguments: text.arguments() };
        writer.parts(&text.parts, &mut out);
        out.push('\u{1e}');
    }
    out
}

/// The Rust file that includes all packs.
pub fn index(languages: &[Language]) -> String {
    let mut out = HEAD.to_owned();
    out.push_str(
        "/// Each language's tag, its first and its later pack.\n\
         pub static PACKS: &[(&str, &str, &str)] = &[\n",
    );
    for language in languages {
        let packs = HALVES.map(|half| {
            let file = string(&format!("/{}", half.file(&language.tag)));
            format!("include_str!(concat!(env!(\"OUT_DIR\"), {file}))")
        });
        let _ = writeln!(out, "    ({}, {}),", string(&language.tag), packs.join(", "));
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
