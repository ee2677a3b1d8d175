//! An earlier certificate: three questions, where it stands, and its three-year cycle.

use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, day_field, form, radios},
        screen::{Screen, Ui},
        sitting::{Step, Target},
    },
    content::text,
    domain::{Certificate, Choice},
    engine::{
        CertificateState, DateMistake, Progress, Station, Stop, certificate_cycle, date_mistakes,
        last_valid_day,
    },
    i18n::TextKey,
    session::{
        Action, Page, chosen,
        select::{
            Standing, day_message, edition_name, mistake_text, progress_label, standing,
            state_label, state_text, station_label, when_message,
        },
    },
};

const EDITION: &str = "certificate.edition";
const ISSUED: &str = "certificate.issued";
const LAST_SURVEILLANCE: &str = "certificate.last_surveillance";

pub(super) fn certificate(screen: &Screen) -> Html {
    let ui = screen.ui;
    let certificate = entered(screen);
    let today = screen.sitting.today;
    let mistakes = date_mistakes(&certificate, today);
    let on_choose = ui.on(|option| Action::Choose(EDITION, option));
    let say = |mistake: Option<DateMistake>| mistake.map(|mistake| ui.t(mistake_text(mistake)));
    let standing = standing(&certificate, today);
    let questions = html! {
        <>
            <p class="lead">{ ui.t(text::CERTIFICATE_LEAD) }</p>
            { radios(ui, EDITION, chosen(screen.assessment, EDITION), None, &on_choose) }
            { day_field(screen, ISSUED, say(mistakes.issued)) }
            { day_field(screen, LAST_SURVEILLANCE, say(mistakes.last_surveillance)) }
            { none(screen) }
            <section>
                <h2 aria-level={ui.level(2)}>{ ui.t(text::CERTIFICATE_STANDING) }</h2>
                <div role="status">{ standing_panel(ui, &certificate, standing) }</div>
            </section>
            { cycle(screen, &certificate, standing) }
        </>
    };
    form(screen, &Form::to(Page::Portfolio), questions)
}

/// What stands in the fields: a day that none is has not been entered, whatever was there before.
fn entered(screen: &Screen) -> Certificate {
    let Certificate { edition, issued, last_surveillance } = screen.assessment.certificate;
    Certificate {
        edition,
        issued: issued.filter(|_| !screen.is_wrong(ISSUED)),
        last_surveillance: last_surveillance.filter(|_| !screen.is_wrong(LAST_SURVEILLANCE)),
    }
}

/// A way back for whoever chose an edition without having a certificate: radio buttons have none.
fn none(screen: &Screen) -> Html {
    let back = screen.sitting.target.back;
    let send = screen.ui.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        send.emit(Step::Act(Action::NoCertificate));
        // the button goes, so focus needs another place
        let question = Some(EDITION);
        send.emit(Step::Go(Target { page: Page::Certificate, question, own: None, back }));
    });
    html! {
        <div>
            if screen.assessment.certificate != Certificate::default() {
                <p class="actions">
                    <button type="button" class="secondary" {onclick}>
                        { screen.ui.t(text::CERTIFICATE_CLEAR) }
                    </button>
                </p>
            }
        </div>
    }
}

pub(in crate::app) fn standing_panel(
    ui: &Ui,
    certificate: &Certificate,
    standing: Standing,
) -> Html {
    let line = |text: TextKey| html! { <p>{ ui.t(text) }</p> };
    let (class, first, text) = match standing {
        Standing::Open => ("is-unknown", text::CERTIFICATE_STATUS_NONE, Html::default()),
        Standing::NoToday => ("is-unknown", text::CERTIFICATE_NO_TODAY, Html::default()),
        Standing::Mistaken(mistakes) => {
            let mistakes = [mistakes.issued, mistakes.last_surveillance].into_iter().flatten();
            let lines = mistakes.map(|mistake| line(mistake_text(mistake)));
            ("is-open", text::UI_ERROR_SUMMARY, lines.collect())
        }
        Standing::Known(state) => {
            let text = html! { <>{ line(state_text(state)) }{ ended(ui, certificate, state) }</> };
            (state_class(state), state_label(state), text)
        }
    };
    html! {
        <div class={["standing ", class].concat()}>
            <span class="sign" aria-hidden="true" />
            <p class={(class != "is-unknown").then_some("headline")}>{ ui.t(first) }</p>
            { text }
        </div>
    }
}

/// As grave as the rules about it say.
const fn state_class(state: CertificateState) -> &'static str {
    match state {
        CertificateState::Valid => "is-fine",
        CertificateState::SurveillanceDue
        | CertificateState::SurveillanceOverdue
        | CertificateState::RecertificationDue => "is-open",
        CertificateState::Expired | CertificateState::TransitionMissed => "is-stop",
    }
}

/// Since when certificates of its edition are no longer valid.
fn ended(ui: &Ui, certificate: &Certificate, state: CertificateState) -> Html {
    let edition = certificate.edition.filter(|_| state == CertificateState::TransitionMissed);
    let ended = edition.and_then(|edition| Some((edition, last_valid_day(edition)?)));
    let Some((edition, day)) = ended else { return Html::default() };
    html! { <p>{ ui.say(text::certificate_ended(day_message(day), edition_name(edition))) }</p> }
}

/// The way from issue to expiry, unless it leads nowhere: dates that cannot be right make none, and
/// that of an edition that has ended is over.
fn cycle(screen: &Screen, certificate: &Certificate, standing: Standing) -> Html {
    let ui = screen.ui;
    let leads_nowhere = matches!(
        standing,
        Standing::Mistaken(_) | Standing::Known(CertificateState::TransitionMissed)
    );
    let stops = certificate_cycle(certificate, screen.sitting.today).filter(|_| !leads_nowhere);
    html! {
        <section>
            if let Some(stops) = stops {
                <h2 aria-level={ui.level(2)}>{ ui.t(text::CERTIFICATE_CYCLE) }</h2>
                <ol class="cycle">{ for stops.iter().map(|it| stop(ui, it)) }</ol>
                <p class="quiet">{ ui.t(text::CERTIFICATE_HINT) }</p>
            }
        </section>
    }
}

fn stop(ui: &Ui, stop: &Stop) -> Html {
    let class = match stop.progress {
        Some(Progress::Past) if stop.station == Station::Expiry => "station is-stop",
        Some(Progress::Past) => "station is-past",
        Some(Progress::NotEntered) => "station is-open",
        Some(Progress::Next) => "station is-next",
        Some(Progress::Later) | None => "station",
    };
    html! {
        <li {class} key={stop.station.key()}>
            <span class="sign" aria-hidden="true" />
            <span class="station-name">{ ui.t(station_label(stop.station)) }</span>
            <span class="station-when">
                <span>{ ui.say(when_message(stop.when)) }</span>{ " " }
                if let Some(label) = stop.progress.and_then(progress_label) {
                    <span class="station-state">{ ui.t(label) }</span>
                }
            </span>
        </li>
    }
}
