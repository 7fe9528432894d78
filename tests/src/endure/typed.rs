/// Who makes the cooperative.
pub const LEADER: &str = "Nabintu Wakasongo";
/// Who comes later.
pub const AUDITOR: &str = "Muhindo Kyalangalilwa";
/// The name of the cooperative.
pub const COOPERATIVE: &str = "Ushirika wa Siri Bwezamunono";
/// A member's family name, given names, number of a card, telephone and village.
pub const MEMBER: [&str; 5] =
    ["Kwezambiru", "Zilifunguro Amani", "CD-7730-551924", "+243 817 730 551", "Lushebere-Ndani"];
/// The same of one who comes with a sheet.
pub const IN_SHEET: [&str; 5] =
    ["Bahatizolwe", "Furahamwiko", "CD-8841-662035", "+243 998 841 662", "Kashewe-Juu"];
/// What is typed and never saved.
pub const DRAFT: &str = "haijahifadhiwa bado Mwanzambe";
/// The name of a photo; it tells whom it shows.
pub const PHOTO: &str = "picha-ya-Kwezambiru-nyumbani.jpg";
/// Why somebody is removed.
pub const REASON: &str = "alihamia Walungumbi kimya";
/// The first password, the one after it, that of the auditor, and a wrong one.
pub const PASSWORDS: [&str; 4] = [
    "mti mkubwa Kavumunda",
    "ngoma nne Mlimambwe leo",
    "hesabu safi Katanambo tatu",
    "si neno la siri Bungwelu",
];

/// Everything that is typed in a day at the desk and must stand in no file. Telephones and cards also without their
/// signs, as they may be looked for.
pub fn all() -> Vec<String> {
    let mut all: Vec<String> = [LEADER, AUDITOR, COOPERATIVE, DRAFT, PHOTO, REASON]
        .into_iter()
        .chain(MEMBER)
        .chain(IN_SHEET)
        .chain(PASSWORDS)
        .map(str::to_owned)
        .collect();
    for number in [MEMBER[2], MEMBER[3], IN_SHEET[2], IN_SHEET[3]] {
        let bare: String = number.chars().filter(|c| c.is_alphanumeric()).collect();
        // Without what stands before a number in its country.
        all.extend([bare.get(3..).unwrap_or_default().to_owned(), bare]);
    }
    all
}
