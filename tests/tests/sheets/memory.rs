//! How much memory this process took at most.

/// A peak of memory is measured from here on.
pub struct Peak {
    before: u64,
}

impl Peak {
    /// Forgets the peak so far.
    pub fn begin() -> Self {
        // 5 sets the peak back to what is taken now; where that is not allowed, the old peak only hides growth.
        let _ = std::fs::write("/proc/self/clear_refs", "5");
        Self { before: kilobytes("VmRSS:") }
    }

    /// Megabytes beyond what was taken at the beginning; nothing where the machine does not tell.
    pub fn megabytes(&self) -> Option<u64> {
        let peak = kilobytes("VmHWM:");
        (peak > 0).then(|| peak.saturating_sub(self.before) / 1024)
    }
}

fn kilobytes(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or_default()
}
