//! How a bundle is encrypted: XChaCha20-Poly1305 in pieces, by the STREAM construction. A piece that was changed, left
//! out, put elsewhere or cut off does not open.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::stream::{DecryptorBE32, EncryptorBE32};
use sha2::{Digest, Sha256};

use crate::key::{DataKey, fill};
use crate::{Store, StoreError};

/// So much is encrypted at a time.
pub(crate) const PIECE: usize = 64 * 1024;
const TAG: usize = 16;

/// The readable head: what it is, the format, a salt, whose it is, the nonce, a check of all that. Whose it is can be
/// told only with the key, because the salt is another one each time.
const HEAD: usize = MAGIC.len() + 1 + SALT + OWNER + NONCE + CHECK;
const MAGIC: &[u8; 8] = b"ngazibun";
/// The number of this format.
const FORMAT: u8 = 1;
const SALT: usize = 16;
const OWNER: usize = 16;
const NONCE: usize = 19;
const CHECK: usize = 8;

/// The head of a bundle: no two bundles have the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head([u8; HEAD]);

impl Head {
    fn new(key: &DataKey) -> Result<Self, StoreError> {
        let mut random = [0; SALT + NONCE];
        fill(&mut random)?;
        let (salt, nonce) = random.split_at(SALT);
        let mut bytes = Vec::with_capacity(HEAD);
        bytes.extend_from_slice(MAGIC);
        bytes.push(FORMAT);
        bytes.extend_from_slice(salt);
        bytes.extend_from_slice(&owner(key, salt));
        bytes.extend_from_slice(nonce);
        bytes.extend_from_slice(&check(&bytes));
        let head = bytes.try_into().map_err(|_| StoreError::Fault("a wrong head".to_owned()))?;
        Ok(Self(head))
    }

    /// The head of a file. Errors: it is no bundle; it was changed; a newer program wrote it; it is of another
    /// cooperative.
    fn read(file: &mut File, path: &Path, key: &DataKey) -> Result<Self, StoreError> {
        let mut head = [0; HEAD];
        let none = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof => StoreError::NotABundle(path.to_owned()),
            _ => StoreError::reading(path, &error),
        };
        file.read_exact(&mut head).map_err(none)?;
        let (rest, sum) = head.split_at(HEAD - CHECK);
        if !head.starts_with(MAGIC) {
            return Err(StoreError::NotABundle(path.to_owned()));
        }
        if check(rest) != *sum {
            return Err(StoreError::BundleChanged(path.to_owned()));
        }
        let head = Self(head);
        if head.0[MAGIC.len()] != FORMAT {
            let (found, known) = (head.0[MAGIC.len()].into(), FORMAT.into());
            return Err(StoreError::Newer { found, known });
        }
        let (salt, after) = rest[MAGIC.len() + 1..].split_at(SALT);
        if owner(key, salt) != after[..OWNER] {
            return Err(StoreError::OtherStore);
        }
        Ok(head)
    }

    fn nonce(&self) -> [u8; NONCE] {
        let mut nonce = [0; NONCE];
        nonce.copy_from_slice(&self.0[HEAD - CHECK - NONCE..HEAD - CHECK]);
        nonce
    }
}

/// Whose bundle it is, told by their key alone.
fn owner(key: &DataKey, salt: &[u8]) -> [u8; OWNER] {
    let secret = key.derive("ngazi bundle owner 1");
    let digest = Sha256::new().chain_update(&secret[..]).chain_update(salt).finalize();
    let mut owner = [0; OWNER];
    owner.copy_from_slice(&digest[..OWNER]);
    owner
}

fn check(bytes: &[u8]) -> [u8; CHECK] {
    let digest = Sha256::new().chain_update(b"ngazi bundle").chain_update(bytes).finalize();
    let mut check = [0; CHECK];
    check.copy_from_slice(&digest[..CHECK]);
    check
}

/// Encrypts into a new file.
pub(crate) struct Seal {
    file: File,
    path: PathBuf,
    stream: EncryptorBE32<XChaCha20Poly1305>,
    head: Head,
    piece: Vec<u8>,
}

impl Seal {
    /// Begins a file. Errors: the disk.
    pub fn begin(path: &Path, key: &DataKey) -> Result<Self, StoreError> {
        let head = Head::new(key)?;
        let secret = key.derive("ngazi bundle 1");
        let nonce = head.nonce();
        let stream = EncryptorBE32::<XChaCha20Poly1305>::new((&*secret).into(), (&nonce).into());
        let writing = |error: std::io::Error| StoreError::writing(path, &error);
        let mut file = File::create(path).map_err(writing)?;
        file.write_all(&head.0).map_err(writing)?;
        let piece = Vec::with_capacity(PIECE + TAG);
        Ok(Self { file, path: path.to_owned(), stream, head, piece })
    }

