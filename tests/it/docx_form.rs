//! The report for word processors: parts, styles, tables, pages.

use std::collections::BTreeSet;

use scopecheck::{
    domain::Paper,
    report::{
        Logo,
        document::{Block, Section},
        picture::{Anchor, Ink, Picture, Shape},
        writers::docx,
    },
};

use super::{
    docx_parts::{DOT, body, lines, note, of, part, parts, value, with_everything, xml},
    given::today,
    markup::Element,
};

#[test]
fn every_part_is_well_formed_and_has_a_kind() {
    let parts = parts(&docx(&with_everything("de")).unwrap());
    let kinds = xml(&parts["[Content_Types].xml"]);
    for (name, bytes) in &parts {
        let ending = name.rsplit('.').next().unwrap();
        let by_name = |it: &&Element| it.attribute("PartName") == Some(&["/", name].concat());
        let by_ending = |it: &&Element| it.attribute("Extension") == Some(ending);
        let is_known = match ending {
            "xml" if name != "[Content_Types].xml" => kinds.named("Override").iter().any(by_name),
            _ => kinds.named("Default").iter().any(by_ending),
        };
        assert!(is_known, "{name}");
        if ending == "xml" || ending == "rels" {
            xml(bytes);
        }
    }
    for it in kinds.named("Override") {
        assert!(parts.contains_key(&it.attribute("PartName").unwrap()[1..]));
    }
}

#[test]
fn every_relation_leads_to_a_part_and_every_reference_to_a_relation() {
    let parts = parts(&docx(&with_everything("en")).unwrap());
    for (relations, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        for relation in xml(&parts[relations]).named("Relationship") {
            let target = [folder, relation.attribute("Target").unwrap()].concat();
            assert!(parts.contains_key(&target), "{target}");
        }
    }
    let relations = xml(&parts["word/_rels/document.xml.rels"]);
    let relations = relations.named("Relationship");
    let known: BTreeSet<_> = relations.iter().filter_map(|it| it.attribute("Id")).collect();
    assert_eq!(known.len(), relations.len());
    let text = xml(&parts["word/document.xml"]);
    let used = text
        .all()
        .into_iter()
        .flat_map(|it| ["r:id", "r:embed"].into_iter().filter_map(|name| it.attribute(name)));
    let used: Vec<_> = used.collect();
    assert_eq!(used.len(), 4, "{used:?}");
    assert!(used.iter().all(|id| known.contains(id)), "{used:?}");
}

#[test]
fn every_style_in_use_is_defined() {
    let document = with_everything("en");
    let parts = parts(&docx(&document).unwrap());
    let styles = xml(&parts["word/styles.xml"]);
    let styles = styles.named("w:style");
    let known: BTreeSet<_> = styles.iter().filter_map(|it| it.attribute("w:styleId")).collect();
    for name in ["word/document.xml", "word/header.xml", "word/footer.xml"] {
        for it in xml(&parts[name]).all() {
            if ["w:pStyle", "w:rStyle", "w:tblStyle"].contains(&it.name.as_str()) {
                let style = it.attribute("w:val").unwrap();
                assert!(known.contains(style), "{style}");
            }
        }
    }
}

#[test]
fn every_table_repeats_its_heads_and_keeps_its_rows() {
    let document = with_everything("en");
    let text = body(&document);
    let tables = text.named("w:tbl");
    let expected: Vec<_> = document.sections.iter().flat_map(Section::tables).collect();
    assert_eq!(tables.len(), expected.len());
    for (written, table) in tables.iter().zip(expected) {
        let rows = written.named("w:tr");
        assert_eq!(rows.len(), table.rows.len() + 1);
        assert_eq!(rows[0].named("w:tblHeader").len(), 1);
        assert_eq!(written.named("w:tblHeader").len(), 1);
        assert!(rows.iter().all(|row| row.named("w:cantSplit").len() == 1));
        assert_eq!(value(written, "w:tblCaption"), Some(table.caption.as_str()));
        let columns = written.named("w:gridCol").len();
        assert!(rows.iter().all(|row| row.named("w:tc").len() == columns));
        let number = |it: &Element, name: &str| it.attribute(name).unwrap().parse::<u32>().unwrap();
        let total: u32 = written.named("w:gridCol").iter().map(|it| number(it, "w:w")).sum();
        assert_eq!(total, number(written.named("w:tblW")[0], "w:w"));
        let smallest = table.columns.iter().map(|it| it.weight).min().unwrap();
        assert!(smallest >= 1);
    }
}

#[test]
fn the_paper_has_its_size_and_tables_fit_on_it() {
    for (paper, size, width) in
        [(Paper::A4, ("11906", "16838"), "9638"), (Paper::Letter, ("12240", "15840"), "9972")]
    {
        let mut document = of(vec![note("x")]);
        document.letterhead.paper = paper;
        let text = body(&document);
        let page = text.named("w:pgSz")[0];
        assert_eq!((page.attribute("w:w").unwrap(), page.attribute("w:h").unwrap()), size);
        assert_eq!(text.named("w:tblW")[0].attribute("w:w"), Some(width));
    }
}

#[test]
fn every_page_says_what_the_report_is_not_and_which_page_it_is() {
    let document = with_everything("en");
    for name in ["word/footer.xml", "word/first_footer.xml"] {
        let footer = part(&document, name);
        let lines = lines(&footer);
        assert_eq!(lines[0].1, document.letterhead.footer);
        assert_eq!(lines[1].1, [&document.disclaimer, "\t1 / 1"].concat());
        let fields = footer.named("w:fldSimple");
        let fields: Vec<_> = fields.iter().filter_map(|it| it.attribute("w:instr")).collect();
        assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    }
    let header = lines(&part(&document, "word/header.xml"));
    assert_eq!(header[0].1, [&document.title, "\t", &document.subject].concat());
    let text = body(&document);
    let references = text.named("w:footerReference");
    let kinds: Vec<_> = references.iter().filter_map(|it| it.attribute("w:type")).collect();
    assert_eq!(kinds, ["default", "first"]);
}

