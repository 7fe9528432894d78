//! Words as they are compared: what hands leave out when they type a heading, a choice or a name.

/// Puts a word as it is compared into `out`: lower case, no accents, one kind of apostrophe and hyphen, single spaces,
/// no star of a required column, no colon or point at its end.
pub(crate) fn fold_into(text: &str, out: &mut String) {
    out.clear();
    let mut gap = false;
    for sign in text.chars() {
        if sign.is_whitespace() || sign == '*' {
            gap = !out.is_empty();
            continue;
        }
        if gap {
            out.push(' ');
            gap = false;
        }
        push(sign, out);
    }
    let kept = out.trim_end_matches([':', '.', ' ']).len();
    if kept > 0 {
        out.truncate(kept);
    }
}

/// The same as a text of its own.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// Only letters and digits, folded: for numbers of papers, which are typed with and without signs between.
pub(crate) fn letters_into(text: &str, out: &mut String) {
    out.clear();
    text.chars().filter(|sign| sign.is_alphanumeric()).for_each(|sign| push(sign, out));
}

fn push(sign: char, out: &mut String) {
    if sign.is_ascii() {
        out.push(sign.to_ascii_lowercase());
        return;
    }
    for lower in sign.to_lowercase() {
        match plain(lower) {
            "" => out.push(lower),
            "\0" => {}
            letters => out.push_str(letters),
        }
    }
}

/// A letter without its accent; nothing for any other sign, a NUL for a mark that is left out.
fn plain(sign: char) -> &'static str {
    match sign {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ì'..='ï' | 'ī' | 'ĩ' | 'į' | 'ı' => "i",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ù'..='ü' | 'ū' | 'ũ' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ß' => "ss",
        'š' | 'ś' => "s",
        'ž' | 'ź' | 'ż' => "z",
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{b4}' => "'",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => "-",
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {
            "\0"
        }
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hands_leave_out_makes_no_difference() {
        for (typed, meant) in [
            ("Prenom", "Prénom"),
            ("PRÉNOM *", "prénom"),
            ("Date d'adhesion", "Date d’adhésion"),
            ("  Nom\u{a0}de  famille :", "Nom de famille"),
            ("Prénom", "Pre\u{301}nom"),
            ("ŒUVRE", "oeuvre"),
        ] {
            assert_eq!(fold(typed), fold(meant), "{typed}");
        }
        assert_ne!(fold("Nom"), fold("Prénom"));
        assert_eq!(fold("No."), "no");
        assert_eq!(fold("..."), "...", "something is left of every word");
    }

    #[test]
    fn numbers_of_papers_are_compared_without_signs() {
        let letters = |text| {
            let mut out = String::new();
            letters_into(text, &mut out);
            out
        };
        assert_eq!(letters("NK/2019-0034 B"), letters("nk20190034b"));
    }
}
