//! Good bytes are spoiled.

use ngazi_tests::endure::Dice;

/// An input grows by so many bytes at most.
const MOST_MORE: usize = 64 << 10;
/// How often something is repeated at most: deep nesting brings readers down that call themselves.
const MOST_REPEATS: u64 = 3_000;

/// What takes the place of numbers.
const NUMBERS: [&str; 14] = [
    "0",
    "-1",
    "255",
    "32768",
    "65536",
    "1048577",
    "2147483648",
    "4294967295",
    "9223372036854775808",
    "18446744073709551615",
    "340282366920938463463374607431768211456",
    "1e308",
    "-1e-999",
    "0.00000000000000000000000000000000001",
];

/// A sample, spoiled in one to six ways; pieces may come from another sample and from the words of its language.
pub fn spoiled(sample: &[u8], other: &[u8], tokens: &[&str], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = sample.to_vec();
    for _ in 0..=dice.below(6) {
        spoil(&mut bytes, other, tokens, dice);
        bytes.truncate(sample.len() + MOST_MORE);
    }
    bytes
}

fn spoil(bytes: &mut Vec<u8>, other: &[u8], tokens: &[&str], dice: &mut Dice) {
    let at = place(bytes.len(), dice);
    match dice.below(10) {
        0 | 1 => {
            let bit = 1 << dice.below(8);
            bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= bit);
        }
        2 => {
            let (new, length) = (dice.roll() as u8, 1 + dice.below(8) as usize);
            bytes.iter_mut().skip(at).take(length).for_each(|byte| *byte = new);
        }
        3 => bytes.truncate(at),
        4 => drop(bytes.drain(piece(at, bytes.len(), dice))),
        5 => {
            let copy = bytes[piece(at, bytes.len(), dice)].to_vec();
            let to = place(bytes.len(), dice);
            insert(bytes, to, &copy);
        }
        6 => {
            let from = place(other.len(), dice);
            insert(bytes, at, &other[piece(from, other.len(), dice)]);
        }
        7 => number(bytes, at, dice),
        8 => insert(bytes, at, token(tokens, dice).as_bytes()),
        _ => {
            let often = 1 + dice.below(MOST_REPEATS) as usize;
            insert(bytes, at, token(tokens, dice).repeat(often).as_bytes());
        }
    }
}

/// A place among so many bytes, the one behind the last too.
fn place(length: usize, dice: &mut Dice) -> usize {
    dice.below(length as u64 + 1) as usize
}

/// A piece from a place on, mostly a short one.
fn piece(from: usize, length: usize, dice: &mut Dice) -> std::ops::Range<usize> {
    let most = if dice.below(4) == 0 { length - from } else { (length - from).min(16) };
    from..from + place(most, dice)
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    drop(bytes.splice(at..at, piece.iter().copied()));
}

/// Another number where the next one stands.
fn number(bytes: &mut Vec<u8>, from: usize, dice: &mut Dice) {
    let new = dice.one(&NUMBERS).as_bytes();
    let Some(begin) = bytes[from..].iter().position(u8::is_ascii_digit) else { return };
    let begin = from + begin;
    let length = bytes[begin..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    drop(bytes.splice(begin..begin + length, new.iter().copied()));
}

fn token<'a>(tokens: &[&'a str], dice: &mut Dice) -> &'a str {
    if tokens.is_empty() { "0" } else { dice.one::<&str>(tokens) }
}

#[test]
fn the_same_seed_spoils_in_the_same_way_and_another_in_another() {
    let make = |seed: u64| {
        let mut dice = Dice::new(seed);
        (0..50).map(|_| spoiled(b"kilo = 12", b"other", &["[", "="], &mut dice)).collect::<Vec<_>>()
    };
    assert_eq!(make(1), make(1));
    assert_ne!(make(1), make(2));
    let longest = make(3).iter().map(Vec::len).max();
    assert!(longest.is_some_and(|longest| longest <= 9 + MOST_MORE));
}

#[test]
fn nothing_is_spoiled_too() {
    let mut dice = Dice::new(4);
    for _ in 0..1_000 {
        spoiled(b"", b"", &[], &mut dice);
    }
}
