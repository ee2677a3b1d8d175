//! What is new since an older rule set.

use crate::{
    content::{Judges, OldRuleset, Question, RULES, RULESETS, asks, question, text},
    domain::Assessment,
    i18n::Message,
};

/// What is new since the rule set that an assessment was made with, as far as it matters to it.
#[derive(Debug)]
pub struct News {
    /// The rule set's version.
    pub since: &'static str,
    /// Questions that were not asked then, and are by the assessment's edition.
    pub added: Vec<&'static Question>,
    /// Questions that were answered, and are worded otherwise now.
    pub reworded: Vec<&'static Question>,
    /// Questions that were answered, and are not asked any more.
    pub gone: Vec<&'static str>,
    /// Rules that judge otherwise, with how they did and do.
    pub rules: Vec<(&'static str, Judges, Judges)>,
}

/// What is new since the rule set of this version; `None` if it is not known or nothing is.
#[must_use]
pub fn news(version: &str, assessment: &Assessment) -> Option<News> {
    let old: &OldRuleset = RULESETS.iter().find(|old| old.version == version)?;
    let answered = |id: &&str| assessment.answers.contains_key(*id) || is_said(assessment, id);
    let added = old.added.iter().filter_map(|id| question(id));
    let edition = assessment.edition;
    let applies = |id: &str| {
        // a rule that is gone belongs to no edition any more
        RULES
            .iter()
            .find(|rule| rule.id == id)
            .is_none_or(|rule| rule.editions.iter().any(|(known, _)| *known == edition))
    };
    let news = News {
        since: old.version,
        added: added.filter(|it| asks(edition, it)).collect(),
        reworded: old
            .reworded
            .iter()
            .filter(|it| answered(it))
            .filter_map(|id| question(id))
            .collect(),
        gone: old.gone.iter().copied().filter(|it| answered(it)).collect(),
        rules: old.rules.iter().filter(|(id, ..)| applies(id)).copied().collect(),
    };
    (!news.is_empty()).then_some(news)
}

/// True if something was said to a question that is no statement.
fn is_said(assessment: &Assessment, id: &str) -> bool {
    super::chosen(assessment, id).is_some() || !super::written(assessment, id).is_empty()
}

impl News {
    fn is_empty(&self) -> bool {
        self.counts() == [0; 4]
    }

    /// How many questions are new, reworded and gone, and how many rules judge otherwise.
    #[must_use]
    pub fn counts(&self) -> [u32; 4] {
        [self.added.len(), self.reworded.len(), self.gone.len(), self.rules.len()]
            .map(|count| u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// Those counts in sentences, without those of which there are none.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        let say = [text::news_added, text::news_reworded, text::news_gone, text::news_rules];
        let counted = self.counts().into_iter().zip(say).filter(|(count, _)| *count > 0);
        counted.map(|(count, say)| say(count)).collect()
    }
}
