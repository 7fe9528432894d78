//! A member is found by what one remembers.

use ngazi_tests::driver::{Machine, Outcome, Window, hold};
use ngazi_words::{Language, Words};

use crate::support::{begin, counts, open_register, write_sheet};

#[tokio::test]
async fn a_member_is_found_by_half_a_name_or_half_a_telephone_number() -> Outcome {
    let machine = Machine::new()?;
    let fr = Words::new(Language::French, None)?;
    let heads = ["family-name", "given-names", "sex", "standing", "phone", "joined"];
    let mut sheet = vec![heads.map(|field| fr.say(&format!("field-member-{field}"), &[])).to_vec()];
    let (sex, standing) =
        (fr.say("choice-sex-female", &[]), fr.say("choice-standing-approved", &[]));
    for (family, given, phone) in [
        ("Nzéyimwerhe", "Béatrice", "+243 812 345 678"),
        ("N’Shangalubwa", "Noëlla", "+243 997 111 222"),
        ("Cirhambira", "Solange", "+243 853 900 100"),
    ] {
        let row = [family, given, &sex, &standing, phone, "2024"];
        sheet.push(row.map(str::to_owned).to_vec());
    }
    write_sheet(&machine.to_open(), &sheet)?;
    let window = Window::open(&machine).await?;
    begin(&window, "fr").await?;
    open_register(&window, "member").await?;
    window.follow("import").await?;
    window.follow("apply-import").await?;
    window.follow("back").await?;
    counts(&window, 3).await?;
    for (typed, found) in [
        ("nzeyim", "Nzéyimwerhe"),
        ("BEATR", "Nzéyimwerhe"),
        ("noel", "N’Shangalubwa"),
        ("n'shang", "N’Shangalubwa"),
        ("812345", "Nzéyimwerhe"),
        ("812 34", "Nzéyimwerhe"),
        ("0853 900", "Cirhambira"),
        ("solange cirha", "Cirhambira"),
    ] {
        window.retype("table-search", typed).await?;
        counts(&window, 1).await.map_err(|trouble| format!("“{typed}”: {trouble:?}"))?;
        window.quiet().await?;
        let row = window.text("row").await?;
        hold(row.contains(found), || format!("“{typed}” finds “{row}”, not {found}"))?;
    }
    window.retype("table-search", "zzzz").await?;
    window.reads("table-range", &fr.say("ui-no-rows", &[])).await?;
    window.close().await
}
