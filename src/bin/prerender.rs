//! Writes what is there before the program: a page for each language with its first screen as
//! HTML, the language packs, and the sentences shown where the program cannot run.

use std::rc::Rc;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use scopecheck::{
    app::{Root, RootProps},
    content::{FORMAT_KEYS, LANGUAGES, PACKS, RULESET_HASH, text},
    i18n::{Locale, TextKey},
    session::{own_set, snapshot},
};
use yew::{AttrValue, Callback, LocalServerRenderer};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("prerender: {problem}");
            ExitCode::FAILURE
        }
    }
}

struct Folders {
    web: PathBuf,
    out: PathBuf,
}

fn folders() -> Result<Folders, String> {
    let arguments: Vec<String> = env::args().collect();
    let after = |name: &str| {
        let position = arguments.iter().position(|argument| argument == name);
        let value = position.and_then(|position| arguments.get(position + 1));
        value.map(PathBuf::from).ok_or_else(|| format!("{name} FOLDER is missing"))
    };
    Ok(Folders { web: after("--web")?, out: after("--out")? })
}

fn run() -> Result<(), String> {
    let folders = folders()?;
    let template = read(&folders.web.join("page.html"))?;
    let mut fallback = String::from(
        "// Shown where the program cannot run. Written by the build.\nexport const fallback = {\n",
    );
    for (tag, pack, later) in PACKS {
        let locale = Locale::parse(pack, RULESET_HASH, FORMAT_KEYS)
            .map_err(|problem| format!("{tag}: {problem:?}"))?;
        let screen = first_screen(&locale);
        let page = |base: &str| page(&template, &locale, base, &screen);
        write(&folders.out.join(tag).join("index.html"), &page("../"))?;
        if *tag == "en" {
            write(&folders.out.join("index.html"), &page("./"))?;
        }
        write(&folders.out.join(format!("{tag}.pack")), pack)?;
        write(&folders.out.join(format!("{tag}.later.pack")), later)?;
        fallback.push_str(&fallback_entry(&locale));
    }
    fallback.push_str("};\n");
    write(&folders.out.join("fallback.js"), &fallback)?;
    write(&folders.out.join("assessment.schema.json"), &snapshot::schema())?;
    write(&folders.out.join("questions.schema.json"), &own_set::schema())
}

/// What the element shows first, ready to be taken over by the program.
fn first_screen(locale: &Locale) -> String {
    let props = RootProps {
        locale: locale.clone(),
        assets: AttrValue::default(),
        modules: Default::default(),
        early: Default::default(),
        requests: Rc::default(),
        on_event: Callback::noop(),
        first: None,
    };
    let renderer = LocalServerRenderer::<Root>::with_props(props);
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    match runtime {
        Ok(runtime) => runtime.block_on(tokio::task::LocalSet::new().run_until(renderer.render())),
        Err(_) => String::new(),
    }
}

fn page(template: &str, locale: &Locale, base: &str, screen: &str) -> String {
    let languages: String = LANGUAGES
        .iter()
        .map(|language| {
            format!(
                "<link rel=\"alternate\" hreflang=\"{}\" href=\"{base}{}/\">\n",
                language.tag, language.tag
            )
        })
        .collect();
    let fill = |key: TextKey| escape(locale.get(key));
    template
        .replace("{lang}", locale.tag())
        .replace("{base}", base)
        .replace("{title}", &fill(text::BOOT_TITLE))
        .replace("{description}", &fill(text::BOOT_DESCRIPTION))
        .replace("{noscript}", &fill(text::BOOT_NOSCRIPT))
        .replace("{alternates}", languages.trim_end())
        .replace("{screen}", screen)
}

fn fallback_entry(locale: &Locale) -> String {
    let entry =
        |name: &str, key: TextKey| format!("{name}: {}", serde_json::Value::from(locale.get(key)));
    format!(
        "  {}: {{ {}, {}, {}, {}, {} }},\n",
        locale.tag(),
        entry("failed", text::BOOT_FAILED),
        entry("offline", text::BOOT_OFFLINE),
        entry("crashed", text::BOOT_CRASHED),
        entry("loading", text::BOOT_LOADING),
        entry("leave", text::BOOT_LEAVE),
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, content: &str) -> Result<(), String> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, content))
        .map_err(|error| format!("{}: {error}", path.display()))
}
