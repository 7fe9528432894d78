use std::collections::BTreeSet;
use std::sync::PoisonError;

use ngazi_domain::{Decimal, Field, Form, Kind, Record, Value};
use ngazi_programme::Registers;
use ngazi_words::Language;

use crate::Desk;
use crate::desk::Open;
use crate::reader::Reader;
use crate::told::{Told, refused};
use crate::view::{
    CellView, ChoiceView, ColumnView, Failure, FilterView, OfferedColumn, RowView, TableQuery,
    TableView,
};

/// Rows asked for at once at most.
const MOST: u32 = 200;
/// Matches of a search that are shown: with more, another letter helps more than another page.
const FOUND: usize = 2000;
/// Rows of a table that stands on another page.
const LISTED: usize = 50;
/// Id of the column of record numbers.
pub(crate) const NUMBER: &str = "number";
/// Stands for "not answered" among the choices of a filter.
const NOT_ANSWERED: &str = "-";

/// The order of a table that was asked for last: the next window of it needs no second sorting.
pub(crate) struct Order {
    asked: TableQuery,
    language: Language,
    numbers: Vec<u32>,
    more: bool,
}

/// The rows of a register that were asked for, in their order.
pub(crate) struct Matching<'a> {
    pub form: &'a Form,
    pub records: Vec<&'a Record>,
    /// The columns that are shown, behind the number.
    pub columns: Vec<&'a Field>,
    /// Whether a search found more than is shown.
    pub more: bool,
}

impl Desk {
    /// A window of a register's table.
    pub fn show_table(&self, query: &TableQuery) -> Result<TableView, Failure> {
        let found = self.matching(query)?;
        let (form, reader) = (found.form, self.reader()?);
        let total = found.records.len() as u32;
        let limit = query.limit.clamp(1, MOST);
        // A window that is no longer there, after a search or a removal, is the last one.
        let offset = query.offset.min(total.saturating_sub(1) / limit * limit);
        let page: Vec<RowView> = found
            .records
            .iter()
            .skip(offset as usize)
            .take(limit as usize)
            .map(|record| row(&reader, &found.columns, record))
            .collect();
        let all = reader.registers.of(form.id.as_str()).len();
        let args = [
            ("first", (offset + u32::from(total > 0)).into()),
            ("last", (offset + page.len() as u32).into()),
            ("count", total.into()),
        ];
        Ok(TableView {
            form: form.id.to_string(),
            title: reader.attr("form", &form.id, "many").unwrap_or_default(),
            lead: reader.say("table-count", &[("count", all.into())]),
            columns: heads(&reader, form, &found.columns),
            rows: page,
            offset,
            limit,
            total,
            range: reader.say("table-range", &args),
            more: found.more.then(|| reader.say("table-more", &[("count", FOUND.into())])),
            totals: totals(&reader, &found),
            offered: offered(&reader, form, &found.columns),
            filters: filters(&reader, form),
        })
    }

