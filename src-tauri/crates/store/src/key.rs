use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::StoreError;

/// Length of the salt, which is also the first bytes of the file.
pub(crate) const SALT: usize = 16;
/// So many bytes of the salt are random; the rest are their check.
const RANDOM: usize = 12;

/// Memory 64 MiB, three passes, one lane: about a quarter of a second here, about one on a slow laptop.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;

/// The salt of a store. It carries its own check, so that a text file or a photo is told from a store without a
/// passphrase, while every byte still looks random.
#[derive(Clone, Copy)]
pub(crate) struct Salt([u8; SALT]);

impl Salt {
    pub fn new() -> Result<Self, StoreError> {
        let mut salt = [0; SALT];
        getrandom::fill(&mut salt[..RANDOM])
            .map_err(|error| StoreError::Fault(format!("no random numbers: {error}")))?;
        let check = Self::check(&salt[..RANDOM]);
        salt[RANDOM..].copy_from_slice(&check);
        Ok(Self(salt))
    }

    /// The salt at the head of a file; nothing when it is not one of ours.
    pub fn from_head(head: [u8; SALT]) -> Option<Self> {
        (Self::check(&head[..RANDOM]) == head[RANDOM..]).then_some(Self(head))
    }

    fn check(random: &[u8]) -> [u8; SALT - RANDOM] {
        let digest = Sha256::new().chain_update(b"ngazi store").chain_update(random).finalize();
        let mut check = [0; SALT - RANDOM];
        check.copy_from_slice(&digest[..SALT - RANDOM]);
        check
    }

    /// The statement that gives SQLCipher the key derived from a passphrase, and this salt.
    pub fn key_pragma(self, passphrase: &str) -> Result<Zeroizing<String>, StoreError> {
        let fault = |error: argon2::Error| StoreError::Fault(format!("no key: {error}"));
        let params = Params::new(MEMORY_KIB, PASSES, 1, Some(32)).map_err(fault)?;
        let mut key = Zeroizing::new([0_u8; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), &self.0, key.as_mut())
            .map_err(fault)?;
        let mut pragma = Zeroizing::new(String::with_capacity(128));
        pragma.push_str("PRAGMA key = \"x'");
        for byte in key.iter().chain(&self.0) {
            for nibble in [byte >> 4, byte & 15] {
                // A nibble is below sixteen and always a digit.
                pragma.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
            }
        }
        pragma.push_str("'\"");
        Ok(pragma)
    }
}
