//! The same use-cases without a window.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use ngazi_desk::view::{Failure, TableQuery};
use ngazi_desk::{
    Day, Decision, Desk, ExportFormat, Fresh, ImportAnswers, Language, Page, PartialDate,
};

use crate::{machine, window};

/// From an unregistered group of miners to a dossier that a buyer can accept. Without a command: opens the window.
#[derive(Parser)]
#[command(name = "ngazi", version, about)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    everywhere: Everywhere,
}

#[derive(Args)]
struct Everywhere {
    /// Language of headings and messages, and of the dossier
    #[arg(long, global = true, value_parser = language)]
    lang: Option<Language>,
    /// The day it is, as 2026-11-23
    #[arg(long, global = true, value_parser = day)]
    on: Option<Day>,
    /// File that holds the password; otherwise NGAZI_PASSPHRASE, otherwise asked
    #[arg(long, global = true)]
    passphrase_file: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Makes a store
    New {
        #[arg(long)]
        store: PathBuf,
        /// With the example cooperative of a country
        #[arg(long, conflicts_with = "country", required_unless_present = "country")]
        example: Option<String>,
        /// Blank, for a country
        #[arg(long)]
        country: Option<String>,
        /// Members of the example
        #[arg(long, requires = "example", conflicts_with = "country", value_parser = clap::value_parser!(u32).range(0..=100_000))]
        members: Option<u32>,
        /// Seed of the example
        #[arg(long, requires = "example", conflicts_with = "country", default_value_t = 1)]
        seed: u64,
    },
    /// Reads a table into a register
    Import {
        #[arg(long)]
        store: PathBuf,
        #[arg(long)]
        form: String,
        file: PathBuf,
        /// Says what would happen and writes nothing
        #[arg(long)]
        dry_run: bool,
        /// Which stands first in 03/04/2026, where the file does not say
        #[arg(long)]
        dates: Option<DatesFirst>,
        /// The decimal sign of the file, where it does not say
        #[arg(long)]
        decimals: Option<DecimalSign>,
        /// What becomes of rows that look like a record that is there
        #[arg(long, default_value = "skip")]
        doubles: Double,
    },
    /// Writes an empty workbook for a register, with heads, lists and checks
    Template {
        #[arg(long)]
        store: PathBuf,
        #[arg(long)]
        form: String,
        out: PathBuf,
    },
    /// Writes a form as a paper: blank, or filled with a record
    Paper {
        #[arg(long)]
        store: PathBuf,
        #[arg(long)]
        form: String,
        /// Number of the record
        #[arg(long)]
        number: Option<u32>,
        out: PathBuf,
    },
    /// Writes the table of a register as a paper
    Table {
        #[arg(long)]
        store: PathBuf,
        #[arg(long)]
        form: String,
        /// Only records in which these words stand
        #[arg(long, default_value = "")]
        search: String,
        out: PathBuf,
    },
    /// Writes a register to a file
    Export {
        #[arg(long)]
        store: PathBuf,
        #[arg(long)]
        form: String,
        #[arg(long)]
        to: To,
        out: PathBuf,
    },
    /// Shows what the program concludes
    Show {
        #[arg(long)]
        store: PathBuf,
        page: Shown,
        #[arg(long)]
        standard: Option<String>,
        #[arg(long)]
        json: bool,
    },
    /// Writes the PDF
    Dossier {
        #[arg(long)]
        store: PathBuf,
        #[arg(long)]
        view: String,
        #[arg(long)]
        standard: Option<String>,
        out: PathBuf,
    },
    /// Checks file, chain and references
    Check {
        #[arg(long)]
        store: PathBuf,
        /// A mark of the history as an older paper shows it: is it part of this history?
        #[arg(long)]
        head: Option<String>,
    },
    /// Writes a backup into a folder, and reads it back
    Backup {
        #[arg(long)]
        store: PathBuf,
        folder: PathBuf,
    },
    /// Takes a store out of a backup
    Restore {
        /// The new file
        #[arg(long)]
        store: PathBuf,
        backup: PathBuf,
    },
    /// Writes what changed here, for another laptop of the same cooperative
    Bundle {
        #[arg(long)]
        store: PathBuf,
        /// Since when
        #[arg(long, default_value = "all")]
        since: BundleSince,
        out: PathBuf,
    },
    /// Takes in what changed on another laptop; answers that contradict each other wait for a person
    Take {
        #[arg(long)]
        store: PathBuf,
        bundle: PathBuf,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum BundleSince {
    Last,
    All,
}

#[derive(Clone, Copy, ValueEnum)]
enum To {
    Xlsx,
    Csv,
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum DatesFirst {
    Day,
    Month,
}

#[derive(Clone, Copy, ValueEnum)]
enum DecimalSign {
    Comma,
    Point,
}

#[derive(Clone, Copy, ValueEnum)]
enum Double {
    Skip,
    Both,
    Fill,
}

#[derive(Clone, Copy, ValueEnum)]
enum Shown {
    Home,
    Path,
    Points,
    Facts,
    Group,
    Fees,
}

fn language(text: &str) -> Result<Language, String> {
    Language::from_id(text).ok_or_else(|| "en, fr or sw".to_owned())
}

fn day(text: &str) -> Result<Day, String> {
    match PartialDate::parse_iso(text) {
        Some(PartialDate::Day(day)) => Ok(day),
        _ => Err("a day such as 2026-11-23".to_owned()),
    }
}

/// The input was refused.
const REFUSED: u8 = 1;
/// The program is at fault.
const FAULT: u8 = 3;

/// Runs one command, or opens the window. Exit codes: 0 done, 1 refused, 2 usage, 3 fault.
pub fn run() -> ExitCode {
    let line = CommandLine::parse();
    let desk = Desk::new(machine::ports(line.everywhere.on), machine::system_language());
    let mut desk = match desk {
        Ok(desk) => desk,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::from(FAULT);
        }
    };
    let result = speak(&mut desk, line.everywhere.lang).and_then(|()| match &line.command {
        Some(command) => obey(&mut desk, command, &line.everywhere),
        None if without_screen() => Err(desk.refuse("no-display", &[])),
        None => Ok(true),
    });
    match (result, line.command.is_some()) {
        (Err(failure), _) => {
            eprintln!("{}", failure.message);
            ExitCode::from(if failure.code == "fault" { FAULT } else { REFUSED })
        }
        (Ok(well), true) => ExitCode::from(if well { 0 } else { REFUSED }),
        (Ok(_), false) => match window::open(desk) {
            Ok(()) => ExitCode::SUCCESS,
            Err(fault) => {
                eprintln!("{fault}");
                ExitCode::from(FAULT)
            }
        },
    }
}

/// The language asked for, or the one this computer remembers.
fn speak(desk: &mut Desk, language: Option<Language>) -> Result<(), Failure> {
    match language {
        Some(language) => desk.speak(language),
        None => desk.take_remembered_language(),
    }
}

/// Only Linux starts programs without a screen to draw on.
fn without_screen() -> bool {
    let unset = |name| std::env::var_os(name).is_none_or(|value| value.is_empty());
    cfg!(target_os = "linux") && unset("DISPLAY") && unset("WAYLAND_DISPLAY")
}

/// Does what was asked; the answer says whether all is well.
fn obey(desk: &mut Desk, command: &Command, everywhere: &Everywhere) -> Result<bool, Failure> {
    let passphrase = passphrase(desk, everywhere)?;
    match command {
        Command::New { store, example, country, members, seed } => {
            let fresh = match (example, country) {
                (Some(country), _) => Fresh::Example { country, members: *members, seed: *seed },
                (None, country) => Fresh::Blank { country: country.as_deref().unwrap_or_default() },
            };
            desk.create_store(store, &passphrase, fresh)?;
            let file = store.display().to_string();
            println!("{}", desk.words().say("command-created", &[("file", file.into())]));
        }
        Command::Import { store, form, file, dry_run, dates, decimals, doubles } => {
            desk.open_store(store, &passphrase)?;
            let answers = ImportAnswers {
                month_first: dates.map(|first| matches!(first, DatesFirst::Month)),
                decimal: decimals.map(|sign| match sign {
                    DecimalSign::Comma => ',',
                    DecimalSign::Point => '.',
                }),
                doubles: match doubles {
                    Double::Skip => Decision::Skip,
                    Double::Both => Decision::Both,
                    Double::Fill => Decision::Fill,
                },
            };
            let imported = desk.import_table(form, file, *dry_run, &answers)?;
            print_json(desk, &imported)?;
        }
        Command::Template { store, form, out } => {
            desk.open_store(store, &passphrase)?;
            println!("{}", desk.template(form, out)?.message);
        }
        Command::Paper { store, form, number, out } => {
            desk.open_store(store, &passphrase)?;
            let record = number.map(|number| desk.id_of(form, number)).transpose()?;
            println!("{}", desk.print_form(form, record.as_deref(), None, out)?.message);
        }
        Command::Table { store, form, search, out } => {
            desk.open_store(store, &passphrase)?;
            let query =
                TableQuery { form: form.clone(), search: search.clone(), ..TableQuery::default() };
            println!("{}", desk.print_table(&query, None, out)?.message);
        }
        Command::Export { store, form, to, out } => {
            desk.open_store(store, &passphrase)?;
            let format = match to {
                To::Xlsx => ExportFormat::Xlsx,
                To::Csv => ExportFormat::Csv,
                To::Json => ExportFormat::Json,
            };
            println!("{}", desk.export_table(form, format, None, out)?.message);
        }
        Command::Show { store, page, standard, json } => {
            desk.open_store(store, &passphrase)?;
            let page = match page {
                Shown::Home => Page::Home,
                Shown::Path => Page::Path,
                Shown::Points => Page::Points,
                Shown::Facts => Page::Facts,
                Shown::Group => Page::Group,
                Shown::Fees => Page::Fees,
            };
            let report = desk.report(page, standard.as_deref())?;
            if *json { print_json(desk, &report)? } else { print!("{report}") }
        }
        Command::Dossier { store, view, standard, out } => {
            desk.open_store(store, &passphrase)?;
            let language = desk.words().language().id();
            let choice = desk.whole_view(view, language, standard.as_deref());
            println!("{}", desk.write_dossier(&choice, out)?.message);
        }
        Command::Check { store, head } => {
            desk.open_store(store, &passphrase)?;
            if let Some(head) = head {
                println!("{}", desk.prove_head(head)?.message);
                return Ok(true);
            }
            let (report, well) = desk.check_store()?;
            print!("{report}");
            return Ok(well);
        }
        Command::Backup { store, folder } => {
            desk.open_store(store, &passphrase)?;
            println!("{}", desk.back_up_to(folder)?.message);
        }
        Command::Restore { store, backup } => {
            println!("{}", desk.restore_to(backup, store, &passphrase)?.message);
        }
        Command::Bundle { store, since, out } => {
            desk.open_store(store, &passphrase)?;
            let since = match since {
                BundleSince::Last => "last",
                BundleSince::All => "all",
            };
            println!("{}", desk.write_bundle(since, out)?.message);
        }
        Command::Take { store, bundle } => {
            desk.open_store(store, &passphrase)?;
            desk.preview_bundle(bundle)?;
            println!("{}", desk.apply_bundle()?.message);
        }
    }
    Ok(true)
}

fn print_json(desk: &Desk, value: &impl serde::Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| desk.refuse("fault", &[("detail", error.to_string().into())]))?;
    println!("{text}");
    Ok(())
}

/// From the file, the variable or a prompt; never from an argument, which other programs could read.
fn passphrase(desk: &Desk, everywhere: &Everywhere) -> Result<String, Failure> {
    if let Some(path) = &everywhere.passphrase_file {
        let text = std::fs::read_to_string(path).map_err(|_| {
            let file = path.display().to_string();
            desk.refuse("passphrase-file", &[("file", file.into())])
        })?;
        return Ok(text.trim_end_matches(['\r', '\n']).to_owned());
    }
    if let Ok(passphrase) = std::env::var("NGAZI_PASSPHRASE") {
        return Ok(passphrase);
    }
    let prompt = format!("{} ", desk.words().say("command-passphrase", &[]));
    rpassword::prompt_password(prompt).map_err(|_| desk.refuse("passphrase-missing", &[]))
}
