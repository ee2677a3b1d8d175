//! Where in a sentence each part of a statement stands.
//!
//! One pass over the words. A phrase of the `opens_` lists ends a part and begins the next, where
//! the parts before it allow that: "for" opens the services before there are any, the customers
//! after.

use std::ops::Range;

use super::{Text, organization::named_at, quotes::quotes};

/// What a part of the sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// What stands before anything was recognized.
    Lead,
    System,
    Organization,
    Services,
    Customers,
    Locations,
    Technology,
    Catalogue,
    /// What stays outside.
    Outside,
    /// What is said to be missing.
    Without,
    /// Who else leads.
    Leader,
    /// A product in the place of the organization.
    Product,
    /// A later sentence, before anything was recognized in it.
    Rest,
}

/// A part of the text.
#[derive(Debug)]
pub(super) struct Slot {
    pub kind: Kind,
    /// The words that opened it.
    pub opener: Range<usize>,
    /// The words in it.
    pub words: Range<usize>,
}

/// The parts in their order.
pub(super) fn slots(text: &Text<'_>) -> Vec<Slot> {
    let mut scan = Scan { text, slots: vec![], seen: vec![], end: 0, quotes: quotes(text) };
    let mut start = 0;
    while start < text.len() {
        let end = (start + 1..text.len()).find(|at| text.is_boundary(*at)).unwrap_or(text.len());
        scan.sentence(start..end);
        start = end;
    }
    scan.slots
}

struct Scan<'a> {
    text: &'a Text<'a>,
    slots: Vec<Slot>,
    /// The kinds of the slots that hold something, each once.
    seen: Vec<Kind>,
    /// Of the sentence.
    end: usize,
    /// Words in quotation marks.
    quotes: Vec<Range<usize>>,
}

