//! Which folder of `src/` may name what. The rules are those of ARCHITECTURE.md; here they run.

use std::fs;

use super::source::{Source, Token, paths, sources, tokens};

/// A folder and what it may name besides itself and std.
struct Layer {
    name: &'static str,
    layers: &'static [&'static str],
    crates: &'static [&'static str],
}

const BROWSER: [&str; 4] = ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"];

const LAYERS: [Layer; 9] = [
    Layer { name: "domain", layers: &[], crates: &[] },
    Layer { name: "i18n", layers: &[], crates: &[] },
    Layer { name: "content", layers: &["domain", "i18n"], crates: &[] },
    Layer { name: "engine", layers: &["domain", "content", "i18n"], crates: &[] },
    Layer {
        name: "session",
        layers: &["domain", "content", "i18n", "engine"],
        crates: &["base64", "crc", "miniz_oxide", "qrcode", "serde_json", "similar"],
    },
    Layer {
        name: "report",
        layers: &["domain", "content", "i18n", "engine", "session"],
        crates: &[
            "serde_json",
            "base64",
            "calamine",
            "chrono",
            "csv",
            "icalendar",
            "imagesize",
            "rust_xlsxwriter",
            "zip",
        ],
    },
    Layer {
        name: "platform",
        layers: &[],
        crates: &[
            "yew",
            "gloo_events",
            "gloo_timers",
            BROWSER[0],
            BROWSER[1],
            BROWSER[2],
            BROWSER[3],
        ],
    },
    Layer {
        name: "app",
        layers: &["domain", "content", "i18n", "engine", "session", "report", "platform"],
        // In one place or as types only, see `the_views_reach_the_browser_through_platform`.
        // Natively only: tokio runs the server renderer.
        crates: &["yew", "web_sys", "wasm_split_helpers", "tokio"],
    },
    Layer {
        name: "embed",
        layers: &["domain", "content", "i18n", "session", "platform", "app"],
        crates: &["yew", BROWSER[0], BROWSER[1], BROWSER[2], BROWSER[3]],
    },
];

/// The crates of Cargo.toml, so that a new one is forbidden until a layer lists it.
fn dependencies() -> Vec<String> {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let manifest = fs::read_to_string(manifest).unwrap();
    let (_, rest) = manifest.split_once("\n[dependencies]\n").unwrap();
    let section = rest.split("\n[").next().unwrap();
    let name = |line: &str| Some(line.split_once(" = ")?.0.trim().replace('-', "_"));
    let own = section.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    own.filter_map(name).collect()
}

/// What `path` names that `layer` may not; `depth` is how many modules deep its file lies.
fn forbidden(path: &[String], layer: &Layer, depth: usize, crates: &[String]) -> Option<String> {
    let first = path.first()?;
    let ups = path.iter().take_while(|name| *name == "super").count();
    let leaves = ups >= depth;
    let target = match first.as_str() {
        "crate" => path.get(1),
        "super" if leaves => path.get(ups),
        _ => None,
    };
    let other = |name: &&String| LAYERS.iter().any(|known| known.name == *name);
    if let Some(target) = target.filter(other) {
        let allowed = target == layer.name || layer.layers.contains(&target.as_str());
        return (!allowed).then(|| path.join("::"));
    }
    let foreign = crates.contains(first) && !layer.crates.contains(&first.as_str());
    foreign.then(|| path.join("::"))
}

/// `src/engine/scope_check/parties.rs` lies two modules below `engine`, three below the crate.
fn depth(path: &str) -> usize {
    let parts = path.split('/').skip(1);
    parts.filter(|part| *part != "mod.rs").count()
}

fn layer_of(path: &str) -> Option<&'static Layer> {
    let folder = path.split('/').nth(1)?;
    LAYERS.iter().find(|layer| layer.name == folder)
}

fn check(source: &Source, crates: &[String]) -> Vec<String> {
    let Some(layer) = layer_of(&source.path) else { return vec![] };
    let depth = depth(&source.path);
    let mut found: Vec<_> = paths(&tokens(&source.text))
        .iter()
        .filter_map(|path| forbidden(path, layer, depth, crates))
        .map(|path| format!("{} names {path}", source.path))
        .collect();
    found.dedup();
    found
}

fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn each_layer_names_only_what_it_may() {
    let (all, crates) = (sources(&["src"]), dependencies());
    assert!(crates.contains(&"serde_json".to_owned()) && crates.contains(&"yew".to_owned()));
    for layer in &LAYERS {
        assert!(all.iter().any(|it| layer_of(&it.path).is_some_and(|it| it.name == layer.name)));
    }
    assert_none(&all.iter().flat_map(|source| check(source, &crates)).collect::<Vec<_>>());
}

#[test]
fn every_folder_is_a_layer_or_holds_programs() {
    let unknown = sources(&["src"]).into_iter().filter(|source| {
        let folder = source.path.split('/').nth(1).unwrap();
        layer_of(&source.path).is_none() && folder != "bin" && folder != "lib.rs"
    });
    assert_none(&unknown.map(|source| source.path).collect::<Vec<_>>());
}

fn planted(path: &str, text: &str) -> Vec<String> {
    check(&Source { path: path.into(), text: text.into() }, &dependencies())
}

