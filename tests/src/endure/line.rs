use std::io::Write;

use ngazi_store::StoreError;
use serde::{Deserialize, Serialize};

/// The last line that the program of a deed prints, as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// It is done, and will be there after a power cut.
    Done,
    /// It was refused: the name of the [`StoreError`], and its sentence for programmers.
    Refused {
        /// Such as `DiskFull`.
        code: String,
        /// What goes with it.
        detail: String,
    },
}

impl Said {
    /// What a result says.
    pub fn of(result: Result<(), StoreError>) -> Self {
        match result {
            Ok(()) => Self::Done,
            Err(error) => Self::Refused { code: name_of(&error), detail: error.to_string() },
        }
    }
}

/// The name of an error, such as `DiskFull`.
pub fn name_of(error: &StoreError) -> String {
    let shown = format!("{error:?}");
    shown.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned()
}

/// Says that something is kept from now on, and that whoever reads this may rely on it.
pub fn acknowledged(what: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody reads any more: there is nobody to promise anything to.
    if writeln!(out, "{what}").and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_have_their_name() {
        assert_eq!(name_of(&StoreError::DiskFull), "DiskFull");
        assert_eq!(name_of(&StoreError::Fault("a (b)".to_owned())), "Fault");
        assert_eq!(name_of(&StoreError::Newer { found: 9, known: 3 }), "Newer");
    }
}
