use ngazi_domain::{Day, Decimal};

/// A cell of a table that came in.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Blank,
    /// Text as typed, trimmed.
    Text(String),
    /// A number, exactly as the sheet shows it.
    Number(Decimal),
    /// A day.
    Date(Day),
}

impl Cell {
    /// Text, or nothing when it is blank.
    pub fn text(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() { Self::Blank } else { Self::Text(text.to_owned()) }
    }

    /// The cell as text; a number with the given decimal sign, a day as `YYYY-MM-DD`.
    pub fn typed(&self, decimal: char) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string().replace('.', &decimal.to_string()),
            Self::Date(day) => day.format("%Y-%m-%d").to_string(),
        }
    }
}
