//! What a person sees of an import.

use ngazi_domain::{Decimal, Field, Form, Id, Notation, Record, Value, Values};
use ngazi_exchange::Sheet;

use super::cell::Fault;
use super::double::{Decision, Double, Reason, There};
use super::examine::Outcome;
use super::layout::Layout;
use super::rows::{At, Broken};
use super::sheets::Plan;
use super::{Pending, Rejected};
use crate::reader::Reader;
use crate::view::{ChoiceView, DoubleLine, DoubleView, ImportQuestion, ImportView, RejectedView};

/// Doubles that are shown at once.
const SHOWN_DOUBLES: usize = 200;

/// The headings as the file has them.
#[derive(Debug, Default)]
pub(crate) struct Heads {
    /// The sheet of the entries, when it is not the first.
    sheet: Option<String>,
    main: FieldHeads,
    /// Each list with its sheet.
    lists: Vec<(Id, String, FieldHeads)>,
}

type FieldHeads = Vec<(Id, String)>;

impl Heads {
    /// Of the sheets that are read.
    pub fn of(sheets: &[Sheet], plan: &Plan, form: &Form) -> Self {
        let heads = |sheet: &Sheet, layout: &Layout, fields: &[Field]| {
            let row = &sheet.rows[layout.heading];
            let head = |(column, place, _): (usize, usize, _)| {
                Some((fields[place].id.clone(), row.get(column)?.typed('.')))
            };
            layout.fields().filter_map(head).collect()
        };
        let (sheet, layout) = &plan.main;
        let list = |(place, sheet, layout): &(usize, usize, Layout)| {
            let (list, sheet) = (&form.fields[*place], &sheets[*sheet]);
            (list.id.clone(), sheet.name.clone(), heads(sheet, layout, list.columns()))
        };
        Self {
            sheet: (*sheet > 0).then(|| sheets[*sheet].name.clone()),
            main: heads(&sheets[*sheet], layout, &form.fields),
            lists: plan.lists.iter().map(list).collect(),
        }
    }
}

fn head(heads: &[(Id, String)], field: &Id) -> Option<String> {
    heads.iter().find(|(one, _)| one == field).map(|(_, head)| head.clone())
}

/// Something wrong in words.
pub(crate) fn told(reader: &Reader<'_>, form: &Form, heads: &Heads, broken: &Broken) -> Rejected {
    let number = || reader.say("table-number", &[]);
    let say = |label: &str, rule: &dyn Fn(&ngazi_domain::Rule) -> String| match &broken.fault {
        Fault::Rule(one) => rule(one),
        Fault::Said(id) => reader.say(id, &[("field", label.into())]),
    };
    let mut rejected = Rejected {
        row: broken.line,
        sheet: heads.sheet.clone(),
        column: String::new(),
        message: String::new(),
    };
    match &broken.at {
        At::Field(field) => {
            let label = reader.label(form, field);
            rejected.message = say(&label, &|rule| reader.broken(form, field, rule));
            rejected.column = head(&heads.main, field).unwrap_or(label);
        }
        At::Mark => {
            rejected.message = say(&number(), &|_| number());
            rejected.column = number();
        }
        At::Row => {
            let name = reader.name("form", &form.id);
            rejected.message =
                say(&name, &|rule| reader.rule(&name, rule, &|other| reader.label(form, other)));
        }
        At::Line { list, line, column } => {
            let columns = form.field(list.as_str()).map(Field::columns).unwrap_or_default();
            let label = |id: &Id| {
                let found = columns.iter().find(|one| one.id == *id);
                found.map(|one| reader.column_label(form, list, one)).unwrap_or_default()
            };
            let own = column.as_ref().map_or_else(number, label);
            rejected.message = say(&own, &|rule| reader.rule(&own, rule, &label));
            let sheet = heads.lists.iter().find(|(one, ..)| one == list);
            let named = column.as_ref().and_then(|column| head(&sheet?.2, column));
            rejected.column = named.unwrap_or(own);
            rejected.sheet = sheet.map(|(_, name, _)| name.clone());
            rejected.row = *line;
        }
    }
    rejected
}

impl Pending {
    /// The import as it stands.
    pub fn view(&self, reader: &Reader<'_>, form: &Form) -> ImportView {
        let questions = self.questions(reader);
        let mut view = ImportView {
            form: form.id.to_string(),
            file: self.file.clone(),
            questions,
            accepted: reader.say("import-waits", &[]),
            rejected: String::new(),
            ignored: None,
            rows: vec![],
            more: None,
            doubles: vec![],
            undecided: None,
            applied: false,
            applicable: false,
        };
        if let Some(outcome) = &self.outcome {
            outcome.fill(&mut view, reader, form);
        }
        view
    }

