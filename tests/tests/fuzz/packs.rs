//! Content packs: forms, points, countries, standards as text.

use ngazi_catalogue::Catalogue;

use crate::run::Target;

/// All content takes less than a quarter of it.
const PACK: Target = Target {
    name: "pack",
    most: 128 << 20,
    tokens: &[
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        "=",
        "\"",
        "'''",
        "\"\"\"",
        "#",
        ".",
        ",",
        "\n",
        "\u{0}",
        "é",
        "id = ",
        "of = [{ field = ",
        "is = [",
        "months-within = 4294967295",
        "years-at-least = 4294967295",
        "at-least = -9223372036854775808",
        "[[field]]\n",
        "kind = \"choice\"\n",
        "9999-99-99",
        "inf",
        "nan",
        "a.b.c.d = 1\n",
        "since = ",
        "at-most = ",
        "true",
    ],
};

/// In one of so many inputs the whole content is around it; otherwise what it needs most, which is quicker.
const WHOLE: usize = 24;

#[test]
fn a_pack_is_read_whatever_it_holds() {
    let shipped = Catalogue::shipped_files();
    // The first line of an input says where the file lies.
    let made =
        shipped.iter().map(|(path, text)| format!("# {path}\n{text}").into_bytes()).collect();
    PACK.fuzz(made, |input| {
        let input = String::from_utf8_lossy(input);
        let (head, text) = input.split_once('\n').unwrap_or((&*input, ""));
        let path = head.trim_start_matches('#').trim().to_owned();
        let (folder, whole) =
            (path.split('/').next().unwrap_or_default(), text.len().is_multiple_of(WHOLE));
        let around = |at: &str| at.starts_with("choices/") || at == "forms/cooperative.toml";
        let near = |at: &str| folder == "countries" && at.ends_with("/country.toml");
        let mut files: Vec<(String, String)> = shipped
            .iter()
            .filter(|(at, _)| *at != path && (whole || around(at) || near(at)))
            .cloned()
            .collect();
        files.push((path, text.to_owned()));
        if let Err(problems) = Catalogue::load(&files) {
            let said = problems.iter().map(ToString::to_string).all(|problem| !problem.is_empty());
            assert!(said && !problems.is_empty(), "who refuses says why");
        }
    });
}
