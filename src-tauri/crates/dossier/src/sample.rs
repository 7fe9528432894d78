//! Invented papers for the tests of this crate and for `examples/sample.rs`.

use crate::model::*;

/// The smallest grey JPEG: eight by eight dots of middle grey.
#[rustfmt::skip]
pub const TINY_JPEG: &[u8] = &[
    0xFF, 0xD8,
    // One table of quantities, all ones.
    0xFF, 0xDB, 0x00, 0x43, 0x00,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    // Frame: 8 bits, 8 by 8, one component.
    0xFF, 0xC0, 0x00, 0x0B, 8, 0, 8, 0, 8, 1, 1, 0x11, 0,
    // Two codes of one bit: no difference, and end of block.
    0xFF, 0xC4, 0x00, 0x14, 0x00, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0xFF, 0xC4, 0x00, 0x14, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    // Scan.
    0xFF, 0xDA, 0x00, 0x08, 1, 1, 0x00, 0, 63, 0, 0x3F,
    0xFF, 0xD9,
];

/// A grey JPEG of `blocks` by `blocks` squares in a slant of shades, for papers that need a visible photo.
pub fn shaded_jpeg(columns: u16, rows: u16) -> Vec<u8> {
    let mut jpeg = vec![0xFF, 0xD8, 0xFF, 0xDB, 0x00, 0x43, 0x00];
    jpeg.extend([8_u8; 64]);
    jpeg.extend([0xFF, 0xC0, 0x00, 0x0B, 8]);
    jpeg.extend((rows * 8).to_be_bytes());
    jpeg.extend((columns * 8).to_be_bytes());
    jpeg.extend([1, 1, 0x11, 0]);
    // Twelve codes of four bits, one for each size of a difference; and the end of a block.
    jpeg.extend([0xFF, 0xC4, 0x00, 0x1F, 0x00, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    jpeg.extend(0..12);
    jpeg.extend([0xFF, 0xC4, 0x00, 0x14, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    jpeg.extend([0xFF, 0xDA, 0x00, 0x08, 1, 1, 0x00, 0, 63, 0]);
    let mut bits: Vec<bool> = Vec::new();
    let mut push =
        |value: u32, count: u32| bits.extend((0..count).rev().map(|at| value >> at & 1 == 1));
    let mut before = 0_i32;
    for row in 0..i32::from(rows) {
        for column in 0..i32::from(columns) {
            let shade = (row * 3 + column * 2) % 160 - 80;
            let difference = shade - before;
            before = shade;
            let size = 32 - difference.unsigned_abs().leading_zeros();
            push(size, 4);
            let coded = if difference < 0 { difference + (1 << size) - 1 } else { difference };
            push(coded as u32, size);
            push(0, 1);
        }
    }
    while !bits.len().is_multiple_of(8) {
        bits.push(true);
    }
    for byte in bits.chunks(8) {
        let byte = byte.iter().fold(0_u8, |value, &bit| value << 1 | u8::from(bit));
        jpeg.push(byte);
        if byte == 0xFF {
            jpeg.push(0);
        }
    }
    jpeg.extend([0xFF, 0xD9]);
    jpeg
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

fn words(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

fn column(head: &str, share: u16, numeric: bool) -> Column {
    Column { head: head.into(), share, numeric }
}

/// A paper with a cover and the given sections.
pub fn dossier(sections: Vec<Section>) -> Dossier {
    Dossier {
        title: "Dossier de conformité – Coopérative d’exemple".into(),
        language: "fr-CD".into(),
        author: "Coopérative d’exemple".into(),
        date: "2026-11-22".into(),
        cover: Cover {
            kind: "Dossier de conformité n°\u{a0}2026-004".into(),
            name: "Coopérative d’exemple".into(),
            place: "Kalehe, Sud-Kivu · République démocratique du Congo".into(),
            lines: owned(&[
                ("Établi le", "22\u{a0}novembre 2026"),
                ("Pour", "Acheteur d’exemple, Anvers"),
                ("Standard", "CRAFT\u{a0}2.1, modules\u{a0}1 à\u{a0}4"),
                ("Membres", "86 (31\u{a0}femmes)"),
                ("Minerai", "Or"),
            ]),
            statement: words(&[
                "Ce dossier est la parole de la coopérative sur elle-même. Ce n’est ni un certificat, ni un audit, ni un \
                 permis d’exporter.",
                "Les données complètes sont jointes à ce fichier sous le nom dossier.json.",
            ]),
        },
        contents_title: "Table des matières".into(),
        front: 0,
        sections,
        running: Running {
            head: "Coopérative d’exemple – Dossier de conformité n°\u{a0}2026-004".into(),
            foot: "Déclaration de la coopérative elle-même, non vérifiée par un tiers. Elle peut être montrée à l’acheteur \
                   nommé sur la couverture."
                .into(),
            example: Some("EXEMPLE – toutes les données de ce document sont inventées.".into()),
            fingerprint: "7F3A-C1D9-0B52-E84E".into(),
            page_pattern: "Page {x} sur {y}".into(),
        },
        attachment: Attachment {
            name: "dossier.json".into(),
            mime: "application/json".into(),
            description: "Données du dossier lisibles par machine".into(),
            bytes: br#"{"exemple":true,"membres":86}"#.to_vec(),
        },
    }
}

/// A section with the given content.
pub fn section(title: &str, new_page: bool, blocks: Vec<Block>) -> Section {
    Section { title: title.into(), new_page, blocks }
}

/// A table of so many rows, each with a status, words and numbers.
pub fn table(rows: usize) -> Table {
    let marks = [Mark::Done, Mark::Partly, Mark::Stop, Mark::Open, Mark::NotApplicable];
    let states = ["Rempli", "En cours", "Pas encore", "Pas regardé", "Ne s’applique pas"];
    Table {
        caption: "Exigences et preuves".into(),
        columns: vec![
            column("N°", 1, true),
            column("Exigence", 5, false),
            column("État", 3, false),
            column("Responsable", 2, false),
            column("Quantité (g)", 2, true),
        ],
        rows: (0..rows)
            .map(|at| {
                let long = if at % 7 == 3 {
                    ", et le registre en garde la trace signée par deux témoins"
                } else {
                    ""
                };
                vec![
                    Cell::text(format!("{}", at + 1)),
                    Cell::text(format!(
                        "Le puits n°\u{a0}{} a un gardien nommé{long}.",
                        at * 37 % 211
                    )),
                    Cell::marked(marks[at % 5], states[at % 5]),
                    Cell::text(["Bahati", "Furaha", "Ombeni"][at % 3]),
                    Cell::text(format!("{}\u{202f}{:03}", at % 9 + 1, at * 53 % 1000)),
                ]
            })
            .collect(),
    }
}

/// A paragraph of several lines.
pub fn paragraph() -> Block {
    Block::Paragraph(
        "La coopérative travaille sur trois sites à ciel ouvert dans le territoire de Kalehe. Chaque équipe a un chef \
         élu, un cahier de présence et une balance contrôlée une fois par an. L’or est pesé devant deux membres, inscrit au \
         registre le jour même, puis gardé dans un coffre à deux clés jusqu’à la vente au comptoir agréé. Les femmes trient \
         et lavent ; elles reçoivent la même part que les hommes pour le même travail."
            .into(),
    )
}

/// A paper with everything in it.
pub fn rich() -> Dossier {
    let bars = Bars {
        caption: "Exigences remplies par module".into(),
        rows: [
            ("1 · Champ", 8, 8),
            ("2 · Légitimité", 5, 6),
            ("3 · Risques graves", 11, 24),
            ("4 · Risques à traiter en premier avec un plan écrit", 0, 19),
        ]
        .into_iter()
        .map(|(label, part, whole)| Bar {
            label: label.into(),
            part,
            whole,
            figure: format!("{part} sur {whole}"),
        })
        .collect(),
    };
    let photo =
        |caption: &str| Block::Photo(Photo { jpeg: shaded_jpeg(100, 66), caption: caption.into() });
    let profile = vec![
        paragraph(),
        Block::Heading("Documents légaux".into()),
        Block::Terms(owned(&[
            ("Forme", "Coopérative minière artisanale agréée"),
            ("Arrêté d’agrément", "N°\u{a0}0123/CAB.MIN/MINES/01/2021 du 4\u{a0}mars 2021"),
            ("Siège", "Avenue du Lac 12, Kalehe. Téléphone de la permanence : tous les jours de 8\u{a0}h à 16\u{a0}h, sauf le dimanche et les jours de marché."),
            ("Adresse du registre public", "https://registre.exemple.cd/cooperatives/sud-kivu/kalehe/2021/0123-CAB-MIN-MINES-01-2021"),
        ])),
        Block::Heading("Ce que la coopérative promet".into()),
        Block::List(words(&[
            "Pas d’enfant dans les puits ni au lavage.",
            "Pas de paiement à un groupe armé, ni sur le site, ni sur la route, ni au point de vente ; tout barrage payant est écrit au registre avec le lieu, le jour et la somme.",
            "Le mercure n’est utilisé qu’avec une cornue.",
        ])),
        Block::Notice("Deux exigences ne sont pas encore remplies. Le plan pour les remplir est à la section 3, avec les dates et les noms.".into()),
        Block::Bars(bars),
    ];
    dossier(vec![
        section("1. Profil de la coopérative", true, profile),
        section(
            "2. Exigences et preuves",
            true,
            vec![
                paragraph(),
                Block::Heading("Toutes les exigences".into()),
                Block::Table(table(120)),
            ],
        ),
        section(
            "3. Lacunes et plan",
            false,
            vec![
                paragraph(),
                Block::Table(Table {
                    rows: Vec::new(),
                    caption: "Lots en attente (aucun)".into(),
                    ..table(0)
                }),
                paragraph(),
            ],
        ),
        section(
            "4. Photos",
            true,
            vec![
                photo("Le puits n°\u{a0}4 après la pose de la barrière, mai 2026."),
                photo("La balance et le registre, devant deux témoins."),
            ],
        ),
    ])
}

/// A paper with what rarely happens: accents without a letter of their own, a row higher than a page,
/// endless words, many narrow columns, empty cells and texts, a statement over several pages.
pub fn odd() -> Dossier {
    let accents = "Lingála : mɔ̌kɔ́, bɛ́ngɛ, ŋgɔ̂mbɛ ; e\u{301}tat et état ; M\u{304}, Q\u{302}, \u{2068}8 mai\u{2069}.";
    let endless = "abcdefghij".repeat(40);
    let mut tall = table(4);
    tall.caption = String::new();
    tall.rows[1][1] = Cell::text("Une ligne très haute. ".repeat(400));
    tall.rows[2][0] = Cell::text("");
    tall.rows[3][1] = Cell::text(endless.clone());
    let narrow = Table {
        caption: "Beaucoup de colonnes".into(),
        columns: (0..24).map(|n| column(&format!("Colonne {n}"), n % 3, n % 2 == 1)).collect(),
        rows: (0..3)
            .map(|_| (0..24).map(|n| Cell::marked(Mark::Open, format!("{n}"))).collect())
            .collect(),
    };
    let bars = Bars {
        caption: "Beaucoup de barres".into(),
        rows: (0..60)
            .map(|n| Bar {
                label: format!("Barre {n}"),
                part: n,
                whole: n % 7 * 10,
                figure: format!("{n} %"),
            })
            .collect(),
    };
    let mut dossier = dossier(vec![
        section(
            "",
            false,
            vec![
                Block::Paragraph(String::new()),
                Block::List(Vec::new()),
                Block::Terms(Vec::new()),
            ],
        ),
        section(
            &format!("1. {}", "Un titre très long ".repeat(12)),
            true,
            vec![
                Block::Paragraph(accents.into()),
                Block::Paragraph(endless.clone()),
                Block::Table(tall),
                Block::Table(narrow),
                Block::Bars(bars),
                Block::Bars(Bars { caption: "Sans barre".into(), rows: Vec::new() }),
                Block::Notice("Un cadre plus haut qu’une page. ".repeat(300)),
                Block::Photo(Photo { jpeg: TINY_JPEG.to_vec(), caption: "Un point".into() }),
                Block::Heading("Un titre sans suite".into()),
            ],
        ),
    ]);
    dossier.cover.statement = vec!["Une parole longue. ".repeat(120); 3];
    dossier.running.foot = "Une phrase de pied de page bien trop longue. ".repeat(8);
    dossier.running.example = Some("EXEMPLE inventé de toutes pièces. ".repeat(6));
    dossier.title = "Titre <&> \u{1} (avec) \\ tout".into();
    dossier.author = "Mɔ̌kɔ́ & fils".into();
    dossier.attachment.name = "données (1).json".into();
    dossier
}
