//! How wide the columns of a table are.

use super::{CELL, CELL_HEAD, marks};
use crate::Error;
use crate::fonts::Fonts;
use crate::model::Table;
use crate::paragraph::widest_word;

/// Room left and right of the words of a cell.
pub(super) const PAD_X: f32 = 4.0;
/// Room between a mark and the words after it.
pub(super) const MARK_GAP: f32 = 4.0;

/// Widths by the shares of the model, widened where a word would not fit at the expense of columns
/// with room to spare.
pub(super) fn widths(fonts: &Fonts, table: &Table, measure: f32) -> Result<Vec<f32>, Error> {
    let shares: f32 = table.columns.iter().map(|column| f32::from(column.share.max(1))).sum();
    let wanted: Vec<f32> = table
        .columns
        .iter()
        .map(|column| measure * f32::from(column.share.max(1)) / shares)
        .collect();
    let mut needed = Vec::with_capacity(wanted.len());
    for (at, column) in table.columns.iter().enumerate() {
        let mut widest = widest_word(fonts, &column.head, CELL_HEAD)?;
        for cell in table.rows.iter().filter_map(|row| row.get(at)) {
            let mark = if cell.mark.is_some() { marks::SIZE + MARK_GAP } else { 0.0 };
            widest = widest.max(widest_word(fonts, &cell.text, CELL)? + mark);
        }
        // A single endless word must not starve the other columns; it is cut instead.
        needed.push((widest + 2.0 * PAD_X + 0.1).min(measure * 0.4));
    }
    Ok(share_out(&wanted, &needed))
}

fn share_out(wanted: &[f32], needed: &[f32]) -> Vec<f32> {
    let pairs = || wanted.iter().zip(needed);
    let lack: f32 = pairs().map(|(w, n)| (n - w).max(0.0)).sum();
    let spare: f32 = pairs().map(|(w, n)| (w - n).max(0.0)).sum();
    if lack > spare {
        return wanted.to_vec();
    }
    let taken = if spare > 0.0 { lack / spare } else { 0.0 };
    pairs().map(|(w, n)| if n > w { *n } else { w - (w - n) * taken }).collect()
}

#[cfg(test)]
mod tests {
    use super::share_out;

    #[test]
    fn a_column_gets_the_room_its_words_need_from_the_others() {
        assert_eq!(share_out(&[100.0, 100.0, 100.0], &[120.0, 60.0, 40.0]), [120.0, 92.0, 88.0]);
    }

    #[test]
    fn shares_stand_when_nothing_lacks_or_nothing_can_be_spared() {
        assert_eq!(share_out(&[100.0, 50.0], &[90.0, 40.0]), [100.0, 50.0]);
        assert_eq!(share_out(&[100.0, 50.0], &[120.0, 90.0]), [100.0, 50.0]);
    }
}
