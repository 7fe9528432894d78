use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A unit in which ground is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AreaUnit {
    /// Hectare, 10 000 m².
    Hectare,
    /// Square metre.
    SquareMetre,
    /// Cadastral square of the Congolese mining register, 84.955 ha. [S]: 37 253 squares are 31 648 km² in the
    /// register's audit of 2025; the grid's own text was not read.
    Carre,
}

impl AreaUnit {
    /// Every unit, the most used first.
    pub const ALL: [Self; 3] = [Self::Hectare, Self::SquareMetre, Self::Carre];

    /// Its id in data, words and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Hectare => "hectare",
            Self::SquareMetre => "square-metre",
            Self::Carre => "carre",
        }
    }

    /// The unit with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.id() == id)
    }

    /// Hectares in one unit.
    pub fn in_hectares(self) -> Decimal {
        match self {
            Self::Hectare => Decimal::ONE,
            Self::SquareMetre => Decimal::new(1, 4),
            Self::Carre => Decimal::new(84_955, 3),
        }
    }
}

/// An area as it was typed: an exact number and its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Area {
    /// How many.
    pub amount: Decimal,
    /// Of what.
    pub unit: AreaUnit,
}

impl Area {
    /// The area in hectares; nothing when it does not fit.
    pub fn in_hectares(self) -> Option<Decimal> {
        self.amount.checked_mul(self.unit.in_hectares())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ground_converts_to_hectares() {
        let hectares = |amount: i64, unit| Area { amount: amount.into(), unit }.in_hectares();
        assert_eq!(hectares(2, AreaUnit::Carre), Some(Decimal::new(169_910, 3)));
        assert_eq!(hectares(2500, AreaUnit::SquareMetre), Some(Decimal::new(25, 2)));
    }

    #[test]
    fn every_unit_is_found_by_its_id() {
        for unit in AreaUnit::ALL {
            assert_eq!(AreaUnit::from_id(unit.id()), Some(unit));
        }
    }
}
