use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, Row, params};
use zeroize::Zeroizing;

use crate::{StoreError, content};

/// So many rows behind one that cannot be read are tried one by one: hardly a page holds more.
const NEAR: u32 = 16;
/// No row has a number as large as this.
const FAR: i64 = 1 << 40;

/// A row of any table.
type Reading<'a, T> = &'a dyn Fn(&Row<'_>) -> Result<T, StoreError>;
/// What becomes of it.
type Keeping<'a, T> = &'a mut dyn FnMut(i64, T) -> Result<(), StoreError>;

/// The copy of a damaged store, read as far as it can be read.
///
/// A page that cannot be deciphered ends the connection that met it: SQLCipher gives zeros for every page after it. So
/// each thing that fails is tried once more on a new one.
pub(super) struct Source {
    path: PathBuf,
    key: Zeroizing<String>,
    connection: Connection,
}

impl Source {
    /// Opens it, with what stands in its log. Errors: not even its first page can be read.
    pub fn open(path: &Path, key: Zeroizing<String>) -> Result<Self, StoreError> {
        let folding = connect(path, &key)?;
        // From here on, opening it again does not read the log again. Where that fails, it is read each time.
        let _ = folding.execute_batch("PRAGMA journal_mode = DELETE");
        drop(folding);
        let connection = connect(path, &key)?;
        let parts = "SELECT count(*) FROM sqlite_schema WHERE name = 'record'";
        let there = connection.query_row(parts, [], |row| row.get::<_, i64>(0));
        if !there.is_ok_and(|count| count == 1) {
            return Err(StoreError::Damaged("it does not say any more what is in it".to_owned()));
        }
        Ok(Self { path: path.to_owned(), key, connection })
    }

    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// A new connection, after the one before met something that it could not read.
    pub fn connect_again(&mut self) -> Result<(), StoreError> {
        self.connection = connect(&self.path, &self.key)?;
        Ok(())
    }

    /// An answer of the store; nothing when it cannot be read.
    pub fn ask<T>(
        &mut self,
        question: impl Fn(&Connection) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        match question(&self.connection) {
            Ok(answer) => Ok(Some(answer)),
            Err(_) => {
                self.connect_again()?;
                Ok(None)
            }
        }
    }

    /// The columns of a table; none when it has no such table.
    pub fn columns(&mut self, table: &str) -> Result<Vec<String>, StoreError> {
        let columns = |connection: &Connection| -> Result<Vec<String>, StoreError> {
            let mut names = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
            let names = names.query_map(params![table], |row| row.get(0))?;
            Ok(names.collect::<Result<_, _>>()?)
        };
        Ok(self.ask(columns)?.unwrap_or_default())
    }

    /// The hash of the last row of its chain, as far as it can be read.
    pub fn head(&mut self) -> Result<String, StoreError> {
        let head = |connection: &Connection| -> Result<Vec<u8>, StoreError> {
            let last = "SELECT hash FROM audit ORDER BY seq DESC LIMIT 1";
            Ok(connection.query_row(last, [], |row| row.get(0))?)
        };
        Ok(self.ask(head)?.map(|hash| content::hexadecimal(&hash)).unwrap_or_default())
    }

    /// Hands out the rows of a table that can be read, each with all its columns of these names. A column that an older
    /// schema does not have is empty.
    pub fn table(
        &mut self,
        table: &str,
        columns: &[&str],
        keep: &mut dyn FnMut(Vec<Value>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let there = self.columns(table)?;
        if there.is_empty() {
            return Ok(());
        }
        let select = select(table, columns, &there);
        let read = |row: &Row<'_>| -> Result<Vec<Value>, StoreError> {
            let values = (1..=columns.len()).map(|at| row.get(at));
            Ok(values.collect::<Result<_, _>>()?)
        };
        self.rows(&select, &read, &mut |_, values| keep(values))?;
        Ok(())
    }

    /// Hands out every row that can be read, in the order of their numbers. `select` begins with that number. Gives
    /// whether that was all of them. Errors: those of `keep`.
    pub fn rows<T>(
        &mut self,
        select: &str,
        read: Reading<'_, T>,
        keep: Keeping<'_, T>,
    ) -> Result<bool, StoreError> {
        let (mut next, mut tries, mut whole) = (0, 0, true);
        while let Some(stopped) = self.run(select, next, read, keep)? {
            self.connect_again()?;
            if stopped > next {
                // It came some way. Whether it stopped for that row, or for one before it, the next try tells.
                (next, tries) = (stopped, 0);
                continue;
            }
            whole = false;
            tries += 1;
            next = match tries {
                ..=NEAR => next + 1,
                _ => match self.beyond(select, next)? {
                    Some(good) => good,
                    None => break,
                },
            };
        }
        Ok(whole)
    }

    /// Reads on from a row. Gives where it stopped; nothing when it came to the end.
    fn run<T>(
        &self,
        select: &str,
        from: i64,
        read: Reading<'_, T>,
        keep: Keeping<'_, T>,
    ) -> Result<Option<i64>, StoreError> {
        let mut next = from;
        let query = format!("{select} WHERE rowid >= ?1 ORDER BY rowid");
        let Ok(mut statement) = self.connection.prepare(&query) else { return Ok(Some(next)) };
        let Ok(mut rows) = statement.query(params![from]) else { return Ok(Some(next)) };
        loop {
            let row = match rows.next() {
                Ok(Some(row)) => row,
                Ok(None) => return Ok(None),
                Err(_) => return Ok(Some(next)),
            };
            let Ok(number) = row.get::<_, i64>(0) else { return Ok(Some(next)) };
            match read(row) {
                Ok(value) => keep(number, value)?,
                Err(_) => return Ok(Some(number)),
            }
            next = number + 1;
        }
    }

    /// The first row behind one that cannot be read at which reading goes on; nothing when it never does.
    fn beyond(&mut self, select: &str, bad: i64) -> Result<Option<i64>, StoreError> {
        let (mut low, mut step) = (bad, 2);
        let mut high = loop {
            let ahead = low + step;
            if ahead > FAR {
                return Ok(None);
            }
            if self.goes_on(select, ahead)? {
                break ahead;
            }
            (low, step) = (ahead, step * 2);
        };
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if self.goes_on(select, middle)? {
                high = middle;
            } else {
                low = middle;
            }
        }
        Ok(Some(high))
    }

    fn goes_on(&mut self, select: &str, from: i64) -> Result<bool, StoreError> {
        let query = format!("{select} WHERE rowid >= ?1 ORDER BY rowid LIMIT 1");
        let first = |connection: &Connection| -> Result<(), StoreError> {
            let mut statement = connection.prepare(&query)?;
            statement.query(params![from])?.next()?;
            Ok(())
        };
        Ok(self.ask(first)?.is_some())
    }

    /// Hands out what an index tells, from both of its ends: of its pages, one may be unreadable. `order` is what it is
    /// sorted by.
    pub fn index<T>(
        &mut self,
        select: &str,
        order: &[&str],
        read: Reading<'_, T>,
        keep: &mut dyn FnMut(T),
    ) -> Result<(), StoreError> {
        for direction in ["ASC", "DESC"] {
            let by = order.iter().map(|column| format!("{column} {direction}"));
            let query = format!("{select} ORDER BY {}", by.collect::<Vec<_>>().join(", "));
            let mut all = |connection: &Connection| -> Result<(), StoreError> {
                let mut statement = connection.prepare(&query)?;
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    keep(read(row)?);
                }
                Ok(())
            };
            if all(&self.connection).is_ok() {
                return Ok(());
            }
            self.connect_again()?;
        }
        Ok(())
    }
}

/// The statement that reads a row's number and these columns, as far as the table has them.
pub(super) fn select(table: &str, columns: &[&str], there: &[String]) -> String {
    let column = |name: &&str| match there.iter().any(|one| one == name) {
        true => (*name).to_owned(),
        false => "NULL".to_owned(),
    };
    let columns: Vec<String> = columns.iter().map(column).collect();
    format!("SELECT rowid, {} FROM {table}", columns.join(", "))
}

fn connect(path: &Path, key: &str) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.execute_batch(key)?;
    // A file that was cut off has fewer pages than it says, and is read all the same when its schema may be written.
    connection.execute_batch(
        "PRAGMA cipher_log_level = NONE; PRAGMA writable_schema = ON; PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -16000",
    )?;
    Ok(connection)
}
