//! Decoding, turning, reducing and writing of pictures.

use std::io::Cursor;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{CompressionType, FilterType, PngDecoder, PngEncoder};
use image::codecs::webp::{WebPDecoder, WebPEncoder};
use image::imageops::FilterType as Resampling;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, Limits, RgbImage};

use crate::bytes::{be32, le32};
use crate::clean::guarded;
use crate::limits::MOST_SMOOTH;
use crate::recognise::expect;
use crate::{CLEAN_QUALITY, Class, MOST_DECODED, MOST_PIXELS, Media, PRINT_QUALITY, Refused, jpeg};

/// How hard a PNG is pressed, 1 to 9: above three it takes four times as long and gets no smaller.
const PNG_EFFORT: u8 = 3;

/// Pixels of a picture as it is seen.
pub(crate) struct Upright {
    pub width: u32,
    pub height: u32,
}

/// The picture as a baseline JPEG for paper: upright, on white where it was transparent, grey where
/// it was grey, at most `longest` pixels on its longer side, at [`PRINT_QUALITY`], without any
/// metadata. A smaller picture keeps its size.
///
/// # Errors
/// `NotAPicture` for a PDF or sound; `Damaged` when `bytes` are not of this kind; else as
/// [`crate::recognise`].
pub fn for_print(bytes: &[u8], media: Media, longest: u32) -> Result<Vec<u8>, Refused> {
    if media.class() != Class::Picture {
        return Err(Refused::NotAPicture);
    }
    expect(bytes, media)?;
    guarded(|| {
        let (picture, orientation) = decode(bytes, media)?;
        // Reduced before it is turned: the second buffer is then a small one.
        let mut picture = reduce(picture, longest.max(1));
        picture.apply_orientation(orientation);
        write_jpeg(&on_white(picture), PRINT_QUALITY)
    })
}

/// Decodes the whole picture, and gives its size.
pub(crate) fn check(bytes: &[u8], media: Media) -> Result<Upright, Refused> {
    guarded(|| {
        let (picture, orientation) = decode(bytes, media)?;
        let (width, height) = (picture.width(), picture.height());
        Ok(match orientation {
            Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH => Upright { width: height, height: width },
            _ => Upright { width, height },
        })
    })
}

/// The picture upright and written anew in its own kind.
pub(crate) fn clean(bytes: &[u8], media: Media) -> Result<Vec<u8>, Refused> {
    guarded(|| {
        let (mut picture, orientation) = decode(bytes, media)?;
        picture.apply_orientation(orientation);
        let mut out = Vec::new();
        match media {
            Media::Png => picture.write_with_encoder(PngEncoder::new_with_quality(
                &mut out,
                CompressionType::Level(PNG_EFFORT),
                FilterType::Adaptive,
            )),
            Media::WebP => picture.write_with_encoder(WebPEncoder::new_lossless(&mut out)),
            _ => return write_jpeg(&picture, CLEAN_QUALITY),
        }
        .map_err(refused)?;
        Ok(out)
    })
}

fn decode(bytes: &[u8], media: Media) -> Result<(DynamicImage, Orientation), Refused> {
    let whole = match media {
        Media::Jpeg => {
            plausible_jpeg(bytes)?;
            jpeg::walk(bytes, |_, _| {}).is_some()
        }
        Media::Png => {
            plausible(be32(bytes, 16), be32(bytes, 20))?;
            png_ends(bytes)
        }
        _ => le32(bytes, 4).is_some_and(|size| size as usize + 8 <= bytes.len() + 1),
    };
    if !whole {
        return Err(Refused::Damaged);
    }
    match media {
        Media::Jpeg => finish(JpegDecoder::new(Cursor::new(bytes)).map_err(refused)?),
        Media::Png => {
            finish(PngDecoder::with_limits(Cursor::new(bytes), limits()).map_err(refused)?)
        }
        _ => finish(WebPDecoder::new(Cursor::new(bytes)).map_err(refused)?),
    }
}

