//! Components as HTML, without a browser.

use yew::{BaseComponent, LocalServerRenderer};

/// What is done with the HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printed {
    /// The program takes it over in the browser; marks in it tell where each component is.
    ToBeTakenOver,
    /// It is looked at.
    ToBeSeen,
}

/// The component as HTML; empty where nothing can run that waits.
#[must_use]
pub fn printed<C: BaseComponent>(props: C::Properties, how: Printed) -> String {
    let renderer = LocalServerRenderer::<C>::with_props(props);
    let renderer = renderer.hydratable(how == Printed::ToBeTakenOver);
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    match runtime {
        Ok(runtime) => runtime.block_on(tokio::task::LocalSet::new().run_until(renderer.render())),
        Err(_) => String::new(),
    }
}
