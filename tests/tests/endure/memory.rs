//! After somebody locked the program its memory tells nothing any more.

use ngazi_tests::endure::Remembered;

use crate::program::{ended, program};

#[test]
fn no_name_and_no_password_stays_in_memory_after_a_lock() {
    let home = tempfile::tempdir().expect("a home");
    let mut command = program();
    command.arg("remember").arg(home.path());
    let output = ended(command);
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{err}");
    let text = String::from_utf8_lossy(&output.stdout);
    let said: Vec<Remembered> =
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let [open, locked] = said[..] else { panic!("two answers, not {text:?}") };
    assert!(open.heap.names > 300, "the search finds what is there while it is open: {open:?}");
    assert_eq!(locked.heap.names, 0, "decrypted records stay after the lock: {locked:?}");
    assert_eq!(locked.heap.passwords, 0, "the password stays after the lock: {locked:?}");
    println!("on the stack after the lock: {:?}", locked.stack);
}
