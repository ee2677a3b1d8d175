//! Writes a page for each example and language, and one that shows them all. `cargo xtask gallery` runs it and
//! shows what it wrote.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use scopecheck::{
    app::gallery::{Example, examples, languages, locale},
    i18n::Locale,
};
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("example.html");
/// What lies beside the pages, by name.
const FILES: [(&str, &str); 4] = [
    ("index.html", include_str!("index.html")),
    ("index.css", include_str!("index.css")),
    ("index.js", include_str!("index.js")),
    ("example.css", include_str!("example.css")),
];

fn main() -> ExitCode {
    match run() {
        Ok(count) => {
            println!("{count} pages");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("gallery: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// The folder that stands behind `name` on the command line.
fn folder(name: &str) -> Result<PathBuf, String> {
    let arguments: Vec<String> = env::args().collect();
    let position = arguments.iter().position(|argument| argument == name);
    let value = position.and_then(|position| arguments.get(position + 1));
    value.map(PathBuf::from).ok_or_else(|| format!("{name} FOLDER is missing"))
}

fn run() -> Result<usize, String> {
    let (style, fonts, out) = (folder("--style")?, folder("--fonts")?, folder("--out")?);
    for (name, content) in FILES {
        write(&out.join(name), content)?;
    }
    copy(&style.join("scopecheck.css"), &out.join("scopecheck.css"))?;
    for set in ["latin", "latin-ext"] {
        for weight in ["400", "600", "700"] {
            let name = format!("noto-sans-{set}-{weight}-normal.woff2");
            copy(&fonts.join(&name), &out.join("fonts").join(&name))?;
        }
    }
    let examples = examples();
    write(&out.join("examples.json"), &list(&examples).to_string())?;
    let mut count = 0;
    for tag in languages() {
        let words = locale(tag).ok_or_else(|| format!("{tag}: there are no words"))?;
        for example in &examples {
            write(&out.join(tag).join(format!("{}.html", example.id)), &page(example, &words))?;
            count += 1;
        }
    }
    Ok(count)
}

/// What the page that shows them and the tests go by.
fn list(examples: &[Example]) -> Value {
    let examples: Vec<Value> =
        examples.iter().map(|it| json!({ "id": it.id, "page": it.is_page() })).collect();
    json!({ "languages": languages().collect::<Vec<_>>(), "examples": examples })
}

/// The example as the site shows the element before the program is there.
fn page(example: &Example, words: &Locale) -> String {
    let folders = 1 + example.id.matches('/').count();
    // a page has its own heading; a part stands alone
    let heading = match example.is_page() {
        true => String::new(),
        false => format!("<h1>{}</h1>", example.id),
    };
    EXAMPLE
        .replace("{lang}", words.tag())
        .replace("{base}", &"../".repeat(folders))
        .replace("{id}", &example.id)
        .replace("{heading}", &heading)
        .replace("{example}", &example.html(words))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let content = fs::read(from).map_err(|error| format!("{}: {error}", from.display()))?;
    save(to, &content)
}

fn write(path: &Path, content: &str) -> Result<(), String> {
    save(path, content.as_bytes())
}

fn save(path: &Path, content: &[u8]) -> Result<(), String> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, content))
        .map_err(|error| format!("{}: {error}", path.display()))
}
