use std::collections::BTreeMap;

use chrono::NaiveDate;
use ngazi_catalogue::{Basis, Country, Fee, FeeGroup, Mark, Trigger};
use ngazi_domain::{Condition, Context, Currency, Decimal, Id, Money, PartialDate, Truth, Value};

use crate::{Registers, StepStanding, StepState};

/// What twelve months cost, as far as it is known.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Estimate {
    /// Every fee that may apply, in the order of the groups.
    pub lines: Vec<FeeLine>,
    /// The sum of the known amounts, by currency. Never the whole while [`Estimate::unknown`] is above zero.
    pub totals: BTreeMap<Currency, Money>,
    /// How many lines that the cooperative or its members owe are unknown.
    pub unknown: u32,
}

/// One fee for twelve months.
#[derive(Debug, Clone, PartialEq)]
pub struct FeeLine {
    /// The fee.
    pub fee: Id,
    /// Its group.
    pub group: FeeGroup,
    /// How it is counted.
    pub basis: Basis,
    /// Owed by somebody else: shown, never summed.
    pub information: bool,
    /// What is known of it.
    pub amount: Amount,
}

/// What is known of a fee.
#[derive(Debug, Clone, PartialEq)]
pub enum Amount {
    /// A sum for twelve months.
    Known {
        /// The sum.
        money: Money,
        /// One unit: per member, per hectare, or the whole; nothing for a percentage.
        each: Option<Money>,
        /// How many units; for a percentage, the percent.
        times: Decimal,
        /// Where the number comes from.
        origin: Origin,
    },
    /// A rate whose base is not known.
    Rate {
        /// Percent.
        percent: Decimal,
        /// Where it comes from.
        origin: Origin,
    },
    /// Nothing that may be stated.
    Unknown(Missing),
}

/// Where a number comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum Origin {
    /// The office told the cooperative.
    Quote {
        /// When.
        told: Option<PartialDate>,
    },
    /// The country pack.
    Pack {
        /// Its source.
        source: Id,
        /// How far it was read.
        mark: Mark,
        /// From when it holds.
        from: PartialDate,
        /// When somebody last looked.
        checked: PartialDate,
    },
}

/// Why an amount is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// No source states it: the office must be asked.
    Amount,
    /// An answer about the cooperative that decides it is missing.
    Answer,
    /// The number of members or hectares is missing.
    Quantity,
    /// The number is too large to be counted.
    TooLarge,
}

pub(crate) fn estimate(
    country: &Country,
    registers: &Registers,
    members: u32,
    steps: &[StepStanding],
    on: NaiveDate,
) -> Estimate {
    let mut estimate = Estimate::default();
    for group in FeeGroup::ALL {
        for fee in country.fees.values().filter(|fee| fee.group == group) {
            let applies = Condition::all(&fee.when, &about(registers, on));
            if applies == Truth::No || is_paid(fee, country, steps) {
                continue;
            }
            let amount = match applies {
                Truth::Unknown => Amount::Unknown(Missing::Answer),
                _ => amount(fee, registers, members, on),
            };
            estimate.add(fee, amount);
        }
    }
    estimate
}

/// What the conditions of fees see: the cooperative itself.
fn about(registers: &Registers, on: NaiveDate) -> Context<'_> {
    Context::new(registers.cooperative(), registers.cooperative(), on)
}

/// A fee due once is behind us when the step that asks it is granted.
fn is_paid(fee: &Fee, country: &Country, steps: &[StepStanding]) -> bool {
    let granted =
        |step: &Id| steps.iter().any(|one| one.step == *step && one.state == StepState::Granted);
    let mut asking = country.steps.iter().filter(|step| step.fees.contains(&fee.id)).peekable();
    fee.trigger == Trigger::Once && asking.peek().is_some() && asking.all(|step| granted(&step.id))
}

fn amount(fee: &Fee, registers: &Registers, members: u32, on: NaiveDate) -> Amount {
    if let Some((money, told)) = quote(fee, registers) {
        let origin = Origin::Quote { told };
        return match fee.basis {
            // Of a percentage the office can only tell what the year's sales cost.
            Basis::PercentOfValue => {
                Amount::Known { money, each: None, times: Decimal::ONE, origin }
            }
            _ => times(fee, money, registers, members, origin),
        };
    }
    let answers = registers.cooperative();
    let context = about(registers, on);
    let truths = || fee.stated_on(on).map(|value| (Condition::all(&value.when, &context), value));
    let Some((_, value)) = truths().find(|(truth, _)| *truth == Truth::Yes) else {
        let open = truths().any(|(truth, _)| truth == Truth::Unknown);
        return Amount::Unknown(if open { Missing::Answer } else { Missing::Amount });
    };
    let origin = Origin::Pack {
        source: value.source.clone(),
        mark: value.mark,
        from: value.from,
        checked: value.checked,
    };
    match (fee.basis, fee.currency) {
        (Basis::PercentOfValue, _) => {
            let percent = value.number;
            // One sum of sales cannot be split between minerals whose rates may differ.
            let mixed =
                matches!(answers.get("minerals"), Some(Value::Choices(all)) if all.len() > 1);
            let Some(Value::Money(sales)) = answers.get("expected-sales").filter(|_| !mixed) else {
                return Amount::Rate { percent, origin };
            };
            match percent.checked_div(Decimal::ONE_HUNDRED).and_then(|f| sales.checked_scale(f)) {
                Some(money) => Amount::Known { money, each: None, times: percent, origin },
                None => Amount::Unknown(Missing::TooLarge),
            }
        }
        (_, Some(currency)) => match Money::from_decimal(value.number, currency) {
            Some(money) => times(fee, money, registers, members, origin),
            None => Amount::Unknown(Missing::TooLarge),
        },
        (_, None) => Amount::Unknown(Missing::Amount),
    }
}

