//! Two assessments of the same thing: what was said differently, and what follows differently.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::said::{Said, Thing, said};
use crate::{
    domain::{Assessment, Date, Edition},
    engine::{Both, Followed, followed, read_by},
};

/// Everything that is another now.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes {
    /// The editions that the two were about. Both are read by the newer one.
    pub editions: Both<Edition>,
    /// What follows, moved or not.
    pub followed: Followed,
    /// What was said differently, each thing once.
    pub said: Vec<Changed>,
    /// How many things were said the same.
    pub unchanged: u32,
}

/// Something that was said differently, or before or now only.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// What.
    pub thing: Thing,
    /// What was said before and is said now; `None` where nothing was.
    pub said: Both<Option<Said>>,
}

/// Compares an earlier assessment with the present one, as of a day. Comparing the other way round gives the
/// same, mirrored. What was said under editions other than the one that both are read by is not told on its own,
/// because it follows what is said under this one.
#[must_use]
pub fn compare(before: &Assessment, now: &Assessment, today: Option<Date>) -> Changes {
    let editions = Both { before: before.edition, now: now.edition };
    let [before, now] = alike([before, now]);
    let things = Both { before: told(&before), now: told(&now) };
    let all: BTreeSet<&Thing> = things.before.keys().chain(things.now.keys()).collect();
    let each = all.into_iter().map(|thing| Changed {
        thing: thing.clone(),
        said: Both {
            before: things.before.get(thing).cloned(),
            now: things.now.get(thing).cloned(),
        },
    });
    let (said, same): (Vec<_>, Vec<_>) = each.partition(|it| it.said.moved());
    Changes {
        editions,
        followed: followed(&before, &now, today),
        said,
        unchanged: u32::try_from(same.len()).unwrap_or(u32::MAX),
    }
}

/// Both read by the newer of their editions.
#[must_use]
pub fn alike(both: [&Assessment; 2]) -> [Assessment; 2] {
    let [one, other] = both;
    let newer = one.edition.min(other.edition);
    both.map(|it| read_by(it, newer))
}

/// What an assessment says, as far as it is compared: who said it and whether to come back to it is not about the
/// thing, nor is the order in which evidence was ticked.
fn told(assessment: &Assessment) -> BTreeMap<Thing, Said> {
    let things = said(assessment).into_iter().filter(|(thing, _)| thing.is_present());
    let things = things.map(|(thing, said)| {
        let is_answer = thing.asked().is_some();
        (thing, if is_answer { without_circumstances(said) } else { said })
    });
    things.filter(|(thing, said)| thing.asked().is_none() || !said.is_bare()).collect()
}

fn without_circumstances(Said(mut value): Said) -> Said {
    if let Value::Object(fields) = &mut value {
        fields.remove("later");
        fields.remove("voices");
        if let Some(Value::Array(evidence)) = fields.get_mut("evidence") {
            evidence.sort_by_key(Value::to_string);
        }
    }
    Said(value)
}

impl Changes {
    /// The edition that both are read by.
    #[must_use]
    pub fn edition(&self) -> Edition {
        self.editions.before.min(self.editions.now)
    }

    /// True if nothing is another now.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.editions.moved() && self.said.is_empty() && self.followed.is_same()
    }

    /// The same seen from the other side.
    #[must_use]
    pub fn mirrored(self) -> Self {
        let mirror = |it: Changed| Changed { said: it.said.mirrored(), ..it };
        Self {
            editions: self.editions.mirrored(),
            followed: self.followed.mirrored(),
            said: self.said.into_iter().map(mirror).collect(),
            ..self
        }
    }
}
