//! Between the floating numbers of a sheet and exact ones.
//!
//! A sheet counts and shows 15 digits; what stands behind them is the noise of binary fractions.

use std::fmt::Write;

use ngazi_domain::Decimal;

use crate::Cell;

/// The first number with 16 digits.
const SIXTEEN_DIGITS: f64 = 1e15;

/// Powers of ten that a floating number holds exactly.
const TENS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// The number that a sheet shows.
pub(crate) fn cell(number: f64) -> Cell {
    if number.abs() >= SIXTEEN_DIGITS || !number.is_finite() {
        // The shortest text that reads back as the same number is what is left of the digits.
        let text = number.to_string();
        return Decimal::from_str_exact(&text).map_or(Cell::Text(text), Cell::Rounded);
    }
    if number.fract() == 0.0 {
        return Cell::Number(Decimal::from(number as i64));
    }
    // Both are held exactly, so their quotient is the number nearest to that decimal: no text in between.
    for (scale, ten) in (0..).zip(TENS).skip(1) {
        let digits = (number * ten).round();
        if digits.abs() >= SIXTEEN_DIGITS {
            break;
        }
        if digits / ten == number {
            return Cell::Number(Decimal::new(digits as i64, scale));
        }
    }
    let mut text = String::with_capacity(24);
    // Writing into a text cannot fail.
    let _ = write!(text, "{number:.14e}");
    match Decimal::from_scientific(&text) {
        Ok(exact) if !exact.is_zero() => Cell::Number(exact.normalize()),
        _ => Cell::Text(number.to_string()),
    }
}

/// The number as a sheet holds it; nothing when the sheet would lose a digit.
pub(crate) fn float(number: Decimal) -> Option<f64> {
    let number = number.normalize();
    let ten = TENS.get(number.scale() as usize)?;
    let digits = number.mantissa();
    (digits.unsigned_abs() < SIXTEEN_DIGITS as u128).then(|| digits as f64 / ten)
}
