use ngazi_domain::{Field, Formula, Id, Kind, Reckoning};
use serde::Deserialize;

use crate::condition::{self, Asked, RawCondition};
use crate::form::Parts;
use crate::ledger::{At, Class, File, Ledger};

/// A formula as it stands in a file: conditions and exactly one way to reckon.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFormula {
    #[serde(default)]
    when: Vec<RawCondition>,
    rows: Option<At>,
    #[serde(default)]
    of: Vec<RawCondition>,
    sum: Option<Vec<At>>,
    difference: Option<Vec<At>>,
    product: Option<Vec<At>>,
    later: Option<RawLater>,
    matrix: Option<RawRead>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLater {
    field: At,
    #[serde(default)]
    months: u32,
    #[serde(default)]
    days: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRead {
    matrix: At,
    row: At,
    column: At,
}

impl RawFormula {
    /// The formula; nothing when it does not say how to reckon, which is a problem.
    pub fn build(
        self,
        at: usize,
        asked: Asked<'_>,
        parts: &Parts<'_>,
        file: &File<'_>,
        ledger: &mut Ledger,
    ) -> Option<Formula> {
        let ids = |all: Vec<At>| all.iter().map(|one| Id::new(one.get_ref())).collect::<Vec<_>>();
        let id = |one: &At| Id::new(one.get_ref());
        let of = self.rows.as_ref().and_then(|list| {
            let columns = asked.own.iter().find(|one| one.id == list.get_ref().as_str())?.columns();
            Some(condition::all(self.of, Asked { own: columns, ..asked }, file, ledger))
        });
        let matrix = self.matrix.and_then(|raw| {
            let named = ledger.refer(Class::Matrix, &raw.matrix, file);
            let cells = parts.matrices.get(&named)?.cells.clone();
            Some(Reckoning::Matrix { row: id(&raw.row), column: id(&raw.column), cells })
        });
        let mut rules: Vec<Reckoning> = [
            self.rows
                .as_ref()
                .map(|list| Reckoning::Rows { list: id(list), of: of.unwrap_or_default() }),
            self.sum.map(ids).map(Reckoning::Sum),
            self.difference.map(ids).map(Reckoning::Difference),
            self.product.map(ids).map(Reckoning::Product),
            self.later.map(|raw| Reckoning::Later {
                field: id(&raw.field),
                months: raw.months,
                days: raw.days,
            }),
            matrix,
        ]
        .into_iter()
        .flatten()
        .collect();
        if rules.len() != 1 {
            ledger.problem(file, at, "a formula needs exactly one way to reckon");
        }
        let rule = rules.pop()?;
        for operand in rule.operands() {
            if !stands_before(operand, asked.own) {
                ledger.problem(file, at, format!("there is no field `{operand}` before this"));
            }
        }
        let when = condition::all(self.when, asked, file, ledger);
        Some(Formula { when, rule })
    }
}

/// Whether an operand is an earlier field, or a column of an earlier list.
fn stands_before(operand: &Id, before: &[Field]) -> bool {
    let field = |id: &str| before.iter().find(|field| field.id == id);
    match operand.as_str().split_once('.') {
        None => field(operand.as_str()).is_some(),
        Some((list, column)) => field(list).is_some_and(|list| {
            matches!(list.kind, Kind::List { .. })
                && list.columns().iter().any(|one| one.id == column)
        }),
    }
}
