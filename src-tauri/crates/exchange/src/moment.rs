use calamine::ExcelDateTime;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use crate::Cell;

/// Days from the first of Excel's calendar to the end of the year 9999.
const LAST_DAY: f64 = 2_958_466.0;
const SECONDS: f64 = 86_400.0;

/// A number that the sheet shows as a day, a time or a duration.
pub(crate) fn cell(found: &ExcelDateTime) -> Cell {
    let number = found.as_f64();
    if !(0.0..LAST_DAY).contains(&number) {
        return Cell::Text(number.to_string());
    }
    let seconds = (number * SECONDS).round() as u32;
    if number < 1.0 {
        // A hair before midnight is midnight; a time has no day to carry over to.
        return time(seconds % SECONDS as u32).map_or(Cell::Blank, Cell::Time);
    }
    if found.is_duration() {
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        return Cell::Text(format!("{}:{:02}:{seconds:02}", minutes / 60, minutes % 60));
    }
    match found.as_datetime() {
        Some(moment) if moment.year() <= 9999 => Cell::Date(moment.date()),
        _ => Cell::Text(number.to_string()),
    }
}

/// A day or a time that is written out, as some programs do.
pub(crate) fn iso(text: &str) -> Cell {
    let plain = text.trim().trim_end_matches('Z');
    let moment =
        NaiveDateTime::parse_from_str(plain, "%Y-%m-%dT%H:%M:%S%.f").map(|moment| moment.date());
    if let Ok(day) = moment.or_else(|_| NaiveDate::parse_from_str(plain, "%Y-%m-%d")) {
        return Cell::Date(day);
    }
    let clock = plain.trim_start_matches('T');
    let time = NaiveTime::parse_from_str(clock, "%H:%M:%S%.f");
    match time.or_else(|_| NaiveTime::parse_from_str(clock, "%H:%M")) {
        Ok(time) => Cell::Time(time),
        Err(_) => Cell::text(text),
    }
}

fn time(seconds: u32) -> Option<NaiveTime> {
    NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)
}
