use chrono::Timelike;
use ngazi_domain::Day;
use rust_xlsxwriter::{Format as Style, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::cell::typed_day;
use crate::sheet_name::sheet_names;
use crate::validation::Lists;
use crate::{CellOut, CellRule, ColumnOut, ExchangeError, SheetOut, number};

/// Excel's number of the paper size A4.
const A4: u8 = 9;
const SECONDS: f64 = 86_400.0;

/// How cells look.
struct Styles {
    head: Style,
    /// Excel's own format for text (49): a phone number keeps its zero, nothing is taken for a formula.
    text: Style,
    number: Style,
    date: Style,
    time: Style,
    clock: Style,
}

/// A workbook: each sheet with a bold, fixed head that is repeated on each printed page, a filter, the checks of its
/// columns, and A4 across. Lists that a check cannot hold stand on a hidden sheet.
///
/// Errors: more rows or columns than Excel takes, a text of more than 32,767 characters.
pub fn write_book(sheets: &[SheetOut]) -> Result<Vec<u8>, ExchangeError> {
    book(sheets).map_err(|error| ExchangeError::Unwritable(error.to_string()))
}

fn book(sheets: &[SheetOut]) -> Result<Vec<u8>, XlsxError> {
    let styles = Styles {
        head: Style::new().set_bold().set_text_wrap().set_align(FormatAlign::Top),
        text: Style::new().set_num_format_index(49),
        number: Style::new(),
        date: Style::new().set_num_format("yyyy-mm-dd"),
        time: Style::new().set_num_format("hh:mm"),
        clock: Style::new().set_num_format("hh:mm:ss"),
    };
    let mut book = Workbook::new();
    let mut lists = Lists::default();
    // The hidden sheet has its name before any other.
    let wishes =
        std::iter::once(Lists::SHEET).chain(sheets.iter().map(|sheet| sheet.name.as_str()));
    for (name, sheet) in sheet_names(wishes).into_iter().skip(1).zip(sheets) {
        let page = book.add_worksheet();
        page.set_name(name)?;
        fill(page, sheet, &styles)?;
        frame(page, sheet, &styles, &mut lists)?;
    }
    lists.write(&mut book)?;
    book.save_to_buffer()
}

/// The head, the look of the columns, their checks, and the paper.
fn frame<'s>(
    page: &mut Worksheet,
    sheet: &'s SheetOut,
    styles: &Styles,
    lists: &mut Lists<'s>,
) -> Result<(), XlsxError> {
    let rows = sheet.rows.len() + sheet.empty_rows;
    let last = u32::try_from(rows).map_err(|_| XlsxError::RowColumnLimitError)?;
    for (index, column) in sheet.columns.iter().enumerate() {
        let index = u16::try_from(index).map_err(|_| XlsxError::RowColumnLimitError)?;
        let (style, width) = look(column, styles);
        page.set_column_format(index, style)?.set_column_width(index, width)?;
        let mark = if column.required { " *" } else { "" };
        page.write_string_with_format(0, index, format!("{}{mark}", column.head), &styles.head)?;
        if let Some(check) = lists.check(column)?.filter(|_| rows > 0) {
            page.add_data_validation(1, index, last, index, &check)?;
        }
    }
    if let Some(end) = sheet.columns.len().checked_sub(1) {
        page.autofilter(0, 0, last, end as u16)?;
    }
    page.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    page.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

fn look<'a>(column: &ColumnOut, styles: &'a Styles) -> (&'a Style, f64) {
    match column.rule {
        CellRule::Whole { .. } | CellRule::Decimal { .. } => (&styles.number, 14.0),
        CellRule::Date { .. } => (&styles.date, 14.0),
        CellRule::Time => (&styles.time, 10.0),
        CellRule::Any | CellRule::List(_) | CellRule::Suggest(_) | CellRule::Text { .. } => {
            (&styles.text, 22.0)
        }
    }
}

fn fill(page: &mut Worksheet, sheet: &SheetOut, styles: &Styles) -> Result<(), XlsxError> {
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            write(page, (row, column), cell, styles)?;
        }
    }
    Ok(())
}

fn write(
    page: &mut Worksheet,
    at: (u32, u16),
    cell: &CellOut,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let (row, column) = at;
    let text = |page: &mut Worksheet, text: &str| {
        page.write_string_with_format(row, column, text, &styles.text).map(drop)
    };
    match cell {
        CellOut::Blank => Ok(()),
        CellOut::Text(words) if words.is_empty() => Ok(()),
        CellOut::Text(words) => text(page, words),
        CellOut::Number(exact) => match number::float(*exact) {
            Some(number) => {
                page.write_number_with_format(row, column, number, &styles.number).map(drop)
            }
            None => text(page, &exact.to_string()),
        },
        CellOut::Date(day) => match serial(*day) {
            Some(serial) => {
                page.write_number_with_format(row, column, serial as f64, &styles.date).map(drop)
            }
            None => text(page, &typed_day(*day)),
        },
        CellOut::Time(time) => {
            let seconds = time.num_seconds_from_midnight();
            let style = if seconds.is_multiple_of(60) { &styles.time } else { &styles.clock };
            page.write_number_with_format(row, column, f64::from(seconds) / SECONDS, style)
                .map(drop)
        }
    }
}

/// Excel's number of a day; nothing outside of 1900 to 9999.
pub(crate) fn serial(day: Day) -> Option<i64> {
    // Excel believes that 1900 had a 29th of February.
    let first = Day::from_ymd_opt(1899, 12, 31)?;
    let leap = Day::from_ymd_opt(1900, 3, 1)?;
    let last = Day::from_ymd_opt(9999, 12, 31)?;
    let number = (day - first).num_days() + i64::from(day >= leap);
    (number >= 1 && day <= last).then_some(number)
}
