use ngazi_domain::{Field, Form, Id, Record};

use crate::Desk;
use crate::reader::Reader;
use crate::view::{CellView, ColumnView, Failure, RowView, TableView};

/// Rows of a page.
const PAGE: u32 = 50;

impl Desk {
    /// A page of a register: the rows in which every typed word stands, by number.
    pub fn show_table(&self, form: &str, search: &str, offset: u32) -> Result<TableView, Failure> {
        let form = self.form(self.register(form)?.as_str())?;
        let reader = self.reader()?;
        let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
        let records = reader.registers.of(form.id.as_str());
        let matching: Vec<&Record> =
            records.iter().filter(|record| holds(&reader, form, record, &words)).collect();
        let title = reader.attr("form", &form.id, "many").unwrap_or_default();
        let lead = reader.say("table-count", &[("count", records.len().into())]);
        Ok(rows(&reader, form, title, lead, &matching, offset))
    }
}

/// A page of these records.
pub(crate) fn rows(
    reader: &Reader<'_>,
    form: &Form,
    title: String,
    lead: String,
    records: &[&Record],
    offset: u32,
) -> TableView {
    let total = records.len() as u32;
    // A page that is no longer there, after a search or a removal, is the last one.
    let offset = offset.min(total.saturating_sub(1) / PAGE * PAGE);
    let columns: Vec<&Field> = form.fields.iter().filter(|field| field.column).collect();
    let cell = |record: &Record, field: &Field| CellView {
        text: record
            .get(field.id.as_str())
            .map_or_else(|| reader.say("format-dash", &[]), |value| reader.value(field, value)),
        mark: None,
    };
    let number =
        |record: &Record| CellView { text: reader.words.number(record.number.into()), mark: None };
    let page: Vec<RowView> = records
        .iter()
        .skip(offset as usize)
        .take(PAGE as usize)
        .map(|record| RowView {
            record: record.id.to_string(),
            cells: std::iter::once(number(record))
                .chain(columns.iter().map(|field| cell(record, field)))
                .collect(),
        })
        .collect();
    let head = |id: &Id, head: String, numeric| ColumnView { id: id.to_string(), head, numeric };
    let numbered = head(&Id::from("number"), reader.say("table-number", &[]), true);
    TableView {
        form: form.id.to_string(),
        title,
        lead,
        columns: std::iter::once(numbered)
            .chain(columns.iter().map(|field| {
                head(&field.id, reader.label(form, &field.id), field.kind.is_numeric())
            }))
            .collect(),
        range: reader.say(
            "table-range",
            &[
                ("first", (offset + u32::from(total > 0)).into()),
                ("last", (offset + page.len() as u32).into()),
                ("count", total.into()),
            ],
        ),
        rows: page,
        offset,
        limit: PAGE,
        total,
    }
}

/// Whether every word stands somewhere in the record.
fn holds(reader: &Reader<'_>, form: &Form, record: &Record, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let mut text = record.number.to_string();
    for field in &form.fields {
        if let Some(value) = record.get(field.id.as_str()) {
            text.push(' ');
            text.push_str(&reader.value(field, value).to_lowercase());
        }
    }
    words.iter().all(|word| text.contains(word.as_str()))
}
