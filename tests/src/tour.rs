//! Every screen of the program, and how a person gets there in the open example.

use crate::driver::{Outcome, Window};

/// A screen and the presses that lead to it from anywhere.
pub struct Stop {
    /// What it is called.
    pub name: &'static str,
    /// Each leads to another screen.
    steps: &'static [&'static str],
    /// Pressed on the screen itself, without leaving it; a selector begins with a bracket.
    opens: &'static [&'static str],
    /// What must be there before one looks.
    shows: &'static str,
}

const fn stop(
    name: &'static str,
    steps: &'static [&'static str],
    opens: &'static [&'static str],
    shows: &'static str,
) -> Stop {
    Stop { name, steps, opens, shows }
}

/// Every screen behind the rail.
pub const TOUR: &[Stop] = &[
    stop("home", &["nav-home"], &[], "task-0"),
    stop("cooperative", &["nav-cooperative"], &[], "register-member"),
    stop("registers", &["nav-registers"], &[], "shelf-0"),
    stop("register", &["nav-cooperative", "register-member"], &[], "table"),
    stop("register-export", &["nav-cooperative", "register-member"], &["export"], "export-xlsx"),
    stop("register-print", &["nav-cooperative", "register-member"], &["print"], "print-table"),
    stop("register-site", &["nav-cooperative", "register-site"], &[], "table"),
    stop(
        "register-figures",
        &["nav-registers", "register-accident"],
        &["figures", "chart-accidents-by-month-numbers"],
        "figure-line",
    ),
    stop(
        "register-output",
        &["nav-registers", "register-production"],
        &["figures", "chart-output-by-month-numbers"],
        "figure-line",
    ),
    stop(
        "register-sieve",
        &["nav-cooperative", "register-member"],
        &["filters", "columns"],
        "column-*",
    ),
    stop(
        "register-chosen",
        &["nav-registers", "register-due"],
        &["choose-all", "chosen-remove"],
        "remove-yes",
    ),
    stop(
        "register-beside",
        &["nav-cooperative", "register-member"],
        &["[data-test=row] td:nth-child(3)"],
        "field-family-name",
    ),
    stop(
        "register-write-many",
        &["nav-registers", "register-production"],
        &["write-many"],
        "field-weight-unit",
    ),
    stop("record", &["nav-cooperative", "register-member", "open-*"], &[], "field-family-name"),
    stop("record-site", &["nav-cooperative", "register-site", "open-*"], &[], "field-place"),
    stop("record-document", &["nav-cooperative", "register-document", "open-*"], &[], "field-kind"),
    stop(
        "record-accident",
        &["nav-registers", "register-accident", "open-*"],
        &[],
        "field-members-0-sex",
    ),
    stop(
        "record-officer",
        &["nav-cooperative", "register-officer", "open-*"],
        &["remove"],
        "remove-yes",
    ),
    stop("record-new", &["nav-cooperative", "register-member", "add-record"], &[], "answer-input"),
    stop(
        "answers",
        &["nav-registers", "register-accident", "open-*", "to-answers"],
        &[],
        "section-0",
    ),
    stop(
        "question-list",
        &["nav-registers", "register-emergency-plan", "open-*", "to-answers", "change-1-0"],
        &["answer-input-add"],
        "answer-input-row-0",
    ),
    stop(
        "question-file",
        &["nav-registers", "register-emergency-plan", "open-*", "to-answers", "change-0-1"],
        &[],
        "answer-input-choose",
    ),
    stop("import", &["nav-cooperative", "register-member", "import"], &[], "rejected-row"),
    stop("points", &["nav-points"], &[], "point-*"),
    stop("question", &["nav-points", "point-no-child-labour"], &[], "answer-input"),
    stop("point", &["nav-points", "answers-no-child-labour"], &[], "state"),
    stop("path", &["nav-path"], &["step-*", "milestone-0"], "write-*"),
    stop("record-step", &["nav-path", "!step-*", "write-*"], &[], "field-state"),
    stop("group", &["nav-group"], &[], "table"),
    stop("fees", &["nav-fees"], &[], "fees-unknown"),
    stop("record-fee-quote", &["nav-fees", "write-*"], &[], "field-amount"),
    stop("dossier", &["nav-dossier"], &[], "preview"),
    stop("settings", &["nav-settings"], &[], "close-store"),
    stop("settings-people", &["nav-settings", "settings-people"], &[], "person-leader-1"),
    stop(
        "settings-add-person",
        &["nav-settings", "settings-people", "add-person"],
        &[],
        "role-auditor",
    ),
    stop(
        "settings-password",
        &["nav-settings", "settings-people", "change-password"],
        &[],
        "password-save",
    ),
    stop("settings-recovery", &["nav-settings", "settings-recovery"], &[], "recovery-new"),
    stop("settings-lock", &["nav-settings", "settings-lock"], &[], "idle"),
    stop("settings-backups", &["nav-settings", "settings-backups"], &[], "backup-last"),
    stop("settings-restore", &["nav-settings", "settings-restore"], &[], "restore-choose"),
    stop("settings-laptops", &["nav-settings", "settings-laptops"], &[], "bundle-write"),
    stop("settings-check", &["nav-settings", "settings-check"], &["check-go"], "check-heading"),
];

/// The stop of a name.
pub fn by_name(name: &str) -> Option<&'static Stop> {
    TOUR.iter().find(|stop| stop.name == name)
}

impl Stop {
    /// Goes there and waits until everything is drawn.
    pub async fn visit(&self, window: &Window) -> Outcome {
        for step in self.steps {
            match step.strip_prefix('!') {
                Some(opener) => window.press(opener).await?,
                None => window.follow(step).await?,
            }
        }
        for opener in self.opens {
            match opener.starts_with('[') {
                true => window.press_at(opener).await?,
                false => window.press(opener).await?,
            }
        }
        window.see(self.shows).await?;
        window.quiet().await
    }
}
