use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::StoreError;

/// More than this is no wish of ours: a keyring that asks for it was tampered with.
const MOST_MEMORY_KIB: u32 = 128 * 1024;
const MOST_PASSES: u32 = 16;

/// What turning a passphrase into a key costs: Argon2id with one lane. It is kept beside each wrapped key, so that it
/// may grow with the machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strength {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
}

impl Strength {
    /// Least of all. For tests alone: a key that costs nothing protects nothing.
    pub const WEAKEST: Self = Self { memory_kib: 8, passes: 1 };
    /// What an old laptop does in about a second.
    pub const USUAL: Self = Self { memory_kib: 64 * 1024, passes: 3 };

    /// What suits this machine: never less than [`Strength::USUAL`], and so many passes that a key takes about half a
    /// second here. A store is also opened on slower laptops than the one that made it; hence no more than eight.
    pub fn measured() -> Self {
        let one = Self { passes: 1, ..Self::USUAL };
        let begun = Instant::now();
        if one.key("measure", &[0; 16]).is_err() {
            return Self::USUAL;
        }
        let passes = Duration::from_millis(500).as_millis() / begun.elapsed().as_millis().max(1);
        Self { passes: u32::try_from(passes).unwrap_or(8).clamp(Self::USUAL.passes, 8), ..one }
    }

    /// Derives a key of 32 bytes. Errors: the strength is out of bounds; no memory.
    pub(crate) fn key(
        self,
        passphrase: &str,
        salt: &[u8],
    ) -> Result<Zeroizing<[u8; 32]>, StoreError> {
        if self.memory_kib > MOST_MEMORY_KIB || self.passes > MOST_PASSES {
            return Err(StoreError::KeysDamaged);
        }
        let params = Params::new(self.memory_kib, self.passes, 1, Some(32))
            .map_err(|_| StoreError::KeysDamaged)?;
        let mut key = Zeroizing::new([0_u8; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), salt, key.as_mut())
            // A salt that is none: somebody changed it.
            .map_err(|_| StoreError::KeysDamaged)?;
        Ok(key)
    }
}
