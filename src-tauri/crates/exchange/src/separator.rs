/// Signs that separate columns, the less likely inside a cell first.
const SIGNS: [u8; 3] = [b'\t', b';', b','];
/// Records by which the separator is told.
const SAMPLE: usize = 60;

/// The separator that a first line `sep=;` names, and the text behind that line.
pub(crate) fn named(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = line.trim_end_matches('\r').trim_matches('"');
    let sign = line.get(..4).filter(|word| word.eq_ignore_ascii_case("sep=")).and(line.get(4..))?;
    match sign.as_bytes() {
        [sign] => Some((*sign, rest)),
        _ => None,
    }
}

/// The sign that stands equally often in the most records, outside quotes: titles above the heading have none, commas
/// of numbers and names come and go.
pub(crate) fn found(text: &str) -> u8 {
    let counts = counts(text);
    let score = |index: usize| {
        let of: Vec<usize> =
            counts.iter().map(|record| record[index]).filter(|count| *count > 0).collect();
        let same = |count: usize| of.iter().filter(|other| **other == count).count();
        let (alike, most) = of.iter().map(|count| (same(*count), *count)).max()?;
        // A comma in some names is no separator.
        (of.len() * 2 >= counts.len()).then_some((of.len() + alike, most))
    };
    let best = (0..SIGNS.len()).rev().filter_map(|index| Some((score(index)?, index)));
    let best = best.max_by_key(|(score, _)| *score).map(|(_, index)| index);
    // One column: a sign that is nowhere cuts nothing.
    let unused = || (0..SIGNS.len()).find(|index| counts.iter().all(|record| record[*index] == 0));
    SIGNS[best.or_else(unused).unwrap_or(0)]
}

/// How often each sign stands in each of the first records that are not blank.
fn counts(text: &str) -> Vec<[usize; SIGNS.len()]> {
    let (mut counts, mut now) = (Vec::new(), [0; SIGNS.len()]);
    let (mut quoted, mut filled, mut fresh) = (false, false, true);
    for byte in text.bytes().chain([b'\n']) {
        let sign = SIGNS.iter().position(|sign| *sign == byte);
        match byte {
            // A quote counts where a cell begins, and from there on; inches in the middle of a cell do not.
            b'"' if fresh || quoted => quoted = !quoted,
            b'\n' if !quoted => {
                if filled {
                    counts.push(now);
                }
                if counts.len() == SAMPLE {
                    break;
                }
                (now, filled) = ([0; SIGNS.len()], false);
            }
            _ if !quoted && sign.is_some() => now[sign.unwrap_or_default()] += 1,
            _ => (),
        }
        filled |= !byte.is_ascii_whitespace();
        // A quote inside quotes is written twice: the second opens again.
        fresh = sign.is_some() || byte == b'\n' || byte == b'"';
    }
    counts
}
