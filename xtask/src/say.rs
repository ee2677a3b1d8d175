//! What the person at the terminal reads: one line per event, with the time since the start.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

static START: OnceLock<Instant> = OnceLock::new();

/// Starts the clock; the first line would otherwise always say zero.
pub fn start() {
    START.get_or_init(Instant::now);
}

/// Prints `text` as one whole line, so that parallel steps do not mix.
pub fn line(text: &str) {
    let since = START.get_or_init(Instant::now).elapsed();
    println!("[{:>6}] {text}", duration(since));
}

/// A duration as `4.2s` or `3m05s`.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        return format!("{seconds}.{}s", time.subsec_millis() / 100);
    }
    format!("{}m{:02}s", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_a_person_says_them() {
        assert_eq!(duration(Duration::from_millis(4_250)), "4.2s");
        assert_eq!(duration(Duration::from_secs(185)), "3m05s");
    }
}
