//! A look at the tags of a part before the reader of workbooks trusts what they say.

/// The inside of each tag, quotes respected; a comment counts as one tag. A tag that does not end is the rest.
pub(crate) struct Tags<'x>(pub &'x [u8]);

impl<'x> Iterator for Tags<'x> {
    type Item = &'x [u8];

    fn next(&mut self) -> Option<&'x [u8]> {
        let start = self.0.iter().position(|byte| *byte == b'<')?;
        let rest = &self.0[start + 1..];
        let end = match rest {
            [b'!', b'-', b'-', ..] => ending(rest, b"-->"),
            [b'!', b'[', ..] => ending(rest, b"]]>"),
            _ => closing(rest),
        };
        let (tag, rest) = rest.split_at(end.unwrap_or(rest.len()));
        self.0 = rest;
        Some(tag)
    }
}

fn ending(text: &[u8], end: &[u8]) -> Option<usize> {
    text.windows(end.len()).position(|piece| piece == end)
}

fn closing(text: &[u8]) -> Option<usize> {
    let mut quote = None;
    text.iter().position(|byte| {
        match (quote, byte) {
            (None, b'>') => return true,
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), close) if open == *close => quote = None,
            _ => (),
        }
        false
    })
}

/// The name of a tag that opens, without its namespace.
pub(crate) fn opens(tag: &[u8]) -> &[u8] {
    let end = tag.iter().position(|byte| byte.is_ascii_whitespace() || *byte == b'/');
    let name = &tag[..end.unwrap_or(tag.len())];
    name.rsplit(|byte| *byte == b':').next().unwrap_or(name)
}

/// The first number behind a word of a tag.
pub(crate) fn number_after(tag: &[u8], word: &[u8]) -> Option<u64> {
    let start = ending(tag, word)? + word.len();
    let digits = tag[start..].iter().skip_while(|byte| !byte.is_ascii_digit());
    let digits = digits.take_while(|byte| byte.is_ascii_digit());
    Some(
        digits.fold(0, |sum: u64, digit| {
            sum.saturating_mul(10).saturating_add(u64::from(digit - b'0'))
        }),
    )
}
