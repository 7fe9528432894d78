use chrono::NaiveDate;
use ngazi_domain::{Condition, Currency, Decimal, Form, Id, PartialDate};
use serde::Deserialize;

use crate::Mark;
use crate::condition::{self, Asked, RawCondition};
use crate::ledger::{At, Class, File, Ledger};

/// A fee: dated, sourced, possibly unknown.
#[derive(Debug, Clone, PartialEq)]
pub struct Fee {
    /// Its id, beginning with its country.
    pub id: Id,
    /// Where it stands in the estimate.
    pub group: FeeGroup,
    /// How it is counted.
    pub basis: Basis,
    /// Who owes it.
    pub payer: Payer,
    /// Who collects it, when that is another.
    pub collected_by: Option<Payer>,
    /// When it falls due.
    pub trigger: Trigger,
    /// Its currency; percentages have none.
    pub currency: Option<Currency>,
    /// When it applies, by the fields of the cooperative.
    pub when: Vec<Condition>,
    /// Owed by somebody else: shown, never summed.
    pub information: bool,
    /// Its values, oldest first. None: unknown.
    pub values: Vec<FeeValue>,
}

impl Fee {
    /// The values that may be stated on a day, newest first: begun, not ended, not mere history, not unsure.
    pub fn stated_on(&self, on: NaiveDate) -> impl Iterator<Item = &FeeValue> {
        self.values.iter().rev().filter(move |value| {
            let ended = value.until.is_some_and(|until| until.latest() < on);
            value.from.earliest() <= on && !ended && !value.history && value.mark != Mark::Unsure
        })
    }
}

/// A value of a fee from a date.
#[derive(Debug, Clone, PartialEq)]
pub struct FeeValue {
    /// First day, as exactly as it is known.
    pub from: PartialDate,
    /// Last day known; after it the amount is unknown again.
    pub until: Option<PartialDate>,
    /// The amount, or the rate in percent.
    pub number: Decimal,
    /// When this value applies.
    pub when: Vec<Condition>,
    /// Where it was read.
    pub source: Id,
    /// How far.
    pub mark: Mark,
    /// Last day somebody looked.
    pub checked: PartialDate,
    /// Only history: never used in an estimate.
    pub history: bool,
}

/// Where a fee stands in the estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeeGroup {
    /// Registration and licences.
    Registration,
    /// Group certification.
    Certification,
    /// At the sale.
    Sale,
}

impl FeeGroup {
    /// Every group, in order.
    pub const ALL: [Self; 3] = [Self::Registration, Self::Certification, Self::Sale];

    /// Its id in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Registration => "registration",
            Self::Certification => "certification",
            Self::Sale => "sale",
        }
    }
}

/// How a fee is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Once for the cooperative.
    Flat,
    /// For each member.
    PerMember,
    /// For each hectare.
    PerHectare,
    /// A percentage of the value sold.
    PercentOfValue,
}

impl Basis {
    /// Its id in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Flat => "flat",
            Self::PerMember => "per-member",
            Self::PerHectare => "per-hectare",
            Self::PercentOfValue => "percent-of-value",
        }
    }
}

/// Who owes or collects a fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Payer {
    /// The cooperative.
    Cooperative,
    /// Each member.
    Member,
    /// The trader.
    Trader,
    /// The exporter.
    Exporter,
    /// The holder of the title.
    Holder,
    /// Whoever sells.
    Seller,
}

impl Payer {
    /// Its id in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Cooperative => "cooperative",
            Self::Member => "member",
            Self::Trader => "trader",
            Self::Exporter => "exporter",
            Self::Holder => "holder",
            Self::Seller => "seller",
        }
    }
}

/// When a fee falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// Once.
    Once,
    /// Every year.
    Yearly,
    /// At each sale.
    PerSale,
}

impl Trigger {
    /// Its id in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Yearly => "yearly",
            Self::PerSale => "per-sale",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawFee {
    id: At,
    group: FeeGroup,
    basis: Basis,
    payer: Payer,
    collected_by: Option<Payer>,
    trigger: Trigger,
    currency: Option<Currency>,
    #[serde(default)]
    when: Vec<RawCondition>,
    #[serde(default)]
    information: bool,
    #[serde(default)]
    value: Vec<RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawValue {
    from: PartialDate,
    until: Option<PartialDate>,
    amount: Option<At>,
    rate: Option<At>,
    #[serde(default)]
    when: Vec<RawCondition>,
    source: At,
    mark: Mark,
    checked: PartialDate,
    #[serde(default)]
    history: bool,
}

impl RawFee {
    pub fn build(
        self,
        country: &Id,
        cooperative: Option<&Form>,
        file: &File<'_>,
        ledger: &mut Ledger,
    ) -> Fee {
        let fields = cooperative.map(|form| form.fields.as_slice()).unwrap_or_default();
        let asked = Asked { own: fields, profile: fields };
        let at = self.id.span().start;
        let id = ledger.define(Class::Fee, &self.id, file);
        if !id.as_str().starts_with(&format!("{country}.")) {
            ledger.problem(file, at, format!("the fee `{id}` does not begin with its country"));
        }
        let percent = self.basis == Basis::PercentOfValue;
        if percent == self.currency.is_some() {
            ledger.problem(file, at, format!("`{id}`: amounts have a currency, percentages none"));
        }
        let mut values: Vec<FeeValue> = Vec::new();
        for raw in self.value {
            let source_at = raw.source.span().start;
            let number = match (percent, raw.amount, raw.rate) {
                (false, Some(text), None) | (true, None, Some(text)) => {
                    Decimal::from_str_exact(text.get_ref()).ok()
                }
                _ => None,
            };
            let Some(number) = number.filter(|number| *number >= Decimal::ZERO) else {
                let message = format!("`{id}` needs one exact amount or, for a percentage, rate");
                ledger.problem(file, source_at, message);
                continue;
            };
            let when: Vec<Condition> = condition::all(raw.when, asked, file, ledger);
            let before = values.iter().rev().find(|earlier| earlier.when == when);
            if before.is_some_and(|earlier| earlier.from.earliest() >= raw.from.earliest()) {
                ledger.problem(file, source_at, format!("the values of `{id}` go back in time"));
            }
            values.push(FeeValue {
                from: raw.from,
                until: raw.until,
                number,
                when,
                source: ledger.refer(Class::Source, &raw.source, file),
                mark: raw.mark,
                checked: raw.checked,
                history: raw.history,
            });
        }
        Fee {
            group: self.group,
            basis: self.basis,
            payer: self.payer,
            collected_by: self.collected_by,
            trigger: self.trigger,
            currency: self.currency,
            when: condition::all(self.when, asked, file, ledger),
            information: self.information,
            values,
            id,
        }
    }
}
