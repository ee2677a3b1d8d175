//! The smallest set of members that makes something true, where more members never make it false.
//!
//! Why it is exact: whoever is missed by everybody else together is in every set that does it. If
//! those alone do it, they are the only smallest set, and no other has to be tried. Otherwise the
//! sets of these and one, two, … of the others are tried by size, so that the first that does it is a
//! smallest one; among those of one size it is the first in the order of the members.
//!
//! The bound: with `n` members at most `2 n + 2` sets, and [`MOST_TRIED`] more where a choice is
//! left. Where more would have to be tried, members are dropped from the end as long as the rest still
//! does it: nothing can be dropped from what remains, but a smaller set may exist.

/// Of so many members at most all choices are tried.
const MOST_OPEN: usize = 20;
/// So many of them at most are chosen at once.
const MOST_CHOSEN: usize = 4;
/// So many choices at most are tried.
const MOST_TRIED: u32 = 400;

/// A set that does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The members, in ascending order.
    pub members: Vec<usize>,
    /// No smaller set does it.
    pub exact: bool,
    /// How many sets were tried.
    pub tried: u32,
}

/// The smallest set of the members `0..count` for which `does` is true; `None` if all of them do not
/// do it.
pub(super) fn smallest(count: usize, does: &mut dyn FnMut(&[usize]) -> bool) -> Option<Found> {
    let mut tried = 0;
    let mut does = |members: &[usize]| {
        tried += 1;
        does(members)
    };
    let all: Vec<usize> = (0..count).collect();
    if !does(&all) {
        return None;
    }
    let without = |left: &[usize], one: usize| -> Vec<usize> {
        left.iter().copied().filter(|it| *it != one).collect()
    };
    let (needed, open): (Vec<usize>, Vec<usize>) =
        all.iter().partition(|one| !does(&without(&all, **one)));
    if does(&needed) {
        return Some(Found { members: needed, exact: true, tried });
    }
    if let Some(chosen) = chosen(&open, &mut |some| does(&joined(&needed, some))) {
        return Some(Found { members: joined(&needed, &chosen), exact: true, tried });
    }
    let mut left = all;
    for one in open.iter().rev() {
        let fewer = without(&left, *one);
        if does(&fewer) {
            left = fewer;
        }
    }
    Some(Found { members: left, exact: false, tried })
}

fn joined(needed: &[usize], some: &[usize]) -> Vec<usize> {
    let mut all = [needed, some].concat();
    all.sort_unstable();
    all
}

/// The first of the smallest choices that does it, as far as all of its size can be tried.
fn chosen(open: &[usize], does: &mut dyn FnMut(&[usize]) -> bool) -> Option<Vec<usize>> {
    if open.len() > MOST_OPEN {
        return None;
    }
    let mut tried = 0;
    // every choice of one size, extended by each later member, is every choice of the next
    let mut grown: Vec<Vec<usize>> = vec![vec![]];
    for _ in 0..MOST_CHOSEN {
        let mut next = Vec::new();
        for some in &grown {
            let later = open.iter().filter(|it| some.last().is_none_or(|last| *it > last));
            for one in later {
                tried += 1;
                if tried > MOST_TRIED {
                    return None;
                }
                let some = [some, &[*one][..]].concat();
                if does(&some) {
                    return Some(some);
                }
                next.push(some);
            }
        }
        grown = next;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every set of which each group has a member in it; by brute force.
    fn check(count: usize, groups: &[&[usize]]) {
        let does = |members: &[usize]| {
            groups.iter().all(|group| group.iter().any(|it| members.contains(it)))
        };
        let sets = (0_u32..1 << count).map(|bits| -> Vec<usize> {
            (0..count).filter(|index| bits & (1 << index) != 0).collect()
        });
        let least = sets.filter(|set| does(set)).map(|set| set.len()).min();
        let found = smallest(count, &mut |members| does(members));
        assert_eq!(found.as_ref().map(|it| it.members.len()), least, "{groups:?}");
        assert!(found.is_none_or(|it| it.exact && does(&it.members)));
    }

    #[test]
    fn the_smallest_set_is_found() {
        check(0, &[]);
        check(3, &[]);
        check(3, &[&[]]);
        check(3, &[&[0], &[2]]);
        check(4, &[&[0, 1], &[1, 2], &[3]]);
        check(6, &[&[0, 1], &[2, 3], &[4, 5]]);
        check(6, &[&[0, 1, 2], &[2, 3, 4], &[0, 5], &[4, 5]]);
        check(8, &[&[0, 1], &[0, 2], &[0, 3], &[4, 5, 6, 7]]);
        // any two of five, as at a threshold
        check(5, &[&[0, 1, 2, 3], &[0, 1, 2, 4], &[0, 1, 3, 4], &[0, 2, 3, 4], &[1, 2, 3, 4]]);
    }

    #[test]
    fn what_is_too_much_to_try_still_has_nothing_to_drop() {
        let pairs = |members: &[usize]| {
            (0..15).all(|it| members.contains(&(2 * it)) || members.contains(&(2 * it + 1)))
        };
        let found = smallest(30, &mut |members| pairs(members)).unwrap();
        assert!(!found.exact && pairs(&found.members) && found.members.len() == 15);
        assert!(found.tried <= 2 * 30 + 2 + MOST_TRIED);
    }

    #[test]
    fn the_first_of_equals_is_taken() {
        let found = smallest(4, &mut |members| members.contains(&1) || members.contains(&3));
        assert_eq!(found.unwrap().members, [1]);
    }
}
