//! A register goes out as a workbook, as text in columns, or as JSON.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveTime;
use ngazi_domain::{
    Decimal, Field, Id, Kind, PartialDate, Record, RecordId, Value, Values, is_ambiguous_number,
};
use ngazi_exchange::{CellOut, ColumnOut, SheetOut, write_book, write_comma, write_records};

use crate::Desk;
use crate::import::{area_symbol, is_year_in_disguise, list_names, weight_symbol};
use crate::template::Sheets;
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
    /// Writes the records of a register to a file, or only those with the given ids. What is written can be imported
    /// again: as JSON everything, as a workbook all but the files, as text in columns all but files and lists.
    ///
    /// Errors: there is no such register or record; the disk cannot be written.
    pub fn export_table(
        &self,
        form: &str,
        format: ExportFormat,
        records: Option<&[String]>,
        path: &Path,
    ) -> Result<DoneView, Failure> {
        let form = self.register(form)?;
        let chosen = records.map(|ids| self.chosen(form.id.as_str(), ids)).transpose()?;
        let all = self.registers()?.of(form.id.as_str()).iter();
        let wanted = |record: &&Record| chosen.as_ref().is_none_or(|ids| ids.contains(&record.id));
        let records: Vec<&Record> = all.filter(wanted).collect();
        let bytes = match format {
            ExportFormat::Xlsx => {
                let others = self.other_words()?;
                write_book(&self.sheets(form, &others)?.filled(&records, true))
            }
            ExportFormat::Csv => {
                let others = self.other_words()?;
                match self.sheets(form, &others)?.filled(&records, false).first() {
                    Some(sheet) => write_comma(sheet, self.words.numbers().decimal_sign()),
                    None => Ok(vec![]),
                }
            }
            ExportFormat::Json => {
                let records: Vec<Record> = records.iter().map(|record| (*record).clone()).collect();
                write_records(&records)
            }
        }
        .told(&self.words)?;
        self.write_file(path, &bytes)?;
        let mut message = self.words.say("export-done", &[("count", records.len().into())]);
        let reader = self.reader()?;
        let lists = form.fields.iter().filter(|field| !field.columns().is_empty());
        let lists: Vec<String> = lists.map(|list| reader.label(form, &list.id)).collect();
        if format == ExportFormat::Csv && !lists.is_empty() {
            let lists = reader.words.items(lists);
            message = format!(
                "{message} {}",
                reader.say("export-without-lists", &[("lists", lists.into())])
            );
        }
        Ok(DoneView { message, path: Some(path.display().to_string()) })
    }

    fn chosen(&self, form: &str, ids: &[String]) -> Result<BTreeSet<RecordId>, Failure> {
        let registers = self.registers()?;
        let one = |text: &String| {
            let id = RecordId::parse(text).filter(|id| registers.record(form, *id).is_some());
            id.ok_or_else(|| self.unknown(text))
        };
        ids.iter().map(one).collect()
    }
}

/// A column with the unit that all its numbers have.
struct Exported<'f> {
    field: &'f Field,
    unit: Option<&'static str>,
    column: ColumnOut,
}

