use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::key::{DataKey, fill};
use crate::recovery::RecoveryKey;
use crate::strength::Strength;
use crate::{StoreError, content};

/// Bytes that stand in a file as hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Bytes(Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&content::hexadecimal(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let pair = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
        let bytes = (0..text.len()).step_by(2).map(pair).collect::<Option<_>>();
        bytes.map(Self).ok_or_else(|| serde::de::Error::custom("no hexadecimal"))
    }
}

/// The data key, sealed with XChaCha20-Poly1305.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Sealed {
    nonce: Bytes,
    key: Bytes,
}

impl Sealed {
    fn new(key: &DataKey, with: &[u8; 32], whose: &str) -> Result<Self, StoreError> {
        let mut nonce = [0; 24];
        fill(&mut nonce)?;
        let sealed = XChaCha20Poly1305::new(with.into())
            .encrypt(
                XNonce::from_slice(&nonce),
                Payload { msg: key.bytes(), aad: whose.as_bytes() },
            )
            .map_err(|_| StoreError::Fault("a key cannot be sealed".to_owned()))?;
        Ok(Self { nonce: Bytes(nonce.to_vec()), key: Bytes(sealed) })
    }

    /// Nothing when it was sealed with another key, for somebody else, or was changed.
    fn open(&self, with: &[u8; 32], whose: &str) -> Option<DataKey> {
        if self.nonce.0.len() != 24 {
            return None;
        }
        let payload = Payload { msg: &self.key.0, aad: whose.as_bytes() };
        let nonce = XNonce::from_slice(&self.nonce.0);
        let key = XChaCha20Poly1305::new(with.into()).decrypt(nonce, payload).ok()?;
        DataKey::from_bytes(&Zeroizing::new(key))
    }
}

/// The data key, sealed with what Argon2id makes of a passphrase. Whom it belongs to is sealed in, so that nobody takes
/// the place or the role of another by editing a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Wrap {
    #[serde(flatten)]
    strength: Strength,
    salt: Bytes,
    #[serde(flatten)]
    sealed: Sealed,
}

impl Wrap {
    pub fn new(
        key: &DataKey,
        passphrase: &str,
        strength: Strength,
        whose: &str,
    ) -> Result<Self, StoreError> {
        let mut salt = [0; 16];
        fill(&mut salt)?;
        let sealed = Sealed::new(key, &*strength.key(passphrase, &salt)?, whose)?;
        Ok(Self { strength, salt: Bytes(salt.to_vec()), sealed })
    }

    /// Nothing when the passphrase is another one. Errors: the wrap is damaged.
    pub fn open(&self, passphrase: &str, whose: &str) -> Result<Option<DataKey>, StoreError> {
        let key = self.strength.key(passphrase, &self.salt.0)?;
        Ok(self.sealed.open(&key, whose))
    }
}

/// The data key, sealed with the recovery key. That one is random: no slow derivation is needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RecoveryWrap(Sealed);

impl RecoveryWrap {
    pub fn new(key: &DataKey, recovery: &RecoveryKey, whose: &str) -> Result<Self, StoreError> {
        Sealed::new(key, &recovery.key(), whose).map(Self)
    }

    pub fn open(&self, recovery: &RecoveryKey, whose: &str) -> Option<DataKey> {
        self.0.open(&recovery.key(), whose)
    }
}
