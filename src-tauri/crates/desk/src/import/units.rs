//! Units and currencies as sheets name them: symbols, ids, and the words of three languages.

use std::collections::{HashMap, HashSet};

use ngazi_domain::{AreaUnit, Currency, Datum, Id, WeightUnit};
use ngazi_words::Words;

use super::fold::fold;

/// What stands behind a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Of a weight.
    Weight(WeightUnit),
    /// Of an area.
    Area(AreaUnit),
    /// Of money.
    Currency(Currency),
}

/// The symbol of a weight's unit, the same in every language.
pub(crate) fn weight_symbol(unit: WeightUnit) -> &'static str {
    match unit {
        WeightUnit::Gram => "g",
        WeightUnit::Kilogram => "kg",
        WeightUnit::Tonne => "t",
        WeightUnit::Carat => "ct",
        WeightUnit::TroyOunce => "oz t",
        WeightUnit::Tola => "tola",
    }
}

/// The symbol of an area's unit; the Congolese square has none but its name.
pub(crate) fn area_symbol(unit: AreaUnit) -> &'static str {
    match unit {
        AreaUnit::Hectare => "ha",
        AreaUnit::SquareMetre => "m²",
        AreaUnit::Carre => AreaUnit::Carre.id(),
    }
}

/// Other symbols that are in use, by the unit's id.
const SYMBOLS: [(&str, &str); 14] = [
    ("gram", "gr"),
    ("kilogram", "kgs"),
    ("carat", "cts"),
    ("troy-ounce", "oz"),
    ("troy-ounce", "ozt"),
    ("square-metre", "m2"),
    ("square-metre", "sqm"),
    ("percent", "%"),
    ("hour", "h"),
    ("litre", "l"),
    ("cubic-metre", "m3"),
    ("cubic-metre", "m³"),
    ("metre", "m"),
    ("hectare", "ha"),
];

/// How hands here write currencies beside their codes.
const CURRENCIES: [(&str, Currency); 7] = [
    ("$", Currency::Usd),
    ("us$", Currency::Usd),
    ("€", Currency::Eur),
    ("fc", Currency::Cdf),
    ("cdf", Currency::Cdf),
    ("tsh", Currency::Tzs),
    ("/=", Currency::Tzs),
];

/// Every name of every unit.
pub(crate) struct Units {
    weights: HashMap<String, WeightUnit>,
    areas: HashMap<String, AreaUnit>,
    currencies: HashMap<String, Currency>,
    decimals: HashMap<Id, HashSet<String>>,
    datums: HashMap<String, Datum>,
}

impl Units {
    /// The names in these languages; `decimals` are the units of the form's plain numbers.
    pub fn new<'w>(languages: &[&'w Words], decimals: impl IntoIterator<Item = &'w Id>) -> Self {
        let mut units = Self {
            weights: HashMap::new(),
            areas: HashMap::new(),
            currencies: CURRENCIES.map(|(name, one)| (name.to_owned(), one)).into(),
            decimals: HashMap::new(),
            datums: HashMap::new(),
        };
        for unit in WeightUnit::ALL {
            let all = names(languages, unit.id()).into_iter().chain([fold(weight_symbol(unit))]);
            units.weights.extend(all.map(|name| (name, unit)));
        }
        for unit in AreaUnit::ALL {
            let all = names(languages, unit.id()).into_iter().chain([fold(area_symbol(unit))]);
            units.areas.extend(all.map(|name| (name, unit)));
        }
        for currency in Currency::ALL {
            units.currencies.insert(fold(currency.code()), currency);
        }
        for unit in decimals {
            units.decimals.insert(unit.clone(), names(languages, unit.as_str()));
        }
        for datum in Datum::ALL {
            let name = |words: &&Words| bare(&words.say(&format!("datum-{}", datum.id()), &[]));
            let all = languages.iter().map(name).chain([bare(datum.id())]);
            units.datums.extend(all.map(|name| (name, datum)));
        }
        units
    }

    /// The unit of a weight by its folded name.
    pub fn weight(&self, name: &str) -> Option<WeightUnit> {
        self.weights.get(name).copied()
    }

    /// The unit of an area by its folded name.
    pub fn area(&self, name: &str) -> Option<AreaUnit> {
        self.areas.get(name).copied()
    }

    /// A currency by its folded name.
    pub fn currency(&self, name: &str) -> Option<Currency> {
        self.currencies.get(name).copied()
    }

    /// Whether a folded name is that of a weight's or an area's unit, or of a currency.
    pub fn is_any(&self, name: &str) -> bool {
        self.weights.contains_key(name)
            || self.areas.contains_key(name)
            || self.currencies.contains_key(name)
    }

    /// Whether a folded name is that of a plain number's unit.
    pub fn is_decimal(&self, unit: &Id, name: &str) -> bool {
        self.decimals.get(unit).is_some_and(|names| names.contains(name))
    }

    /// A map system by its name, whatever stands between its letters.
    pub fn datum(&self, name: &str) -> Option<Datum> {
        self.datums.get(&bare(name)).copied()
    }
}

fn bare(name: &str) -> String {
    fold(name).chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// The id, the symbols, the words beside an input and the words behind a number, each also without a plural's s.
fn names(languages: &[&Words], unit: &str) -> HashSet<String> {
    let mut names = HashSet::from([fold(unit), fold(&unit.replace('-', " "))]);
    let symbols = SYMBOLS.iter().filter(|(of, _)| *of == unit);
    names.extend(symbols.map(|(_, symbol)| (*symbol).to_owned()));
    for words in languages {
        for id in [format!("unit-{unit}"), format!("measure-{unit}")] {
            if words.has(&id) {
                let name = fold(&words.say(&id, &[("number", "".into())]));
                names.extend(name.strip_suffix('s').map(str::to_owned));
                // "troy ounces", "onces troy".
                names.insert(name.replace("s ", " "));
                names.insert(name);
            }
        }
    }
    names.remove("");
    names
}
