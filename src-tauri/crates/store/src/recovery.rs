use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::StoreError;
use crate::key::fill;

/// Words of a recovery key: seven of the key, and one that checks them.
const WORDS: usize = 8;
/// Each word has three syllables of six bits.
const WORD_BITS: usize = 18;

/// Sixteen consonants and four vowels, each syllable one of either: every word can be said and spelt in Swahili, French
/// and English alike, without accents. There is no r, which many here do not tell from l.
const CONSONANTS: &[u8; 16] = b"bdfghjklmnpstvwz";
const VOWELS: &[u8; 4] = b"aeiu";

/// Opens a store when its passphrases are forgotten: 126 random bits, printed once as eight words.
///
/// A list of English words, as wallets use, would be eight strange words to copy for most who read this sheet; these are
/// strange to nobody's tongue.
#[derive(Clone)]
pub struct RecoveryKey(Zeroizing<[u32; WORDS]>);

/// Why words are no recovery key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecoveryError {
    /// There are more or fewer words than eight.
    Count(usize),
    /// The word at this place, from one, cannot stand on a sheet.
    Word(usize),
    /// Each word can stand on a sheet, but not these together.
    Check,
}

impl RecoveryKey {
    /// A new one. Errors: the system has no random numbers.
    pub fn random() -> Result<Self, StoreError> {
        let mut words = Zeroizing::new([0; WORDS]);
        for word in words.iter_mut().take(WORDS - 1) {
            let mut bytes = Zeroizing::new([0; 4]);
            fill(bytes.as_mut())?;
            *word = u32::from_be_bytes(*bytes) & ((1 << WORD_BITS) - 1);
        }
        words[WORDS - 1] = check(&words);
        Ok(Self(words))
    }

    /// Its words in order; the last one is the check word.
    pub fn words(&self) -> Vec<String> {
        self.0.iter().map(|word| spell(*word)).collect()
    }

    /// Reads typed words: capitals, numbers, signs and line ends between them make no difference. Errors: it names the
    /// word that is wrong, as far as it can be told.
    pub fn parse(text: &str) -> Result<Self, RecoveryError> {
        let typed = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        let count = typed.clone().count();
        if count != WORDS {
            return Err(RecoveryError::Count(count));
        }
        let mut words = Zeroizing::new([0; WORDS]);
        for (at, (place, word)) in words.iter_mut().zip(typed).enumerate() {
            *place = read(word).ok_or(RecoveryError::Word(at + 1))?;
        }
        let fits = words[WORDS - 1] == check(&words);
        fits.then_some(Self(words)).ok_or(RecoveryError::Check)
    }

    /// The key that it seals with.
    pub(crate) fn key(&self) -> Zeroizing<[u8; 32]> {
        let mut bytes = Zeroizing::new([0; 4 * (WORDS - 1)]);
        for (place, word) in bytes.chunks_exact_mut(4).zip(self.0.iter()) {
            place.copy_from_slice(&word.to_be_bytes());
        }
        let mut key = Zeroizing::new([0; 32]);
        // Only more than 255 times 32 bytes would be refused.
        let _ = Hkdf::<Sha256>::new(None, bytes.as_ref()).expand(b"ngazi recovery 1", key.as_mut());
        key
    }
}

fn check(words: &[u32; WORDS]) -> u32 {
    let mut hash = Sha256::new_with_prefix(b"ngazi recovery check");
    for word in &words[..WORDS - 1] {
        hash.update(word.to_be_bytes());
    }
    let digest = hash.finalize();
    u32::from_be_bytes([0, digest[0], digest[1], digest[2]]) & ((1 << WORD_BITS) - 1)
}

fn spell(word: u32) -> String {
    let syllable = |shift: u32| {
        let bits = (word >> shift) as usize;
        [char::from(CONSONANTS[bits >> 2 & 15]), char::from(VOWELS[bits & 3])]
    };
    [12, 6, 0].into_iter().flat_map(syllable).collect()
}

fn read(word: &str) -> Option<u32> {
    let word = Zeroizing::new(word.to_lowercase());
    if word.len() != 6 {
        return None;
    }
    let place = |letters: &[u8], letter: u8| {
        letters.iter().position(|one| *one == letter).and_then(|at| u32::try_from(at).ok())
    };
    word.as_bytes().chunks_exact(2).try_fold(0, |bits, pair| {
        Some(bits << 6 | place(CONSONANTS, pair[0])? << 2 | place(VOWELS, pair[1])?)
    })
}
