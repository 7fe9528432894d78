use crate::sample::{WAV_FORM, id3, m4a, mp3, ogg_page, part, recording, riff, riff_of};
use crate::{Media, NOT_CLEANABLE, Refused, clean, recognise};

#[test]
fn an_mp3_without_its_tags_is_its_frames_byte_for_byte() {
    let sound = mp3(6);
    let old = [b"TAG".as_slice(), &[b'x'; 125]].concat();
    let ape = [b"APETAGEX".as_slice(), &[0; 24]].concat();
    for tagged in [
        [id3(), sound.clone()].concat(),
        [sound.clone(), old.clone()].concat(),
        [id3(), id3(), vec![0; 50], sound.clone(), ape, old].concat(),
        [sound.clone(), id3()].concat(),
    ] {
        assert_eq!(recognise(&tagged).map(|found| found.media), Ok(Media::Mp3));
        assert_eq!(clean(&tagged, Media::Mp3).as_ref(), Ok(&sound));
    }
}

#[test]
fn a_cut_last_frame_is_left_out() {
    let sound = mp3(6);
    assert_eq!(clean(&sound[..sound.len() - 9], Media::Mp3), Ok(mp3(5)));
    let amr = [b"#!AMR\n".as_slice(), &[4; 20]].concat();
    assert_eq!(clean(&amr, Media::Amr), Ok(amr[..6 + 13].to_vec()));
}

#[test]
fn an_amr_with_a_frame_that_is_none_is_damaged() {
    let amr = [b"#!AMR\n".as_slice(), &[4; 13], b"samsung and more words"].concat();
    assert_eq!(recognise(&amr), Err(Refused::Damaged));
    let wide = [b"#!AMR-WB\n".as_slice(), &[4; 18], &[0x7C]].concat();
    assert_eq!(recognise(&wide).map(|found| found.media), Ok(Media::Amr));
}

#[test]
fn a_wav_keeps_only_form_and_sound() {
    let (form, sound) = (riff(b"fmt ", &WAV_FORM), riff(b"data", &[128; 98]));
    let plain = riff_of(b"WAVE", &[form.clone(), sound.clone()]);
    let telling = riff_of(
        b"WAVE",
        &[
            riff(b"bext", b"a recorder in Bukavu"),
            form.clone(),
            riff(b"LIST", b"INFOIART\x02\0\0\0B\0"),
            sound.clone(),
            riff(b"id3 ", &id3()),
        ],
    );
    assert_eq!(clean(&telling, Media::Wav).as_ref(), Ok(&plain));
    assert_eq!(recognise(&plain[..plain.len() - 1]), Err(Refused::Damaged));
    assert_eq!(recognise(&riff_of(b"WAVE", &[sound])), Err(Refused::Damaged), "no form");
}

#[test]
fn a_wav_whose_recorder_did_not_know_its_length_goes_to_its_end() {
    let mut wav = riff_of(b"WAVE", &[riff(b"fmt ", &WAV_FORM), riff(b"data", &[128; 98])]);
    let plain = wav.clone();
    wav[40..44].fill(0xFF);
    assert_eq!(clean(&wav, Media::Wav), Ok(plain));
}

#[test]
fn the_comment_of_an_ogg_is_empty_and_its_sound_the_same() {
    let setup = [5; 70_000];
    let words = b"\x03vorbis\x04\0\0\0Xiph\x01\0\0\0\x0a\0\0\0GPS=-2;28.\x01".as_slice();
    let sound = [7; 600];
    // The setup is longer than a page, as it may be.
    let (first, last) = setup.split_at(255 * 200);
    let mut open = ogg_page(0, 1, &[words, first]);
    let entries = usize::from(open[26]);
    open[26] -= 1;
    open.remove(27 + entries - 1);
    let sum = {
        open[22..26].fill(0);
        crate::ogg::check_sum(&[&open])
    };
    open[22..26].copy_from_slice(&sum.to_le_bytes());
    let vorbis = [
        ogg_page(2, 0, &[b"\x01vorbis and its form"]),
        open,
        ogg_page(1, 2, &[last]),
        ogg_page(4, 3, &[&sound]),
    ]
    .concat();
    assert_eq!(recognise(&vorbis).map(|found| found.media), Ok(Media::Ogg));
    let copy = clean(&vorbis, Media::Ogg).expect("clean");
    assert_eq!(recognise(&copy).map(|found| found.media), Ok(Media::Ogg), "sums and pages hold");
    let fives = copy.iter().filter(|byte| **byte == 5).count();
    assert!(fives >= setup.len() && copy.windows(600).any(|run| run == sound));
    assert!(!copy.windows(4).any(|run| run == b"GPS="));
}

#[test]
fn an_ogg_with_a_changed_byte_or_a_missing_one_is_damaged() {
    let good = crate::sample::opus();
    for at in (30..good.len()).step_by(7) {
        let mut bad = good.clone();
        bad[at] ^= 0x40;
        assert_eq!(recognise(&bad), Err(Refused::Damaged), "changed at {at}");
        assert_eq!(recognise(&good[..at]), Err(Refused::Damaged), "cut at {at}");
    }
}

#[test]
fn an_ogg_whose_words_share_a_page_with_its_sound_is_not_cleaned() {
    let ogg = [
        ogg_page(2, 0, &[b"OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0"]),
        ogg_page(0, 1, &[b"OpusTags\0\0\0\0\0\0\0\0", &[3; 40]]),
        ogg_page(4, 2, &[&[4; 40]]),
    ];
    let refused = clean(&ogg.concat(), Media::Ogg);
    assert_eq!(refused, Err(Refused::NotCleanable("ogg-pages")));
    assert!(NOT_CLEANABLE.contains(&"ogg-pages"));
}

#[test]
fn a_recording_keeps_its_sound_at_its_place_and_loses_names_places_and_times() {
    let telling = m4a(b"soun");
    let copy = clean(&telling, Media::M4a).expect("clean");
    assert_eq!(copy.len(), telling.len());
    assert!(copy.windows(16).any(|run| run == b"FIRST\0\0\0\0\0SECOND"), "between them: nothing");
    for gone in [b"udta".as_slice(), b"\xA9xyz", b"samsung", &[0xDE, 0xAD, 0xBE, 0xEF]] {
        assert!(telling.windows(gone.len()).any(|run| run == gone), "{gone:?} was there");
        assert!(!copy.windows(gone.len()).any(|run| run == gone), "{gone:?} is left");
    }
}

#[test]
fn a_track_that_is_no_sound_goes_with_its_samples() {
    let both = recording(&[(b"soun", &[(0, 5)]), (b"meta", &[(10, 6)])]);
    assert!(recognise(&both).is_ok());
    let copy = clean(&both, Media::M4a).expect("clean");
    assert!(copy.windows(16).any(|run| run == b"FIRST\0\0\0\0\0\0\0\0\0\0\0"));
    assert!(!copy.windows(4).any(|run| run == b"meta"));
    assert_eq!(recognise(&m4a(b"meta")), Err(Refused::NotAProof), "no sound at all");
}

#[test]
fn a_recording_cut_off_or_in_fragments_is_told() {
    let good = m4a(b"soun");
    for length in 24..good.len() {
        assert_eq!(recognise(&good[..length]), Err(Refused::Damaged), "cut at {length}");
    }
    let fragments = [good, part(b"moof", &[0; 8])].concat();
    assert_eq!(clean(&fragments, Media::M4a), Err(Refused::NotCleanable("m4a-fragments")));
    assert!(recognise(&fragments).is_ok());
}
