//! Compression that knows how a file looks: both sides begin as if the dictionary had been packed before, so what stands
//! in every file costs next to nothing. A link is a third as long as without.

use miniz_oxide::{
    deflate::core::{
        CompressorOxide, TDEFLFlush, TDEFLStatus, compress, create_comp_flags_from_zip_params,
    },
    inflate::{
        TINFLStatus,
        core::{DecompressorOxide, decompress, inflate_flags},
    },
};

use super::ShareProblem;

/// What most files hold, the most frequent last. Never changed: every link of this version was made with it.
const DICTIONARY: &[u8] = include_bytes!("dictionary_1.json");

/// How hard to compress, of 10: more takes longer and saves nothing here.
const EFFORT: i32 = 9;

/// Raw deflate, without a header.
const RAW: i32 = -15;

pub(super) fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut compressor =
        Box::new(CompressorOxide::new(create_comp_flags_from_zip_params(EFFORT, RAW, 0)));
    // up to here both sides know it
    pass(&mut compressor, DICTIONARY, TDEFLFlush::Sync);
    pass(&mut compressor, bytes, TDEFLFlush::Finish)
}

fn pass(compressor: &mut CompressorOxide, mut bytes: &[u8], flush: TDEFLFlush) -> Vec<u8> {
    let (mut all, mut room) = (Vec::new(), vec![0; 4096]);
    loop {
        let (status, read, written) = compress(compressor, bytes, &mut room, flush);
        bytes = bytes.get(read..).unwrap_or_default();
        all.extend_from_slice(room.get(..written).unwrap_or_default());
        // what is left over comes with the next call, unless there was room for more
        let is_through = bytes.is_empty() && written < room.len();
        if status != TDEFLStatus::Okay || is_through {
            return all;
        }
    }
}

/// What was packed. Room is made as it is needed, and never for more than `most` bytes.
pub(super) fn unpacked(mut packed: &[u8], most: usize) -> Result<Vec<u8>, ShareProblem> {
    let most = DICTIONARY.len().saturating_add(most);
    let mut room = DICTIONARY.to_vec();
    let mut state = Box::<DecompressorOxide>::default();
    let mut end = room.len();
    let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    loop {
        let more = packed.len().saturating_mul(4).max(room.len());
        room.resize(room.len().saturating_add(more).min(most), 0);
        let (status, read, written) = decompress(&mut state, packed, &mut room, end, flags);
        packed = packed.get(read..).unwrap_or_default();
        end = end.saturating_add(written);
        match status {
            TINFLStatus::Done => {
                room.truncate(end);
                return Ok(room.split_off(DICTIONARY.len()));
            }
            TINFLStatus::HasMoreOutput if room.len() < most => {}
            TINFLStatus::HasMoreOutput => return Err(ShareProblem::TooLarge),
            _ => return Err(ShareProblem::Damaged),
        }
    }
}
