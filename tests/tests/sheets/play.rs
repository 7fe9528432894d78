//! A story is played: the file is made, shown, answered, decided and taken, and everything is written down.

use std::fmt::Write as _;
use std::path::Path;

use ngazi_desk::ports::still::{self, StillClock};
use ngazi_desk::view::{Failure, ImportView};
use ngazi_desk::{Day, Desk, Fresh, ImportAnswers, Language, PartialDate, Typed};
use ngazi_domain::Kind;
use ngazi_tests::{Written, expect_file, top};

use crate::hold::{Shown, differing, hold};
use crate::memory::Peak;
use crate::story::{Existing, Story};
use crate::{hostile, shown, text, workbook};

/// Plays a story and holds what comes of it against its demands and its expected file.
pub fn play(name: &str) {
    let folder = top().join("tests/sheets");
    let path = folder.join(format!("{name}.toml"));
    let written =
        std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let story: Story = toml::from_str(&written).unwrap_or_else(|e| panic!("{name}: {e}"));
    let home = tempfile::tempdir().expect("a folder");
    let mut desk = desk(&story, home.path());
    let before = records(&desk, &story.form);
    let file = home.path().join(file_name(&story));
    std::fs::write(&file, bytes(&story)).expect("the sheet");

    let peak = Peak::begin();
    let mut said = format!("{}\n", story.story.trim());
    let first = desk.preview_import(&story.form, &file);
    if let (Some(most), Some(taken)) = (story.must.memory, peak.megabytes()) {
        eprintln!("{name}: {taken} MB of memory");
        assert!(
            taken < most,
            "{name}: {taken} MB of memory were taken, {most} MB at most are allowed"
        );
    }
    match first {
        Err(failure) => {
            // Writing to a string does not fail, here and below.
            let _ = writeln!(said, "\n== Turned away ({})\n{}", failure.code, failure.message);
            assert_eq!(
                Some(&failure.code),
                story.must.refused.as_ref(),
                "{name}: {}",
                failure.message
            );
        }
        Ok(view) => {
            assert_eq!(story.must.refused, None, "{name}: it is not turned away");
            let last =
                converse(&mut desk, &story, view, &file, &mut said).unwrap_or_else(|failure| {
                    panic!("{name}: {} ({})\n{said}", failure.message, failure.code)
                });
            hold(name, &story.must, &last);
        }
    }
    let after = records(&desk, &story.form);
    let changed: Shown =
        after.into_iter().filter(|(number, values)| before.get(number) != Some(values)).collect();
    said.push_str("\n== New or changed records afterwards\n");
    for (number, values) in &changed {
        let values: Vec<String> =
            values.iter().map(|(field, value)| format!("{field}={value:?}")).collect();
        let _ = writeln!(said, "{} {number}: {}", story.form, values.join(" "));
    }
    let demanded: Shown = story
        .must
        .records
        .iter()
        .map(|(number, values)| (padded(number), values.clone()))
        .collect();
    assert!(
        changed == demanded,
        "{name}: the records are not those of the story\n{}",
        differing(&demanded, &changed)
    );
    let (report, well) = desk.check_store().unwrap_or_else(|f| panic!("{name}: {}", f.message));
    assert!(well, "{name}: what came in breaks a rule\n{report}");
    expect_file(&folder.join("expected").join(format!("{name}.txt")), &said);
}

/// A desk with the cooperative of the story, typed field by field.
fn desk(story: &Story, home: &Path) -> Desk {
    let clock = StillClock::on(match PartialDate::parse_iso(&story.date) {
        Some(PartialDate::Day(day)) => day,
        _ => panic!("{:?} is not a day such as 2026-11-23", story.date),
    } as Day);
    let language = Language::ALL.into_iter().find(|language| language.id() == story.language);
    let language = language.expect("a language of the program");
    let mut desk =
        Desk::new(still::ports(&clock, home), language).expect("the shipped content is sound");
    let fresh = Fresh::Blank { country: &story.country };
    desk.create_store(&home.join("story.ngazi"), "a story", fresh).expect("a store");
    story.existing.iter().for_each(|existing| type_record(&mut desk, existing));
    desk
}

fn type_record(desk: &mut Desk, existing: &Existing) {
    let form = desk.catalogue().forms.get(existing.form.as_str()).expect("a form").clone();
    for field in existing.values.keys() {
        assert!(form.field(field).is_some(), "{}: there is no field {field:?}", form.id);
    }
    let mut record = None;
    for field in &form.fields {
        let Some(written) = existing.values.get(field.id.as_str()) else { continue };
        let id = field.id.as_str();
        let typed = match (&field.kind, written) {
            (Kind::Reference { form }, Written::Text(text)) if text.starts_with('#') => {
                let named = desk.id_of(form.as_str(), text[1..].parse().expect("a number"));
                Typed::Text(named.unwrap_or_else(|failure| panic!("{id}: {}", failure.message)))
            }
            _ => Typed::from(written),
        };
        let saved = desk.save_field(&existing.form, record.as_deref(), None, id, &typed);
        let saved = saved.unwrap_or_else(|failure| panic!("{}.{id}: {}", form.id, failure.message));
        record = saved.record.record;
    }
    if let (Some(reason), Some(record)) = (&existing.removed, record) {
        desk.remove_records(&existing.form, &[record], reason).expect("removed");
    }
}