impl Scan<'_> {
    fn has(&self, kind: Kind) -> bool {
        let last = self.slots.last().is_some_and(|slot| slot.kind == kind);
        last || self.seen.contains(&kind)
    }

    fn kind(&self) -> Kind {
        self.slots.last().map_or(Kind::Rest, |slot| slot.kind)
    }

    /// True within a name of a service that stands in quotation marks.
    fn is_named(&self, at: usize) -> bool {
        let before = self.quotes.partition_point(|quote| quote.start <= at);
        let quote = before.checked_sub(1).and_then(|last| self.quotes.get(last));
        // marks that began earlier stand around more than a name
        let services = self.slots.last().filter(|slot| slot.kind == Kind::Services);
        quote
            .zip(services)
            .is_some_and(|(quote, slot)| quote.contains(&at) && quote.start >= slot.words.start)
    }

    fn open(&mut self, kind: Kind, opener: Range<usize>) {
        let at = opener.start;
        if let Some(last) = self.slots.last_mut() {
            last.words.end = last.words.end.min(at).max(last.words.start);
            if !last.words.is_empty() && !self.seen.contains(&last.kind) {
                self.seen.push(last.kind);
            }
        }
        // a system is there also where nothing stands between it and the organization
        if kind == Kind::System && !self.seen.contains(&kind) {
            self.seen.push(kind);
        }
        self.slots.push(Slot { kind, words: opener.end..self.end, opener });
    }

    fn sentence(&mut self, words: Range<usize>) {
        self.end = words.end;
        if self.leadership(&words) || self.outside_sentence(&words) {
            return;
        }
        let first = self.slots.is_empty();
        let start = if first { self.heading(&words) } else { words.start };
        if self.kind() != Kind::Services || !first {
            let kind = if first { Kind::Lead } else { Kind::Rest };
            self.open(kind, start..start);
        }
        let mut at = start;
        while at < words.end {
            match self.opener_at(at, start) {
                Some((kind, end)) => {
                    self.open(kind, at..end);
                    at = end.max(at + 1);
                }
                None => at += 1,
            }
        }
        if first {
            self.settle_lead();
        }
    }

    /// "top management duties are performed by …"
    fn leadership(&mut self, words: &Range<usize>) -> bool {
        let Some(subject) = self.text.find(words, "leadership").into_iter().next() else {
            return false;
        };
        let rest = subject.end..words.end;
        let of = || self.text.find(&rest, "of").into_iter().next();
        let by = self.text.find(&rest, "by").into_iter().next().or_else(of);
        if let Some(by) = by {
            self.open(Kind::Leader, by);
        }
        self.slots.last().is_some_and(|slot| slot.kind == Kind::Leader)
    }

    /// "… is outside the scope"
    fn outside_sentence(&mut self, words: &Range<usize>) -> bool {
        let Some(said) = self.text.find(words, "closes_outside").into_iter().next() else {
            return false;
        };
        let before = words.start..said.start;
        let named = if before.is_empty() { said.end..words.end } else { before };
        // "The SMS of … for …, printing is excluded" is more than that
        if self.text.has(&named, "system") {
            return false;
        }
        self.open(Kind::Outside, named.start..named.start);
        if let Some(slot) = self.slots.last_mut() {
            slot.words = named;
        }
        true
    }

    /// Steps over "Scope:", and reads "Name: services" as organization and services.
    fn heading(&mut self, words: &Range<usize>) -> usize {
        let breaks = |at: &usize| {
            let gap = self.text.gap(*at);
            gap.contains(':') || gap.contains(" – ") || gap.contains(" - ")
        };
        let Some(after) = (words.start + 1..words.end.min(words.start + 10)).find(breaks) else {
            return words.start;
        };
        let head = words.start..after;
        if self.text.starts(words.start, "label") == Some(after) {
            return after;
        }
        let name = self.text.is_capital(head.start)
            && !self.text.has(&head, "system")
            && !self.text.has(&head, "product")
            && !self.text.has(&head, "opens_services");
        if !name {
            return words.start;
        }
        let opener = head.start..head.start;
        self.slots.push(Slot { kind: Kind::Organization, opener, words: head });
        self.open(Kind::Services, after..after);
        after
    }

    fn opener_at(&self, at: usize, start: usize) -> Option<(Kind, usize)> {
        let text = self.text;
        let kind = self.kind();
        if text.is_hyphened(at) || self.is_named(at) {
            return None;
        }
        let opened = |list: &str| {
            let end = text.starts(at, list).filter(|end| *end <= self.end)?;
            (!text.is_hyphened(end)).then_some(end)
        };
        let early = matches!(kind, Kind::Lead | Kind::System | Kind::Organization | Kind::Rest);
        let mut best: Option<(Kind, usize)> = None;
        let mut offer = |kind, end: Option<usize>| {
            if let Some(end) = end
                && best.is_none_or(|(_, known)| end > known)
            {
                best = Some((kind, end));
            }
        };
        offer(Kind::Catalogue, opened("opens_catalogue"));
        offer(Kind::Outside, opened("opens_outside"));
        offer(Kind::Without, opened("opens_without"));
        if !self.has(Kind::Organization) {
            if kind == Kind::System {
                offer(Kind::Organization, opened("of"));
            } else if early || kind == Kind::Services {
                offer(Kind::System, opened("system"));
            }
            if kind != Kind::System {
                let capital = |end: &usize| {
                    let name = text.without_leading(*end..self.end.min(*end + 3), "article");
                    at > start && text.is_capital(name.start)
                };
                offer(Kind::Organization, opened("by").filter(capital));
                // "the IT department of …" is one name
                let whole =
                    kind == Kind::Lead && text.has(&(start.max(at.saturating_sub(8))..at), "unit");
                let of = opened("of").filter(|end| at > start && named_at(text, *end, self.end));
                offer(Kind::Organization, of.filter(|_| !whole));
            }
            if kind == Kind::Lead && at > start {
                offer(Kind::Services, opened("provides"));
            }
        }
        let lead =
            (kind == Kind::Lead && at > start) || (kind != Kind::Lead && self.has(Kind::Lead));
        let served = self.has(Kind::Services) || (lead && !self.has(Kind::System));
        if early && !self.has(Kind::Services) && (kind != Kind::Lead || at > start) {
            let verb = |end: &usize| !served || opened("opens_customers") != Some(*end);
            offer(Kind::Services, opened("opens_services").filter(verb));
        }
        if served && !self.has(Kind::Customers) {
            offer(Kind::Customers, opened("opens_customers"));
        }
        if at > start {
            let named =
                |end: &usize| (*end..(*end + 6).min(self.end)).any(|it| text.is_capital(it));
            let next = |end: &usize| text.language() == "en" || end - at > 1 || self.is_place(*end);
            offer(Kind::Locations, opened("opens_locations").filter(named).filter(next));
            let product = |end: &usize| self.is_technology(*end);
            offer(Kind::Technology, opened("opens_technology").filter(product));
        }
        best
    }

    /// "in Bonn und Trier": nothing but names up to the next break.
    fn is_place(&self, at: usize) -> bool {
        let words = self.text.unbroken(&(at..self.end.min(at + 5)));
        let name = |it| self.text.is_capital(it) || self.text.starts(it, "and").is_some();
        self.text.is_capital(at) && words.into_iter().all(name)
    }

    /// A platform or a name within a few words: "on the Olive platform", not "on request".
    fn is_technology(&self, at: usize) -> bool {
        let few = at..(at + 5).min(self.end);
        let coined = few.clone().any(|it| self.text.is_coined(it));
        coined || self.text.has(&few, "product") || self.text.is_capital(at)
    }

    /// What stands before the first opener: a name before a verb, a product, or the services.
    fn settle_lead(&mut self) {
        let text = self.text;
        let Some(index) = self.slots.iter().position(|slot| slot.kind == Kind::Lead) else {
            return;
        };
        let verb = self.slots.iter().any(|slot| {
            slot.kind == Kind::Services && text.starts(slot.opener.start, "provides").is_some()
        });
        let next = self.slots.get(index + 1).map(|slot| slot.kind);
        let (organization, services) = (self.has(Kind::Organization), self.has(Kind::Services));
        let system = self.has(Kind::System) || next == Some(Kind::System);
        let Some(lead) = self.slots.get_mut(index) else { return };
        let named = text.without_leading(lead.words.clone(), "lead");
        let named = text.without_leading(named, "article");
        if named.is_empty() {
            return;
        }
        let product = text.starts(named.start, "product").is_some_and(|end| end <= named.end);
        if product && !organization && !services && !system && !text.has(&named, "service") {
            lead.kind = Kind::Product;
        } else if !organization && (verb || next == Some(Kind::Services) || system) {
            if text.is_capital(named.start) {
                lead.kind = Kind::Organization;
                lead.words = named;
            }
        } else if !services && !system {
            lead.kind = Kind::Services;
        }
    }
}
