//! The kinds of file that are taken.

/// What a proof is to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// A photo or a scan, seen on the screen and on paper.
    Picture,
    /// A document of pages.
    Paper,
    /// Something to listen to.
    Sound,
}

/// A kind of file that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Media {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP; of a moving one the first picture counts.
    WebP,
    /// PDF.
    Pdf,
    /// MPEG layer III.
    Mp3,
    /// RIFF WAVE.
    Wav,
    /// Ogg with Opus or Vorbis: the voice messages of phones.
    Ogg,
    /// MPEG-4 or 3GP with sound alone: the recorders of phones.
    M4a,
    /// AMR, narrow or wide band: the recorders of older phones.
    Amr,
}

impl Media {
    /// Every kind.
    pub const ALL: [Media; 9] = [
        Media::Jpeg,
        Media::Png,
        Media::WebP,
        Media::Pdf,
        Media::Mp3,
        Media::Wav,
        Media::Ogg,
        Media::M4a,
        Media::Amr,
    ];

    /// The name it is stored under. Never changes.
    pub fn id(self) -> &'static str {
        match self {
            Media::Jpeg => "jpeg",
            Media::Png => "png",
            Media::WebP => "webp",
            Media::Pdf => "pdf",
            Media::Mp3 => "mp3",
            Media::Wav => "wav",
            Media::Ogg => "ogg",
            Media::M4a => "m4a",
            Media::Amr => "amr",
        }
    }

    /// The kind with this id; none for any other text.
    pub fn from_id(id: &str) -> Option<Media> {
        Media::ALL.into_iter().find(|media| media.id() == id)
    }

    /// The media type, as registered with IANA or, for WAVE, as browsers know it.
    pub fn mime(self) -> &'static str {
        match self {
            Media::Jpeg => "image/jpeg",
            Media::Png => "image/png",
            Media::WebP => "image/webp",
            Media::Pdf => "application/pdf",
            Media::Mp3 => "audio/mpeg",
            Media::Wav => "audio/wav",
            Media::Ogg => "audio/ogg",
            Media::M4a => "audio/mp4",
            Media::Amr => "audio/amr",
        }
    }

    /// The ending of a file's name, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Media::Jpeg => "jpg",
            other => other.id(),
        }
    }

    /// What it is to a person.
    pub fn class(self) -> Class {
        match self {
            Media::Jpeg | Media::Png | Media::WebP => Class::Picture,
            Media::Pdf => Class::Paper,
            Media::Mp3 | Media::Wav | Media::Ogg | Media::M4a | Media::Amr => Class::Sound,
        }
    }
}