    /// The rows that were asked for: found, let through, sorted. While one scrolls, the order is that of the window
    /// before.
    pub(crate) fn matching(&self, query: &TableQuery) -> Result<Matching<'_>, Failure> {
        let form = self.register(&query.form)?;
        let open = self.opened()?;
        let asked = TableQuery { offset: 0, limit: 0, ..query.clone() };
        let plain = TableQuery { form: query.form.clone(), ..TableQuery::default() };
        if asked == plain {
            let records = open.registers.of(form.id.as_str()).iter().collect();
            return Ok(Matching { form, records, columns: self.columns(form)?, more: false });
        }
        let language = self.words.language();
        let mut last = open.order.lock().unwrap_or_else(PoisonError::into_inner);
        let order = match last.take() {
            Some(order) if order.asked == asked && order.language == language => order,
            _ => self.order(form, open, asked, language)?,
        };
        let named = |number: &u32| open.registers.numbered(form.id.as_str(), *number);
        let records = order.numbers.iter().filter_map(named).collect();
        let more = order.more;
        *last = Some(order);
        Ok(Matching { form, records, columns: self.columns(form)?, more })
    }

    fn order(
        &self,
        form: &Form,
        open: &Open,
        asked: TableQuery,
        language: Language,
    ) -> Result<Order, Failure> {
        let registers = &open.registers;
        let (mut records, more): (Vec<&Record>, bool) = if asked.search.trim().is_empty() {
            (registers.of(form.id.as_str()).iter().collect(), false)
        } else {
            let found = open.store.search(&form.id, &asked.search, FOUND).told(&self.words)?;
            let named = |number: &u32| registers.numbered(form.id.as_str(), *number);
            (found.numbers.iter().filter_map(named).collect(), found.more)
        };
        for filter in &asked.filters {
            let field = form.field(&filter.field).ok_or_else(|| self.unknown(&filter.field))?;
            records.retain(|record| lets_through(record, field, &filter.choices));
        }
        let sort = asked.sort.as_deref().filter(|sort| *sort != NUMBER);
        let field = sort.map(|sort| form.field(sort).ok_or_else(|| self.unknown(sort)));
        let field = field.transpose()?;
        if let Some(field) = field {
            self.sort(&mut records, field, registers);
        }
        if asked.descending {
            records.reverse();
        }
        if let Some(field) = field {
            // What was not answered stands last whatever the order.
            records.sort_by_key(|record| record.get(field.id.as_str()).is_none());
        }
        let numbers = records.iter().map(|record| record.number).collect();
        Ok(Order { asked, language, numbers, more })
    }

    fn sort(&self, records: &mut [&Record], field: &Field, registers: &Registers) {
        let words = &self.words;
        let value = |record: &Record| record.get(field.id.as_str()).cloned();
        match &field.kind {
            Kind::Choice { among, .. } => {
                records.sort_by_cached_key(|record| match value(record) {
                    Some(Value::Choice(id)) => among.iter().position(|one| *one == id),
                    _ => None,
                })
            }
            Kind::Reference { form } => {
                let first = self.catalogue.forms.get(form).and_then(|form| form.name.first());
                let name = |record: &Record| -> &str {
                    let Some(Value::Reference(id)) = record.get(field.id.as_str()) else {
                        return "";
                    };
                    let named = registers.record(form.as_str(), *id).zip(first);
                    named.and_then(|(named, first)| named.id_of(first.as_str())).unwrap_or_default()
                };
                let mut named: Vec<(&str, &Record)> =
                    records.iter().map(|record| (name(record), *record)).collect();
                named.sort_by(|(one, _), (other, _)| words.compare(one, other));
                records.iter_mut().zip(named).for_each(|(place, (_, record))| *place = record);
            }
            Kind::Date { .. } => records.sort_by_cached_key(|record| match value(record) {
                Some(Value::Date(date)) => Some((date.earliest(), date.latest())),
                _ => None,
            }),
            Kind::Money => records.sort_by_cached_key(|record| match value(record) {
                Some(Value::Money(money)) => Some((money.currency.code(), money.hundredths)),
                _ => None,
            }),
            Kind::Time => records.sort_by_cached_key(|record| match value(record) {
                Some(Value::Time(time)) => Some(time),
                _ => None,
            }),
            kind if kind.is_numeric() => records.sort_by_cached_key(|record| {
                record.get(field.id.as_str()).and_then(ngazi_programme::number)
            }),
            _ => {
                let text = |record: &Record| {
                    record.id_of(field.id.as_str()).unwrap_or_default().to_owned()
                };
                let mut keyed: Vec<(String, &Record)> =
                    records.iter().map(|record| (text(record), *record)).collect();
                keyed.sort_by(|(one, _), (other, _)| words.compare(one, other));
                records.iter_mut().zip(keyed).for_each(|(place, (_, record))| *place = record);
            }
        }
    }

    /// The columns that are shown: those that were chosen here, or those of the form.
    fn columns<'a>(&'a self, form: &'a Form) -> Result<Vec<&'a Field>, Failure> {
        let chosen = self.opened()?.store.setting(&columns_key(form)).told(&self.words)?;
        let named: Vec<&Field> = match &chosen {
            Some(ids) => ids.split(' ').filter_map(|id| form.field(id)).collect(),
            None => vec![],
        };
        Ok(match named.is_empty() {
            false => named,
            true => {
                form.fields.iter().filter(|field| field.column && can_be_shown(field)).collect()
            }
        })
    }

    /// Chooses the columns of a register's table; none gives those of the form back.
    pub fn choose_columns(&mut self, form: &str, columns: &[String]) -> Result<(), Failure> {
        let form = self.register(form)?.clone();
        if let Some(id) = columns.iter().find(|id| form.field(id).is_none()) {
            return Err(self.unknown(id));
        }
        let (key, stamp) = (columns_key(&form), self.ports.clock.stamp());
        let Some(open) = self.open.as_mut() else {
            return Err(refused(&self.words, "no-store-open", &[]));
        };
        let chosen = columns.join(" ");
        let noted = open.store.transact("choose-columns", &stamp, |act| match chosen.as_str() {
            "" => act.unset(&key),
            chosen => act.set(&key, chosen),
        });
        noted.told(&self.words)
    }
}