#[test]
fn planted_violations_are_found() {
    for (path, text) in [
        ("src/domain/a.rs", "use serde_json::Value;"),
        ("src/domain/a.rs", "use crate::{domain::Grade, engine::evaluate};"),
        ("src/domain/a.rs", "fn f() -> crate::i18n::TextKey {}"),
        ("src/domain/a.rs", "use super::super::engine::evaluate;"),
        ("src/domain/mod.rs", "use super::engine;"),
        ("src/i18n/locale.rs", "use crate::content::text;"),
        ("src/content/types.rs", "pub use crate::engine::{self as e};"),
        ("src/engine/a/b.rs", "use super::super::super::session::State;"),
        ("src/engine/a/b.rs", "use crate::{\n    domain::{A, B},\n    session,\n};"),
        ("src/session/a.rs", "fn f() { web_sys::window(); }"),
        ("src/session/a.rs", "use yew::prelude::*;"),
        ("src/report/a.rs", "use crate::app::Root;"),
        ("src/platform/a.rs", "use crate::domain::Assessment;"),
        ("src/app/a.rs", "use wasm_bindgen::JsCast;"),
        ("src/app/a.rs", "let x = 'a'; /* \" */ js_sys::Array::new();"),
    ] {
        assert_eq!(planted(path, text).len(), 1, "{path}: {text}");
    }
}

#[test]
fn what_only_looks_like_a_violation_is_left_alone() {
    for (path, text) in [
        ("src/domain/a.rs", "// use crate::engine::evaluate;\n/// [`crate::engine`]"),
        ("src/domain/a.rs", "const A: &str = \"crate::engine\"; const B: &str = r#\"yew::x\"#;"),
        ("src/domain/a.rs", "use std::{fmt, rc::Rc}; use super::choice::choice; fn f<'a>() {}"),
        ("src/engine/a/b.rs", "use super::super::statement::draft; let engine = session;"),
        ("src/engine/a.rs", "use crate::{content::{Area, text}, domain::*, engine::lint};"),
        ("src/app/a.rs", "use web_sys::HtmlInputElement; use crate::platform;"),
        ("src/bin/a.rs", "use scopecheck::engine; web_sys::window();"),
    ] {
        assert_eq!(planted(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}

/// Of the browser they know the types of event targets; the cut into two wasm files has one place.
#[test]
fn the_views_reach_the_browser_through_platform() {
    for source in sources(&["src/app"]) {
        for path in paths(&tokens(&source.text)) {
            let target = |name: &String| name.starts_with("Html") && name.ends_with("Element");
            let fine = match path[0].as_str() {
                "web_sys" => path.get(1).is_some_and(target),
                "wasm_split_helpers" => source.path == "src/app/later.rs",
                _ => true,
            };
            assert!(fine, "{} names {}", source.path, path.join("::"));
        }
    }
}

fn is_floating(token: &Token) -> bool {
    match token {
        Token::Name(name) => name == "f32" || name == "f64",
        Token::Number(number) => {
            number.contains('.') || number.ends_with("f32") || number.ends_with("f64")
        }
        _ => false,
    }
}

/// Equal answers must give equal figures everywhere.
#[test]
fn nothing_is_computed_in_floating_point() {
    let folders = ["src/domain", "src/content", "src/engine", "src/session", "src/report"];
    let found = sources(&folders).into_iter().flat_map(|source| {
        let floating = tokens(&source.text).into_iter().find(is_floating);
        floating.map(|token| format!("{} has {token:?}", source.path))
    });
    assert_none(&found.collect::<Vec<_>>());
    for planted in ["let x: f64 = y;", "1.5 * x", "1f32", "a as f32"] {
        assert!(tokens(planted).iter().any(is_floating), "{planted}");
    }
    for fine in ["0..10", "pair.0", "\"1.5\"", "x.max(1)"] {
        assert!(!tokens(fine).iter().any(is_floating), "{fine}");
    }
}

/// Both get past the escaping or past a strict content security policy.
fn is_raw_markup(tokens: &[Token]) -> bool {
    // a variable or a field of that name is no attribute
    let is_rust =
        |before: &Token| *before == Token::Name("let".into()) || *before == Token::Sign('.');
    tokens.windows(3).any(|three| match three {
        [before, Token::Name(name), next] => {
            matches!(name.as_str(), "from_html_unchecked" | "set_inner_html" | "innerHTML")
                || (name == "style" && *next == Token::Sign('=') && !is_rust(before))
        }
        [_, Token::Text(text), _] => text.contains("innerHTML") || text.contains("style="),
        _ => false,
    })
}

#[test]
fn no_view_writes_raw_markup_or_inline_style() {
    let found = sources(&["src"]).into_iter().filter(|source| is_raw_markup(&tokens(&source.text)));
    assert_none(&found.map(|source| source.path).collect::<Vec<_>>());
    for planted in
        ["<p style=\"color: red\">", "Html::from_html_unchecked(x)", "set(\"innerHTML\", x)"]
    {
        assert!(is_raw_markup(&tokens(planted)), "{planted}");
    }
    for fine in ["let style = Style::Plain;", "it.style == style"] {
        assert!(!is_raw_markup(&tokens(fine)), "{fine}");
    }
}

/// Longer files hold more than one concern.
#[test]
fn no_file_is_longer_than_300_lines() {
    let long =
        sources(&["src", "compiler/src", "xtask/src", "tests"]).into_iter().filter_map(|source| {
            let lines = source.text.lines().count();
            (lines > 300).then(|| format!("{} has {lines} lines", source.path))
        });
    assert_none(&long.collect::<Vec<_>>());
}
