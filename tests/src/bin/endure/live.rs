//! A day at the desk: everything that is typed somewhere. It ends as a power cut ends it, and goes on the next day.

use std::path::Path;
use std::time::Duration;

use ngazi_desk::ports::still::{self, StillClock};
use ngazi_desk::view::{DossierChoice, Failure, TableQuery};
use ngazi_desk::{Day, Desk, ExportFormat, ImportAnswers, Language, Typed};
use ngazi_tests::endure::acknowledged;
use ngazi_tests::endure::typed::{
    AUDITOR, COOPERATIVE, DRAFT, IN_SHEET, LEADER, MEMBER, PASSWORDS, PHOTO, REASON,
};

const FIELDS: [&str; 5] = ["family-name", "given-names", "id-number", "phone", "village"];

fn desk(home: &Path) -> Result<Desk, String> {
    let clock = StillClock::on(Day::from_ymd_opt(2026, 11, 23).unwrap_or_default());
    Desk::new(still::ports(&clock, home), Language::English)
}

/// Works until it is killed; says the recovery words, and when there is nothing more to do. `out` gets backups, `sheets`
/// is the reader's own folder: with the photo, with a sheet of members, and for what is exported.
pub fn until_killed(home: &Path, out: &Path, sheets: &Path) -> Result<(), String> {
    let mut desk = desk(home)?;
    begin(&mut desk).map_err(|failure| failure.message)?;
    write(&mut desk, sheets).map_err(|failure| failure.message)?;
    send(&mut desk, out, sheets).map_err(|failure| failure.message)?;
    lock(&mut desk).map_err(|failure| failure.message)?;
    acknowledged("done");
    loop {
        std::thread::sleep(Duration::from_secs(1));
    }
}

/// Opens what the day before left, and closes it as one should.
pub fn next_day(home: &Path) -> Result<(), String> {
    let mut desk = desk(home)?;
    let told = |failure: Failure| failure.message;
    desk.unlock(None, PASSWORDS[1]).map_err(told)?;
    desk.show_home().map_err(told)?;
    desk.close_store().map_err(told)?;
    Ok(())
}

fn begin(desk: &mut Desk) -> Result<(), Failure> {
    desk.begin("cd", LEADER, PASSWORDS[0])?;
    let sheet = desk.recovery_sheet()?;
    acknowledged(&format!("words {}", sheet.words.join(" ")));
    desk.confirm_recovery(sheet.words.last().map_or("", String::as_str))?;
    desk.add_person(AUDITOR, "auditor", PASSWORDS[2])?;
    desk.change_passphrase(PASSWORDS[0], PASSWORDS[1])?;
    text(desk, "cooperative", None, "name", COOPERATIVE).map(drop)
}

/// Saves one text; gives the record.
fn text(
    desk: &mut Desk,
    form: &str,
    record: Option<&str>,
    field: &str,
    text: &str,
) -> Result<Option<String>, Failure> {
    let saved = desk.save_field(form, record, None, field, &Typed::Text(text.to_owned()))?;
    Ok(saved.record.record)
}

fn write(desk: &mut Desk, sheets: &Path) -> Result<(), Failure> {
    let mut record = text(desk, "member", None, "id-type", "voter-card")?;
    for (field, answer) in FIELDS.into_iter().zip(MEMBER) {
        record = text(desk, "member", record.as_deref(), field, answer)?;
    }
    desk.note_draft("member", record.as_deref(), None, "village", Some(DRAFT))?;
    desk.attach_file(("document", None, None), "copy", None, &sheets.join(PHOTO))?;
    let sheet = sheets.join("members.csv");
    let say = |id: &str| desk.words().say(id, &[]);
    let mut heads = FIELDS.map(|field| say(&format!("field-member-{field}"))).to_vec();
    heads.extend(["id-type", "standing"].map(|field| say(&format!("field-member-{field}"))));
    let mut cells = IN_SHEET.map(str::to_owned).to_vec();
    cells.extend(["choice-id-type-voter-card", "choice-standing-approved"].map(say));
    let lines = format!("{}\n{}\n", heads.join(";"), cells.join(";"));
    std::fs::write(&sheet, lines)
        .map_err(|error| desk.refuse("fault", &[("detail", error.to_string().into())]))?;
    let imported = desk.import_table("member", &sheet, false, &ImportAnswers::default())?;
    if !imported.written {
        let why = format!("{:?} {:?}", imported.rejected, imported.questions);
        return Err(desk.refuse("fault", &[("detail", why.into())]));
    }
    let search = IN_SHEET[0].to_owned();
    let query =
        TableQuery { form: "member".to_owned(), search, limit: 50, ..TableQuery::default() };
    let found = desk.show_table(&query)?;
    let gone: Vec<String> = found.rows.iter().map(|row| row.record.clone()).collect();
    desk.remove_records("member", &gone, REASON).map(drop)
}

/// What goes out: backups, bundles, sheets, papers.
fn send(desk: &mut Desk, out: &Path, sheets: &Path) -> Result<(), Failure> {
    desk.choose_backup_place("folder", out)?;
    desk.back_up()?;
    desk.write_bundle("all", &out.join("all.ngazi-bundle"))?;
    desk.show_laptops()?;
    let on_desk = |name: &str| sheets.join(name);
    desk.export_table("member", ExportFormat::Xlsx, None, &on_desk("members.xlsx"))?;
    desk.export_table("member", ExportFormat::Csv, None, &on_desk("out.csv"))?;
    let query = TableQuery { form: "member".to_owned(), limit: 50, ..TableQuery::default() };
    desk.print_table(&query, None, &on_desk("members.pdf"))?;
    let choice = DossierChoice { view: "members".to_owned(), ..desk.show_dossier()?.choice };
    desk.write_dossier(&choice, &on_desk("dossier.pdf")).map(drop)
}

fn lock(desk: &mut Desk) -> Result<(), Failure> {
    desk.lock()?;
    if desk.unlock(None, PASSWORDS[3]).is_ok() {
        return Err(desk.refuse("fault", &[("detail", "any password opens it".into())]));
    }
    desk.unlock(None, PASSWORDS[1])?;
    desk.check_store()?;
    desk.show_people()?;
    // Something that only the log beside the store holds when the power goes.
    text(desk, "member", None, "family-name", MEMBER[0]).map(drop)
}
