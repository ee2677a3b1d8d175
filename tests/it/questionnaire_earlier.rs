//! A questionnaire that was written by an earlier version, whose words were others.

use scopecheck::{
    content::text,
    domain::{DocumentState, Grade, Rating},
    report::read_questionnaire,
};

use super::{
    given::{locale, locales},
    questionnaire_xlsx::{Book, filled, questionnaire, quick, say},
    xlsx::sheets,
};

/// A file may have been handed out before words were changed: its own list says what they mean.
#[test]
fn words_of_an_earlier_version_are_understood_by_the_list_of_the_file() {
    let reworded = |book: &mut Book| {
        for (now, earlier) in [
            (text::GRADE_L, "For the most part"),
            (text::GRADE_P, "Mostly"),
            (text::DOCUMENTS_THERE, "There and in use"),
            (text::REPORT_LATER_YES, "look again"),
        ] {
            let now = locale("en").get(now).to_owned();
            let cells = book.iter_mut().flat_map(|(_, rows)| rows).flatten();
            cells.filter(|cell| **cell == now).for_each(|cell| earlier.clone_into(cell));
        }
        say(book, 1, 2, "grade", "For the most part");
        say(book, 1, 2, "later", "Look again");
        say(book, 1, 3, "grade", "Mostly");
        say(book, 1, 4, "grade", "fully, and we can show it");
        say(book, 2, 2, "state", "There and in use");
    };
    let filled_in = read_questionnaire(&filled(reworded), &quick(), &locales()).unwrap().assessment;
    let found = |row: usize| {
        let id = &sheets(&questionnaire(&quick(), "en"))[1].1[row][0];
        filled_in.answers[id].rating
    };
    let grades = [Grade::Largely, Grade::Partially, Grade::Fully];
    assert_eq!([2, 3, 4].map(found), grades.map(|grade| Some(Rating::Graded(grade))));
    assert_eq!(filled_in.answers.values().filter(|answer| answer.later).count(), 1);
    let states: Vec<_> = filled_in.documents.values().collect();
    assert_eq!(states, [&DocumentState::There]);
    // a list of another length says nothing about the order of this one
    let shortened = filled(|book| {
        reworded(book);
        book[3].1[1].truncate(3);
    });
    assert!(read_questionnaire(&shortened, &quick(), &locales()).is_err());
}
