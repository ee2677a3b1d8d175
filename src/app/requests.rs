//! When the host's wishes are done.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    host::{Ask, Request},
    sitting::{Sitting, Step},
};

/// Does what the host wishes, each wish once.
#[hook]
pub(super) fn use_requests(
    requests: &Rc<Vec<Request>>,
    send: &Callback<Step>,
    speak: &Callback<String>,
) {
    let (send, speak, requests) = (send.clone(), speak.clone(), requests.clone());
    let done = use_mut_ref(|| 0);
    use_effect_with(requests.len(), move |count| {
        let before = done.replace(*count);
        for request in requests.iter().skip(before) {
            match request {
                Request::GoTo(page) => send.emit(Step::Go((*page).into())),
                Request::Language(tag) => speak.emit(tag.clone()),
                Request::Open(name, bytes) => {
                    send.emit(Step::ChoseFile(name.to_string(), Ok(bytes.take())));
                }
                // not before what comes later is here
                Request::Ask(_) => {}
            }
        }
    });
}

/// Does what else the host asks for, each wish once, as soon as it is understood.
#[hook]
pub(super) fn use_asks(
    requests: &Rc<Vec<Request>>,
    sitting: &UseReducerHandle<Sitting>,
    send: &Callback<Step>,
) {
    let (send, requests, sitting) = (send.clone(), requests.clone(), sitting.clone());
    let done = use_mut_ref(|| 0);
    use_effect_with((requests.len(), sitting.ready().is_some()), move |(count, _)| {
        let Some(later) = sitting.ready() else { return };
        let before = done.replace(*count);
        for request in requests.iter().skip(before) {
            if let Request::Ask(ask @ Ask { reply, .. }) = request {
                let (step, told) = (later.asked)(&sitting, ask);
                step.into_iter().for_each(|step| send.emit(step));
                reply.give(told);
            }
        }
    });
}
