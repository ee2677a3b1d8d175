//! The documents and records that the edition asks for, one by one.

use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, form},
        screen::{Screen, Ui, element_id},
    },
    content::{Document, text},
    domain::{Choice, DocumentState},
    engine::{DocumentStanding, documents},
    i18n::TextKey,
    session::{Action, Page, select::document_state_label},
};

pub(super) fn documents_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    let standings = documents(screen.assessment);
    let (documents, records): (Vec<_>, Vec<_>) =
        standings.into_iter().partition(DocumentStanding::is_document);
    let questions = html! {
        <>
            <p class="lead">{ ui.t(text::DOCUMENTS_LEAD) }</p>
            { group(screen, text::DOCUMENTS_DOCUMENTS, &documents) }
            { group(screen, text::DOCUMENTS_RECORDS, &records) }
        </>
    };
    form(screen, &Form::to(Page::Gates), questions)
}

fn group(screen: &Screen, title: TextKey, standings: &[DocumentStanding]) -> Html {
    let rows = standings.iter().map(|standing| {
        let said = screen.assessment.documents.get(standing.document.id).copied();
        html! {
            <Row ui={screen.ui.clone()} key={standing.document.id}
                document={Shown(standing.document)} {said} by_evidence={standing.by_evidence}
                clause={screen.ui.clause(screen.assessment, standing.clause)} />
        }
    });
    html! {
        <section class="documents">
            <h2 aria-level={screen.ui.level(2)}>{ screen.ui.t(title) }</h2>
            { for rows }
        </section>
    }
}

/// A document, compared by its id.
#[derive(Clone, Copy)]
struct Shown(&'static Document);

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

#[derive(PartialEq, Properties)]
struct RowProps {
    ui: Ui,
    document: Shown,
    said: Option<DocumentState>,
    by_evidence: bool,
    clause: AttrValue,
}

/// Answering one prints only this one again.
#[component]
fn Row(props: &RowProps) -> Html {
    let (ui, Shown(document)) = (&props.ui, props.document);
    let id = element_id(document.id);
    let hint_id = ["document-", &id, "-hint"].concat();
    let states = DocumentState::ALL
        .iter()
        .filter(|(state, _)| *state != DocumentState::NoneYet || document.may_be_none);
    let options = states.map(|(state, key)| {
        let state = *state;
        let first = state == DocumentState::There;
        let input_id = match first {
            true => ["document-", &id].concat(),
            false => ["document-", &id, "-", key].concat(),
        };
        let onchange = ui.on(move |_: Event| Action::SayOfDocument(document.id, Some(state)));
        html! {
            <div class="option" key={*key}>
                <input type="radio" id={input_id.clone()} name={["document-", document.id].concat()}
                    value={*key} checked={props.said == Some(state)} {onchange} />
                <label for={input_id}>{ ui.t(document_state_label(state)) }</label>
            </div>
        }
    });
    html! {
        <fieldset class="question" aria-describedby={hint_id.clone()}>
            <legend>{ ui.t(document.name) }</legend>
            <p class="hint" id={hint_id}>
                { ui.t(document.hint) }{ " " }
                <span class="source">{ props.clause.clone() }</span>{ " " }
                if !document.verified {
                    <span class="source">{ ui.t(text::DOCUMENTS_UNVERIFIED) }</span>
                }
            </p>
            <div class="options">{ for options }</div>
            if props.by_evidence {
                <p class="note">{ ui.t(text::DOCUMENTS_BY_EVIDENCE) }</p>
            }
        </fieldset>
    }
}
