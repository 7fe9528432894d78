use std::collections::BTreeMap;
use std::sync::Arc;

use ngazi_domain::Id;
use serde::Deserialize;

use crate::ledger::{At, Class, File, Ledger};
use crate::{ChoiceSet, Mark};

/// A table that gives a choice for two choices, such as a risk's level for its likelihood and its consequence.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    /// Its id.
    pub id: Id,
    /// The set that names the rows.
    pub rows: Id,
    /// The set that names the columns.
    pub columns: Id,
    /// The set of results.
    pub gives: Id,
    /// Results by row and column.
    pub cells: Arc<BTreeMap<(Id, Id), Id>>,
    /// Who published it.
    pub source: Id,
    /// How far it was read.
    pub mark: Mark,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawMatrix {
    id: At,
    rows: At,
    columns: At,
    gives: At,
    source: At,
    mark: Mark,
    row: Vec<RawRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    of: At,
    cells: Vec<Id>,
}

impl RawMatrix {
    pub fn build(
        self,
        sets: &BTreeMap<Id, ChoiceSet>,
        file: &File<'_>,
        ledger: &mut Ledger,
    ) -> Matrix {
        let rows = ledger.refer(Class::ChoiceSet, &self.rows, file);
        let columns = ledger.refer(Class::ChoiceSet, &self.columns, file);
        let gives = ledger.refer(Class::ChoiceSet, &self.gives, file);
        let ids = |set: &Id| sets.get(set).map(ChoiceSet::ids).unwrap_or_default();
        let (row_ids, column_ids, results) = (ids(&rows), ids(&columns), ids(&gives));
        let mut cells = BTreeMap::new();
        for row in self.row {
            let at = row.of.span().start;
            let of = Id::new(row.of.get_ref());
            if !row_ids.contains(&of) || row.cells.len() != column_ids.len() {
                ledger.problem(
                    file,
                    at,
                    format!("the row `{of}` does not fit `{rows}` and `{columns}`"),
                );
            }
            for (column, result) in column_ids.iter().zip(row.cells) {
                if !results.contains(&result) {
                    ledger.problem(file, at, format!("`{gives}` has no choice `{result}`"));
                }
                cells.insert((of.clone(), column.clone()), result);
            }
        }
        let id = ledger.define(Class::Matrix, &self.id, file);
        if cells.len() != row_ids.len() * column_ids.len() {
            ledger.problem(file, 0, format!("the matrix `{id}` has an empty cell"));
        }
        let source = ledger.refer(Class::Source, &self.source, file);
        Matrix { id, rows, columns, gives, cells: Arc::new(cells), source, mark: self.mark }
    }
}
