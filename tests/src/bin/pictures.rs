//! Pictures of the real window; see the README.

fn main() {}
