use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A unit in which minerals are weighed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WeightUnit {
    /// Gram.
    Gram,
    /// Kilogram, 1 000 g.
    Kilogram,
    /// Metric tonne, 1 000 kg.
    Tonne,
    /// Metric carat, 0.2 g.
    Carat,
    /// Troy ounce, 31.103 476 8 g by definition.
    TroyOunce,
    /// Tola, three eighths of a troy ounce: 11.663 803 8 g.
    Tola,
}

impl WeightUnit {
    /// Every unit, from the one gold is sold in.
    pub const ALL: [Self; 6] =
        [Self::Gram, Self::Kilogram, Self::Tonne, Self::Carat, Self::TroyOunce, Self::Tola];

    /// Its id in data, words and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Gram => "gram",
            Self::Kilogram => "kilogram",
            Self::Tonne => "tonne",
            Self::Carat => "carat",
            Self::TroyOunce => "troy-ounce",
            Self::Tola => "tola",
        }
    }

    /// The unit with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.id() == id)
    }

    /// Grams in one unit, exactly.
    pub fn in_grams(self) -> Decimal {
        match self {
            Self::Gram => Decimal::ONE,
            Self::Kilogram => Decimal::ONE_THOUSAND,
            Self::Tonne => Decimal::new(1_000_000, 0),
            Self::Carat => Decimal::new(2, 1),
            Self::TroyOunce => Decimal::new(311_034_768, 7),
            Self::Tola => Decimal::new(116_638_038, 7),
        }
    }
}

/// A weight as it was typed: an exact number and its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Weight {
    /// How many.
    pub amount: Decimal,
    /// Of what.
    pub unit: WeightUnit,
}

impl Weight {
    /// The weight in grams, exactly; nothing when it does not fit.
    pub fn in_grams(self) -> Option<Decimal> {
        self.amount.checked_mul(self.unit.in_grams())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_convert_exactly() {
        let grams = |amount: &str, unit| {
            let amount = amount.parse().expect("a number");
            Weight { amount, unit }.in_grams().map(|g| g.normalize().to_string())
        };
        assert_eq!(grams("2.5", WeightUnit::Kilogram).as_deref(), Some("2500"));
        assert_eq!(grams("3", WeightUnit::Carat).as_deref(), Some("0.6"));
        assert_eq!(grams("2", WeightUnit::TroyOunce).as_deref(), Some("62.2069536"));
        assert_eq!(grams("8", WeightUnit::Tola), grams("3", WeightUnit::TroyOunce));
    }

    #[test]
    fn every_unit_is_found_by_its_id() {
        for unit in WeightUnit::ALL {
            assert_eq!(WeightUnit::from_id(unit.id()), Some(unit));
        }
    }
}