fn file_name(story: &Story) -> String {
    let named = story.file.as_ref().and_then(|file| file.name.clone());
    named.unwrap_or_else(|| {
        if story.sheet.is_empty() { "liste.csv" } else { "liste.xlsx" }.to_owned()
    })
}

fn bytes(story: &Story) -> Vec<u8> {
    match &story.file {
        None => workbook::bytes(&story.sheet, story.mac),
        Some(file) => match &file.made {
            Some(made) => hostile::bytes(made),
            None => text::bytes(file),
        },
    }
}

/// Records of a form by number, sorted as numbers.
fn records(desk: &Desk, form: &str) -> Shown {
    let registers = desk.registers().expect("a store is open");
    let of = registers.of(form).iter();
    of.map(|record| {
        let number = padded(&record.number.to_string());
        (number, shown::values(desk, record).into_iter().collect())
    })
    .collect()
}

fn padded(number: &str) -> String {
    format!("{number:>2}")
}

/// Answers, decides and takes, as a person does in the window; gives what was shown before it was taken.
fn converse(
    desk: &mut Desk,
    story: &Story,
    mut view: ImportView,
    file: &Path,
    said: &mut String,
) -> Result<ImportView, Failure> {
    let asked = view.questions.clone();
    said.push_str("\n== What is asked\n");
    for question in &asked {
        let _ = writeln!(said, "{}: {}", question.id, question.text);
        for choice in &question.choices {
            let _ = writeln!(said, "  {}: {}", choice.id, choice.label);
        }
        if let Some(answer) = story.answers.get(&question.id) {
            let _ = writeln!(said, "  The answer: {answer}");
            view = desk.answer_import(&question.id, answer)?;
        }
    }
    agree(desk, story, &view, file)?;
    for (row, decision) in &story.decide {
        view = desk.decide_double(row.parse().expect("a row"), decision)?;
    }
    tell(&view, said);
    if view.applicable {
        let applied = desk.apply_import()?;
        let _ = writeln!(said, "\n== Taken\n{}", applied.accepted);
    }
    view.questions = asked;
    Ok(view)
}

/// The command line says the same as the window.
fn agree(desk: &mut Desk, story: &Story, view: &ImportView, file: &Path) -> Result<(), Failure> {
    let answer = |id: &str| story.answers.get(id).map(String::as_str);
    let answers = ImportAnswers {
        month_first: answer("dates").map(|answer| answer == "month-first"),
        decimal: answer("decimals").map(|answer| if answer == "comma" { ',' } else { '.' }),
        ..ImportAnswers::default()
    };
    let told = desk.import_table(&story.form, file, true, &answers)?;
    let rows: Vec<(String, String, String)> = told
        .rejected
        .iter()
        .map(|one| {
            let sheet = one.sheet.as_ref().map(|sheet| format!("{sheet} ")).unwrap_or_default();
            (format!("{sheet}{}", one.row), one.column.clone(), one.message.clone())
        })
        .collect();
    let shown: Vec<(String, String, String)> = view
        .rows
        .iter()
        .map(|one| (one.row.clone(), one.column.clone(), one.message.clone()))
        .collect();
    assert_eq!(rows, shown, "the command line says something else than the window");
    let doubles: Vec<u32> = view.doubles.iter().map(|double| double.row).collect();
    assert_eq!(told.doubles, doubles, "the command line sees other doubles than the window");
    Ok(())
}

fn tell(view: &ImportView, said: &mut String) {
    let _ = writeln!(said, "\n== What is shown\n{}", view.accepted);
    let rejected = Some(&view.rejected).filter(|sentence| !sentence.is_empty());
    let others = [&view.ignored, &view.more, &view.undecided].into_iter().flatten();
    for line in rejected.into_iter().chain(others) {
        let _ = writeln!(said, "{line}");
    }
    for row in &view.rows {
        let _ = writeln!(said, "Row {}, {}: {}", row.row, row.column, row.message);
    }
    for double in &view.doubles {
        let decision = double.decision.as_deref().unwrap_or("open");
        let _ = writeln!(
            said,
            "Row {} is a double of {}: {} ({decision})",
            double.row, double.there, double.reason
        );
        for line in double.lines.iter().filter(|line| line.differs) {
            let _ = writeln!(said, "  {}: {} / {}", line.label, line.there, line.row);
        }
    }
}
