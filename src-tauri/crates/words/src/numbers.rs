use std::str::FromStr;
use std::sync::OnceLock;

use fluent_bundle::FluentValue;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal as Digits;
use icu::locale::{Locale, locale};
use ngazi_domain::Decimal;

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberStyle {
    /// `1,234.5`: Tanzania, Kenya, English.
    CommaPoint,
    /// `1 234,5` with narrow no-break spaces: Congo.
    SpaceComma,
}

impl NumberStyle {
    /// The decimal sign, which is also the only one accepted when a number is typed.
    pub fn decimal_sign(self) -> char {
        match self {
            Self::CommaPoint => '.',
            Self::SpaceComma => ',',
        }
    }

    fn locale(self) -> Locale {
        match self {
            Self::CommaPoint => locale!("en-TZ"),
            Self::SpaceComma => locale!("fr-CD"),
        }
    }

    fn formatter(self) -> Option<&'static DecimalFormatter> {
        static FORMATTERS: [OnceLock<Option<DecimalFormatter>>; 2] =
            [OnceLock::new(), OnceLock::new()];
        FORMATTERS[self as usize]
            .get_or_init(|| {
                DecimalFormatter::try_new(self.locale().into(), Default::default()).ok()
            })
            .as_ref()
    }

    /// An exact number with its own digits after the decimal sign.
    pub fn write(self, number: Decimal) -> String {
        let plain = number.to_string();
        match (self.formatter(), Digits::from_str(&plain)) {
            (Some(formatter), Ok(digits)) => formatter.format(&digits).to_string(),
            // The data of both styles is compiled in and every decimal is a row of digits.
            _ => plain,
        }
    }
}

/// The formatter of numbers inside sentences, for bundles of the first style.
pub(crate) fn comma_point<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    inside(NumberStyle::CommaPoint, value)
}

/// The formatter of numbers inside sentences, for bundles of the second style.
pub(crate) fn space_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    inside(NumberStyle::SpaceComma, value)
}

fn inside(style: NumberStyle, value: &FluentValue<'_>) -> Option<String> {
    match value {
        // Only whole numbers are handed to sentences as numbers; see `Arg`.
        FluentValue::Number(number) => {
            Decimal::from_str(&number.value.to_string()).ok().map(|number| style.write(number))
        }
        _ => None,
    }
}
