//! Numbers that a workbook shows as percent: the file holds 0.625, the person sees 62.5 %. What a person sees counts.

use std::io::Cursor;

use calamine::{Style, Xlsx};
use ngazi_domain::Decimal;

use crate::limits::Tally;
use crate::workbook::broken;
use crate::{Cell, ExchangeError};

/// Formats of percent that every program has under these numbers: `0%` and `0.00%`.
const BUILT_IN: [u32; 2] = [9, 10];

/// Makes numbers in cells of percent what the sheet shows. The sheet is gone through a second time, because the reader
/// gives either values or formats, and only when the workbook has such a format.
pub(crate) fn show(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    rows: &mut [Vec<Cell>],
    tally: &mut Tally<'_>,
) -> Result<(), ExchangeError> {
    let mut cells = book.worksheet_cells_reader(name).map_err(broken)?;
    let shares: Vec<bool> = cells.styles().iter().map(is_percent).collect();
    if !shares.contains(&true) {
        return Ok(());
    }
    while let Some((row, column, style)) = cells.next_style_id().map_err(broken)? {
        tally.cell()?;
        if !shares.get(style).copied().unwrap_or_default() {
            continue;
        }
        let cell = rows.get_mut(row as usize).and_then(|row| row.get_mut(column as usize));
        if let Some(cell) = cell
            && let Cell::Number(held) = *cell
            && let Some(shown) = held.checked_mul(Decimal::ONE_HUNDRED)
        {
            *cell = Cell::Percent(shown.normalize());
        }
    }
    Ok(())
}

fn is_percent(style: &Style) -> bool {
    style.number_format.as_ref().is_some_and(|format| {
        format.format_id.is_some_and(|id| BUILT_IN.contains(&id))
            || shows_percent(&format.format_code)
    })
}

/// Whether a format multiplies by a hundred: its sign of percent stands neither in quotes nor behind an escape.
fn shows_percent(code: &str) -> bool {
    let (mut quoted, mut escaped) = (false, false);
    for sign in code.chars() {
        match sign {
            _ if escaped => escaped = false,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '\\' | '_' | '*' => escaped = true,
            '%' => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_sign_that_counts_makes_percent() {
        for code in ["0%", "0.0%", "0.00 %", "[Red]0%", "0.0\\ %"] {
            assert!(shows_percent(code), "{code}");
        }
        for code in ["General", "0.0", "0.0\"%\"", "0\\%", "@"] {
            assert!(!shows_percent(code), "{code}");
        }
    }
}
