//! Every screen of the program, and how a person gets there in the open example.

use crate::driver::{Outcome, Window};

/// A screen and the presses that lead to it from anywhere.
pub struct Stop {
    /// What it is called.
    pub name: &'static str,
    /// Each leads to another screen.
    steps: &'static [&'static str],
    /// Pressed on the screen itself, without leaving it.
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
    stop("register", &["nav-cooperative", "register-member"], &[], "table"),
    stop("register-export", &["nav-cooperative", "register-member"], &["export"], "export-xlsx"),
    stop("register-site", &["nav-cooperative", "register-site"], &[], "table"),
    stop("record", &["nav-cooperative", "register-member", "open-*"], &[], "field-family-name"),
    stop("record-site", &["nav-cooperative", "register-site", "open-*"], &[], "field-place"),
    stop("record-document", &["nav-cooperative", "register-document", "open-*"], &[], "field-kind"),
    stop(
        "record-officer",
        &["nav-cooperative", "register-officer", "open-*"],
        &["remove"],
        "remove-yes",
    ),
    stop("record-new", &["nav-cooperative", "register-member", "add-record"], &[], "field-sex"),
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
            window.press(opener).await?;
        }
        window.see(self.shows).await?;
        window.quiet().await
    }
}
