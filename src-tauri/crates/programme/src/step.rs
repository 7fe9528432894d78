use chrono::NaiveDate;
use ngazi_catalogue::{Country, Step};
use ngazi_domain::{Id, PartialDate, Record, Value};

use crate::Registers;

/// How a step stands on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct StepStanding {
    /// The step.
    pub step: Id,
    /// Its state.
    pub state: StepState,
    /// Steps that must be done first and are not.
    pub waits_for: Vec<Id>,
    /// When its paper was granted.
    pub granted: Option<PartialDate>,
    /// When its paper ends.
    pub expires: Option<PartialDate>,
}

/// The states of a step. Waiting may last for years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Nothing was done.
    NotStarted,
    /// Papers are being gathered.
    InPreparation,
    /// Handed in.
    Submitted,
    /// The office has it.
    Waiting,
    /// Granted and valid.
    Granted,
    /// Refused.
    Refused,
    /// Suspended.
    Suspended,
    /// Granted once, ended since.
    Expired,
    /// "I do not know".
    Unknown,
}

impl StepState {
    /// Its id in message ids: a choice of the set `step-state`, or `unknown`.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::InPreparation => "in-preparation",
            Self::Submitted => "submitted",
            Self::Waiting => "waiting",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Suspended => "suspended",
            Self::Expired => "expired",
            Self::Unknown => "unknown",
        }
    }
}

/// The step's record, read.
struct StepRecord<'a>(&'a Record);

impl StepRecord<'_> {
    fn date(&self, field: &str) -> Option<PartialDate> {
        match self.0.get(field) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        }
    }

    fn state(&self, on: NaiveDate) -> StepState {
        match self.0.id_of("state") {
            None | Some("not-started") => StepState::NotStarted,
            Some("in-preparation") => StepState::InPreparation,
            Some("submitted") => StepState::Submitted,
            Some("waiting") => StepState::Waiting,
            Some("refused") => StepState::Refused,
            Some("suspended") => StepState::Suspended,
            Some("expired") => StepState::Expired,
            Some("granted" | "renewed") => {
                let ended = self.date("expires-on").is_some_and(|date| date.latest() < on);
                if ended { StepState::Expired } else { StepState::Granted }
            }
            Some(_) => StepState::Unknown,
        }
    }
}

pub(crate) fn stand(country: &Country, registers: &Registers, on: NaiveDate) -> Vec<StepStanding> {
    let record = |step: &Id| registers.about("step", step).map(StepRecord);
    let state = |step: &Id| record(step).map_or(StepState::NotStarted, |one| one.state(on));
    let standing = |step: &Step| StepStanding {
        step: step.id.clone(),
        state: state(&step.id),
        waits_for: step
            .needs
            .iter()
            .filter(|need| state(need) != StepState::Granted)
            .cloned()
            .collect(),
        granted: record(&step.id).and_then(|one| one.date("granted-on")),
        expires: record(&step.id).and_then(|one| one.date("expires-on")),
    };
    country.steps.iter().map(standing).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{about, catalogue, day};

    fn state_on(on: &str, typed: &[(&str, &str)]) -> StepState {
        let registers = Registers::new([about("step", "cd.registration", typed)]);
        let all = stand(&catalogue().countries["cd"], &registers, day(on));
        all.into_iter().find(|one| one.step == "cd.registration").expect("the step").state
    }

    #[test]
    fn a_granted_paper_ends_by_itself() {
        let typed = [("state", "granted"), ("expires-on", "2026-11-14")];
        assert_eq!(state_on("2026-11-14", &typed), StepState::Granted);
        assert_eq!(state_on("2026-11-15", &typed), StepState::Expired);
    }

    #[test]
    fn waiting_may_last_for_years() {
        let typed = [("state", "waiting"), ("submitted-on", "2019")];
        assert_eq!(state_on("2026-11-23", &typed), StepState::Waiting);
    }

    #[test]
    fn every_state_of_the_form_is_understood() {
        for choice in &catalogue().choices["step-state"].choices {
            let state = state_on("2026-11-23", &[("state", choice.id.as_str())]);
            assert_ne!(state, StepState::Unknown, "{}", choice.id);
        }
    }
}
