//! How large the big store is.

/// How many records of each book.
pub struct Size {
    /// Members.
    pub members: u32,
    /// Entries of production.
    pub production: u32,
    /// Dues.
    pub dues: u32,
    /// Months of hours.
    pub hours: u32,
    /// Rows of the spreadsheet.
    pub rows: u32,
    /// Kept files of 20 MB.
    pub files: u32,
}

impl Size {
    /// The issues: 50,000 members and 200,000 register rows; import of 50,000 rows; a gigabyte of evidence.
    pub const WHOLE: Self = Self {
        members: 50_000,
        production: 120_000,
        dues: 60_000,
        hours: 20_000,
        rows: 50_000,
        files: 52,
    };
    /// To see that the measurements work.
    pub const SMALL: Self =
        Self { members: 500, production: 1200, dues: 600, hours: 200, rows: 500, files: 2 };

    /// Whether it is not the real one.
    pub fn is_small(&self) -> bool {
        self.members < Self::WHOLE.members
    }
}