/// What the office said, when somebody wrote it down.
fn quote(fee: &Fee, registers: &Registers) -> Option<(Money, Option<PartialDate>)> {
    let record = registers.about("fee-quote", &fee.id)?;
    let Some(Value::Money(money)) = record.get("amount") else { return None };
    let told = match record.get("told-on") {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    };
    Some((*money, told))
}

fn times(fee: &Fee, each: Money, registers: &Registers, members: u32, origin: Origin) -> Amount {
    let quantity = match fee.basis {
        Basis::PerMember => (members > 0).then(|| Decimal::from(members)),
        Basis::PerHectare => match registers.cooperative().get("area") {
            Some(Value::Decimal(hectares)) => Some(*hectares),
            _ => None,
        },
        Basis::Flat | Basis::PercentOfValue => Some(Decimal::ONE),
    };
    let Some(times) = quantity else { return Amount::Unknown(Missing::Quantity) };
    match each.checked_scale(times) {
        Some(money) => Amount::Known { money, each: Some(each), times, origin },
        None => Amount::Unknown(Missing::TooLarge),
    }
}

impl Estimate {
    fn add(&mut self, fee: &Fee, mut amount: Amount) {
        if let (Amount::Known { money, .. }, false) = (&amount, fee.information) {
            let sum = match self.totals.get(&money.currency) {
                Some(total) => total.checked_add(*money),
                None => Some(*money),
            };
            match sum {
                Some(sum) => {
                    self.totals.insert(money.currency, sum);
                }
                None => amount = Amount::Unknown(Missing::TooLarge),
            }
        }
        if !fee.information && !matches!(amount, Amount::Known { .. }) {
            self.unknown += 1;
        }
        self.lines.push(FeeLine {
            fee: fee.id.clone(),
            group: fee.group,
            basis: fee.basis,
            information: fee.information,
            amount,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{about, catalogue, day, record};

    fn line(country: &str, fee: &str, coop: &[(&str, &str)], quote: Option<&str>) -> Amount {
        let records = [record("cooperative", 1, coop)]
            .into_iter()
            .chain(quote.map(|amount| about("fee-quote", fee, &[("amount", amount)])));
        let registers = Registers::new(records);
        let pack = &catalogue().countries[country];
        let estimate = estimate(pack, &registers, 86, &[], day("2026-11-23"));
        let found = estimate.lines.into_iter().find(|line| line.fee == fee);
        found.expect("the fee applies").amount
    }

    #[test]
    fn a_fee_nobody_stated_is_unknown_not_zero() {
        let amount = line("cd", "cd.card-miner", &[("minerals", "gold")], None);
        assert_eq!(amount, Amount::Unknown(Missing::Amount));
    }

    #[test]
    fn what_the_office_said_counts_for_each_member() {
        let amount = line("cd", "cd.card-miner", &[("minerals", "gold")], Some("USD 12.50"));
        let Amount::Known { money, .. } = amount else { panic!("{amount:?}") };
        assert_eq!(money, Money { hundredths: 107_500, currency: Currency::Usd });
    }

    #[test]
    fn the_royalty_depends_on_the_buyer() {
        let rate = |buyer: &str| {
            let coop = [("minerals", "gold"), ("sells-to", buyer)];
            match line("tz", "tz.royalty-gold", &coop, None) {
                Amount::Rate { percent, .. } => Some(percent.normalize().to_string()),
                _ => None,
            }
        };
        assert_eq!(rate("mineral-market").as_deref(), Some("6"));
        assert_eq!(rate("refinery").as_deref(), Some("4"));
        assert_eq!(rate("?"), None, "an unknown buyer makes the rate unknown");
    }

    #[test]
    fn a_percentage_is_taken_from_the_expected_sales() {
        let coop = [
            ("minerals", "gold"),
            ("sells-to", "mineral-market"),
            ("expected-sales", "TZS 10000000"),
        ];
        let amount = line("tz", "tz.royalty-gold", &coop, None);
        let Amount::Known { money, .. } = amount else { panic!("{amount:?}") };
        assert_eq!(money, Money { hundredths: 60_000_000, currency: Currency::Tzs });
    }

    #[test]
    fn the_sales_of_two_minerals_are_not_one_base() {
        let coop = [
            ("minerals", "gold copper"),
            ("sells-to", "mineral-market"),
            ("expected-sales", "TZS 10000000"),
        ];
        let amount = line("tz", "tz.royalty-gold", &coop, None);
        assert!(matches!(amount, Amount::Rate { .. }), "{amount:?}");
    }

    #[test]
    fn a_total_says_how_many_items_are_unknown() {
        let pack = &catalogue().countries["cd"];
        let registers = Registers::new([record("cooperative", 1, &[("minerals", "gold")])]);
        let estimate = estimate(pack, &registers, 86, &[], day("2026-11-23"));
        assert!(estimate.totals.is_empty(), "no amount of this country may be stated");
        let owed = estimate.lines.iter().filter(|line| !line.information).count();
        assert_eq!(estimate.unknown as usize, owed);
        assert!(owed > 3, "{owed}");
    }
}
