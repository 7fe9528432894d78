//! What holds for every kind; the rest stands by subject.

mod paper;
mod photo;
mod random;
mod sound;
mod strange;

use crate::{Class, Media, NOT_CLEANABLE, NOT_TAKEN, Refused, clean, recognise, sample, traces};

#[test]
fn every_kind_is_told_by_its_content() {
    for (media, bytes) in sample::all() {
        let found = recognise(&bytes).unwrap_or_else(|why| panic!("{media:?}: {why}"));
        assert_eq!((found.media, found.bytes), (media, bytes.len()));
        assert_eq!(found.size.is_some(), media.class() == Class::Picture, "{media:?}");
    }
}

#[test]
fn the_samples_tell_about_their_makers_and_the_clean_copies_do_not() {
    for (media, bytes) in sample::all() {
        // AMR has no room for words.
        assert_eq!(traces(&bytes).is_empty(), media == Media::Amr, "{media:?}");
        let copy = clean(&bytes, media).unwrap_or_else(|why| panic!("{media:?}: {why}"));
        assert!(traces(&copy).is_empty(), "{media:?}: {:?}", traces(&copy));
        for word in [b"Bahati".as_slice(), b"samsung", b"Bukavu", b"GPS", b"-02.5"] {
            assert!(!crate::bytes::contains(&copy, word), "{media:?}: {word:?}");
        }
    }
}

#[test]
fn a_clean_copy_is_of_the_same_kind_and_cleaning_it_again_changes_nothing_of_sound() {
    for (media, bytes) in sample::all() {
        let copy = clean(&bytes, media).expect("clean");
        assert_eq!(recognise(&copy).expect("recognised").media, media);
        if media.class() == Class::Sound {
            assert_eq!(clean(&copy, media).as_ref(), Ok(&copy), "{media:?}");
        }
    }
}

#[test]
fn cleaning_twice_gives_the_same_bytes() {
    for (media, bytes) in sample::all() {
        assert_eq!(clean(&bytes, media), clean(&bytes, media), "{media:?}");
    }
}

#[test]
fn the_wrong_kind_is_not_cleaned() {
    for (media, bytes) in sample::all() {
        for other in Media::ALL.into_iter().filter(|other| *other != media) {
            assert_eq!(clean(&bytes, other), Err(Refused::Damaged), "{media:?} as {other:?}");
        }
    }
}

#[test]
fn the_hash_is_sha_256_in_lower_case() {
    let found = recognise(&sample::mp3(3)).expect("sound");
    // By sha256sum.
    assert_eq!(found.hash, "97a5963c7624995dc3de10b10694a47e80fcf3620fa66357232238ec1adc62ae");
}

#[test]
fn every_kind_has_an_id_that_leads_back() {
    for media in Media::ALL {
        assert_eq!(Media::from_id(media.id()), Some(media));
        assert!(media.mime().contains('/') && !media.ending().contains('.'));
    }
    assert_eq!(Media::from_id("exe"), None);
}

#[test]
fn no_id_of_a_refusal_is_listed_twice() {
    let mut ids: Vec<_> = NOT_TAKEN.iter().map(|(id, _)| *id).chain(NOT_CLEANABLE).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}
