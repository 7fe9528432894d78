//! A photo is a proof: it comes in, is looked at, and goes out without what the phone wrote into it.

use ngazi_tests::driver::{Machine, Outcome, Window, hold, holds};
use ngazi_tests::top;
use ngazi_words::{Language, Words};
use serde_json::json;

use crate::support::{open_example, open_register};

/// Stands for what a phone writes into its photos.
const PHONE: &str = "Simu-ya-Majaribio-77";

#[tokio::test]
async fn a_photo_is_kept_and_its_copy_tells_nothing_of_the_phone() -> Outcome {
    let machine = Machine::new()?.opening("photo.jpg");
    let photo = photo_of_a_phone()?;
    std::fs::write(machine.to_open(), &photo)?;
    let window = Window::open(&machine).await?;
    open_example(&window, "sw").await?;
    open_register(&window, "accident").await?;
    window.follow("open-*").await?;
    window.press("field-photos-add").await?;
    window.press("field-photos-0-photo-choose").await?;
    window.reads("field-photos-0-photo", "photo.jpg").await?;
    window.quiet().await?;

    window.press("field-photos-0-photo-view").await?;
    window.see("field-photos-0-photo-picture").await?;
    let drawn =
        "document.querySelector('[data-test=field-photos-0-photo-looker] img')?.naturalWidth > 0";
    window.until("the photo is drawn", drawn).await?;
    window.check_access("a photo").await?;
    window.check_fit("a photo").await?;
    window.press("field-photos-0-photo-picture-close").await?;

    window.press("field-photos-0-photo-copy").await?;
    window.reads("field-photos-0-photo", &machine.to_save().display().to_string()).await?;
    let secrets = [PHONE.to_owned(), "Exif".to_owned()];
    hold(holds(&machine.to_open(), &secrets)?.is_some(), || "the photo tells nothing".to_owned())?;
    if let Some(secret) = holds(&machine.to_save(), &secrets)? {
        hold(false, || format!("the copy holds “{secret}”"))?;
    }
    let copy = std::fs::read(machine.to_save())?;
    hold(copy.starts_with(&[0xff, 0xd8]) && copy.len() > photo.len() / 2, || {
        format!("the copy is no whole photo: {} bytes of {}", copy.len(), photo.len())
    })?;

    // The original is behind a warning.
    window.press("field-photos-0-photo-more").await?;
    window.press("field-photos-0-photo-original").await?;
    window.quiet().await?;
    window.until_with(
        "the original is saved",
        "document.querySelector('[data-test=field-photos-0-photo] .done-message')?.innerText.includes(a[0])",
        vec![json!(Words::new(Language::Swahili, Some("cd"))?.say(
            "file-saved-original",
            &[("file", machine.to_save().display().to_string().into())],
        ))],
    )
    .await?;
    hold(std::fs::read(machine.to_save())? == photo, || "the original was changed".to_owned())?;

    // A text that calls itself a photo is judged by what it is.
    std::fs::write(machine.to_open(), "Hili si picha, ni maandishi tu.\n")?;
    window.press("field-photos-0-photo-choose").await?;
    let sentence =
        Words::new(Language::Swahili, Some("cd"))?.say("error-evidence-not-a-proof", &[]);
    window
        .until_with(
            &format!("it is said: {sentence}"),
            "document.querySelector('main').innerText.includes(a[0])",
            vec![json!(sentence)],
        )
        .await?;
    window.reads("field-photos-0-photo", "photo.jpg").await?;

    // The photo hangs on the record: it is there when one comes back, and taken back like any answer.
    window.follow("nav-registers").await?;
    window.follow("register-accident").await?;
    window.follow("open-*").await?;
    window.reads("field-photos-0-photo", "photo.jpg").await?;
    window.press("undo").await?;
    window.until(
        "the photo is gone",
        "!!document.querySelector('[data-test=field-photos]') && !document.querySelector('[data-test=field-photos-row-0]')",
    )
    .await?;
    window.close().await
}

/// The photo of the tests with what a phone adds: who made the phone, behind the sign `Exif`.
fn photo_of_a_phone() -> Outcome<Vec<u8>> {
    let plain = std::fs::read(top().join("tests/photos/fractal.jpg"))?;
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0".to_vec();
    // One entry: the maker (0x010f), text, its length, its place behind this table.
    exif.extend([0x0f, 0x01, 0x02, 0x00]);
    exif.extend((PHONE.len() as u32 + 1).to_le_bytes());
    exif.extend(26_u32.to_le_bytes());
    exif.extend([0; 4]);
    exif.extend(PHONE.bytes());
    exif.push(0);
    let mut photo = plain[..2].to_vec();
    photo.extend([0xff, 0xe1]);
    photo.extend((exif.len() as u16 + 2).to_be_bytes());
    photo.extend(exif);
    photo.extend(&plain[2..]);
    Ok(photo)
}
