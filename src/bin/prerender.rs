//! Writes what is there before the program: a page for each language with its first screen as
//! HTML, the language packs, and the sentences shown where the program cannot run.

use std::rc::Rc;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use scopecheck::{
    app::{Printed, Root, RootProps, printed},
    content::{FORMAT_KEYS, LANGUAGES, PACKS, RULESET_HASH, text},
    i18n::{Locale, TextKey},
    session::{own_set, snapshot},
};
use yew::{AttrValue, Callback};

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
    let mut doctor = String::from("// Written by the build.\nexport const words = {\n");
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
        let whole = locale.completed(later, RULESET_HASH);
        let whole = whole.map_err(|problem| format!("{tag}: {problem:?}"))?;
        doctor.push_str(&format!("  {tag}: {},\n", doctor_words(&whole)));
    }
    fallback.push_str("};\n");
    doctor.push_str("};\n");
    write(&folders.out.join("doctor-words.js"), &doctor)?;
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
    printed::<Root>(props, Printed::ToBeTakenOver)
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

/// The words of the embed doctor by what they are about, with their gaps as `{name}`.
fn doctor_words(locale: &Locale) -> serde_json::Value {
    let gap = |name: &str| ["{", name, "}"].concat();
    let plain = [
        ("title", text::DOCTOR_TITLE),
        ("looking", text::DOCTOR_LOOKING),
        ("healthy", text::DOCTOR_HEALTHY),
        ("good", text::DOCTOR_GOOD),
        ("note", text::DOCTOR_NOTE),
        ("bad", text::DOCTOR_BAD),
        ("wasm-good", text::DOCTOR_WASM_GOOD),
        ("storage-good", text::DOCTOR_STORAGE_GOOD),
        ("storage-note", text::DOCTOR_STORAGE_NOTE),
        ("sandbox", text::DOCTOR_SANDBOX),
        ("frame", text::DOCTOR_FRAME),
        ("messages-bad", text::DOCTOR_MESSAGES_BAD),
        ("undefined", text::DOCTOR_UNDEFINED),
        ("integrity-good", text::DOCTOR_INTEGRITY_GOOD),
        ("integrity-note", text::DOCTOR_INTEGRITY_NOTE),
        ("integrity-bad", text::DOCTOR_INTEGRITY_BAD),
        ("hidden", text::DOCTOR_HIDDEN),
        ("colours-good", text::DOCTOR_COLOURS_GOOD),
        ("beside-policy", text::DOCTOR_BESIDE_POLICY),
        ("beside-inside", text::DOCTOR_BESIDE_INSIDE),
    ];
    let filled = [
        ("page", text::doctor_page(gap("address"))),
        ("ill", text::doctor_ill(gap("bad"))),
        ("wasm-bad", text::doctor_wasm_bad(gap("reason"))),
        ("files-good", text::doctor_files_good(gap("address"))),
        ("missing", text::doctor_missing(gap("address"), gap("status"))),
        ("type", text::doctor_type(gap("address"), gap("sent"))),
        ("closed", text::doctor_closed(gap("address"))),
        ("messages-good", text::doctor_messages_good(gap("host"))),
        ("twice", text::doctor_twice(gap("scripts"))),
        ("version", text::doctor_version(gap("elements"), gap("version"))),
        ("height-good", text::doctor_height_good(gap("height"))),
        ("height-bad", text::doctor_height_bad(gap("name"))),
        ("colours-bad", text::doctor_colours_bad(gap("from"), gap("token"))),
        ("beside", text::doctor_beside(gap("address"))),
    ];
    let plain = plain.into_iter().map(|(name, key)| (name, locale.get(key).to_owned()));
    let filled = filled.into_iter().map(|(name, message)| (name, locale.text(&message)));
    plain
        .chain(filled)
        .map(|(name, words)| (name.to_owned(), serde_json::Value::from(words)))
        .collect()
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
