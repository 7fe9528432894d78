//! The example stores: how many people they hold, and that a seed repeats them.

use serde_json::Value as Json;

use crate::support::Bench;

fn count(facts: &Json, id: &str, number: &str) -> u32 {
    let items = facts["groups"][0]["items"].as_array().expect("facts are items of one group");
    let fact = items.iter().find(|item| item["id"] == id).expect("the fact is shown");
    fact["numbers"][number].as_str().and_then(|text| text.parse().ok()).expect("a number")
}

#[test]
fn the_examples_have_their_members() {
    for (country, members) in [("cd", 86), ("tz", 24)] {
        let bench = Bench::with_example(country);
        let facts = bench.ngazi("show facts --json").json();
        let found = count(&facts, "members", "all");
        assert_eq!(found, members, "the design, the pictures and the journeys count on {country}");
    }
}

#[test]
fn the_same_seed_and_day_make_the_same_people() {
    let bench = Bench::new();
    for (store, seed) in [("a", "7"), ("b", "7"), ("c", "8")] {
        let args = ["new", "--store", store, "--example", "cd", "--members", "300", "--seed", seed];
        bench.run(args).done();
    }
    let [a, b, c] = ["a", "b", "c"].map(|store| bench.records(store, "member"));
    assert_eq!(a.len(), 300, "--members says how many");
    assert_eq!(a, b, "a bench or a bug report must be repeatable from its seed");
    assert_ne!(a, c, "another seed must make other people");
    assert_eq!(c.len(), 300, "the seed does not decide how many");
}
