//! Conversion between the two systems of coordinates that papers here use.

use rust_decimal::{Decimal, MathematicalOps};

use crate::{Datum, Place};

/// Shift from Arc 1960 to WGS 84 in metres, mean for Tanzania: -175, -23, -303 (NGA, read in the PROJ list, message of
/// 9 August 2009). The mean for Kenya and Tanzania together, EPSG 1122, lies about 20 m from it. [S]
const SHIFT: [i64; 3] = [-175, -23, -303];

/// An ellipsoid: half axis in metres and flattening.
struct Ellipsoid {
    axis: Decimal,
    flattening: Decimal,
}

impl Ellipsoid {
    fn of(datum: Datum) -> Self {
        let (axis, inverse) = match datum {
            // World Geodetic System 1984, by definition.
            Datum::Wgs84 => (Decimal::new(6_378_137, 0), Decimal::new(298_257_223_563, 9)),
            // Clarke 1880 (RGS), EPSG 7012.
            Datum::Arc1960 => (Decimal::new(6_378_249_145, 3), Decimal::new(293_465, 3)),
        };
        Self { axis, flattening: Decimal::ONE / inverse }
    }
}

impl Place {
    /// The same place in another datum, to the sixth decimal of a degree (about 0.1 m), good to some ten metres:
    /// the standard Molodensky formulas at height zero. Nothing at the poles, where a longitude means nothing.
    pub fn to(self, datum: Datum) -> Option<Self> {
        if self.datum == datum {
            return Some(self);
        }
        let (from, to) = (Ellipsoid::of(self.datum), Ellipsoid::of(datum));
        let sign = if datum == Datum::Wgs84 { Decimal::ONE } else { Decimal::NEGATIVE_ONE };
        let [dx, dy, dz] = SHIFT.map(|metres| sign * Decimal::from(metres));
        let (half_turn, two) = (Decimal::from(180), Decimal::TWO);
        let radians = |degrees: Decimal| degrees * Decimal::PI / half_turn;
        let (lat, lon) = (radians(self.latitude), radians(self.longitude));
        let (sin_lat, cos_lat) = (lat.checked_sin()?, lat.checked_cos()?);
        let (sin_lon, cos_lon) = (lon.checked_sin()?, lon.checked_cos()?);
        if cos_lat.abs() < Decimal::new(1, 6) {
            return None;
        }
        let e2 = two * from.flattening - from.flattening * from.flattening;
        let bend = Decimal::ONE - e2 * sin_lat * sin_lat;
        let root = bend.sqrt()?;
        let nu = from.axis / root;
        let rho = from.axis * (Decimal::ONE - e2) / (bend * root);
        let (da, df) = (to.axis - from.axis, to.flattening - from.flattening);
        let ratio = Decimal::ONE - from.flattening;
        let north = -dx * sin_lat * cos_lon - dy * sin_lat * sin_lon
            + dz * cos_lat
            + da * nu * e2 * sin_lat * cos_lat / from.axis
            + df * (rho / ratio + nu * ratio) * sin_lat * cos_lat;
        let east = -dx * sin_lon + dy * cos_lon;
        let degrees = |radians: Decimal| radians * half_turn / Decimal::PI;
        let latitude = (self.latitude + degrees(north / rho)).round_dp(6);
        let longitude = (self.longitude + degrees(east / (nu * cos_lat))).round_dp(6);
        Self::new(latitude, longitude, datum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(latitude: &str, longitude: &str, datum: Datum) -> Place {
        let number = |text: &str| text.parse().expect("a number");
        Place::new(number(latitude), number(longitude), datum).expect("on the globe")
    }

    /// Reckoned by the other way, over coordinates from the centre of the earth: -3.490564, 37.490206.
    #[test]
    fn a_phone_s_position_moves_by_some_three_hundred_metres() {
        let phone = place("-3.493000", "37.491000", Datum::Wgs84);
        let paper = phone.to(Datum::Arc1960).expect("not at a pole");
        let near = |a: Decimal, b: &str| {
            (a - b.parse::<Decimal>().expect("a number")).abs() < Decimal::new(1, 5)
        };
        assert!(near(paper.latitude, "-3.490564"), "{paper:?}");
        assert!(near(paper.longitude, "37.490206"), "{paper:?}");
        assert_eq!(paper.datum, Datum::Arc1960);
    }

    #[test]
    fn there_and_back_is_the_same_place_within_a_metre() {
        for (latitude, longitude) in
            [("-6.1722", "35.7395"), ("-1.5", "30"), ("0", "36"), ("4.9", "41")]
        {
            let start = place(latitude, longitude, Datum::Arc1960);
            let back =
                start.to(Datum::Wgs84).and_then(|there| there.to(Datum::Arc1960)).expect("a place");
            let metre = Decimal::new(1, 5);
            assert!((back.latitude - start.latitude).abs() < metre, "{back:?}");
            assert!((back.longitude - start.longitude).abs() < metre, "{back:?}");
        }
    }

    #[test]
    fn a_pole_has_no_longitude_to_convert() {
        assert_eq!(place("90", "30", Datum::Wgs84).to(Datum::Arc1960), None);
    }
}
