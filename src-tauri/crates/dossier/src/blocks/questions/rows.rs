//! A table to write in.

use super::{Place, UNDER};
use crate::Error;
use crate::blocks::Composer;
use crate::blocks::table::Ruling;
use crate::flow::Strip;
use crate::model::{Cell, Column, Table};

impl Composer<'_> {
    /// The table takes the whole width of the page: hands need more room than type.
    pub(super) fn rows(
        &mut self,
        place: Place,
        question: &str,
        (heads, shares): (&[String], &[u16]),
        (rows, blank): (&[Vec<String>], u8),
    ) -> Result<Vec<Strip>, Error> {
        let wrong = |row: usize, found: usize| Error::Row {
            caption: question.to_owned(),
            row,
            found,
            columns: heads.len(),
        };
        if heads.is_empty() || shares.len() != heads.len() {
            return Err(wrong(0, shares.len()));
        }
        if let Some(at) = rows.iter().position(|row| row.len() != heads.len()) {
            return Err(wrong(at + 1, rows[at].len()));
        }
        let empty = vec![String::new(); heads.len()];
        let blank = std::iter::repeat_n(&empty, usize::from(blank));
        let columns = heads.iter().zip(shares);
        let table = Table {
            // The question above it says what the table is.
            caption: String::new(),
            columns: columns
                .map(|(head, &share)| Column { head: head.clone(), share, numeric: false })
                .collect(),
            rows: rows
                .iter()
                .chain(blank)
                .map(|row| row.iter().map(Cell::text).collect())
                .collect(),
        };
        let mut strips = self.table(place.parent, &table, Ruling::Hand)?;
        if let Some(first) = strips.first_mut() {
            first.gap = UNDER;
        }
        Ok(strips)
    }
}
