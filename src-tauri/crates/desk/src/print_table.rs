use std::collections::BTreeSet;
use std::path::Path;

use ngazi_dossier::write_form;

use crate::Desk;
use crate::compose::Listing;
use crate::told::Told;
use crate::view::{DoneView, Failure, TableQuery};

/// Rows of a printed table at most: about two hundred pages.
const MOST: usize = 5000;

impl Desk {
    /// Writes the table of a register as a PDF: the same columns, rows and order as on the screen, or only these of
    /// its records. Errors: the register is unknown; there are more than 5,000 rows; the file cannot be written.
    pub fn print_table(
        &self,
        query: &TableQuery,
        records: Option<&[String]>,
        path: &Path,
    ) -> Result<DoneView, Failure> {
        let mut found = self.matching(query)?;
        if let Some(chosen) = records {
            let chosen: BTreeSet<&str> = chosen.iter().map(String::as_str).collect();
            found.records.retain(|record| chosen.contains(record.id.to_string().as_str()));
        }
        let rows = found.records.len();
        if rows > MOST {
            let args = [("count", rows.into()), ("most", MOST.into())];
            let message = self.words.say("print-too-many", &args);
            return Err(Failure { code: "print-too-many".to_owned(), message, field: None });
        }
        let listing = Listing { reader: self.reader()?, found, example: self.opened()?.example };
        let written = write_form(&listing.compose()).told(&self.words)?;
        self.write_file(path, &written.bytes)?;
        let args = [("pages", written.pages.into())];
        Ok(DoneView {
            message: self.words.say("print-done", &args),
            path: Some(path.display().to_string()),
        })
    }
}

#[cfg(test)]
mod tests {
    use ngazi_dossier::model::{Block, Sheets, Table};

    use super::*;
    use crate::compose::at_example;

    fn query(form: &str) -> TableQuery {
        TableQuery { form: form.to_owned(), limit: 200, ..TableQuery::default() }
    }

    fn sheets(desk: &Desk, query: &TableQuery) -> Sheets {
        let found = desk.matching(query).expect("a register");
        Listing { reader: desk.reader().expect("open"), found, example: true }.compose()
    }

    fn table(sheets: &Sheets) -> &Table {
        match &sheets.sections[0].blocks[0] {
            Block::Table(table) => table,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_table_has_the_columns_rows_and_order_of_the_screen() {
        let (desk, _folder) = at_example("cd");
        let query = TableQuery {
            sort: Some("family-name".to_owned()),
            descending: true,
            ..query("member")
        };
        let screen = desk.show_table(&query).expect("a table");
        let sheets = sheets(&desk, &query);
        let paper = table(&sheets);
        assert!(sheets.landscape);
        let heads: Vec<&str> = paper.columns.iter().map(|one| one.head.as_str()).collect();
        let shown: Vec<&str> = screen.columns.iter().map(|one| one.head.as_str()).collect();
        assert_eq!(heads, shown);
        let words = |row: &crate::view::RowView| -> Vec<String> {
            row.cells.iter().map(|cell| cell.text.clone()).collect()
        };
        let printed: Vec<Vec<String>> = paper
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| cell.text.clone()).collect())
            .collect();
        assert_eq!(printed, screen.rows.iter().map(words).collect::<Vec<_>>());
    }

    #[test]
    fn only_the_chosen_records_are_printed() {
        let (desk, folder) = at_example("cd");
        let path = folder.path().join("table.pdf");
        let chosen: Vec<String> = desk.registers().expect("open").of("member")[..2]
            .iter()
            .map(|one| one.id.to_string())
            .collect();
        assert!(desk.print_table(&query("member"), Some(&chosen), &path).is_ok());
        let few = std::fs::metadata(&path).expect("a file").len();
        assert!(desk.print_table(&query("member"), None, &path).is_ok());
        assert!(std::fs::metadata(&path).expect("a file").len() > few);
    }

    #[test]
    fn more_rows_than_anybody_prints_are_refused_in_words() {
        let (mut desk, folder) = at_example("cd");
        if let Some(open) = desk.open.as_mut() {
            let one = open.registers.of("member")[0].clone();
            for number in 0..5001_u32 {
                let mut bytes = [0; 16];
                bytes[..4].copy_from_slice(&number.to_be_bytes());
                let id = ngazi_domain::RecordId::from_random(bytes);
                open.registers.put(ngazi_domain::Record {
                    id,
                    number: 1000 + number,
                    ..one.clone()
                });
            }
        }
        let path = folder.path().join("table.pdf");
        let refused = desk.print_table(&query("member"), None, &path).expect_err("too many");
        assert_eq!(refused.code, "print-too-many");
        assert!(refused.message.contains("5,000"), "{}", refused.message);
        assert!(!path.exists());
    }
}
