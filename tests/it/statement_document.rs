//! The statement as a document: three formats from one, and what is written in a name stays a name.

use scopecheck::{
    domain::{Choice, Edition, StatementForm},
    engine::{StatementLanguage, draft},
    report::{Statement, StatementDocument, StatementFormat},
};
use serde_json::{Value, json};

use super::{
    given::{assessment, locale},
    markup::Element,
};

/// The document of a scope with these fields.
fn document(scope: Value, language: StatementLanguage) -> StatementDocument {
    let scope = assessment(json!({ "scope": scope })).scope;
    let (draft, words) =
        (draft(&scope, Edition::E2018, StatementForm::Standard), locale(language.tag()));
    let statement = Statement::of(&scope, draft.as_ref(), language, &words).unwrap();
    StatementDocument::of(&statement, draft.as_ref(), language, &words)
}

fn own(text: &str) -> StatementDocument {
    document(json!({ "statement": { "en": text } }), StatementLanguage::En)
}

fn with_annex(entries: &[&str]) -> StatementDocument {
    let annex = entries.iter().map(|entry| (*entry).to_owned()).collect();
    StatementDocument { annex, ..own("The SMS of Alder.") }
}

#[test]
fn a_draft_is_written_in_three_formats() {
    let document = document(
        json!({ "organization": "Ölmühle & Söhne e. V.", "services": [{ "name": "E-Mail" }] }),
        StatementLanguage::De,
    );
    let text = "Das vom Ölmühle & Söhne e. V. betriebene Servicemanagementsystem für die Bereitstellung des Services E-Mail.";
    assert_eq!(document.written(StatementFormat::Plain), format!("{text}\n"));
    assert_eq!(
        document.written(StatementFormat::Markdown),
        format!(
            "# Anwendungsbereich des Servicemanagementsystems\n\n{}\n",
            text.replace('&', "\\&")
        )
    );
    let html = document.written(StatementFormat::Html);
    assert!(
        html.starts_with("<!doctype html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">")
    );
    assert!(html.contains(&format!("<p>{}</p>", text.replace('&', "&amp;"))), "{html}");
}

#[test]
fn the_annex_stands_below() {
    let document = with_annex(&["mail", "  backup\nand restore "]);
    assert_eq!(document.annex.len(), 2);
    let plain = document.written(StatementFormat::Plain);
    assert!(plain.contains("The SMS of Alder.\n\nAnnex: services\n\n- mail\n"), "{plain}");
    let markdown = document.written(StatementFormat::Markdown);
    assert!(markdown.contains("\n\n## Annex: services\n\n- mail\n"), "{markdown}");
    let html = document.written(StatementFormat::Html);
    assert!(html.contains("<h2>Annex: services</h2>\n<ul>\n<li dir=\"auto\">mail</li>"), "{html}");
    assert!(!own("x").written(StatementFormat::Html).contains("<ul>"));
}

#[test]
fn paragraphs_and_lines_stay_apart() {
    let document = own("One\n  two\r\n\n\n three\t");
    assert_eq!(document.paragraphs, [vec!["One", "two"], vec!["three"]]);
    assert_eq!(document.written(StatementFormat::Plain), "One\ntwo\n\nthree\n");
    assert!(document.written(StatementFormat::Markdown).ends_with("One  \ntwo\n\nthree\n"));
    assert!(document.written(StatementFormat::Html).contains("<p>One<br>\ntwo</p>\n<p>three</p>"));
}

/// Whatever a browser would read as markup.
#[test]
fn no_name_becomes_markup_in_html() {
    for name in [
        "<script>alert(1)</script>",
        "</p></main><img src=x onerror=alert(1)>",
        "\"><b>",
        "' onload='x",
        "&lt;script&gt;",
        "]]><!-- ",
        "a\0b\u{1b}[31m",
    ] {
        for document in [own(name), with_annex(&[name, name])] {
            let html = document.written(StatementFormat::Html);
            let (_, body) = html.split_once("<body>").unwrap();
            for foreign in ["<script", "<img", "<b>", "<!--", "\0", "\u{1b}"] {
                assert!(!body.contains(foreign), "{foreign} in {html}");
            }
            let page = Element::parse(&format!("<body>{}", body.replace("</html>", "")));
            let seen = page.text();
            assert!(seen.contains(name.split(['\0', '\u{1b}']).next().unwrap().trim()), "{seen}");
        }
    }
}

#[test]
fn no_name_becomes_structure_or_a_link_in_markdown() {
    let check = |text: &str, expected: &str| {
        let markdown = own(text).written(StatementFormat::Markdown);
        let (_, body) = markdown.split_once("\n\n").unwrap();
        assert_eq!(body, format!("{expected}\n"));
    };
    check("Alder & Co. KG (Leeds), 24/7", r"Alder \& Co. KG (Leeds), 24/7");
    check("`code` *b* _i_ ~s~", r"\`code\` \*b\* \_i\_ \~s\~");
    check("a | b", r"a \| b");
    check("[click](javascript:alert(1))", r"\[click\](javascript:alert(1))");
    check("![x](https://evil.example)", r"\!\[x\](https\://evil.example)");
    check("<https://evil.example>", r"\<https\://evil.example\>");
    check("WWW.evil.example me@evil.example", r"WWW\.evil.example me\@evil.example");
    check("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>");
    check("# head", r"\# head");
    check("- item", r"\- item");
    check("12. item", r"12\. item");
    check("1) item", r"1\) item");
    check("x\n===\ny", "x  \n\\===  \ny");
    check("    code", "code");
    check(r"a\", r"a\\");
}

#[test]
fn an_entry_of_the_annex_is_one_entry() {
    let document = StatementDocument {
        annex: document(
            json!({ "organization": "Alder", "services": [{ "name": "a\n- b" }] }),
            StatementLanguage::En,
        )
        .annex,
        ..with_annex(&["- a", "1. b"])
    };
    for format in StatementFormat::ALL.iter().map(|(format, _)| *format) {
        assert!(!document.written(format).contains("\n- b"), "{}", format.key());
    }
    let markdown = with_annex(&["- a", "1. b"]).written(StatementFormat::Markdown);
    assert!(markdown.ends_with("- \\- a\n- 1\\. b\n"), "{markdown}");
}
