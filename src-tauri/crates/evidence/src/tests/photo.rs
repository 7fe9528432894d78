use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};

use crate::{MOST_PIXELS, Media, Refused, clean, for_print, recognise, sample, traces};

fn fractal() -> Vec<u8> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/photos/fractal.jpg");
    std::fs::read(path).expect("the photo")
}

fn seen(jpeg: &[u8]) -> DynamicImage {
    image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).expect("a JPEG")
}

#[test]
fn a_photo_that_lies_on_its_side_is_turned_and_its_size_told_upright() {
    for (orientation, size, red) in [
        (1, (64, 32), (5, 5)),
        (3, (64, 32), (58, 5)),
        (6, (32, 64), (5, 5)),
        (8, (32, 64), (5, 58)),
    ] {
        let photo = sample::photo(64, 32, orientation);
        assert_eq!(recognise(&photo).expect("a photo").size, Some(size), "{orientation}");
        for copy in [clean(&photo, Media::Jpeg), for_print(&photo, Media::Jpeg, 100)] {
            let copy = seen(&copy.expect("a copy")).into_rgb8();
            assert_eq!(copy.dimensions(), size, "{orientation}");
            let point = copy.get_pixel(red.0, red.1);
            assert!(point[0] > 150 && point[2] < 90, "{orientation}: {point:?}");
        }
    }
}

#[test]
fn png_and_webp_are_turned_too() {
    for (media, bytes) in [(Media::Png, sample::png()), (Media::WebP, sample::webp())] {
        assert_eq!(recognise(&bytes).expect("a picture").size, Some((8, 16)), "{media:?}");
        let copy = clean(&bytes, media).expect("clean");
        assert_eq!(recognise(&copy).expect("a picture").size, Some((8, 16)), "{media:?}");
    }
}

#[test]
fn the_copy_for_paper_has_at_most_the_pixels_asked_for_and_no_metadata() {
    let photo = fractal();
    let (width, height) = recognise(&photo).expect("a photo").size.expect("a size");
    for longest in [1, 2, 100, 333, 600, 5000] {
        let copy = for_print(&photo, Media::Jpeg, longest).expect("a copy");
        let small = seen(&copy);
        let most = small.width().max(small.height());
        assert_eq!(most, longest.min(width.max(height)), "{longest}");
        if longest >= 100 {
            let (asked, got) = (width * small.height(), height * small.width());
            assert!(asked.abs_diff(got) <= width.max(height), "the sides keep their proportion");
        }
        assert!(traces(&copy).is_empty(), "{:?}", traces(&copy));
        assert!(copy.windows(2).any(|two| two == [0xFF, 0xC0]), "baseline");
    }
}

#[test]
fn the_longest_picture_keeps_one_pixel_of_its_short_side() {
    let strip = sample::written(&sample::picture(4000, 1), ImageFormat::Png);
    let copy = for_print(&strip, Media::Png, 100).expect("a copy");
    assert_eq!((seen(&copy).width(), seen(&copy).height()), (100, 1));
}

#[test]
fn what_is_transparent_is_white_on_paper_and_grey_stays_grey() {
    let clear = RgbaImage::from_pixel(16, 16, Rgba([0, 0, 0, 0]));
    let png = sample::written(&clear.into(), ImageFormat::Png);
    let copy = seen(&for_print(&png, Media::Png, 16).expect("a copy")).into_rgb8();
    assert!(copy.get_pixel(8, 8).0.iter().all(|ink| *ink > 250));

    let grey = sample::written(&sample::picture(16, 16).into_luma16().into(), ImageFormat::Png);
    let copy = for_print(&grey, Media::Png, 16).expect("a copy");
    assert_eq!(seen(&copy).color(), image::ColorType::L8);
}

#[test]
fn a_png_keeps_its_transparency_and_its_points() {
    let half = RgbaImage::from_pixel(5, 3, Rgba([10, 200, 30, 128]));
    let png = sample::written(&half.clone().into(), ImageFormat::Png);
    let copy = clean(&png, Media::Png).expect("clean");
    let again = image::load_from_memory_with_format(&copy, ImageFormat::Png).expect("a PNG");
    assert_eq!(again, DynamicImage::ImageRgba8(half));
}

