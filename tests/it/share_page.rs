//! The pages where an assessment is shared, and where what was shared is looked at.

use scopecheck::{
    domain::Assessment,
    session::{
        Page, example,
        share::{BEFORE_CODE, Qr, pack, qr, unpack},
        snapshot::Shared,
    },
};

use super::{given::locale, markup::Element, views::rendered};

fn page(assessment: Assessment) -> Element {
    Element::parse(&rendered("en", Some((assessment, Page::Share))))
}

/// What a camera sees: each square four dots wide, dark or light.
fn seen(picture: &Qr) -> String {
    const DOTS: usize = 4;
    let size = picture.size as usize;
    let mut dark = vec![false; size * size];
    for run in picture.path.split('M').skip(1) {
        let numbers: Vec<usize> =
            run.split(|c: char| !c.is_ascii_digit()).filter_map(|it| it.parse().ok()).collect();
        let [x, y, length, height, back] = numbers[..] else { panic!("{run}") };
        assert!(height == 1 && back == length, "{run}");
        dark[y * size + x..][..length].fill(true);
    }
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(size * DOTS, size * DOTS, |x, y| {
        if dark[y / DOTS * size + x / DOTS] { 0 } else { 255 }
    });
    let found = seen.detect_grids();
    assert_eq!(found.len(), 1);
    found[0].decode().unwrap().1
}

#[test]
fn a_camera_reads_the_link_in_the_picture() {
    let code = pack(&example("en"), Shared::default(), &locale("en")).unwrap();
    for link in [
        ["https://example.org/scopecheck/de/", BEFORE_CODE, &code].concat(),
        ["https://example.org/", BEFORE_CODE, &code[..200]].concat(),
    ] {
        assert_eq!(seen(&qr(&link).unwrap()), link);
    }
}

/// Where it leads, the host says when the program runs; until then there is the code.
#[test]
fn the_code_holds_no_names_before_that_is_ticked() {
    let page = page(example("en"));
    let received = unpack(&page.named("textarea")[0].text()).unwrap();
    assert_eq!(received.shared, Shared::default());
    assert_eq!(received.opened.assessment.scope.services[0].name, "Service 1");
    let ticks =
        page.named("input").into_iter().filter(|it| it.attribute("type") == Some("checkbox"));
    assert!(
        ticks.clone().count() == 2 && ticks.clone().all(|it| it.attribute("checked").is_none())
    );
    for words in
        ["Whoever has the link or code can read what is in it.", "has not said where a link"]
    {
        assert!(page.text().contains(words), "{words}");
    }
}
