use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use ngazi_domain::{Decimal, Money, PartialDate, Place, Weight};

use crate::assets::{Areas, DOMAIN};
use crate::dates::Dates;
use crate::{Language, NumberStyle, areas, numbers, source};

/// What a sentence is filled with.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// A whole number: also chooses the plural.
    Count(u64),
    /// Finished words: a name, a date, a sum.
    Text(String),
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Count(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Count(number as u64)
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The words of one language in one country.
pub struct Words {
    language: Language,
    country: Option<String>,
    loader: FluentLanguageLoader,
    dates: Dates,
    lists: ListFormatter,
    order: CollatorBorrowed<'static>,
}

/// The shipped words cannot be used: a fault of the build, not of the reader.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// A file does not parse or holds an id twice.
    #[error("the words of {language} cannot be read: {reason}")]
    Unreadable {
        /// The language's code.
        language: &'static str,
        /// What the parser said.
        reason: String,
    },
    /// The formats of the language are missing.
    #[error("there are no formats for {0}")]
    NoFormats(String),
}

impl Words {
    /// The words of a language, with the number style of a country (`cd`, `tz`) when it is known.
    pub fn new(language: Language, country: Option<&str>) -> Result<Self, WordsError> {
        Self::with(language, country, None, &[])
    }

    /// The same with the words of content that does not ship with the program, as Fluent source by language.
    pub fn with_extra(
        language: Language,
        country: Option<&str>,
        extra: &[(Language, String)],
    ) -> Result<Self, WordsError> {
        Self::with(language, country, None, extra)
    }

    /// Longer, accented English that nobody speaks: text that a test finds without accents is not in `locales/`.
    pub fn pseudo(country: Option<&str>) -> Result<Self, WordsError> {
        Self::with(Language::English, country, Some(longer_and_accented), &[])
    }

    fn with(
        language: Language,
        country: Option<&str>,
        transform: Option<fn(&str) -> Cow<'_, str>>,
        extra: &[(Language, String)],
    ) -> Result<Self, WordsError> {
        let unreadable =
            |reason: String| WordsError::Unreadable { language: language.id(), reason };
        let id: unic_langid::LanguageIdentifier =
            language.id().parse().map_err(|error| unreadable(format!("{error}")))?;
        // The loader would pass over a file that does not parse; here it is a fault.
        for area in areas(language) {
            let text = source(language, &area).unwrap_or_default();
            fluent_syntax::parser::parse(text)
                .map_err(|(_, errors)| unreadable(format!("{area}: {errors:?}")))?;
        }
        let loader = FluentLanguageLoader::new(DOMAIN, id.clone());
        let own = extra.iter().filter(|(of, _)| *of == language).map(|(_, text)| text.clone());
        let areas = Areas { extra: own.collect() };
        loader.load_languages(&areas, &[id]).map_err(|error| unreadable(error.to_string()))?;
        loader.set_use_isolating(false);
        let style = language.numbers(country);
        loader.with_bundles_mut(|bundle| {
            bundle.set_formatter(Some(match style {
                NumberStyle::CommaPoint => numbers::comma_point,
                NumberStyle::SpaceComma => numbers::space_comma,
            }));
            bundle.set_transform(transform);
        });
        let tag = language.tag(country);
        let formats = || WordsError::NoFormats(tag.clone());
        let locale: icu::locale::Locale = tag.parse().map_err(|_| formats())?;
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        Ok(Self {
            language,
            country: country.map(str::to_owned),
            loader,
            dates: Dates::new(language, &tag).ok_or_else(formats)?,
            lists: ListFormatter::try_new_and((&locale).into(), options).map_err(|_| formats())?,
            order: Collator::try_new((&locale).into(), CollatorOptions::default())
                .map_err(|_| formats())?,
        })
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The BCP 47 tag.
    pub fn tag(&self) -> String {
        self.language.tag(self.country.as_deref())
    }

    /// How numbers are written and typed.
    pub fn numbers(&self) -> NumberStyle {
        self.language.numbers(self.country.as_deref())
    }

    /// Whether there is a message.
    pub fn has(&self, id: &str) -> bool {
        self.loader.has(id)
    }

    /// The message with that id, filled. A missing message shows its id: a test holds that there is none.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.loader.get_args_fluent(id, Some(&filled(args)))
    }

