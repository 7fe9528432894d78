//! Charts whose series are told apart by pattern, never by colour.

use super::Table;

/// A chart, with the same numbers as a table right after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What it shows: printed above it, and the beginning of its text alternative.
    pub caption: String,
    /// A sentence under the caption.
    pub lead: Option<String>,
    /// Names of one to four series, printed as the legend.
    pub series: Vec<String>,
    /// One month, site or the like each, with a value for each series.
    pub rows: Vec<ChartRow>,
    /// How the values are drawn.
    pub kind: ChartKind,
    /// Value at the tallest column or longest bar (`size` 1), printed at the axis; empty for none.
    pub top: String,
    /// Word for a value nobody knows, for the legend and the text alternative.
    pub unknown: String,
    /// The same numbers, printed right after the chart.
    pub table: Table,
}

/// How values are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// Upright columns; those of one row stand beside each other.
    Columns,
    /// Upright columns; those of one row stand on top of each other, and their sizes add up to one
    /// at most.
    Stacks,
    /// Lying bars, one below the other.
    Bars,
}

/// The values of one month, site or the like.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartRow {
    /// Its label.
    pub label: String,
    /// One for each series. `None` is unknown: drawn as a dashed outline with a question mark, never
    /// as zero.
    pub values: Vec<Option<ChartValue>>,
}

/// A known value.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartValue {
    /// Its size, from 0 to 1 of the tallest. Only for drawing: the exact number is in `text`.
    pub size: f32,
    /// The finished number with its unit.
    pub text: String,
}
