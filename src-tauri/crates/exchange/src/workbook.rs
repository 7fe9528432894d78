use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError, XlsxFormulaMetadata};

use crate::limits::{MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Tally};
use crate::{Cell, ExchangeError, Sheet, archive, moment, number, percent};

/// All visible sheets of a workbook.
pub(crate) fn read(bytes: &[u8], tally: &mut Tally<'_>) -> Result<Vec<Sheet>, ExchangeError> {
    archive::inspect(bytes, tally)?;
    // The reader counts with what the file says about places and sizes, and may stumble where that is absurd.
    catch_unwind(AssertUnwindSafe(|| sheets(bytes, tally)))
        .unwrap_or_else(|_| Err(ExchangeError::Broken("absurd places".to_owned())))
}

fn sheets(bytes: &[u8], tally: &mut Tally<'_>) -> Result<Vec<Sheet>, ExchangeError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    tally.report()?;
    let all = book.sheets_metadata().iter();
    let shown = all.filter(|sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    });
    let names: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
    if names.len() > MOST_SHEETS {
        return Err(ExchangeError::TooLarge);
    }
    let mut sheets = Vec::with_capacity(names.len());
    for name in names {
        let mut rows = rows(&mut book, &name, tally)?;
        percent::show(&mut book, &name, &mut rows, tally)?;
        sheets.push(Sheet { name, rows });
    }
    Ok(sheets)
}

/// Cell by cell: two cells at far corners must not make a table of everything between them.
fn rows(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    tally: &mut Tally<'_>,
) -> Result<Vec<Vec<Cell>>, ExchangeError> {
    let mut cells = book.worksheet_cells_reader(name).map_err(broken)?;
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut at = None;
    // With formulas, because only so a formula without a result can be told from a blank cell; it costs nothing where
    // there is none.
    while let Some(found) = cells.next_cell_with_formula_metadata().map_err(broken)? {
        let (row, column) = (found.pos.0 as usize, found.pos.1 as usize);
        tally.cell()?;
        if at != Some(row) {
            at = Some(row);
            tally.row()?;
        }
        let value = cell(found.value, found.formula);
        if value == Cell::Blank {
            continue;
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(ExchangeError::TooLarge);
        }
        tally.keep(match &value {
            Cell::Text(text) => text.len(),
            Cell::Failed(text) => text.len(),
            _ => 0,
        })?;
        place(&mut rows, row, column, value, tally)?;
    }
    Ok(rows)
}

fn place(
    rows: &mut Vec<Vec<Cell>>,
    row: usize,
    column: usize,
    value: Cell,
    tally: &mut Tally<'_>,
) -> Result<(), ExchangeError> {
    if row >= rows.len() {
        // Rows of a table are about as long as the one before.
        let width = rows.last().map_or(0, Vec::len).max(column + 1);
        tally.hold(row + 1 - rows.len() + width)?;
        rows.resize_with(row, Vec::new);
        rows.push(Vec::with_capacity(width));
    }
    let cells = &mut rows[row];
    let room = cells.capacity();
    if column < cells.len() {
        cells[column] = value;
    } else {
        cells.resize(column, Cell::Blank);
        cells.push(value);
    }
    tally.hold(cells.capacity() - room)
}

fn cell(data: DataRef<'_>, formula: Option<XlsxFormulaMetadata>) -> Cell {
    match data {
        DataRef::Empty => formula.map_or(Cell::Blank, unworked),
        DataRef::String(text) => Cell::owned(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Float(float) => number::cell(float),
        DataRef::Int(number) => Cell::Number(number.into()),
        DataRef::DateTime(found) => moment::cell(&found),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => moment::iso(&text),
        DataRef::Bool(yes) => Cell::Text(yes.to_string()),
        DataRef::Error(error) => Cell::Failed(error.to_string().into()),
    }
}

/// A formula that the program which wrote the file did not work out.
fn unworked(formula: XlsxFormulaMetadata) -> Cell {
    let text = match formula {
        XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => {
            formula
        }
        _ => String::new(),
    };
    Cell::Failed(format!("={text}").into())
}

pub(crate) fn broken(error: XlsxError) -> ExchangeError {
    match error {
        XlsxError::Password => ExchangeError::Protected,
        error => ExchangeError::Broken(error.to_string()),
    }
}