#[test]
fn an_absurd_size_is_refused_by_the_header_alone() {
    // There is no point in these files that could be decoded.
    let many = |width, height| Err(Refused::TooManyPixels { width, height });
    assert_eq!(recognise(&sample::png_of(100_000, 100_000)), many(100_000, 100_000));
    assert_eq!(recognise(&sample::png_of(u32::MAX, u32::MAX)), many(u32::MAX, u32::MAX));
    assert_eq!(recognise(&sample::png_of(100, 100)), Err(Refused::Damaged));

    let mut jpeg = sample::jpeg(16, 16);
    let frame = jpeg.windows(2).position(|two| two == [0xFF, 0xC0]).expect("a frame");
    jpeg[frame + 5..frame + 9].fill(0xFF);
    assert_eq!(recognise(&jpeg), many(65_535, 65_535));
    assert_eq!(for_print(&jpeg, Media::Jpeg, 100), many(65_535, 65_535).map(|_| vec![]));
    assert_eq!(clean(&jpeg, Media::Jpeg), many(65_535, 65_535).map(|_| vec![]));
}

#[test]
fn a_picture_that_needs_more_memory_for_each_pixel_may_have_fewer() {
    // Four bytes a pixel: 100 million are within the pixels, but not within the memory.
    let within = sample::png_of(10_000, 10_000);
    const { assert!(10_000 * 10_000 < MOST_PIXELS) };
    let refused = Refused::TooManyPixels { width: 10_000, height: 10_000 };
    let head = within.len() - 12;
    let started =
        [&within[..head], &sample::chunk(b"IDAT", &[0x78, 0x9C]), &within[head..]].concat();
    assert_eq!(recognise(&started), Err(refused));
}

#[test]
fn a_png_that_unpacks_to_64_megabytes_beside_its_points_is_the_small_picture_that_it_is() {
    let mut packed = lopdf::Stream::new(lopdf::Dictionary::new(), vec![0; 64 << 20]);
    packed.compress().expect("packed");
    assert!(packed.content.len() < 100_000);
    let plain = sample::written(&sample::picture(16, 8), ImageFormat::Png);
    let text = [b"Comment\0\0".as_slice(), &packed.content].concat();
    let colours = [b"sRGB\0\0".as_slice(), &packed.content].concat();
    for (kind, content) in [(b"zTXt", text), (b"iCCP", colours)] {
        let png = [&plain[..33], &sample::chunk(kind, &content), &plain[33..]].concat();
        assert_eq!(recognise(&png).map(|found| found.size), Ok(Some((16, 8))));
        assert!(clean(&png, Media::Png).expect("clean").len() < 1000);
    }
    // The same among the points themselves: more than this size can hold.
    let end = plain.len() - 12;
    let start = plain.windows(4).position(|four| four == b"IDAT").expect("points") - 4;
    let png = [&plain[..start], &sample::chunk(b"IDAT", &packed.content), &plain[end..]].concat();
    assert_eq!(recognise(&png).map(|found| found.size), Ok(Some((16, 8))));
}

#[test]
fn a_picture_cut_off_anywhere_is_damaged() {
    for (media, bytes) in
        [(Media::Jpeg, fractal()), (Media::Png, sample::png()), (Media::WebP, sample::webp())]
    {
        let step = (bytes.len() / 40).max(1);
        for length in (20..bytes.len()).step_by(step).chain([bytes.len() - 2]) {
            let cut = &bytes[..length];
            assert_eq!(recognise(cut), Err(Refused::Damaged), "{media:?} cut at {length}");
            assert_eq!(clean(cut, media), Err(Refused::Damaged), "{media:?} cut at {length}");
            assert_eq!(for_print(cut, media, 50), Err(Refused::Damaged), "{media:?} at {length}");
        }
    }
}

#[test]
fn a_photo_whose_small_picture_is_whole_but_whose_end_is_missing_is_damaged() {
    let small = [b"Exif\0\0".as_slice(), &sample::exif(1), &sample::jpeg(8, 8)].concat();
    let large = sample::jpeg(200, 200);
    let photo = [&large[..2], &sample::segment(0xE1, &small), &large[2..]].concat();
    assert!(recognise(&photo).is_ok());
    assert_eq!(recognise(&photo[..photo.len() - 40]), Err(Refused::Damaged));
}

#[test]
fn what_phones_append_to_a_photo_is_not_in_the_copy() {
    let photo = [sample::photo(16, 8, 1), sample::m4a(b"vide")].concat();
    assert!(recognise(&photo).is_ok());
    let copy = clean(&photo, Media::Jpeg).expect("clean");
    assert!(copy.ends_with(&[0xFF, 0xD9]) && traces(&copy).is_empty());
}

#[test]
fn only_a_picture_is_reduced_for_paper() {
    for (media, bytes) in sample::all() {
        let reduced = for_print(&bytes, media, 10);
        match media.class() {
            crate::Class::Picture => assert!(reduced.is_ok(), "{media:?}"),
            _ => assert_eq!(reduced, Err(Refused::NotAPicture), "{media:?}"),
        }
    }
}
