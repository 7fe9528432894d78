//! A backup of a store with a gigabyte of photos and papers.

use std::path::{Path, PathBuf};

use ngazi_domain::{Value, Values};
use ngazi_store::{Act, Backup, Content, Store, StoreError};
use sha2::{Digest, Sha256};

use crate::child::{Memory, memory_within};
use crate::line::{Line, timed};
use crate::size::Size;
use crate::{PASSPHRASE, big, fail};

/// The largest file that evidence may be.
const FILE: usize = 20 << 20;
/// The issue: a backup of 1 GB streams in ≤ 100 MB of memory.
const LIMIT_KB: u64 = 100 * 1024;
const STAMP: &str = "2026-11-23T10:42:00Z";

fn path(folder: &Path) -> PathBuf {
    folder.join("evidence.ngazi")
}

/// Makes a store that keeps so many files of bytes that nobody can make smaller.
pub fn fill(folder: &Path, size: &Size) {
    let mut dice = big::Dice(8);
    let made = Store::create(&path(folder), PASSPHRASE, |store| {
        for _ in 0..size.files {
            keep(store, &mut dice)?;
        }
        Ok(())
    });
    made.unwrap_or_else(|e| fail(&e));
}

fn keep(store: &mut Store, dice: &mut big::Dice) -> Result<(), StoreError> {
    let bytes: Vec<u8> = (0..FILE / 8).flat_map(|_| dice.below(u64::MAX).to_le_bytes()).collect();
    let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let media = "application/pdf".to_owned();
    let content =
        Content { hash: hash.clone(), media, name: "paper.pdf".to_owned(), size: FILE as u64 };
    let values = Values::from([("copy".into(), Value::File(hash))]);
    store.transact("attach-file", STAMP, |act: &mut Act<'_>| {
        let record = act.add(dice.record(), &"document".into(), 1, None, values)?;
        act.keep(record.id, &content, &bytes)
    })
}

/// Backs it up, reads it back, and takes it out again.
pub fn write(folder: &Path, _: &Size) {
    let store = Store::open(&path(folder), PASSPHRASE).unwrap_or_else(|e| fail(&e));
    let bytes = std::fs::metadata(path(folder)).map(|one| one.len()).unwrap_or(0);
    let to = folder.join("one.ngazi-backup");
    let (made, time) = timed(|| store.back_up(&to, STAMP, &mut |_, _| true));
    made.unwrap_or_else(|e| fail(&e));
    let (_, copied) =
        timed(|| std::fs::copy(&to, folder.join("copy")).unwrap_or_else(|e| fail(&e)));
    let what = format!("backup of {} MB, read back and verified", bytes >> 20);
    Line::time(what, time, "peer: one plain copy", copied).hand_over();
    memory_within("  memory at most", Memory::Peak, LIMIT_KB).hand_over();
    let (taken, time) = timed(|| Backup::unpack(&to, &folder.join("back.ngazi")));
    taken.unwrap_or_else(|e| fail(&e));
    Line::time("backup unpacked", time, "peer: one plain copy", copied).hand_over();
    memory_within("  memory at most", Memory::Peak, LIMIT_KB).hand_over();
}
