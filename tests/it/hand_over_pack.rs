//! The pack: read by its own bytes and by the library, with names that want to harm.

use std::{
    collections::BTreeSet,
    io::{Cursor, Read},
};

use scopecheck::{
    domain::Assessment,
    engine::evaluate,
    i18n::Locale,
    report::{
        document::Document,
        hand_over::{HandOver, PackFile, Written, pack},
        report, writers,
    },
    session::{
        example,
        snapshot::{self, Leftovers},
    },
};

use super::{
    given::{locale, locales, today},
    hand_over::{all_words, handed},
};

type Entries = Vec<(String, Vec<u8>)>;

fn text(document: &Document) -> Result<Vec<Written>, writers::WriteProblem> {
    Ok(vec![("md", writers::markdown(document).into_bytes()), ("html", page(document))])
}

fn list(document: &Document) -> Result<Vec<Written>, writers::WriteProblem> {
    Ok(vec![("html", page(document))])
}

fn page(document: &Document) -> Vec<u8> {
    writers::html(document).into_bytes()
}

fn packed(assessment: &Assessment, words: &Locale) -> Vec<u8> {
    let evaluation = evaluate(assessment, Some(today()));
    let locales = locales();
    let report = report(assessment, &evaluation, words, &locales);
    let of = HandOver { assessment, evaluation: &evaluation, locale: words, report: &report };
    let file = snapshot::write(assessment, &Leftovers::default());
    of.packed(&locales, &file, text, list).unwrap()
}

fn number(bytes: &[u8], at: usize, length: usize) -> usize {
    (0..length).rev().fold(0, |number, place| number << 8 | usize::from(bytes[at + place]))
}

/// The names as the directory at the end of the file has them, by the published format (APPNOTE 4.3.12).
fn directory(zip: &[u8]) -> Vec<String> {
    let end = zip.windows(4).rposition(|it| it == b"PK\x05\x06").unwrap();
    let (count, mut at) = (number(zip, end + 10, 2), number(zip, end + 16, 4));
    let mut names = vec![];
    for _ in 0..count {
        assert_eq!(&zip[at..at + 4], b"PK\x01\x02");
        assert_eq!(number(zip, at + 10, 2), 8, "deflated");
        // the first of January 1980, at midnight
        assert_eq!((number(zip, at + 12, 2), number(zip, at + 14, 2)), (0, 0x21));
        let (name, extra, comment) =
            (number(zip, at + 28, 2), number(zip, at + 30, 2), number(zip, at + 32, 2));
        names.push(String::from_utf8(zip[at + 46..at + 46 + name].to_vec()).unwrap());
        at += 46 + name + extra + comment;
    }
    assert_eq!(at, end);
    names
}

fn entries(zip: &[u8]) -> Entries {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut entries = vec![];
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let mut bytes = vec![];
        entry.read_to_end(&mut bytes).unwrap();
        entries.push((entry.name().unwrap().into_owned(), bytes));
    }
    assert_eq!(directory(zip), entries.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>());
    entries
}

fn short(names: &Entries) -> Vec<&str> {
    names.iter().map(|(name, _)| name.split_once('/').unwrap().1).collect()
}

#[test]
fn the_pack_holds_everything_in_order_with_names_of_the_language() {
    let german = entries(&packed(&example("de"), &locale("de")));
    assert_eq!(
        short(&german),
        [
            "00-lies-mich.html",
            "01-bericht.md",
            "01-bericht.html",
            "02-scope-statement-de.md",
            "02-scope-statement-de.html",
            "03-scope-statement-en.md",
            "03-scope-statement-en.html",
            "04-lueckenliste.html",
            "05-nachweisanforderungen.html",
            "06-erstes-treffen.md",
            "06-erstes-treffen.html",
            "07-offene-annahmen.md",
            "07-offene-annahmen.html",
            "08-einschaetzung.json",
        ]
    );
    let folder = "scopecheck-erlenhof-it-services-gmbh-2026-11-22/";
    assert!(german.iter().all(|(name, _)| name.starts_with(folder)));
    let english = entries(&packed(&example("en"), &locale("en")));
    let names = short(&english);
    assert_eq!((names[0], names[3]), ("00-read-me.html", "02-scope-statement-en.md"));
    let mut own = example("en");
    own.report.own_language_only = true;
    let names = entries(&packed(&own, &locale("en")));
    assert_eq!(short(&names).iter().filter(|name| name.contains("statement")).count(), 2);
}

