use std::collections::HashMap;

use ngazi_domain::Day;
use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, Formula, Workbook, XlsxError,
};

use crate::sheet_name::cut;
use crate::write_book::serial;
use crate::{CellRule, ColumnOut};

/// Characters of a list inside a check, and of a message.
const MOST: usize = 255;
/// 1 October 1905: a year such as 1987 that is typed into a cell for dates becomes an earlier day.
const FIRST_DAY: i64 = 2_101;
/// The last day of Excel's calendar, the end of 9999.
const LAST_DAY: i64 = 2_958_465;

/// The lists that are too long for a check, each on a column of a hidden sheet.
#[derive(Default)]
pub(crate) struct Lists<'s> {
    places: HashMap<&'s [String], usize>,
    lists: Vec<&'s [String]>,
}

impl<'s> Lists<'s> {
    /// The name of the hidden sheet.
    pub(crate) const SHEET: &'static str = "_lists";

    /// The check of a column; nothing where everything is taken and nothing is said.
    pub(crate) fn check(
        &mut self,
        column: &'s ColumnOut,
    ) -> Result<Option<DataValidation>, XlsxError> {
        let check = DataValidation::new();
        let number = |number: i64| Formula::new(number.to_string());
        let between = |min, max| DataValidationRule::Between(number(min), number(max));
        let check = match &column.rule {
            CellRule::List(texts) | CellRule::Suggest(texts) if !texts.is_empty() => {
                let list = self.list(check, texts)?;
                list.show_error_message(matches!(column.rule, CellRule::List(_)))
            }
            CellRule::Any | CellRule::List(_) | CellRule::Suggest(_) if column.hint.is_none() => {
                return Ok(None);
            }
            CellRule::Any | CellRule::List(_) | CellRule::Suggest(_) => check.allow_any_value(),
            CellRule::Whole { min, max } => check.allow_whole_number_formula(between(*min, *max)),
            CellRule::Decimal { min, max } => {
                check.allow_decimal_number_formula(between(*min, *max))
            }
            CellRule::Date { latest } => {
                let latest = latest.map(|day: Day| serial(day).unwrap_or(FIRST_DAY));
                let range = between(FIRST_DAY, latest.unwrap_or(LAST_DAY).max(FIRST_DAY));
                // Who knows only the year keeps it as text.
                check.allow_date_formula(range).set_error_style(DataValidationErrorStyle::Warning)
            }
            CellRule::Time => {
                let day = (Formula::new("0"), Formula::new("0.999999"));
                check.allow_time_formula(DataValidationRule::Between(day.0, day.1))
            }
            CellRule::Text { max } => {
                check.allow_text_length(DataValidationRule::LessThanOrEqualTo(*max))
            }
        };
        let check = match &column.hint {
            Some(hint) => check.set_input_message(short(hint))?,
            None => check,
        };
        match &column.error {
            Some(error) => check.set_error_message(short(error)).map(Some),
            None => Ok(Some(check)),
        }
    }

    fn list(
        &mut self,
        check: DataValidation,
        texts: &'s [String],
    ) -> Result<DataValidation, XlsxError> {
        let length: usize = texts.iter().map(|text| text.encode_utf16().count() + 1).sum();
        // Inside a check a comma separates, and blanks at the ends are lost.
        let plain = |text: &String| {
            !text.contains([',', '"', '\n']) && text.trim() == text && !text.is_empty()
        };
        if length <= MOST && texts.iter().all(plain) {
            return check.allow_list_strings(texts);
        }
        let next = self.lists.len();
        let place = *self.places.entry(texts).or_insert(next);
        if place == next {
            self.lists.push(texts);
        }
        let column = column_number_to_name(
            u16::try_from(place).map_err(|_| XlsxError::RowColumnLimitError)?,
        );
        let last = texts.len();
        Ok(check.allow_list_formula(Formula::new(format!(
            "{}!${column}$1:${column}${last}",
            Self::SHEET
        ))))
    }

    /// Writes the hidden sheet, when there is anything on it.
    pub(crate) fn write(&self, book: &mut Workbook) -> Result<(), XlsxError> {
        if self.lists.is_empty() {
            return Ok(());
        }
        let sheet = book.add_worksheet();
        sheet.set_name(Self::SHEET)?.set_hidden(true);
        for (column, texts) in (0..).zip(&self.lists) {
            for (row, text) in (0..).zip(*texts) {
                sheet.write_string(row, column, text)?;
            }
        }
        Ok(())
    }
}

/// A message as long as Excel shows it.
fn short(text: &str) -> String {
    match cut(text, MOST) {
        whole if whole.len() == text.len() => whole.to_owned(),
        _ => format!("{}…", cut(text, MOST - 1).trim_end()),
    }
}
