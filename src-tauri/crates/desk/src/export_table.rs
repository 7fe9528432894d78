use std::path::Path;

use ngazi_domain::{Decimal, Field, Id, Kind, Record, Value};
use ngazi_exchange::{Format, Table, write_records, write_table};

use crate::Desk;
use crate::told::Told;
use crate::view::{DoneView, Failure};

/// What a register is exported to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// A workbook.
    Xlsx,
    /// Text in columns.
    Csv,
    /// Records with their values.
    Json,
}

impl ExportFormat {
    /// The format with that name.
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "xlsx" => Some(Self::Xlsx),
            "csv" => Some(Self::Csv),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

impl Desk {
    /// Writes a register to a file. The table can be imported again: heads and choices in the reader's language,
    /// dates as `2026-08-05`.
    pub fn export_table(
        &self,
        form: &str,
        format: ExportFormat,
        path: &Path,
    ) -> Result<DoneView, Failure> {
        let form = self.form(self.register(form)?.as_str())?;
        let reader = self.reader()?;
        let records = reader.registers.of(form.id.as_str());
        let fields: Vec<&Field> =
            form.fields.iter().filter(|field| field.kind != Kind::File).collect();
        let sign = self.words.numbers().decimal_sign().to_string();
        let plain = |number: Decimal| number.to_string().replace('.', &sign);
        // What an import reads again: no grouping, no sentence.
        let cell = |record: &Record, field: &Field| match record.get(field.id.as_str()) {
            None => String::new(),
            Some(Value::Date(date)) => date.to_string(),
            Some(Value::Decimal(number)) => plain(*number),
            Some(Value::Whole(number)) => number.to_string(),
            Some(Value::Money(money)) => {
                format!("{} {}", plain(money.amount().normalize()), money.currency.code())
            }
            Some(Value::Weight(weight)) => format!("{} {}", plain(weight.amount), weight.unit.id()),
            Some(Value::Place(place)) => {
                let (latitude, longitude) = (plain(place.latitude), plain(place.longitude));
                format!("{latitude}; {longitude}; {}", place.datum.id())
            }
            Some(Value::Choices(ids)) => {
                let one = |id: &Id| reader.value(field, &Value::Choices(vec![id.clone()]));
                ids.iter().map(one).collect::<Vec<_>>().join("; ")
            }
            Some(value) => reader.value(field, value),
        };
        let row = |record: &Record| {
            std::iter::once(record.number.to_string())
                .chain(fields.iter().map(|field| cell(record, field)))
                .collect()
        };
        let table = || Table {
            title: reader.attr("form", &form.id, "many").unwrap_or_default(),
            heads: std::iter::once(reader.say("table-number", &[]))
                .chain(fields.iter().map(|field| reader.label(form, &field.id)))
                .collect(),
            rows: records.iter().map(row).collect(),
        };
        let bytes = match format {
            ExportFormat::Xlsx => write_table(&table(), Format::Xlsx),
            ExportFormat::Csv => write_table(&table(), Format::Csv),
            ExportFormat::Json => write_records(records),
        }
        .told(&self.words)?;
        self.write_file(path, &bytes)?;
        let message = reader.say("export-done", &[("count", records.len().into())]);
        Ok(DoneView { message, path: Some(path.display().to_string()) })
    }
}
