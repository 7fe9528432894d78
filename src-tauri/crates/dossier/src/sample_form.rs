//! Invented forms and registers for the tests of this crate and for `examples/sample.rs`.

use crate::model::*;
use crate::sample::{section, table};
use crate::sample_chart::chart;

fn words(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

/// A group of boxes; the value is empty on a blank form.
pub fn group(caption: &str, boxes: u8, after: &str, value: &str) -> BoxGroup {
    BoxGroup {
        caption: caption.into(),
        boxes,
        after: after.into(),
        value: (!value.is_empty()).then(|| value.to_owned()),
        right: true,
    }
}

/// A question without a note.
pub fn field(number: &str, question: &str, input: PaperInput) -> PaperField {
    PaperField { number: number.into(), question: question.into(), note: None, input }
}

fn noted(mut field: PaperField, note: &str) -> PaperField {
    field.note = Some(note.to_owned());
    field
}

/// Lines to write on.
pub fn lines(count: u8, value: &str) -> PaperInput {
    PaperInput::Lines { count, value: (!value.is_empty()).then(|| value.to_owned()) }
}

/// Answers to choose from, some of them ticked.
pub fn choices(several: bool, labels: &[&str], ticked: &[usize]) -> PaperInput {
    PaperInput::Choices {
        several,
        choices: labels
            .iter()
            .enumerate()
            .map(|(at, label)| PaperChoice { label: (*label).into(), ticked: ticked.contains(&at) })
            .collect(),
        said: TickWords { ticked: "case cochée".into(), open: "case vide".into() },
    }
}

fn day(value: [&str; 3]) -> PaperInput {
    PaperInput::Boxes {
        groups: vec![
            group("jour", 2, "/", value[0]),
            group("mois", 2, "/", value[1]),
            group("année", 4, "", value[2]),
        ],
        alt: "Cases pour le jour, le mois et l’année".into(),
    }
}

/// A table to write in.
pub fn rows(rows: &[&[&str]], blank: u8) -> PaperInput {
    PaperInput::Rows {
        heads: words(&["Nom", "Lien", "Né(e) en", "Va à l’école"]),
        shares: vec![5, 3, 2, 2],
        rows: rows.iter().map(|row| words(row)).collect(),
        blank,
    }
}

/// A paper without a cover, with the given sections.
pub fn sheets(title: &str, sections: Vec<Section>) -> Sheets {
    Sheets {
        title: format!("{title} – Coopérative d’exemple"),
        language: "fr-CD".into(),
        author: "Coopérative d’exemple".into(),
        date: "2026-11-23".into(),
        landscape: false,
        head: SheetHead { title: title.into(), lead: None, number: None, lines: Vec::new() },
        sections,
        running: Running {
            head: format!("Coopérative d’exemple – {title}"),
            foot: "Ce papier reste à la coopérative. Les noms ne sortent pas sans l’accord écrit de la personne."
                .into(),
            example: None,
            fingerprint: String::new(),
            page_pattern: "Page {x} sur {y}".into(),
        },
        attachment: None,
    }
}

/// A form with every kind of answer, blank or filled.
pub fn form(filled: bool) -> Sheets {
    let say = |words: &'static str| if filled { words } else { "" };
    let tick = |at: &'static [usize]| if filled { at } else { &[] };
    let person = vec![
        field("1", "Nom et prénoms du membre", lines(1, say("Furaha Mwamini Bahati"))),
        noted(
            field("2", "Date de naissance", day([say("04"), say("11"), say("1990")])),
            "Si le jour n’est pas connu, laissez les premières cases vides.",
        ),
        field("3", "Sexe", choices(false, &["Femme", "Homme", "Autre"], tick(&[0]))),
        noted(
            field(
                "4",
                "Quels travaux fait ce membre sur le site ?",
                choices(
                    true,
                    &[
                        "Creuser",
                        "Laver",
                        "Trier",
                        "Porter",
                        "Garder le puits",
                        "Vendre",
                        "Un autre travail que la coopérative paie à la tâche",
                    ],
                    tick(&[1, 2, 6]),
                ),
            ),
            "Plusieurs réponses sont possibles.",
        ),
        field(
            "4.1",
            "Si c’est un autre travail : lequel, et depuis quand ? Écrivez aussi qui l’a confié au membre, et si la paie est la même que celle des autres.",
            lines(
                3,
                say(
                    "Elle cuisine pour l’équipe du puits n°\u{a0}4 depuis le mois de mars ; le comité l’a décidé en assemblée et la part est la même que pour le lavage.",
                ),
            ),
        ),
        field(
            "5",
            "Or remis ce mois",
            PaperInput::Boxes {
                groups: vec![group("", 4, ",", say("12")), group("", 2, "g", say("50"))],
                alt: "Quatre cases, puis deux après la virgule, en grammes".into(),
            },
        ),
        field(
            "6",
            "Téléphone",
            PaperInput::Boxes {
                groups: vec![BoxGroup { right: false, ..group("", 13, "", say("+243990000000")) }],
                alt: "Treize cases pour le numéro".into(),
            },
        ),
        field(
            "7",
            "Part du membre",
            PaperInput::Told { value: say("1\u{202f}250\u{202f}000 FC").into() },
        ),
    ];
    let family = vec![
        field(
            "8",
            "Qui vit dans le même ménage ?",
            if filled {
                rows(
                    &[
                        &["Bahati Ombeni", "mari", "1987", ""],
                        &["Amani Bahati", "fils", "2014", "oui"],
                    ],
                    4,
                )
            } else {
                rows(&[], 6)
            },
        ),
        field(
            "9",
            "Le membre connaît-il les règles de la coopérative ?",
            choices(false, &["Oui", "Non", "Je ne sais pas"], tick(&[0])),
        ),
        field(
            "10",
            "Signatures",
            PaperInput::Thumb {
                labels: words(&["Le membre", "Le secrétaire de la coopérative"]),
                signature: "Signature, ou pouce dans le cadre".into(),
                date: "Date".into(),
                alt: "Cadre pour l’empreinte du pouce :".into(),
            },
        ),
    ];
    let mut sheets = sheets(
        "Fiche du membre",
        vec![
            section("A. La personne", false, vec![Block::Questions(person)]),
            section("B. Le ménage", false, vec![Block::Questions(family)]),
        ],
    );
    sheets.head = SheetHead {
        title: "Fiche du membre".into(),
        lead: Some(
            "Une fiche par membre. Écrivez en majuscules, un signe par case. Les mêmes numéros sont à l’écran.".into(),
        ),
        number: Some(NumberBoxes {
            label: "N°".into(),
            groups: vec![group("", 4, "", say("86"))],
            alt: "Quatre cases pour le numéro de la fiche".into(),
        }),
        lines: vec![
            HeadLine { label: "Date".into(), value: filled.then(|| "23\u{a0}novembre 2026".into()) },
            HeadLine {
                label: "Rempli par".into(),
                value: filled.then(|| "Ombeni, secrétaire".into()),
            },
        ],
    };
    sheets
}

/// The table of a register, lying.
pub fn register(rows: usize) -> Sheets {
    let table = Table { caption: String::new(), ..table(rows) };
    let mut sheets =
        sheets("Registre des exigences", vec![section("", false, vec![Block::Table(table)])]);
    sheets.landscape = true;
    sheets.head.lead = Some("40\u{a0}lignes, triées par numéro, le 23\u{a0}novembre 2026".into());
    sheets.running.example =
        Some("EXEMPLE – toutes les données de ce document sont inventées.".into());
    sheets
}

/// Forms with what rarely happens: answers longer than a page, groups wider than a line, no answer to
/// choose, charts without rows and with a hundred of them.
pub fn odd_form() -> Sheets {
    let long = "Une réponse très longue. ".repeat(300);
    let fields = vec![
        field("", "", lines(0, "")),
        field("1", "Sans réponse", choices(true, &[], &[])),
        field("2", "Longue réponse", lines(2, &long)),
        field("100.12.3", "Long numéro", PaperInput::Told { value: long.clone() }),
        field("3", "Cent lignes", lines(100, "")),
        field("4", "Grand tableau", rows(&[&["Nom", "", "", ""]], 60)),
        field(
            "5",
            "Beaucoup de cases",
            PaperInput::Boxes {
                groups: vec![
                    group("numéro de la plaque", 60, "", ""),
                    group("code", 2, "", "123456"),
                    group("rien", 0, "g", ""),
                ],
                alt: "Cases".into(),
            },
        ),
        field(
            "6",
            "Choix",
            choices(false, &["Un choix très long ".repeat(12).as_str(), "Oui"], &[1]),
        ),
        field(
            "7",
            "Beaucoup de signatures",
            PaperInput::Thumb {
                labels: (1..=9).map(|n| format!("Témoin {n}")).collect(),
                signature: "Signature ou empreinte, en présence de deux témoins du comité".into(),
                date: String::new(),
                alt: "Cadre".into(),
            },
        ),
    ];
    let mut bare = chart(ChartKind::Columns, 0, 1);
    bare.top = String::new();
    bare.lead = None;
    let mut sheets = sheets(
        &"Un titre très long ".repeat(8),
        vec![
            section(
                "Formulaire",
                true,
                vec![Block::Heading("Titre".into()), Block::Questions(fields)],
            ),
            section(
                "Graphiques",
                true,
                vec![
                    Block::Chart(bare),
                    Block::Chart(chart(ChartKind::Bars, 0, 2)),
                    Block::Chart(chart(ChartKind::Columns, 100, 4)),
                    Block::Chart(chart(ChartKind::Stacks, 100, 3)),
                    Block::Chart(chart(ChartKind::Bars, 60, 3)),
                ],
            ),
        ],
    );
    sheets.head.number = Some(NumberBoxes {
        label: "Numéro du registre".into(),
        groups: vec![group("", 40, "", "")],
        alt: "Cases".into(),
    });
    sheets.head.lines = vec![HeadLine {
        label: "Qui a rempli ce papier et pour qui ".repeat(3),
        value: Some("Un nom ".repeat(20)),
    }];
    sheets.running.example = Some("EXEMPLE inventé.".into());
    sheets
}
