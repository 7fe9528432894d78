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
