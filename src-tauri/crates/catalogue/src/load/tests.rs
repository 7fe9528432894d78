use super::*;

fn problems(path: &str, text: &str) -> Vec<String> {
    let mut files = Vec::new();
    collect(&DATA, &mut files);
    files.retain(|(known, _)| known != path);
    files.push((path.to_owned(), text.to_owned()));
    Catalogue::load(&files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn the_shipped_content_has_no_problem() {
    let found = Catalogue::built_in().err().unwrap_or_default();
    let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn a_reference_that_leads_nowhere_is_named_with_file_line_and_id() {
    let text = "id = \"lost\"\nchapter = \"people\"\norder = 99\nprivacy = \"buyer\"\n\n[[fact]]\nfact = \
                \"no-such-fact\"\nwhen = \"none\"\nat-most = \"not-yet\"\n";
    let found = problems("points/lost.toml", text);
    assert_eq!(found, ["data/points/lost.toml:7: there is no Fact `no-such-fact`"]);
}

#[test]
fn an_unknown_key_is_refused_with_its_line() {
    let found = problems("views/other.toml", "id = \"other\"\nprivacy = \"buyer\"\ncolour = 1\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("data/views/other.toml:3: unknown field `colour`"), "{found:?}");
}

#[test]
fn a_doubled_id_names_both_places() {
    let found = problems("choices/sex-again.toml", "id = \"sex\"\n[[choice]]\nid = \"female\"\n");
    assert_eq!(
        found,
        ["data/choices/sex.toml:1: the ChoiceSet `sex` is already in choices/sex-again.toml:1"]
    );
}

#[test]
fn a_step_that_needs_itself_is_noticed() {
    let text = "id = \"cd.circle\"\nstage = \"growth\"\norder = 999\nscope = \"cooperative\"\nneeds = \
                [\"cd.circle\"]\nmark = \"S\"\nsources = []\n";
    let found = problems("countries/cd/steps/circle.toml", text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`cd.circle` needs itself"), "{found:?}");
}

#[test]
fn an_amount_that_is_not_exact_is_refused() {
    let text = "id = \"cd.x\"\ngroup = \"sale\"\nbasis = \"flat\"\npayer = \"member\"\ntrigger = \"once\"\n\
                currency = \"USD\"\n[[value]]\nfrom = \"2020\"\namount = \"ten\"\nsource = \
                \"auscoop\"\nmark = \"V\"\nchecked = \"2026-11\"\n";
    let found = problems("countries/cd/fees/x.toml", text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`cd.x` needs one exact amount"), "{found:?}");
}

#[test]
fn an_unknown_fee_states_nothing() {
    let catalogue = Catalogue::built_in().expect("the shipped content is sound");
    let on = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
    let fee = &catalogue.countries["cd"].fees["cd.card-miner"];
    assert!(!fee.values.is_empty(), "the amounts of 2010 are kept");
    assert_eq!(fee.stated_on(on).count(), 0, "and are history only");
}

#[test]
fn no_number_of_craft_is_printed_that_nobody_read() {
    let catalogue = Catalogue::built_in().expect("the shipped content is sound");
    for standard in ["craft-2.1", "oecd-annex-ii"] {
        for reference in &catalogue.standards[standard].references {
            assert_eq!(reference.number, None, "{standard} {}", reference.id);
        }
    }
}

/// A form of one field beside `first`, a text, and `size`, a number.
fn form_with(field: &str) -> Vec<String> {
    let text = format!(
        "id = \"odd\"\nrepeat = \"many\"\n\
         [[field]]\nid = \"first\"\nkind = \"text\"\nneed = \"required\"\nprivacy = \"buyer\"\n\
         [[field]]\nid = \"size\"\nkind = \"whole\"\nneed = \"optional\"\nprivacy = \"buyer\"\n\
         [[field]]\nneed = \"optional\"\nprivacy = \"buyer\"\n{field}\n"
    );
    problems("forms/odd.toml", &text)
}

#[test]
fn what_a_form_cannot_do_is_said_with_the_reason() {
    for (field, said) in [
        ("id = \"x\"\nkind = \"list\"", "the list `x` needs columns without lists"),
        (
            "id = \"x\"\nkind = \"choice\"\nchoices = \"sex\"\nother = true",
            "`x` has no choice `other`",
        ),
        ("id = \"x\"\nkind = \"date\"\nnot-before = \"y\"", "there is no field `y` before this"),
        ("id = \"x\"\nkind = \"date\"\nsince = 2", "the form has no version beyond 1"),
        ("id = \"x.y\"\nkind = \"text\"", "the field id `x.y` is doubled or malformed"),
        (
            "id = \"x\"\nkind = \"whole\"\n[[field.computed]]\nsum = [\"size\", \"later\"]",
            "there is no field `later` before this",
        ),
        (
            "id = \"x\"\nkind = \"whole\"\n[[field.computed]]\nsum = [\"size\"]\nproduct = [\"size\"]",
            "a formula needs exactly one way to reckon",
        ),
        (
            "id = \"x\"\nkind = \"text\"\nwhen = [{ field = \"cooperative.colour\", is = [\"red\"] }]",
            "there is no field `colour` before this",
        ),
        (
            "id = \"x\"\nkind = \"text\"\nwhen = [{ field = \"cooperative.minerals\", is = [\"red\"] }]",
            "`minerals` has no choice `red`",
        ),
    ] {
        let found = form_with(field);
        assert_eq!(found.len(), 1, "{field}: {found:?}");
        assert!(found[0].contains(said), "{field}: {found:?}");
    }
}

#[test]
fn a_choice_that_allows_another_asks_which_one() {
    let catalogue = Catalogue::built_in().expect("the shipped content is sound");
    let accident = &catalogue.forms["accident"];
    let which = accident.field("cause-other").expect("asked behind the cause");
    assert_eq!(which.other_of, Some("cause".into()));
    assert!(which.privacy >= ngazi_domain::Privacy::Request, "what is written freely may name");
    let place = |id: &str| accident.fields.iter().position(|field| field.id == id);
    assert_eq!(place("cause-other"), place("cause").map(|place| place + 1));
}

#[test]
fn a_fact_cannot_rest_on_a_register_that_does_not_name_its_people() {
    let text = "id = \"odd\"\nform = \"member\"\nprivacy = \"buyer\"\nnamed-in = [{ form = \
                \"training\", field = \"people.signed\" }]\n";
    let found = problems("facts/odd.toml", text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`training` does not name a `member` there"), "{found:?}");
}

#[test]
fn every_cell_of_the_risk_matrix_gives_a_level() {
    let catalogue = Catalogue::built_in().expect("the shipped content is sound");
    let matrix = &catalogue.matrices["risk"];
    assert_eq!(matrix.cells.len(), 25);
    let level = |row: &str, column: &str| {
        let ids = |set: &ngazi_domain::Id, start: &str| {
            let all = catalogue.choices[set].ids();
            all.into_iter().find(|id| id.as_str().starts_with(start)).expect("a choice")
        };
        matrix.cells[&(ids(&matrix.rows, row), ids(&matrix.columns, column))].as_str().to_owned()
    };
    // The corners of the published table.
    assert_eq!(level("l5", "c5"), "severe");
    assert_eq!(level("l1", "c1"), "low");
    assert_eq!(level("l1", "c5"), "significant", "a rare catastrophe is significant");
    assert_eq!(level("l5", "c1"), "significant");
}