#[test]
fn the_logo_keeps_its_form_and_is_described() {
    let document = with_everything("en");
    let text = body(&document);
    let size = text.named("wp:extent")[0];
    let side = |name| size.attribute(name).unwrap().parse::<u32>().unwrap();
    assert_eq!((side("cx"), side("cy")), (64 * 9_525, 64 * 9_525));
    assert_eq!(text.named("wp:docPr")[0].attribute("descr"), Some("Assessed by Ada Läufer"));
    let parts = parts(&docx(&document).unwrap());
    assert_eq!(parts["word/media/logo.png"], Logo::parse(DOT).unwrap().bytes);
}

/// A drawing with a shape of each kind, about words of a visitor's.
fn sketch(words: &str) -> Picture {
    let text = |text: &str, x, y, anchor, foreign: bool| Shape::Words {
        x,
        y,
        text: text.into(),
        anchor,
        strong: !foreign,
        foreign,
    };
    let rect = |y, width, ink| Shape::Rect { x: 220, y, width, height: 18, round: 4, ink };
    let shapes = vec![
        rect(10, 300, Ink::Track),
        rect(10, 120, Ink::Known),
        rect(40, 200, Ink::Unknown),
        rect(70, 200, Ink::Hollow),
        Shape::Line { from: (220, 110), to: (520, 130), ink: Ink::Tick },
        Shape::Line { from: (220, 130), to: (520, 110), ink: Ink::Boundary },
        Shape::Circle { center: (560, 60), radius: 40, ink: Ink::Beside },
        text(words, 0, 24, Anchor::Start, true),
        text("Middle", 320, 54, Anchor::Middle, false),
        text("End", 210, 84, Anchor::End, false),
    ];
    Picture {
        id: "areas",
        title: "Areas".into(),
        description: "What is known, in words.".into(),
        width: 640,
        height: 140,
        shapes,
    }
}

#[test]
fn a_drawing_is_a_group_of_shapes_that_is_described() {
    let text = body(&of(vec![Block::Picture(sketch("</w:t> שלום"))]));
    let drawing = text.named("wp:docPr")[0];
    assert_eq!(drawing.attribute("title"), Some("Areas"));
    assert_eq!(drawing.attribute("descr"), Some("What is known, in words."));
    assert_eq!(text.named("mc:Fallback")[0].text(), "What is known, in words.");
    assert_eq!(text.named("wps:wsp").len(), 10);
    let ids = text.named("wps:cNvPr").into_iter().chain([drawing]);
    let ids: BTreeSet<_> = ids.map(|it| it.attribute("id").unwrap().to_owned()).collect();
    assert_eq!(ids.len(), 11);
    let words: Vec<_> = text.named("w:txbxContent").into_iter().map(Element::text).collect();
    assert_eq!(words, ["</w:t> שלום", "Middle", "End"]);
    let frames = text.named("w:txbxContent");
    let sides: Vec<_> = frames.iter().filter_map(|it| value(it, "w:pStyle")).collect();
    assert_eq!(sides, ["PictureText", "PictureMiddle", "PictureEnd"]);
    // what begins at the right ends at the left
    let text = body(&of(vec![Block::Picture(sketch("שלום"))]));
    assert_eq!(value(text.named("w:txbxContent")[0], "w:pStyle"), Some("PictureEnd"));
}

#[test]
fn a_drawing_fits_on_the_page_in_its_proportions() {
    for (width, height, expected) in [
        (640, 140, (6_096_000, 1_333_500)),
        (1_285, 1_285, (6_120_130, 6_120_130)),
        (100, 10_000, (79_209, 7_920_990)),
        (0, 0, (9_525, 9_525)),
    ] {
        let picture = Picture { width, height, ..sketch("a") };
        let text = body(&of(vec![Block::Picture(picture)]));
        let size = text.named("wp:extent")[0];
        let side = |name| size.attribute(name).unwrap().parse::<u32>().unwrap();
        assert_eq!((side("cx"), side("cy")), expected);
    }
}

#[test]
fn a_picture_without_shapes_is_its_words() {
    let picture = Picture { shapes: vec![], ..sketch("a") };
    let text = body(&of(vec![Block::Picture(picture)]));
    assert!(text.named("w:drawing").is_empty());
    assert!(lines(&text).contains(&("Normal".into(), "What is known, in words.".into())));
}

#[test]
fn the_properties_know_no_clock_and_no_author_but_who_assessed() {
    let mut document = of(vec![]);
    let core = part(&document, "docProps/core.xml");
    assert_eq!(core.named("dc:title")[0].text(), "Title");
    for absent in ["dc:creator", "dc:subject", "dcterms:created"] {
        assert!(core.named(absent).is_empty(), "{absent}");
    }
    document.date = Some(today());
    document.letterhead.assessor = "Assessed by Ada".into();
    let core = part(&document, "docProps/core.xml");
    assert_eq!(core.named("dc:creator")[0].text(), "Assessed by Ada");
    assert_eq!(core.named("dcterms:created")[0].text(), "2026-11-22T00:00:00Z");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = docx(&with_everything("de")).unwrap();
    assert!(first == docx(&with_everything("de")).unwrap());
    // packed: the text alone is several times as long
    assert!(first.len() * 4 < parts(&first).values().map(Vec::len).sum());
}
