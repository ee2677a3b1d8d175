//! What no step may do.

use super::*;
use crate::{domain::Reply, engine::Point, i18n::sample, session::snapshot};

#[test]
fn what_is_supposed_is_in_no_file_and_no_answer() {
    let mut sitting =
        Rc::new(Sitting::new(sample::locale("en"), Modules::default(), Callback::noop()));
    sitting = sitting.reduce(Step::Act(Action::Choose("scope.applicant", "organization")));
    let file = |it: &Sitting| snapshot::write(&it.session.assessment, &it.session.leftovers);
    let before = sitting.clone();
    for reply in [Reply::Yes, Reply::No] {
        let change = Change::Say(Point::InternalAudit, reply);
        sitting = sitting.reduce(Step::suppose(change, true));
        assert_eq!(sitting.what_if, [change]);
        assert_eq!(file(&sitting), file(&before));
        assert_eq!(sitting.session, before.session);
    }
    sitting = sitting.reduce(Step::Act(Action::Save));
    assert_eq!(file(&sitting), file(&before));
    sitting = sitting.reduce(Step::suppose_nothing());
    assert!(sitting.what_if.is_empty());
}
