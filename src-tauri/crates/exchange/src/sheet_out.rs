use chrono::NaiveTime;
use ngazi_domain::{Day, Decimal};

/// A sheet that goes out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SheetOut {
    /// Its name; what Excel does not take is left out, and a name that is taken gets a number.
    pub name: String,
    /// Its columns.
    pub columns: Vec<ColumnOut>,
    /// Its rows, at most as long as the columns.
    pub rows: Vec<Vec<CellOut>>,
    /// Rows below the filled ones that are prepared for typing, with the checks of their columns.
    pub empty_rows: usize,
}

/// A column that goes out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ColumnOut {
    /// Its head.
    pub head: String,
    /// Shown when one of its cells is chosen; cut to 255 characters.
    pub hint: Option<String>,
    /// What its cells take.
    pub rule: CellRule,
    /// Marked with ` *` behind the head of a workbook; Excel cannot insist on it.
    pub required: bool,
    /// Shown when its rule refuses what was typed; cut to 255 characters.
    pub error: Option<String>,
}

/// What the cells of a column take, checked by Excel while typing.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum CellRule {
    /// Anything, as text.
    #[default]
    Any,
    /// One of these.
    List(Vec<String>),
    /// One of these is offered; other text is taken, too.
    Suggest(Vec<String>),
    /// A whole number between these.
    Whole {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// A number between these.
    Decimal {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// A day since October 1905, because a bare year becomes a day of that one. Anything else is only warned of: text
    /// such as `1987-05` may be kept.
    Date {
        /// The last day that is taken.
        latest: Option<Day>,
    },
    /// A time of day.
    Time,
    /// Text.
    Text {
        /// The most characters.
        max: u32,
    },
}

/// A cell that goes out.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum CellOut {
    /// Nothing.
    #[default]
    Blank,
    /// Text, never a formula.
    Text(String),
    /// A number; as text where a sheet would lose a digit.
    Number(Decimal),
    /// A day; as text before 1900 and after 9999.
    Date(Day),
    /// A time of day, to the second.
    Time(NaiveTime),
}