    /// The attribute of a message, filled; nothing when there is none.
    pub fn attr(&self, id: &str, attribute: &str, args: &[(&str, Arg)]) -> Option<String> {
        let present = self.loader.has_attr(id, attribute);
        present.then(|| self.loader.get_attr_args_fluent(id, attribute, Some(&filled(args))))
    }

    /// The fixed labels of the window: every `ui-…` message.
    pub fn labels(&self) -> BTreeMap<String, String> {
        let text = source(self.language, "ui.ftl").unwrap_or_default();
        let ids = text.lines().filter_map(|line| {
            let (id, _) = line.split_once('=')?;
            (id.starts_with("ui-")).then(|| id.trim().to_owned())
        });
        ids.map(|id| (id.clone(), self.say(&id, &[]))).collect()
    }

    /// A whole number.
    pub fn number(&self, number: u64) -> String {
        self.numbers().write(Decimal::from(number))
    }

    /// An exact number with its own digits.
    pub fn decimal(&self, number: Decimal) -> String {
        self.numbers().write(number.normalize())
    }

    /// A percentage.
    pub fn percent(&self, number: Decimal) -> String {
        self.say("format-percent", &[("number", self.decimal(number).into())])
    }

    /// A number with its unit, by the unit's id.
    pub fn measure(&self, number: Decimal, unit: &str) -> String {
        self.say(&format!("measure-{unit}"), &[("number", self.decimal(number).into())])
    }

    /// A weight in the unit it was typed in.
    pub fn weight(&self, weight: Weight) -> String {
        self.measure(weight.amount, weight.unit.id())
    }

    /// A sum with its ISO code; francs and shillings without decimals unless there are some.
    pub fn money(&self, money: Money) -> String {
        let digits =
            if money.amount().fract().is_zero() { money.currency.summary_digits() } else { 2 };
        let mut amount = money.amount().normalize();
        amount.rescale(digits);
        let amount = self.numbers().write(amount);
        self.say(
            "format-money",
            &[("amount", amount.into()), ("currency", money.currency.code().into())],
        )
    }

    /// A date with the month in letters.
    pub fn date(&self, date: PartialDate) -> String {
        self.dates.write(date)
    }

    /// A position with its datum.
    pub fn place(&self, place: Place) -> String {
        // A minus sign before a degree is missed too easily: the side of the globe is a word.
        let degrees = |number: Decimal| self.numbers().write(number.abs());
        let side = match (place.latitude < Decimal::ZERO, place.longitude < Decimal::ZERO) {
            (false, false) => "north-east",
            (false, true) => "north-west",
            (true, false) => "south-east",
            (true, true) => "south-west",
        };
        self.say(
            &format!("format-place-{side}"),
            &[
                ("latitude", degrees(place.latitude).into()),
                ("longitude", degrees(place.longitude).into()),
                ("datum", self.say(&format!("datum-{}", place.datum.id()), &[]).into()),
            ],
        )
    }

    /// Which of two texts stands first in a list of this language.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.order.compare(one, other)
    }

    /// "a; b; c": for items that may hold commas or an "and" themselves.
    pub fn items(&self, items: impl IntoIterator<Item = String>) -> String {
        let join = |first: String, next: String| {
            self.say("format-items", &[("first", first.into()), ("next", next.into())])
        };
        items.into_iter().reduce(join).unwrap_or_default()
    }

    /// "a, b and c".
    pub fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        let items: Vec<String> = items.into_iter().collect();
        self.lists.format_to_string(items.iter())
    }
}

fn filled<'a>(args: &'a [(&str, Arg)]) -> FluentArgs<'a> {
    let value = |arg: &'a Arg| match arg {
        Arg::Count(number) => FluentValue::from(*number),
        Arg::Text(text) => FluentValue::from(text.as_str()),
    };
    args.iter().map(|(name, arg)| (*name, value(arg))).collect()
}

fn longer_and_accented(text: &str) -> Cow<'_, str> {
    let accented = text.chars().flat_map(|c| match c {
        'a' => ['á', 'a'],
        'e' => ['é', 'e'],
        'i' => ['í', 'i'],
        'o' => ['ó', 'o'],
        'u' => ['ú', 'u'],
        other => [other, '\0'],
    });
    Cow::Owned(accented.filter(|c| *c != '\0').collect())
}