    /// Adds bytes. Errors: the disk.
    pub fn put(&mut self, mut bytes: &[u8]) -> Result<(), StoreError> {
        while !bytes.is_empty() {
            // Only now is it certain that this piece is not the last.
            if self.piece.len() == PIECE {
                let sealed = self.stream.encrypt_next_in_place(&self.head.0, &mut self.piece);
                sealed.map_err(|_| too_long())?;
                let written = self.file.write_all(&self.piece);
                written.map_err(|error| StoreError::writing(&self.path, &error))?;
                self.piece.clear();
            }
            let room = (PIECE - self.piece.len()).min(bytes.len());
            let (now, later) = bytes.split_at(room);
            self.piece.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    /// Marks the end; the file is on the disk when this returns. Gives its size. Errors: the disk.
    pub fn finish(self) -> Result<u64, StoreError> {
        let Self { mut file, path, stream, head, mut piece } = self;
        stream.encrypt_last_in_place(&head.0, &mut piece).map_err(|_| too_long())?;
        let written = file.write_all(&piece).and_then(|()| file.sync_all());
        let size = written.and_then(|()| file.metadata()).map(|about| about.len());
        size.map_err(|error| StoreError::writing(&path, &error))
    }
}

fn too_long() -> StoreError {
    StoreError::Fault("a bundle is too long".to_owned())
}

/// Opens what was encrypted.
pub(crate) struct Opened {
    file: File,
    path: PathBuf,
    /// None after the last piece.
    stream: Option<DecryptorBE32<XChaCha20Poly1305>>,
    head: Head,
    /// Bytes of the file that are still to be read.
    left: u64,
    piece: Vec<u8>,
    at: usize,
}

impl Opened {
    /// Begins to read. Errors: it is no bundle; it was changed; a newer program wrote it; it is of another cooperative.
    pub fn begin(path: &Path, key: &DataKey) -> Result<Self, StoreError> {
        // Closing any handle on an open store would give its lock away.
        if Store::is_open_here(path) {
            return Err(StoreError::NotABundle(path.to_owned()));
        }
        let reading = |error: std::io::Error| StoreError::reading(path, &error);
        let mut file = File::open(path).map_err(reading)?;
        let size = file.metadata().map_err(reading)?.len();
        let head = Head::read(&mut file, path, key)?;
        let secret = key.derive("ngazi bundle 1");
        let nonce = head.nonce();
        let stream = DecryptorBE32::<XChaCha20Poly1305>::new((&*secret).into(), (&nonce).into());
        let left = size.saturating_sub(HEAD as u64);
        let (path, stream, piece, at) = (path.to_owned(), Some(stream), Vec::new(), 0);
        Ok(Self { file, path, stream, head, left, piece, at })
    }

    /// Its head, by which it is known again.
    pub fn head(&self) -> Head {
        self.head
    }

    /// That what was read makes no sense.
    pub fn changed(&self) -> StoreError {
        StoreError::BundleChanged(self.path.clone())
    }

    /// Fills a buffer. Errors: a piece was changed; the file ends before.
    pub fn read_exact(&mut self, mut buffer: &mut [u8]) -> Result<(), StoreError> {
        while !buffer.is_empty() {
            if self.at == self.piece.len() && !self.next_piece()? {
                return Err(self.changed());
            }
            let ready = &self.piece[self.at..];
            let count = ready.len().min(buffer.len());
            buffer[..count].copy_from_slice(&ready[..count]);
            self.at += count;
            buffer = &mut buffer[count..];
        }
        Ok(())
    }

    /// Makes sure that nothing follows. Errors: something does; the last piece was changed.
    pub fn end(&mut self) -> Result<(), StoreError> {
        while self.at == self.piece.len() {
            if !self.next_piece()? {
                return Ok(());
            }
        }
        Err(self.changed())
    }

    /// Opens the next piece; the answer says whether there was one.
    fn next_piece(&mut self) -> Result<bool, StoreError> {
        let Some(mut stream) = self.stream.take() else { return Ok(false) };
        let count = usize::try_from(self.left).unwrap_or(usize::MAX).min(PIECE + TAG);
        self.piece.resize(count, 0);
        let read = self.file.read_exact(&mut self.piece);
        read.map_err(|error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof => self.changed(),
            _ => StoreError::reading(&self.path, &error),
        })?;
        self.left -= count as u64;
        self.at = 0;
        let opened = if self.left == 0 {
            stream.decrypt_last_in_place(&self.head.0, &mut self.piece)
        } else {
            let opened = stream.decrypt_next_in_place(&self.head.0, &mut self.piece);
            self.stream = Some(stream);
            opened
        };
        opened.map_err(|_| self.changed())?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(length: usize) -> (tempfile::TempDir, PathBuf, DataKey) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.ngazi-bundle");
        let key = DataKey::random().expect("a key");
        let mut seal = Seal::begin(&path, &key).expect("begun");
        let bytes: Vec<u8> = (0..length).map(|n| n.to_le_bytes()[0]).collect();
        bytes.chunks(1000).for_each(|some| seal.put(some).expect("written"));
        let size = seal.finish().expect("finished");
        assert_eq!(size, std::fs::metadata(&path).expect("there").len());
        (folder, path, key)
    }

    fn opened(path: &Path, key: &DataKey, length: usize) -> Result<Vec<u8>, StoreError> {
        let mut opened = Opened::begin(path, key)?;
        let mut bytes = vec![0; length];
        opened.read_exact(&mut bytes)?;
        opened.end()?;
        Ok(bytes)
    }

    #[test]
    fn what_was_sealed_opens_whatever_its_length() {
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 1000] {
            let (_folder, path, key) = sealed(length);
            let bytes = opened(&path, &key, length).expect("opens");
            assert!(bytes.iter().enumerate().all(|(n, byte)| *byte == n.to_le_bytes()[0]));
            assert!(opened(&path, &key, length + 1).is_err(), "nothing comes after the end");
        }
    }

