//! Takes pictures of the real window, in the example cooperative: `pictures OUT_DIR`.
//!
//! One file for each screen, language and size: `home-fr.png` at 1366×768, `home-fr-1024.png` at 1024×768.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ngazi_tests::driver::{Machine, Outcome, Window, stop};
use ngazi_tests::tour::by_name;

const SCREENS: [&str; 24] = [
    "home",
    "question",
    "points",
    "path",
    "group",
    "fees",
    "dossier",
    "cooperative",
    "registers",
    "register",
    "register-figures",
    "register-beside",
    "register-chosen",
    "record",
    "answers",
    "question-list",
    "question-file",
    "settings",
    "settings-people",
    "settings-add-person",
    "settings-backups",
    "settings-laptops",
    "settings-check",
    "settings-recovery",
];
/// The language of the pictures on the small screen.
const SMALL: &str = "fr";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("Say where to: pictures OUT_DIR");
        return ExitCode::from(2);
    };
    match take_all(&folder).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble:?}");
            ExitCode::FAILURE
        }
    }
}

async fn take_all(folder: &Path) -> Outcome {
    std::fs::create_dir_all(folder)?;
    let machine = Machine::new()?;
    let window = Window::open(&machine).await?;
    window.follow("language-fr").await?;
    take(&window, folder, "first-run").await?;
    window.follow("first-example").await?;
    window.follow("country-cd").await?;
    for name in SCREENS {
        let Some(screen) = by_name(name) else { return stop(format!("there is no {name}")) };
        screen.visit(&window).await?;
        take(&window, folder, name).await?;
    }
    window.close().await
}

/// One screen in each language, and on the small screen.
async fn take(window: &Window, folder: &Path, name: &str) -> Outcome {
    for language in ["sw", "fr", "en"] {
        window.speak(language).await?;
        window.run("scrollTo(0, 0);", vec![]).await?;
        let picture = window.picture().await?;
        std::fs::write(folder.join(format!("{name}-{language}.png")), picture)?;
    }
    window.speak(SMALL).await?;
    window.resize(1024, 768).await?;
    window.run("scrollTo(0, 0);", vec![]).await?;
    std::fs::write(folder.join(format!("{name}-{SMALL}-1024.png")), window.picture().await?)?;
    window.resize(1366, 768).await
}