#[test]
fn the_first_file_names_all_others() {
    for words in locales() {
        let entries = entries(&packed(&example(words.tag()), &words));
        let read_me = String::from_utf8(entries[0].1.clone()).unwrap();
        for name in &short(&entries)[1..] {
            assert!(read_me.contains(name), "{name}");
        }
    }
}

#[test]
fn each_file_is_what_it_says() {
    let (own, words) = (example("de"), locale("de"));
    let entries = entries(&packed(&own, &words));
    let of = |end: &str| {
        let found = entries.iter().find(|(name, _)| name.ends_with(end));
        String::from_utf8(found.unwrap().1.clone()).unwrap()
    };
    let opened = snapshot::read(of("einschaetzung.json").as_bytes()).unwrap();
    assert_eq!(opened.assessment, own);
    handed(&own, &words, |it| {
        assert_eq!(of("lueckenliste.html").into_bytes(), page(&it.gap_list()));
        assert_eq!(of("nachweisanforderungen.html").into_bytes(), page(&it.evidence_requests()));
        assert_eq!(of("erstes-treffen.html").into_bytes(), page(&it.kick_off_questions()));
        assert_eq!(of("offene-annahmen.html").into_bytes(), page(&it.open_assumptions()));
    });
    assert!(of("statement-en.html").contains("<html lang=\"en\">"));
    assert!(of("statement-de.html").contains("Erlenhof IT-Services GmbH"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for words in locales() {
        let own = example(words.tag());
        assert_eq!(packed(&own, &words), packed(&own, &words));
    }
}

/// An estimate is no certificate, and no list may read like one.
#[test]
fn nothing_suggests_a_certificate() {
    for words in locales() {
        handed(&example(words.tag()), &words, |of| {
            let locales = locales();
            let read_me = of.read_me(&[]);
            let documents = [
                read_me,
                of.gap_list(),
                of.evidence_requests(),
                of.kick_off_questions(),
                of.open_assumptions(),
            ];
            for document in &documents {
                assert_eq!(document.disclaimer, of.report.disclaimer);
                let said = all_words(document).to_lowercase();
                for word in [
                    "you are certified",
                    "you will pass",
                    "sie sind zertifiziert",
                    "audit bestanden",
                    "sie bestehen",
                ] {
                    assert!(!said.contains(word), "{word} in {}", document.title);
                }
            }
            for part in of.parts(&locales, "{}") {
                assert!(part.name.is_ascii() && !part.name.contains(['/', ' ', '.']));
            }
        });
    }
}

#[test]
fn no_organization_leads_out_of_the_folder() {
    for name in [
        "../../../etc/passwd",
        "..\\..\\boot.ini",
        "con",
        "a/b/c",
        "/",
        "C:\\Windows",
        "x\0y\r\nz",
        "شركة مثال 🚀",
        &"langer Name ".repeat(400),
    ] {
        let mut own = Assessment::default();
        name.clone_into(&mut own.scope.organization);
        let entries = entries(&packed(&own, &locale("de")));
        let mut folders = BTreeSet::new();
        for (name, _) in &entries {
            let (folder, file) = name.split_once('/').unwrap();
            folders.insert(folder.to_owned());
            let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
            assert!(name.len() < 120 && (folder.to_owned() + file).chars().all(allowed), "{name}");
            assert!(!name.contains("..") && folder.starts_with("scopecheck-"), "{name}");
        }
        assert_eq!(folders.len(), 1);
    }
}

#[test]
fn files_of_any_name_are_packed_harmlessly_and_none_is_lost() {
    let names = ["../x", "x", "X", "/x", "a/../b.md", "con", "aux.txt", "", "ä.md", "ö.md", "a\\b"];
    let file = |(place, name): (usize, &str)| PackFile {
        name: name.to_owned(),
        bytes: vec![u8::try_from(place).unwrap(); 3],
    };
    let files: Vec<_> = names.into_iter().enumerate().map(file).collect();
    let entries = entries(&pack(&files).unwrap());
    let packed: Vec<_> = entries.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        packed,
        ["x", "x-2", "X-3", "x-4", "a/b.md", "_con", "_aux.txt", "file", "_.md", "_-2.md", "a/b"]
    );
    for (entry, file) in entries.iter().zip(&files) {
        assert_eq!(entry.1, file.bytes);
    }
    assert!(pack(&[]).is_ok_and(|zip| directory(&zip).is_empty()));
}