impl Sheets<'_> {
    /// The sheets with these records; the sheets of their lists behind them.
    fn filled(&self, records: &[&Record], lists: bool) -> Vec<SheetOut> {
        let mut names = list_names(&self.reader, self.form).into_iter();
        let values: Vec<&Values> = records.iter().map(|record| &record.values).collect();
        let columns = self.exported(None, &self.form.fields, &values);
        let number = |record: &Record| CellOut::Number(record.number.into());
        let row = |record: &&Record| {
            std::iter::once(number(record)).chain(self.cells(&columns, &record.values)).collect()
        };
        let mut sheets = vec![SheetOut {
            name: names.next().unwrap_or_default(),
            rows: records.iter().map(row).collect(),
            columns: std::iter::once(self.number())
                .chain(columns.iter().map(|one| one.column.clone()))
                .collect(),
            empty_rows: 0,
        }];
        let named = self.form.fields.iter().filter(|field| !field.columns().is_empty()).zip(names);
        for (list, name) in named.filter(|_| lists) {
            let rows: Vec<(&Record, &Values)> = records
                .iter()
                .flat_map(|record| {
                    let rows = record.get(list.id.as_str()).map(Value::rows).unwrap_or_default();
                    rows.iter().map(|row| (*record, row))
                })
                .collect();
            let values: Vec<&Values> = rows.iter().map(|(_, row)| *row).collect();
            let columns = self.exported(Some(list), list.columns(), &values);
            let row = |(record, values): &(&Record, &Values)| {
                std::iter::once(number(record)).chain(self.cells(&columns, values)).collect()
            };
            sheets.push(SheetOut {
                name,
                rows: rows.iter().map(row).collect(),
                columns: std::iter::once(self.number())
                    .chain(columns.iter().map(|one| one.column.clone()))
                    .collect(),
                empty_rows: 0,
            });
        }
        sheets
    }

    /// The columns that are asked, and those that were answered when they were.
    fn exported<'f>(
        &self,
        list: Option<&Field>,
        fields: &'f [Field],
        values: &[&Values],
    ) -> Vec<Exported<'f>> {
        let answered =
            |field: &Field| values.iter().any(|values| values.contains(field.id.as_str()));
        let there = fields.iter().filter(|field| field.columns().is_empty());
        there
            .filter(|field| self.is_asked(field) || answered(field))
            .map(|field| {
                let unit = unit_of_all(field, values);
                Exported { field, unit, column: self.column(list, field, unit) }
            })
            .collect()
    }

    fn cells<'c>(
        &'c self,
        columns: &'c [Exported<'_>],
        values: &'c Values,
    ) -> impl Iterator<Item = CellOut> + 'c {
        columns.iter().map(|column| match values.get(column.field.id.as_str()) {
            Some(value) => self.cell(column.field, value, column.unit.is_some()),
            None => CellOut::Blank,
        })
    }

    /// A value as an import reads it again.
    fn cell(&self, field: &Field, value: &Value, has_unit: bool) -> CellOut {
        let reader = &self.reader;
        let sign = reader.words.numbers().decimal_sign();
        let text = CellOut::Text;
        match value {
            Value::Whole(number) => exact((*number).into(), sign),
            Value::Decimal(number) => exact(*number, sign),
            Value::Money(money) if has_unit => exact(money.amount(), sign),
            Value::Weight(weight) if has_unit => exact(weight.amount, sign),
            Value::Area(area) if has_unit => exact(area.amount, sign),
            Value::Money(money) => {
                text(format!("{} {}", money.currency.code(), plain(money.amount(), sign)))
            }
            Value::Weight(weight) => {
                text(format!("{} {}", plain(weight.amount, sign), weight_symbol(weight.unit)))
            }
            Value::Area(area) => {
                text(format!("{} {}", plain(area.amount, sign), area_symbol(area.unit)))
            }
            Value::Date(PartialDate::Day(day)) if !is_year_in_disguise(*day) => CellOut::Date(*day),
            Value::Date(date) => text(date.to_string()),
            Value::Time(time) => {
                let clock = NaiveTime::parse_from_str(&time.to_string(), "%H:%M");
                clock.map_or_else(|_| text(time.to_string()), CellOut::Time)
            }
            Value::Choices(ids) => {
                let one = |id: &Id| reader.value(field, &Value::Choices(vec![id.clone()]));
                text(ids.iter().map(one).collect::<Vec<_>>().join("; "))
            }
            Value::Place(place) => {
                let (latitude, longitude) =
                    (degrees(place.latitude, sign), degrees(place.longitude, sign));
                text(format!("{latitude}; {longitude}; {}", place.datum.id()))
            }
            Value::File(hash) => {
                let kept = reader.files.get(hash).map(|file| file.name.clone());
                text(kept.unwrap_or_else(|| reader.say("format-file", &[])))
            }
            Value::Reference(id) => {
                let known = match &field.kind {
                    Kind::Reference { form } => {
                        reader.registers.record(form.as_str(), *id).zip(self.names.get(form))
                    }
                    _ => None,
                };
                text(match known {
                    Some((record, names)) => names.call(reader, record),
                    None => id.to_string(),
                })
            }
            Value::Unknown
            | Value::Text(_)
            | Value::Phone(_)
            | Value::Answer(_)
            | Value::Choice(_)
            | Value::List(_) => text(reader.value(field, value)),
        }
    }
}

/// The unit of a column, when all its values have the same one.
fn unit_of_all(field: &Field, values: &[&Values]) -> Option<&'static str> {
    let unit = |value: &Value| match value {
        Value::Money(money) => Some(money.currency.code()),
        Value::Weight(weight) => Some(weight_symbol(weight.unit)),
        Value::Area(area) => Some(area_symbol(area.unit)),
        _ => None,
    };
    let mut units = values.iter().filter_map(|values| unit(values.get(field.id.as_str())?));
    let first = units.next()?;
    units.all(|unit| unit == first).then_some(first)
}

/// More digits than this are lost in a sheet.
const MOST_DIGITS: u128 = 1_000_000_000_000_000;

/// A number that is read as the same one again, by a sheet or as text.
fn exact(number: Decimal, sign: char) -> CellOut {
    let mut number = number.normalize();
    if number.mantissa().unsigned_abs() >= MOST_DIGITS || number.scale() > 20 {
        return CellOut::Text(plain(number, sign));
    }
    // As text, "12.345" might be twelve thousand.
    if is_ambiguous_number(&number.to_string()) {
        number.rescale(4);
    }
    CellOut::Number(number)
}

/// A number as text that cannot be read in another way.
fn plain(number: Decimal, sign: char) -> String {
    let mut text = degrees(number.normalize(), sign);
    if is_ambiguous_number(&text) {
        text.push('0');
    }
    text
}

fn degrees(number: Decimal, sign: char) -> String {
    number.to_string().replace('.', sign.encode_utf8(&mut [0; 4]))
}