    #[test]
    fn a_flipped_a_cut_or_a_longer_file_is_changed() {
        let length = 2 * PIECE + 500;
        let (_folder, path, key) = sealed(length);
        let whole = std::fs::read(&path).expect("readable");
        let try_with = |bytes: &[u8]| {
            std::fs::write(&path, bytes).expect("written");
            opened(&path, &key, length)
        };
        let places = (MAGIC.len()..HEAD + 40).chain((HEAD + 40..whole.len()).step_by(997));
        for place in places.chain([whole.len() - 1]) {
            let mut bytes = whole.clone();
            bytes[place] ^= 1;
            let read = try_with(&bytes);
            assert!(matches!(read, Err(StoreError::BundleChanged(_))), "{place}: {:?}", read.err());
        }
        for end in [HEAD, HEAD + 10, HEAD + PIECE + TAG, whole.len() - 516, whole.len() - 1] {
            let read = try_with(&whole[..end]);
            assert!(matches!(read, Err(StoreError::BundleChanged(_))), "{end}: {:?}", read.err());
        }
        assert!(try_with(&[&whole[..], &[0; 40]].concat()).is_err());
        let (one, two) = (HEAD + PIECE + TAG, HEAD + 2 * (PIECE + TAG));
        let swapped = [&whole[..HEAD], &whole[one..two], &whole[HEAD..one], &whole[two..]];
        assert!(try_with(&swapped.concat()).is_err(), "pieces in another order");
    }

    #[test]
    fn another_file_and_another_cooperative_are_told_apart() {
        let (_folder, path, _) = sealed(10);
        let other = DataKey::random().expect("a key");
        assert!(matches!(opened(&path, &other, 10), Err(StoreError::OtherStore)));
        for text in ["", "a list of members", &"Exemple A, Kalehe\n".repeat(100)] {
            std::fs::write(&path, text).expect("written");
            assert!(matches!(opened(&path, &other, 10), Err(StoreError::NotABundle(_))));
        }
    }

    #[test]
    fn no_two_bundles_have_the_same_head() {
        let ((_a, one, key), (_b, other, _)) = (sealed(10), sealed(10));
        let again = Seal::begin(&other, &key).and_then(Seal::finish);
        assert!(again.is_ok());
        let head = |path: &Path| std::fs::read(path).expect("readable")[..HEAD].to_vec();
        let (one, other) = (head(&one), head(&other));
        let start = MAGIC.len() + 1;
        let same = one[start..].iter().zip(&other[start..]).filter(|(a, b)| a == b).count();
        assert!(same < 16, "{same} bytes are the same");
    }
}
