use std::collections::BTreeMap;

use ngazi_domain::Record;
use ngazi_store::{Store, StoreError};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

/// What a store of an older program must still say, as it stands beside it in `tests/db/`.
///
/// The files of the first two schemas were written from what their own programs printed, and hold registers alone;
/// `endure told` prints one of this schema.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Records that were not removed.
    pub records: u32,
    /// Rows of its chain.
    pub rows: i64,
    /// The hash of the last one.
    pub head: String,
    /// Its records by their form.
    pub registers: BTreeMap<String, Register>,
}

/// What a register holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Register {
    /// How many records.
    pub records: usize,
    /// SHA-256 of `[[id, number, answers], …]` as JSON without spaces, keys in order.
    pub print: String,
}

impl Told {
    /// What an open store says.
    pub fn of(store: &Store) -> Result<Self, StoreError> {
        let mut registers: BTreeMap<String, Vec<Record>> = BTreeMap::new();
        let mut records = 0;
        store.each_record(|record| {
            records += 1;
            registers.entry(record.form.to_string()).or_default().push(record);
        })?;
        let registers = registers.into_iter().map(|(form, records)| (form, Register::of(records)));
        let head = store.head()?;
        Ok(Self { records, rows: head.seq, head: head.hash, registers: registers.collect() })
    }
}

impl Register {
    fn of(mut records: Vec<Record>) -> Self {
        records.sort_by_key(|record| record.number);
        let lines = records.iter().map(|one| json!([one.id, one.number, one.values]));
        let text = sorted(&Json::Array(lines.collect()));
        let print = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
        Self { records: records.len(), print }
    }
}

/// JSON without spaces, the keys of each object in order.
fn sorted(json: &Json) -> String {
    match json {
        Json::Object(fields) => {
            let fields: BTreeMap<&String, &Json> = fields.iter().collect();
            let field = |(name, value): (&String, &Json)| {
                format!("{}:{}", Json::String(name.clone()), sorted(value))
            };
            format!("{{{}}}", fields.into_iter().map(field).collect::<Vec<_>>().join(","))
        }
        Json::Array(items) => {
            format!("[{}]", items.iter().map(sorted).collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_in_order_at_every_depth() {
        let json = json!({ "b": [1, { "d": "é\n", "c": null }], "a": true });
        assert_eq!(sorted(&json), r#"{"a":true,"b":[1,{"c":null,"d":"é\n"}]}"#);
    }
}
