use crate::StoreError;

/// What stands before everything else in the footer.
const MAGIC: [u8; 16] = *b"ngazi backup 1\r\n";
/// Length of a moment in ISO 8601: `2026-11-23T10:42:00Z`.
const MOMENT: usize = 20;
/// Length of a SHA-256.
const HASH: usize = 32;
/// Length of the footer, which ends the file.
pub(super) const LENGTH: usize = MAGIC.len() + 8 + 8 + MOMENT + HASH;

/// The last bytes of a backup: of what it is made, and when.
pub(super) struct Footer {
    /// Bytes of the image of the store, the first in the file.
    pub image: u64,
    /// Bytes of the keyring, which follows it; none for a store of an old program.
    pub keyring: u64,
    moment: [u8; MOMENT],
}

impl Footer {
    /// A footer. Errors: the moment is longer than ISO 8601 in UTC.
    pub fn new(image: u64, keyring: u64, made: &str) -> Result<Self, StoreError> {
        let mut moment = [b' '; MOMENT];
        match moment.get_mut(..made.len()) {
            Some(place) if made.is_ascii() => place.copy_from_slice(made.as_bytes()),
            _ => return Err(StoreError::Fault(format!("{} bytes are no moment", made.len()))),
        }
        Ok(Self { image, keyring, moment })
    }

    /// When the backup was made, ISO 8601 in UTC; empty for a store that never said when.
    pub fn made(&self) -> String {
        String::from_utf8_lossy(&self.moment).trim_end().to_owned()
    }

    /// Its bytes, without the hash that ends it and covers them.
    pub fn unsigned(&self) -> Vec<u8> {
        let lengths = [self.image, self.keyring].map(u64::to_be_bytes);
        [&MAGIC[..], &lengths[0], &lengths[1], &self.moment].concat()
    }

    /// Reads it with its hash; nothing when the bytes are no footer.
    pub fn read(bytes: &[u8]) -> Option<(Self, [u8; HASH])> {
        let rest = bytes.strip_prefix(&MAGIC)?;
        let (image, rest) = rest.split_first_chunk()?;
        let (keyring, rest) = rest.split_first_chunk()?;
        let (moment, hash) = rest.split_first_chunk()?;
        let (image, keyring) = (u64::from_be_bytes(*image), u64::from_be_bytes(*keyring));
        Some((Self { image, keyring, moment: *moment }, hash.try_into().ok()?))
    }
}