fn finish(mut decoder: impl ImageDecoder) -> Result<(DynamicImage, Orientation), Refused> {
    let (width, height) = decoder.dimensions();
    plausible(Some(width), Some(height))?;
    if decoder.total_bytes() > MOST_DECODED {
        return Err(Refused::TooManyPixels { width, height });
    }
    // A block of camera data that cannot be read turns nothing.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    decoder.set_limits(limits()).map_err(refused)?;
    Ok((DynamicImage::from_decoder(decoder).map_err(refused)?, orientation))
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_DECODED);
    limits
}

/// Refuses absurd sizes by the header alone.
fn plausible(width: Option<u32>, height: Option<u32>) -> Result<(), Refused> {
    let (Some(width), Some(height)) = (width, height) else { return Err(Refused::Damaged) };
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Refused::TooManyPixels { width, height });
    }
    Ok(())
}

/// The same for a JPEG, whose size stands in its frame, even when its end is missing.
fn plausible_jpeg(bytes: &[u8]) -> Result<(), Refused> {
    let mut size = None;
    jpeg::walk(bytes, |marker, segment| {
        if matches!(marker, 0xC0..=0xC2) && size.is_none() {
            size = be32(segment, 5);
        }
    });
    match size {
        Some(size) => plausible(Some(size & 0xFFFF), Some(size >> 16)),
        None => Ok(()),
    }
}

/// Whether the chunks of a PNG lead to its end.
fn png_ends(bytes: &[u8]) -> bool {
    let mut at = 8usize;
    while let Some(length) = be32(bytes, at) {
        let end = at.saturating_add(12).saturating_add(length as usize);
        if bytes.get(at + 4..at + 8) == Some(b"IEND") {
            return end <= bytes.len();
        }
        at = end;
    }
    false
}

fn reduce(picture: DynamicImage, longest: u32) -> DynamicImage {
    let (width, height) = (picture.width(), picture.height());
    let most = width.max(height);
    if most <= longest {
        return picture;
    }
    let part = |side: u32| {
        let exact = u64::from(side) * u64::from(longest);
        u32::try_from((exact + u64::from(most) / 2) / u64::from(most)).unwrap_or(longest).max(1)
    };
    let (width, height) = (part(width), part(height));
    // Averages of whole points are as good as any filter from half the size on, and need no working
    // memory; between, the better filter keeps small print legible.
    if most / 2 >= longest || longest > MOST_SMOOTH {
        picture.thumbnail_exact(width, height)
    } else {
        picture.resize_exact(width, height, Resampling::CatmullRom)
    }
}

/// Without transparency, eight bits a colour.
fn on_white(picture: DynamicImage) -> DynamicImage {
    let colour = picture.color();
    if colour.has_alpha() {
        let from = picture.into_rgba8();
        let flat = RgbImage::from_fn(from.width(), from.height(), |x, y| {
            let [red, green, blue, alpha] = from.get_pixel(x, y).0.map(u32::from);
            // Below 256 by its form: a weighted mean of two bytes.
            image::Rgb(
                [red, green, blue].map(|ink| ((ink * alpha + 255 * (255 - alpha)) / 255) as u8),
            )
        });
        let flat = DynamicImage::ImageRgb8(flat);
        return if colour.has_color() { flat } else { flat.into_luma8().into() };
    }
    if colour.has_color() { picture.into_rgb8().into() } else { picture.into_luma8().into() }
}

fn write_jpeg(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>, Refused> {
    let mut out = Vec::new();
    picture
        .write_with_encoder(JpegEncoder::new_with_quality(&mut out, quality))
        .map_err(refused)?;
    Ok(out)
}

fn refused(error: ImageError) -> Refused {
    match error {
        ImageError::Unsupported(_) => Refused::NotSupported("rare-picture"),
        _ => Refused::Damaged,
    }
}