/// The first of these records as a table of its own, with the columns of the form.
pub(crate) fn listed(
    reader: &Reader<'_>,
    form: &Form,
    title: String,
    lead: String,
    records: &[&Record],
) -> TableView {
    let columns: Vec<&Field> = form.fields.iter().filter(|field| field.column).collect();
    let first = records.iter().take(LISTED);
    let rows: Vec<RowView> = first.map(|record| row(reader, &columns, record)).collect();
    let total = records.len() as u32;
    let args = [
        ("first", u32::from(total > 0).into()),
        ("last", (rows.len() as u32).into()),
        ("count", total.into()),
    ];
    TableView {
        form: form.id.to_string(),
        title,
        lead,
        columns: heads(reader, form, &columns),
        range: reader.say("table-range", &args),
        rows,
        offset: 0,
        limit: LISTED as u32,
        total,
        more: None,
        totals: vec![],
        offered: vec![],
        filters: vec![],
    }
}

fn columns_key(form: &Form) -> String {
    format!("columns.{}", form.id)
}

/// Lists and files are too much for a cell.
fn can_be_shown(field: &Field) -> bool {
    !matches!(field.kind, Kind::List { .. } | Kind::File | Kind::LongText { .. })
}

fn lets_through(record: &Record, field: &Field, choices: &[String]) -> bool {
    if choices.is_empty() {
        return true;
    }
    let chosen = |id: &str| choices.iter().any(|choice| choice == id);
    match record.get(field.id.as_str()) {
        None => chosen(NOT_ANSWERED),
        Some(Value::Choices(ids)) => ids.iter().any(|id| chosen(id.as_str())),
        Some(Value::Reference(id)) => chosen(&id.to_string()),
        Some(value) => value.as_id().is_some_and(chosen),
    }
}

/// A row with its number and these columns.
pub(crate) fn row(reader: &Reader<'_>, columns: &[&Field], record: &Record) -> RowView {
    let number = CellView { text: reader.words.number(record.number.into()), mark: None };
    let cell = |field: &&Field| CellView {
        text: record
            .get(field.id.as_str())
            .map_or_else(|| reader.say("format-dash", &[]), |value| reader.value(field, value)),
        mark: None,
    };
    let cells = std::iter::once(number).chain(columns.iter().map(cell)).collect();
    RowView { record: record.id.to_string(), cells }
}

/// The heads of the number and of these columns.
pub(crate) fn heads(reader: &Reader<'_>, form: &Form, columns: &[&Field]) -> Vec<ColumnView> {
    let number =
        ColumnView { id: NUMBER.to_owned(), head: reader.say("table-number", &[]), numeric: true };
    let head = |field: &&Field| ColumnView {
        id: field.id.to_string(),
        head: reader.label(form, &field.id),
        numeric: field.kind.is_numeric(),
    };
    std::iter::once(number).chain(columns.iter().map(head)).collect()
}