    fn questions(&self, reader: &Reader<'_>) -> Vec<ImportQuestion> {
        let choice = |id: &str, label: String| ChoiceView {
            id: id.to_owned(),
            label,
            hint: None,
            mark: None,
        };
        let mut questions = Vec::new();
        if let Some(example) = &self.open.0 {
            let date = |month_first| {
                let read = Notation { decimal: '.', month_first }.date(example);
                vec![("date", read.map(|date| reader.words.date(date)).unwrap_or_default().into())]
            };
            questions.push(ImportQuestion {
                id: DATES.to_owned(),
                text: reader.say("import-dates-question", &[("example", example.as_str().into())]),
                choices: vec![
                    choice(DAY_FIRST, reader.say("import-dates-day-first", &date(false))),
                    choice(MONTH_FIRST, reader.say("import-dates-month-first", &date(true))),
                ],
                chosen: self
                    .answers
                    .month_first
                    .map(|yes| if yes { MONTH_FIRST } else { DAY_FIRST }.to_owned()),
            });
        }
        if let Some(example) = &self.open.1 {
            let read = |sign| {
                let number =
                    super::amount::number(example, Notation::from(sign)).unwrap_or(Decimal::ZERO);
                vec![("number", reader.words.decimal(number).into())]
            };
            questions.push(ImportQuestion {
                id: DECIMALS.to_owned(),
                text: reader
                    .say("import-decimals-question", &[("example", example.as_str().into())]),
                choices: vec![
                    choice(COMMA, reader.say("import-decimals-comma", &read(','))),
                    choice(POINT, reader.say("import-decimals-point", &read('.'))),
                ],
                chosen: self
                    .answers
                    .decimal
                    .map(|sign| if sign == ',' { COMMA } else { POINT }.to_owned()),
            });
        }
        questions
    }
}

pub(crate) const DATES: &str = "dates";
pub(crate) const DAY_FIRST: &str = "day-first";
pub(crate) const MONTH_FIRST: &str = "month-first";
pub(crate) const DECIMALS: &str = "decimals";
pub(crate) const COMMA: &str = "comma";
pub(crate) const POINT: &str = "point";

impl Outcome {
    /// Rows that become records as things are decided now.
    pub fn accepted(&self) -> usize {
        let new = |double: &&Double| double.decision == Some(Decision::Both);
        self.rows.len() - self.doubles.len() + self.doubles.iter().filter(new).count()
    }

    /// Rows that fill a record.
    pub fn fills(&self) -> usize {
        self.doubles.iter().filter(|double| double.decision == Some(Decision::Fill)).count()
    }

    /// Doubles without a decision.
    pub fn undecided(&self) -> usize {
        self.doubles.iter().filter(|double| double.decision.is_none()).count()
    }

    fn fill(&self, view: &mut ImportView, reader: &Reader<'_>, form: &Form) {
        view.accepted = reader.say("import-accepted", &[("count", self.accepted().into())]);
        if self.fills() > 0 {
            let filled = reader.say("import-fills", &[("count", self.fills().into())]);
            view.accepted = format!("{} {filled}", view.accepted);
        }
        view.rejected = reader.say("import-rejected", &[("count", self.refused.into())]);
        view.ignored = (!self.notes.is_empty()).then(|| self.notes.join(" "));
        view.rows = self.rejected.iter().map(row).collect();
        let mut shown: Vec<(u32, Option<&str>)> =
            self.rejected.iter().map(|one| (one.row, one.sheet.as_deref())).collect();
        shown.dedup();
        if self.rejected.len() >= super::rows::KEPT && shown.len() < self.refused {
            let more = self.refused - shown.len();
            view.more = Some(reader.say("import-more", &[("count", more.into())]));
        }
        let mut doubles: Vec<&Double> = self.doubles.iter().collect();
        doubles.sort_by_key(|double| double.decision.is_some());
        doubles.truncate(SHOWN_DOUBLES);
        doubles.sort_by_key(|double| double.row);
        view.doubles =
            doubles.into_iter().map(|double| self.double(double, reader, form)).collect();
        let undecided = self.undecided();
        view.undecided =
            (undecided > 0).then(|| reader.say("import-undecided", &[("count", undecided.into())]));
        view.applicable = undecided == 0 && self.accepted() + self.fills() > 0;
    }

    fn double(&self, double: &Double, reader: &Reader<'_>, form: &Form) -> DoubleView {
        let row = &self.rows[double.row];
        let number = |number: u32| reader.words.number(number.into()).into();
        let record: Option<&Record> = match double.there {
            There::Record(id) => reader.registers.record(form.id.as_str(), id),
            There::Row(_) => None,
        };
        let nothing = Values::new();
        let (there, values) = match (double.there, record) {
            (There::Row(other), _) => {
                let other = &self.rows[other];
                (reader.say("import-there-row", &[("row", number(other.line))]), &other.values)
            }
            (There::Record(_), Some(record)) => {
                let name = reader.record_name(record).into();
                let args = [("name", name), ("number", number(record.number))];
                (reader.say("import-there-record", &args), &record.values)
            }
            (There::Record(_), None) => (reader.say("format-dash", &[]), &nothing),
        };
        let said = |field: &Field, value: Option<&Value>| match value {
            Some(value) => reader.value(field, value),
            None => reader.say("format-none", &[]),
        };
        let line = |field: &Field| {
            let id = field.id.as_str();
            let (there, here) = (values.get(id), row.values.get(id));
            (there.is_some() || here.is_some()).then(|| DoubleLine {
                label: reader.label(form, &field.id),
                there: said(field, there),
                row: said(field, here),
                differs: there != here,
            })
        };
        DoubleView {
            row: row.line,
            reason: reader.say(
                match double.reason {
                    Reason::IdNumber => "import-double-id-number",
                    Reason::Phone => "import-double-phone",
                    Reason::Names => "import-double-names",
                    Reason::Same => "import-double-same",
                },
                &[],
            ),
            there,
            lines: form
                .fields
                .iter()
                .filter(|field| !field.is_computed())
                .filter_map(line)
                .collect(),
            decision: double.decision.map(|one| one.id().to_owned()),
            fillable: double.fillable(),
        }
    }
}

fn row(one: &Rejected) -> RejectedView {
    let row = match &one.sheet {
        Some(sheet) => format!("{sheet} {}", one.row),
        None => one.row.to_string(),
    };
    RejectedView { row, column: one.column.clone(), message: one.message.clone() }
}
