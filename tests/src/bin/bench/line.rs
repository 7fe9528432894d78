//! What was measured, and the table of it.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// One measurement beside its limit or peer.
#[derive(Debug, Serialize, Deserialize)]
pub struct Line {
    what: String,
    measured: String,
    against: String,
    ratio: Option<f64>,
}

impl Line {
    /// Something without a limit.
    pub fn told(what: impl Into<String>, measured: impl Into<String>) -> Self {
        let (what, measured) = (what.into(), measured.into());
        Self { what, measured, against: String::new(), ratio: None }
    }

    /// A time beside a limit or the time of a peer.
    pub fn time(what: impl Into<String>, time: Duration, against: &str, limit: Duration) -> Self {
        Self {
            against: format!("{} {against}", span(limit)),
            ratio: Some(time.as_secs_f64() / limit.as_secs_f64()),
            ..Self::told(what, span(time))
        }
    }

    /// The longest but one in a hundred of many times, beside a limit.
    pub fn spread(what: impl Into<String>, times: &Spread, against: &str, limit: Duration) -> Self {
        let (what, p99) = (what.into(), times.at(99));
        Self { measured: times.told(), ..Self::time(what, p99, against, limit) }
    }

    /// Memory in kilobytes beside a limit.
    pub fn memory(what: impl Into<String>, kilobytes: u64, limit_kb: u64) -> Self {
        Self {
            against: format!("{} MB limit", limit_kb / 1024),
            ratio: Some(kilobytes as f64 / limit_kb as f64),
            ..Self::told(what, format!("{} MB", kilobytes / 1024))
        }
    }

    /// Hands it to the process that started this one.
    pub fn hand_over(&self) {
        println!("{}", serde_json::to_string(self).unwrap_or_default());
    }

    /// What another process handed over; any other line is none.
    pub fn taken(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

/// Many times of the same thing.
#[derive(Default)]
pub struct Spread(Vec<Duration>);

impl Spread {
    /// Adds the time that a piece of work takes.
    pub fn of<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let (result, time) = timed(work);
        self.0.push(time);
        result
    }

    /// The time that so many of a hundred do not exceed.
    fn at(&self, hundredth: usize) -> Duration {
        let mut times = self.0.clone();
        times.sort();
        let place = (times.len() * hundredth).div_ceil(100).saturating_sub(1);
        times.get(place).copied().unwrap_or_default()
    }

    fn told(&self) -> String {
        let [p50, p99, most] = [50, 99, 100].map(|one| span(self.at(one)));
        format!("p99 {p99} (p50 {p50}, max {most}, {} times)", self.0.len())
    }

    /// Which of them took longest, from 0.
    pub fn longest(&self) -> usize {
        let times = self.0.iter().enumerate();
        times.max_by_key(|(_, time)| **time).map_or(0, |(place, _)| place)
    }

    /// The middle one.
    pub fn median(&self) -> Duration {
        self.at(50)
    }
}

/// What a piece of work gives, and how long it takes.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = std::time::Instant::now();
    (work(), begun.elapsed())
}

fn span(time: Duration) -> String {
    match time.as_secs_f64() {
        seconds if seconds >= 1.0 => format!("{seconds:.2} s"),
        seconds => format!("{:.2} ms", seconds * 1000.0),
    }
}

/// The table of all lines.
pub fn table(lines: &[Line]) -> String {
    let ratio = |line: &Line| line.ratio.map(|one| format!("{one:.2}")).unwrap_or_default();
    let cells =
        |line: &Line| [line.what.clone(), line.measured.clone(), line.against.clone(), ratio(line)];
    let heads = ["what", "measured", "limit or peer", "ratio"].map(str::to_owned);
    let rows: Vec<[String; 4]> = std::iter::once(heads).chain(lines.iter().map(cells)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths = [0, 1, 2].map(|column| width(column).unwrap_or(0));
    let mut table = String::new();
    for [what, measured, against, ratio] in rows {
        let [first, second, third] = widths;
        // A peer is there to compare, a limit to be kept.
        let over = against.contains("limit") && ratio.parse::<f64>().is_ok_and(|one| one > 1.0);
        let mark = if over { "  over" } else { "" };
        table += &format!("{what:first$}  {measured:second$}  {against:third$}  {ratio}{mark}\n");
    }
    table
}
