//! The program under proof: started, listened to, killed.

use std::io::{BufReader, Read};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// No run takes longer, on any machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program `src/bin/endure`.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_endure"));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// When a program is killed.
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// So long after it was started.
    Started(Duration),
    /// So long after it acknowledged something for the first time.
    Acknowledged(Duration),
    /// As soon as it said this.
    Said(&'static str),
}

/// Runs a program until it is killed. Gives the lines that it wrote whole.
///
/// # Panics
/// When it ends by itself with a failure.
pub fn killed(mut command: Command, when: When) -> Vec<String> {
    let mut child = command.spawn().expect("the program starts");
    let lines = listen(&mut child);
    let mut said = Vec::new();
    let (awaited, pause) = match when {
        When::Started(pause) => (None, pause),
        When::Acknowledged(pause) => (Some(""), pause),
        When::Said(line) => (Some(line), Duration::ZERO),
    };
    let mut heard = awaited.is_none();
    while !heard {
        // It ended, or hangs: told below.
        let Ok(line) = lines.recv_timeout(PATIENCE) else { break };
        heard = awaited.is_some_and(|awaited| line.starts_with(awaited));
        said.push(line);
    }
    std::thread::sleep(pause);
    child.kill().expect("the program is killed");
    let output = child.wait_with_output().expect("the program has ended");
    // Killed, it has no exit code.
    let failed = output.status.code().is_some_and(|code| code != 0);
    assert!(!failed, "it ended by itself: {}", String::from_utf8_lossy(&output.stderr));
    said.extend(lines.iter());
    assert!(heard, "it never came so far: {when:?}, {said:?}");
    said
}

/// Whole lines, as they come.
fn listen(child: &mut Child) -> Receiver<String> {
    let out = child.stdout.take().expect("its output is ours");
    let (send, lines) = channel();
    std::thread::spawn(move || {
        let mut line = Vec::new();
        for byte in BufReader::new(out).bytes().map_while(Result::ok) {
            if byte != b'\n' {
                line.push(byte);
                continue;
            }
            let whole = String::from_utf8_lossy(&line).into_owned();
            line.clear();
            if send.send(whole).is_err() {
                return;
            }
        }
    });
    lines
}

/// Runs a program to its end.
///
/// # Panics
/// When it hangs.
pub fn ended(mut command: Command) -> Output {
    let mut child = command.spawn().expect("the program starts");
    let begun = Instant::now();
    // What it prints is short and fits into the pipe.
    while child.try_wait().expect("the program is watched").is_none() {
        if begun.elapsed() > PATIENCE {
            drop(child.kill());
            panic!("{command:?} hangs");
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    child.wait_with_output().expect("its output")
}
