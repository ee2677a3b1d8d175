//! A picture of somebody's own, as a `data:` address has it.

/// A picture of somebody's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// `image/png` or `image/jpeg`.
    pub media_type: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
    /// In dots.
    pub width: u32,
    /// In dots.
    pub height: u32,
}

/// More dots than this are no logo but a way to fill somebody's memory.
const MOST_DOTS: u32 = 8_000;

impl Logo {
    /// Reads a `data:` address; `None` if it holds no PNG or JPEG. What the picture is, its own bytes say:
    /// what the address says of it is not believed.
    #[must_use]
    pub fn parse(address: &str) -> Option<Self> {
        let (_, encoded) = address.trim().strip_prefix("data:")?.split_once(";base64,")?;
        let bytes = decoded(encoded)?;
        Self::of(bytes)
    }

    /// Reads the bytes of a file; `None` if it is no PNG or JPEG.
    #[must_use]
    pub fn of(bytes: Vec<u8>) -> Option<Self> {
        let (media_type, width, height) = measured(&bytes)?;
        let fits = |dots| (1..=MOST_DOTS).contains(&dots);
        (fits(width) && fits(height)).then_some(Self { media_type, bytes, width, height })
    }

    /// The picture as a `data:` address.
    #[must_use]
    pub fn address(&self) -> String {
        ["data:", self.media_type, ";base64,", &encoded(&self.bytes)].concat()
    }

    /// Width and height where it is `width` wide at most and `height` high at most, in any unit; the
    /// proportions stay.
    #[must_use]
    pub fn fitted(&self, width: u32, height: u32) -> (u32, u32) {
        let scaled = |length: u32, by: u32, of: u32| {
            let product = u64::from(length) * u64::from(by) / u64::from(of.max(1));
            u32::try_from(product).unwrap_or(u32::MAX).max(1)
        };
        let high = scaled(self.height, width, self.width);
        if high <= height {
            (width, high)
        } else {
            (scaled(self.width, height, self.height), height)
        }
    }
}

#[cfg(feature = "writers")]
fn decoded(encoded: &str) -> Option<Vec<u8>> {
    use base64::{Engine, engine::general_purpose::STANDARD};
    STANDARD.decode(encoded.trim()).ok()
}

#[cfg(feature = "writers")]
fn encoded(bytes: &[u8]) -> String {
    use base64::{Engine, engine::general_purpose::STANDARD};
    STANDARD.encode(bytes)
}

#[cfg(feature = "writers")]
fn measured(bytes: &[u8]) -> Option<(&'static str, u32, u32)> {
    let media_type = match imagesize::image_type(bytes).ok()? {
        imagesize::ImageType::Png => "image/png",
        imagesize::ImageType::Jpeg => "image/jpeg",
        _ => return None,
    };
    let size = imagesize::blob_size(bytes).ok()?;
    Some((media_type, u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?))
}

// Without the writers nothing prints a picture.
#[cfg(not(feature = "writers"))]
fn decoded(_: &str) -> Option<Vec<u8>> {
    None
}

#[cfg(not(feature = "writers"))]
const fn encoded(_: &[u8]) -> String {
    String::new()
}

#[cfg(not(feature = "writers"))]
const fn measured(_: &[u8]) -> Option<(&'static str, u32, u32)> {
    None
}
