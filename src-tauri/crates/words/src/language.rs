use crate::NumberStyle;

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    English,
    /// French.
    French,
    /// Swahili.
    Swahili,
}

impl Language {
    /// Every language, in the order it is offered where most readers are.
    pub const ALL: [Self; 3] = [Self::Swahili, Self::French, Self::English];

    /// Its code: `en`, `fr` or `sw`.
    pub fn id(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Swahili => "sw",
        }
    }

    /// The language with that code.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.id() == id)
    }

    /// Its own name for itself, the same in every language.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Swahili => "Kiswahili",
        }
    }

    /// The BCP 47 tag for screen readers and papers, by country code.
    pub fn tag(self, country: Option<&str>) -> String {
        let region = match (self, country) {
            (_, Some(country)) => country.to_ascii_uppercase(),
            (Self::French, None) => "CD".to_owned(),
            (_, None) => "TZ".to_owned(),
        };
        format!("{}-{region}", self.id())
    }

    /// How numbers are written. In Congo, Swahili follows the French papers that readers hold in their hands:
    /// "1.500" would be one and a half in Dar es Salaam and fifteen hundred in Bukavu.
    pub fn numbers(self, country: Option<&str>) -> NumberStyle {
        match (self, country) {
            (Self::French, _) | (Self::Swahili, Some("cd")) => NumberStyle::SpaceComma,
            _ => NumberStyle::CommaPoint,
        }
    }
}