/// Totals under the columns that have one; empty when no column has. A row that lacks its figure makes the total
/// unknown, and two currencies are never added.
pub(crate) fn totals(reader: &Reader<'_>, found: &Matching<'_>) -> Vec<CellView> {
    if !found.columns.iter().any(|field| field.total) || found.records.is_empty() {
        return vec![];
    }
    let blank = || CellView { text: String::new(), mark: None };
    let first = CellView { text: reader.say("table-total", &[]), mark: None };
    let cell = |field: &&Field| match field.total {
        true => CellView { text: total(reader, field, &found.records), mark: None },
        false => blank(),
    };
    std::iter::once(first).chain(found.columns.iter().map(cell)).collect()
}

fn total(reader: &Reader<'_>, field: &Field, records: &[&Record]) -> String {
    let (mut missing, mut plain) = (0_usize, Decimal::ZERO);
    let (mut money, mut units) = (Vec::<ngazi_domain::Money>::new(), BTreeSet::new());
    for record in records {
        let value = record.get(field.id.as_str());
        match value {
            Some(Value::Money(sum)) => {
                match money.iter_mut().find(|one| one.currency == sum.currency) {
                    Some(one) => match one.checked_add(*sum) {
                        Some(both) => *one = both,
                        None => missing += 1,
                    },
                    None => money.push(*sum),
                }
            }
            Some(value) => {
                match value {
                    Value::Weight(weight) => units.insert(weight.unit.id()),
                    Value::Area(area) => units.insert(area.unit.id()),
                    _ => false,
                };
                match ngazi_programme::number(value).and_then(|one| plain.checked_add(one)) {
                    Some(sum) => plain = sum,
                    None => missing += 1,
                }
            }
            None => missing += 1,
        }
    }
    let said = match &field.kind {
        Kind::Money => reader.words.items(money.into_iter().map(|sum| reader.words.money(sum))),
        Kind::Weight | Kind::Area => {
            let common = if matches!(field.kind, Kind::Area) { "hectare" } else { "gram" };
            // One unit everywhere is the one that people know here.
            let only = (units.len() == 1).then(|| units.first().copied()).flatten();
            let per = only.and_then(|unit| {
                ngazi_domain::WeightUnit::from_id(unit)
                    .map(ngazi_domain::WeightUnit::in_grams)
                    .or(ngazi_domain::AreaUnit::from_id(unit)
                        .map(ngazi_domain::AreaUnit::in_hectares))
            });
            match (only, per.and_then(|per| plain.checked_div(per))) {
                (Some(unit), Some(amount)) => reader.words.measure(amount, unit),
                _ => reader.words.measure(plain, common),
            }
        }
        Kind::Decimal { unit, .. } => reader.words.measure(plain, unit.as_str()),
        _ => reader.words.decimal(plain),
    };
    match missing {
        0 => said,
        missing if missing == records.len() => reader.say("format-dash", &[]),
        missing => {
            reader.say("table-total-part", &[("total", said.into()), ("missing", missing.into())])
        }
    }
}

fn offered(reader: &Reader<'_>, form: &Form, shown: &[&Field]) -> Vec<OfferedColumn> {
    let column = |field: &Field| OfferedColumn {
        id: field.id.to_string(),
        head: reader.label(form, &field.id),
        shown: shown.iter().any(|one| one.id == field.id),
    };
    form.fields.iter().filter(|field| can_be_shown(field)).map(column).collect()
}

fn filters(reader: &Reader<'_>, form: &Form) -> Vec<FilterView> {
    let filter = |field: &Field| {
        let none = Some(reader.field(form, field, &ngazi_domain::Values::new(), None));
        let mut choices = match &field.kind {
            Kind::Choice { .. } | Kind::Choices { .. } | Kind::Answer => none?.choices,
            Kind::Reference { form }
                if reader.registers.of(form.as_str()).len() <= crate::fields::LISTED =>
            {
                none?.choices
            }
            _ => return None,
        };
        let plain =
            |id: &str, label| ChoiceView { id: id.to_owned(), label, hint: None, mark: None };
        if field.unknown {
            choices.push(plain("unknown", reader.say("format-unknown", &[])));
        }
        choices.push(plain(NOT_ANSWERED, reader.say("format-none", &[])));
        Some(FilterView {
            field: field.id.to_string(),
            label: reader.label(form, &field.id),
            choices,
        })
    };
    form.fields.iter().filter_map(filter).collect()
}
