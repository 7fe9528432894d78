use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::strength::Strength;
use crate::{StoreError, content};

/// Length of the salt, which is also the first bytes of the file.
pub(crate) const SALT: usize = 16;
/// So many bytes of the salt are random; the rest are their check.
const RANDOM: usize = 12;

/// The salt of a store, and its name: no two stores have the same, and every copy of a store has it. It carries its own
/// check, so that a text file or a photo is told from a store without a passphrase, while every byte still looks random.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Salt([u8; SALT]);

impl Salt {
    pub fn new() -> Result<Self, StoreError> {
        let mut salt = [0; SALT];
        fill(&mut salt[..RANDOM])?;
        let check = Self::check(&salt[..RANDOM]);
        salt[RANDOM..].copy_from_slice(&check);
        Ok(Self(salt))
    }

    /// The salt at the head of a file; nothing when it is not one of ours.
    pub fn from_head(head: [u8; SALT]) -> Option<Self> {
        (Self::check(&head[..RANDOM]) == head[RANDOM..]).then_some(Self(head))
    }

    /// Its bytes as lower-case hexadecimal.
    pub fn hexadecimal(self) -> String {
        content::hexadecimal(&self.0)
    }

    fn check(random: &[u8]) -> [u8; SALT - RANDOM] {
        let digest = Sha256::new().chain_update(b"ngazi store").chain_update(random).finalize();
        let mut check = [0; SALT - RANDOM];
        check.copy_from_slice(&digest[..SALT - RANDOM]);
        check
    }
}

/// The key that encrypts a store. It is random, never leaves the program unwrapped, and is overwritten when it is let
/// go.
#[derive(Clone)]
pub(crate) struct DataKey(Zeroizing<[u8; 32]>);

impl DataKey {
    pub fn random() -> Result<Self, StoreError> {
        let mut key = Zeroizing::new([0; 32]);
        fill(key.as_mut())?;
        Ok(Self(key))
    }

    /// The key of a store of schema 1 or 2, which came straight from its passphrase.
    pub fn of_passphrase(passphrase: &str, salt: Salt) -> Result<Self, StoreError> {
        Strength::USUAL.key(passphrase, &salt.0).map(Self)
    }

    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    pub fn bytes(&self) -> &[u8] {
        self.0.as_ref()
    }

    /// A key of its own for one purpose.
    pub fn derive(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        let mut key = Zeroizing::new([0; 32]);
        // Only more than 255 times 32 bytes would be refused.
        let _ = Hkdf::<Sha256>::new(None, self.bytes()).expand(purpose.as_bytes(), key.as_mut());
        key
    }

    /// The statement that gives SQLCipher this key and a salt.
    pub fn pragma(&self, salt: Salt) -> Zeroizing<String> {
        let mut pragma = Zeroizing::new(String::with_capacity(128));
        pragma.push_str("PRAGMA key = \"x'");
        for byte in self.bytes().iter().chain(&salt.0) {
            for nibble in [byte >> 4, byte & 15] {
                // A nibble is below sixteen and always a digit.
                pragma.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
            }
        }
        pragma.push_str("'\"");
        pragma
    }
}

/// Random bytes of the system.
pub(crate) fn fill(bytes: &mut [u8]) -> Result<(), StoreError> {
    getrandom::fill(bytes).map_err(|error| StoreError::Fault(format!("no random numbers: {error}")))
}
