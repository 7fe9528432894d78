use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

/// The system in which coordinates were read. A phone gives WGS 84; Tanzanian licence papers use Arc 1960.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Datum {
    /// World Geodetic System 1984.
    Wgs84,
    /// Arc 1960.
    Arc1960,
}

impl Datum {
    /// Every datum.
    pub const ALL: [Self; 2] = [Self::Wgs84, Self::Arc1960];

    /// Its id in data and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Wgs84 => "wgs84",
            Self::Arc1960 => "arc1960",
        }
    }

    /// The datum with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|datum| datum.id() == id)
    }
}

/// A position in decimal degrees, never without its datum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// Degrees north, -90 to 90.
    pub latitude: Decimal,
    /// Degrees east, -180 to 180.
    pub longitude: Decimal,
    /// The system they were read in.
    pub datum: Datum,
}

impl Place {
    /// A place; nothing when a coordinate lies outside the globe.
    pub fn new(latitude: Decimal, longitude: Decimal, datum: Datum) -> Option<Self> {
        let inside = latitude.abs() <= Decimal::from(90) && longitude.abs() <= Decimal::from(180);
        inside.then_some(Self { latitude, longitude, datum })
    }

    /// The place to a tenth of a degree, about eleven kilometres: what a buyer may see.
    pub fn rounded(self) -> Self {
        let tenth =
            |d: Decimal| d.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
        Self { latitude: tenth(self.latitude), longitude: tenth(self.longitude), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_outside_the_globe_is_refused() {
        let place = |lat, lon| Place::new(Decimal::from(lat), Decimal::from(lon), Datum::Wgs84);
        assert!(place(-2, 28).is_some());
        assert!(place(91, 28).is_none());
        assert!(place(0, -181).is_none());
    }

    #[test]
    fn a_rounded_place_hides_the_pit() {
        let place = Place::new(Decimal::new(-20_456, 4), Decimal::new(288_951, 4), Datum::Wgs84)
            .expect("on the globe");
        let rounded = place.rounded();
        assert_eq!(rounded.latitude.to_string(), "-2.0");
        assert_eq!(rounded.longitude.to_string(), "28.9");
        assert_eq!(rounded.datum, Datum::Wgs84);
    }
}
