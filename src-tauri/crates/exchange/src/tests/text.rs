use ngazi_domain::Decimal;

use super::read_table;
use crate::{Cell, ExchangeError, read_book};

fn texts(bytes: &[u8]) -> Vec<Vec<String>> {
    let rows = read_table(bytes).expect("read");
    rows.into_iter().map(|row| row.iter().map(|cell| cell.typed('.')).collect()).collect()
}

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn old_windows_text_with_semicolons_is_read() {
    let rows = texts(b"Nom;Pr\xe9nom\r\n\r\nBahati;Ren\xe9 \x96 \x80\r\n");
    assert_eq!(rows, [vec!["Nom", "Prénom"], vec![], vec!["Bahati", "René – €"]]);
}

#[test]
fn utf_16_is_read_with_its_mark_and_without() {
    let text = "Jina\tSimu\nWanjirũ\t0712";
    let marked = format!("\u{feff}{text}");
    for bytes in [
        utf_16(&marked, u16::to_le_bytes),
        utf_16(&marked, u16::to_be_bytes),
        utf_16(text, u16::to_le_bytes),
        utf_16(text, u16::to_be_bytes),
    ] {
        assert_eq!(texts(&bytes), [["Jina", "Simu"], ["Wanjirũ", "0712"]]);
    }
}

#[test]
fn the_separator_is_the_one_that_stands_in_every_line() {
    let cases: [(&str, usize); 9] = [
        ("Nom,Poids\nBahati,12\n", 2),
        ("Nom;Poids\nBahati;12,5\nMuhindo;3,25\n", 2),
        ("Nom\tPoids, en grammes\nBahati\t12,5\n", 2),
        ("Liste; mise à jour\n\nNom,Sexe,Village\nA,F,Goma\nB,M,Beni\nC,M,Walikale\n", 3),
        ("Nom;Adresse;Note\n\"A\";\"Goma, Nord, RDC\";\"a;b\"\n\"B\";\"Beni, Nord\";\n", 3),
        ("Nom;Note\nA;\"deux\nlignes, une; ici\"\nB;rien\n", 2),
        ("Nom\nBahati\nMuhindo, Jean\nAmani\n", 1),
        ("Nom;A;B;C\nx;1,5;2,5;3,5\ny;1,5;2,5;3,5\n", 4),
        ("Tuyau;Longueur\n5\" acier;2\n3\" acier;4\n", 2),
    ];
    for (text, columns) in cases {
        let rows = read_table(text.as_bytes()).expect("read");
        assert_eq!(rows.iter().map(Vec::len).max(), Some(columns), "{text}");
    }
}

#[test]
fn a_first_line_may_name_the_separator() {
    for text in ["sep=|\r\nNom|Poids;kg\r\nA|1,5\r\n", "\u{feff}\"SEP=|\"\nNom|Poids;kg\nA|1,5"] {
        assert_eq!(texts(text.as_bytes()), [["Nom", "Poids;kg"], ["A", "1,5"]], "{text}");
    }
}

#[test]
fn a_break_inside_quotes_is_no_row_and_blank_lines_are() {
    let text = "Nom;Note\r\n\r\n\"A \"\"le grand\"\"\";\"une\r\n\r\ndeux\"\r\n \r\n;\r\nB;x\r\n";
    let expected: [&[&str]; 6] =
        [&["Nom", "Note"], &[], &["A \"le grand\"", "une\n\ndeux"], &[], &[], &["B", "x"]];
    assert_eq!(texts(text.as_bytes()), expected);
    assert_eq!(texts(text.replace("\r\n", "\r").as_bytes()), expected, "old line ends");
}

#[test]
fn rows_may_be_longer_and_shorter_than_the_head() {
    let rows = texts("Nom;Sexe\nA\nB;F;x;;;\n\u{a0}C\u{a0};\u{a0}\n".as_bytes());
    assert_eq!(rows, [vec!["Nom", "Sexe"], vec!["A"], vec!["B", "F", "x"], vec!["C"]]);
}

#[test]
fn the_apostrophe_of_a_harmless_cell_is_taken_off_and_others_stay() {
    let rows = texts("'=1+1;'+243;l'or;'an 1;''-x;-5\n".as_bytes());
    assert_eq!(rows, [["=1+1", "+243", "l'or", "'an 1", "'-x", "-5"]]);
}

#[test]
fn a_long_number_that_was_saved_by_its_start_says_so() {
    let rows = read_table(b"Tel;Note\n2,43812E+11;3E+2\n1.2E+12;E+11\n").expect("read");
    let rounded = |text: &str| Cell::Rounded(Decimal::from_str_exact(text).expect("a number"));
    let text = |text: &str| Cell::Text(text.to_owned());
    assert_eq!(
        rows[1..],
        [[rounded("243812000000"), text("3E+2")], [rounded("1200000000000"), text("E+11")]]
    );
}

#[test]
fn the_end_sign_of_old_programs_is_no_cell() {
    assert_eq!(texts(b"Nom;Sexe\r\nA;F\r\n\x1a"), [["Nom", "Sexe"], ["A", "F"]]);
}

#[test]
fn what_is_not_a_table_is_refused() {
    let empty: [&[u8]; 4] = [b"", b" \n \n", b";;;\n;;;\n", b"\xef\xbb\xbf"];
    for bytes in empty {
        assert_eq!(read_table(bytes), Err(ExchangeError::Empty), "{bytes:?}");
    }
    let other: [&[u8]; 3] = [b"\xff\xd8\xff\xe0\0\x10JFIF\0", b"%PDF-1.7\n", b"{\\rtf1 a;b}"];
    for bytes in other {
        assert_eq!(read_table(bytes), Err(ExchangeError::NotASpreadsheet), "{bytes:?}");
    }
}

#[test]
fn too_many_rows_or_columns_of_text_end_the_reading() {
    let mut rows = 0;
    let lines = "a;b\n".repeat(crate::MOST_ROWS + 5_000);
    let read = read_book(lines.as_bytes(), &mut |progress| {
        rows = progress.rows;
        true
    });
    assert_eq!((read, rows), (Err(ExchangeError::TooLarge), crate::MOST_ROWS));
    let blank = format!("a;b{}c;d\n", "\n".repeat(crate::MOST_ROWS));
    assert_eq!(read_table(blank.as_bytes()), Err(ExchangeError::TooLarge));
    let wide = "a;".repeat(crate::MOST_COLUMNS + 1);
    assert_eq!(read_table(wide.as_bytes()), Err(ExchangeError::TooLarge));
    let fits = format!("{}\n{}\n", "a;".repeat(crate::MOST_COLUMNS), "b;".repeat(2));
    assert_eq!(read_table(fits.as_bytes()).expect("read")[0].len(), crate::MOST_COLUMNS);
}

#[test]
fn a_quote_that_nobody_closed_is_told() {
    let text = format!("Nom;Note\n\"A;x\n{}", "B;y\n".repeat(50_000));
    assert!(matches!(read_table(text.as_bytes()), Err(ExchangeError::Broken(_))));
}
