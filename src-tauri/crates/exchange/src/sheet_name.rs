/// Characters of a name that Excel takes.
const MOST: usize = 31;

/// Names of sheets that Excel takes, in the order of the wishes: no two alike, none empty, at most 31 characters. A
/// workbook that is written gives its sheets these names.
pub fn sheet_names<'n>(wishes: impl Iterator<Item = &'n str>) -> Vec<String> {
    // Excel keeps this name for itself.
    let mut taken = vec!["history".to_owned()];
    wishes
        .map(|wish| {
            let name = clean(wish);
            let others =
                (2..).map(|number| format!("{} {number}", cut(&name, MOST - 6)).trim().to_owned());
            let mut names = std::iter::once(name.clone()).chain(others);
            let free = names.find(|name| !name.is_empty() && !taken.contains(&name.to_lowercase()));
            let free = free.unwrap_or_default();
            taken.push(free.to_lowercase());
            free
        })
        .collect()
}

fn clean(wish: &str) -> String {
    let sign = |sign: char| match sign {
        '[' | ']' | ':' | '*' | '?' | '/' | '\\' => ' ',
        sign if sign.is_control() => ' ',
        sign => sign,
    };
    let text: String = wish.chars().map(sign).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let edge = |sign: char| sign == '\'' || sign == ' ';
    cut(text.trim_matches(edge), MOST).trim_matches(edge).to_owned()
}

/// The start of a text, counted as Excel counts: some signs are two.
pub(crate) fn cut(text: &str, most: usize) -> &str {
    let mut length = 0;
    let end = text.char_indices().find(|(_, sign)| {
        length += sign.len_utf16();
        length > most
    });
    &text[..end.map_or(text.len(), |(end, _)| end)]
}
