use chrono::NaiveDate;
use ngazi_catalogue::{Country, Step};
use ngazi_domain::{Id, PartialDate, Record, Value, add_months};

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

    /// When the paper ends: as written, or so long after it was granted as such papers hold. The inner nothing: it
    /// holds for a time, and no date is written at all.
    fn end(&self, step: &Step) -> Option<Option<PartialDate>> {
        if let Some(date) = self.date("expires-on") {
            return Some(Some(date));
        }
        let validity = step.validity?;
        let granted = self.date("granted-on");
        Some(granted.map(|date| {
            PartialDate::Day(add_months(date.latest(), validity.years.saturating_mul(12)))
        }))
    }

    fn state(&self, step: &Step, on: NaiveDate) -> StepState {
        match self.0.id_of("state") {
            None | Some("not-started") => StepState::NotStarted,
            Some("in-preparation") => StepState::InPreparation,
            Some("submitted") => StepState::Submitted,
            Some("waiting") => StepState::Waiting,
            Some("refused") => StepState::Refused,
            Some("suspended") => StepState::Suspended,
            Some("expired") => StepState::Expired,
            Some("granted" | "renewed") => match self.end(step) {
                None => StepState::Granted,
                Some(Some(end)) if end.latest() >= on => StepState::Granted,
                Some(Some(_)) => StepState::Expired,
                Some(None) => StepState::Unknown,
            },
            Some(_) => StepState::Unknown,
        }
    }
}

pub(crate) fn stand(country: &Country, registers: &Registers, on: NaiveDate) -> Vec<StepStanding> {
    let record = |step: &Id| registers.about("step", step).map(StepRecord);
    let state = |id: &Id| match (record(id), country.step(id.as_str())) {
        (Some(record), Some(step)) => record.state(step, on),
        _ => StepState::NotStarted,
    };
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
        expires: record(&step.id).and_then(|one| one.end(step)).flatten(),
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
    fn a_paper_that_holds_a_year_ends_a_year_after_it_was_granted() {
        let card = |on: &str, typed: &[(&str, &str)]| {
            let registers = Registers::new([about("step", "cd.member-cards", typed)]);
            let all = stand(&catalogue().countries["cd"], &registers, day(on));
            all.into_iter().find(|one| one.step == "cd.member-cards").expect("the step").state
        };
        let granted = [("state", "granted"), ("granted-on", "2025-11-30")];
        assert_eq!(card("2026-11-23", &granted), StepState::Granted);
        assert_eq!(card("2026-12-01", &granted), StepState::Expired);
        assert_eq!(card("2026-11-23", &[("state", "granted")]), StepState::Unknown);
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
