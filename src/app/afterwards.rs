//! What is found out after the first screen: the day, and the words of the other language of the statement.

use yew::prelude::*;

use super::{
    root::load_locale,
    screen::Screen,
    sitting::{Sitting, Step},
};
use crate::{domain::Date, engine::StatementLanguage, platform, session::Page};

/// Finds it out. Prints nothing.
pub(super) fn afterwards(screen: &Screen) -> Html {
    let sitting = screen.sitting;
    let missing = missing_language(sitting);
    html! {
        <Afterwards assets={sitting.assets.clone()} send={screen.ui.send.clone()} {missing}
            moves={sitting.moves} />
    }
}

#[derive(PartialEq, Properties)]
struct AfterwardsProps {
    assets: AttrValue,
    send: Callback<Step>,
    missing: Option<StatementLanguage>,
    moves: u32,
}

#[component]
fn Afterwards(props: &AfterwardsProps) -> Html {
    use_today(&props.send);
    use_other_language(props);
    Html::default()
}

/// Asks the browser for the day, once.
#[hook]
fn use_today(send: &Callback<Step>) {
    let send = send.clone();
    use_effect_with((), move |()| {
        let (year, month, day) = platform::today();
        let small = |number: u32| u8::try_from(number).unwrap_or_default();
        let year = u16::try_from(year).unwrap_or_default();
        send.emit(Step::today(Date::new(year, small(month), small(day))));
    });
}

/// The statement is drafted in both languages; the words of the second come when it is shown.
fn missing_language(sitting: &Sitting) -> Option<StatementLanguage> {
    let shows = matches!(sitting.target.page, Page::Statement | Page::Result);
    let is_missing =
        |language: &StatementLanguage| shows && sitting.locale_for(language.tag()).is_none();
    StatementLanguage::ALL.into_iter().find(is_missing)
}

#[hook]
fn use_other_language(props: &AfterwardsProps) {
    let (assets, send) = (props.assets.clone(), props.send.clone());
    // tried again with each move of the visitor
    use_effect_with((props.missing, props.moves), move |(missing, _)| {
        let Some(language) = *missing else { return };
        platform::spawn(async move {
            send.emit(Step::read(load_locale(&assets, language.tag()).await));
        });
    });
}
