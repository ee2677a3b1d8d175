//! What is new since the rule set that the opened file was made with.

use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui, address},
        sitting::Target,
    },
    content::{Judges, Kind, Question, RULESET_VERSION, text},
    domain::Choice,
    i18n::TextKey,
    session::{
        News, Page, news,
        select::{page_of_statement, verdict_label},
    },
};

/// What is new since the file that is open, if it is known and anything is.
pub(super) fn news_of(screen: &Screen) -> Option<News> {
    let (which, version) = screen.sitting.made_with.as_ref()?;
    let is_open = *which == screen.sitting.session.which;
    news(version, screen.assessment).filter(|_| is_open)
}

pub(super) fn news_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    let content = match news_of(screen) {
        None => html! { <p class="lead">{ ui.t(text::NEWS_NOTHING) }</p> },
        Some(news) => all(ui, &news),
    };
    html! {
        <>
            { content }
            <p class="actions">{ ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }</p>
        </>
    }
}

fn all(ui: &Ui, news: &News) -> Html {
    html! {
        <>
            <p class="lead">{ ui.say(text::news_lead(RULESET_VERSION, news.since)) }</p>
            { questions(ui, text::NEWS_REWORDED_TITLE, Some(text::NEWS_REWORDED_TEXT), &news.reworded) }
            if !news.rules.is_empty() {
                { rules(ui, news) }
            }
            if !news.gone.is_empty() {
                <section>
                    <h2 aria-level={ui.level(2)}>{ ui.t(text::NEWS_GONE_TITLE) }</h2>
                    <p>{ ui.t(text::NEWS_GONE_TEXT) }</p>
                    <ul>{ for news.gone.iter().map(|id| html! { <li>{ *id }</li> }) }</ul>
                </section>
            }
            { questions(ui, text::NEWS_ADDED_TITLE, None, &news.added) }
        </>
    }
}

fn questions(
    ui: &Ui,
    title: TextKey,
    about: Option<TextKey>,
    questions: &[&'static Question],
) -> Html {
    if questions.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(title) }</h2>
            if let Some(about) = about {
                <p>{ ui.t(about) }</p>
            }
            <ul class="news">{ for questions.iter().map(|it| way(ui, it)) }</ul>
        </section>
    }
}

/// A statement with the way to it; other questions stand on pages that ask for several things.
fn way(ui: &Ui, question: &'static Question) -> Html {
    let page = page_of_statement(question).filter(|_| question.kind == Kind::Grade);
    let Some(page) = page else { return html! { <li>{ ui.t(question.text) }</li> } };
    let target = Target { page, question: Some(question.id), own: None, back: Some(Page::News) };
    html! {
        <li><a href={address(page)} onclick={ui.on_go(target)}>{ ui.t(question.text) }</a></li>
    }
}

fn rules(ui: &Ui, news: &News) -> Html {
    let judged = |judges: Judges| match judges {
        None => ui.t(text::NEWS_NONE),
        Some((verdict, confidence)) => {
            AttrValue::from(format!("{}, {}", ui.t(verdict_label(verdict)), confidence.key()))
        }
    };
    html! {
        <section>
            <h2 aria-level={ui.level(2)} id="news-rules">{ ui.t(text::NEWS_RULES_TITLE) }</h2>
            <table aria-labelledby="news-rules">
                <thead>
                    <tr>
                        <th scope="col">{ ui.t(text::NEWS_RULE) }</th>
                        <th scope="col">{ ui.t(text::NEWS_THEN) }</th>
                        <th scope="col">{ ui.t(text::NEWS_NOW) }</th>
                    </tr>
                </thead>
                <tbody>
                    { for news.rules.iter().map(|(id, then, now)| html! {
                        <tr>
                            <th scope="row">{ *id }</th>
                            <td>{ judged(*then) }</td>
                            <td>{ judged(*now) }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
        </section>
    }
}
