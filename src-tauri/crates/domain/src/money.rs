use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A currency by its ISO 4217 code. Only those that a country pack names are accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Congolese franc.
    Cdf,
    /// Tanzanian shilling.
    Tzs,
    /// Dollar of the United States.
    Usd,
    /// Euro.
    Eur,
}

impl Currency {
    /// Every currency, in the order of their codes.
    pub const ALL: [Self; 4] = [Self::Cdf, Self::Eur, Self::Tzs, Self::Usd];

    /// The ISO code, as printed on papers.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cdf => "CDF",
            Self::Tzs => "TZS",
            Self::Usd => "USD",
            Self::Eur => "EUR",
        }
    }

    /// The currency with that code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.code() == code)
    }

    /// Digits after the decimal sign in summaries: none for francs and shillings.
    pub fn summary_digits(self) -> u32 {
        match self {
            Self::Cdf | Self::Tzs => 0,
            Self::Usd | Self::Eur => 2,
        }
    }
}

/// An exact sum of money: a whole number of hundredths of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Hundredths of the currency.
    pub hundredths: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// A sum from an exact decimal with at most two digits after the point; nothing when it does not fit.
    pub fn from_decimal(amount: Decimal, currency: Currency) -> Option<Self> {
        let hundredths = amount.checked_mul(Decimal::ONE_HUNDRED)?;
        if !hundredths.fract().is_zero() {
            return None;
        }
        let hundredths = i64::try_from(hundredths.trunc()).ok()?;
        Some(Self { hundredths, currency })
    }

    /// The sum as an exact decimal.
    pub fn amount(self) -> Decimal {
        Decimal::new(self.hundredths, 2)
    }

    /// The sum of two sums of one currency; nothing when the currencies differ or it does not fit.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let hundredths = self.hundredths.checked_add(other.hundredths)?;
        (self.currency == other.currency).then_some(Self { hundredths, ..self })
    }

    /// The sum times an exact number, rounded half away from zero to hundredths.
    pub fn checked_scale(self, factor: Decimal) -> Option<Self> {
        let scaled = Decimal::from(self.hundredths).checked_mul(factor)?;
        let rounded =
            scaled.round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        Some(Self { hundredths: i64::try_from(rounded).ok()?, ..self })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.currency.code(), self.amount())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_exact_to_the_hundredth() {
        let usd = |text: &str| Money::from_decimal(text.parse().expect("a number"), Currency::Usd);
        assert_eq!(usd("10.25").map(|m| m.hundredths), Some(1025));
        assert_eq!(usd("10.255"), None);
        assert_eq!(usd("92233720368547758.08"), None, "more than 64 bits hold");
    }

    #[test]
    fn currencies_are_never_mixed() {
        let one = |currency| Money { hundredths: 100, currency };
        assert_eq!(one(Currency::Usd).checked_add(one(Currency::Cdf)), None);
    }

    #[test]
    fn a_percentage_rounds_half_away_from_zero() {
        let sum = Money { hundredths: 1050, currency: Currency::Usd };
        let tenth_of_a_percent = Decimal::new(1, 3);
        assert_eq!(sum.checked_scale(tenth_of_a_percent).map(|m| m.hundredths), Some(1));
        assert_eq!(sum.checked_scale(Decimal::new(5, 2)).map(|m| m.hundredths), Some(53));
    }
}
