//! How much of a file is taken, and how much memory it may cost.

/// Bytes of one file: 20 MiB.
pub const MOST_BYTES: usize = 20 << 20;

/// Pixels of one picture. The largest phone sensors in use that write files of this size give
/// 108 megapixels (12 032 × 9 024); scans of A3 at 600 dpi give 70.
pub const MOST_PIXELS: u64 = 120_000_000;

/// Bytes of one decoded picture: three a pixel at [`MOST_PIXELS`], 343 MiB. A picture with
/// transparency or sixteen bits a colour reaches it with fewer pixels. Beside it a turned picture
/// needs a second one, a progressive JPEG its coefficients: measured 0.98 GB at worst for 108
/// megapixels, 0.15 GB for 12, so that a laptop with 4 GB holds.
pub const MOST_DECODED: u64 = 3 * MOST_PIXELS;

/// Bytes that the packed lists of objects of one PDF may come to together: 64 MiB. Its pictures
/// and pages are never unpacked.
pub const MOST_UNPACKED: usize = 64 << 20;

/// Quality (1 to 100) of the JPEG for paper: no blocks are seen at 300 dpi.
pub const PRINT_QUALITY: u8 = 82;

/// Quality (1 to 100) of the JPEG that leaves: writing once more takes nothing that the eye sees.
pub const CLEAN_QUALITY: u8 = 92;

/// Pixels of the longer side up to which a picture is reduced by the slow filter that keeps small
/// print legible; its working memory grows with the square.
pub(crate) const MOST_SMOOTH: u32 = 2560;
