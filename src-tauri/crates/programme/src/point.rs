use std::collections::BTreeMap;

use chrono::NaiveDate;
use ngazi_catalogue::{FactRole, Means, Point, State};
use ngazi_domain::{Condition, Context, Form, Id, Truth, Value, Values};

use crate::{Count, Registers};

/// How a point stands, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct PointStanding {
    /// The point.
    pub point: Id,
    /// Its state.
    pub state: State,
    /// Why, the strongest last.
    pub reasons: Vec<Reason>,
    /// Deciding questions that are shown now.
    pub asked: u32,
    /// How many of them are answered.
    pub answered: u32,
}

/// Why a point has its state.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// An answer.
    Answer {
        /// The question.
        question: Id,
        /// The choice, or `yes`, `no`, `unknown`.
        answer: Id,
    },
    /// So many deciding questions have no answer.
    Unanswered(u32),
    /// A fact limits it.
    Limit {
        /// The fact.
        fact: Id,
        /// Its number.
        count: Count,
    },
}

/// The state of a point from its answers, limited by the facts: a record beats a tick.
pub(crate) fn stand(
    point: &Point,
    form: &Form,
    facts: &BTreeMap<Id, Count>,
    registers: &Registers,
    on: NaiveDate,
) -> PointStanding {
    static NONE: Values = Values::new();
    let values = registers.single(point.form().as_str()).map_or(&NONE, |record| &record.values);
    let context = Context::new(values, registers.cooperative(), on);
    let shown = |field: &Id| {
        let when = form.field(field.as_str()).map(|field| field.when.as_slice());
        Condition::all(when.unwrap_or_default(), &context) == Truth::Yes
    };
    let deciding: Vec<_> = point
        .questions
        .iter()
        .filter(|question| !question.means.is_empty() && shown(&question.field))
        .collect();
    let (mut reasons, mut meanings) = (Vec::new(), Vec::new());
    for question in &deciding {
        let Some(answer) = values.get(question.field.as_str()).and_then(Value::as_id) else {
            continue;
        };
        if let Some(means) = question.means.get(answer) {
            meanings.push(*means);
            let answer = Id::from(answer);
            reasons.push(Reason::Answer { question: question.field.clone(), answer });
        }
    }
    let open = deciding.len() - meanings.len();
    let mut state = if deciding.is_empty() {
        State::Met // Facts alone decide; each of them can only lower it.
    } else {
        from_answers(&meanings, open, point.stop)
    };
    if open > 0 {
        reasons.push(Reason::Unanswered(open as u32));
    }
    // What a register lacks says nothing about a point that nobody has looked at; what it shows does.
    let untouched = matches!(state, State::NotLookedAt | State::NotApplicable);
    for role in &point.facts {
        let (Some((when, at_most)), Some(count)) = (role.limit, facts.get(&role.fact)) else {
            continue;
        };
        let shown =
            matches!(when, FactRole::SomeYes | FactRole::SomeNo) && at_most == State::NotYet;
        if applies(when, *count) && rank(at_most) <= rank(state) && (shown || !untouched) {
            if at_most != state || deciding.is_empty() {
                reasons.push(Reason::Limit { fact: role.fact.clone(), count: *count });
            }
            state = at_most;
        }
    }
    PointStanding {
        point: point.id.clone(),
        state,
        reasons,
        asked: deciding.len() as u32,
        answered: meanings.len() as u32,
    }
}

/// The state that answers make. One "not yet" of a stop point is enough; an open question is never a yes.
fn from_answers(meanings: &[Means], open: usize, stop: bool) -> State {
    let has = |means: Means| meanings.contains(&means);
    if meanings.is_empty() {
        return State::NotLookedAt;
    }
    if has(Means::NotYet) {
        let some_good = has(Means::Met) || has(Means::Partly);
        return if some_good && !stop { State::Partly } else { State::NotYet };
    }
    if has(Means::Unknown) || open > 0 {
        return State::Unknown;
    }
    if has(Means::Partly) {
        State::Partly
    } else if has(Means::Met) {
        State::Met
    } else {
        State::NotApplicable
    }
}

fn applies(when: FactRole, count: Count) -> bool {
    match when {
        FactRole::SomeYes => count.yes > 0,
        FactRole::SomeNo => count.no > 0,
        FactRole::SomeUnknown => count.unknown > 0,
        FactRole::NotAll => count.no + count.unknown > 0,
        FactRole::None => count.all() == 0,
    }
}

/// From worst to best, for limits: what is known to be missing weighs more than what is not known.
fn rank(state: State) -> u8 {
    match state {
        State::NotYet => 0,
        State::NotLookedAt => 1,
        State::Unknown => 2,
        State::Partly => 3,
        State::Met => 4,
        State::NotApplicable => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_bad_answer_decides_a_stop_point() {
        assert_eq!(from_answers(&[Means::Met, Means::NotYet], 0, true), State::NotYet);
        assert_eq!(from_answers(&[Means::Met, Means::NotYet], 0, false), State::Partly);
    }

    #[test]
    fn an_open_question_is_never_a_yes() {
        assert_eq!(from_answers(&[Means::Met], 1, false), State::Unknown);
        assert_eq!(from_answers(&[], 2, false), State::NotLookedAt);
    }

    #[test]
    fn not_knowing_is_not_meeting() {
        assert_eq!(from_answers(&[Means::Met, Means::Unknown], 0, false), State::Unknown);
    }

    #[test]
    fn a_child_in_the_register_is_a_finding_before_anybody_answers() {
        use crate::example::{catalogue, day, member};
        let stands = |birth: &str| {
            let typed = [("standing", "approved"), ("birth-date", birth)];
            let registers = Registers::new([member(1, &typed)]);
            let all = crate::Conclusions::draw(catalogue(), &registers, day("2026-11-23"));
            all.state_of(&"no-child-labour".into())
        };
        assert_eq!(stands("2014-05-01"), State::NotYet);
        assert_eq!(stands("1990"), State::NotLookedAt);
    }

    #[test]
    fn what_does_not_apply_is_left_out() {
        assert_eq!(from_answers(&[Means::NotApplicable], 0, false), State::NotApplicable);
        assert_eq!(from_answers(&[Means::NotApplicable, Means::Met], 0, false), State::Met);
    }
}
