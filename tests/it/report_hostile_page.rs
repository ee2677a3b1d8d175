//! The same on the page: no word becomes an element, an address, a rule of the style sheet or a picture.

use std::collections::BTreeSet;

use scopecheck::{
    domain::Assessment,
    report::{Logo, QuestionnaireFormat, ReportFormat, Request, questionnaire, request},
    session::snapshot::Leftovers,
};

use super::{
    given::{locale, locales, today},
    hostile_words::{bare, everywhere, hostile, text, written},
    markup::Element,
    read_back::html,
};

/// The elements of a page with their attributes; what leads somewhere with where it leads.
fn shapes(page: &Element) -> BTreeSet<String> {
    let all = page.all().into_iter().skip(1);
    let shape = |it: &Element| {
        let leads = ["href", "src", "role", "scope"];
        let attribute = |(name, value): &(String, String)| {
            if leads.contains(&name.as_str()) { format!("{name}={value}") } else { name.clone() }
        };
        let attributes: Vec<_> = it.attributes.iter().map(attribute).collect();
        [it.name.as_str(), " ", &attributes.join(" ")].concat()
    };
    all.map(shape).collect()
}

#[track_caller]
fn no_new_shapes(hostile: &str, plain: &str) {
    let (hostile, plain) = (html(hostile), html(plain));
    let new: Vec<_> = shapes(&hostile).difference(&shapes(&plain)).cloned().collect();
    assert!(new.is_empty(), "{new:?}");
    assert_eq!(hostile.named("style").len(), 1);
    assert_eq!(hostile.named("title").len(), 1);
}

#[test]
fn no_word_becomes_an_element_an_attribute_or_an_address() {
    let plain = text(written(&everywhere(&["word"]), ReportFormat::Html));
    no_new_shapes(&text(written(&everywhere(&hostile()), ReportFormat::Html)), &plain);
    let plain = text(written(&bare("word"), ReportFormat::Html));
    for word in hostile() {
        no_new_shapes(&text(written(&bare(word), ReportFormat::Html)), &plain);
    }
    let blank = |assessment: &Assessment| {
        text(questionnaire(assessment, &locale("en"), QuestionnaireFormat::Html).unwrap())
    };
    no_new_shapes(&blank(&everywhere(&hostile())), &blank(&everywhere(&["word"])));
}

/// The page that prints makes nodes of what it is told: what it is told has the same shapes.
#[test]
fn no_word_becomes_a_node_of_the_page_that_prints() {
    fn tags(node: &serde_json::Value, into: &mut BTreeSet<String>) {
        let Some([tag, attributes, children]) = node.as_array().map(Vec::as_slice) else { return };
        let attributes: Vec<_> = attributes.as_object().unwrap().keys().cloned().collect();
        into.insert([tag.as_str().unwrap(), " ", &attributes.join(" ")].concat());
        children.as_array().unwrap().iter().for_each(|child| tags(child, into));
    }
    let all = locales();
    let printed = |words: &[&str]| {
        let request = request(&everywhere(words), &Leftovers::default(), "en", Some(today()));
        let printable = Request::parse(&request, &all).unwrap().printable("report");
        let printable: serde_json::Value = serde_json::from_str(&printable).unwrap();
        let mut found = BTreeSet::new();
        printable["nodes"].as_array().unwrap().iter().for_each(|node| tags(node, &mut found));
        found
    };
    let (hostile, plain) = (printed(&hostile()), printed(&["word"]));
    assert!(plain.len() > 10 && hostile.is_subset(&plain), "{hostile:?}");
}

#[test]
fn no_word_ends_a_string_of_the_style_sheet() {
    let long = "\"\\".repeat(200);
    let extra =
        ["\"; } * { display: none", "\\", "a\\\"b", "a\nb\r\nc", "*/ }", "\\22 ", long.as_str()];
    for word in hostile().into_iter().chain(extra) {
        let page = html(&text(written(&bare(word), ReportFormat::Html)));
        let sheet = page.named("style")[0].text();
        let (_, rules) = sheet.rsplit_once("@bottom-left { content: \"").unwrap();
        let (said, rest) = css_string(rules);
        assert!(rest.starts_with("; }\n  @bottom-right { content: counter(page)"), "{rest:.80}");
        let line: String =
            word.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let beginning: String = line.trim().chars().take(70).collect();
        assert!(said.starts_with(&beginning), "{said} for {word:?}");
        assert_eq!(sheet.matches('{').count(), sheet.matches('}').count());
    }
}

/// What a string says whose quotation mark was read, and what follows it (CSS Syntax 3, 4.3.5 and 4.3.7).
fn css_string(sheet: &str) -> (String, &str) {
    let (mut said, mut rest) = (String::new(), sheet.chars());
    loop {
        match rest.next().unwrap() {
            '"' => return (said, rest.as_str()),
            '\n' => panic!("ended by a line end: {said}"),
            '\\' => {
                let code: String =
                    rest.as_str().chars().take(6).take_while(char::is_ascii_hexdigit).collect();
                assert!(!code.is_empty(), "only numbers are written");
                rest = rest.as_str()[code.len()..].chars();
                if rest.as_str().starts_with([' ', '\n', '\t']) {
                    rest.next();
                }
                said.push(char::from_u32(u32::from_str_radix(&code, 16).unwrap()).unwrap());
            }
            other => said.push(other),
        }
    }
}

/// What says that it is a picture and is none does not get into a file.
#[test]
fn a_logo_is_a_picture_or_nothing() {
    for address in [
        "data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+",
        "data:text/html;base64,PHNjcmlwdD4=",
        "https://evil.example/logo.png",
        "data:image/png;base64,AAAA\"><script>",
        "javascript:alert(1)",
    ] {
        assert_eq!(Logo::parse(address), None, "{address}");
        let mut assessment = bare("word");
        address.clone_into(&mut assessment.report.logo);
        let page = html(&text(written(&assessment, ReportFormat::Html)));
        assert!(page.named("img").is_empty());
    }
}
